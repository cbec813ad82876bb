import type { DevClock } from '../clock.ts'

/** Work booked on the clock by a stand-in: constant bookings on the clock, however many jobs. */
export interface Agenda {
  at(instant: number, work: () => Promise<void>): void
  /** Jobs that have not run yet. */
  size(): number
}

interface Job {
  instant: number
  order: number
  work: () => Promise<void>
}

const before = (a: Job, b: Job) =>
  a.instant < b.instant || (a.instant === b.instant && a.order < b.order)

/**
 * A heap in front of the clock. The clock looks through all its bookings to find the next one, so
 * twenty thousand messages with three callbacks each must not be booked there one by one: the
 * agenda keeps a single booking, for its earliest job. Jobs that fall due together run in order,
 * `concurrency` at a time.
 */
export function createAgenda(clock: DevClock, concurrency = 1): Agenda {
  const heap: Job[] = []
  let order = 0
  let booked = Number.POSITIVE_INFINITY

  function push(job: Job): void {
    let i = heap.push(job) - 1
    while (i > 0) {
      const parent = (i - 1) >> 1
      const above = heap[parent] as Job
      if (!before(job, above)) break
      heap[i] = above
      i = parent
    }
    heap[i] = job
  }

  function pop(): Job | undefined {
    const top = heap[0]
    const last = heap.pop()
    if (!top || !last || heap.length === 0) return top
    let i = 0
    for (;;) {
      const left = heap[2 * i + 1]
      const right = heap[2 * i + 2]
      if (!left) break
      const right2 = right !== undefined && before(right, left)
      const child = right2 && right ? right : left
      if (!before(child, last)) break
      heap[i] = child
      i = 2 * i + (right2 ? 2 : 1)
    }
    heap[i] = last
    return top
  }

  function book(): void {
    const head = heap[0]
    if (!head || head.instant >= booked) return
    const instant = head.instant
    booked = instant
    clock.at(instant, () => run(instant))
  }

  async function run(instant: number): Promise<void> {
    // An earlier job came in after this was booked, and its run has booked anew since.
    if (booked !== instant) return
    const worker = async () => {
      for (let job = heap[0]; job && job.instant <= clock.now(); job = heap[0]) {
        pop()
        await job.work()
      }
    }
    await Promise.all(Array.from({ length: concurrency }, worker))
    booked = Number.POSITIVE_INFINITY
    book()
  }

  return {
    at(instant, work) {
      push({ instant, order: order++, work })
      book()
    },
    size: () => heap.length,
  }
}
