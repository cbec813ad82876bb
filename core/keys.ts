/**
 * Every key of the one table, and the table itself. The local stack creates the table from
 * `table`, and infra/ declares the same.
 */
export const table = {
  key: { partition: 'pk', sort: 'sk' },
  /** Sparse: an item without the partition attribute is not in the index. Keys only. */
  indexes: {
    /** Who gets a tip at this zone, time and shard. */
    slot: { partition: 'slot', sort: 'pk' },
    /** What was left open: sends whose outcome is unknown, oldest first. */
    open: { partition: 'open', sort: 'sk' },
  },
  ttl: 'expires',
} as const

export type Index = keyof typeof table.indexes
export interface Key {
  pk: string
  sk: string
}

/** Workers that can share one lane of a slot. More cost one queue message a slot and day each. */
export const SHARDS = 8

/** Texts and emails go by senders of their own, so that neither waits for the other. */
export type Lane = 'text' | 'email'
export const lanes: readonly Lane[] = ['text', 'email']

/** Which shard of its slot a person is in; `id` is base64url and evenly spread. */
export function shardOf(id: string, lane: Lane = 'text'): number {
  let sum = 0
  for (let i = 0; i < 4; i++) sum = (sum * 31 + id.charCodeAt(i)) >>> 0
  return lanes.indexOf(lane) * SHARDS + (sum % SHARDS)
}

/** The first `SHARDS` shards of a slot get texts, the next ones emails. */
export const laneOf = (shard: number): Lane => lanes[Math.floor(shard / SHARDS)] ?? 'text'

export const slotKey = (zone: string, time: string, shard: number): string =>
  `${zone} ${time} ${shard}`

export const person = (id: string): Key => ({ pk: `p#${id}`, sk: 'me' })
export const personOf = (pk: string): string => pk.slice(2)
export const inbound = (id: string, message: string): Key => ({
  pk: `p#${id}`,
  sk: `in#${message}`,
})
export const ledger = (id: string, at: string, what: string): Key => ({
  pk: `p#${id}`,
  sk: `consent#${at}#${what}`,
})
export const journal = (id: string, at: string, message: string): Key => ({
  pk: `p#${id}`,
  sk: `journal#${at}#${message}`,
})
/** `nudge` is `DATE.tip` or `DATE.evening`: at most one of each a local date. */
export const sent = (id: string, nudge: string): Key => ({ pk: `p#${id}`, sk: `sent#${nudge}` })
export const status = (id: string, nudge: string): Key => ({ pk: `p#${id}`, sk: `status#${nudge}` })
export const event = (id: string, event: string): Key => ({ pk: `p#${id}`, sk: `event#${event}` })

export const slots = (zone: string, time: string): Key => ({ pk: 'slots', sk: `${zone} ${time}` })
/** Who of one page of tips has a check-in this evening. */
export const evening = (zone: string, time: string, date: string, page: string): Key => ({
  pk: `evening#${zone} ${time}`,
  sk: `${date}#${page}`,
})
export const programs = (program: string): Key => ({ pk: 'programs', sk: program })
export const version = (program: string, version: string): Key => ({
  pk: `program#${program}`,
  sk: version,
})
export const mail = (program: string, version: string, lang: string, name: string): Key => ({
  pk: `program#${program}`,
  sk: `${version}#${lang}#${name}`,
})
/** Set when a page attempt left nothing open. */
export const attempt = (name: string): Key => ({ pk: `attempt#${name}`, sk: 'ended' })
export const lane = (sender: string): Key => ({ pk: 'lanes', sk: sender })
/** Up to when a lane is booked. */
export const laneTime = (sender: string): Key => ({ pk: 'lanes', sk: `${sender} booked` })
/** How often something happened; `what` holds hashes only. */
export const counter = (what: string): Key => ({ pk: `count#${what}`, sk: 'count' })
/** Erased people whose copies at a provider are not all gone yet. */
export const leftover = (id: string): Key => ({ pk: 'leftovers', sk: id })
/** An erased address, by its keyed hash alone. */
export const suppressed = (hash: string): Key => ({ pk: `gone#${hash}`, sk: 'gone' })
