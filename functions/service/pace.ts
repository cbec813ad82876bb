import { daysBetween } from '../../core/calendar.ts'
import { type Lane, laneOf } from '../../core/keys.ts'
import type { Job } from '../../core/ports.ts'
import { segments } from '../../core/segments.ts'
import type { Deps } from '../context.ts'
import { bookLane, checkLane } from './lane.ts'
import { alertOperator } from './letters.ts'

/**
 * When a page may start. Each page books its lane's time for all its messages in one write, and
 * waits on the queue until then, so that all slots and workers together keep the sender's rate.
 * That one item is written once a page and not once a message: some two times a second at 225
 * segments a second, where a counter a message would be hot.
 */

const MAX_DELAY_S = 900
/** Nearer than this a page starts at once: the sender's own queue evens it out. */
const SOON_MS = 1_000
/** How much lane time a page takes at most, so that it ends well within its Lambda's time. */
const PAGE_S = 60
const PAGE = 100
/** What a tip mostly is. */
export const SEGMENTS = 2

export const laneOfJob = (job: Job): Lane =>
  job.kind === 'evening' ? (job.lane ?? 'text') : laneOf(job.shard)

/** How many people a page of this lane holds. */
export function pageSize(deps: Deps, lane: Lane): number {
  if (lane === 'email') return PAGE
  return Math.max(1, Math.min(PAGE, Math.floor((deps.settings.twilio.rate * PAGE_S) / SEGMENTS)))
}

/** True when the job may run now; otherwise it was put back on the queue, or its window closed. */
export async function mayRun(deps: Deps, job: Job, people: number): Promise<boolean> {
  const lane = laneOfJob(job)
  const stopped = await checkLane(deps, lane)
  if (stopped !== undefined) {
    await putBack(deps, { ...job, at: undefined }, stopped)
    return false
  }
  const units = lane === 'text' ? people * (job.each ?? SEGMENTS) : Math.ceil(people / PAGE)
  const at = job.at ?? (await bookLane(deps, lane, units))
  if (job.by !== undefined && at > job.by) {
    await cut(deps, job)
    return false
  }
  const wait = at - deps.now()
  if (wait <= SOON_MS) return true
  await putBack(deps, { ...job, at }, wait / 1000)
  return false
}

export const putBack = (
  deps: Deps,
  { at, ...job }: Omit<Job, 'at'> & { at?: number | undefined },
  seconds: number,
): Promise<void> =>
  deps.queue.send(
    [{ ...job, ...(at === undefined ? {} : { at }) } as Job],
    Math.min(MAX_DELAY_S, Math.max(1, Math.ceil(seconds))),
  )

/** The rest of this shard waits for tomorrow, and the operator hears of it once a day. */
async function cut(deps: Deps, job: Job): Promise<void> {
  deps.log('slot.cut', { zone: job.zone, time: job.time, date: job.date, lane: laneOfJob(job) })
  if (await deps.store.once('spread', job.date, deps.now() + 2 * 86_400_000)) {
    await alertOperator(deps, 'spread', 'sender', job.date)
  }
}

const LETTERS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
/** Coprime to 64 and near the golden section of it: neighbouring days begin far apart. */
const STRIDE = 39

/**
 * The letter of the ids at which a shard of many pages starts on a date: another place each day,
 * all of them within 64 days, so that nobody is always the last or always cut off.
 */
export function turnOf(date: string): string {
  const day = daysBetween('2020-01-01', date)
  return LETTERS[(((day * STRIDE) % 64) + 64) % 64] as string
}

const counted = new Map<string, number>()

/** Segments of a text. Most of a page have the same one. */
export function segmentsOf(body: string): number {
  const known = counted.get(body)
  if (known !== undefined) return known
  if (counted.size >= 200) counted.clear()
  const count = segments(body).segments
  counted.set(body, count)
  return count
}
