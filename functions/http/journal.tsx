/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono'
import { calendar, type Note } from '../../core/diary.ts'
import { resourcesFor } from '../../core/resources.ts'
import { today } from '../../core/schedule.ts'
import { pageWords } from '../../core/words/pages.ts'
import type { Deps } from '../context.ts'
import { fingerprint } from '../ids.ts'
import {
  addEntry,
  changeNote,
  entryProblems,
  type Journal,
  readJournal,
  removeNote,
} from '../service/journal.ts'
import { exportOf } from './export.tsx'
import { visitFrame } from './me.tsx'
import { closed, nothing } from './notes.tsx'
import { EntryPage, JournalPage, type Shown } from './pages/journal-page.tsx'
import type { Visit } from './session.ts'
import { done, one, shown } from './visit.ts'

/** A page holds at most this many characters of people's words, and this many entries. */
const PAGE_CHARACTERS = 14_000
const PAGE_NOTES = 40
const WEEKS = 12

/** A person's own journal: reading, writing, changing, taking it along. */
export function journalRoutes(deps: Deps): Hono {
  const routes = new Hono()

  routes.get(
    '/journal',
    shown(deps, async (c, visit) => {
      const { journal } = pageWords(visit.person.lang)
      const said: Record<string, string> = {
        added: journal.added,
        changed: journal.changed,
        deleted: journal.deleted,
        stop: journal.stop,
        safety: resourcesFor(visit.person.country, visit.person.lang).full,
      }
      const key = c.req.query('done') ?? ''
      return c.html(
        await page(visit, {
          until: c.req.query('until'),
          said: Object.hasOwn(said, key) ? said[key] : undefined,
        }),
      )
    }),
  )

  routes.post(
    '/journal',
    done(deps, async (c, visit, fields) => {
      const typed = { text: one(fields, 'text'), date: one(fields, 'date') }
      const problems = problemsOf(visit, typed)
      if (Object.keys(problems).length > 0) {
        return c.html(await page(visit, { typed, problems }), 422)
      }
      // A name of our own making, so that nobody chooses the key of an item.
      const once = fingerprint(`${visit.form} ${one(fields, 'once')}`)
      const made = await addEntry(deps, visit.person, { ...typed, once })
      if (!made) return closed(deps, c)
      const about = made === 'already' ? 'added' : made.decision.about
      return c.redirect(`/journal?done=${about === 'kept' ? 'added' : about}`, 303)
    }),
  )

  routes.get(
    '/journal/entry/:id',
    shown(deps, async (c, visit) => {
      const { note } = await find(c, visit)
      return note ? c.html(await entry(visit, note, {})) : gone(c, visit)
    }),
  )

  routes.post(
    '/journal/entry/:id',
    done(deps, async (c, visit, fields) => {
      const { note } = await find(c, visit)
      if (!note) return gone(c, visit)
      const typed = { text: one(fields, 'text'), date: one(fields, 'date') }
      const problems = problemsOf(visit, typed)
      if (Object.keys(problems).length > 0) {
        return c.html(await entry(visit, note, { typed, problems }), 422)
      }
      await changeNote(deps, visit.person, note, typed)
      return c.redirect(`/journal?done=changed&until=${typed.date}#d-${typed.date}`, 303)
    }),
  )

  routes.post(
    '/journal/entry/:id/delete',
    done(deps, async (c, visit) => {
      const { note } = await find(c, visit)
      if (!note) return gone(c, visit)
      await removeNote(deps, visit.person, note)
      return c.redirect('/journal?done=deleted', 303)
    }),
  )

  for (const format of ['html', 'csv', 'json'] as const) {
    routes.get(
      `/export/journal.${format}`,
      shown(deps, async (c, visit) => {
        const journal = await readJournal(deps, visit.person)
        const { type, body } = await exportOf(deps, visit.person, journal, format)
        return c.body(body, 200, {
          'Content-Type': type,
          'Content-Disposition': `attachment; filename="journal.${format}"`,
        })
      }),
    )
  }

  const gone = (c: Context, visit: Visit) =>
    nothing(deps, c, pageWords(visit.person.lang).journal.gone)

  async function find(c: Context, visit: Visit): Promise<{ note?: Shown }> {
    const journal = await readJournal(deps, visit.person)
    const note = journal.notes.find((n) => n.id === c.req.param('id'))
    return note ? { note: shownOf(journal, note) } : {}
  }

  function problemsOf(visit: Visit, typed: { text: string; date: string }) {
    const { errors } = pageWords(visit.person.lang)
    const found = entryProblems(visit.person, deps.now(), typed)
    return {
      ...(found.text ? { text: errors[found.text] } : {}),
      ...(found.date ? { date: errors[found.date] } : {}),
    }
  }

  interface Extra {
    until?: string | undefined
    said?: string | undefined
    typed?: { text: string; date: string }
    problems?: Record<string, string>
  }

  async function page(visit: Visit, { until, ...extra }: Extra) {
    const { person } = visit
    const journal = await readJournal(deps, person)
    const here = today(person, deps.now())
    const last = until && /^\d{4}-\d\d-\d\d$/.test(until) && until < here ? until : undefined
    const { notes, older } = slice(journal.notes, last)
    // The weeks around the page: the newest, or those that end where an earlier page does.
    const weeks = calendar(journal.notes, journal.sent, here, 520)
    const at = last ? weeks.findIndex((week) => (week[0]?.date ?? '') <= last) : 0
    const from = Math.max(0, Math.min(at, weeks.length - WEEKS))
    return (
      <JournalPage
        frame={await visitFrame(deps, visit)}
        form={visit.form}
        notes={notes.map((note) => shownOf(journal, note))}
        weeks={weeks.slice(from, from + WEEKS)}
        today={here}
        zone={person.zone}
        until={last}
        older={older}
        once={`${deps.now().toString(36)}.${journal.notes.length}`}
        problems={{}}
        {...extra}
      />
    )
  }

  async function entry(
    visit: Visit,
    note: Shown,
    extra: { typed?: { text: string; date: string }; problems?: Record<string, string> },
  ) {
    return (
      <EntryPage
        frame={await visitFrame(deps, visit)}
        form={visit.form}
        note={note}
        today={today(visit.person, deps.now())}
        problems={{}}
        {...extra}
      />
    )
  }

  return routes
}

const shownOf = (journal: Journal, note: Note): Shown => ({
  ...note,
  question: journal.question(note),
})

/** Whole days up to `until`, the newest first, as many as a light page holds; and what is next. */
function slice(notes: Note[], until: string | undefined): { notes: Note[]; older?: string } {
  const newest = notes.filter((n) => until === undefined || n.date <= until).toReversed()
  let characters = 0
  for (const [i, note] of newest.entries()) {
    characters += Math.min(note.text.length, PAGE_CHARACTERS)
    const begins = i > 0 && newest[i - 1]?.date !== note.date
    if (begins && (characters > PAGE_CHARACTERS || i >= PAGE_NOTES)) {
      return { notes: newest.slice(0, i), older: note.date }
    }
  }
  return { notes: newest }
}
