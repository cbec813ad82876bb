import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendar, changed, csv, csvField, notesOf, plain } from '../../core/diary.ts'
import type { JournalEntry, Sent } from '../../core/ports.ts'

const zone = 'America/New_York'
const entry = (id: string, at: string, more: Partial<JournalEntry> = {}): JournalEntry => ({
  id,
  at: Date.parse(at),
  text: id,
  ...more,
})
const tip = (date: string): Sent => ({
  nudge: `${date}.tip`,
  program: 'open-up',
  day: `day-of-${date}`,
  channel: 'text',
  outcome: 'accepted',
  at: 0,
  tries: 1,
})

describe('notes', () => {
  it('texts that join are one, in the order they were written', () => {
    const notes = notesOf(
      [
        entry('b', '2026-12-01T14:01:00Z', { joins: 'a', flagged: true }),
        entry('a', '2026-12-01T14:00:00Z'),
        entry('c', '2026-12-01T15:00:00Z'),
      ],
      zone,
    )
    expect(notes.map((n) => [n.id, n.text, n.flagged])).toEqual([
      ['a', 'a\n\nb', true],
      ['c', 'c', false],
    ])
  })
  it('one whose first text was deleted stands by itself', () => {
    expect(notesOf([entry('b', '2026-12-01T14:01:00Z', { joins: 'a' })], zone)).toHaveLength(1)
  })
  it('belong to the day they answer, else to the local day of writing', () => {
    const notes = notesOf(
      [
        entry('late', '2026-12-02T03:00:00Z'),
        entry('moved', '2026-12-02T03:00:00Z', { date: '2026-11-20' }),
      ],
      zone,
    )
    expect(notes.map((n) => [n.id, n.date])).toEqual([
      ['moved', '2026-11-20'],
      ['late', '2026-12-01'],
    ])
  })
  it('moved to another day answer the question of that day, or none', () => {
    const [note] = notesOf(
      [entry('a', '2026-12-01T14:00:00Z', { date: '2026-12-01', program: 'open-up', day: 'x' })],
      zone,
    )
    if (!note) throw new Error('no note')
    const sent = [tip('2026-12-02')]
    expect(changed(note, 'new', '2026-12-02', sent)).toMatchObject({ day: 'day-of-2026-12-02' })
    expect(changed(note, 'new', '2026-12-03', sent)).not.toHaveProperty('day')
    expect(changed(note, 'new', '2026-12-01', sent)).toMatchObject({ day: 'x', text: 'new' })
  })
})

describe('the calendar', () => {
  const notes = notesOf([entry('a', '2026-12-09T14:00:00Z')], zone)
  it('has whole weeks from Monday, the newest first, from the first day on', () => {
    const weeks = calendar(notes, [tip('2026-12-01')], '2026-12-10', 12)
    expect(weeks.map((week) => [week.length, week[0]?.date])).toEqual([
      [7, '2026-12-07'],
      [7, '2026-11-30'],
    ])
    const days = weeks.flat().filter((day) => day.inside)
    expect(days).toHaveLength(10)
    expect(days.filter((d) => d.tip).map((d) => d.date)).toEqual(['2026-12-01'])
    expect(days.filter((d) => d.notes > 0).map((d) => d.date)).toEqual(['2026-12-09'])
  })
  it('is never longer than asked, and never empty', () => {
    expect(calendar([], [tip('2020-01-01')], '2026-12-10', 3)).toHaveLength(3)
    expect(calendar([], [], '2026-12-10', 3)).toHaveLength(1)
  })
})

describe('text that goes into pages and files', () => {
  it.each([
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['\u202Eevil\u202C', 'evil'],
    ['be\u0007ll\u0000', 'bell'],
    ['tab\tand\nline', 'tab\tand\nline'],
    ['مرحبا 🙂 ñ', 'مرحبا 🙂 ñ'],
  ])('%j becomes %j', (text, clean) => {
    expect(plain(text)).toBe(clean)
  })
  it.each(['=1+1', '+1', '-1', '@x', '|x', '%x', '  =1', '\n=1'])('%j is no formula', (value) => {
    expect(csvField(value)).toBe(`"'${value}"`)
  })
  it('any rows come back as they were, but for the quote before formulas', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 1 }), { minLength: 1 }), (rows) => {
        const text = csv(rows)
        const back = [...text.slice(1).matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)].map((m) =>
          m[1]?.replaceAll('""', '"'),
        )
        expect(back.map((cell) => cell?.replace(/^'(?=\s*[=+\-@|%])/, ''))).toEqual(
          rows.flat().map((cell) => cell.replace(/^'(?=\s*[=+\-@|%])/, '')),
        )
      }),
    )
  })
})
