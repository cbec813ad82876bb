import { localOf, weekday } from '../../core/calendar.ts'
import { SHARDS, slotKey } from '../../core/keys.ts'
import type { Job, Sent } from '../../core/ports.ts'
import type { Subscriber } from '../../core/subscriber.ts'
import type { Deps } from '../context.ts'
import { finishProgram, heed, type Parcel, prepare, sendText, sentOf } from './deliver.ts'
import { checkLane, stopLane } from './lane.ts'
import { repair } from './left-behind.ts'
import { sendMails } from './mails.ts'

/**
 * One page of a slot and shard: claim, send, record. The queue's lease brings an unfinished page
 * back; what an attempt claimed and did not record is then found by the attempt's name.
 */

export type PageJob = Extract<Job, { kind: 'tips' | 'evening' }>

export interface Run {
  deps: Deps
  job: PageJob
  /** Names this page on every attempt, and this attempt of it. */
  page: string
  batch: string
  mails: Parcel[]
  /** Not yet written. */
  records: { id: string; sent: Sent }[]
  /** Claimed people who have a check-in this evening, by its time. */
  evenings: Map<string, string[]>
  /** People whose claim was lost: they are not due, or somebody else has them. */
  lost: string[]
  segments: number
  /** Why nothing more may be claimed: the sender itself is at fault. */
  fault?: string
}

/** How many people of a page are on their way at once. */
const WIDTH = 16
const PAGE = 100
const RECORDS = 25
/** What a tip mostly is. */
const SEGMENTS = 2
const MAX_DELAY_S = 900

/** Throws `JobError` when the page is to come back. `attempt` counts from 1. */
export async function runPage(deps: Deps, job: PageJob, attempt: number): Promise<void> {
  const wait = await checkLane(deps)
  if (wait !== undefined) return deps.queue.send([job], Math.min(wait, MAX_DELAY_S))
  const { ids, cursor } = await listed(deps, job)
  const run = createRun(deps, job, attempt)
  await inParallel(ids, WIDTH, (id) => claimAndSend(run, id))
  if (attempt > 1 || job.again) await repair(run)
  await sendMails(run, run.mails, run.batch)
  await flush(run)
  deps.log('page', { kind: job.kind, date: job.date, people: ids.length, lost: run.lost.length })
  if (run.fault !== undefined) throw await stopLane(deps, run.fault)
  if (cursor !== undefined) await deps.queue.send([{ ...job, cursor }], pace(run))
}

function createRun(deps: Deps, job: PageJob, attempt: number): Run {
  const shard = job.kind === 'tips' ? job.shard : ''
  const page = [job.kind, job.date, job.zone, job.time, shard, job.cursor ?? ''].join('~')
  return {
    deps,
    job,
    page,
    batch: `${page}~${attempt}`,
    mails: [],
    records: [],
    evenings: new Map(),
    lost: [],
    segments: 0,
  }
}

function listed(deps: Deps, job: PageJob) {
  const at = job.cursor === undefined ? {} : { cursor: job.cursor }
  if (job.kind === 'evening') return deps.store.evening({ ...job, ...at })
  // A slow sender gets short pages, so that each ends well within its Lambda's time.
  const perMinute = Math.floor((deps.settings.twilio.rate * 60) / (SHARDS * SEGMENTS))
  const limit = Math.max(1, Math.min(PAGE, perMinute))
  return deps.store.page({ slot: slotKey(job.zone, job.time, job.shard), limit, ...at })
}

/** Seconds until this shard's next page, so that all shards together keep the sender's rate. */
const pace = (run: Run): number =>
  Math.min(MAX_DELAY_S, Math.floor((run.segments * SHARDS) / run.deps.settings.twilio.rate))

async function claimAndSend(run: Run, id: string): Promise<void> {
  if (run.fault !== undefined) return
  const person = await claim(run, id)
  if (!person) {
    run.lost.push(id)
    return
  }
  const parcel = await prepare(run.deps, person, nudgeName(run.job))
  if (parcel) await dispatch(run, parcel)
}

/** `DATE.tip` or `DATE.evening`. */
export const nudgeName = (job: PageJob): string =>
  `${job.date}.${job.kind === 'tips' ? 'tip' : 'evening'}`

function claim({ deps, job, batch }: Run, id: string): Promise<Subscriber | undefined> {
  const now = deps.now()
  const { date, zone, time } = job
  const { date: day, time: clock } = localOf(now, zone)
  // After midnight of its date nothing of it may go out any more.
  const local = day > date ? '24:00' : clock
  const by = { id, date, local, now, attempt: batch }
  if (job.kind === 'evening') return deps.store.claimEvening(by)
  const slot = slotKey(zone, time, job.shard)
  return deps.store.claim({ ...by, slot, weekday: weekday(date) })
}

/** A text goes out at once; emails of a page travel together at its end. */
export async function dispatch(run: Run, parcel: Parcel): Promise<void> {
  if (parcel.evening !== undefined) {
    const ids = run.evenings.get(parcel.evening) ?? []
    run.evenings.set(parcel.evening, [...ids, parcel.person.id])
  }
  if (parcel.mail) {
    run.mails.push(parcel)
    return
  }
  run.segments += SEGMENTS
  const result = await sendText(run.deps, parcel)
  await note(run, parcel, sentOf(run.deps, parcel, result))
  await heed(run.deps, parcel, result)
  if (result.outcome === 'failed' && result.failure === 'operator') run.fault = result.code
}

export async function note(run: Run, parcel: Parcel, sent: Sent): Promise<void> {
  run.records.push({ id: parcel.person.id, sent })
  if (run.records.length >= RECORDS) await flush(run)
}

/** Whoever is recorded must already be on tonight's list: a retry passes them over. */
export async function flush(run: Run): Promise<void> {
  const records = run.records.splice(0)
  const ended = records.filter((r) => r.sent.day === 'closing' && r.sent.outcome === 'accepted')
  const { deps, job, batch } = run
  if (job.kind === 'tips') {
    for (const [time, ids] of run.evenings) {
      await deps.store.addEvening({ zone: job.zone, time, date: job.date, page: batch, ids })
      await deps.store.addSlot({ zone: job.zone, time, kind: 'evening' })
    }
  }
  if (records.length > 0) await deps.store.record(records)
  // A crash before this is made good at their next claim, which finds nothing left to send.
  for (const { id } of ended) await finishProgram(deps, id)
}

/** Runs `work` over `list`, `width` at a time; the first error stops new work and is thrown. */
export async function inParallel<T>(
  list: T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0
  const lanes = Array.from({ length: Math.min(width, list.length) }, async () => {
    while (next < list.length) {
      const item = list[next++] as T
      try {
        await work(item)
      } catch (error) {
        next = list.length
        throw error
      }
    }
  })
  const ended = await Promise.allSettled(lanes)
  for (const lane of ended) if (lane.status === 'rejected') throw lane.reason
}
