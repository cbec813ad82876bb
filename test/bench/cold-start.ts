import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bundle, bundle } from '../bundles/build.ts'
import { names } from '../bundles/cloud.ts'
import { startRuntime } from '../bundles/runtime.ts'

/**
 * What a function's first event waits for before the handler runs: its module being loaded, in a
 * fresh process for each run, in turn with the plainest thing that could do such work.
 */

const RUNS = 15
const MOST = 1.25

const client = `import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
const db = new DynamoDBClient()
export const ask = () => db.send(new GetItemCommand({ TableName: 't', Key: {} }))`

/** Yardsticks: nothing but the official client, and that with hono. */
const yardsticks: Record<string, string> = {
  client: `${client}\nexport const handler = ask`,
  'hono and client': `import { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'
${client}
export const handler = handle(new Hono().get('/', async (c) => c.json(await ask())))`,
}
const yardstickOf = (name: string): string =>
  ['api', 'pages', 'dispatch'].includes(name) ? 'hono and client' : 'client'

const middle = (list: number[]): number => {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Prints the median and the range of each; exit status 1 when one is over. */
export async function coldStartBench(): Promise<void> {
  const bundles = new Map<string, Bundle>()
  for (const name of names) bundles.set(name, await bundle(name))
  for (const [name, source] of Object.entries(yardsticks)) {
    const entry = join(import.meta.dirname, `yardstick-${name.replaceAll(' ', '-')}.tmp.ts`)
    writeFileSync(entry, source)
    bundles.set(name, await bundle('yardstick', entry))
    rmSync(entry)
  }
  const times = new Map<string, number[]>([...bundles.keys()].map((name) => [name, []]))
  // One round first, unmeasured, for the disk's sake; then in turn, so that noise hits all alike.
  for (let run = -1; run < RUNS; run++) {
    for (const [name, made] of bundles) {
      const runtime = await startRuntime(made, { NUDGE_STAGE: 'bench' })
      if (run >= 0) times.get(name)?.push(runtime.init)
      await runtime.close()
    }
  }
  for (const { folder } of bundles.values()) rmSync(folder, { recursive: true })

  let over = 0
  for (const [name, list] of times) {
    const yardstick = middle(times.get(yardstickOf(name)) ?? [])
    const ratio = middle(list) / yardstick
    const isOurs = !(name in yardsticks)
    const tooSlow = isOurs && ratio > MOST
    if (tooSlow) over++
    const range = `${Math.min(...list).toFixed(0)}–${Math.max(...list).toFixed(0)}`
    const best = Math.min(...list) / Math.min(...(times.get(yardstickOf(name)) ?? [1]))
    const verdict = isOurs
      ? `${ratio.toFixed(2)} × ${yardstickOf(name)} (${best.toFixed(2)} at best)`
      : ''
    console.log(
      `${name.padEnd(16)} ${middle(list).toFixed(1).padStart(6)} ms (${range})  ${verdict}${tooSlow ? '  TOO SLOW' : ''}`,
    )
  }
  console.log(`Medians of ${RUNS} fresh processes; at most ${MOST} times the yardstick.`)
  if (over > 0) process.exitCode = 1
}
