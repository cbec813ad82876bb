import { median } from './fleet.ts'
import { startRig } from './rig.ts'

/** What a nudge costs the worker that claims, sends and records it, over a database that answers at once. */

const DAYS = 3

export interface EngineFigures {
  /** µs of CPU a nudge. */
  worker: number
  database: number
  perSecond: number
}

/** One day to warm up, then `days` days with the same people; the median day. */
export async function measureEngine(people = 20_000, days = DAYS): Promise<EngineFigures> {
  const rig = await startRig({ people })
  try {
    const worker = await rig.worker()
    await rig.load(0, people, '08:00')
    await rig.run([worker])
    const found: EngineFigures[] = []
    for (let day = 1; day <= days; day++) {
      await rig.day(day, [worker])
      const run = await rig.run([worker])
      found.push({
        worker: ((run.workers[0] ?? 0) / people) * 1e6,
        database: (run.database / people) * 1e6,
        perSecond: people / run.seconds,
      })
    }
    await rig.check(days + 1)
    const of = (key: keyof EngineFigures) => median(found.map((f) => f[key]))
    return { worker: of('worker'), database: of('database'), perSecond: of('perSecond') }
  } finally {
    await rig.stop()
  }
}
