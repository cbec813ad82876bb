import { createHmac } from 'node:crypto'
import { createWire, type Wire } from '../../functions/adapters/wire.ts'
import { missed, start, usage } from './fleet.ts'

/** Signed texts coming in at the local service, database included: how fast it answers. */

const PEOPLE = 500
const WARM = 300
const RATE = 50
const SECONDS = Number(process.env.BENCH_SECONDS ?? 20)
const FLAT_OUT = 2_000
const AT_ONCE = 8
const P99_MS = 10

interface Place {
  url: string
  token: string
  to: string
}

/** What people write back, so that each is read and kept as a reflection. */
const BODIES = [
  'We talked for ten minutes and nobody left the room',
  'I asked about her day first. It helped a little',
  'He said he needed time, so I gave him that',
  'Not much today, we were both tired',
]

export async function webhookBench(): Promise<void> {
  const server = await start('webhook-server.tsx')
  const wire = createWire(30_000)
  try {
    const place = await server.ask<Place>({ type: 'place' })
    const phones = await server.ask<string[]>({ type: 'load', people: PEOPLE })
    let n = 0
    const send = () => text(wire, place, phones[n % PEOPLE] ?? '', n++)
    for (let i = 0; i < WARM; i++) await send()
    await server.ask({ type: 'calls' })
    const steady = await atRate(send, RATE, SECONDS)
    const calls = (await server.ask<number>({ type: 'calls' })) / steady.length
    const before = await usage(server)
    const began = performance.now()
    const flat = await flatOut(send, FLAT_OUT, AT_ONCE)
    const seconds = (performance.now() - began) / 1000
    const cpu = ((await usage(server)).cpu - before.cpu) / FLAT_OUT / 1000
    console.table([
      { load: `${RATE} a second`, 'requests/s': RATE, ...quantiles(steady) },
      {
        load: `${AT_ONCE} at once`,
        'requests/s': Math.round(FLAT_OUT / seconds),
        ...quantiles(flat),
      },
    ])
    console.log(
      `${calls.toFixed(2)} database requests a text, ${cpu.toFixed(2)} ms of CPU with the`,
    )
    console.log('embedded database, which runs in the same process')
    const { 'p99, ms': p99 } = quantiles(steady)
    if (p99 >= P99_MS) missed(`a p99 under ${P99_MS} ms at ${RATE} texts a second`)
  } finally {
    wire.close()
    await server.stop()
  }
}

/** Milliseconds until the answer. Throws when it is not 200. */
async function text(wire: Wire, place: Place, from: string, n: number): Promise<number> {
  const url = new URL('/twilio/inbound', place.url)
  const fields: Record<string, string> = {
    AccountSid: `AC${'0'.repeat(31)}1`,
    Body: BODIES[n % BODIES.length] ?? '',
    From: from,
    MessageSid: `SM${n.toString(16).padStart(32, '0')}`,
    NumMedia: '0',
    NumSegments: '1',
    To: place.to,
  }
  const signed = Object.keys(fields)
    .sort()
    .reduce((sum, name) => sum + name + fields[name], url.href)
  const signature = createHmac('sha1', place.token).update(signed).digest('base64')
  const type = 'application/x-www-form-urlencoded'
  const headers = ['content-type', type, 'x-twilio-signature', signature]
  const body = new URLSearchParams(fields).toString()
  const began = performance.now()
  const answer = await wire.send({ method: 'POST', url, headers, body })
  const ms = performance.now() - began
  if (answer.status !== 200) throw new Error(`${answer.status}: ${answer.body}`)
  return ms
}

/** At an even pace, whether or not the ones before were answered. */
async function atRate(
  send: () => Promise<number>,
  rate: number,
  seconds: number,
): Promise<number[]> {
  const open: Promise<number>[] = []
  const began = performance.now()
  for (let i = 0; i < rate * seconds; i++) {
    const wait = began + (i * 1000) / rate - performance.now()
    if (wait > 0) await new Promise((done) => setTimeout(done, wait))
    open.push(send())
  }
  return Promise.all(open)
}

async function flatOut(
  send: () => Promise<number>,
  count: number,
  width: number,
): Promise<number[]> {
  const times: number[] = []
  let left = count
  const lane = async () => {
    while (left-- > 0) times.push(await send())
  }
  await Promise.all(Array.from({ length: width }, lane))
  return times
}

function quantiles(times: number[]) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (q: number) => Number((sorted[Math.floor(sorted.length * q)] ?? 0).toFixed(1))
  return { 'median, ms': at(0.5), 'p99, ms': at(0.99) }
}
