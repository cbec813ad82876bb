/**
 * The clock of the local stack: one that can be moved, and that carries everything scheduled.
 * `at` books work for an instant; `advanceTo` runs what falls due in between, in order, each to
 * its end before the next, with `now()` standing at that work's own instant.
 */
export interface DevClock {
  /** Milliseconds since the epoch. */
  now(): number
  at(instant: number, work: () => Promise<void> | void): void
  /** Never goes back: an earlier instant only runs what is already due. */
  advanceTo(instant: number): Promise<void>
}

interface Booking {
  instant: number
  order: number
  work: () => Promise<void> | void
}

export function createClock(start: number): DevClock {
  let now = start
  let order = 0
  let moving: Promise<void> = Promise.resolve()
  const bookings: Booking[] = []

  function take(until: number): Booking | undefined {
    let best = -1
    for (let i = 0; i < bookings.length; i++) {
      const b = bookings[i] as Booking
      if (b.instant > until) continue
      const a = bookings[best]
      if (!a || b.instant < a.instant || (b.instant === a.instant && b.order < a.order)) best = i
    }
    return best < 0 ? undefined : bookings.splice(best, 1)[0]
  }

  async function run(instant: number): Promise<void> {
    for (let next = take(instant); next; next = take(instant)) {
      now = Math.max(now, next.instant)
      await next.work()
    }
    now = Math.max(now, instant)
  }

  return {
    now: () => now,
    at(instant, work) {
      bookings.push({ instant, order: order++, work })
    },
    advanceTo(instant) {
      moving = moving.then(() => run(instant))
      return moving
    },
  }
}
