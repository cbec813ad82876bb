import { startRig } from './rig.ts'

/** What a nudge costs the worker that claims, sends and records it, over a database that answers at once. */

export interface Figures {
  /** µs of CPU a nudge. */
  worker: number
  database: number
  perSecond: number
}

/** Something whose nudges are measured, run after run. */
export interface Contender {
  name: string
  /** One run of so many nudges. */
  run(): Promise<Figures>
  close(): Promise<void>
}

/** Each run is a day with the same people; the first was a day to warm up. */
export async function startEngine(people: number): Promise<Contender> {
  const rig = await startRig({ people })
  const worker = await rig.worker()
  await rig.load(0, people, '08:00')
  await rig.run([worker])
  let day = 0
  return {
    name: 'nudgeline + a database that answers at once',
    async run() {
      await rig.day(++day, [worker])
      const run = await rig.run([worker])
      await rig.check(day + 1)
      return {
        worker: ((run.workers[0] ?? 0) / people) * 1e6,
        database: (run.database / people) * 1e6,
        perSecond: people / run.seconds,
      }
    },
    close: () => rig.stop(),
  }
}
