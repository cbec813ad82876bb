import { lastDay } from './attribution.ts'
import { addDays, sayTime, sayZone, weekday } from './calendar.ts'
import type { Reading } from './classify.ts'
import { allowedTime, fromNow, today, wishHours } from './schedule.ts'
import { type Subscriber, settle } from './subscriber.ts'
import {
  asking,
  consent,
  hotline,
  keywords,
  nameOf,
  type Outcome,
  say,
  type Turn,
  textsOf,
  when,
  words,
} from './turn.ts'
import { findZone } from './zones.ts'

/** What somebody in a program can ask for by text, each a verb on the person. */

const HOUR_MS = 3_600_000
const DELETE_MS = 24 * HOUR_MS
const LONGEST_PAUSE_DAYS = 366

export function help(turn: Turn): Outcome {
  const answer = words(turn).help({
    ...nameOf(turn),
    contact: turn.host.contact,
    hotline: hotline(turn.person),
  })
  return turn.known ? say(turn.person, answer) : { answer: [answer], effects: [] }
}

export function pause(turn: Turn, reading: Extract<Reading, { label: 'pause' }>): Outcome {
  const until = pauseUntil(turn, reading)
  if (until === 'unreadable') return say(turn.person, words(turn).pauseUnreadable)
  const next = settle({ ...turn.person, paused: true, from: until ?? '' })
  if (until === undefined) return say(next, words(turn).pausedOpen)
  return say(next, words(turn).paused({ when: when(next, turn.now) }))
}

/** The first local date with a tip again; undefined for an open end. */
function pauseUntil(
  turn: Turn,
  reading: Extract<Reading, { label: 'pause' }>,
): string | undefined | 'unreadable' {
  const now = today(turn.person, turn.now)
  if (reading.days !== undefined) {
    if (reading.days < 1 || reading.days > LONGEST_PAUSE_DAYS) return 'unreadable'
    // "3 days" leaves out three tips, starting with the next one that would have come.
    return addDays(fromNow(turn.person, turn.now), reading.days)
  }
  if (reading.until === undefined) return undefined
  for (let i = 1; i <= LONGEST_PAUSE_DAYS; i++) {
    const date = addDays(now, i)
    if (isDay(date, reading.until)) return date
  }
  return 'unreadable'
}

function isDay(date: string, until: NonNullable<Extract<Reading, { label: 'pause' }>['until']>) {
  if ('weekday' in until) return weekday(date) === until.weekday
  const [, month, day] = date.split('-').map(Number)
  return day === until.day && (!('month' in until) || month === until.month)
}

export function resume(turn: Turn): Outcome {
  const { hold, ...person } = turn.person
  if (!turn.person.paused && hold === undefined) {
    return say(turn.person, words(turn).notPaused({ when: when(turn.person, turn.now) }))
  }
  const next = settle({ ...person, paused: false, from: fromNow(person, turn.now) })
  return say(next, words(turn).resumed({ when: when(next, turn.now) }))
}

/** A new time or zone: what was due before now under it is not caught up. */
function reschedule(turn: Turn, change: Partial<Subscriber>): Subscriber {
  const person = { ...turn.person, ...change }
  const from = fromNow(person, turn.now)
  const later = person.paused || person.from > from ? person.from : from
  return settle({ ...person, from: later })
}

export function time(turn: Turn, wished: string | undefined): Outcome {
  if (wished === undefined) return say(turn.person, words(turn).timeUnreadable)
  const time = allowedTime(turn.person, wished)
  if (time === undefined) {
    const hours = wishHours(turn.person)
    const { lang } = turn.person
    const span = { from: sayTime(hours.from, lang), to: sayTime(hours.to, lang) }
    return say(turn.person, words(turn).timeOutside(span))
  }
  const next = reschedule(turn, { time })
  const at = { time: sayTime(time, next.lang), when: when(next, turn.now) }
  return say(next, words(turn).time(at))
}

export function zone(turn: Turn, place: string | undefined): Outcome {
  const { person } = turn
  const zone = place === undefined ? undefined : findZone(place, person)
  if (zone === undefined) return say(person, words(turn).zoneUnknown)
  const next = reschedule(turn, { zone })
  const at = { zone: sayZone(zone, next.lang), when: when(next, turn.now) }
  return say(next, words(turn).zone(at))
}

export function email(turn: Turn, address: string | undefined): Outcome {
  const { person } = turn
  if (address === undefined) {
    const bare = /^\W*(e-?mail|correo)\W*$/i.test(turn.message.text)
    if (!bare) return say(person, words(turn).emailInvalid)
    if (person.email?.consent !== 'subscribed') return say(person, words(turn).emailAsk)
    return toEmail(turn)
  }
  const same = person.email?.to === address
  if (same && person.email?.consent === 'subscribed') return toEmail(turn)
  if (same && person.email?.consent === 'invalid') return say(person, words(turn).emailRefused)
  const { email: _, ...rest } = person
  const shown = words(turn).emailSent
  const fresh: Turn = { ...turn, address, person: rest }
  const pending = consent(fresh, rest, 'email', 'pending', 'text with an address', shown)
  return say(settle(pending.person), shown, [...pending.effects, { type: 'confirm', to: address }])
}

function toEmail(turn: Turn): Outcome {
  const next = settle({ ...turn.person, channel: 'email' })
  return say(next, words(turn).emailKnown({ when: when(next, turn.now) }))
}

export function text(turn: Turn): Outcome {
  const already = turn.person.channel === 'text'
  const next = settle({ ...turn.person, channel: 'text' })
  const at = { when: when(next, turn.now) }
  return say(next, already ? words(turn).textAlready(at) : words(turn).text(at))
}

/** Sends the last day's text again, at once: it is their own message that it answers. */
export function todayAgain(turn: Turn): Outcome {
  const last = lastDay(turn.person, turn.theirs)
  const texts = last && turn.theirs && textsOf(turn.theirs, turn.person, last.day)
  if (!texts) return say(turn.person, words(turn).noneYet({ when: when(turn.person, turn.now) }))
  return say(turn.person, texts.text)
}

export function journal(turn: Turn): Outcome {
  const link = turn.host.journalLink(turn.person.id, turn.now)
  return say(turn.person, words(turn).journal({ link }))
}

export function erase(turn: Turn): Outcome {
  const next = asking(turn.person, { id: 'delete', until: turn.now + DELETE_MS })
  return say(next, words(turn).deleteAsk)
}

export const notIn = (turn: Turn): Outcome => ({
  ...(turn.known ? { person: turn.person } : {}),
  answer: [
    turn.known
      ? words(turn).notIn({ keywords: keywords(turn.programs) })
      : words(turn).unknown({ keywords: keywords(turn.programs) }),
  ],
  effects: [],
})
