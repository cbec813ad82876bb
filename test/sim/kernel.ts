import type { Random } from './random.ts'

/**
 * Simulated time, and processes that can die between any two steps. Every await on something
 * outside a process is a step: it takes effect at an instant of the scheduler's choice, and the
 * process may be gone before it, after it, or while it is on its way.
 */
export interface Process {
  readonly name: string
  alive: boolean
  /** How far its clock is off. */
  skew: number
  started: number
  step<T>(label: string, effect: () => T | Promise<T>, latency?: number): Promise<T>
}

export interface Kernel {
  now(): number
  at(instant: number, work: () => void | Promise<void>): void
  /** Runs everything due up to an instant, in order. */
  run(until: number): Promise<void>
  /** Starts a process; `ended` is told how it ended: its result, its error, or that it died. */
  spawn<T>(
    name: string,
    work: (process: Process) => Promise<T>,
    ended?: (how: { result: T } | { error: unknown } | { died: true }) => void,
    lifetime?: number,
  ): Process
  steps(): number
}

export interface Adversary {
  /** How likely a process dies at a step. */
  crash: number
  /** How likely a step takes seconds. */
  stall: number
}

interface Booking {
  instant: number
  order: number
  work: () => void | Promise<void>
}

/** Lets everything that was resolved run to its next step. */
const settle = () => new Promise<void>((done) => setImmediate(done))

export function createKernel(
  start: number,
  random: Random,
  adversary: Adversary,
  tell: (line: () => string) => void,
): Kernel {
  let now = start
  let order = 0
  let steps = 0
  const heap: Booking[] = []
  const before = (a: Booking, b: Booking) =>
    a.instant < b.instant || (a.instant === b.instant && a.order < b.order)

  function push(booking: Booking): void {
    let i = heap.push(booking) - 1
    while (i > 0) {
      const up = (i - 1) >> 1
      if (!before(booking, heap[up] as Booking)) break
      heap[i] = heap[up] as Booking
      i = up
    }
    heap[i] = booking
  }

  function pop(): Booking {
    const top = heap[0] as Booking
    const last = heap.pop() as Booking
    if (heap.length === 0) return top
    let i = 0
    for (;;) {
      let child = 2 * i + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && before(heap[child + 1] as Booking, heap[child] as Booking)) {
        child++
      }
      if (!before(heap[child] as Booking, last)) break
      heap[i] = heap[child] as Booking
      i = child
    }
    heap[i] = last
    return top
  }

  const kernel: Kernel = {
    now: () => now,
    steps: () => steps,
    at(instant, work) {
      push({ instant: Math.max(now, instant), order: order++, work })
    },
    async run(until) {
      while (heap.length > 0 && (heap[0] as Booking).instant <= until) {
        const next = pop()
        now = next.instant
        await next.work()
        await settle()
      }
      now = Math.max(now, until)
    },
    spawn(name, work, ended, lifetime) {
      const process: Process = {
        name,
        alive: true,
        skew: 0,
        started: now,
        step<T>(label: string, effect: () => T | Promise<T>, latency?: number): Promise<T> {
          steps++
          return new Promise<Awaited<T>>((resolve, reject) => {
            if (!process.alive) return
            const stalls = random.chance(adversary.stall)
            const takes =
              (latency ?? random.between(2, 40)) + (stalls ? random.between(0, 9_000) : 0)
            if (random.chance(adversary.crash)) {
              // On its way already, or not.
              if (random.chance(0.5)) kernel.at(now + takes, async () => void (await quiet(effect)))
              return die(label)
            }
            kernel.at(now + takes, async () => {
              if (!process.alive && random.chance(0.5)) return
              let outcome: { value: Awaited<T> } | { error: unknown }
              try {
                outcome = { value: await effect() }
              } catch (error) {
                outcome = { error }
              }
              if (!process.alive) return
              if (random.chance(adversary.crash)) return die(`${label} (done)`)
              tell(() => `  ${process.name}: ${label}`)
              if ('error' in outcome) reject(outcome.error)
              else resolve(outcome.value)
            })
          })
        },
      }
      function die(where: string): void {
        if (!process.alive) return
        tell(() => `  ${process.name} DIES at ${where}`)
        process.alive = false
        ended?.({ died: true })
      }
      if (lifetime !== undefined) kernel.at(now + lifetime, () => die('its time limit'))
      const over = (how: Parameters<NonNullable<typeof ended>>[0]) => {
        if (!process.alive) return
        process.alive = false
        ended?.(how)
      }
      work(process).then(
        (result) => over({ result }),
        (error) => over({ error }),
      )
      return process
    },
  }
  return kernel
}

async function quiet<T>(effect: () => T | Promise<T>): Promise<void> {
  try {
    await effect()
  } catch {
    // Nobody is there to hear of it.
  }
}
