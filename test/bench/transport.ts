import { median, type Part, start } from './fleet.ts'

/** What a request to the table costs by the official client and by ours, taking turns. */

const CALLS = Number(process.env.BENCH_CALLS ?? 20_000)
const RUNS = 3
const ways = ['official', 'official, our connections', 'ours']

export async function transportBench(): Promise<void> {
  const database = await start('null-dynamo.ts')
  const parts: Part[] = []
  try {
    const url = await database.ask<string>({ type: 'url' })
    for (const way of ways) parts.push(await start('transport-caller.ts', { url, way }))
    for (const part of parts) await part.ask({ type: 'run', times: CALLS / 4 })
    const found = parts.map((): number[] => [])
    for (let i = 0; i < RUNS; i++) {
      for (const [n, part] of parts.entries()) {
        found[n]?.push(await part.ask<number>({ type: 'run', times: CALLS }))
      }
    }
    console.table(
      ways.map((way, n) => ({ way, 'µs CPU a request': Math.round(median(found[n] ?? [])) })),
    )
  } finally {
    await Promise.all([...parts, database].map((part) => part.stop()))
  }
}
