import type { Job } from '../../core/ports.ts'
import { publishAll } from '../../dev/publish.ts'
import { programsFolder } from '../../dev/stack.ts'
import { tick } from '../../functions/service/tick.ts'
import { type Part, start, usage } from './fleet.ts'
import { createPile, type Host, hostOf, type Outside } from './host.ts'
import type { Usage } from './part.ts'
import { type Crowd, DUE, ZONE } from './people.ts'

/** A null database, a null provider, the program published, and workers to be measured. */
export interface Rig {
  deps: Host
  database: Part
  provider: Part
  outside: Outside
  /** Puts people into a slot of their own, where they are due. */
  load(from: number, count: number, time: string): Promise<void>
  /** Lets the tick find what is due, and the workers do it all. */
  run(workers: Part[]): Promise<Run>
  /** It is 8:00 again, `days` later. */
  day(days: number, workers: Part[]): Promise<void>
  worker(): Promise<Part>
  /** Throws unless everybody got exactly so many texts. */
  check(times: number): Promise<void>
  stop(): Promise<void>
}

export interface Run {
  seconds: number
  /** CPU seconds of each worker, of the database and of the provider. */
  workers: number[]
  peaks: number[]
  database: number
  provider: number
}

export interface RigOptions {
  people: number
  /** How long the database and the provider take to answer, ms. */
  databaseMs?: number
  providerMs?: number
  /** Counts capacity units, which takes the database some time. */
  meter?: boolean
}

const MB = 1024 * 1024

export async function startRig(options: RigOptions): Promise<Rig> {
  const heap = Math.max(1_024, Math.ceil((options.people * 4_000) / MB))
  const [database, provider] = await Promise.all([
    start('null-dynamo.ts', { delay: options.databaseMs ?? 0, meter: options.meter ?? false }, [
      `--max-old-space-size=${heap}`,
    ]),
    start('null-provider.ts', { delay: options.providerMs ?? 0, people: options.people }),
  ])
  const outside = {
    database: await database.ask<string>({ type: 'url' }),
    provider: await provider.ask<string>({ type: 'url' }),
  }
  const pile = createPile()
  const deps = hostOf(outside, pile)
  await publishAll(deps.store, programsFolder, deps.settings)
  const [program] = await deps.library.programs()
  if (!program) throw new Error('nothing was published')
  const parts: Part[] = [database, provider]

  return {
    deps,
    database,
    provider,
    outside,
    async load(from, count, time) {
      const { outline, version } = program
      const part = outline.parts[0]?.id ?? ''
      const crowd: Crowd = { from, count, time, program: outline.id, version, part }
      await database.ask({ type: 'load', ...crowd })
      await deps.store.addSlot({ zone: ZONE, time, kind: 'tips' })
    },
    async day(days, workers) {
      const instant = DUE + days * 86_400_000
      deps.clock.set(instant)
      await Promise.all(workers.map((w) => w.ask({ type: 'clock', instant })))
    },
    async run(workers) {
      const all = [...workers, database, provider]
      const before = await Promise.all(all.map(usage))
      const began = performance.now()
      await tick(deps)
      await handOut(pile.jobs, workers)
      const seconds = (performance.now() - began) / 1000
      const after = await Promise.all(all.map(usage))
      const cpu = after.map((u, i) => (u.cpu - (before[i] as Usage).cpu) / 1e6)
      return {
        seconds,
        workers: cpu.slice(0, workers.length),
        peaks: after.slice(0, workers.length).map((u) => u.peak),
        database: cpu.at(-2) ?? 0,
        provider: cpu.at(-1) ?? 0,
      }
    },
    async worker() {
      const worker = await start('worker.ts', outside)
      parts.push(worker)
      return worker
    },
    async check(times) {
      const wrong = await provider.ask<number>({ type: 'wrong', times })
      if (wrong > 0) throw new Error(`${wrong} people did not get exactly ${times} texts`)
    },
    async stop() {
      await Promise.all(parts.map((part) => part.stop()))
    },
  }
}

/** What SQS and Lambda's poller do: whoever is free gets the next page. */
async function handOut(jobs: Job[], workers: Part[]): Promise<void> {
  const wake: (() => void)[] = []
  let busy = 0
  async function serveOne(worker: Part): Promise<void> {
    for (;;) {
      const job = jobs.shift()
      if (job) {
        busy++
        jobs.push(...(await worker.ask<Job[]>({ type: 'run', job })))
        busy--
        for (const awaken of wake.splice(0)) awaken()
      } else if (busy > 0) {
        await new Promise<void>((done) => wake.push(done))
      } else return
    }
  }
  await Promise.all(workers.map(serveOne))
}
