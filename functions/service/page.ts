import { createHash } from 'node:crypto'
import { weekday } from '../../core/calendar.ts'
import { type Lane, slotKey } from '../../core/keys.ts'
import { isOpen } from '../../core/nudge.ts'
import type { Job, SendResult, Sent } from '../../core/ports.ts'
import type { Subscriber } from '../../core/subscriber.ts'
import { type Deps, JobError } from '../context.ts'
import { finishProgram, heed, logSent, type Parcel, prepare, sendText, sentOf } from './deliver.ts'
import { bookLane, stopLane } from './lane.ts'
import { latest } from './lease.ts'
import { repair, settlePrior } from './left-behind.ts'
import { sendMails } from './mails.ts'
import { laneOfJob, mayRun, pageSize, putBack, SEGMENTS, segmentsOf, turnOf } from './pace.ts'

/**
 * One page of a slot and shard: claim, send, record. The queue's lease brings an unfinished page
 * back; what an attempt claimed and did not record is then found by the attempt's name.
 */

export type PageJob = Extract<Job, { kind: 'tips' | 'evening' }>

export interface Run {
  deps: Deps
  job: PageJob
  lane: Lane
  /** Names this page on every attempt, and this attempt of it. */
  page: string
  batch: string
  mails: Parcel[]
  /** Not yet written. */
  records: { id: string; sent: Sent }[]
  /** People who got a tip with a check-in this evening, by its time. */
  evenings: Map<string, string[]>
  /** The last write of records, behind which the next one waits. */
  flushing: Promise<void>
  /** How many were claimed, and whether anything of them was left open. */
  claimed: number
  open: boolean
  /** Which attempts of the day before are known to have left nothing open. */
  ended: Map<string, Promise<boolean>>
  texts: number
  segments: number
  /** Texts that were refused for now, and the seconds that the provider asks for. */
  later: number
  pause: number
  /** The first text goes alone: when the sender is at fault, one refusal is enough to know. */
  first?: Promise<unknown>
  /** Why nothing more may be sent: the sender itself is at fault. */
  fault?: string
  /** Milliseconds that the function still has. */
  left: () => number
  /** Set when they are too few to start anything more. */
  short: boolean
}

const hash = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 12)

/** How many people of a page are on their way at once. */
const WIDTH = 16
const RECORDS = 25
/** So many refusals for now, and the rest of the page waits. */
const TOO_MANY = 8
const PAUSE_S = 5
/** By then the next claim has looked; whoever was paused longer has their record looked at. */
const ENDED_MS = 8 * 86_400_000
/** What a page needs to send and record the emails that it claimed. */
const MARGIN_MS = 20_000

/** Throws `JobError` when the page is to come back. `attempt` counts from 1. */
export async function runPage(
  deps: Deps,
  asked: PageJob,
  attempt: number,
  left: () => number = () => Number.POSITIVE_INFINITY,
  message = '',
): Promise<void> {
  // The window opens when the slot's first page is looked at, and goes with the pages behind it.
  const windowed: PageJob = { ...asked, by: asked.by ?? deps.now() + deps.settings.spread * 60_000 }
  const { job, ids, cursor } = await listed(deps, windowed)
  const run = createRun(deps, job, attempt, left, message)
  // Before anything can put the page back on the queue, where it would count as a first attempt.
  if (attempt > 1 || job.again) {
    await repair(run, ids)
    await flush(run)
  }
  if (ids.length > 0 && !(await mayRun(deps, job, ids.length))) return
  await inParallel(ids, WIDTH, (id) => claimAndSend(run, id))
  await sendMails(run, run.mails, run.batch)
  await flush(run)
  if (run.claimed > 0 && !run.open) await deps.store.endAttempt(run.batch, deps.now() + ENDED_MS)
  const { claimed } = run
  deps.log('page', { kind: job.kind, date: job.date, people: ids.length, claimed })
  if (await brokeOff(run)) return
  if (run.short) throw new JobError('the time ran out', 1)
  await settleBooking(run, ids.length)
  const next = after(run, cursor)
  if (next) await deps.queue.send([next])
}

function createRun(
  deps: Deps,
  job: PageJob,
  attempt: number,
  left: () => number,
  message: string,
): Run {
  // Not by its turn: the first page comes back without one, and finds it anew.
  const shard = job.kind === 'tips' ? [job.shard, job.around ?? ''] : ['', job.lane]
  const name = [job.kind, job.date, job.zone, job.time, ...shard, job.cursor ?? ''].join('~')
  const page = `${job.date}~${hash(name)}`
  return {
    deps,
    job,
    lane: laneOfJob(job),
    page,
    // The same page may be on the queue twice, and counts from 1 again when it was put back there.
    batch: `${page}~${attempt}~${hash(message)}~${deps.now().toString(36)}`,
    mails: [],
    records: [],
    evenings: new Map(),
    flushing: Promise.resolve(),
    claimed: 0,
    open: false,
    ended: new Map(),
    texts: 0,
    segments: 0,
    later: 0,
    pause: 0,
    left,
    short: false,
  }
}

interface Listed {
  job: PageJob
  ids: string[]
  cursor?: string
}

/** A shard of several pages starts at another place each day, so that nobody is always last. */
async function listed(deps: Deps, job: PageJob): Promise<Listed> {
  const found = await list(deps, job)
  const isFirst = job.kind === 'tips' && job.turn === undefined && job.cursor === undefined
  if (!isFirst || found.cursor === undefined || laneOfJob(job) !== 'text') return { job, ...found }
  const turned: PageJob = { ...job, turn: turnOf(job.date) }
  return { job: turned, ...(await list(deps, turned)) }
}

