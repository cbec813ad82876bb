import type { ProgramFiles } from './lint.ts'
import type { Condition, Lang, Outline } from './program.ts'
import { segments } from './segments.ts'

/** How long a program is, on its shortest and its longest way through, in days and segments. */

export interface ProgramLength {
  lang: Lang
  days: { least: number; most: number }
  /** Segments of one run, evening check-ins and the closing message included. */
  segments: { least: number; most: number }
  /** Segments of a day's tip, on average. */
  perTip: number
  /** Days whose text needs UCS-2, and the characters that force it. */
  unicode: { days: number; of: number; culprits: string[] }
}

type Answers = Record<string, string>

/** Every way through: each question answered in each way, or not at all. */
export function runs(outline: Outline): string[][] {
  const ways = outline.questions.reduce<Answers[]>(
    (all, q) => all.flatMap((a) => [a, ...q.options.map((option) => ({ ...a, [q.id]: option }))]),
    [{}],
  )
  return ways.map((answers) =>
    outline.parts.flatMap((part) => (!part.when || holds(part.when, answers) ? part.days : [])),
  )
}

const holds = (when: Condition, answers: Answers): boolean =>
  'is' in when ? answers[when.answer] === when.is : answers[when.answer] !== when.not

/** Throws when the program lacks the language. */
export function programLength(
  { outline, wordings, days }: ProgramFiles,
  lang: Lang,
): ProgramLength {
  const written = days[lang] ?? []
  const wording = wordings[lang]
  if (!wording || written.length === 0) throw new Error(`${outline.id} has no texts in ${lang}`)
  const tips = new Map(written.map((d) => [d.id, segments(`${d.text} ${d.question}`)]))
  const of = (text: string | undefined) => (text === undefined ? 0 : segments(text).segments)
  const costs = new Map(written.map((d) => [d.id, (tips.get(d.id)?.segments ?? 0) + of(d.checkin)]))
  const ends = [wording.closing, wording.closingOpenGate].map(of).filter((n) => n > 0)
  const all = runs(outline)
  const sums = all.map((run) => run.reduce((sum, day) => sum + (costs.get(day) ?? 0), 0))
  const wide = [...tips.values()].filter((t) => t.encoding === 'UCS-2')
  const units = [...tips.values()].reduce((sum, t) => sum + t.segments, 0)
  return {
    lang,
    days: range(all.map((run) => run.length)),
    segments: {
      least: Math.min(...sums) + Math.min(...ends),
      most: Math.max(...sums) + Math.max(...ends),
    },
    perTip: units / tips.size,
    unicode: {
      days: wide.length,
      of: tips.size,
      culprits: [...new Set(wide.flatMap((t) => t.culprits))],
    },
  }
}

const range = (numbers: number[]) => ({ least: Math.min(...numbers), most: Math.max(...numbers) })
