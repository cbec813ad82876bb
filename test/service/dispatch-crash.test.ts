import { describe, expect, it } from 'vitest'
import type { Job, SendResult } from '../../core/ports.ts'
import { enroll, type Subscriber, settle, untouched } from '../../core/subscriber.ts'
import { createMemoryStore } from '../../dev/memory-store.ts'
import type { Deps } from '../../functions/context.ts'
import { hashAddress } from '../../functions/ids.ts'
import { createLibrary } from '../../functions/library.ts'
import { dispatch } from '../../functions/service/jobs.ts'
import { sweep } from '../../functions/service/sweep.ts'
import { tick } from '../../functions/service/tick.ts'
import { firstVersion, system } from '../sim/program.ts'
import { settingsFor } from '../sim/world.ts'

/**
 * The path from the tick to the recorded outcome, killed at each of its awaits in turn, before and
 * after it took effect. The queue brings back what was not finished; the sweep does the rest.
 */

const MINUTE = 60_000
const START = Date.parse('2026-12-01T13:00:05Z')
class Killed extends Error {}

interface Scene {
  deps: Deps
  sent: string[]
  run(): Promise<void>
  killed: string | undefined
}

async function scene(channel: 'text' | 'email', killAt: number, after: boolean): Promise<Scene> {
  const store = createMemoryStore()
  const settings = settingsFor(100)
  const version = firstVersion()
  await store.publish(version.program, version.mails)
  await store.publish(system().program, system().mails)
  const phone = '+12125551000'
  const person = settle({
    ...untouched(),
    id: hashAddress(settings.hashKey, phone),
    rev: 0,
    lang: 'en',
    country: 'US',
    phone: { to: phone, consent: 'subscribed', at: 1 },
    ...(channel === 'email'
      ? { email: { to: 'a@sim.example', consent: 'subscribed', at: 1 } }
      : {}),
    channel,
    zone: 'America/New_York',
    time: '08:00',
    enrollment: enroll(version.program.outline, 'v1'),
    recap: false,
  } satisfies Subscriber as Subscriber)
  await store.create(person)
  await store.addSlot({ zone: person.zone, time: person.time, kind: 'tips' })

  let now = START
  let steps = 0
  const sent: string[] = []
  const keys = new Map<string, SendResult[]>()
  const queued: { id: string; job: Job; count: number }[] = []
  const self: Scene = { deps: undefined as never, sent, run, killed: undefined }

  /** One await: kills the run before it or behind it, once. */
  async function step<T>(name: string, effect: () => Promise<T> | T): Promise<T> {
    const mine = steps++ === killAt
    if (mine) self.killed = name
    if (mine && !after) throw new Killed(name)
    const value = await effect()
    if (mine) throw new Killed(name)
    return value
  }

  const deps: Deps = {
    settings,
    store: new Proxy(store, {
      get: (_, name: keyof typeof store) => {
        const verb = store[name] as (...args: unknown[]) => Promise<unknown>
        return (...args: unknown[]) => step(name, () => verb.apply(store, args))
      },
    }),
    library: undefined as never,
    texts: {
      send: (text) =>
        step('texts.send', () => {
          sent.push(text.body)
          return { outcome: 'accepted', provider: `SM${sent.length}` } as const
        }),
      find: async (_, body) =>
        sent.includes(body) ? { outcome: 'accepted', provider: 'found' } : undefined,
      erase: async () => true,
      copies: async () => [],
      async *deactivated() {},
    },
    mails: {
      send: (mails, key) =>
        step('mails.send', () => {
          const known = keys.get(key)
          if (known) return known
          sent.push(...mails.map((m) => m.subject))
          const results = mails.map((): SendResult => ({ outcome: 'accepted', provider: 'RE' }))
          keys.set(key, results)
          return results
        }),
      received: async () => {
        throw new Error('nothing comes in')
      },
    },
    queue: {
      send: (jobs) =>
        step('queue.send', () => {
          for (const job of jobs) queued.push({ id: `m${queued.length}`, job, count: 0 })
        }),
    },
    now: () => now,
    wait: (ms) =>
      step('wait', () => {
        now += ms
      }),
    log: () => {},
  }
  deps.library = createLibrary(deps.store, deps.now)
  self.deps = deps
  return self

  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    return work().then(
      () => true,
      (error) => {
        if (error instanceof Killed) return false
        throw error
      },
    )
  }

  async function run(): Promise<void> {
    for (let minute = 0; minute < 60; minute += 5) {
      if (!(await attempt(() => tick(deps)))) continue
      for (const message of [...queued]) {
        message.count++
        const record = {
          messageId: message.id,
          body: JSON.stringify(message.job),
          attributes: { ApproximateReceiveCount: String(message.count) },
        }
        const before = self.killed
        const { batchItemFailures } = await dispatch(deps, { Records: [record] } as never)
        // A killed worker answers nothing, whatever it was about to say.
        const lives = before === self.killed
        if (lives && batchItemFailures.length === 0) queued.splice(queued.indexOf(message), 1)
        now += 1_000
      }
      now += 5 * MINUTE
      await attempt(() => sweep(deps))
    }
  }
}

describe.each(['text', 'email'] as const)('a worker that sends a %s and is killed', (channel) => {
  it.each([
    ['before', false],
    ['behind', true],
  ] as const)('%s any of its awaits: it goes out once, and is on record', async (_, after) => {
    const points = new Set<string>()
    for (let kill = 0; ; kill++) {
      const world = await scene(channel, kill, after)
      await world.run()
      if (world.killed === undefined || kill > 400) break
      points.add(world.killed)
      const where = `killed ${after ? 'behind' : 'before'} step ${kill}, ${world.killed}`
      expect(world.sent, where).toEqual(['T room-1 v1 en'])
      const [person] = await world.deps.store.people([
        hashAddress(world.deps.settings.hashKey, '+12125551000'),
      ])
      const record = await world.deps.store.sent(person?.id ?? '', '2026-12-01.tip')
      expect(record, where).toMatchObject({ outcome: 'accepted', day: 'room-1' })
      expect(person?.enrollment, where).toMatchObject({ part: 'room', step: 1 })
    }
    const path = ['slots', 'queue.send', 'finishSlot', 'page', 'claim', 'published', 'record']
    expect([...points]).toEqual(
      expect.arrayContaining([...path, channel === 'text' ? 'texts.send' : 'mails.send']),
    )
  })
})
