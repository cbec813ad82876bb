import { beforeAll, describe, expect, it } from 'vitest'
import { shardOf, slotKey } from '../../core/keys.ts'
import type { Published, Sent, Store } from '../../core/ports.ts'
import { REST_MS } from '../../core/schedule.ts'
import type { Subscriber } from '../../core/subscriber.ts'

/** What every store must do, whatever is behind it. */

const T0 = Date.parse('2026-12-01T13:00:00Z')
const DATE = '2026-12-01'
const DAY = 86_400_000
let serial = 0

/** Somebody new in New York's 8:00 slot, two days into a program. */
export function someone(change: Partial<Subscriber> = {}): Subscriber {
  const id = change.id ?? `person${String(serial++).padStart(16, '0')}`
  return {
    id,
    rev: 0,
    lang: 'en',
    country: 'US',
    phone: { to: '+12125550123', consent: 'subscribed', at: T0 - DAY },
    channel: 'text',
    zone: 'America/New_York',
    time: '08:00',
    off: '',
    enrollment: {
      program: 'open-up',
      version: 'v1',
      state: 'active',
      part: 'room',
      step: 2,
      answers: {},
      been: {},
    },
    queue: [],
    from: '2026-11-29',
    paused: false,
    flagged: false,
    lastDate: '2026-11-30',
    lastAt: T0 - DAY,
    asked: [],
    recent: [],
    evening: '',
    recap: true,
    quote: false,
    until: '21:00',
    slot: slotKey('America/New_York', '08:00', shardOf(id)),
    ...change,
  } as Subscriber
}

const claimOf = (p: Subscriber) => ({
  id: p.id,
  slot: p.slot ?? '',
  date: DATE,
  weekday: 2,
  local: '08:00',
  now: T0,
  attempt: 'page~1',
})
const sentOf = (change: Partial<Sent> = {}): Sent => ({
  nudge: `${DATE}.tip`,
  program: 'open-up',
  day: 'room-3',
  channel: 'text',
  outcome: 'accepted',
  provider: 'SM1',
  at: T0,
  tries: 1,
  ...change,
})

/**
 * `atomic: false` is for moto, whose server answers each request in a thread of its own and checks
 * a condition without locking the item: there, rivals come one behind the other.
 */
