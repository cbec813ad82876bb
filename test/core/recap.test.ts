import { describe, expect, it } from 'vitest'
import type { JournalEntry, Published, Sent } from '../../core/ports.ts'
import { hadRecap, wantsRecap, weekValues } from '../../core/recap.ts'
import type { Subscriber } from '../../core/subscriber.ts'
import { someone } from '../contracts/store.ts'

/** Sunday, 6 December 2026, 17:00 in New York. */
const SUNDAY = '2026-12-06'
const NOW = Date.parse('2026-12-06T22:00:00Z')
const HOUR = 3_600_000

const reader = (change: Partial<Subscriber> = {}): Subscriber =>
  someone({
    channel: 'email',
    email: { to: 'me@example.com', consent: 'subscribed', at: 0 },
    ...change,
  })

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
const program: Published = {
  version: 'v1',
  outline: {
    id: 'open-up',
    keyword: 'OPEN',
    accent: '#2f5d62',
    languages: ['en'],
    evening: '19:30',
    parts: [{ id: 'room', days: ids }],
    questions: [],
  },
  wordings: {},
  texts: {
    en: Object.fromEntries(ids.map((id) => [id, { text: '', question: '', title: `Day ${id}` }])),
  },
}
const tip = (date: string, day: string, change: Partial<Sent> = {}): Sent => ({
  nudge: `${date}.tip`,
  program: 'open-up',
  day,
  channel: 'email',
  outcome: 'accepted',
  at: 0,
  tries: 1,
  ...change,
})
const wrote = (date: string, text: string, change: Partial<JournalEntry> = {}): JournalEntry => ({
  id: date + text,
  at: 0,
  text,
  date,
  ...change,
})
const week = [tip('2026-12-04', 'c'), tip('2026-12-02', 'a'), tip('2026-12-03', 'b')]
const at = (step: number) =>
  reader({ enrollment: { ...(someone().enrollment as object), step } as Subscriber['enrollment'] })

describe('who gets a weekly recap', () => {
  it.each<{ label: string; change?: Partial<Subscriber>; now?: number; gets: boolean }>([
    { label: 'somebody reading by email', gets: true },
    { label: 'who left it out', change: { recap: false }, gets: false },
    { label: 'who reads by text', change: { channel: 'text' }, gets: false },
    { label: 'paused without an end', change: { paused: true, from: '' }, gets: false },
    { label: 'on hold', change: { hold: 'safety' }, gets: false },
    {
      label: 'whose address ended',
      change: { email: { to: 'me@example.com', consent: 'invalid', at: 0 } },
      gets: false,
    },
    { label: 'who had it', change: { recapped: { at: NOW - HOUR, by: 'x' } }, gets: false },
    {
      label: 'who had last week’s',
      change: { recapped: { at: NOW - 168 * HOUR, by: 'x' } },
      gets: true,
    },
    { label: 'after their hours', now: NOW + 4 * HOUR, gets: false },
    { label: 'on Monday', now: NOW + 24 * HOUR, gets: false },
    { label: 'in another zone by now', change: { zone: 'Asia/Tokyo' }, gets: false },
  ])('$label: $gets', ({ change, now, gets }) => {
    expect(wantsRecap(reader(change), SUNDAY, now ?? NOW)).toBe(gets)
  })

  it('knows its week by the Sunday of their own zone', () => {
    const monday = Date.parse('2026-12-07T04:30:00Z')
    expect(hadRecap(reader({ recapped: { at: monday, by: 'x' } }), SUNDAY)).toBe(true)
    expect(hadRecap(reader({ recapped: { at: monday - 48 * HOUR, by: 'x' } }), SUNDAY)).toBe(false)
  })
})

describe('what is in it', () => {
  const values = (person = at(3), sent = week, journal: JournalEntry[] = []) =>
    weekValues(person, program, SUNDAY, sent, journal)

  it('is the days that went out, in order, and the next one', () => {
    expect(values()).toEqual({
      answered: '0',
      total: '3',
      weekday1: 'W',
      title1: 'Day a',
      weekday2: 'T',
      title2: 'Day b',
      weekday3: 'F',
      title3: 'Day c',
      ahead: 'Day d',
    })
  })

  it('shows that something was written, and not what', () => {
    const found = values(at(3), week, [wrote('2026-12-03', 'He came and sat with me.')])
    expect(found).toMatchObject({ answered: '1', total: '3', kept2: 'yes' })
    expect(JSON.stringify(found)).not.toContain('sat with me')
  })

  it('quotes only for those who chose it, cut short, and never a flagged entry', () => {
    const long = 'x'.repeat(500)
    const journal = [
      wrote('2026-12-02', 'One.'),
      wrote('2026-12-02', 'Two.'),
      wrote('2026-12-03', long),
      wrote('2026-12-04', 'He hit me.', { flagged: true }),
    ]
    const found = values({ ...at(3), quote: true }, week, journal)
    expect(found?.words1).toBe('One. / Two.')
    expect(found?.words2).toMatch(/^x{279}…$/)
    expect(found?.words3).toBeUndefined()
    expect(found?.kept3).toBeUndefined()
  })

  it('leaves out other weeks, evenings, what failed and other programs', () => {
    const sent = [
      ...week,
      tip('2026-11-29', 'a'),
      tip('2026-12-07', 'h'),
      tip('2026-12-05', 'd', { outcome: 'failed' }),
      tip('2026-12-01', 'i', { program: 'another' }),
      { ...tip('2026-12-02', 'a'), nudge: '2026-12-02.evening' },
      { ...tip('2026-11-29', 'recap'), nudge: '2026-11-29.recap' },
    ]
    expect(values(at(3), sent)).toEqual(values())
  })

  it('has nothing ahead at the end, and is not sent for a single day', () => {
    expect(values(at(9))?.ahead).toBeUndefined()
    expect(values(at(3), week.slice(0, 1))).toBeUndefined()
  })
})
