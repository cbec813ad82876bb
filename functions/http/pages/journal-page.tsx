/** @jsxImportSource hono/jsx */
import { formatDay, localOf, sayTime, weekday } from '../../../core/calendar.ts'
import { type Cell, type Note, plain } from '../../../core/diary.ts'
import type { Lang } from '../../../core/program.ts'
import { longDate, type PageWords, pageWords } from '../../../core/words/pages.ts'
import { Done, Form, Input, type Problems, TextArea } from './controls.tsx'
import { type Frame, Page } from './layout.tsx'

/** A note with the question it answered, as the page shows it. */
export type Shown = Note & { question?: string | undefined }

export interface JournalProps {
  frame: Frame
  form: string
  /** The newest day first. */
  notes: Shown[]
  weeks: Cell[][]
  today: string
  zone: string
  /** The last day of the page, when it is not the newest; and the day that the next begins with. */
  until?: string | undefined
  older?: string | undefined
  /** Names the form to add an entry, so that sending it twice adds one. */
  once: string
  /** What was just done, or help lines after a safety concern. */
  said?: string | undefined
  typed?: { text: string; date: string } | undefined
  problems: Problems
}

export function JournalPage(props: JournalProps) {
  const { frame, notes, zone, until, older, said } = props
  const words = pageWords(frame.lang)
  const { journal } = words
  const wrong = Object.keys(props.problems).length > 0
  const title = wrong ? `${words.problems}: ${journal.title}` : journal.title
  return (
    <Page {...frame} title={title} visit={{ here: 'journal', form: props.form }} roomy>
      <h1>{journal.title}</h1>
      {said && <Done>{said}</Done>}
      <div class="split journal">
        <div class="stack">
          {!until && <Add {...props} />}
          {until && (
            <p class="no-print">
              <a href="/journal">{journal.newer}</a>
            </p>
          )}
          {notes.length === 0 && <p class="lead">{journal.empty}</p>}
          <Days notes={notes} zone={zone} lang={frame.lang} />
          {older && (
            <p class="no-print">
              <a class="button quiet" href={`/journal?until=${older}`}>
                {journal.older}
              </a>
            </p>
          )}
        </div>
        <div class="aside">
          <Calendar {...props} />
          <Take lang={frame.lang} />
        </div>
      </div>
    </Page>
  )
}

function Days({ notes, zone, lang }: { notes: Shown[]; zone: string; lang: Lang }) {
  const dates = [...new Set(notes.map((note) => note.date))]
  return (
    <>
      {dates.map((date) => (
        <section class="day" id={`d-${date}`} key={date} aria-labelledby={`t-${date}`}>
          <h2 id={`t-${date}`}>
            <time datetime={date}>{longDate(date, weekday(date), lang)}</time>
          </h2>
          {notes
            .filter((note) => note.date === date)
            .map((note) => (
              <Entry key={note.id} note={note} zone={zone} lang={lang} />
            ))}
        </section>
      ))}
    </>
  )
}

function Entry({ note, zone, lang }: { note: Shown; zone: string; lang: Lang }) {
  const { journal } = pageWords(lang)
  const written = localOf(note.at, zone)
  const time = sayTime(written.time, lang)
  return (
    <article class="entry" aria-labelledby={`t-${note.date}`}>
      {note.question && (
        <p class="asked">
          <span class="sr">{journal.question}: </span>
          {note.question}
        </p>
      )}
      <p class="said" dir="auto">
        {plain(note.text)}
      </p>
      <p class="meta">
        {written.date === note.date && <span>{journal.at(time)}</span>}
        <a href={`/journal/entry/${encodeURIComponent(note.id)}`}>
          {journal.change}
          <span class="sr">
            : {longDate(note.date, weekday(note.date), lang)}, {time}
          </span>
        </a>
      </p>
    </article>
  )
}

function Add({ frame, form, once, today, typed, problems }: JournalProps) {
  const { journal } = pageWords(frame.lang)
  return (
    <details class="card" open={Object.keys(problems).length > 0}>
      <summary>{journal.add}</summary>
      <Form action="/journal" form={form}>
        <input type="hidden" name="once" value={once} />
        <TextArea name="text" label={journal.words} value={typed?.text} problem={problems.text} />
        <Input
          type="date"
          name="date"
          label={journal.day}
          value={typed?.date ?? today}
          max={today}
          problem={problems.date}
        />
        <button class="button" type="submit">
          {journal.save}
        </button>
      </Form>
    </details>
  )
}

