import { addDays, instantOf } from '../../core/calendar.ts'
import { slotKey } from '../../core/keys.ts'
import type { Job, Store } from '../../core/ports.ts'
import { createMemoryStore, type MemoryStore } from '../../dev/memory-store.ts'
import type { Deps } from '../../functions/context.ts'
import { createLibrary } from '../../functions/library.ts'
import { dispatch } from '../../functions/service/jobs.ts'
import { heedMailEvent } from '../../functions/service/mail-events.ts'
import { report } from '../../functions/service/status.ts'
import { sweep } from '../../functions/service/sweep.ts'
import { tick } from '../../functions/service/tick.ts'
import { readSettings, variables } from '../../functions/settings.ts'
import { type Adversary, createKernel, type Kernel, type Process } from './kernel.ts'
import { edited, firstVersion, system, type Version } from './program.ts'
import { createProviders, type Faults, type Providers } from './providers.ts'
import { createRandom, type Random } from './random.ts'

/** Everything around the services: time, table, queue, providers, and the adversary's means. */

export type Role = 'tick' | 'dispatch' | 'sweep' | 'api'
/** A seeded fault of the protocol: what the services see, bent. */
export type Bend = (deps: Deps, role: Role, world: World) => Deps

export interface World {
  kernel: Kernel
  random: Random
  store: MemoryStore
  providers: Providers
  versions: Version[]
  adversary: Adversary
  faults: Faults
  settings: Deps['settings']
  /** Spans in which a part of the world is out of order. */
  outages: { what: 'all' | 'text' | 'email' | 'refused'; from: number; to: number }[]
  story: string[]
  /** Whether the providers refuse things for the day. */
  waits: boolean
  tell(line: () => string): void
  /** Pages that were given up, and when. */
  dead: { at: number; job: Job }[]
  /** Processes that died, and when. */
  deaths: number[]
  depsFor(role: Role, process: Process): Deps
  isOut(what: World['outages'][number]['what']): boolean
  publish(version: Version): Promise<void>
  edit(): Promise<void>
  /** Calls a webhook as a provider does: again when it was not answered. */
  call<T>(name: string, work: (deps: Deps) => Promise<T>, done?: (result: T) => void): void
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const VISIBILITY_MS = 150_000
const LIFETIME_MS = 60_000
const MAX_RECEIVES = 5

export function settingsFor(rate: number): Deps['settings'] {
  return readSettings({
    [variables.stage]: 'production',
    [variables.table]: 'sim',
    [variables.publicUrl]: 'https://sim.example',
    [variables.hashKey]: 'sim-hash-key-0123456789',
    [variables.linkKey]: 'sim-link-key-0123456789',
    [variables['twilio.account']]: `AC${'0'.repeat(32)}`,
    [variables['twilio.token']]: 'sim',
    [variables['twilio.number']]: '+15555550188',
    [variables['twilio.rate']]: String(rate),
    [variables['resend.key']]: 're_sim',
    [variables['resend.webhookSecret']]: 'whsec_sim',
    [variables['resend.from']]: 'Sim <sim@sim.example>',
    [variables['resend.rate']]: '100',
    [variables.postalAddress]: '1 Harbor Street',
    [variables.operator]: 'operator@sim.example',
    [variables.contact]: 'help@sim.example',
  } as Record<string, string>)
}

export function createWorld(seed: number, start: number, bend?: Bend, tells = false): World {
  const random = createRandom(seed)
  const story: string[] = []
  const calm = random.chance(0.15)
  const level = (most: number) => (calm || random.chance(0.4) ? 0 : random.next() * most)
  const adversary: Adversary = { crash: level(0.02), stall: level(0.02) }
  const faults: Faults = {
    later: level(0.3),
    serverError: level(0.2),
    timeoutAfter: level(0.2),
    timeoutBefore: level(0.2),
    lost: random.chance(0.3) ? 1 : level(0.5),
    late: level(0.3),
    wait: level(0.05),
  }
  const tell = (line: () => string) => {
    if (tells) story.push(`${new Date(kernel.now()).toISOString()} ${line()}`)
  }
  const kernel = createKernel(start, random, adversary, tell)
  const store = createMemoryStore()
  const providers = createProviders(kernel, random, faults)
  const settings = settingsFor(random.pick([1, 2, 10, 100]))
  const duplicates = level(0.2)
  const clockOff = level(250)
  let process = 0

  const world: World = {
    kernel,
    random,
    store,
    providers,
    versions: [firstVersion()],
    adversary,
    faults,
    settings,
    outages: [],
    waits: faults.wait > 0,
    story,
    tell,
    dead: [],
    deaths: [],
    depsFor,
    isOut: (what) =>
      world.outages.some((o) => o.what === what && o.from <= kernel.now() && kernel.now() < o.to),
    async publish(version) {
      await store.publish(version.program, version.mails)
      await store.publish(system().program, system().mails)
    },
    async edit() {
      const next = edited(world.versions.at(-1) as Version, world.versions.length + 1, random)
      world.versions.push(next)
      tell(() => `PUBLISHED ${JSON.stringify(next.program.outline.parts)}`)
      await world.publish(next)
    },
    call: (name, work, done) => call(name, work, done, 6),
  }

  providers.down = (which) => world.isOut('all') || world.isOut(which)
  providers.refused = () => world.isOut('refused')
  providers.onCallback = (callback, status, provider, delay) => {
    const query = new URL(callback).searchParams
    const person = query.get('p') ?? ''
    const nudge = query.get('n') ?? ''
    const tries = Number(query.get('t') ?? 1)
    kernel.at(kernel.now() + delay, () => {
      // The carrier calls once, or twice, and then no more.
      if (world.isOut('all')) return
      const name = `report ${nudge} ${status}`
      spawn('api', name, (deps) => report(deps, { person, nudge, tries, status, provider }))
    })
  }
  providers.onMailEvent = (type, mail, email_id, delay) => {
    const go = () => {
      // The mail provider calls until somebody answers.
      if (world.isOut('all')) {
        kernel.at(kernel.now() + 20 * MINUTE, go)
        return
      }
      const data = { email_id, to: [mail.to], tags: mail.tags }
      world.call(`event ${type}`, (deps) => heedMailEvent(deps, { type, data } as never))
    }
    kernel.at(kernel.now() + delay, go)
  }
  every(15 * MINUTE, 'tick', tick, isDue)
  every(5 * MINUTE, 'sweep', sweep, () => store.openCount() > 0)
  return world

  function depsFor(role: Role, of: Process): Deps {
    const deps: Deps = {
      settings,
      store: stepped(store, of, tells),
      library: undefined as never,
      texts: providers.texts(of),
      mails: providers.mails(of),
      queue: {
        send: (jobs, delay = 0) =>
          of.step(`queue.send ${jobs.length}`, () => {
            for (const job of jobs) enqueue(job, delay * 1000)
          }),
      },
      now: () => kernel.now() + of.skew,
      wait: (ms) => of.step('wait', () => {}, ms),
      log: (event, fields) =>
        tell(() => `    ${of.name} | ${event} ${JSON.stringify(fields ?? {})}`),
    }
    deps.library = createLibrary(deps.store, deps.now)
    return bend?.(deps, role, world) ?? deps
  }

  function call<T>(
    name: string,
    work: (deps: Deps) => Promise<T>,
    done: ((result: T) => void) | undefined,
    tries: number,
  ): void {
    spawn('api', name, work, (how) => {
      if ('result' in how) done?.(how.result)
      else if (tries > 1) {
        const later = kernel.now() + random.between(1, 15_000)
        kernel.at(later, () => call(name, work, done, tries - 1))
      }
    })
  }

  function spawn<T>(
    role: Role,
    name: string,
    work: (deps: Deps, process: Process) => Promise<T>,
    ended?: Parameters<typeof kernel.spawn<T>>[2],
  ): void {
    const label = `${role} ${process++} ${name}`
    tell(() => `START ${label}`)
    const skew = random.between(-clockOff, clockOff)
    kernel.spawn(
      label,
      (p) => {
        p.skew = skew
        return work(depsFor(role, p), p)
      },
      (how) => {
        tell(() => `END ${label} ${'error' in how ? String(how.error) : ''}`)
        if ('died' in how) world.deaths.push(kernel.now())
        ended?.(how)
      },
      LIFETIME_MS,
    )
  }

  function enqueue(job: Job, delay: number): void {
    const id = `m${process++}`
    let done = false
    let receives = 0
    const receive = (): void => {
      if (world.isOut('all')) {
        kernel.at(kernel.now() + 5 * MINUTE, receive)
        return
      }
      if (done && !random.chance(0.2)) return
      // A shard without anybody is most of them, and its page does nothing.
      if (job.kind === 'tips' && store.isEmpty(slotKey(job.zone, job.time, job.shard))) {
        done = true
        return
      }
      const count = ++receives
      if (count > MAX_RECEIVES) {
        world.dead.push({ at: kernel.now(), job })
        tell(() => `DEAD ${JSON.stringify(job)}`)
        kernel.at(kernel.now() + random.between(1, 6) * HOUR, () =>
          enqueue({ ...job, again: true }, 0),
        )
        done = true
        return
      }
      kernel.at(kernel.now() + VISIBILITY_MS + random.between(0, 5_000), () => {
        if (!done) receive()
      })
      const event = {
        Records: [
          {
            messageId: id,
            body: JSON.stringify(job),
            attributes: { ApproximateReceiveCount: String(count) },
          },
        ],
      } as never
      const began = kernel.now()
      spawn(
        'dispatch',
        `${id}#${count} ${job.kind} ${job.zone} ${job.time}`,
        (deps) => dispatch(deps, event, () => LIFETIME_MS - (kernel.now() - began)),
        (how) => {
          if ('result' in how && how.result.batchItemFailures.length === 0) done = true
        },
      )
    }
    kernel.at(kernel.now() + delay + random.between(1, 500), receive)
    // At least once means that: now and then the same message comes again, soon or much later.
    if (random.chance(duplicates)) {
      const later = random.chance(0.5) ? random.between(0, 2_000) : random.between(0, 20 * MINUTE)
      kernel.at(kernel.now() + delay + later, () => {
        done = false
        receive()
      })
    }
  }

  function every(
    period: number,
    role: 'tick' | 'sweep',
    work: (deps: Deps) => Promise<unknown>,
    isNeeded: () => boolean,
  ): void {
    const next = () => {
      const at = (Math.floor(kernel.now() / period) + 1) * period
      kernel.at(at, () => {
        next()
        if (world.isOut('all') || !isNeeded()) return
        const run = (tries: number) =>
          spawn(role, '', work, (how) => {
            // The next minute's comes by itself.
            if (!('result' in how) && tries > 1)
              kernel.at(kernel.now() + MINUTE, () => run(tries - 1))
          })
        kernel.at(at + random.between(0, 20_000), () => run(5))
        if (random.chance(duplicates)) kernel.at(at + random.between(0, 20_000), () => run(1))
      })
    }
    next()
  }

  /** A tick that would find nothing is not run: it changes nothing, and there are many. */
  function isDue(): boolean {
    return store.knownSlots().some((s) => {
      if (s.done === undefined) return true
      const key = `${s.zone} ${s.time} ${s.done}`
      const at = dueAt.get(key) ?? instantOf(addDays(s.done, 1), s.time, s.zone)
      dueAt.set(key, at)
      return at <= kernel.now()
    })
  }
}

const dueAt = new Map<string, number>()

/** Every verb of the store as a step. */
const stepped = (store: MemoryStore, of: Process, tells: boolean): Store =>
  new Proxy(store, {
    get: (_, name: keyof Store) => {
      const verb = store[name] as (...args: unknown[]) => unknown
      return (...args: unknown[]) =>
        of.step(tells ? `${name} ${JSON.stringify(args).slice(0, 160)}` : name, () =>
          verb.apply(store, args),
        )
    },
  })
