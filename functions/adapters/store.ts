import * as z from 'zod/mini'
import { $ZodObjectJIT, parse } from 'zod/v4/core'
import * as keys from '../../core/keys.ts'
import type { Claim, Inbound, JournalEntry, Leftover, Slot, Store } from '../../core/ports.ts'
import { REST_MS } from '../../core/schedule.ts'
import { type LedgerEntry, Subscriber } from '../../core/subscriber.ts'
import { all, type Item, type Table } from './dynamo.ts'
import { contentStore } from './store-content.ts'
import { deliveryStore } from './store-deliveries.ts'

/** The store over a DynamoDB table. Verbs are one call each unless they say otherwise. */
export function createStore(table: Table): Store {
  return {
    ...personStore(table),
    ...recordStore(table),
    ...deliveryStore(table),
    ...contentStore(table),
  }
}

const Pointer = z.object({ to: z.string() })

/**
 * The same schema as compiled code, which reads a claimed person in a quarter of the time. It
 * passes over what it does not know, such as the keys.
 */
const Compiled = new $ZodObjectJIT({ type: 'object', shape: Subscriber.def.shape })

/** A stored person; throws a ZodError naming the field when the item is not one. */
export function toPerson(item: Item): Subscriber {
  const person = parse(Compiled, item) as Subscriber
  if (Object.keys(person).length + 2 === Object.keys(item).length) return person
  // It has more than it should, which is said, or less than it could, which is made good.
  const { pk: _, sk: __, ...rest } = item
  return Subscriber.parse(rest)
}

export const toItem = (person: Subscriber): Item => ({ ...keys.person(person.id), ...person })

type PersonVerbs = Pick<
  Store,
  | 'person'
  | 'people'
  | 'find'
  | 'whose'
  | 'create'
  | 'save'
  | 'point'
  | 'unpoint'
  | 'claim'
  | 'claimEvening'
  | 'endAttempt'
  | 'attemptEnded'
  | 'page'
>

