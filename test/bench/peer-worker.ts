import { createRequire } from 'node:module'
import { join } from 'node:path'
import { args, serve } from './part.ts'

/**
 * The same work with BullMQ or pg-boss: a job is due, the person's state is read, the message is
 * posted, the state is written, tomorrow's job is scheduled. Each as its documentation has it,
 * with undici's pool for the post, and the person's state as JSON.
 */

const { folder, kind, port, provider } = args<{
  folder: string
  kind: 'bullmq' | 'pg-boss'
  port: number
  provider: string
}>()

const CONCURRENCY = 100
const DAY = 86_400_000
const load = createRequire(join(folder, 'package.json'))

// biome-ignore lint/suspicious/noExplicitAny: these packages are no part of this project
type Loose = any
const { Pool } = load('undici') as Loose
const pool = new Pool(provider, { connections: CONCURRENCY })

const person = (i: number) => ({
  id: `person${i}`,
  phone: `+1${2_000_000_000 + i}`,
  zone: 'America/New_York',
  time: '08:00',
  program: 'open-up',
  step: 3,
  lastDate: '2026-11-30',
})
type Person = ReturnType<typeof person>

async function post(to: Person): Promise<string> {
  const body = new URLSearchParams({
    To: to.phone,
    From: '+15555550188',
    Body: 'Before you open the hard subject, say one thing that you like about them. What was it?',
    StatusCallback: `https://nudge.example.com/twilio/status?p=${to.id}`,
  }).toString()
  const answer = await pool.request({
    method: 'POST',
    path: '/2010-04-01/Accounts/AC/Messages.json',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: 'Basic YmVuY2g6YmVuY2g=',
    },
    body,
  })
  return ((await answer.body.json()) as { sid: string }).sid
}

const after = (p: Person, sid: string) => ({
  ...p,
  step: p.step + 1,
  lastDate: '2026-12-01',
  sid,
})

interface Peer {
  fill(people: number): Promise<void>
  /** Works until `people` jobs are done. */
  work(people: number): Promise<void>
}

async function bullmq(): Promise<Peer> {
  const { Queue, Worker } = load('bullmq') as Loose
  const Redis = (load('ioredis') as Loose).default
  const connection = { host: '127.0.0.1', port, maxRetriesPerRequest: null }
  const state = new Redis(connection)
  const queue = new Queue('nudges', { connection })
  return {
    async fill(people) {
      await queue.obliterate({ force: true })
      for (let i = 0; i < people; i += 1_000) {
        const some = Array.from({ length: Math.min(1_000, people - i) }, (_, n) => i + n)
        const all = some.flatMap((n) => [`person${n}`, JSON.stringify(person(n))])
        await state.mset(...all)
        await queue.addBulk(
          some.map((n) => ({
            name: 'nudge',
            data: { id: `person${n}` },
            opts: { removeOnComplete: true },
          })),
        )
      }
    },
    async work(people) {
      let done = 0
      let finish = () => {}
      const finished = new Promise<void>((resolve) => {
        finish = resolve
      })
      const worker = new Worker(
        'nudges',
        async (job: { data: { id: string } }) => {
          const { id } = job.data
          const p = JSON.parse(await state.get(id)) as Person
          const sid = await post(p)
          await state.set(id, JSON.stringify(after(p, sid)))
          await queue.add('nudge', { id }, { delay: DAY, removeOnComplete: true })
        },
        { connection, concurrency: CONCURRENCY },
      )
      worker.on('completed', () => {
        if (++done === people) finish()
      })
      await finished
      await worker.close()
    },
  }
}

async function pgBoss(): Promise<Peer> {
  const loaded = load('pg-boss') as Loose
  const PgBoss = loaded.PgBoss ?? loaded.default ?? loaded
  const address = `postgres://bench@127.0.0.1:${port}/postgres`
  const boss = new PgBoss({ connectionString: address, max: 20 })
  boss.on('error', () => {})
  await boss.start()
  await boss.createQueue('nudges')
  const pg = createRequire(load.resolve('pg-boss'))('pg') as Loose
  const state = new pg.Pool({ connectionString: address, max: 20 })
  await state.query('CREATE TABLE IF NOT EXISTS people (id text PRIMARY KEY, state jsonb NOT NULL)')
  return {
    async fill(people) {
      await boss.deleteAllJobs('nudges')
      await state.query('TRUNCATE people')
      for (let i = 0; i < people; i += 1_000) {
        const some = Array.from({ length: Math.min(1_000, people - i) }, (_, n) => i + n)
        await state.query('INSERT INTO people SELECT * FROM unnest($1::text[], $2::jsonb[])', [
          some.map((n) => `person${n}`),
          some.map((n) => JSON.stringify(person(n))),
        ])
        await boss.insert(
          'nudges',
          some.map((n) => ({ data: { id: `person${n}` } })),
        )
      }
    },
    async work(people) {
      let done = 0
      let finish = () => {}
      const finished = new Promise<void>((resolve) => {
        finish = resolve
      })
      const options = { batchSize: CONCURRENCY, pollingIntervalSeconds: 0.5 }
      const work = await boss.work('nudges', options, async (jobs: { data: { id: string } }[]) => {
        await Promise.all(
          jobs.map(async ({ data: { id } }) => {
            const found = await state.query('SELECT state FROM people WHERE id = $1', [id])
            const p = found.rows[0].state as Person
            const sid = await post(p)
            const next = JSON.stringify(after(p, sid))
            await state.query('UPDATE people SET state = $2 WHERE id = $1', [id, next])
            await boss.send('nudges', { id }, { startAfter: new Date(Date.now() + DAY) })
          }),
        )
        done += jobs.length
        if (done < people) boss.notifyWorker(work)
        else finish()
      })
      await finished
      await boss.offWork('nudges')
    },
  }
}

const peer = kind === 'bullmq' ? await bullmq() : await pgBoss()

serve({
  fill: ({ people }: { people: number }) => peer.fill(people),
  async work({ people }: { people: number }) {
    const before = process.cpuUsage()
    const began = performance.now()
    await peer.work(people)
    const { user, system } = process.cpuUsage(before)
    return { cpu: user + system, seconds: (performance.now() - began) / 1000 }
  },
})
