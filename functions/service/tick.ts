import { addDays, daysBetween, dueDate, instantOf } from '../../core/calendar.ts'
import { lanes, SHARDS } from '../../core/keys.ts'
import type { Job, Slot } from '../../core/ports.ts'
import type { Deps } from '../context.ts'
import { queueRecaps } from './recap-slots.ts'

/** Once a minute: which slots have come due in their own zone, and onto the queue with them. */

/** No slot is caught up later than this on its day; each person's own hours bound it further. */
const LATEST = '21:00'

type Ticking = Pick<Deps, 'store' | 'queue' | 'now' | 'log'>

/**
 * Its cost depends on how many slots there are, not on how many people are in them. A slot is
 * marked once its jobs are on the queue; a crash in between queues them twice, and the claims see
 * to it that nobody gets two.
 */
export async function tick(deps: Ticking): Promise<number> {
  const now = deps.now()
  const slots = await deps.store.slots()
  const due = slots.flatMap((slot) => {
    if (slot.kind === 'recap') return []
    const date = dueDate(now, slot.zone, slot.time)
    return slot.done !== undefined && slot.done >= date ? [] : [{ slot, date }]
  })
  let queued = 0
  for (const { slot, date } of due) {
    if (withinDay(slot, date, now)) {
      const jobs = jobsOf(slot, date)
      await deps.queue.send(jobs)
      queued += jobs.length
    } else if (slot.done !== undefined) {
      deps.log('slot.missed', { zone: slot.zone, time: slot.time, date })
    }
    await deps.store.finishSlot(slot, date)
  }
  queued += await queueRecaps(deps, slots)
  deps.log('tick', { due: due.length, queued })
  return queued
}

/** Past the allowed hours of its date a slot waits for tomorrow: no day of a program is lost. */
function withinDay(slot: Slot, date: string, now: number): boolean {
  const end =
    slot.time >= LATEST
      ? instantOf(addDays(date, 1), '00:00', slot.zone)
      : instantOf(date, LATEST, slot.zone)
  return now < end
}

function jobsOf(slot: Slot, date: string): Job[] {
  const { zone, time } = slot
  const page = { zone, time, date }
  if (slot.kind === 'evening') return lanes.map((lane) => ({ kind: 'evening', ...page, lane }))
  // Another shard is the first to book its lane's time each day, so that none is always the last.
  const first = ((daysBetween('2020-01-01', date) * 3) % SHARDS) + SHARDS
  const shards = lanes.flatMap((_, lane) =>
    Array.from({ length: SHARDS }, (_, i) => lane * SHARDS + ((first + i) % SHARDS)),
  )
  return shards.map((shard) => ({ kind: 'tips', ...page, shard }))
}
