import { measureEngine } from './engine.ts'
import { median, start } from './fleet.ts'
import {
  installModules,
  missing,
  type Program,
  startPostgres,
  startRedis,
} from './peer-programs.ts'

/** A nudge's cost here, and the same work with BullMQ and Redis, and with pg-boss and PostgreSQL. */

const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 20_000)
const RUNS = 3

interface Row {
  name: string
  worker: number
  database: number
  perSecond: number
}

export async function peersBench(): Promise<void> {
  const rows: Row[] = []
  const engine = await measureEngine(PEOPLE, RUNS)
  rows.push({ name: 'nudgeline over a database that answers at once', ...engine })
  const gap = missing()
  if (gap === undefined) {
    const folder = installModules()
    rows.push(await measurePeer('BullMQ 6 + Redis', 'bullmq', folder, await startRedis()))
    rows.push(
      await measurePeer('pg-boss 12 + PostgreSQL', 'pg-boss', folder, await startPostgres()),
    )
  } else {
    console.log(`The yardsticks are left out. ${gap}`)
  }
  const round = (row: Row) => ({
    '': row.name,
    'worker, µs CPU a nudge': Math.round(row.worker),
    'database, µs CPU a nudge': Math.round(row.database),
    'nudges/s': Math.round(row.perSecond),
  })
  console.table(rows.map(round))
  const [ours, ...theirs] = rows.map((row) => row.worker)
  if (ours !== undefined && theirs.some((cpu) => cpu <= ours)) {
    throw new Error('a nudge costs the worker more than with a yardstick')
  }
}

async function measurePeer(
  name: string,
  kind: 'bullmq' | 'pg-boss',
  folder: string,
  program: Program,
): Promise<Row> {
  const provider = await start('null-provider.ts', { people: PEOPLE })
  const url = await provider.ask<string>({ type: 'url' })
  const worker = await start('peer-worker.ts', { folder, kind, port: program.port, provider: url })
  try {
    const runs: Omit<Row, 'name'>[] = []
    // The first one warms up.
    for (let i = 0; i <= RUNS; i++) {
      await worker.ask({ type: 'fill', people: PEOPLE })
      const before = program.cpu()
      const run = await worker.ask<{ cpu: number; seconds: number }>({
        type: 'work',
        people: PEOPLE,
      })
      runs.push({
        worker: run.cpu / PEOPLE,
        database: (program.cpu() - before) / PEOPLE,
        perSecond: PEOPLE / run.seconds,
      })
    }
    const counted = runs.slice(1)
    const of = (key: keyof Omit<Row, 'name'>) => median(counted.map((run) => run[key]))
    return { name, worker: of('worker'), database: of('database'), perSecond: of('perSecond') }
  } finally {
    await worker.stop()
    await provider.stop()
    await program.stop()
  }
}
