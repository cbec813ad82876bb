import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  canonicalZone,
  daysBetween,
  dueDate,
  formatDay,
  instantOf,
  isQuarter,
  LocalDate,
  LocalTime,
  localOf,
  minuteOf,
  nextDue,
  sayDay,
  sayTime,
  sayWhen,
  sayZone,
  toQuarter,
  weekday,
  Zone,
} from '../../core/calendar.ts'

const zones = Intl.supportedValuesOf('timeZone')
const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16)

describe('what counts as a date, a time and a zone', () => {
  it.each([
    ['2024-02-29', true],
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['2026-02-29', false],
    ['2100-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['2026-1-1', false],
    ['26-01-01', false],
    ['tomorrow', false],
    ['', false],
  ])('date %s: %s', (date, fine) => {
    expect(LocalDate.safeParse(date).success).toBe(fine)
  })

  it.each([
    ['00:00', true],
    ['23:59', true],
    ['24:00', false],
    ['12:60', false],
    ['7:30', false],
    ['07:30 ', false],
    ['', false],
  ])('time "%s": %s', (time, fine) => {
    expect(LocalTime.safeParse(time).success).toBe(fine)
  })

  it.each([
    ['America/New_York', 'America/New_York'],
    ['america/new_york', 'America/New_York'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['Asia/Katmandu', 'Asia/Kathmandu'],
    ['Etc/UTC', 'UTC'],
    ['UTC', 'UTC'],
    ['Etc/GMT+5', 'Etc/GMT+5'],
    ['Mars/Olympus', undefined],
    ['+02:00', undefined],
    ['', undefined],
    ['../../etc/passwd', undefined],
  ])('zone %s is %s', (id, zone) => {
    expect(Zone.safeParse(id).data).toBe(zone)
  })

  it('gives each zone one canonical name, whose canonical name is itself', () => {
    for (const zone of zones) {
      const name = canonicalZone(zone)
      expect(name && canonicalZone(name)).toBe(name)
    }
    expect(new Set(zones.map((zone) => canonicalZone(zone))).size).toBe(zones.length)
  })

  it('throws for a zone that the runtime does not know', () => {
    expect(() => instantOf('2026-01-01', '08:00', 'Mars/Olympus')).toThrow(RangeError)
    expect(() => localOf(0, 'Mars/Olympus')).toThrow(RangeError)
  })
})

describe('the instant of a local time', () => {
  it.each([
    ['an ordinary morning', '2026-12-01', '08:00', 'America/New_York', '2026-12-01T13:00'],
    ['before a gap', '2026-03-08', '01:59', 'America/New_York', '2026-03-08T06:59'],
    ['the gap begins', '2026-03-08', '02:00', 'America/New_York', '2026-03-08T07:00'],
    ['inside a gap', '2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:00'],
    ['the gap is over', '2026-03-08', '03:00', 'America/New_York', '2026-03-08T07:00'],
    ['twice: the first', '2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30'],
    ['after the overlap', '2026-11-01', '02:00', 'America/New_York', '2026-11-01T07:00'],
    ['a gap of 30 minutes', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:30'],
    ['an overlap of 30', '2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45'],
    ['a gap at midnight, Cairo', '2024-04-26', '00:15', 'Africa/Cairo', '2024-04-25T22:00'],
    ['a gap at midnight, Beirut', '2025-03-30', '00:00', 'Asia/Beirut', '2025-03-29T22:00'],
    ['a gap at midnight, Asuncion', '2023-10-01', '00:45', 'America/Asuncion', '2023-10-01T04:00'],
    ['a gap at midnight, Havana', '2026-03-08', '00:30', 'America/Havana', '2026-03-08T05:00'],
    ['an overlap past midnight', '2026-11-01', '00:30', 'America/Havana', '2026-11-01T04:30'],
    ['a date that never was', '2011-12-30', '08:00', 'Pacific/Apia', '2011-12-30T10:00'],
    ['the day after it', '2011-12-31', '08:00', 'Pacific/Apia', '2011-12-30T18:00'],
    ['the day before it', '2011-12-29', '08:00', 'Pacific/Apia', '2011-12-29T18:00'],
    ['the date line, Kiritimati', '1994-12-31', '12:00', 'Pacific/Kiritimati', '1994-12-31T10:00'],
    ['a date that came twice', '1969-09-30', '12:00', 'Pacific/Kwajalein', '1969-09-30T01:00'],
    ['UTC+14', '2026-12-01', '08:00', 'Pacific/Kiritimati', '2026-11-30T18:00'],
    ['UTC-11', '2026-12-01', '08:00', 'Pacific/Pago_Pago', '2026-12-01T19:00'],
    ['45 minutes, Kathmandu', '2026-12-01', '08:00', 'Asia/Kathmandu', '2026-12-01T02:15'],
    ['45 minutes, Eucla', '2026-12-01', '08:00', 'Australia/Eucla', '2026-11-30T23:15'],
    ['45 minutes, Chatham', '2026-12-01', '08:00', 'Pacific/Chatham', '2026-11-30T18:15'],
    ['a gap in Chatham', '2026-09-27', '03:00', 'Pacific/Chatham', '2026-09-26T14:00'],
    ['29 February', '2028-02-29', '08:00', 'Europe/Madrid', '2028-02-29T07:00'],
    ['the year changes between', '2027-01-01', '00:15', 'Asia/Tokyo', '2026-12-31T15:15'],
  ])('%s: %s %s in %s is %s', (_, date, time, zone, instant) => {
    expect(iso(instantOf(date, time, zone))).toBe(instant)
  })

  it('does not depend on where the stretches kept in memory begin and end', () => {
    for (const zone of ['Pacific/Pago_Pago', 'America/New_York', 'UTC', 'Pacific/Kiritimati']) {
      for (let hour = Date.UTC(2020, 0); hour < Date.UTC(2032, 0); hour += 3_600_000) {
        const { date, time } = localOf(hour, zone)
        const back = instantOf(date, time, zone)
        if (back !== hour && back !== hour - 3_600_000) throw new Error(`${zone} ${iso(hour)}`)
      }
    }
  })

  it('is read back to the minute, rounded down', () => {
    const noon = Date.UTC(2026, 10, 23, 12)
    expect(localOf(noon + 59_999, 'Asia/Kathmandu')).toEqual({ date: '2026-11-23', time: '17:45' })
    expect(localOf(noon - 1, 'UTC')).toEqual({ date: '2026-11-23', time: '11:59' })
    expect(localOf(-1, 'UTC')).toEqual({ date: '1969-12-31', time: '23:59' })
  })
})

describe('dates', () => {
  it('count days as the proleptic calendar does', () => {
    for (let day = -30_000; day < 60_000; day += 7) {
      const date = new Date(day * 86_400_000)
      const text = date.toISOString().slice(0, 10)
      expect(addDays('1970-01-01', day)).toBe(text)
      expect(daysBetween('1970-01-01', text)).toBe(day)
      expect(weekday(text)).toBe(date.getUTCDay() || 7)
    }
  })

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2024-02-29', 366, '2025-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2100-02-28', 1, '2100-03-01'],
  ])('%s and %i days is %s', (date, days, sum) => {
    expect(addDays(date, days)).toBe(sum)
  })

  it.each([
    ['07:50', '07:45'],
    ['07:45', '07:45'],
    ['00:14', '00:00'],
    ['23:59', '23:45'],
  ])('%s is %s on the grid', (time, quarter) => {
    expect(toQuarter(time)).toBe(quarter)
    expect(isQuarter(quarter)).toBe(true)
    expect(isQuarter(time)).toBe(time === quarter)
  })
})

describe('what is due', () => {
  const time = '08:00'
  it.each([
    ['a minute before', '2026-12-01T12:59Z', 'America/New_York', '2026-11-30', '2026-12-01'],
    ['on the minute', '2026-12-01T13:00Z', 'America/New_York', '2026-12-01', '2026-12-02'],
    ['late at night', '2026-12-02T04:59Z', 'America/New_York', '2026-12-01', '2026-12-02'],
    ['west of the date line', '2026-12-01T18:59Z', 'Pacific/Pago_Pago', '2026-11-30', '2026-12-01'],
    ['east of it', '2026-11-30T18:00Z', 'Pacific/Kiritimati', '2026-12-01', '2026-12-02'],
    ['on the date that never was', '2011-12-30T10:00Z', 'Pacific/Apia', '2011-12-30', '2011-12-31'],
    ['the leap day', '2028-02-29T08:00Z', 'Europe/London', '2028-02-29', '2028-03-01'],
  ])('%s', (_, now, zone, due, next) => {
    const at = Date.parse(now)
    expect(dueDate(at, zone, time)).toBe(due)
    expect(nextDue(at, zone, time)).toEqual({ date: next, instant: instantOf(next, time, zone) })
  })

  it('a time in a gap falls due as the gap ends, and not again', () => {
    const after = Date.UTC(2026, 2, 8, 7)
    expect(dueDate(after - 1, 'America/New_York', '02:30')).toBe('2026-03-07')
    expect(dueDate(after, 'America/New_York', '02:30')).toBe('2026-03-08')
    expect(nextDue(after, 'America/New_York', '02:30').date).toBe('2026-03-09')
  })

  it('a time that comes twice is due once', () => {
    const first = Date.UTC(2026, 10, 1, 5, 30)
    expect(dueDate(first, 'America/New_York', '01:30')).toBe('2026-11-01')
    expect(dueDate(first + 3_600_000, 'America/New_York', '01:30')).toBe('2026-11-01')
    expect(nextDue(first, 'America/New_York', '01:30').date).toBe('2026-11-02')
  })

  it('a clock set back over midnight does not take a date back', () => {
    // At 00:01 on 7 November 2010 the clocks of St John's went back to 23:01.
    const midnight = instantOf('2010-11-07', '00:00', 'America/St_Johns')
    const later = midnight + 20 * 60_000
    expect(localOf(later, 'America/St_Johns').date).toBe('2010-11-06')
    expect(dueDate(later, 'America/St_Johns', '00:00')).toBe('2010-11-07')
    expect(nextDue(later, 'America/St_Johns', '00:00').date).toBe('2010-11-08')
  })

  const instant = fc.integer({ min: Date.UTC(2010, 0), max: Date.UTC(2036, 0) })
  const zone = fc.constantFrom(...zones)
  const quarter = fc
    .integer({ min: 0, max: 95 })
    .map((n) => new Date(n * 900_000).toISOString().slice(11, 16))

  it('lies between the last time that has come and the first that has not', () => {
    fc.assert(
      fc.property(instant, zone, quarter, (now, where, at) => {
        const due = dueDate(now, where, at)
        const next = nextDue(now, where, at)
        expect(instantOf(due, at, where)).toBeLessThanOrEqual(now)
        expect(instantOf(addDays(due, 1), at, where)).toBeGreaterThan(now)
        expect(next.date).toBe(addDays(due, 1))
        expect(next.instant).toBe(instantOf(next.date, at, where))
        expect(dueDate(next.instant, where, at) >= next.date).toBe(true)
        expect(dueDate(next.instant - 1, where, at)).toBe(due)
        expect(Math.abs(daysBetween(localOf(now, where).date, due))).toBeLessThanOrEqual(1)
      }),
      { numRuns: 1500 },
    )
  })

  it('never goes back as time goes on, and a day never comes before the one before it', () => {
    fc.assert(
      fc.property(instant, fc.nat(40 * 86_400_000), zone, quarter, (now, later, where, at) => {
        expect(dueDate(now + later, where, at) >= dueDate(now, where, at)).toBe(true)
        const { date } = localOf(now, where)
        expect(instantOf(addDays(date, 1), at, where)).toBeGreaterThanOrEqual(
          instantOf(date, at, where),
        )
      }),
      { numRuns: 1500 },
    )
  })

  it('an instant read as local time and back is the same minute, or its first occurrence', () => {
    fc.assert(
      fc.property(instant, zone, (now, where) => {
        const { date, time: at } = localOf(now, where)
        const back = instantOf(date, at, where)
        expect(localOf(back, where)).toEqual({ date, time: at })
        expect(back).toBeLessThanOrEqual(now)
        expect(now - back).toBeLessThan(26 * 3_600_000)
      }),
      { numRuns: 1500 },
    )
  })
})

describe('how a time is said', () => {
  const now = Date.parse('2026-11-23T15:00Z')
  it.each([
    ['2026-11-23T13:00Z', 'today at 8:00 am', 'hoy a las 8:00 am'],
    ['2026-11-24T13:00Z', 'tomorrow at 8:00 am', 'mañana a las 8:00 am'],
    ['2026-11-24T18:15Z', 'tomorrow at 1:15 pm', 'mañana a la 1:15 pm'],
    ['2026-11-25T05:00Z', 'on Wednesday at 12:00 am', 'el miércoles a las 12:00 am'],
    ['2026-11-27T13:00Z', 'on Friday at 8:00 am', 'el viernes a las 8:00 am'],
    ['2026-11-28T13:00Z', 'on Saturday at 8:00 am', 'el 28 de noviembre a las 8:00 am'],
    ['2026-11-29T17:00Z', 'on Sunday at 12:00 pm', 'el domingo a las 12:00 pm'],
    ['2026-11-30T13:00Z', 'on Nov 30 at 8:00 am', 'el 30 de noviembre a las 8:00 am'],
    ['2026-12-24T13:00Z', 'on Dec 24 at 8:00 am', 'el 24 de diciembre a las 8:00 am'],
    ['2026-11-22T13:00Z', 'on Nov 22 at 8:00 am', 'el 22 de noviembre a las 8:00 am'],
  ])('%s', (instant, en, es) => {
    expect(sayWhen(now, Date.parse(instant), 'America/New_York', 'en')).toBe(en)
    expect(sayWhen(now, Date.parse(instant), 'America/New_York', 'es')).toBe(es)
  })

  it('today is the day where the person is', () => {
    const eight = Date.parse('2026-11-23T19:00Z')
    expect(sayWhen(now, eight, 'Pacific/Auckland', 'en')).toBe('today at 8:00 am')
    expect(sayWhen(now - 5 * 3_600_000, eight, 'Pacific/Auckland', 'en')).toBe(
      'tomorrow at 8:00 am',
    )
  })

  it.each([
    ['00:00', '12:00 am'],
    ['00:15', '12:15 am'],
    ['07:30', '7:30 am'],
    ['12:00', '12:00 pm'],
    ['13:05', '1:05 pm'],
    ['23:45', '11:45 pm'],
  ])('%s is %s', (time, said) => {
    expect(sayTime(time, 'en')).toBe(said)
    expect(sayTime(time, 'es')).toBe(said)
  })

  it.each([
    ['America/Los_Angeles', 'Pacific time', 'hora del Pacifico'],
    ['America/Indiana/Indianapolis', 'Eastern time', 'hora del Este'],
    ['America/Denver', 'Mountain time', 'hora de la Montaña'],
    ['America/Phoenix', 'Arizona time', 'hora de Arizona'],
    ['Europe/Madrid', 'Madrid time', 'hora de Madrid'],
    ['Europe/London', 'London time', 'hora de Londres'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires time', 'hora de Buenos Aires'],
    ['Etc/GMT-2', 'UTC+2', 'UTC+2'],
    ['Etc/GMT+5', 'UTC-5', 'UTC-5'],
    ['UTC', 'UTC', 'UTC'],
  ])('%s is %s', (zone, en, es) => {
    expect(sayZone(zone, 'en')).toBe(en)
    expect(sayZone(zone, 'es')).toBe(es)
  })

  it('zones that share a name share their time', () => {
    const byName = Object.groupBy(zones, (zone) => sayZone(canonicalZone(zone) ?? zone, 'en'))
    for (const name of ['Eastern', 'Central', 'Mountain', 'Alaska'] as const) {
      const shared = byName[`${name} time`] ?? []
      expect(shared.length).toBeGreaterThan(1)
      for (let day = 0; day < 1800; day += 20) {
        const at = Date.UTC(2026, 10, 1) + day * 86_400_000
        expect(new Set(shared.map((zone) => localOf(at, zone).time)).size).toBe(1)
      }
    }
  })

  it('fits GSM-7 on every day, at every quarter hour and in every zone', () => {
    const gsm = /^[A-Za-z0-9 :.,+\-éñ]*$/
    for (const lang of ['en', 'es'] as const) {
      for (let day = 0; day < 400; day++) {
        const date = addDays('2026-11-23', day)
        expect(formatDay(date, lang)).toMatch(gsm)
        expect(sayDay('2026-11-23', date, lang)).toMatch(gsm)
      }
      for (const zone of zones) expect(sayZone(zone, lang)).toMatch(gsm)
      expect(sayTime('07:45', lang)).toMatch(gsm)
    }
  })

  it.each([
    ['2026-11-24', 'Tue 24 Nov', 'mar 24 nov'],
    ['2026-11-28', 'Sat 28 Nov', 'sab 28 nov'],
    ['2028-02-29', 'Tue 29 Feb', 'mar 29 feb'],
  ])('%s is %s', (date, en, es) => {
    expect(formatDay(date, 'en')).toBe(en)
    expect(formatDay(date, 'es')).toBe(es)
  })

  it('minutes of a time', () => {
    expect([minuteOf('00:00'), minuteOf('07:50'), minuteOf('23:59')]).toEqual([0, 470, 1439])
  })
})
