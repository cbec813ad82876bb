import { lastOf, type Place, placeOf, rebase, withoutDay } from './path.ts'
import type { DayText, Published, Sent } from './ports.ts'
import type { Outline, Wording } from './program.ts'
import { REST_MS } from './schedule.ts'
import { type Enrollment, enroll, onTrack, type Subscriber, settle, trackOf } from './subscriber.ts'
import { textsOf, wordingOf } from './turn.ts'

/** What a claimed person is to be sent. */

export type Nudge =
  | { kind: 'day'; day: string; texts: DayText }
  | { kind: 'closing'; text: string }
  /** They are past the end: nothing goes out. */
  | { kind: 'over' }

/** The name under which a message's email is published. */
export const mailName = (nudge: Nudge, evening: boolean): string =>
  nudge.kind === 'day' ? `${nudge.day}${evening ? '.evening' : ''}` : nudge.kind

/** What the last claim is for. Throws when the published texts lack the day. */
export function nudgeOf(person: Subscriber, program: Published): Nudge {
  const enrollment = enrollmentOf(person)
  const place = lastOf(program.outline, trackOf(enrollment))
  // Their program was changed behind the claim, or the day was given back.
  if (place.kind === 'start') return { kind: 'over' }
  if (place.kind === 'over') {
    return place.late === 1
      ? { kind: 'closing', text: closingText(program, person, enrollment) }
      : { kind: 'over' }
  }
  const texts = textsOf(program, person, place.day)
  if (!texts) throw new Error(`${enrollment.program} has no text for ${place.day}`)
  return { kind: 'day', day: place.day, texts }
}

export function enrollmentOf(person: Subscriber): Enrollment {
  if (!person.enrollment) throw new Error('a person without an enrollment was claimed')
  return person.enrollment
}

function closingText(program: Published, person: Subscriber, enrollment: Enrollment): string {
  const wording: Wording = wordingOf(program, person)
  const shut = program.outline.questions.some(
    (q) => q.kind === 'gate' && enrollment.answers[q.id] !== q.opens,
  )
  return shut && !person.flagged ? (wording.closingOpenGate ?? wording.closing) : wording.closing
}

/** The closing email has two forms; this names the one that goes with `closingText`. */
export const closingName = (program: Published, person: Subscriber): string =>
  closingText(program, person, enrollmentOf(person)) === wordingOf(program, person).closing
    ? 'closing'
    : 'closing.gate'

/** Moves a claimed person to a newer version: the day claimed becomes the next one there. */
export function moveTo(person: Subscriber, from: Outline, to: Published): Subscriber {
  const enrollment = enrollmentOf(person)
  const track = trackOf(enrollment)
  const before = { ...track, position: { ...track.position, step: track.position.step - 1 } }
  const moved = rebase(from, to.outline, before)
  const position = { ...moved.position, step: moved.position.step + 1 }
  const next = onTrack({ ...enrollment, version: to.version }, { ...moved, position })
  return { ...person, enrollment: next }
}

/** After the closing message: out of the slot, or on to the program that waited. */
export function finish(person: Subscriber, programs: Published[]): Subscriber {
  const [waiting, ...queue] = person.queue
  const next = programs.find((p) => p.outline.id === waiting)
  const enrollment: Enrollment = { ...enrollmentOf(person), state: 'finished' }
  if (!next) return settle({ ...person, enrollment, queue: [] })
  return settle({ ...person, queue, enrollment: enroll(next.outline, next.version) })
}

/**
 * The tip of `date` certainly never went out: its day of the program is theirs again tomorrow.
 * Undefined when it was given back already, or is not the last one that they had.
 */
export function giveBack(
  person: Subscriber,
  date: string,
  outline: Outline,
): Subscriber | undefined {
  const { enrollment, lastDate, back } = person
  if (enrollment?.state !== 'active' || lastDate !== date || back === date) return undefined
  const track = trackOf(enrollment)
  const day = dayName(lastOf(outline, track))
  const given = onTrack(enrollment, withoutDay(outline, track, day))
  // No check-in in the evening on a tip that never came; and it needs no rest before the next one,
  // however late in the day it was last tried.
  return {
    ...person,
    back: date,
    evening: date,
    lastAt: person.lastAt - REST_MS,
    enrollment: given,
  }
}

/**
 * The claim before the newest one certainly never led anywhere: the newest one is for its day.
 * `day` is what it was for, where a record says so. Undefined when there is nothing to put right.
 */
export function stepBack(
  person: Subscriber,
  outline: Outline,
  day: string | undefined,
): Subscriber | undefined {
  const { enrollment, prior } = person
  if (!enrollment || !prior || enrollment.state !== 'active') return undefined
  const track = trackOf(enrollment)
  const { position } = track
  const before = { ...track, position: { ...position, step: Math.max(0, position.step - 1) } }
  const lost = day ?? dayName(placeOf(outline, before.answers, before.position))
  const back = withoutDay(outline, before, lost)
  const again = { ...back, position: { ...back.position, step: back.position.step + 1 } }
  return { ...person, prior: '', enrollment: onTrack(enrollment, again) }
}

/** As a record names it. */
export const dayName = (place: Place): string =>
  place.kind === 'day'
    ? place.day
    : place.kind === 'over' && place.late === 1
      ? 'closing'
      : place.kind

/** Whether a delivery has to be looked at again. */
export const isOpen = (sent: Sent): boolean =>
  sent.outcome === 'unknown' ||
  (sent.outcome === 'failed' &&
    ['later', 'once', 'repeated', 'operator'].includes(sent.failure ?? ''))

/** Every body that a text may have had which was sent to somebody for a day, newest wording or not. */
export function bodiesOf(programs: Published[], sent: Pick<Sent, 'nudge' | 'day'>): Set<string> {
  const bodies = new Set<string>()
  for (const { texts, wordings } of programs) {
    if (sent.day === 'closing') {
      for (const wording of Object.values(wordings)) {
        bodies.add(wording.closing)
        if (wording.closingOpenGate !== undefined) bodies.add(wording.closingOpenGate)
      }
    }
    for (const days of Object.values(texts)) {
      const text = days[sent.day]
      const body = sent.nudge.endsWith('.evening') ? text?.checkin : text?.text
      if (body !== undefined) bodies.add(body)
    }
  }
  return bodies
}
