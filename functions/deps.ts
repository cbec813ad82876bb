import { SQSClient } from '@aws-sdk/client-sqs'
import { createClient, createTable } from './adapters/dynamo.ts'
import { createMails } from './adapters/resend.ts'
import { createQueue } from './adapters/sqs.ts'
import { createStore } from './adapters/store.ts'
import { createTexts } from './adapters/twilio.ts'
import type { Deps } from './context.ts'
import { createLibrary } from './library.ts'
import { readSettings } from './settings.ts'

/** The only reader of `process.env`. Builds everything once, at the first event. */
let built: Deps | undefined

export function deps(): Deps {
  built ??= build(process.env)
  return built
}

function build(env: Record<string, string | undefined>): Deps {
  const settings = readSettings(env)
  const store = createStore(createTable(createClient(), settings.table))
  const now = () => Date.now()
  return {
    settings,
    store,
    library: createLibrary(store, now),
    texts: createTexts(settings.twilio),
    mails: createMails(settings.resend),
    queue: createQueue(new SQSClient(), settings.queue),
    now,
    wait: (ms) => new Promise((done) => setTimeout(done, ms)),
    log: (event, fields) => console.log(JSON.stringify({ event, ...fields })),
  }
}
