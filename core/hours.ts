import { instantOf, type LocalDate, type LocalTime, minuteOf } from './calendar.ts'

/** The hours of the day in which we may write first: `from <= time < to`, local. */
export interface Hours {
  from: LocalTime
  to: LocalTime
}

/**
 * The earliest time that somebody may ask for in so many words ("TIME 7:30am"). Quiet hours guard
 * against writing to people unasked; a time that they named is their own request. It never moves
 * the end of the day.
 */
export const EARLIEST_WISH: LocalTime = '06:00'

/** 47 CFR 64.1200(c)(1), and a fair rule where no law says more. */
const DEFAULT: Hours = { from: '08:00', to: '21:00' }

/**
 * Where the law is narrower. Answers to a person's own message are exempt. Most of these rules are
 * for solicitations; keeping to them costs a daily tip nothing.
 */
const NARROWER: Record<string, Partial<Hours>> = {
  'US AL': { to: '20:00' },
  'US CT': { from: '09:00', to: '20:00' },
  'US FL': { to: '20:00' },
  'US LA': { to: '20:00' },
  'US MA': { to: '20:00' },
  'US MD': { to: '20:00' },
  'US MS': { to: '20:00' },
  'US OK': { to: '20:00' },
  'US WA': { to: '20:00' },
}

/**
 * The allowed hours for somebody in a country (ISO) and, where it is known or only suspected, a
 * state. An area code says where a number was issued and not where its holder is: since a region
 * can only narrow the country's hours, passing it is right either way.
 */
export function allowedHours(country: string, region?: string): Hours {
  const narrower = region === undefined ? undefined : NARROWER[`${country} ${region}`]
  return strictest(DEFAULT, { ...DEFAULT, ...narrower })
}

/** The hours that satisfy both, for somebody who may be in either of two places. */
export function strictest(a: Hours, b: Hours): Hours {
  return {
    from: minuteOf(a.from) < minuteOf(b.from) ? b.from : a.from,
    to: minuteOf(a.to) > minuteOf(b.to) ? b.to : a.to,
  }
}

/** Whether a message may go out at a local time. */
export function within(time: LocalTime, hours: Hours): boolean {
  const minute = minuteOf(time)
  return minuteOf(hours.from) <= minute && minute < minuteOf(hours.to)
}

/** The instant at which a local date's allowed hours end: from it on, nothing of that date goes. */
export function windowEnd(date: LocalDate, zone: string, hours: Hours): number {
  return instantOf(date, hours.to, zone)
}