function Calendar({ frame, weeks, today, notes }: JournalProps) {
  const words = pageWords(frame.lang)
  const { journal } = words
  const here = new Set(notes.map((note) => note.date))
  return (
    <section class="stack" aria-labelledby="weeks">
      <h2 id="weeks">{journal.weeks}</h2>
      <table class="calendar">
        <thead>
          <tr>
            {words.days.map((day) => (
              <th scope="col" key={day}>
                <span aria-hidden="true">{day.charAt(0).toUpperCase()}</span>
                <span class="sr">{day}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.date}>
              {week.map((cell) => (
                <td key={cell.date}>
                  <Day cell={cell} words={words} lang={frame.lang} today={today} near={here} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="legend" aria-hidden="true">
        <span class="full">{journal.legend.note}</span>
        <span>{journal.legend.tip}</span>
      </p>
    </section>
  )
}

interface DayProps {
  cell: Cell
  words: PageWords
  lang: Lang
  today: string
  near: Set<string>
}

function Day({ cell, words, lang, today, near }: DayProps) {
  const { date, inside, tip, notes } = cell
  const number = Number(date.slice(8))
  const label = words.journal.cell({ date: formatDay(date, lang), notes, tip })
  const classes = [!inside && 'out', tip && 'tip', date === today && 'today']
    .filter(Boolean)
    .join(' ')
  const css = classes === '' ? undefined : classes
  if (notes > 0) {
    const href = near.has(date) ? `#d-${date}` : `/journal?until=${date}#d-${date}`
    return (
      <a class={css} href={href}>
        <span aria-hidden="true">{number}</span>
        <span class="sr">{label}</span>
      </a>
    )
  }
  return (
    <span class={css}>
      <span aria-hidden="true">{number}</span>
      <span class="sr">{label}</span>
    </span>
  )
}

function Take({ lang }: { lang: Lang }) {
  const { journal } = pageWords(lang)
  return (
    <section class="stack" aria-labelledby="take">
      <h2 id="take">{journal.take}</h2>
      <ul class="lines">
        <li>
          <a href="/export/journal.html" download>
            {journal.html}
          </a>
        </li>
        <li>
          <a href="/export/journal.csv" download>
            {journal.csv}
          </a>
        </li>
        <li>
          <a href="/export/journal.json" download>
            {journal.json}
          </a>
        </li>
      </ul>
      <button class="button quiet fit" type="button" data-print hidden>
        {journal.print}
      </button>
    </section>
  )
}

interface EntryProps {
  frame: Frame
  form: string
  note: Shown
  today: string
  typed?: { text: string; date: string } | undefined
  problems: Problems
}

export function EntryPage({ frame, form, note, today, typed, problems }: EntryProps) {
  const words = pageWords(frame.lang)
  const { journal } = words
  const wrong = Object.keys(problems).length > 0
  const title = wrong ? `${words.problems}: ${journal.changeTitle}` : journal.changeTitle
  const action = `/journal/entry/${encodeURIComponent(note.id)}`
  const hidden = { type: 'hidden', name: 'form', value: form }
  return (
    <Page {...frame} title={title} visit={{ here: 'journal', form }}>
      <h1>{journal.changeTitle}</h1>
      {note.question && <p class="asked">{note.question}</p>}
      <form method="post" action={action} class="card" novalidate>
        <input {...hidden} />
        <TextArea
          name="text"
          label={journal.words}
          value={typed?.text ?? plain(note.text)}
          problem={problems.text}
        />
        <Input
          type="date"
          name="date"
          label={journal.move}
          hint={journal.moveHint}
          value={typed?.date ?? note.date}
          max={today}
          problem={problems.date}
        />
        <div class="row">
          <button class="button" type="submit">
            {journal.saveChange}
          </button>
          <a href="/journal">{journal.back}</a>
        </div>
      </form>
      <details>
        <summary>{journal.remove}</summary>
        <form method="post" action={`${action}/delete`} class="stack">
          <input {...hidden} />
          <button class="button grave" type="submit">
            {journal.removeSure}
          </button>
        </form>
      </details>
    </Page>
  )
}
