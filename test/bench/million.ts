import { missed, type Part } from './fleet.ts'
import { type Rig, type Run, startRig } from './rig.ts'

/** A million people in one slot, several workers; and how the pace grows with their number. */

const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 1_000_000)
const WORKERS = 4
const PEAK_MB = 200
const MB = 1024 * 1024
/** A database and a carrier as far away as they are in one region and on the public network. */
const FAR = { databaseMs: 5, providerMs: 50 }
const FEW = 12_000

export async function millionBench(): Promise<void> {
  const growth = []
  for (const workers of [1, 2, 4, 8]) {
    growth.push(await measure(FEW, workers, FAR))
  }
  console.log(`${FEW} people in one slot; the database takes 5 ms and the carrier 50 ms`)
  console.table(growth)
  console.log(`${PEOPLE} people in one slot; both answer at once`)
  const whole = await measure(PEOPLE, WORKERS, {})
  console.table([whole])
  if (whole['peak of a worker, MB'] >= PEAK_MB) missed(`a worker under ${PEAK_MB} MB`)
}

async function measure(people: number, count: number, far: { databaseMs?: number }) {
  const rig: Rig = await startRig({ people, ...far })
  try {
    const workers: Part[] = []
    for (let i = 0; i < count; i++) workers.push(await rig.worker())
    await rig.load(0, people, '08:00')
    const run = await rig.run(workers)
    await rig.check(1)
    return row(people, count, run)
  } finally {
    await rig.stop()
  }
}

function row(people: number, workers: number, run: Run) {
  const percent = (cpu: number) => Math.round((cpu / run.seconds) * 100)
  return {
    workers,
    'nudges/s': Math.round(people / run.seconds),
    seconds: Number(run.seconds.toFixed(1)),
    'peak of a worker, MB': Math.round(Math.max(...run.peaks) / MB),
    'workers, % of a core': percent(run.workers.reduce((sum, cpu) => sum + cpu, 0)),
    'database, %': percent(run.database),
    'provider, %': percent(run.provider),
  }
}
