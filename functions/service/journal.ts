import { changed, type Note, notesOf, plain, tipOn } from '../../core/diary.ts'
import type { JournalEntry, Published, Sent } from '../../core/ports.ts'
import { type Written, write } from '../../core/preferences.ts'
import { today } from '../../core/schedule.ts'
import type { Subscriber } from '../../core/subscriber.ts'
import { textsOf } from '../../core/turn.ts'
import type { Deps } from '../context.ts'
import { type Decided, decide } from './web-decide.ts'

/** A person's journal on their own page. */

export interface Journal {
  notes: Note[]
  sent: Sent[]
  /** What was asked on the day that a note answers. */
  question: (note: Pick<Note, 'program' | 'day'>) => string | undefined
}

export async function readJournal(deps: Deps, person: Subscriber): Promise<Journal> {
  const [entries, sent, programs] = await Promise.all([
    deps.store.journal(person.id),
    deps.store.deliveries(person.id),
    deps.library.programs(),
  ])
  const own = person.enrollment
  const pinned = own && (await deps.library.version(own.program, own.version))
  // The version they are on knows days that the current one may have dropped.
  const known: Published[] = [...(pinned ? [pinned] : []), ...programs]
  return {
    notes: notesOf(entries, person.zone),
    sent,
    question({ program, day }) {
      if (program === undefined || day === undefined) return undefined
      for (const p of known.filter((one) => one.outline.id === program)) {
        const texts = textsOf(p, person, day)
        if (texts) return texts.question
      }
      return undefined
    },
  }
}

/** Characters of one entry. */
export const LONGEST = 8_000

export type TextProblem = 'text' | 'long'
export type DateProblem = 'date'

/** What stands in the way of an entry, by field. */
export function entryProblems(
  person: Subscriber,
  now: number,
  typed: { text: string; date: string },
): { text?: TextProblem; date?: DateProblem } {
  const problem =
    plain(typed.text).trim() === '' ? 'text' : typed.text.length > LONGEST ? 'long' : undefined
  const good = isDate(typed.date) && typed.date <= today(person, now)
  return { ...(problem ? { text: problem } : {}), ...(good ? {} : { date: 'date' as const }) }
}

const isDate = (date: string): boolean => {
  const at = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date) && date >= '2000-01-01'
}

const DAY_MS = 86_400_000

/** Adds an entry. `once` comes from the form: sent twice, it is one entry. */
export async function addEntry(
  deps: Deps,
  person: Subscriber,
  typed: { text: string; date: string; once: string },
): Promise<Decided<Written> | 'already' | undefined> {
  const id = `page-${typed.once}`
  const now = deps.now()
  if (!(await deps.store.once(person.id, id, now + 7 * DAY_MS))) return 'already'
  const tip = tipOn(await deps.store.deliveries(person.id), typed.date)
  const text = plain(typed.text).trim()
  const entry: JournalEntry = { id, at: now, text, date: typed.date, ...tip }
  return decide(deps, person.id, (turn) => write(turn, entry), { id, text })
}

/** Changes a note's words and day; several texts that were one note become one entry. */
export async function changeNote(
  deps: Deps,
  person: Subscriber,
  note: Note,
  typed: { text: string; date: string },
): Promise<void> {
  const sent = await deps.store.deliveries(person.id)
  const text = plain(typed.text).trim()
  const next = changed(note, text, typed.date, sent)
  await deps.store.write(person.id, next)
  const [first, ...rest] = note.parts
  for (const part of rest) await remove(deps, person.id, part)
  // The old words are not kept beside the new: not with the inbound message, not at the carrier.
  if (first && text !== note.text) await forget(deps, person.id, first)
}

export async function removeNote(deps: Deps, person: Subscriber, note: Note): Promise<void> {
  for (const part of note.parts) await remove(deps, person.id, part)
}

/** An entry that came as a text has the id of that text at the carrier. */
const CAME_AS_TEXT = /^(?:SM|MM)[0-9a-f]{32}$/

async function remove(deps: Deps, id: string, entry: JournalEntry): Promise<void> {
  await deps.store.unwrite(id, entry)
  await forget(deps, id, entry)
}

async function forget(deps: Deps, id: string, entry: JournalEntry): Promise<void> {
  await deps.store.unsay(id, entry.id)
  if (!CAME_AS_TEXT.test(entry.id)) return
  const gone = await deps.texts.erase(entry.id).catch(() => false)
  if (!gone) deps.log('journal.copy-kept', { person: id, message: entry.id })
}
