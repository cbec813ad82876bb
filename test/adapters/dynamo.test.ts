import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Subscriber } from '../../core/subscriber.ts'
import { type Database, localClient, startDatabase } from '../../dev/database.ts'
import { createTable } from '../../functions/adapters/dynamo.ts'
import { createStore, toItem } from '../../functions/adapters/store.ts'

/** A first try that was carried out and never answered: the second must not lose to it. */

let database: Database
let deaf: { url: string; loseNext(n: number): void; close(): void }

beforeAll(async () => {
  database = await startDatabase('deaf')
  deaf = await startDeaf(database.url)
})
afterAll(async () => {
  deaf.close()
  await database.close()
})

/** Passes everything on, but hangs up instead of bringing back the next `n` answers. */
async function startDeaf(url: string) {
  let lose = 0
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers
    const answer = await fetch(url, {
      method: 'POST',
      headers: headers as Record<string, string>,
      body: Buffer.concat(chunks),
    })
    const body = await answer.text()
    if (lose-- > 0) request.socket.destroy()
    else response.writeHead(answer.status).end(body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    loseNext: (n: number) => {
      lose = n
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

const NOW = Date.parse('2026-12-01T13:00:00Z')
const slot = 'America/New_York 08:00 0'
const person = (id: string): Subscriber => ({
  recap: true,
  quote: false,
  id,
  rev: 1,
  lang: 'en',
  country: 'US',
  channel: 'text',
  zone: 'America/New_York',
  time: '08:00',
  phone: { to: '+15555550100', consent: 'subscribed', at: NOW },
  off: '',
  enrollment: {
    program: 'open-up',
    version: 'v1',
    state: 'active',
    part: 'week-one',
    step: 0,
    answers: {},
    been: {},
  },
  queue: [],
  from: '2026-12-01',
  paused: false,
  flagged: false,
  lastDate: '',
  lastAt: 0,
  asked: [],
  recent: [],
  evening: '',
  until: '21:00',
  slot,
})
const claim = (id: string, attempt: string) => ({
  id,
  slot,
  date: '2026-12-01',
  local: '08:00',
  weekday: 2,
  now: NOW,
  attempt,
})

describe('a write whose answer was lost', () => {
  const heard = () => createStore(createTable(database.client, 'deaf'))
  const unheard = () => {
    deaf.loseNext(1)
    return createStore(createTable(localClient(deaf.url), 'deaf'))
  }

  it('is the claim that it was', async () => {
    await heard().create(person('claim'))
    expect(await unheard().claim(claim('claim', 'page~1'))).toMatchObject({
      lastDate: '2026-12-01',
    })
    expect((await heard().person('claim'))?.enrollment?.step).toBe(1)
  })

  it('is not taken for a claim when somebody else has it', async () => {
    await heard().create(person('taken'))
    await heard().claim(claim('taken', 'page~1'))
    expect(await unheard().claim({ ...claim('taken', 'page~2'), now: NOW + 5 })).toBeUndefined()
  })

  it('is the evening claim that it was', async () => {
    await heard().create({ ...person('evening'), lastDate: '2026-12-01' })
    expect(
      await unheard().claimEvening({ ...claim('evening', 'e~1'), zone: person('evening').zone }),
    ).toMatchObject({
      evening: '2026-12-01',
    })
  })

  it('is the save that it was, and no other', async () => {
    const before = person('save')
    expect(await unheard().create(before)).toBe(true)
    expect(await unheard().save({ ...before, lang: 'es' })).toBe(true)
    expect(await unheard().save({ ...before, lang: 'en' })).toBe(false)
  })

  it('is an event seen for the first time', async () => {
    expect(await unheard().once('x', 'event', NOW)).toBe(true)
    expect(await heard().once('x', 'event', NOW + 1000)).toBe(false)
  })

  it('is a step up the ladder', async () => {
    expect(await unheard().climb('x', 'n', 'failed', { at: NOW, failure: 'suppress' })).toBe(true)
    expect(await unheard().climb('x', 'n', 'sent', { at: NOW })).toBe(false)
  })
})

describe('batches', () => {
  it('are longer than one request may be, and keep the later of two with one key', async () => {
    const table = createTable(database.client, 'deaf')
    const items = Array.from({ length: 60 }, (_, i) => ({ pk: 'many', sk: String(i % 55), i }))
    await table.putAll(items)
    const found = await table.many(items.slice(0, 55).map(({ pk, sk }) => ({ pk, sk })))
    expect(found).toHaveLength(55)
    expect(found.find((item) => item.sk === '3')?.i).toBe(58)
    await table.deleteAll(found.map((item) => ({ pk: 'many', sk: String(item.sk) })))
    expect((await table.query({ pk: 'many' })).items).toEqual([])
  })
})

describe('the size of a person', () => {
  it('stays under 1 KB, so that a claim is one write unit', () => {
    const long = 'America/Argentina/ComodRivadavia'
    const page = ['tips', '2026-12-01', long, '08:45', '15', 'abcdefghijklmnopqrstuv', '1']
    const fullest: Subscriber = {
      ...person('abcdefghijklmnopqrstuv'),
      rev: 12_345,
      region: 'CA',
      zone: long,
      time: '08:45',
      slot: `${long} 08:45 15`,
      off: '67',
      phone: { to: '+15555550100', consent: 'subscribed', at: NOW },
      email: { to: 'a.rather.long.name@mail.some-company.example', consent: 'subscribed', at: NOW },
      enrollment: {
        program: 'open-up',
        version: '0123456789ab',
        state: 'active',
        part: 'week-three',
        step: 21,
        answers: { ready: 'yes', track: 'gentle', gate: 'open' },
        been: { 'week-one': 7, 'week-two': 7 },
        had: 'week-three.6',
      },
      queue: ['another-program'],
      lastDate: '2026-12-01',
      lastAt: NOW,
      attempt: page.join('~'),
      asked: [{ id: 'stop', until: NOW }],
      resourcesAt: NOW,
      recent: Array.from({ length: 8 }, () => 'AbCdEfGh'),
      wrote: { at: NOW, entry: 'SM0123456789abcdef0123456789abcdef' },
      evening: '2026-12-01',
    }
    expect(sizeOf(toItem(fullest))).toBeLessThan(1024)
  })
})

/** Bytes as DynamoDB counts them (AWS, "DynamoDB item sizes and formats"). */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (typeof value === 'number') return Math.ceil(String(Math.abs(value)).length / 2) + 1
  if (Array.isArray(value)) return 3 + value.reduce((sum, v) => sum + 1 + sizeOf(v), 0)
  if (typeof value !== 'object' || value === null) return 1
  return Object.entries(value).reduce(
    (sum, [name, v]) => sum + Buffer.byteLength(name) + (v === undefined ? 0 : 1 + sizeOf(v)),
    3,
  )
}
