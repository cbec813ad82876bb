import { sayZone } from './calendar.ts'
import type { Published } from './ports.ts'
import { fromNow } from './schedule.ts'
import { enroll, type Subscriber, settle } from './subscriber.ts'
import {
  answered,
  asking,
  consent,
  type Effect,
  keywords,
  nameOf,
  type Outcome,
  say,
  type Turn,
  when,
  wordingOf,
  words,
} from './turn.ts'

/** Coming in and going out: the keyword, YES, STOP, START. */

const DAY_MS = 86_400_000
/** How long a YES may take. */
const JOIN_MS = 7 * DAY_MS

/** The wording that a keyword is answered with, and that the ledger keeps. */
function askText(program: Published, person: Subscriber): string {
  return words({ person }).ask(wordingOf(program, person))
}

export function join(turn: Turn, keyword: string): Outcome {
  const { person } = turn
  const program = turn.programs.find((p) => p.outline.keyword === keyword)
  if (!program) return say(person, words(turn).unknown({ keywords: keywords(turn.programs) }))
  const name = wordingOf(program, person).name
  const running = person.enrollment?.state === 'active' && person.phone?.consent === 'subscribed'
  if (running && turn.theirs) {
    const current = wordingOf(turn.theirs, person).name
    if (person.enrollment?.program === program.outline.id) {
      return say(person, words(turn).already({ name, when: when(person, turn.now) }))
    }
    if (person.queue.includes(program.outline.id)) {
      return say(person, words(turn).alreadyWaiting({ name, current }))
    }
    const queue = [...person.queue, program.outline.id]
    return say({ ...person, queue }, words(turn).queued({ name, current }))
  }
  if (person.phone?.consent === 'subscribed') return begin(turn, program)
  const shown = askText(program, person)
  const pending = consent(turn, person, 'phone', 'pending', `text ${keyword}`, shown)
  const asked = { id: 'join' as const, about: program.outline.id, until: turn.now + JOIN_MS }
  return say(settle(asking(pending.person, asked)), shown, pending.effects)
}

/** YES to the question that `join` asked. */
export function confirmJoin(turn: Turn): Outcome {
  const about = turn.person.asked.find((a) => a.id === 'join')?.about
  const program = turn.programs.find((p) => p.outline.id === about) ?? turn.programs[0]
  if (!program) return say(turn.person, words(turn).notIn({ keywords: keywords(turn.programs) }))
  const asked = turn.person.asked.find((a) => a.id === 'join')
  const ask = askText(program, turn.person)
  const shown = asked?.email === undefined ? ask : emailAsk(ask, asked.email, turn.person.lang)
  const yes = consent(turn, answered(turn.person, 'join'), 'phone', 'subscribed', 'text YES', shown)
  const outcome = begin({ ...turn, person: yes.person }, program)
  const effects = [...yes.effects, ...outcome.effects]
  if (asked?.email === undefined || !outcome.person) return { ...outcome, effects }
  return withEmail(turn, { ...outcome, effects }, asked.email)
}

/**
 * A number and an address typed together on a page belong together only once both have said so:
 * the text names the address, and the address is asked after the YES to it.
 */
export const emailAsk = (ask: string, email: string, lang: Subscriber['lang']): string =>
  lang === 'es'
    ? `${ask} Tu correo para los consejos: ${email}.`
    : `${ask} Tips would go to ${email}.`

function withEmail(turn: Turn, outcome: Outcome, address: string): Outcome {
  const { email: _, ...rest } = outcome.person ?? turn.person
  const fresh: Turn = { ...turn, address, person: rest }
  const pending = consent(fresh, rest, 'email', 'pending', 'text YES, naming the address')
  const effects: Effect[] = [
    ...outcome.effects,
    ...pending.effects,
    { type: 'confirm', to: address },
  ]
  return { person: settle(pending.person), answer: [...outcome.answer], effects }
}

/** Starts a program for somebody who has agreed, or goes on with the one they left by STOP. */
export function begin(turn: Turn, program: Published): Outcome {
  const { person, now } = turn
  const before = person.enrollment
  const resumes = before?.state === 'active' && before.program === program.outline.id
  const enrollment = resumes ? before : enroll(program.outline, program.version)
  const next = settle({
    ...person,
    enrollment,
    paused: false,
    from: fromNow(person, now),
  })
  const name = wordingOf(program, person).name
  const at = { name, when: when(next, now) }
  if (resumes) return say(next, words(turn).started(at))
  if (before?.program === program.outline.id) return say(next, words(turn).again(at))
  return say(next, words(turn).joined({ ...at, zone: sayZone(person.zone, person.lang) }))
}

/** Every address stops at once: somebody who says no to one does not want the other. */
export function stop(turn: Turn, by: string): Outcome {
  const { hold: _, ...free } = turn.person
  const phone =
    turn.via === 'phone' || free.phone ? consent(turn, free, 'phone', 'stopped', by) : undefined
  const after = phone?.person ?? free
  const email = after.email ? consent(turn, after, 'email', 'stopped', by) : undefined
  const person: Subscriber = { ...(email?.person ?? after), asked: [], queue: [], paused: false }
  return say(settle(person), words(turn).stopped(nameOf(turn)), [
    ...(phone?.effects ?? []),
    ...(email?.effects ?? []),
  ])
}

export function start(turn: Turn): Outcome {
  const { person, now } = turn
  if (person.phone === undefined) return join(turn, turn.programs[0]?.outline.keyword ?? '')
  if (person.phone.consent === 'pending') return confirmJoin(turn)
  if (person.phone.consent === 'subscribed') return whileSubscribed(turn)
  const stoppedAt = person.phone.at
  const phone = consent(turn, person, 'phone', 'subscribed', 'text START')
  const together = person.email?.consent === 'stopped' && person.email.at === stoppedAt
  const email = together
    ? consent(turn, phone.person, 'email', 'subscribed', 'text START')
    : undefined
  const next = settle({
    ...(email?.person ?? phone.person),
    paused: false,
    from: fromNow(person, now),
  })
  const effects = [...phone.effects, ...(email?.effects ?? [])]
  const list = keywords(turn.programs)
  if (!next.enrollment) return say(next, words(turn).startedPlain({ keywords: list }), effects)
  const { name } = nameOf(turn)
  if (next.enrollment.state === 'finished') {
    return say(next, words(turn).startedDone({ name, keywords: list }), effects)
  }
  return say(next, words(turn).started({ name, when: when(next, now) }), effects)
}

/** START from somebody who never stopped: it ends a pause, and else changes nothing. */
function whileSubscribed(turn: Turn): Outcome {
  const { hold: _, ...person } = turn.person
  if (!person.enrollment || person.enrollment.state === 'finished') {
    return say(person, words(turn).notIn({ keywords: keywords(turn.programs) }))
  }
  if (!person.paused && turn.person.hold === undefined) {
    return say(
      person,
      words(turn).already({ name: nameOf(turn).name, when: when(person, turn.now) }),
    )
  }
  const next = settle({ ...person, paused: false, from: fromNow(person, turn.now) })
  return say(next, words(turn).resumed({ when: when(next, turn.now) }))
}