function personStore(table: Table): PersonVerbs {
  const verbs: PersonVerbs = {
    async person(id) {
      const item = await table.get(keys.person(id))
      return item && !('to' in item) ? toPerson(item) : undefined
    },

    people: async (ids) =>
      (await table.many(ids.map(keys.person))).filter((i) => !('to' in i)).map(toPerson),

    whose: async (hashes) =>
      (await table.many(hashes.map(keys.person))).map((item) => {
        const hash = keys.personOf(String(item.pk))
        return { hash, id: 'to' in item ? Pointer.parse(item).to : hash }
      }),

    async find(hash) {
      const item = await table.get(keys.person(hash))
      if (!item) return undefined
      return 'to' in item ? verbs.person(Pointer.parse(item).to) : toPerson(item)
    },

    create: (person) => table.put(toItem(person), { if: 'attribute_not_exists(pk)' }),

    save: (person) =>
      table.put(toItem({ ...person, rev: person.rev + 1 }), {
        if: 'rev = :rev',
        values: { ':rev': person.rev },
      }),

    point: (hash, to) =>
      table.put(
        { ...keys.person(hash), to },
        {
          if: 'attribute_not_exists(pk) OR #to = :to',
          values: { ':to': to },
          names: { '#to': 'to' },
        },
      ),

    unpoint: (hash) => table.deleteAll([keys.person(hash)]),

    async claim(c) {
      const item = await table.update(
        keys.person(c.id),
        `SET lastDate = :date, enrollment.step = enrollment.step + :one, lastAt = :now,
          rev = rev + :one, #prior = if_not_exists(attempt, :none), attempt = :attempt
          REMOVE enrollment.had`,
        {
          // On one line: not every implementation takes a line break.
          if: 'slot = :slot AND #from <= :date AND lastDate < :date AND lastAt <= :rested AND #until > :local AND NOT contains(#off, :weekday)',
          names: { '#from': 'from', '#until': 'until', '#off': 'off', '#prior': 'prior' },
          values: {
            ...claimed(c),
            ':none': '',
            ':slot': c.slot,
            ':rested': c.now - REST_MS,
            ':weekday': String(c.weekday),
          },
          mine: (item) => item.lastDate === c.date && isClaim(item, c),
        },
      )
      return item && toPerson(item)
    },

    async claimEvening(c) {
      const set = 'evening = :date, eveningAt = :now, eveningAttempt = :attempt, rev = rev + :one'
      const item = await table.update(keys.person(c.id), `SET ${set}`, {
        if: [
          'attribute_exists(slot) AND #zone = :zone AND NOT (paused = :yes AND #from > :date)',
          'lastDate = :date AND evening < :date AND #until > :local',
        ].join(' AND '),
        names: { '#until': 'until', '#zone': 'zone', '#from': 'from' },
        values: { ...claimed(c), ':zone': c.zone, ':yes': true },
        mine: (item) => item.eveningAttempt === c.attempt && item.eveningAt === c.now,
      })
      return item && toPerson(item)
    },

    async endAttempt(name, expires) {
      await table.put({ ...keys.attempt(name), expires: Math.floor(expires / 1000) })
    },
    attemptEnded: async (name) => (await table.get(keys.attempt(name), false)) !== undefined,

    async page({ slot, cursor, after, limit }) {
      // The index is sorted by key, so that any id, a made-up one too, is a place to go on from.
      // A cursor is that id alone: it is on the queue and, as a part of `attempt`, on people.
      const from = cursor ?? after
      const { items, cursor: next } = await table.query({
        index: { name: 'slot', partition: 'slot' },
        pk: slot,
        limit,
        ...(from === undefined ? {} : { cursor: JSON.stringify({ slot, ...keys.person(from) }) }),
      })
      const ids = items.map((item) => keys.personOf(String(item.pk)))
      const last = ids.at(-1)
      return { ids, ...(next === undefined || last === undefined ? {} : { cursor: last }) }
    },
  }
  return verbs
}

/** Whether it is this claim that the person shows: one attempt of a page claims nobody twice. */
const isClaim = (item: Item, c: Claim): boolean =>
  item.attempt === c.attempt && item.lastAt === c.now

const claimed = (c: Claim): Item => ({
  ':date': c.date,
  ':local': c.local,
  ':now': c.now,
  ':one': 1,
  ':attempt': c.attempt,
})

type RecordVerbs = Pick<
  Store,
  | 'slots'
  | 'addSlot'
  | 'finishSlot'
  | 'addEvening'
  | 'evening'
  | 'ledger'
  | 'consents'
  | 'inbound'
  | 'putInbound'
  | 'write'
  | 'journal'
  | 'once'
  | 'seen'
  | 'unwrite'
  | 'unsay'
  | 'count'
  | 'leftover'
  | 'leftovers'
  | 'cleared'
  | 'erase'
  | 'suppress'
  | 'suppressed'
>

/** Seconds since the epoch after which DynamoDB may drop an item. */
const days = (at: number, n: number): number => Math.floor(at / 1000) + n * 86_400
const INBOUND_DAYS = 90

