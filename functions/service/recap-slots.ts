import { dueDate, instantOf, weekday } from '../../core/calendar.ts'
import { lanes, SHARDS } from '../../core/keys.ts'
import type { Job, Slot } from '../../core/ports.ts'
import type { Deps } from '../context.ts'

/**
 * Weekly recaps, queued by the tick out of the slots it has read anyway: no schedule, scan or
 * index of their own. Only the shards of those who get emails are looked at.
 */

const SUNDAY = 7
/** Local: the week is almost over, and the evening still free. */
const RECAP_TIME = '17:00'
/** Later than this on its Sunday a recap is left out: the week is over. */
const LATEST = '20:00'

/** Returns how many jobs were queued. Queued twice after a crash, they are claimed once. */
export async function queueRecaps(
  deps: Pick<Deps, 'store' | 'queue' | 'now'>,
  slots: Slot[],
): Promise<number> {
  const now = deps.now()
  const done = new Map(slots.filter((s) => s.kind === 'recap').map((s) => [nameOf(s), s.done]))
  let queued = 0
  for (const slot of slots) {
    if (slot.kind !== 'tips') continue
    const { zone, time } = slot
    const date = dueDate(now, zone, RECAP_TIME)
    if (weekday(date) !== SUNDAY || now >= instantOf(date, LATEST, zone)) continue
    const last = done.get(nameOf(slot))
    if (last !== undefined && last >= date) continue
    const jobs = emailShards.map((shard): Job => ({ kind: 'recap', zone, time, date, shard }))
    await deps.queue.send(jobs)
    queued += jobs.length
    const mark: Slot = { zone, time, kind: 'recap' }
    if (!done.has(nameOf(slot))) await deps.store.addSlot({ ...mark, done: date })
    else await deps.store.finishSlot(mark, date)
  }
  return queued
}

const emailShards = Array.from(
  { length: SHARDS },
  (_, shard) => lanes.indexOf('email') * SHARDS + shard,
)

const nameOf = ({ zone, time }: Slot): string => `${zone} ${time}`
