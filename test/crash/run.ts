import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { createClock } from '../../dev/clock.ts'
import { localClient } from '../../dev/database.ts'
import { publishAll } from '../../dev/publish.ts'
import { startResend } from '../../dev/standin/resend.ts'
import { startTwilio } from '../../dev/standin/twilio.ts'
import { createTable } from '../../functions/adapters/dynamo.ts'
import { createApp } from '../../functions/http/app.ts'
import { tick } from '../../functions/service/tick.ts'
import { validateRequest } from '../contracts/openapi.ts'
import { buildDeps, type Environment, queueOf } from './build.ts'
import { type Counts, count } from './count.ts'
import { populate, START } from './people.ts'
import { startStops } from './stops.ts'

/** Worker processes, killed at random while a slot goes out; counted at the provider's side. */

export interface CrashOptions {
  texts: number
  emails: number
  kills: number
  workers: number
  /** How many people stop while it goes on. */
  stops: number
  random: () => number
  visibilityS?: number
  graceMs?: number
  log?: (line: string) => void
}

export interface CrashResult extends Counts {
  kills: number
  seconds: number
  /** Jobs that ended as dead letters, and what the vendors' descriptions object to. */
  dead: number
  problems: string[]
  struck: Record<string, number>
  timedOut: number
}

const ACCOUNT = `AC${'0'.repeat(31)}1`
const NUMBER = '+15555550188'
const SECRET = `whsec_${Buffer.from('crash test webhooks').toString('base64')}`
const LATENCY_MS = 50
const FAULTS = { 'timeout-after-accept': 0.01, '500': 0.02, '429': 0.02, missing: 0.05 } as const
/** Every request is sent, but only so many of them are held against the vendor's description. */
const CHECK_EVERY = 20
const DEADLINE_MS = 20 * 60_000

export async function crashRun(options: CrashOptions): Promise<CrashResult> {
  const { random, visibilityS = 12, graceMs = 4_000, log = () => {} } = options
  const began = Date.now()
  const offset = START - began
  const now = () => Date.now() + offset
  const clock = createClock(now())
  const beat = setInterval(() => void clock.advanceTo(now()), 10)
  const problems: string[] = []
  let requests = 0
  const onRequest = (r: { method: string; path: string; headers: object; body: string }) => {
    if (requests++ % CHECK_EVERY !== 0) return
    const vendor = r.path.startsWith('/emails') ? 'resend' : 'twilio'
    problems.push(
      ...validateRequest(vendor, r.method, r.path, r.headers as Record<string, string>, r.body),
    )
  }

  let app: Hono | undefined
  const server = serve({
    fetch: (request) => app?.fetch(request) ?? new Response('', { status: 503 }),
    port: 0,
    hostname: '127.0.0.1',
  })
  await new Promise((ready) => server.once('listening', ready))
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  const twilio = await startTwilio({
    clock,
    accountSid: ACCOUNT,
    authToken: 'local-twilio-token',
    inboundUrl: `${url}/twilio/inbound`,
    numbers: [NUMBER],
    callbackDelayMs: 300,
    callbackConcurrency: 16,
    onRequest,
  })
  const resend = await startResend({
    clock,
    apiKey: 're_local',
    webhookUrl: `${url}/resend/events`,
    webhookSecret: SECRET,
    signingNow: () => Date.now(),
    callbacks: false,
    onRequest,
  })
  const outside = await startOutside(visibilityS)
  const env: Environment = {
    CRASH_OFFSET_MS: String(offset),
    CRASH_GRACE_MS: String(graceMs),
    CRASH_TIMEOUT_MS: String(visibilityS * 1000 - 500),
    AWS_ENDPOINT_URL_DYNAMODB: outside.database,
    NUDGE_STAGE: 'local',
    NUDGE_TABLE: 'nudgeline',
    NUDGE_QUEUE_URL: outside.jobs,
    NUDGE_PUBLIC_URL: url,
    NUDGE_HASH_KEY: 'local-hash-key-0123456789',
    NUDGE_LINK_KEY: 'local-link-key-0123456789',
    TWILIO_ACCOUNT_SID: ACCOUNT,
    TWILIO_AUTH_TOKEN: 'local-twilio-token',
    TWILIO_NUMBER: NUMBER,
    TWILIO_BASE_URL: twilio.url,
    TWILIO_SEGMENTS_PER_SECOND: '20000',
    RESEND_API_KEY: 're_local',
    RESEND_WEBHOOK_SECRET: SECRET,
    RESEND_FROM: 'Nudgeline <tips@nudgeline.example>',
    RESEND_BASE_URL: resend.url,
    RESEND_REQUESTS_PER_SECOND: '1000',
    NUDGE_POSTAL_ADDRESS: '1 Harbor Street, Portland, ME 04101, USA',
    NUDGE_OPERATOR_EMAIL: 'operator@nudgeline.example',
    NUDGE_CONTACT: 'hello@nudgeline.example',
    NUDGE_ALLOW: '*',
  }
  const deps = buildDeps(env)
  app = createApp(deps)
  await publishAll(deps.store, join(import.meta.dirname, '../../programs'), deps.settings)
  const table = createTable(localClient(outside.database), 'nudgeline')
  const people = await populate(deps, table, options)
  log(`${people.length} people stored after ${seconds(began)} s`)

  for (const faults of [twilio.faults, resend.faults]) {
    faults.latencyMs = LATENCY_MS
    faults.timeouts = 'drop'
  }
  twilio.faults.rate(FAULTS, random)
  const { missing: _, ...requestFaults } = FAULTS
  resend.faults.rate(requestFaults, random)

  await tick(deps)
  const crew = startCrew(options.workers, env)
  const outbox = {
    texts: () => twilio.messages().filter((m) => m.origin === 'api'),
    emails: () => resend.emails(),
    total: () => twilio.messages().length + resend.emails().length,
  }
  const stops = startStops({ deps, twilio, number: NUMBER, people, outbox, ...options })
  const started = Date.now()
  let kills = 0
  let quiet = 0
  while (quiet < 3) {
    await pause(200)
    if (Date.now() - started > DEADLINE_MS) throw new Error('the crash run does not come to an end')
    const share = outbox.total() / people.length
    if (kills < options.kills && share > (kills + random()) / (options.kills + 1)) {
      crew.kill(random)
      kills++
      log(`${seconds(started)} s: killed a worker (${kills}), ${outbox.total()} at the providers`)
    }
    if (share < 0.9 || kills < options.kills) continue
    // The last pages and what was left open: only asked for near the end, since asking costs.
    // An email that nobody reports on stays open for hours: there is no list to look it up in.
    const open = await deps.store.open(now() + 1e9, 200)
    const idle = (await waiting(env)) === 0 && open.every(({ sent }) => sent.channel === 'email')
    quiet = idle ? quiet + 1 : 0
    await pause(300)
  }
  await stops.ended()
  crew.end()
  const dead = await waiting({ ...env, NUDGE_QUEUE_URL: outside.dead })
  const counts = await count(deps, people, stops.stopped, outbox)
  const struck = { ...twilio.faults.struck }
  for (const [kind, n] of Object.entries(resend.faults.struck)) {
    const name = kind as keyof typeof struck
    struck[name] = (struck[name] ?? 0) + n
  }
  clearInterval(beat)
  outside.close()
  await Promise.all([twilio.close(), resend.close(), new Promise((done) => server.close(done))])
  return {
    ...counts,
    kills,
    dead,
    problems,
    struck: struck as Record<string, number>,
    timedOut: crew.timedOut(),
    seconds: seconds(started),
  }
}

