import { Resource } from 'sst/resource'
import { createClient, createTable } from './adapters/dynamo.ts'
import { createMails } from './adapters/resend.ts'
import { createQueue, createQueueClient } from './adapters/sqs.ts'
import { createStore } from './adapters/store.ts'
import { createTexts } from './adapters/twilio.ts'
import type { Deps } from './context.ts'
import { createLibrary } from './library.ts'
import { createLog } from './log.ts'
import { createMeter, type Meter } from './metrics.ts'
import {
  type FunctionName,
  given,
  readSettings,
  type Setting,
  secrets,
  variables,
} from './settings.ts'

/**
 * The only reader of `process.env` and of what SST links. A client is built when it is first
 * needed, and each function is given no more than it uses: a bundle leaves the rest out.
 */

/** Everything that this machine's environment has: for the `nudge` command. */
export const deps = /* @__PURE__ */ once(() => withProviders(build(environment(secrets))))

export const tickDeps = /* @__PURE__ */ once(() => {
  const { store, queue, now, log, meter } = build(environment([]), 'tick')
  return { store, queue, now, log, meter }
})
export const dispatchDeps = /* @__PURE__ */ once(() => sender('dispatch'))
export const deactivationsDeps = /* @__PURE__ */ once(() => {
  const base = build(environment(given.deactivations), 'deactivations')
  return { ...base, texts: createTexts(base.settings.twilio) }
})
export const sweepDeps = /* @__PURE__ */ once(() => sender('sweep'))
export const apiDeps = /* @__PURE__ */ once(() => sender('api'))
export const pagesDeps = /* @__PURE__ */ once(() => sender('pages'))

const sender = (name: FunctionName) => withProviders(build(environment(given[name]), name))

type Environment = Record<string, string | undefined>

/** Secrets come from what SST links to the function; on a developer's machine from variables. */
function environment(of: readonly Setting[]): Environment {
  const found: Environment = { ...process.env }
  if (found.SST_KEY === undefined) return found
  const linked = Resource as unknown as Record<string, { value?: string }>
  for (const secret of secrets) {
    const name = variables[secret]
    if (of.includes(secret) && name in linked) found[name] = linked[name]?.value
  }
  return found
}

type Base = Omit<Deps, 'texts' | 'mails'> & { meter: Meter }

function build(env: Environment, name?: FunctionName): Base {
  const settings = readSettings(env, name && given[name])
  const write = (line: string) => void process.stdout.write(line)
  const meter = createMeter(settings.stage, write)
  const store = createStore(createTable(createClient({}, process.env), settings.table))
  const queue = once(() => createQueue(createQueueClient(settings.queue, env), settings.queue))
  const now = () => Date.now()
  return {
    settings,
    store,
    library: createLibrary(store, now),
    queue: { send: (jobs, delay) => queue().send(jobs, delay) },
    now,
    wait: (ms) => new Promise((done) => setTimeout(done, ms)),
    log: meter.watch(createLog(write)),
    meter,
  }
}

function withProviders(base: Base): Deps & { meter: Meter } {
  const { settings } = base
  return { ...base, texts: createTexts(settings.twilio), mails: createMails(settings.resend) }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
