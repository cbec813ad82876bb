import { sayWhen } from './calendar.ts'
import type { Asked as Waiting } from './classify.ts'
import { openQuestions } from './path.ts'
import type { DayText, JournalEntry, Published } from './ports.ts'
import type { Wording } from './program.ts'
import { resourcesFor } from './resources.ts'
import { nextTip } from './schedule.ts'
import {
  type Address,
  type Asked,
  type Consent,
  type LedgerEntry,
  receives,
  type Subscriber,
  trackOf,
} from './subscriber.ts'
import type { Words } from './words/en.ts'
import { wordsFor } from './words.ts'

/** One message from one person, and all that a decision about it may look at. */
export interface Turn {
  /** As stored, or a newcomer made from the address alone. */
  person: Subscriber
  known: boolean
  via: 'phone' | 'email'
  address: string
  message: Message
  /** Epoch milliseconds. */
  now: number
  /** The current version of every program. */
  programs: Published[]
  /** The version that the person is on. */
  theirs?: Published | undefined
  host: Host
}

export interface Message {
  id: string
  text: string
  pictures: number
}

/** What the operator's settings say. */
export interface Host {
  contact: string
  journalLink: (id: string, now: number) => string
}

/** What is to be done. `person` is missing where there is nothing to store. */
export interface Outcome {
  person?: Subscriber
  answer: string[]
  effects: Effect[]
}

export type Effect =
  | { type: 'ledger'; entry: LedgerEntry }
  | { type: 'journal'; entry: JournalEntry }
  | { type: 'confirm'; to: string }
  | { type: 'alert'; about: 'safety' }
  | { type: 'erase' }

export const say = (person: Subscriber, answer: string, effects: Effect[] = []): Outcome => ({
  person,
  answer: [answer],
  effects,
})

export const words = (turn: { person: Subscriber }): Words => wordsFor(turn.person.lang)

/** "tomorrow at 8:00 am", or that it waits for RESUME. */
export function when(person: Subscriber, now: number): string {
  if (!receives(person)) return wordsFor(person.lang).later
  return sayWhen(now, nextTip(person, now).instant, person.zone, person.lang)
}

export const wordingOf = (program: Published, person: Subscriber): Wording => {
  const wording = program.wordings[person.lang] ?? Object.values(program.wordings)[0]
  if (!wording) throw new Error(`program ${program.outline.id} has no wording in any language`)
  return wording
}

export const keywords = (programs: Published[]): string =>
  programs.map((p) => p.outline.keyword).join(', ')

/** The program somebody is in, or else the first one there is: whom a HELP or a STOP names. */
export function nameOf(turn: Turn): { name: string; frequency: string } {
  const program = turn.theirs ?? turn.programs[0]
  if (!program) return { name: 'Nudgeline', frequency: '' }
  return wordingOf(program, turn.person)
}

/** A day's texts in the person's language, or in whichever there is. */
export function textsOf(program: Published, person: Subscriber, day: string): DayText | undefined {
  return program.texts[person.lang]?.[day] ?? Object.values(program.texts)[0]?.[day]
}

export const hotline = (person: Subscriber): string =>
  ` ${resourcesFor(person.country, person.lang).short}`

/** Changes the consent of one address and says so in the ledger. */
export function consent(
  turn: Turn,
  person: Subscriber,
  which: 'phone' | 'email',
  to: Consent,
  by: string,
  shown?: string,
): { person: Subscriber; effects: Effect[] } {
  const had = person[which]
  const address = had?.to ?? turn.address
  const next: Address = { to: address, consent: to, at: turn.now }
  const entry: LedgerEntry = {
    at: turn.now,
    address: which,
    from: had?.consent ?? 'none',
    to,
    by,
    ...(shown === undefined ? {} : { shown }),
  }
  if (had?.consent === to) return { person, effects: [] }
  return { person: { ...person, [which]: next }, effects: [{ type: 'ledger', entry }] }
}

/** The questions that a reply may answer now, as the classifier wants them. */
export function waiting(turn: Turn): Waiting[] {
  const { person, theirs, now } = turn
  const own = person.asked.filter((a) => a.until > now).map(ownQuestion)
  if (!theirs || !person.enrollment) return own
  const wording = wordingOf(theirs, person)
  const open = openQuestions(theirs.outline, trackOf(person.enrollment)).map((q) => ({
    id: q.id,
    options: Object.fromEntries(
      q.options.map((o) => [o, [o.toLowerCase(), ...(wording.answers[q.id]?.[o]?.words ?? [])]]),
    ),
  }))
  return [...own, ...open.reverse()]
}

const yes = ['yes', 'y', 'yes please', 'yeah', 'si', 'sí', 'sí por favor', 'si por favor']
const keep = ['keep', 'keep it', 'keep them', 'no', 'seguir', 'sigue', 'sigan']

function ownQuestion(asked: Asked): Waiting {
  if (asked.id === 'join') return { id: 'join', options: { YES: yes } }
  if (asked.id === 'delete') {
    return {
      id: 'delete',
      options: { DELETE: ['delete', 'borrar', 'yes', 'si', 'sí'], KEEP: keep },
    }
  }
  return { id: 'stop', options: { KEEP: keep, STOP: ['stop', 'yes', 'si', 'sí'] } }
}

export const asking = (person: Subscriber, asked: Asked): Subscriber => ({
  ...person,
  asked: [asked, ...person.asked.filter((a) => a.id !== asked.id)],
})

export const answered = (person: Subscriber, id: Asked['id']): Subscriber => ({
  ...person,
  asked: person.asked.filter((a) => a.id !== id),
})