export function storeContract(
  name: string,
  make: () => Promise<Store>,
  { atomic = true } = {},
): void {
  /** Rivals for one item. */
  async function race<T>(rivals: (() => Promise<T>)[]): Promise<T[]> {
    if (atomic) return Promise.all(rivals.map((rival) => rival()))
    const results: T[] = []
    for (const rival of rivals) results.push(await rival())
    return results
  }

  describe(`the store over ${name}`, () => {
    let store: Store
    beforeAll(async () => {
      store = await make()
    })

    async function put(change: Partial<Subscriber> = {}): Promise<Subscriber> {
      const person = someone(change)
      await store.create(person)
      return person
    }

    it('keeps a person as they are', async () => {
      const person = await put({ email: { to: 'a@b.co', consent: 'pending', at: 1 }, off: '67' })
      expect(await store.person(person.id)).toEqual(person)
      expect(await store.person('nobody')).toBeUndefined()
    })

    it('creates once', async () => {
      const person = await put()
      expect(await store.create(person)).toBe(false)
    })

    it('saves over the revision that was read, and no other', async () => {
      const person = await put()
      expect(await store.save({ ...person, zone: 'Europe/Paris' })).toBe(true)
      expect(await store.save({ ...person, zone: 'Asia/Tokyo' })).toBe(false)
      expect(await store.person(person.id)).toMatchObject({ zone: 'Europe/Paris', rev: 1 })
    })

    it('lets one of two writers win', async () => {
      const person = await put()
      const both = await race([() => store.save(person), () => store.save(person)])
      expect(both.filter(Boolean)).toHaveLength(1)
    })

    it('finds a person by their own hash and by a pointer', async () => {
      const person = await put()
      expect(await store.point('hash-of-email-1', person.id)).toBe(true)
      expect((await store.find('hash-of-email-1'))?.id).toBe(person.id)
      expect((await store.find(person.id))?.id).toBe(person.id)
      expect(await store.point('hash-of-email-1', person.id)).toBe(true)
      expect(await store.point('hash-of-email-1', 'somebody-else')).toBe(false)
      await store.unpoint('hash-of-email-1')
      expect(await store.find('hash-of-email-1')).toBeUndefined()
    })

    it('never takes a pointer for a person', async () => {
      const person = await put()
      await store.point('hash-of-email-2', person.id)
      expect(await store.person('hash-of-email-2')).toBeUndefined()
      expect(await store.people(['hash-of-email-2', person.id, 'nobody'])).toEqual([person])
    })

    describe('a claim', () => {
      it('moves the person on by one day and returns them', async () => {
        const person = await put()
        const claimed = await store.claim(claimOf(person))
        expect(claimed).toMatchObject({ lastDate: DATE, lastAt: T0, rev: 1, attempt: 'page~1' })
        expect(claimed?.enrollment?.step).toBe(3)
        expect(await store.person(person.id)).toEqual(claimed)
      })

      it('keeps the name of the one before it, and drops what an answer left', async () => {
        const enrollment = { ...someone().enrollment, had: 'room-2' } as Subscriber['enrollment']
        const person = await put({ attempt: '2026-11-30~a', enrollment })
        const claimed = await store.claim(claimOf(person))
        expect(claimed).toMatchObject({ attempt: 'page~1', prior: '2026-11-30~a' })
        expect(claimed?.enrollment).not.toHaveProperty('had')
      })

      it('is won once', async () => {
        const person = await put()
        const won = await race(
          [1, 2, 3, 4].map(
            (n) => () => store.claim({ ...claimOf(person), attempt: `worker~${n}` }),
          ),
        )
        expect(won.filter(Boolean)).toHaveLength(1)
      })

      it.each<[string, Partial<Subscriber>, Partial<ReturnType<typeof claimOf>>]>([
        ['who has left the slot', { slot: undefined as never }, {}],
        [
          'who moved to another slot',
          { slot: slotKey('America/New_York', '09:00', 0) },
          { slot: slotKey('America/New_York', '08:00', 0) },
        ],
        ['who had today’s tip', { lastDate: DATE }, {}],
        ['who is ahead of the date line', { lastDate: '2026-12-02' }, {}],
        ['who had a tip less than 12 h ago', { lastAt: T0 - REST_MS + 1 }, {}],
        ['who wants none before a date', { from: '2026-12-02' }, {}],
        ['whose allowed hours are over', {}, { local: '21:00' }],
        ['whose allowed hours end early', { until: '20:00' }, { local: '20:00' }],
        ['whose day off it is', { off: '26' }, {}],
      ])('is lost for somebody %s', async (_, change, over) => {
        const { slot, ...rest } = someone(change)
        const person = { ...rest, ...(slot === undefined ? {} : { slot }) }
        await store.create(person)
        expect(await store.claim({ ...claimOf(person), ...over })).toBeUndefined()
        expect(await store.person(person.id)).toEqual(person)
      })

      it('is won at the very edges', async () => {
        const rested = await put({ lastAt: T0 - REST_MS, from: DATE, off: '13' })
        expect(await store.claim({ ...claimOf(rested), local: '20:59' })).toBeDefined()
      })

      it('of nobody is lost and makes nobody', async () => {
        expect(await store.claim({ ...claimOf(someone()), id: 'nobody' })).toBeUndefined()
        expect(await store.person('nobody')).toBeUndefined()
      })
    })

    describe('an evening claim', () => {
      const evening = (id: string) => ({
        id,
        date: DATE,
        local: '19:30',
        zone: 'America/New_York',
        now: T0,
        attempt: 'eve~1',
      })
      it('follows that day’s tip, once', async () => {
        const person = await put({ lastDate: DATE })
        expect(await store.claimEvening(evening(person.id))).toMatchObject({
          evening: DATE,
          eveningAt: T0,
          eveningAttempt: 'eve~1',
          lastAt: T0 - DAY,
        })
        expect(await store.claimEvening(evening(person.id))).toBeUndefined()
      })
      it.each<[string, Partial<Subscriber>]>([
        ['whose pause began after the tip', { paused: true, from: '2026-12-04' }],
        ['who is in another zone by now', { zone: 'Europe/Paris' }],
        ['whose allowed hours are over', { until: '19:30' }],
      ])('is lost for somebody %s', async (_, change) => {
        const person = await put({ lastDate: DATE, ...change })
        expect(await store.claimEvening(evening(person.id))).toBeUndefined()
        expect(await store.person(person.id)).toEqual(person)
      })
      it('is lost without the tip, or after STOP', async () => {
        const early = await put()
        expect(await store.claimEvening(evening(early.id))).toBeUndefined()
        const { slot: _, ...gone } = someone({ lastDate: DATE })
        await store.create(gone)
        expect(await store.claimEvening(evening(gone.id))).toBeUndefined()
      })
    })

    it('remembers which attempts left nothing open', async () => {
      expect(await store.attemptEnded('2026-12-01~page~1')).toBe(false)
      await store.endAttempt('2026-12-01~page~1', T0 + DAY)
      expect(await store.attemptEnded('2026-12-01~page~1')).toBe(true)
    })

    it('pages through a slot, each person once', async () => {
      const slot = slotKey('Asia/Kathmandu', '08:15', 0)
      const ids = new Set<string>()
      for (let i = 0; i < 7; i++) ids.add((await put({ slot })).id)
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = await store.page({
          slot,
          limit: 3,
          ...(cursor === undefined ? {} : { cursor }),
        })
        expect(page.ids.length).toBeLessThanOrEqual(3)
        seen.push(...page.ids)
        cursor = page.cursor
      } while (cursor !== undefined)
      expect(new Set(seen)).toEqual(ids)
      expect(seen).toHaveLength(7)
    })

    it('takes somebody without a slot out of its pages', async () => {
      const slot = slotKey('Asia/Kathmandu', '08:30', 0)
      const person = await put({ slot })
      const { slot: _, ...stopped } = person
      await store.save(stopped)
      expect((await store.page({ slot, limit: 10 })).ids).toEqual([])
    })

    it('lists who has a check-in this evening', async () => {
      const at = { zone: 'America/New_York', time: '19:30', date: DATE }
      await store.addEvening({ ...at, page: 'p1', ids: ['a', 'b'] })
      await store.addEvening({ ...at, page: 'p1', ids: ['a', 'b', 'c'] })
      await store.addEvening({ ...at, page: 'p2', ids: ['d'] })
      await store.addEvening({ ...at, date: '2026-12-02', page: 'p1', ids: ['z'] })
      expect((await store.evening(at)).ids.sort()).toEqual(['a', 'b', 'c', 'd'])
    })

    it('records deliveries, finds them, and lists the open ones', async () => {
      const [a, b, c] = ['rec-a', 'rec-b', 'rec-c']
      await store.record([
        { id: a, sent: sentOf() },
        { id: b, sent: sentOf({ outcome: 'unknown', at: T0 - 600_000 }) },
        { id: c, sent: sentOf({ outcome: 'failed', failure: 'later', at: T0 }) },
      ])
      expect(await store.sent(a, `${DATE}.tip`)).toEqual(sentOf())
      expect(await store.sent(a, `${DATE}.evening`)).toBeUndefined()
      const open = await store.open(T0 - 60_000, 100)
      expect(open.map(({ id }) => id)).toEqual([b])
      await store.record([{ id: b, sent: sentOf({ outcome: 'accepted' }) }])
      expect(await store.open(T0 - 60_000, 100)).toEqual([])
      expect(await store.deliveries(b)).toHaveLength(1)
    })

    it('climbs the ladder of statuses and never goes down', async () => {
      const climb = (rung: 'queued' | 'sent' | 'delivered' | 'failed') =>
        store.climb('ladder', `${DATE}.tip`, rung, { at: T0, provider: 'SM1' })
      expect(await climb('sent')).toBe(true)
      expect(await climb('queued')).toBe(false)
      expect(await climb('sent')).toBe(false)
      expect(await climb('delivered')).toBe(true)
      expect(await climb('sent')).toBe(false)
      expect(await store.status('ladder', `${DATE}.tip`)).toBe('delivered')
      expect(await store.status('ladder', '2026-12-02.tip')).toBeUndefined()
    })

    it('stops a lane once, and opens it', async () => {
      expect(await store.stopLane('number', T0 + 60_000, '20003', T0)).toBe(true)
      expect(await store.stopLane('number', T0 + 90_000, '20003', T0 + 1)).toBe(false)
      expect(await store.lane('number')).toMatchObject({ until: T0 + 60_000, reason: '20003' })
      expect(await store.stopLane('number', T0 + 200_000, '20003', T0 + 60_000)).toBe(true)
      await store.openLane('number')
      expect(await store.lane('number')).toBeUndefined()
    })

    it('remembers slots and how far each was queued', async () => {
      const slot = { zone: 'Europe/Paris', time: '07:45', kind: 'tips' as const }
      await store.addSlot(slot)
      await store.finishSlot(slot, DATE)
      await store.addSlot(slot)
      await store.finishSlot(slot, '2026-11-30')
      await store.addSlot({ ...slot, kind: 'evening' })
      const mine = (await store.slots()).filter((s) => s.zone === 'Europe/Paris')
      expect(mine).toContainEqual({ ...slot, done: DATE })
      expect(mine).toHaveLength(2)
    })

    it('appends consent, reflections and inbound messages, each once', async () => {
      const entry = {
        at: T0,
        address: 'phone' as const,
        from: 'pending' as const,
        to: 'subscribed' as const,
        by: 'text YES',
      }
      await store.ledger('log', entry)
      await store.ledger('log', entry)
      await store.ledger('log', { ...entry, at: T0 + 1, from: 'subscribed', to: 'stopped' })
      expect((await store.consents('log')).map((e) => e.to)).toEqual(['subscribed', 'stopped'])
      const words = { id: 'SM7', at: T0, text: 'We laughed. 😀', day: 'room-3' }
      await store.write('log', words)
      await store.write('log', words)
      expect(await store.journal('log')).toEqual([words])
      const inbound = {
        message: 'SM7',
        at: T0,
        text: 'x',
        label: 'stop',
        answer: ['ok'],
        effects: [],
        done: true,
      }
      await store.putInbound('log', inbound)
      expect(await store.inbound('log', 'SM7')).toEqual(inbound)
      expect(await store.inbound('log', 'SM8')).toBeUndefined()
    })

    it('sees an event once', async () => {
      expect(await store.once('log', 'msg_1', T0 + DAY)).toBe(true)
      expect(await store.once('log', 'msg_1', T0 + DAY)).toBe(false)
    })

    it('erases everything of one person, and nothing of another', async () => {
      const [gone, stays] = [await put(), await put()]
      for (let i = 0; i < 60; i++) {
        await store.write(gone.id, { id: `SM${i}`, at: T0 + i, text: `entry ${i}` })
      }
      await store.write(stays.id, { id: 'SM1', at: T0, text: 'mine' })
      expect(await store.erase(gone.id)).toBe(61)
      expect(await store.person(gone.id)).toBeUndefined()
      expect(await store.journal(gone.id)).toEqual([])
      expect(await store.journal(stays.id)).toHaveLength(1)
      await store.suppress('hash-gone', T0)
      expect(await store.suppressed('hash-gone')).toBe(true)
      expect(await store.suppressed('hash-other')).toBe(false)
    })

    it('publishes versions that stay, and a pointer to the current one', async () => {
      const outline = {
        id: 'tiny',
        keyword: 'TINY',
        accent: '#123456',
        languages: ['en' as const],
        evening: '19:30',
        parts: [{ id: 'one', days: ['d1'] }],
        questions: [],
      }
      const program = (version: string): Published => ({
        version,
        outline,
        wordings: {},
        texts: { en: { d1: { text: `Text of ${version}`, question: 'How?' } } },
      })
      const mail = { subject: 'S', html: '<p>{{journal}}</p>', text: 'T' }
      await store.publish(program('v1'), [{ lang: 'en', name: 'd1', mail }])
      await store.publish(program('v2'), [
        { lang: 'en', name: 'd1', mail: { ...mail, subject: 'S2' } },
      ])
      expect(await store.current()).toContainEqual({ program: 'tiny', version: 'v2' })
      expect(await store.published('tiny', 'v1')).toEqual(program('v1'))
      expect(await store.published('tiny', 'v3')).toBeUndefined()
      expect(await store.mail('tiny', 'v1', 'en', 'd1')).toEqual(mail)
      expect(await store.mail('tiny', 'v2', 'es', 'd1')).toBeUndefined()
    })
  })
}
