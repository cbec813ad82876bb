import { join } from 'node:path'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { createTable } from '../functions/adapters/dynamo.ts'
import { createMails } from '../functions/adapters/resend.ts'
import { createStore } from '../functions/adapters/store.ts'
import { createTexts } from '../functions/adapters/twilio.ts'
import type { Deps, Log } from '../functions/context.ts'
import { createApp } from '../functions/http/app.ts'
import { createLibrary } from '../functions/library.ts'
import { stopDeactivated } from '../functions/service/deactivations.ts'
import { dispatch } from '../functions/service/jobs.ts'
import { sweep } from '../functions/service/sweep.ts'
import { tick } from '../functions/service/tick.ts'
import { readSettings, variables } from '../functions/settings.ts'
import { createClock, type DevClock } from './clock.ts'
import { type Database, startDatabase } from './database.ts'
import { publishAll } from './publish.ts'
import { createDevQueue, type DevQueue } from './queue.ts'
import { keep, load } from './saved.ts'
import { type ResendStandIn, startResend } from './standin/resend.ts'
import { startTwilio, type TwilioStandIn } from './standin/twilio.ts'

/** The whole service on one machine: production code, stand-in outside. */
export interface Stack {
  deps: Deps
  clock: DevClock
  database: Database
  twilio: TwilioStandIn
  resend: ResendStandIn
  queue: DevQueue
  /** The production app, listening where webhooks and links lead. */
  url: string
  number: string
  close(): Promise<void>
}

export interface StackOptions {
  /** The clock's first instant; default: now. */
  start?: number
  /** Where the data is kept; default: in memory. */
  folder?: string
  port?: number
  log?: Log
  optOut?: 'carrier' | 'off'
  /** Other settings, by the name of their environment variable. */
  env?: Record<string, string>
  /** Routes in front of the app's: the page of the local stack. */
  mount?: (stack: Stack) => Hono
  /** Wraps what the services see, so that a test can look or cut in. */
  wrap?: (deps: Deps) => Deps
  onRequest?: NonNullable<Parameters<typeof startTwilio>[0]['onRequest']>
  /** Each event of the mail provider, as it is posted to us. */
  onMailEvent?: NonNullable<Parameters<typeof startResend>[0]['onWebhook']>
}

const NUMBER = '+15555550188'
const ACCOUNT = `AC${'0'.repeat(31)}1`
const TOKEN = 'local-twilio-token'
const WEBHOOK_SECRET = `whsec_${Buffer.from('local resend webhooks').toString('base64')}`
const TABLE = 'nudgeline'
const MINUTE = 60_000
const QUARTER = 15 * MINUTE
const DAY = 24 * 60 * MINUTE

export const programsFolder = join(import.meta.dirname, '../programs')

export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const saved = options.folder === undefined ? undefined : load(options.folder)
  // Time does not go back: a kept stack wakes up no earlier than it fell asleep.
  const clock = createClock(Math.max(options.start ?? Date.now(), saved?.now ?? 0))
  const database = await startDatabase(TABLE, options.folder)
  const store = createStore(createTable(database.client, TABLE))

  // The port must be known before anything can be signed for it.
  let app: Hono | undefined
  const server = serve({
    fetch: (request) => app?.fetch(request) ?? new Response('Starting…', { status: 503 }),
    port: options.port ?? 0,
    hostname: '127.0.0.1',
  })
  const port = await new Promise<number>((ready, failed) => {
    server.once('error', failed)
    server.once('listening', () => ready((server.address() as { port: number }).port))
  })
  const url = `http://127.0.0.1:${port}`

  const twilio = await startTwilio({
    clock,
    history: saved?.texts ?? [],
    accountSid: ACCOUNT,
    authToken: TOKEN,
    inboundUrl: `${url}/twilio/inbound`,
    numbers: [NUMBER],
    optOut: options.optOut ?? 'off',
    ...(options.onRequest ? { onRequest: options.onRequest } : {}),
  })
  const resend = await startResend({
    clock,
    history: saved?.mails ?? [],
    apiKey: 're_local',
    domains: ['nudgeline.example', 'in.nudgeline.example'],
    webhookUrl: `${url}/resend/events`,
    webhookSecret: WEBHOOK_SECRET,
    // The vendor's SDK compares the signature's time with the machine's, not with our clock.
    signingNow: () => Date.now(),
    ...(options.onMailEvent ? { onWebhook: options.onMailEvent } : {}),
    ...(options.onRequest ? { onRequest: options.onRequest } : {}),
  })

  const settings = readSettings({
    [variables.stage]: 'local',
    [variables.table]: TABLE,
    [variables.publicUrl]: url,
    [variables.hashKey]: 'local-hash-key-0123456789',
    [variables.linkKey]: 'local-link-key-0123456789',
    [variables['twilio.account']]: ACCOUNT,
    [variables['twilio.token']]: TOKEN,
    [variables['twilio.number']]: NUMBER,
    [variables['twilio.baseUrl']]: twilio.url,
    [variables['twilio.rate']]: '100',
    [variables['resend.key']]: 're_local',
    [variables['resend.rate']]: '1000',
    [variables['resend.webhookSecret']]: WEBHOOK_SECRET,
    [variables['resend.from']]: 'Nudgeline <tips@nudgeline.example>',
    [variables['resend.replyTo']]: 'reply@in.nudgeline.example',
    [variables['resend.baseUrl']]: resend.url,
    [variables.postalAddress]: '1 Harbor Street, Portland, ME 04101, USA',
    [variables.operator]: 'operator@nudgeline.example',
    [variables.contact]: 'hello@nudgeline.example',
    [variables.allow]: '*',
    ...options.env,
  })
  const queue = createDevQueue(clock, (event) => dispatch(deps, event))
  const plain: Deps = {
    settings,
    store,
    library: createLibrary(store, clock.now),
    texts: createTexts(settings.twilio),
    mails: createMails(settings.resend),
    queue,
    now: clock.now,
    wait: (ms) => new Promise((done) => setTimeout(done, ms)),
    log: options.log ?? (() => {}),
  }
  const deps = options.wrap?.(plain) ?? plain
  await publishAll(store, programsFolder, settings)

  const keeper =
    options.folder === undefined
      ? undefined
      : keep(options.folder, () => ({
          now: clock.now(),
          texts: twilio.messages(),
          mails: resend.emails(),
        }))
  const stack: Stack = {
    deps,
    clock,
    database,
    twilio,
    resend,
    queue,
    url,
    number: NUMBER,
    async close() {
      keeper?.stop()
      await new Promise((done) => {
        server.close(done)
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
      await Promise.all([twilio.close(), resend.close(), database.close()])
    },
  }
  const main = createApp(deps)
  app = options.mount ? options.mount(stack).route('/', main) : main
  schedule(stack)
  return stack
}

/**
 * What EventBridge does on AWS. Slots are on the quarter hour, so between quarters a tick finds
 * nothing: here it runs on them alone, which lets three weeks pass in seconds.
 */
function schedule({ clock, deps }: Stack): void {
  const every = (period: number, work: () => Promise<unknown>) => {
    const next = () => {
      const at = Math.floor(clock.now() / period) * period + period
      clock.at(at, async () => {
        await work()
        next()
      })
    }
    next()
  }
  every(QUARTER, () => tick(deps))
  every(QUARTER, () => sweep(deps))
  every(DAY, () => stopDeactivated(deps))
}