async function list(deps: Deps, job: PageJob): Promise<Omit<Listed, 'job'>> {
  const at = job.cursor === undefined ? {} : { cursor: job.cursor }
  if (job.kind === 'evening') {
    const page = `${laneOfJob(job)}~`
    return deps.store.evening({ zone: job.zone, time: job.time, date: job.date, page, ...at })
  }
  const { turn } = job
  const page = await deps.store.page({
    slot: slotKey(job.zone, job.time, job.shard),
    limit: pageSize(deps, laneOfJob(job)),
    ...at,
    ...(turn !== undefined && !job.around ? { after: turn } : {}),
  })
  if (turn === undefined || !job.around) return page
  const ids = page.ids.filter((id) => id <= turn)
  return ids.length < page.ids.length ? { ids } : page
}

/** What of the shard comes next: the page behind this one, or the beginning it started after. */
function after(run: Run, cursor: string | undefined): Job | undefined {
  const { at: _, again: __, cursor: ___, ...job } = run.job
  const each = run.texts === 0 ? {} : { each: run.segments / run.texts }
  if (cursor !== undefined) return { ...job, ...each, cursor } as Job
  if (job.kind !== 'tips' || job.turn === undefined || job.around) return undefined
  return { ...job, ...each, around: true }
}

/** A page whose sender is at fault, or has too much to do, comes back for those not yet claimed. */
async function brokeOff(run: Run): Promise<boolean> {
  const { deps, job, lane, fault } = run
  const stopped = fault === undefined ? undefined : await stopLane(deps, fault)
  const wait = stopped ?? (isFull(run) ? Math.max(run.pause, PAUSE_S) : undefined)
  if (wait === undefined || lane !== 'text') return false
  if (stopped === undefined) await bookLane(deps, lane, wait * deps.settings.twilio.rate)
  await putBack(deps, { ...job, at: undefined }, wait)
  return true
}

const isFull = (run: Run): boolean => run.later >= TOO_MANY

/** What the page used beyond what it had booked, and what will have to be sent again. */
async function settleBooking(run: Run, people: number): Promise<void> {
  if (run.lane !== 'text') return
  const each = run.texts === 0 ? 0 : run.segments / run.texts
  const over = run.segments + run.later * each - people * (run.job.each ?? SEGMENTS)
  if (over > 0) await bookLane(run.deps, 'text', over)
}

async function claimAndSend(run: Run, id: string): Promise<void> {
  run.short ||= run.left() < MARGIN_MS
  const held = run.lane === 'text' && (run.fault !== undefined || isFull(run))
  if (held || run.short) return
  const person = await claim(run, id)
  if (!person) return
  run.claimed++
  const settled = await settlePrior(run, person)
  const parcel = await prepare(run.deps, settled, nudgeName(run.job))
  if (parcel) await dispatch(run, parcel)
}

/** `DATE.tip` or `DATE.evening`. */
export const nudgeName = (job: PageJob): string =>
  `${job.date}.${job.kind === 'tips' ? 'tip' : 'evening'}`

function claim({ deps, job, batch }: Run, id: string): Promise<Subscriber | undefined> {
  const now = deps.now()
  const { date, zone, time } = job
  const by = { id, date, local: latest(now, zone, date), now, attempt: batch }
  if (job.kind === 'evening') return deps.store.claimEvening({ ...by, zone })
  const slot = slotKey(zone, time, job.shard)
  return deps.store.claim({ ...by, slot, weekday: weekday(date) })
}

/** A text goes out at once; emails of a page travel together at its end. */
export async function dispatch(run: Run, parcel: Parcel): Promise<void> {
  if (parcel.mail) {
    run.mails.push(parcel)
    return
  }
  const result = await sendInTurn(run, parcel)
  // What it means first: nobody looks again at what is on record.
  await heed(run.deps, parcel, result)
  await note(run, parcel, sentOf(run.deps, parcel, result))
}

async function sendInTurn(run: Run, parcel: Parcel): Promise<SendResult> {
  await run.first
  if (run.fault !== undefined) return { outcome: 'failed', failure: 'operator', code: run.fault }
  const sending = sendText(run.deps, parcel)
  run.first ??= sending.catch(() => {})
  const result = await sending
  run.texts++
  run.segments += segmentsOf(parcel.text?.body ?? '')
  if (result.outcome !== 'failed') return result
  if (result.failure === 'operator') run.fault = result.code
  if (result.failure === 'later') {
    run.later++
    run.pause = Math.max(run.pause, result.retryAfter ?? 0)
  }
  return result
}

export async function note(run: Run, parcel: Parcel, sent: Sent): Promise<void> {
  run.open ||= isOpen(sent)
  // A check-in follows a tip that went out; the sweep adds whom it finds later.
  if (parcel.evening !== undefined && sent.outcome === 'accepted') {
    const ids = run.evenings.get(parcel.evening) ?? []
    run.evenings.set(parcel.evening, [...ids, parcel.person.id])
  }
  logSent(run.deps, parcel.person.id, sent, run.batch)
  run.records.push({ id: parcel.person.id, sent })
  if (run.records.length >= RECORDS) await flush(run)
}

/** One at a time: the evening list is written whole, and the longer one must land last. */
export function flush(run: Run): Promise<void> {
  run.flushing = run.flushing.then(() => write(run))
  return run.flushing
}

/** Whoever is recorded must already be on tonight's list: a retry passes them over. */
async function write(run: Run): Promise<void> {
  const records = run.records.splice(0)
  const ended = records.filter((r) => r.sent.day === 'closing' && r.sent.outcome === 'accepted')
  const { deps, job, lane, batch } = run
  if (job.kind === 'tips') {
    for (const [time, ids] of run.evenings) {
      const page = `${lane}~${batch}`
      await deps.store.addEvening({ zone: job.zone, time, date: job.date, page, ids })
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
