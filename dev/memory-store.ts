import { isOpen } from '../core/nudge.ts'
import type {
  Claim,
  Inbound,
  JournalEntry,
  Leftover,
  Published,
  Reported,
  Rung,
  Sent,
  Slot,
  Store,
} from '../core/ports.ts'
import { REST_MS } from '../core/schedule.ts'
import type { Compiled } from '../core/slots.ts'
import type { LedgerEntry, Subscriber } from '../core/subscriber.ts'

/**
 * A store in memory that keeps the same promises as the one over DynamoDB: one contract suite
 * runs against both. Each verb takes effect in one go, when it is called. What it holds and hands
 * out is frozen, so that nobody can change it behind its back.
 */
export interface MemoryStore extends Store {
  /** How many deliveries are left open: a look for schedulers, which cost nothing here. */
  openCount(): number
  everybody(): Subscriber[]
  knownSlots(): Slot[]
  isEmpty(slot: string): boolean
}

const ladder: Record<Rung, number> = { queued: 0, sent: 1, delivered: 2, failed: 3, complained: 4 }
const height = ({ rung, tries }: Pick<Reported, 'rung' | 'tries'>): number =>
  ladder[rung] + 10 * tries
type Reports = Map<string, Reported>

export function createMemoryStore(): MemoryStore {
  const people = new Map<string, Subscriber>()
  const pointers = new Map<string, string>()
  const bySlot = new Map<string, Set<string>>()

  /** Writes a person and keeps the sparse index of slots. */
  function write(person: Subscriber): Subscriber {
    const before = people.get(person.id)?.slot
    if (before !== undefined && before !== person.slot) bySlot.get(before)?.delete(person.id)
    if (person.slot !== undefined) {
      const there = bySlot.get(person.slot) ?? new Set()
      bySlot.set(person.slot, there.add(person.id))
    }
    people.set(person.id, freeze(person))
    return person
  }

  const persons: Pick<
    MemoryStore,
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
    | 'page'
    | 'everybody'
    | 'isEmpty'
  > = {
    everybody: () => [...people.values()],
    isEmpty: (slot) => (bySlot.get(slot)?.size ?? 0) === 0,
    person: async (id) => people.get(id),
    people: async (ids) => ids.flatMap((id) => people.get(id) ?? []),
    whose: async (hashes) =>
      hashes.flatMap((hash) => {
        const id = people.has(hash) ? hash : pointers.get(hash)
        return id === undefined ? [] : [{ hash, id }]
      }),
    find: async (hash) => people.get(hash) ?? people.get(pointers.get(hash) ?? ''),
    async create(person) {
      if (people.has(person.id) || pointers.has(person.id)) return false
      write(person)
      return true
    },
    async save(person) {
      if (people.get(person.id)?.rev !== person.rev) return false
      write({ ...person, rev: person.rev + 1 })
      return true
    },
    async point(hash, id) {
      if (people.has(hash) || (pointers.get(hash) ?? id) !== id) return false
      pointers.set(hash, id)
      return true
    },
    async unpoint(hash) {
      pointers.delete(hash)
    },
    async claim(c) {
      const p = people.get(c.id)
      if (!p?.enrollment || p.slot !== c.slot || p.from > c.date || p.lastDate >= c.date) return
      if (p.lastAt > c.now - REST_MS || p.until <= c.local) return
      if (p.off.includes(String(c.weekday))) return
      const { had: _, ...enrollment } = p.enrollment
      return write({
        ...p,
        lastDate: c.date,
        lastAt: c.now,
        rev: p.rev + 1,
        prior: p.attempt ?? '',
        attempt: c.attempt,
        enrollment: { ...enrollment, step: enrollment.step + 1 },
      })
    },
    async claimEvening(c: Claim & { zone: string }) {
      const p = people.get(c.id)
      if (!p || p.slot === undefined || p.lastDate !== c.date || p.evening >= c.date) return
      if (p.until <= c.local || p.zone !== c.zone || (p.paused && p.from > c.date)) return
      return write({
        ...p,
        evening: c.date,
        eveningAt: c.now,
        eveningAttempt: c.attempt,
        rev: p.rev + 1,
      })
    },
    async page({ slot, cursor, after = '', limit }) {
      const ids = [...(bySlot.get(slot) ?? [])].sort().filter((id) => id > (cursor ?? after))
      const shown = ids.slice(0, limit)
      const last = shown.at(-1)
      return { ids: shown, ...(shown.length === limit && last ? { cursor: last } : {}) }
    },
  }

  return {
    ...persons,
    ...deliveries(),
    ...slots(),
    ...logs(people, (id) => {
      bySlot.get(people.get(id)?.slot ?? '')?.delete(id)
      return people.delete(id)
    }),
    ...content(),
  }
}

