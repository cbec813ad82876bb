import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { addDays, instantOf, type LocalDate, localOf } from '../../core/calendar.ts'

/*
 * Every zone × every quarter hour × the days around each change of the clock from 2024 to 2030,
 * against two implementations that share nothing with ours but the runtime's zone data: walking
 * through the instants with Intl, and luxon.
 */

const QUARTER = 15 * 60_000
const HOUR = 4 * QUARTER
const DAY = 24 * HOUR
const FIRST = Date.UTC(2024, 0, 1)
const LAST = Date.UTC(2031, 0, 1)
const TIMES = Array.from({ length: 96 }, (_, i) =>
  new Date(i * QUARTER).toISOString().slice(11, 16),
)

/** What a zone's clock shows: `YYYY-MM-DD HH:MM:SS`. */
function clockOf(zone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  return (instant) => {
    const text = format.format(instant)
    return `${text.slice(6, 10)}-${text.slice(0, 2)}-${text.slice(3, 5)} ${text.slice(12)}`
  }
}

function offsetAt(clock: (instant: number) => string, instant: number): number {
  return Date.parse(`${clock(instant).replace(' ', 'T')}Z`) - instant
}

/** The instants at which the offset changes, found day by day and then by halving. */
function changesOf(clock: (instant: number) => string): number[] {
  const changes: number[] = []
  let before = offsetAt(clock, FIRST)
  for (let day = FIRST; day < LAST; day += DAY) {
    const after = offsetAt(clock, day + DAY)
    if (after === before) continue
    let low = day
    let high = day + DAY
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000
      if (offsetAt(clock, middle) === before) low = middle
      else high = middle
    }
    changes.push(high)
    before = after
  }
  return changes
}

/**
 * Walks from two days before the dates to two after, a quarter hour at a step, and notes when the
 * clock first shows each quarter hour; what it never shows gets the first instant that is past it.
 */
function walk(clock: (instant: number) => string, dates: LocalDate[]) {
  const from = Date.parse(`${dates[0]}T00:00Z`) - 36 * HOUR
  const to = Date.parse(`${dates.at(-1)}T00:00Z`) + 60 * HOUR
  const shown: { instant: number; at: string }[] = []
  for (let instant = from; instant < to; instant += QUARTER) {
    shown.push({ instant, at: clock(instant).slice(0, 16) })
  }
  const first = new Map<string, number>()
  const count = new Map<string, number>()
  for (const { instant, at } of shown) {
    if (!first.has(at)) first.set(at, instant)
    count.set(at, (count.get(at) ?? 0) + 1)
  }
  const expected = (at: string) => first.get(at) ?? shown.find((each) => each.at > at)?.instant
  return { shown, count, expected }
}

const zones = Intl.supportedValuesOf('timeZone')
const tally = { zones: 0, changes: 0, times: 0, gaps: 0, overlaps: 0, luxon: 0 }

/** Throws at the first difference: a call of `expect` for each of a million costs too much. */
function same(what: string, got: unknown, wanted: unknown): void {
  if (got !== wanted) throw new Error(`${what}: ${String(got)}, but ${String(wanted)} is right`)
}

function checkZone(zone: string): void {
  const clock = clockOf(zone)
  const changes = changesOf(clock)
  tally.zones++
  tally.changes += changes.length
  const days = changes.map((change) => clock(change - 1000).slice(0, 10))
  // A leap day and an ordinary one for every zone, with a change or without.
  for (const day of [...days, '2028-02-29', '2026-06-15']) checkDays(zone, clock, day)
}

function checkDays(zone: string, clock: (instant: number) => string, day: LocalDate): void {
  const dates = [addDays(day, -1), day, addDays(day, 1)]
  const { shown, count, expected } = walk(clock, dates)
  for (const { instant, at } of shown) {
    const local = localOf(instant + 59_999, zone)
    same(`${zone} ${instant}`, `${local.date} ${local.time}`, at)
  }
  for (const date of dates) {
    for (const [i, time] of TIMES.entries()) {
      const at = `${date} ${time}`
      const instant = instantOf(date, time, zone)
      same(`${zone} ${at}`, instant, expected(at))
      const times = count.get(at) ?? 0
      tally.times++
      if (times === 0) tally.gaps++
      if (times > 1) tally.overlaps++
      if (times !== 1 || i % 7 !== 0) continue
      tally.luxon++
      same(
        `${zone} ${at}, by luxon`,
        instant,
        DateTime.fromISO(`${date}T${time}`, { zone }).toMillis(),
      )
    }
  }
}

describe('every zone and quarter hour around every change of the clock, 2024 to 2030', () => {
  it.each(
    Object.entries(Object.groupBy(zones, (zone) => zone.split('/')[0] ?? '')).map(
      ([area, list]) => ({ area, list: list ?? [] }),
    ),
  )('$area', ({ list }) => {
    expect(list.length).toBeGreaterThan(0)
    for (const zone of list) checkZone(zone)
  })

  it('looked at what it says it did', () => {
    expect(tally.zones).toBe(zones.length)
    expect(tally.zones).toBeGreaterThan(400)
    expect(tally.changes).toBeGreaterThan(1500)
    expect(tally.gaps).toBeGreaterThan(2500)
    expect(tally.overlaps).toBeGreaterThan(2500)
    expect(tally.luxon).toBeGreaterThan(50_000)
  })
})
