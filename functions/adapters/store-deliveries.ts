import * as keys from '../../core/keys.ts'
import { isOpen } from '../../core/nudge.ts'
import type { Reported, Rung, Sent, Store } from '../../core/ports.ts'
import { all, type Item, same, type Table } from './dynamo.ts'

type DeliveryVerbs = Pick<
  Store,
  | 'record'
  | 'sent'
  | 'deliveries'
  | 'open'
  | 'climb'
  | 'status'
  | 'lately'
  | 'reopen'
  | 'lane'
  | 'stopLane'
  | 'openLane'
  | 'book'
>

const ladder: Record<Rung, number> = { queued: 0, sent: 1, delivered: 2, failed: 3, complained: 4 }
/** A later try's lowest rung is above an earlier one's highest. */
const TRY = 10
const KEEP_DAYS = 400
const expiry = (at: number): number => Math.floor(at / 1000) + KEEP_DAYS * 86_400

/**
 * What was sent, and what the provider says became of it, are two items: the record is then a
 * plain put that can travel in a batch, and no late record can push a status back down.
 */
export function deliveryStore(table: Table): DeliveryVerbs {
  /** Up to when each lane was booked when we last looked. */
  const booked = new Map<string, number>()
  return {
    record: (entries) => table.putAll(entries.map(({ id, sent }) => toItem(id, sent))),

    async sent(id, nudge) {
      const item = await table.get(keys.sent(id, nudge))
      return item && toSent(item)
    },

    async deliveries(id) {
      const items = await all(table, { pk: keys.person(id).pk, prefix: 'sent#' })
      return items.map(toSent)
    },

    async lane(sender) {
      const item = await table.get(keys.lane(sender))
      return item && { until: Number(item.until), reason: String(item.reason) }
    },

    stopLane: (sender, until, reason, now) =>
      table.put(
        { ...keys.lane(sender), until, reason },
        {
          if: 'attribute_not_exists(pk) OR #until <= :now',
          names: { '#until': 'until' },
          values: { ':now': now },
        },
      ),

    openLane: (sender) => table.deleteAll([keys.lane(sender)]),

    async book(sender, ms, now) {
      const key = keys.laneTime(sender)
      const names = { '#until': 'until' }
      const behind = async () => {
        const item = await table.update(key, 'SET #until = #until + :ms', {
          if: '#until > :now',
          names,
          values: { ':ms': ms, ':now': now },
        })
        return item && Number(item.until)
      }
      const idle = async () => {
        const until = now + ms
        const item = await table.update(key, 'SET #until = :until', {
          if: 'attribute_not_exists(pk) OR #until <= :now',
          names,
          values: { ':until': until, ':now': now },
        })
        return item && until
      }
      // The likelier one first: a lost condition costs a write as well.
      const ways = (booked.get(sender) ?? 0) > now ? [behind, idle] : [idle, behind]
      for (let i = 0; ; i++) {
        const until = await ways[i % 2]?.()
        if (until === undefined) continue
        booked.set(sender, until)
        return until - ms
      }
    },

    async open(before, limit) {
      const found: { id: string; sent: Sent }[] = []
      let cursor: string | undefined
      // What waits for later must not hide what is behind it.
      do {
        const page = await table.query({
          index: { name: 'open', partition: 'open' },
          pk: 'open',
          limit,
          ...(cursor === undefined ? {} : { cursor }),
        })
        const keyed = page.items.map((i) => ({ pk: String(i.pk), sk: String(i.sk) }))
        for (const item of await table.many(keyed)) {
          const sent = toSent(item)
          if (sent.at <= before) found.push({ id: keys.personOf(String(item.pk)), sent })
        }
        cursor = page.cursor
      } while (cursor !== undefined && found.length < limit)
      return found
    },

    async climb(id, nudge, rung, detail) {
      const done = await table.update(
        keys.status(id, nudge),
        'SET rung = :rung, detail = :detail, expires = :expires',
        {
          if: 'attribute_not_exists(rung) OR rung < :rung',
          values: {
            ':rung': ladder[rung] + TRY * ((detail.tries ?? 1) - 1),
            ':detail': { ...detail, rung },
            ':expires': expiry(detail.at),
          },
          mine: (item) => same({ ...detail, rung }, item.detail),
        },
      )
      return done !== undefined
    },

    async status(id, nudge) {
      const item = await table.get(keys.status(id, nudge))
      return item && (item.detail as { rung: Rung }).rung
    },

    async lately(id, limit) {
      const items = await all(table, { pk: keys.person(id).pk, prefix: 'status#' })
      return items
        .slice(-limit)
        .reverse()
        .map((item) => {
          const { tries = 1, ...detail } = item.detail as Omit<Reported, 'nudge'>
          return { nudge: String(item.sk).slice('status#'.length), ...detail, tries }
        })
    },

    async reopen(id, nudge, to) {
      const done = await table.update(
        keys.sent(id, nudge),
        'SET outcome = :failed, failure = :failure, #at = :at, #open = :open',
        {
          if: '(outcome = :accepted OR outcome = :unknown) AND tries = :tries',
          names: { '#at': 'at', '#open': 'open' },
          values: {
            ':failed': 'failed',
            ':failure': to.failure,
            ':at': to.at,
            ':open': 'open',
            ':accepted': 'accepted',
            ':unknown': 'unknown',
            ':tries': to.tries,
          },
          mine: (item) => item.outcome === 'failed' && item.at === to.at,
        },
      )
      return done !== undefined
    },
  }
}

/** Only what has to be looked at again is in the index of open deliveries. */
const toItem = (id: string, sent: Sent): Item => ({
  ...keys.sent(id, sent.nudge),
  ...sent,
  ...(isOpen(sent) ? { open: 'open' } : {}),
  expires: expiry(sent.at),
})

function toSent(item: Item): Sent {
  const { pk: _, sk: __, open: ___, expires: ____, ...sent } = item
  return sent as unknown as Sent
}
