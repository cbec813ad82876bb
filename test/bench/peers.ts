import { type Contender, type Figures, startEngine } from './engine.ts'
import { median, missed, start } from './fleet.ts'
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

export async function peersBench(): Promise<void> {
  const contenders: Contender[] = [await startEngine(PEOPLE)]
  const gap = missing()
  if (gap === undefined) {
    const folder = installModules()
    contenders.push(
      await startPeer('BullMQ 6 + Redis', 'bullmq', folder, await startRedis()),
      await startPeer('pg-boss 12 + PostgreSQL', 'pg-boss', folder, await startPostgres()),
    )
  } else {
    console.log(`The yardsticks are left out. ${gap}`)
  }
  const found = contenders.map((): Figures[] => [])
  try {
    // They take turns, so that what else the machine does falls on all alike.
    for (let i = 0; i < RUNS; i++) {
      for (const [n, contender] of contenders.entries()) found[n]?.push(await contender.run())
    }
  } finally {
    for (const contender of contenders) await contender.close()
  }
  const of = (runs: Figures[], key: keyof Figures) => Math.round(median(runs.map((r) => r[key])))
  const all = (runs: Figures[]) => runs.map((r) => Math.round(r.worker)).join(' ')
  console.log(`${PEOPLE} nudges a run, ${RUNS} runs by turns, medians`)
  console.table(
    contenders.map(({ name }, n) => ({
      '': name,
      'worker, µs CPU a nudge': of(found[n] ?? [], 'worker'),
      'its runs': all(found[n] ?? []),
      'database, µs CPU a nudge': of(found[n] ?? [], 'database'),
      'nudges/s': of(found[n] ?? [], 'perSecond'),
    })),
  )
  const [ours, ...theirs] = found.map((runs) => of(runs, 'worker'))
  if (ours !== undefined && theirs.some((cpu) => cpu <= ours)) {
    missed('a nudge for less CPU than with every yardstick')
  }
}

async function startPeer(
  name: string,
  kind: 'bullmq' | 'pg-boss',
  folder: string,
  program: Program,
): Promise<Contender> {
  const provider = await start('null-provider.ts', { people: PEOPLE })
  const url = await provider.ask<string>({ type: 'url' })
  const worker = await start('peer-worker.ts', { folder, kind, port: program.port, provider: url })
  const contender: Contender = {
    name,
    async run() {
      await worker.ask({ type: 'fill', people: PEOPLE })
      const before = program.cpu()
      const run = await worker.ask<{ cpu: number; seconds: number }>({
        type: 'work',
        people: PEOPLE,
      })
      return {
        worker: run.cpu / PEOPLE,
        database: (program.cpu() - before) / PEOPLE,
        perSecond: PEOPLE / run.seconds,
      }
    },
    async close() {
      await worker.stop()
      await provider.stop()
      await program.stop()
    },
  }
  // To warm up.
  await contender.run()
  return contender
}
