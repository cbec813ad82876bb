import { createCipheriv, randomBytes } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SQSBatchResponse } from 'aws-lambda'
import { createClock, type DevClock } from '../../dev/clock.ts'
import { type Database, startDatabase } from '../../dev/database.ts'
import { publishAll } from '../../dev/publish.ts'
import { createDevQueue, type DevQueue } from '../../dev/queue.ts'
import { programsFolder } from '../../dev/stack.ts'
import { type ResendStandIn, startResend } from '../../dev/standin/resend.ts'
import { startTwilio, type TwilioStandIn } from '../../dev/standin/twilio.ts'
import { createTable } from '../../functions/adapters/dynamo.ts'
import { createStore } from '../../functions/adapters/store.ts'
import { type FunctionName, given, type secrets, variables } from '../../functions/settings.ts'
import { type Bundle, bundle } from './build.ts'
import { type DatabaseProxy, startDatabaseProxy } from './proxy.ts'
import { startQueueUrl } from './queue-url.ts'
import { type Runtime, startRuntime } from './runtime.ts'
import { startUrl } from './url-event.ts'

/** The service as bundles in processes of their own, with what AWS has around them. */
export interface Cloud {
  clock: DevClock
  database: Database
  twilio: TwilioStandIn
  resend: ResendStandIn
  queue: DevQueue
  url: string
  number: string
  functions: Record<FunctionName, Runtime>
  bundles: Record<FunctionName, Bundle>
  proxies: Record<FunctionName, DatabaseProxy>
  /** Sends a function one event, at the clock's time. */
  invoke(name: FunctionName, event: unknown, time?: number): Promise<unknown>
  /** What SST links to a function comes from here; `without` leaves a secret out. */
  close(): Promise<void>
}

const NUMBER = '+15555550188'
const ACCOUNT = `AC${'0'.repeat(31)}1`
const WEBHOOK_SECRET = `whsec_${Buffer.from('bundles resend webhooks').toString('base64')}`
const TABLE = 'nudgeline'
const QUARTER = 15 * 60_000

export const names = Object.keys(given) as FunctionName[]

export const secretValues: Record<(typeof secrets)[number], string> = {
  hashKey: 'bundles-hash-key-0123456789',
  linkKey: 'bundles-link-key-0123456789',
  'twilio.token': 'bundles-twilio-token',
  'resend.key': 're_bundles_key',
  'resend.webhookSecret': WEBHOOK_SECRET,
}

/** Each of `of` from one value a name. */
async function each<T>(make: (name: FunctionName) => Promise<T>): Promise<Record<FunctionName, T>> {
  const made = await Promise.all(names.map(async (name) => [name, await make(name)] as const))
  return Object.fromEntries(made) as Record<FunctionName, T>
}

export async function startCloud(start: string): Promise<Cloud> {
  const clock = createClock(Date.parse(start))
  const database = await startDatabase(TABLE)
  const proxies = await each(() => startDatabaseProxy(database.url))
  const bundles = await each((name) => bundle(name))
  const invoke = (name: FunctionName, event: unknown, time?: number) =>
    functions[name].invoke(event, {
      offset: clock.now() - Date.now(),
      ...(time === undefined ? {} : { time }),
    })
  const front = await startUrl((event) => invoke(behind(event), event))
  const twilio = await startTwilio({
    clock,
    accountSid: ACCOUNT,
    authToken: secretValues['twilio.token'],
    inboundUrl: `${front.url}/twilio/inbound`,
    numbers: [NUMBER],
  })
  const resend = await startResend({
    clock,
    apiKey: secretValues['resend.key'],
    webhookUrl: `${front.url}/resend/events`,
    webhookSecret: WEBHOOK_SECRET,
  })
  const queue = createDevQueue(
    clock,
    async (event) => (await invoke('dispatch', event)) as SQSBatchResponse,
  )
  const queueUrl = await startQueueUrl(queue)
  const values: Record<string, string> = {
    stage: 'test',
    table: TABLE,
    queue: queueUrl.url,
    publicUrl: front.url,
    'twilio.account': ACCOUNT,
    'twilio.number': NUMBER,
    'twilio.baseUrl': twilio.url,
    'twilio.rate': '100',
    'resend.from': 'Nudgeline <tips@nudgeline.example>',
    'resend.baseUrl': resend.url,
    operator: 'operator@nudgeline.example',
    contact: 'hello@nudgeline.example',
    allow: '*',
  }
  const functions = await each((name) => {
    const env = Object.fromEntries(
      given[name].flatMap((s) => (values[s] === undefined ? [] : [[variables[s], values[s]]])),
    )
    const linked = link(bundles[name], name, secretValues)
    const proxy = { AWS_ENDPOINT_URL_DYNAMODB: proxies[name].url }
    return startRuntime(bundles[name], { TEST_CLOCK: '1', ...env, ...proxy, ...linked })
  })
  const store = createStore(createTable(database.client, TABLE))
  await publishAll(store, programsFolder, { postalAddress: '1 Harbor Street, Portland' } as never)
  schedule(clock, () => invoke('tick', {}))
  schedule(clock, () => invoke('sweep', {}))

  return {
    clock,
    database,
    twilio,
    resend,
    queue,
    url: front.url,
    number: NUMBER,
    functions,
    bundles,
    proxies,
    invoke,
    async close() {
      await Promise.all(names.map((name) => functions[name].close()))
      await Promise.all([front.close(), queueUrl.close(), twilio.close(), resend.close()])
      await Promise.all(names.map((name) => proxies[name].close()))
      await database.close()
      for (const { folder } of Object.values(bundles)) rmSync(folder, { recursive: true })
    },
  }
}

/** As infra/api.ts has it: webhooks to one function, everything else to the other. */
const behind = (event: unknown): FunctionName =>
  /^\/(twilio|resend|health)\b/.test((event as { rawPath: string }).rawPath) ? 'api' : 'pages'

function schedule(clock: DevClock, work: () => Promise<unknown>): void {
  const next = () => {
    clock.at(Math.floor(clock.now() / QUARTER) * QUARTER + QUARTER, async () => {
      await work()
      next()
    })
  }
  next()
}

/** Secrets as SST leaves them beside a bundle: encrypted in a file, whose key is in the variables. */
export function link(
  to: Bundle,
  name: FunctionName,
  values: Partial<Record<string, string>>,
): Record<string, string> {
  const linked = given[name].flatMap((setting) => {
    const value = values[setting]
    return value === undefined ? [] : [[variables[setting], { value, type: 'sst.sst.Secret' }]]
  })
  const key = randomBytes(32)
  const cipher = createCipheriv('aes-256-gcm', key, Buffer.alloc(12, 0))
  const text = JSON.stringify(Object.fromEntries(linked))
  const sealed = Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()])
  writeFileSync(join(to.folder, 'resource.enc'), sealed)
  return {
    SST_KEY: key.toString('base64'),
    SST_KEY_FILE: 'resource.enc',
    SST_RESOURCE_App: JSON.stringify({ name: 'nudgeline', stage: 'test' }),
  }
}
