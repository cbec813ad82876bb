import { addDays } from './calendar.ts'
import { placeOf } from './path.ts'
import type { Published } from './ports.ts'
import { type Subscriber, trackOf } from './subscriber.ts'

/** Which day a reflection belongs to. It can be moved on the journal page. */

export interface Answered {
  program: string
  day: string
  /** Local date of the nudge. */
  date: string
}

const DAY_MS = 86_400_000
/** A reflection this long after a nudge no longer answers it. */
const WINDOW_MS = 7 * DAY_MS

/** Somebody who says that they answer the question before the latest one. */
const yesterdays =
  /\b(?:yesterday['’]?s? (?:question|tip|text|prompt|one|message)|(?:answer|reply|answering|replying|re|about|for) (?:to )?yesterday\b(?!['’]s)|(?:pregunta|consejo|mensaje|respuesta) (?:de|a lo de) ayer)/i

/**
 * The latest nudge, within its window, whatever the hour: after midnight it is still last
 * evening's. The one before it where the text says so. Undefined where nothing was asked.
 */
export function answeredDay(
  person: Subscriber,
  theirs: Published | undefined,
  text: string,
  now: number,
): Answered | undefined {
  if (now - person.lastAt > WINDOW_MS) return undefined
  const last = lastDay(person, theirs)
  if (!last || !yesterdays.test(text)) return last
  return dayBefore(person, theirs, last) ?? last
}

/** The day that they had last. */
export function lastDay(person: Subscriber, theirs: Published | undefined): Answered | undefined {
  if (!theirs || !person.enrollment || person.lastDate === '') return undefined
  const track = trackOf(person.enrollment)
  const place = placeOf(theirs.outline, track.answers, track.position)
  const end = theirs.outline.parts.at(-1)?.days.at(-1)
  const day = place.kind === 'day' ? place.day : place.kind === 'start' ? track.had : end
  if (day === undefined) return undefined
  return { program: person.enrollment.program, day, date: person.lastDate }
}

function dayBefore(person: Subscriber, theirs: Published | undefined, last: Answered) {
  if (!theirs || !person.enrollment) return undefined
  const { answers, position } = trackOf(person.enrollment)
  const before = { ...position, step: position.step - 1 }
  const place = before.step > 0 ? placeOf(theirs.outline, answers, before) : undefined
  if (place?.kind !== 'day') return undefined
  return { ...last, day: place.day, date: addDays(last.date, -1) }
}
