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
  /** The last day they had, when the anchor stands before a part's first day. */
  had?: string | undefined
}

/**
 * Records an answer. The position is re-anchored under the old answers. If the part they are in
 * no longer stands open, they go on with the next part that does; after the last one, with a
 * part behind the question. A part left half-way goes on where it was left.
 */
export function answer(outline: Outline, track: Track, question: string, option: string): Track {
  const answers = { ...track.answers, [question]: option }
  const place = placeOf(outline, track.answers, track.position)
  if (place.kind === 'start') return { ...track, answers }
  const walked = partsFrom(outline, track.position.part, track.answers)
  const here = walked.find((p) => place.kind === 'day' && p.id === place.part) ?? walked.at(-1)
  if (!here) return { ...track, answers }
  const been = { ...track.been }
  for (const part of walked.slice(0, walked.indexOf(here) + 1)) been[part.id] = part.days.length
  if (place.kind === 'day') been[here.id] = place.step
  const had = place.kind === 'day' ? place.day : here.days.at(-1)
  const next: Track = { position: track.position, answers, been, had }
  if (place.kind === 'day' && holds(here.when, answers)) {
    return { ...next, position: { part: place.part, step: place.step } }
  }
  const at = outline.parts.indexOf(here)
  const asked = partWith(outline, outline.questions.find((q) => q.id === question)?.asked ?? '')
  const open = outline.parts.filter(
    (p) => holds(p.when, answers) && (been[p.id] ?? 0) < p.days.length,
  )
  const later = open.find((p) => outline.parts.indexOf(p) > at)
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
  const here = place.kind === 'day' ? place.part : place.kind === 'over' ? order.at(-1) : undefined
  const at = here === undefined ? -1 : order.indexOf(here)
  return outline.questions.filter((q) => {
    const asked = partWith(outline, q.asked)
    const part = outline.parts[asked]
    if (!part || asked > at) return false
    const inPart = place.kind === 'day' && place.part === part.id
    if (inPart && place.step < part.days.indexOf(q.asked) + 1) return false
    if (q.kind === 'gate') return true
    const opens = outline.parts.findIndex((p) => p.when?.answer === q.id)
    return at <= Math.max(asked, opens)
  })
}

/** The same place in a newer version: after the last day they had that still exists. */
export function rebase(from: Outline, to: Outline, track: Track): Track {
  const walked = partsFrom(from, track.position.part, track.answers)
  const had: string[] = []
  let left = track.position.step
  const been = { ...track.been }
  for (const part of walked) {
    been[part.id] = Math.min(left, part.days.length)
    had.push(...part.days.slice(0, left))
    left -= part.days.length
    if (left <= 0) break
  }
  if (left > 0) return { ...track, position: past(to, { kind: 'over', late: left }) }
  for (const day of [...(track.had ? [track.had] : []), ...had].reverse()) {
    const part = to.parts.find((p) => p.days.includes(day))
    if (part && day !== track.had)
      return {
        ...track,
        been,
        position: { part: part.id, step: part.days.indexOf(day) + 1 },
      }
    if (part) break
  }
  const part = to.parts.find((p) => p.id === track.position.part) ?? firstPart(to)
  return { ...track, position: { part: part.id, step: 0 } }
}
