/** @jsxImportSource hono/jsx */
import { localOf, weekday } from '../../core/calendar.ts'
import { csv, plain } from '../../core/diary.ts'
import type { Subscriber } from '../../core/subscriber.ts'
import { longDate, pageWords } from '../../core/words/pages.ts'
import type { Deps } from '../context.ts'
import type { Journal } from '../service/journal.ts'

/** A person's journal as a file of their own. */

export type Format = 'html' | 'csv' | 'json'

export async function exportOf(
  deps: Deps,
  person: Subscriber,
  journal: Journal,
  format: Format,
): Promise<{ type: string; body: string }> {
  if (format === 'html')
    return { type: 'text/html; charset=utf-8', body: html(deps, person, journal) }
  const rows = rowsOf(person, journal)
  if (format === 'csv') {
    const body = csv([
      ['date', 'time', 'question', 'words'],
      ...rows.map((r) => [r.date, r.time, r.question, r.words]),
    ])
    return { type: 'text/csv; charset=utf-8', body }
  }
  return { type: 'application/json; charset=utf-8', body: await json(deps, person, rows) }
}

interface Row {
  date: string
  /** Local time of writing. */
  time: string
  question: string
  words: string
}

const rowsOf = (person: Subscriber, { notes, question }: Journal): Row[] =>
  notes.map((note) => ({
    date: note.date,
    time: localOf(note.at, person.zone).time,
    question: question(note) ?? '',
    words: plain(note.text),
  }))

/** Everything held about them, in words that need no manual. */
async function json(deps: Deps, person: Subscriber, journal: Row[]): Promise<string> {
  const [consents, sent] = await Promise.all([
    deps.store.consents(person.id),
    deps.store.deliveries(person.id),
  ])
  const iso = (at: number) => new Date(at).toISOString()
  const { phone, email, channel, zone, time, off, lang, recap, quote, enrollment } = person
  const held = {
    exported: iso(deps.now()),
    addresses: { phone: phone?.to, email: email?.to },
    preferences: { channel, zone, time, daysOff: off, language: lang, recap, quote },
    program: enrollment && { id: enrollment.program, answers: enrollment.answers },
    journal,
    consents: consents.map(({ at, ...entry }) => ({ at: iso(at), ...entry })),
    messages: sent.map((s) => ({
      at: iso(s.at),
      channel: s.channel,
      program: s.program,
      day: s.day,
      outcome: s.outcome,
    })),
  }
  return `${JSON.stringify(held, null, 2)}\n`
}

const sheet = `body{max-width:38rem;margin:3rem auto;padding:0 1.25rem;background:#fbf8f3;color:#2a2622;font:1.125rem/1.6 Charter,Georgia,serif}
h1{font-size:2rem}h2{margin:2.5rem 0 .5rem;font:600 .9rem/1.4 system-ui,sans-serif;color:#655d55}
.asked{font-style:italic;color:#655d55;border-left:2px solid #e4dccf;padding-left:.9rem}
.said{white-space:pre-wrap;unicode-bidi:isolate}
@media(prefers-color-scheme:dark){body{background:#1c1a18;color:#ece6dc}h2,.asked{color:#b3aa9d}}
@media print{body{background:#fff;color:#000;margin:0;max-width:none}}`

/** One file that needs nothing else, to read, print and keep. */
function html(deps: Deps, person: Subscriber, { notes, question }: Journal): string {
  const { lang } = person
  const { journal } = pageWords(lang)
  const date = localOf(deps.now(), person.zone).date
  const days = [...new Set(notes.map((note) => note.date))]
  const page = (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{journal.title}</title>
        <style>{sheet}</style>
      </head>
      <body>
        <h1>{journal.title}</h1>
        <p>{journal.exported(longDate(date, weekday(date), lang))}</p>
        {days.map((day) => (
          <section key={day}>
            <h2>{longDate(day, weekday(day), lang)}</h2>
            {notes
              .filter((note) => note.date === day)
              .map((note) => (
                <article key={note.id}>
                  {question(note) && <p class="asked">{question(note)}</p>}
                  <p class="said" dir="auto">
                    {plain(note.text)}
                  </p>
                </article>
              ))}
          </section>
        ))}
      </body>
    </html>
  )
  return `<!DOCTYPE html>\n${page.toString()}\n`
}
