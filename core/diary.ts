import { addDays, daysBetween, localOf, weekday } from './calendar.ts'
import type { JournalEntry, Sent } from './ports.ts'

/** A journal as it is read: by day, texts that belong together as one, the weeks at a glance. */

export interface Note {
  /** The id of its first entry. */
  id: string
  /** When it was first written, epoch milliseconds. */
  at: number
  /** The local date that it belongs to. */
  date: string
  text: string
  flagged: boolean
  program?: string
  day?: string
  /** Everything that it is stored as, oldest first. */
  parts: JournalEntry[]
}

/** Notes, oldest first. A text that joins another goes on where that one ended. */
export function notesOf(entries: JournalEntry[], zone: string): Note[] {
  const sorted = entries.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  const groups = new Map<string, JournalEntry[]>()
  for (const entry of sorted) {
    const first = entry.joins !== undefined && groups.has(entry.joins) ? entry.joins : entry.id
    groups.set(first, [...(groups.get(first) ?? []), entry])
  }
  const notes = [...groups].map(([id, parts]): Note => {
    const [first] = parts as [JournalEntry]
    return {
      id,
      at: first.at,
      date: first.date ?? localOf(first.at, zone).date,
      text: parts.map((p) => p.text).join('\n\n'),
      flagged: parts.some((p) => p.flagged),
      ...(first.program === undefined ? {} : { program: first.program }),
      ...(first.day === undefined ? {} : { day: first.day }),
      parts,
    }
  })
  return notes.toSorted((a, b) => (a.date === b.date ? a.at - b.at : a.date < b.date ? -1 : 1))
}

/** The tip that went out on a local date: what a note of that date answers. */
export function tipOn(sent: Sent[], date: string): { program: string; day: string } | undefined {
  const tip = sent.find((s) => s.nudge === `${date}.tip`)
  return tip && { program: tip.program, day: tip.day }
}

/** The entry that a note becomes when it is changed; its other parts are to be deleted. */
export function changed(note: Note, text: string, date: string, sent: Sent[]): JournalEntry {
  const [first] = note.parts as [JournalEntry]
  const { program: _, day: __, joins: ___, ...rest } = first
  const tip =
    date === note.date
      ? note.program !== undefined && note.day !== undefined
        ? { program: note.program, day: note.day }
        : undefined
      : tipOn(sent, date)
  return { ...rest, text, date, ...tip, ...(note.flagged ? { flagged: true } : {}) }
}

export interface Cell {
  date: string
  /** Whether it is between their first day and today. */
  inside: boolean
  tip: boolean
  notes: number
}

/** Weeks from Monday to Sunday, newest first, at most `weeks` of them, up to `today`. */
export function calendar(notes: Note[], sent: Sent[], today: string, weeks: number): Cell[][] {
  const tips = new Set(
    sent.filter((s) => s.nudge.endsWith('.tip')).map((s) => s.nudge.slice(0, 10)),
  )
  const counts = new Map<string, number>()
  for (const { date } of notes) counts.set(date, (counts.get(date) ?? 0) + 1)
  const first = [...tips, ...counts.keys(), today].toSorted()[0] ?? today
  const monday = addDays(today, 1 - weekday(today))
  const all = daysBetween(addDays(first, 1 - weekday(first)), monday) / 7 + 1
  return Array.from({ length: Math.max(1, Math.min(weeks, all)) }, (_, week) =>
    Array.from({ length: 7 }, (_, day): Cell => {
      const date = addDays(monday, day - 7 * week)
      const inside = date >= first && date <= today
      return { date, inside, tip: tips.has(date), notes: counts.get(date) ?? 0 }
    }),
  )
}

// Characters that could hide, turn round or break what stands beside them on a page or in a file.
const UNSEEN = /(?![\n\t])\p{Cc}|\p{Bidi_Control}|[\ufeff\ufff9-\ufffb]/gu

/** Text without control characters and marks of direction; line ends become `\n`. */
export const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(UNSEEN, '')

/** One CSV field (RFC 4180). A leading quote keeps spreadsheets from running it as a formula. */
export function csvField(value: string): string {
  const text = /^[\s]*[=+\-@\t\r|%]/.test(value) ? `'${value}` : value
  return `"${text.replaceAll('"', '""')}"`
}

/** The journal as CSV with a header; lines end in CRLF. */
export const csv = (rows: string[][]): string =>
  `\ufeff${rows.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`
