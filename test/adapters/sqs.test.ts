import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type FauxqsServer, startFauxqs } from 'fauxqs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SHARDS } from '../../core/keys.ts'
import type { Job } from '../../core/ports.ts'
import { createQueue, createQueueClient } from '../../functions/adapters/sqs.ts'
import { dispatch } from '../../functions/service/jobs.ts'
import { poll } from '../crash/poller.ts'
import { startWorld } from '../world.ts'

/** The queue over HTTP, with a poller that treats messages as Lambda's event source mapping does. */

const env = { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' }
const job = (shard: number): Job => ({
  kind: 'tips',
  zone: 'America/New_York',
  time: '08:00',
  date: '2026-12-02',
  shard,
})
let sqs: FauxqsServer
let made = 0

beforeAll(async () => {
  sqs = await startFauxqs({ port: 0, logger: false })
})
afterAll(() => sqs.stop())

function newQueue(visibility = 1) {
  const name = `jobs-${made++}`
  const dead = sqs.createQueue(`${name}-dead`)
  const redrive = JSON.stringify({ deadLetterTargetArn: dead.queueArn, maxReceiveCount: 5 })
  const { queueUrl } = sqs.createQueue(name, {
    attributes: { VisibilityTimeout: String(visibility), RedrivePolicy: redrive },
  })
  const url = `http://127.0.0.1:${sqs.port}${new URL(queueUrl).pathname}`
  const client = createQueueClient(url, env)
  const messages = (of = name) => {
    const found = sqs.inspectQueue(of)?.messages
    if (!found) throw new Error(`no queue ${of}`)
    return found
  }
  return {
    url,
    client,
    queue: createQueue(client, url),
    messages,
    dead: () => messages(dead.queueName),
  }
}

const bodies = (list: { body: string }[]) => list.map((m) => JSON.parse(m.body) as Job)

describe('sending', () => {
  it('takes any number of jobs, ten a request, and none is lost', async () => {
    const { queue, messages } = newQueue()
    const jobs = Array.from({ length: 27 }, (_, i) => job(i))
    await queue.send(jobs)
    const shards = bodies(messages().ready).map((j) => (j.kind === 'tips' ? j.shard : -1))
    expect(shards.sort((a, b) => a - b)).toEqual(jobs.map((_, i) => i))
  })

  it.each([
    { delay: 0, ready: 1, seconds: 0 },
    { delay: 0.2, ready: 0, seconds: 1 },
    { delay: 61, ready: 0, seconds: 61 },
    { delay: 5_000, ready: 0, seconds: 900 },
  ])('delays by whole seconds and 900 at most: $delay', async ({ delay, ready, seconds }) => {
    const { queue, messages } = newQueue()
    const before = Date.now()
    await queue.send([job(0)], delay)
    const found = messages()
    expect(found.ready).toHaveLength(ready)
    const [held] = found.delayed as { delayUntil?: number }[]
    if (seconds === 0) expect(held).toBeUndefined()
    else expect(Math.round(((held?.delayUntil ?? 0) - before) / 1000)).toBe(seconds)
  })

  it('sends again what of a batch was refused, and nothing else', async () => {
    const sent: string[][] = []
    const server = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      const { Entries } = JSON.parse(body) as { Entries: { Id: string }[] }
      sent.push(Entries.map((e) => e.Id))
      const Failed = sent.length < 3 ? [{ Id: '1', Code: 'InternalError', SenderFault: false }] : []
      response.end(JSON.stringify({ Successful: [], Failed }))
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/1/jobs`
    await createQueue(createQueueClient(url, env), url).send([job(0), job(1), job(2)])
    expect(sent).toEqual([['0', '1', '2'], ['1'], ['1']])
    server.closeAllConnections()
    server.close()
  })

  it('throws when a queue is not there', async () => {
    const { client, url } = newQueue()
    await expect(createQueue(client, `${url}-not`).send([job(0)])).rejects.toThrow()
  })
})

describe('receiving as Lambda does', () => {
  it('brings back what failed of a batch, and only that, with its count', async () => {
    const { queue, client, url } = newQueue()
    await queue.send([job(0), job(1), job(2)])
    const seen: string[] = []
    const consume = async (event: {
      Records: {
        messageId: string
        body: string
        attributes: { ApproximateReceiveCount: string }
      }[]
    }) => {
      const failures = event.Records.filter((r) => {
        const { shard } = JSON.parse(r.body)
        seen.push(`${shard} x${r.attributes.ApproximateReceiveCount}`)
        return shard === 1 && r.attributes.ApproximateReceiveCount === '1'
      })
      return { batchItemFailures: failures.map((r) => ({ itemIdentifier: r.messageId })) }
    }
    while (seen.length < 4) await poll({ queue: client, url, consume, batch: 10 })
    expect(await poll({ queue: client, url, consume, batch: 10 })).toBe(0)
    expect(seen.sort()).toEqual(['0 x1', '1 x1', '1 x2', '2 x1'])
  })

  it('makes a dead letter of what failed five times, thrown or reported', async () => {
    const { queue, client, url, dead } = newQueue()
    await queue.send([job(3)])
    let tries = 0
    const consume = async () => {
      tries++
      throw new Error('broken')
    }
    while (dead().ready.length === 0) await poll({ queue: client, url, consume })
    expect(tries).toBe(5)
    expect(bodies(dead().ready)).toEqual([job(3)])
  })
})

describe('a job whose provider says when to come back', () => {
  it('goes back as a new message with that delay, and is no step nearer to a dead letter', async () => {
    const { queue, client, url, messages, dead } = newQueue(30)
    const world = await startWorld({ wrap: (deps) => ({ ...deps, queue }) })
    const phone = '+12125550177'
    await world.text(phone, 'OPEN')
    await world.text(phone, 'YES')
    await world.text(phone, 'me@example.com')
    const link = world.resend
      .inbox('me@example.com')
      .at(-1)
      ?.text.match(/\S+\/confirm\/\S+/)?.[0]
    expect((await fetch(link ?? '', { method: 'POST' })).ok).toBe(true)
    world.resend.faults.quota('daily_quota_exceeded')
    await world.until('2026-12-02T13:00:30Z')
    expect(messages().ready.length).toBeGreaterThanOrEqual(2 * SHARDS)
    const consume = (event: Parameters<typeof dispatch>[1]) => dispatch(world.deps, event)
    while ((await poll({ queue: client, url, consume, batch: 10, wait: 0 })) > 0);
    const left = messages()
    expect([left.ready.length, left.inflight.length, left.delayed.length]).toEqual([0, 0, 1])
    expect(bodies(left.delayed)[0]).toMatchObject({ kind: 'tips', again: true })
    expect(dead().ready).toHaveLength(0)
    expect(world.problems).toEqual([])
  })
})