function recordStore(table: Table): RecordVerbs {
  /** Slots that are there already: none is ever taken away, and a lost condition costs a write. */
  const added = new Set<string>()
  return {
    async slots() {
      const found: Slot[] = []
      for (const item of await all(table, { pk: 'slots' })) {
        const { zone, time, kind, done } = item as unknown as Slot
        found.push({ zone, time, kind, ...(done === undefined ? {} : { done }) })
      }
      return found
    },
    async addSlot(slot) {
      const name = slotItem(slot).sk
      if (added.has(name)) return
      await table.put({ ...slotItem(slot), ...slot }, { if: 'attribute_not_exists(pk)' })
      added.add(name)
    },
    async finishSlot(slot, date) {
      await table.update(slotItem(slot), 'SET done = :date', {
        if: 'attribute_not_exists(done) OR done < :date',
        values: { ':date': date },
      })
    },
    async addEvening(e) {
      await table.put({
        ...keys.evening(e.zone, e.time, e.date, e.page),
        ids: e.ids,
        expires: days(Date.parse(e.date), 3),
      })
    },
    async evening(e) {
      const { pk } = keys.evening(e.zone, e.time, e.date, '')
      const { items, cursor } = await table.query({
        pk,
        prefix: `${e.date}#${e.page ?? ''}`,
        limit: 4,
        ...(e.cursor === undefined ? {} : { cursor: e.cursor }),
      })
      const ids = items.flatMap((item) => item.ids as string[])
      return { ids, ...(cursor === undefined ? {} : { cursor }) }
    },

    async ledger(id, entry) {
      await table.put({
        ...keys.ledger(id, iso(entry.at), `${entry.address}-${entry.to}`),
        ...entry,
      })
    },
    async consents(id) {
      const items = await all(table, { pk: keys.person(id).pk, prefix: 'consent#' })
      return items.map(({ pk: _, sk: __, ...entry }) => entry as unknown as LedgerEntry)
    },
    async inbound(id, message) {
      const item = await table.get(keys.inbound(id, message))
      if (!item) return undefined
      const { pk: _, sk: __, expires: ___, ...inbound } = item
      return inbound as unknown as Inbound
    },
    async putInbound(id, inbound) {
      await table.put({
        ...keys.inbound(id, inbound.message),
        ...inbound,
        expires: days(inbound.at, INBOUND_DAYS),
      })
    },
    async write(id, entry) {
      await table.put({ ...keys.journal(id, iso(entry.at), entry.id), ...entry })
    },
    async journal(id) {
      const items = await all(table, { pk: keys.person(id).pk, prefix: 'journal#' })
      return items.map(({ pk: _, sk: __, ...entry }) => entry as unknown as JournalEntry)
    },
    seen: async (id, event) => (await table.get(keys.event(id, event))) !== undefined,
    once: (id, event, expires) =>
      table.put(
        { ...keys.event(id, event), expires: Math.floor(expires / 1000) },
        { if: 'attribute_not_exists(pk)' },
      ),
    unwrite: (id, entry) => table.deleteAll([keys.journal(id, iso(entry.at), entry.id)]),
    async unsay(id, message) {
      await table.update(keys.inbound(id, message), 'SET #text = :none', {
        if: 'attribute_exists(pk)',
        names: { '#text': 'text' },
        values: { ':none': '' },
      })
    },
    async count(key, max, expires) {
      const done = await table.update(keys.counter(key), 'SET expires = :expires ADD #count :one', {
        if: 'attribute_not_exists(#count) OR #count < :max',
        names: { '#count': 'count' },
        values: { ':one': 1, ':max': max, ':expires': Math.floor(expires / 1000) },
      })
      return done !== undefined
    },
    async leftover(l) {
      await table.put({ ...keys.leftover(l.id), ...l })
    },
    async leftovers(limit) {
      const { items } = await table.query({ pk: keys.leftover('').pk, limit })
      return items.map(({ pk: _, sk: __, ...l }) => l as unknown as Leftover)
    },
    cleared: (id) => table.deleteAll([keys.leftover(id)]),
    async erase(id) {
      const items = await all(table, { pk: keys.person(id).pk })
      await table.deleteAll(items.map((item) => ({ pk: String(item.pk), sk: String(item.sk) })))
      return items.length
    },
    async suppress(hash, at) {
      await table.put({ ...keys.suppressed(hash), at })
    },
    suppressed: async (hash) => (await table.get(keys.suppressed(hash))) !== undefined,
  }
}

const iso = (at: number): string => new Date(at).toISOString()
const slotItem = (slot: Slot) => keys.slots(slot.zone, `${slot.time} ${slot.kind}`)
