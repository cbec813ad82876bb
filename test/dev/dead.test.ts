import { startFauxqs } from 'fauxqs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type DeadLetters, openDeadLetters, run } from '../../dev/commands/dead.ts'
import { createQueue, createQueueClient } from '../../functions/adapters/sqs.ts'
import type { Transport } from '../../functions/adapters/transport.ts'

/** Our way to SQS, and what is done about dead letters, against a queue that speaks its protocol. */

const local = { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'y' }
let server: Awaited<ReturnType<typeof startFauxqs>>
let client: Transport
let queue: string
let dead: string

beforeAll(async () => {
  server = await startFauxqs({ port: 0, logger: false })
  client = createQueueClient(`http://127.0.0.1:${server.port}/`, local)
})
afterAll(async () => {
  client.close()
  await server.stop()
})

let round = 0
beforeEach(async () => {
  const name = `jobs-${++round}`
  const urlOf = (url: string) =>
    new URL(new URL(url).pathname, `http://127.0.0.1:${server.port}`).href
  dead = urlOf((await client.call('CreateQueue', { QueueName: `${name}-dead` })).QueueUrl)
  const { Attributes } = await client.call('GetQueueAttributes', {
    QueueUrl: dead,
    AttributeNames: ['QueueArn'],
  })
  const RedrivePolicy = JSON.stringify({
    deadLetterTargetArn: Attributes.QueueArn,
    maxReceiveCount: '5',
  })
  const made = { QueueName: name, Attributes: { RedrivePolicy } }
  queue = urlOf((await client.call('CreateQueue', made)).QueueUrl)
})

const page = (shard: number) =>
  ({ kind: 'tips', zone: 'Europe/Paris', time: '08:00', date: '2026-12-01', shard }) as const
const put = (body: string) => client.call('SendMessage', { QueueUrl: dead, MessageBody: body })
async function bodies(of: string): Promise<unknown[]> {
  const all: unknown[] = []
  for (;;) {
    const asked = { QueueUrl: of, MaxNumberOfMessages: 10 }
    const { Messages = [] } = await client.call('ReceiveMessage', asked)
    if (Messages.length === 0) return all
    all.push(...Messages.map((m: { Body: string }) => JSON.parse(m.Body)))
  }
}

describe('jobs on the queue', () => {
  it('arrive, more than a batch of them', async () => {
    const jobs = Array.from({ length: 23 }, (_, shard) => page(shard))
    await createQueue(client, queue).send(jobs)
    const arrived = (await bodies(queue)) as { shard: number }[]
    expect(arrived.sort((a, b) => a.shard - b.shard)).toEqual(jobs)
  })

  it('wait for as long as they are told', async () => {
    await createQueue(client, queue).send([page(1)], 0.2)
    expect(await bodies(queue)).toEqual([])
    await new Promise((done) => setTimeout(done, 1_200))
    expect(await bodies(queue)).toEqual([page(1)])
  })

  it('throw when the queue is not there', async () => {
    const nowhere = createQueue(client, `http://127.0.0.1:${server.port}/000000000000/none`)
    await expect(nowhere.send([page(1)])).rejects.toThrow(/SendMessageBatch/)
  })
})

describe('dead letters', () => {
  let letters: DeadLetters
  let said: string[]
  const ask = (verb: string, ...ids: string[]) => {
    said = []
    return run(letters, verb, ids, (line) => said.push(line))
  }
  beforeEach(async () => {
    letters = await openDeadLetters(client, queue)
    await put(JSON.stringify(page(1)))
    await put(JSON.stringify({ ...page(2), cursor: 'c' }))
    await put('not a job')
  })

  it('are listed, and are still there afterwards', async () => {
    expect(await ask('list')).toBe(0)
    expect(said).toHaveLength(4)
    expect(said.join('\n')).toMatch(/tips 2026-12-01 Europe\/Paris 08:00 1/)
    expect(said.join('\n')).toMatch(/cannot be read: not a job/)
    expect(await ask('list')).toBe(0)
    expect(said).toHaveLength(4)
  })

  it('go back to their queue marked, all but what is no job', async () => {
    expect(await ask('replay', 'all')).toBe(1)
    const back = (await bodies(queue)) as { shard: number }[]
    expect(back.sort((a, b) => a.shard - b.shard)).toEqual([
      { ...page(1), again: true },
      { ...page(2), cursor: 'c', again: true },
    ])
    await ask('list')
    expect(said).toHaveLength(2)
  })

  it('go back one by one', async () => {
    const [first] = await letters.look()
    await letters.release(first ? [first] : [])
    expect(await ask('replay', first?.id ?? '')).toBe(0)
    expect(await bodies(queue)).toHaveLength(1)
  })

  it('can be thrown away', async () => {
    const all = await letters.look()
    await letters.release(all)
    const poison = all.find((l) => l.body === 'not a job')
    expect(await ask('discard', poison?.id ?? '')).toBe(0)
    await ask('list')
    expect(said).toHaveLength(3)
  })

  it('that are not there are said to be missing', async () => {
    expect(await ask('replay', 'nobody')).toBe(1)
    expect(said[0]).toContain('not there')
  })
})
