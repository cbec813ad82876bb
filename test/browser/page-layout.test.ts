import SegmentsCalculator from 'sms-segments-calculator'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'

/** The page is plain browser JavaScript without types; these are the parts that need no browser. */
const load = (file: string): Promise<unknown> =>
  import(new URL(`../../dev/page/${file}`, import.meta.url).href)
const { countSegments } = (await load('segments.js')) as {
  countSegments: (text: string) => { encoding: string; segments: number; left: number }
}
const { instantOf, nextMorning, clockTime } = (await load('time.js')) as {
  instantOf: (date: string, time: string, zone: string) => number
  nextMorning: (at: number, zone: string) => number
  clockTime: (at: number, zone: string) => string
}
const { readSmsLink } = (await load('mail.js')) as {
  readSmsLink: (href: string) => { to: string; body: string } | undefined
}
const { readNumber, prettyNumber } = (await load('people.js')) as {
  readNumber: (typed: string) => string | undefined
  prettyNumber: (number: string) => string
}

describe('the segment counter', () => {
  const texts = ['a', '€', '[ok]', 'é', 'ç', '’', '🙂', '\n', 'ab🙂', 'x{']
  const cases = texts.flatMap((text) =>
    [1, 60, 69, 70, 71, 134, 135, 153, 160, 161, 306, 307].map((times) => text.repeat(times)),
  )
  it('agrees with the calculator of the linter, at every edge', () => {
    for (const text of cases) {
      const theirs = new SegmentsCalculator.SegmentedMessage(text)
      const ours = countSegments(text)
      const label = `${text.slice(0, 4)} × ${text.length}`
      expect([label, ours.segments]).toEqual([label, theirs.segmentsCount])
      expect(ours.encoding).toBe(theirs.encodingName)
    }
  })
  it('has nothing to send for nothing', () => {
    expect(countSegments('')).toMatchObject({ segments: 0, left: 160 })
  })
})

describe('local time', () => {
  const zones = ['America/New_York', 'America/Phoenix', 'Europe/London', 'Australia/Lord_Howe']
  it.each(zones)('finds the instant of every local hour of a year in %s', (zone) => {
    let local = Temporal.PlainDateTime.from('2026-01-01T00:30')
    for (; local.year === 2026; local = local.add({ hours: 1 })) {
      const wanted = local.toZonedDateTime(zone, { disambiguation: 'compatible' })
      const [date = '', time = ''] = local.toString({ smallestUnit: 'minute' }).split('T')
      expect([date, time, instantOf(date, time, zone)]).toEqual([
        date,
        time,
        wanted.epochMilliseconds,
      ])
    }
  })
  it.each([
    { label: 'before eight', at: '2026-11-30T12:00:00Z', next: '2026-11-30T13:00:00Z' },
    { label: 'at eight', at: '2026-11-30T13:00:00Z', next: '2026-12-01T13:00:00Z' },
    { label: 'late', at: '2026-12-01T04:59:00Z', next: '2026-12-01T13:00:00Z' },
    {
      label: 'over a change of the clock',
      at: '2027-03-14T05:00:00Z',
      next: '2027-03-14T12:00:00Z',
    },
  ])('goes to the next morning: $label', ({ at, next }) => {
    const reached = nextMorning(Date.parse(at), 'America/New_York')
    expect(new Date(reached).toISOString()).toBe(next.replace('Z', '.000Z'))
    expect(clockTime(reached, 'America/New_York')).toBe('8:00 am')
  })
})

describe('links that begin a text', () => {
  it.each([
    ['sms:+18335550199?&body=What%20I%20saw%3A%20', { to: '+18335550199', body: 'What I saw: ' }],
    ['sms:+18335550199?body=a%26b', { to: '+18335550199', body: 'a&b' }],
    ['SMS:+18335550199;body=hello', { to: '+18335550199', body: 'hello' }],
    ['sms:+18335550199', { to: '+18335550199', body: '' }],
    ['sms:+1?body=100%', { to: '+1', body: '100%' }],
    ['https://example.com/?body=x', undefined],
  ])('reads %s', (href, expected) => {
    expect(readSmsLink(href)).toEqual(expected)
  })
})

describe('phone numbers', () => {
  it.each([
    ['(415) 555-0100', '+14155550100', '+1 415 555 0100'],
    ['1 415 555 0100', '+14155550100', '+1 415 555 0100'],
    ['+44 7700 900 100', '+447700900100', '+44 7700 900 100'],
    ['+34 600 000 101', '+34600000101', '+34 600 000 101'],
  ])('reads %s', (typed, number, pretty) => {
    expect(readNumber(typed)).toBe(number)
    expect(prettyNumber(number)).toBe(pretty)
    expect(readNumber(pretty)).toBe(number)
  })
  it.each(['', '12', 'me@example.com', '+0123456789', '+1 415 555 0100 0100 0100'])(
    'refuses %s',
    (typed) => {
      expect(readNumber(typed)).toBeUndefined()
    },
  )
})