const seconds = (since: number): number => Math.round((Date.now() - since) / 1000)
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Messages on a queue: to be had, delayed or with somebody. */
async function waiting(env: Environment): Promise<number> {
  const queue = queueOf(env)
  const answer = await queue.call('GetQueueAttributes', {
    QueueUrl: env.NUDGE_QUEUE_URL,
    AttributeNames: ['All'],
  })
  queue.close()
  const attributes = answer.Attributes as Record<string, string>
  return ['', 'NotVisible', 'Delayed'].reduce(
    (sum, kind) => sum + Number(attributes[`ApproximateNumberOfMessages${kind}`] ?? 0),
    0,
  )
}

interface Outside {
  database: string
  jobs: string
  dead: string
  close(): void
}

async function startOutside(visibilityS: number): Promise<Outside> {
  const child = fork(join(import.meta.dirname, 'outside.ts'), {
    env: { ...process.env, CRASH_VISIBILITY_S: String(visibilityS) },
    execArgv: ['--no-warnings'],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const line = await new Promise<string>((ready, failed) => {
    child.stdout?.once('data', (data) => ready(String(data)))
    child.once('exit', () => failed(new Error('the database did not start')))
  })
  return { ...JSON.parse(line), close: () => child.kill('SIGKILL') }
}

/** Workers that are replaced as they die. */
function startCrew(size: number, env: Environment) {
  let going = true
  let timedOut = 0
  const crew: (ChildProcess | undefined)[] = []
  const hire = (place: number) => {
    const worker = fork(join(import.meta.dirname, 'worker.ts'), {
      env: { ...env, PATH: process.env.PATH ?? '' },
      execArgv: ['--no-warnings'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    crew[place] = worker
    worker.once('exit', (code) => {
      if (code === 3) timedOut++
      if (going) hire(place)
    })
  }
  for (let i = 0; i < size; i++) hire(i)
  return {
    kill(random: () => number) {
      crew[Math.floor(random() * size)]?.kill('SIGKILL')
    },
    end() {
      going = false
      for (const worker of crew) worker?.kill('SIGKILL')
    },
    timedOut: () => timedOut,
  }
}
