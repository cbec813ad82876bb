import { addDays, canonicalZone, sayTime, toQuarter } from './calendar.ts'
import { classify } from './classify.ts'
import * as Commands from './commands.ts'
import { converse } from './conversation.ts'
import { finish } from './nudge.ts'
import type { JournalEntry } from './ports.ts'
import type { Lang } from './program.ts'
import { allowedTime, fromNow, today, wishHours } from './schedule.ts'
import { type Channel, reachable, type Subscriber, settle } from './subscriber.ts'
import { type Outcome, say, type Turn } from './turn.ts'

/** What somebody decides on their own pages. Each takes a turn and returns what is to be stored. */

const LONGEST_PAUSE_DAYS = 366
const WEEK = '1234567'

/** A choice that can't be had, by the field that it came from. */
export type Refusal = { refused: 'channel' | 'time' | 'zone' | 'off' | 'until' }
export type Decision = Outcome | Refusal

const done = (person: Subscriber): Outcome => ({ person: settle(person), answer: [], effects: [] })

/** When and how tips come. What was due before now under the old time is not caught up. */
export function schedule(
  turn: Turn,
  wish: { channel: Channel; time: string; zone: string; off: string },
): Decision {
  const { person, now } = turn
  const zone = canonicalZone(wish.zone)
  if (zone === undefined) return { refused: 'zone' }
  const readable = /^([01]\d|2[0-3]):[0-5]\d$/.test(wish.time)
  const time = readable ? allowedTime(person, toQuarter(wish.time)) : undefined
  if (time === undefined) return { refused: 'time' }
  const off = [...WEEK].filter((day) => wish.off.includes(day)).join('')
  if (off === WEEK) return { refused: 'off' }
  if (wish.channel !== person.channel && !has(person, wish.channel)) return { refused: 'channel' }
  const next = { ...person, channel: wish.channel, zone, time, off }
  if (zone === person.zone && time === person.time) return done(next)
  const from = fromNow(next, now)
  return done({ ...next, from: person.paused || person.from > from ? person.from : from })
}

const has = (person: Subscriber, channel: Channel): boolean =>
  reachable({ ...person, channel })?.channel === channel

export const setLanguage = (turn: Turn, lang: Lang): Outcome => done({ ...turn.person, lang })

/** The weekly recap, and whether it may quote what they wrote. */
export const setRecap = (turn: Turn, wish: { recap: boolean; quote: boolean }): Outcome =>
  done({ ...turn.person, ...wish })

/** `until` is the first local date with a tip again; undefined for an open end. */
export function pause(turn: Turn, until: string | undefined): Decision {
  const { person, now } = turn
  if (until === undefined) return done({ ...person, paused: true, from: '' })
  const here = today(person, now)
  const good =
    /^\d{4}-\d\d-\d\d$/.test(until) &&
    until > here &&
    until <= addDays(here, LONGEST_PAUSE_DAYS) &&
    addDays(until, 0) === until
  return good ? done({ ...person, paused: true, from: until }) : { refused: 'until' }
}

/** Ends a pause, and a hold: they have seen why tips waited and want them again. */
export const resume = (turn: Turn): Outcome => Commands.resume(turn)

/** One program, running or waiting; their consent and the other programs stay as they are. */
export function leave(turn: Turn, program: string): Outcome {
  const { person, programs } = turn
  if (person.queue.includes(program)) {
    return done({ ...person, queue: person.queue.filter((id) => id !== program) })
  }
  if (person.enrollment?.program !== program || person.enrollment.state !== 'active') {
    return done(person)
  }
  return { person: finish(person, programs), answer: [], effects: [] }
}

/** Email alone can be taken up again on the page; a number that said STOP must text START. */
export function emailAgain(turn: Turn): Outcome {
  const { person, now } = turn
  if (person.email?.consent !== 'stopped' || person.phone) return done(person)
  const email = { ...person.email, consent: 'subscribed' as const, at: now }
  const entry = {
    at: now,
    address: 'email' as const,
    from: 'stopped' as const,
    to: 'subscribed' as const,
    by: 'page /me',
  }
  const next = settle({ ...person, email, paused: false, from: fromNow(person, now) })
  return { person: next, answer: [], effects: [{ type: 'ledger', entry }] }
}

/** No link or session made until now opens anything any more. */
export const signOut = (turn: Turn): Outcome =>
  done({ ...turn.person, links: (turn.person.links ?? 0) + 1 })

export type Written = Outcome & { about: 'kept' | 'safety' | 'stop' }

/**
 * An entry written on the page. Words about danger are heeded as in a text; words that ask us to
 * stop are kept, and the page offers to do it: a diary is not an order.
 */
export function write(turn: Turn, entry: JournalEntry): Written {
  const reading = classify(turn.message.text, {
    lang: turn.person.lang,
    consent: 'subscribed',
    asked: [],
    keywords: [],
  })
  const danger =
    reading.label === 'safety'
      ? reading.about
      : reading.label === 'stop'
        ? reading.safety
        : undefined
  if (danger) {
    const outcome = converse(turn, { label: 'safety', about: danger })
    const effects = outcome.effects.map((e) =>
      e.type === 'journal' ? { ...e, entry: { ...entry, flagged: true } } : e,
    )
    return { ...outcome, effects, about: 'safety' }
  }
  const about = reading.label === 'stop' || reading.label === 'unsure' ? 'stop' : 'kept'
  return { ...say(turn.person, '', [{ type: 'journal', entry }]), answer: [], about }
}

/** The hours that a time may be chosen in, as a person says them. */
export function hoursOf(person: Subscriber): { from: string; to: string } {
  const { from, to } = wishHours(person)
  return { from: sayTime(from, person.lang), to: sayTime(to, person.lang) }
}