function deliveries() {
  const sents = new Map<string, Map<string, Sent>>()
  const reports = new Map<string, Reports>()
  const open = new Map<string, { id: string; sent: Sent }>()
  const lanes = new Map<string, { until: number; reason: string }>()
  const booked = new Map<string, number>()
  const ended = new Set<string>()
  const sortKey = (id: string, nudge: string) => `${nudge} ${id}`

  function put(id: string, sent: Sent): void {
    const mine = sents.get(id) ?? new Map<string, Sent>()
    sents.set(id, mine.set(sent.nudge, freeze({ ...sent })))
    if (isOpen(sent)) open.set(sortKey(id, sent.nudge), { id, sent })
    else open.delete(sortKey(id, sent.nudge))
  }

  return {
    openCount: () => open.size,
    forget(id: string): number {
      for (const sent of sents.get(id)?.values() ?? []) open.delete(sortKey(id, sent.nudge))
      const count = (sents.get(id)?.size ?? 0) + (reports.get(id)?.size ?? 0)
      sents.delete(id)
      reports.delete(id)
      return count
    },
    async record(entries: { id: string; sent: Sent }[]) {
      for (const { id, sent } of entries) put(id, sent)
    },
    sent: async (id: string, nudge: string) => sents.get(id)?.get(nudge),
    deliveries: async (id: string) => sorted(sents.get(id)),
    async open(before: number, limit: number, after?: { id: string; nudge: string }) {
      const from = after === undefined ? '' : sortKey(after.id, after.nudge)
      const keys = [...open.keys()].filter((key) => key > from).sort()
      return keys
        .slice(0, limit)
        .flatMap((key) => open.get(key) ?? [])
        .filter(({ sent }) => sent.at <= before)
    },
    async climb(...[id, nudge, rung, detail]: Parameters<Store['climb']>) {
      const mine: Reports = reports.get(id) ?? new Map()
      const stands = mine.get(nudge)
      const { at, failure, tries = 1 } = detail
      if (stands && height(stands) >= height({ rung, tries })) return false
      mine.set(nudge, { nudge, rung, at, tries, ...(failure === undefined ? {} : { failure }) })
      reports.set(id, mine)
      return true
    },
    status: async (id: string, nudge: string) => reports.get(id)?.get(nudge)?.rung,
    lately: async (id: string, limit: number) => sorted(reports.get(id)).slice(-limit).reverse(),
    async reopen(id: string, nudge: string, to: Pick<Sent, 'tries' | 'at'> & { failure: never }) {
      const sent = sents.get(id)?.get(nudge)
      if (sent?.outcome !== 'accepted' || sent.tries !== to.tries) return false
      put(id, { ...sent, outcome: 'failed', failure: to.failure, at: to.at })
      return true
    },
    async endAttempt(name: string) {
      ended.add(name)
    },
    attemptEnded: async (name: string) => ended.has(name),
    lane: async (sender: string) => lanes.get(sender),
    async stopLane(sender: string, until: number, reason: string, now: number) {
      if ((lanes.get(sender)?.until ?? 0) > now) return false
      lanes.set(sender, { until, reason })
      return true
    },
    async openLane(sender: string) {
      lanes.delete(sender)
    },
    async book(sender: string, ms: number, now: number) {
      const at = Math.max(now, booked.get(sender) ?? 0)
      booked.set(sender, at + ms)
      return at
    },
  }
}

function slots() {
  const known = new Map<string, Slot>()
  const evenings = new Map<string, Map<string, string[]>>()
  const key = (s: Slot) => `${s.zone} ${s.time} ${s.kind}`
  const tonight = (e: { zone: string; time: string; date: string }) =>
    `${e.zone} ${e.time} ${e.date}`
  return {
    knownSlots: () => [...known.values()],
    slots: async () => [...known.values()],
    async addSlot(slot: Slot) {
      if (!known.has(key(slot))) known.set(key(slot), { ...slot })
    },
    async finishSlot(slot: Slot, date: string) {
      const { zone, time, kind, done } = known.get(key(slot)) ?? slot
      if (done === undefined || done < date) known.set(key(slot), { zone, time, kind, done: date })
    },
    async addEvening(e: Parameters<Store['addEvening']>[0]) {
      const pages = evenings.get(tonight(e)) ?? new Map<string, string[]>()
      evenings.set(tonight(e), pages.set(e.page, [...e.ids]))
    },
    async evening(e: Parameters<Store['evening']>[0]) {
      const pages = [...(evenings.get(tonight(e)) ?? [])]
        .filter(([name]) => name.startsWith(e.page ?? '') && name > (e.cursor ?? ''))
        .sort(([a], [b]) => (a < b ? -1 : 1))
      const shown = pages.slice(0, 4)
      const last = shown.at(-1)?.[0]
      const more = pages.length > shown.length && last !== undefined ? { cursor: last } : {}
      return { ids: shown.flatMap(([, ids]) => ids), ...more }
    },
  }
}

