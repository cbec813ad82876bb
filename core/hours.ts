import { addDays, instantOf, type LocalDate, type LocalTime, minuteOf } from './calendar.ts'

/** The hours of the day in which we may write first: `from <= time < to`, local. */
export interface Hours {
  from: LocalTime
  to: LocalTime
}

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
  return { from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to }
}

/** Whether a message may go out at a local time. */
export function within(time: LocalTime, hours: Hours): boolean {
  const minute = minuteOf(time)
  return minuteOf(hours.from) <= minute && minute < minuteOf(hours.to)
}

/**
 * The instant at which the allowed hours of a local date end: nothing for that date may be sent at
 * it or later. It never lies beyond the date, even where the clock changes at midnight.
 */
export function windowEnd(date: LocalDate, zone: string, hours: Hours): number {
  return Math.min(instantOf(date, hours.to, zone), instantOf(addDays(date, 1), '00:00', zone))
}
