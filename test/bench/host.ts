import type { Job, Queue } from '../../core/ports.ts'
import { createClient, createTable } from '../../functions/adapters/dynamo.ts'
import { createMails } from '../../functions/adapters/resend.ts'
import { createStore } from '../../functions/adapters/store.ts'
import type { Transport } from '../../functions/adapters/transport.ts'
import { createTexts } from '../../functions/adapters/twilio.ts'
import type { Deps } from '../../functions/context.ts'
import { createLibrary } from '../../functions/library.ts'
import { readSettings, variables } from '../../functions/settings.ts'
import { DUE } from './people.ts'

/** The production code wired to the servers of a measurement. */

export const TABLE = 'bench'

export interface Outside {
  database: string
  provider: string
}

/** A clock that goes on at the usual pace from where it was put. */
export interface BenchClock {
  now(): number
  set(instant: number): void
}

function createClock(): BenchClock {
  let [instant, real] = [DUE, Date.now()]
  return {
    now: () => instant + Date.now() - real,
    set(to) {
      instant = to
      real = Date.now()
    },
  }
}

/** `dev/database.ts` has the same, but brings the embedded database along. */
const clientOf = (endpoint: string): Transport =>
  createClient({
    endpoint,
    region: 'us-east-1',
    credentials: () => ({ accessKeyId: 'bench', secretAccessKey: 'bench' }),
  })

export type Host = Deps & { clock: BenchClock }

export function hostOf(outside: Outside, queue: Queue, client?: Transport): Host {
  const settings = readSettings({
    [variables.stage]: 'bench',
    [variables.table]: TABLE,
    [variables.queue]: 'https://queue.example/bench',
    [variables.publicUrl]: 'https://nudge.example.com',
    [variables.hashKey]: 'bench-hash-key-0123456789',
    [variables.linkKey]: 'bench-link-key-0123456789',
    [variables['twilio.account']]: `AC${'0'.repeat(31)}1`,
    [variables['twilio.token']]: 'bench-token',
    [variables['twilio.number']]: '+15555550188',
    [variables['twilio.baseUrl']]: outside.provider,
    [variables['twilio.rate']]: '10000000',
    [variables['resend.key']]: 're_bench',
    [variables['resend.webhookSecret']]: `whsec_${Buffer.from('bench').toString('base64')}`,
    [variables['resend.from']]: 'Nudgeline <tips@nudgeline.example>',
    [variables['resend.baseUrl']]: outside.provider,
    [variables.postalAddress]: '1 Harbor Street, Portland, ME 04101, USA',
    [variables.operator]: 'operator@nudgeline.example',
    [variables.contact]: 'hello@nudgeline.example',
    [variables.allow]: '*',
  })
  const store = createStore(createTable(client ?? clientOf(outside.database), TABLE))
  const clock = createClock()
  const { now } = clock
  return {
    clock,
    settings,
    store,
    library: createLibrary(store, now),
    texts: createTexts(settings.twilio),
    mails: createMails(settings.resend),
    queue,
    now,
    wait: (ms) => new Promise((done) => setTimeout(done, ms)),
    log: () => {},
  }
}

/** A queue that keeps what it is given, for the caller to hand out. */
export function createPile(): Queue & { jobs: Job[] } {
  const jobs: Job[] = []
  return {
    jobs,
    async send(more) {
      jobs.push(...more)
    },
  }
}
