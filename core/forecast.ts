/**
 * When the last person of each slot is reached, by one sender. Slots that are due together share
 * their lane page by page, so that each gets an equal part of its rate while it is not done.
 */

export interface SlotLoad {
  /** When it comes due, in seconds of any clock. */
  start: number
  people: number
  /** When the people's allowed hours end, on the same clock. */
  end?: number
}

export interface LaneLoad {
  /** Segments of one tip. */
  segments: number
  /** Segments a second that the sender puts out. */
  rate: number
  /** Seconds over which a slot may be spread. */
  window: number
}

export interface Reached {
  /** How many get their tip that day; the others, it and all later ones a day later. */
  reached: number
  left: number
  /** When the last of them gets it. */
  last: number
}

/** In the order of `slots`. */
export function forecastLane(slots: SlotLoad[], { segments, rate, window }: LaneLoad): Reached[] {
  const work = slots.map((slot) => ({
    slot,
    stop: Math.min(slot.start + window, slot.end ?? Number.POSITIVE_INFINITY),
    left: slot.people * segments,
    last: slot.start,
  }))
  let now = Math.min(...slots.map((slot) => slot.start))
  for (;;) {
    const active = work.filter((w) => w.left > 0 && w.slot.start <= now && now < w.stop)
    const starts = work.map((w) => w.slot.start).filter((start) => start > now)
    const nextStart = Math.min(...starts)
    if (active.length === 0) {
      if (nextStart === Number.POSITIVE_INFINITY) break
      now = nextStart
      continue
    }
    const share = rate / active.length
    const done = Math.min(...active.map((w) => now + w.left / share))
    const until = Math.min(done, nextStart, ...active.map((w) => w.stop))
    for (const w of active) {
      w.left = until === now + w.left / share ? 0 : Math.max(0, w.left - (until - now) * share)
      w.last = until
    }
    now = until
  }
  return work.map(({ slot, left, last }) => {
    const waiting = Math.max(0, Math.ceil(left / segments - EPSILON))
    return { reached: slot.people - waiting, left: waiting, last }
  })
}

/** What is left of a person in floating point. */
const EPSILON = 1e-6
