import type { Condition, Outline, Part } from './program.ts'

/**
 * Where somebody is in a program, and which day comes next.
 *
 * A position counts days from the start of a part and runs on through the following parts whose
 * conditions hold, so that a claim can advance it with a bare `step + 1`, knowing nothing of the
 * program. Answers bend the path; whoever records one re-anchors the position first (`answer`).
 */
export interface Position {
  part: string
  /** How many days they had, counted from the start of `part`; 0 before its first. */
  step: number
}

export type Answers = Record<string, string>

/** `late` counts how many steps past the last day: 1 is the closing message. */
export type Place =
  | { kind: 'day'; day: string; part: string; step: number }
  | { kind: 'start' }
  | { kind: 'over'; late: number }

export const holds = (when: Condition | undefined, answers: Answers): boolean => {
  if (!when) return true
  const answer = answers[when.answer]
  return 'is' in when ? answer === when.is : answer !== when.not
}

export const start = (outline: Outline): Position => ({ part: firstPart(outline).id, step: 0 })

function firstPart(outline: Outline): Part {
  const [part] = outline.parts
  if (!part) throw new Error(`program ${outline.id} has no parts`)
  return part
}

/** The day somebody at `position` had last. */
export function placeOf(outline: Outline, answers: Answers, position: Position): Place {
  if (position.step === 0) return { kind: 'start' }
  let left = position.step
  for (const part of partsFrom(outline, position.part, answers)) {
    const day = part.days[left - 1]
    if (day !== undefined) return { kind: 'day', day, part: part.id, step: left }
    left -= part.days.length
  }
  return { kind: 'over', late: left }
}

/** The day that comes after `position`. */
export const placeAfter = (outline: Outline, answers: Answers, position: Position): Place =>
  placeOf(outline, answers, { ...position, step: position.step + 1 })

/** The part of the anchor counts whatever its condition says now: they are in it. */
function partsFrom(outline: Outline, part: string, answers: Answers): Part[] {
  const at = outline.parts.findIndex((p) => p.id === part)
  return outline.parts.slice(Math.max(at, 0)).filter((p, i) => i === 0 || holds(p.when, answers))
}

export interface Track {
  position: Position
  answers: Answers
  /** How many days they had of each part behind the anchor, so that no detour repeats one. */
  been: Record<string, number>
  /** Set when an answer moved the anchor: the day that was claimed last. The next claim drops it. */
  had?: string | undefined
}

/** What `had` says when the last claim was past the last day. No day's id has a `*`. */
const CLOSING = '*closing'
const OVER = '*over'

/** What was claimed last, whatever an answer has moved since. */
export function lastOf(outline: Outline, track: Track): Place {
  const { had } = track
  if (had === undefined) return placeOf(outline, track.answers, track.position)
  if (had === CLOSING || had === OVER) return { kind: 'over', late: had === CLOSING ? 1 : 2 }
  const part = outline.parts[partWith(outline, had)]
  return { kind: 'day', day: had, part: part?.id ?? '', step: (part?.days.indexOf(had) ?? 0) + 1 }
}

const hadOf = (place: Place): string | undefined => {
  if (place.kind === 'start') return undefined
  return place.kind === 'day' ? place.day : place.late === 1 ? CLOSING : OVER
}

/**
 * Records an answer. The position is re-anchored under the old answers. If the part they are in
 * no longer stands open, they go on with the next part that does; after the last one, with a
 * part behind the question. A part left half-way goes on where it was left.
 */
export function answer(outline: Outline, track: Track, question: string, option: string): Track {
  const answers = { ...track.answers, [question]: option }
  const place = placeOf(outline, track.answers, track.position)
  const walked = partsFrom(outline, track.position.part, track.answers)
  const at = place.kind === 'start' ? track.position.part : place.kind === 'day' ? place.part : ''
  const here = walked.find((p) => p.id === at) ?? walked.at(-1)
  if (!here) return { ...track, answers }
  const been = { ...track.been }
  for (const part of walked.slice(0, walked.indexOf(here))) been[part.id] = part.days.length
  if (place.kind !== 'start') been[here.id] = place.kind === 'day' ? place.step : here.days.length
  const next: Track = { position: track.position, answers, been, had: track.had ?? hadOf(place) }
  if (place.kind !== 'over' && holds(here.when, answers)) {
    return { ...next, position: { part: here.id, step: place.kind === 'day' ? place.step : 0 } }
  }
  const index = outline.parts.indexOf(here)
  const asked = partWith(outline, outline.questions.find((q) => q.id === question)?.asked ?? '')
  const open = outline.parts.filter(
    (p) => holds(p.when, answers) && (been[p.id] ?? 0) < p.days.length,
  )
  const later = open.find((p) => outline.parts.indexOf(p) > index)
  const detour = open.find((p) => p.when?.answer === question && outline.parts.indexOf(p) > asked)
  const target = later ?? detour
  if (!target) return { ...next, position: past(outline, place) }
  return { ...next, position: { part: target.id, step: been[target.id] ?? 0 } }
}

