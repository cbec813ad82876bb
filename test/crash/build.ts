import { createClient, createTable } from '../../functions/adapters/dynamo.ts'
import { createMails } from '../../functions/adapters/resend.ts'
import { createQueue, createQueueClient } from '../../functions/adapters/sqs.ts'
import { createStore } from '../../functions/adapters/store.ts'
import { createTexts } from '../../functions/adapters/twilio.ts'
import type { Deps } from '../../functions/context.ts'
import { createLibrary } from '../../functions/library.ts'
import { readSettings } from '../../functions/settings.ts'

/** The production adapters over the stand-ins' addresses, with a clock that is set forward. */

export type Environment = Record<string, string>

const aws = { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' }

export const clockOf = (env: Environment) => () => Date.now() + Number(env.CRASH_OFFSET_MS)

export const queueOf = (env: Environment) =>
  createQueueClient(env.NUDGE_QUEUE_URL ?? '', { ...aws, ...env })

export function buildDeps(env: Environment): Deps {
  const settings = readSettings(env)
  const store = createStore(createTable(createClient({}, { ...aws, ...env }), settings.table))
  const now = clockOf(env)
  return {
    settings,
    store,
    library: createLibrary(store, now),
    texts: createTexts(settings.twilio),
    mails: createMails(settings.resend),
    queue: createQueue(queueOf(env), settings.queue),
    now,
    wait: (ms) => new Promise((done) => setTimeout(done, ms)),
    graceMs: Number(env.CRASH_GRACE_MS),
    log: () => {},
  }
}