function logs(people: Map<string, Subscriber>, remove: (id: string) => boolean) {
  const ledger = new Map<string, Map<string, LedgerEntry>>()
  const inbounds = new Map<string, Map<string, Inbound>>()
  const journals = new Map<string, Map<string, JournalEntry>>()
  const events = new Map<string, Set<string>>()
  const counters = new Map<string, number>()
  const leftovers = new Map<string, Leftover>()
  const gone = new Set<string>()
  const at = (n: number) => String(n).padStart(16, '0')
  const shelf = <T>(all: Map<string, Map<string, T>>, id: string): Map<string, T> => {
    const mine = all.get(id) ?? new Map<string, T>()
    all.set(id, mine)
    return mine
  }
  return {
    async ledger(id: string, e: LedgerEntry) {
      shelf(ledger, id).set(`${at(e.at)} ${e.address}-${e.to}`, freeze({ ...e }))
    },
    consents: async (id: string) => sorted(ledger.get(id)),
    inbound: async (id: string, message: string) => inbounds.get(id)?.get(message),
    async putInbound(id: string, inbound: Inbound) {
      shelf(inbounds, id).set(inbound.message, freeze({ ...inbound }))
    },
    async write(id: string, entry: JournalEntry) {
      shelf(journals, id).set(`${at(entry.at)} ${entry.id}`, freeze({ ...entry }))
    },
    journal: async (id: string) => sorted(journals.get(id)),
    async unwrite(id: string, entry: Pick<JournalEntry, 'id' | 'at'>) {
      journals.get(id)?.delete(`${at(entry.at)} ${entry.id}`)
    },
    async unsay(id: string, message: string) {
      const said = inbounds.get(id)?.get(message)
      if (said) shelf(inbounds, id).set(message, { ...said, text: '' })
    },
    async once(id: string, event: string) {
      const seen = events.get(id) ?? new Set()
      events.set(id, seen)
      if (seen.has(event)) return false
      seen.add(event)
      return true
    },
    seen: async (id: string, event: string) => events.get(id)?.has(event) ?? false,
    async count(key: string, max: number) {
      const n = counters.get(key) ?? 0
      if (n >= max) return false
      counters.set(key, n + 1)
      return true
    },
    async leftover(l: Leftover) {
      leftovers.set(l.id, freeze({ ...l }))
    },
    leftovers: async (limit: number) => [...leftovers.values()].slice(0, limit),
    async cleared(id: string) {
      leftovers.delete(id)
    },
    async erase(this: { forget?: (id: string) => number }, id: string) {
      const shelves: Map<string, { size: number }>[] = [ledger, inbounds, journals, events]
      let count = (this.forget?.(id) ?? 0) + (people.has(id) && remove(id) ? 1 : 0)
      for (const all of shelves) {
        count += all.get(id)?.size ?? 0
        all.delete(id)
      }
      return count
    },
    async suppress(hash: string) {
      gone.add(hash)
    },
    suppressed: async (hash: string) => gone.has(hash),
  }
}

function content() {
  const versions = new Map<string, Published>()
  const mails = new Map<string, Compiled>()
  const current = new Map<string, string>()
  return {
    async publish(p: Published, list: Parameters<Store['publish']>[1]) {
      const { id } = p.outline
      for (const { lang, name, mail } of list) mails.set([id, p.version, lang, name].join(), mail)
      versions.set([id, p.version].join(), p)
      current.set(id, p.version)
    },
    current: async () => [...current].sort().map(([program, version]) => ({ program, version })),
    published: async (program: string, version: string) => versions.get([program, version].join()),
    mail: async (...at: [string, string, string, string]) => mails.get(at.join()),
  }
}

const sorted = <T>(map: Map<string, T> | undefined): T[] =>
  [...(map ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) freeze(inner)
  return Object.freeze(value)
}