const partWith = (outline: Outline, day: string): number =>
  outline.parts.findIndex((p) => p.days.includes(day))

/** Stays past the end, however far; somebody in the middle is put at the last day's end. */
function past(outline: Outline, place: Place): Position {
  const last = outline.parts.at(-1) as Part
  return { part: last.id, step: last.days.length + (place.kind === 'over' ? place.late : 0) }
}

/** Questions that a reply may answer now: asked already, and not yet gone by. */
export function openQuestions(outline: Outline, track: Track): Outline['questions'] {
  const place = placeOf(outline, track.answers, track.position)
  const order = outline.parts.map((p) => p.id)
  // Before the first day of a part, they stand in it without having had anything of it.
  const start = place.kind === 'start' ? track.position.part : undefined
  const here = place.kind === 'day' ? place.part : (start ?? order.at(-1))
  const at = here === undefined ? -1 : order.indexOf(here)
  return outline.questions.filter((q) => {
    const asked = partWith(outline, q.asked)
    const part = outline.parts[asked]
    if (!part || asked > at) return false
    const step = place.kind === 'day' ? place.step : 0
    if (here === part.id && place.kind !== 'over' && step < part.days.indexOf(q.asked) + 1) {
      return false
    }
    if (q.kind === 'gate') return true
    const opens = outline.parts.findIndex((p) => p.when?.answer === q.id)
    return at <= Math.max(asked, opens)
  })
}

/**
 * The same place in a newer version: behind the last day of this stretch that still exists, and
 * behind every other one of it in that part; else before the first day to come that exists.
 */
export function rebase(from: Outline, to: Outline, track: Track): Track {
  const walked = partsFrom(from, track.position.part, track.answers)
  const days = walked.flatMap((part) => part.days)
  const { step } = track.position
  const had = new Set(days.slice(0, step))
  const been: Record<string, number> = {}
  for (const part of from.parts) {
    const seen = part.days.slice(0, track.been[part.id] ?? 0)
    const target = to.parts.find((p) => p.days.includes(seen.at(-1) ?? ''))
    if (target) been[target.id] = Math.max(been[target.id] ?? 0, behind(target, new Set(seen)))
  }
  const moved = (position: Position): Track => ({ ...track, been, position })
  if (step > days.length) return moved(past(to, { kind: 'over', late: step - days.length }))
  for (const day of [...had].reverse()) {
    const part = to.parts.find((p) => p.days.includes(day))
    if (part) return moved({ part: part.id, step: behind(part, had) })
  }
  for (const day of days.slice(step)) {
    const part = to.parts.find((p) => p.days.includes(day))
    if (part) return moved({ part: part.id, step: part.days.indexOf(day) })
  }
  return moved(past(to, { kind: 'day', day: '', part: '', step: 0 }))
}

/** How many days of a part lie up to the last of those that they had. */
const behind = (part: Part, had: Set<string>): number =>
  part.days.findLastIndex((day) => had.has(day)) + 1

/**
 * The same place without a day that was claimed and never went out, so that it is the next one
 * again; where an answer has led elsewhere since, it waits there for them to come back.
 */
export function withoutDay(outline: Outline, track: Track, day: string): Track {
  const place = placeOf(outline, track.answers, track.position)
  const { had: _, ...rest } = track
  const index = partWith(outline, day)
  const part = outline.parts[index]
  const been = { ...track.been }
  if (part && (been[part.id] ?? 0) > part.days.indexOf(day)) been[part.id] = part.days.indexOf(day)
  const stands = place.kind === 'day' ? place.day === day : place.kind === 'over' && !part
  if (!stands) return { ...rest, been }
  return { ...rest, been, position: { ...track.position, step: track.position.step - 1 } }
}
