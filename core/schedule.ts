import { addDays, instantOf, localOf, nextDue, toQuarter, weekday } from './calendar.ts'
import { allowedHours, EARLIEST_WISH, type Hours, within } from './hours.ts'
import type { Subscriber } from './subscriber.ts'

/** Tips to one person are never closer together than this. */
export const REST_MS = 12 * 3_600_000

type When = Pick<
  Subscriber,
  'zone' | 'time' | 'from' | 'lastDate' | 'lastAt' | 'off' | 'country' | 'region'
>

/** When their next tip is due, by the same rules that a claim is held to. */
export function nextTip(person: When, now: number): { date: string; instant: number } {
  const first = nextDue(now, person.zone, person.time)
  let date = later(first.date, person.from)
  if (person.lastDate >= date) date = addDays(person.lastDate, 1)
  for (let i = 0; i < 14; i++) {
    const instant = instantOf(date, person.time, person.zone)
    const rested = instant - person.lastAt >= REST_MS
    if (rested && !person.off.includes(String(weekday(date)))) return { date, instant }
    date = addDays(date, 1)
  }
  return { date, instant: instantOf(date, person.time, person.zone) }
}

const later = (a: string, b: string): string => (a > b ? a : b)

/** The first local date whose tip is still to come: nothing already missed is caught up. */
export const fromNow = (person: Pick<Subscriber, 'zone' | 'time'>, now: number): string =>
  nextDue(now, person.zone, person.time).date

/** The hours that somebody may choose a time in. */
export const wishHours = (person: Pick<Subscriber, 'country' | 'region'>): Hours => ({
  from: EARLIEST_WISH,
  to: allowedHours(person.country, person.region).to,
})

/** A wish for a time of day, put on the quarter-hour grid; undefined outside the hours for it. */
export function allowedTime(
  person: Pick<Subscriber, 'country' | 'region'>,
  time: string,
): string | undefined {
  const quarter = toQuarter(time)
  return within(quarter, wishHours(person)) ? quarter : undefined
}

/** When tips come until somebody says otherwise: 8:00, or when their allowed hours begin. */
export const defaultTime = (country: string, region?: string): string =>
  allowedHours(country, region).from

export const today = (person: Pick<Subscriber, 'zone'>, now: number): string =>
  localOf(now, person.zone).date
