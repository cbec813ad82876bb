import { bodiesOf, dayName, isOpen, stepBack } from '../../core/nudge.ts'
import { lastOf, placeOf } from '../../core/path.ts'
import type { SendResult, Sent } from '../../core/ports.ts'
import { reachable, type Subscriber, trackOf } from '../../core/subscriber.ts'
import { type Deps, JobError } from '../context.ts'
import { type Parcel, pinned, rebuild, sentOf } from './deliver.ts'
import { isEvening, isLeased, renew } from './lease.ts'
import { sendMails } from './mails.ts'
import { flush, note, nudgeName, type Run } from './page.ts'
import { change } from './people.ts'

/**
 * What an earlier attempt of a page claimed and did not record. What was recorded, or reported
 * by the provider, is done. An email goes out again under its batch's name; a text, whose fate
 * nobody knows, is left to the sweep.
 */

const BUSY_S = 10

/** Throws `JobError` while another attempt may still be at work on the same people. */
export async function repair(run: Run, ids: string[]): Promise<void> {
  const { deps } = run
  const nudge = nudgeName(run.job)
  const people = (await deps.store.people(ids)).filter((p) => isLeftBehind(p, run))
  if (people.some((p) => isLeased(p, nudge, deps.now()))) {
    throw new JobError('another attempt is at work', BUSY_S)
  }
  const batches = new Map<string, Parcel[]>()
  for (const person of people) {
    const batch = attemptOf(person, nudge) ?? ''
    const parcel = await resume(run, person, nudge)
    if (parcel) batches.set(batch, [...(batches.get(batch) ?? []), parcel])
  }
  // A later repeat of a batch must hold nobody whom this one leaves out: they are on record first.
  if (batches.size > 0) await flush(run)
  for (const [batch, parcels] of batches) await sendMails(run, parcels, batch)
}

const attemptOf = (person: Subscriber, nudge: string): string | undefined =>
  isEvening(nudge) ? person.eveningAttempt : person.attempt

function isLeftBehind(person: Subscriber, { job, page, batch }: Run): boolean {
  const attempt = attemptOf(person, nudgeName(job))
  const claimed = job.kind === 'tips' ? person.lastDate : person.evening
  if (claimed !== job.date || person.back === job.date) return false
  return attempt !== batch && attempt?.startsWith(`${page}~`) === true
}

/** Notes what is known or unknown of one of them; returns an email that must go out again. */
async function resume(run: Run, claimed: Subscriber, nudge: string): Promise<Parcel | undefined> {
  const { deps } = run
  if (await deps.store.sent(claimed.id, nudge)) return undefined
  const person = await settlePrior(run, claimed)
  const parcel = await rebuild(deps, person, nudge)
  if (!parcel) return undefined
  const reported = (await deps.store.status(person.id, nudge)) !== undefined
  const known: SendResult = reported
    ? { outcome: 'accepted', provider: '' }
    : { outcome: 'unknown' }
  const renewed = parcel.mail && !reported ? await renew(deps, person, nudge) : undefined
  if (renewed !== undefined && renewed !== 'lost') return { ...parcel, person: renewed }
  await note(run, parcel, sentOf(deps, parcel, known))
  return undefined
}

/**
 * Makes sure that the claim before this one was settled: a day that certainly never went out is
 * the one that this claim is for. It costs a look at the attempt that made it, one for everybody
 * whom it claimed; only where that left something open, one at each of their records.
 */
export async function settlePrior(run: Run, person: Subscriber): Promise<Subscriber> {
  const { deps } = run
  const { id, prior, back } = person
  if (!prior || isEvening(nudgeName(run.job)) || (await hasEnded(run, prior))) return person
  const [date = ''] = prior.split('~')
  if (back === date) return person
  const nudge = `${date}.tip`
  const sent = await deps.store.sent(id, nudge)
  if (sent && !isOpen(sent)) return person
  const supposed = sent ?? (await claimBefore(deps, person, nudge))
  if (!supposed) return person
  const known = supposed.failure === undefined ? await fate(deps, person, supposed) : undefined
  const ended: Partial<Sent> = known ?? { outcome: 'failed', failure: 'drop' }
  if (known === undefined) deps.log('day.owed', { person: id, nudge })
  const { outline } = await pinned(deps, person)
  const now =
    known === undefined
      ? await change(deps, id, (p) =>
          p.attempt === person.attempt ? stepBack(p, outline, sent?.day) : undefined,
        )
      : undefined
  await deps.store.record([{ id, sent: { ...supposed, ...ended } }])
  return now === undefined ? person : { ...now, rev: now.rev + 1 }
}

async function hasEnded(run: Run, attempt: string): Promise<boolean> {
  const asked = run.ended.get(attempt) ?? run.deps.store.attemptEnded(attempt)
  run.ended.set(attempt, asked)
  return asked
}

/** What a claim without any record was for: nothing has moved them since but the newest claim. */
async function claimBefore(
  deps: Deps,
  person: Subscriber,
  nudge: string,
): Promise<Sent | undefined> {
  const { enrollment } = person
  const program = await pinned(deps, person)
  if (!enrollment) return undefined
  const { position, answers } = trackOf(enrollment)
  const before = { ...position, step: Math.max(0, position.step - 1) }
  const place = placeOf(program.outline, answers, before)
  if (place.kind !== 'day' && !(place.kind === 'over' && place.late === 1)) return undefined
  return unknownOf(person, nudge, enrollment.program, dayName(place), deps.now())
}

const unknownOf = (
  person: Subscriber,
  nudge: string,
  program: string,
  day: string,
  at: number,
): Sent => ({
  nudge,
  program,
  day,
  channel: reachable(person)?.channel ?? 'text',
  at,
  tries: 1,
  outcome: 'unknown',
})

/**
 * Before somebody is moved, by an answer or to another slot: a claim whose outcome is not on
 * record yet is put there as unknown, with its day. The page that made it, should it come back,
 * would not find them any more, or could not tell the day from their position.
 */
export async function noteClaim(deps: Pick<Deps, 'store'>, person: Subscriber): Promise<void> {
  const { id, enrollment, lastDate, back } = person
  if (enrollment?.state !== 'active' || person.attempt === undefined) return
  const nudge = `${lastDate}.tip`
  if (back === lastDate || (await deps.store.sent(id, nudge))) return
  const mine = await deps.store.published(enrollment.program, enrollment.version)
  const place = mine && lastOf(mine.outline, trackOf(enrollment))
  if (place?.kind !== 'day' && !(place?.kind === 'over' && place.late === 1)) return
  const sent = unknownOf(person, nudge, enrollment.program, dayName(place), person.lastAt)
  await deps.store.record([{ id, sent }])
}

/** A first try is looked for on all of its date, in whatever zone. */
const DATE_MS = 14 * 3_600_000
/** A later one since just before it: what it is noted at is when its answer was given up on. */
const TRY_MS = 60_000

/** Asks what is known: a callback that named this try of it, else the provider's list. */
export async function fate(
  deps: Deps,
  person: Subscriber,
  sent: Sent,
): Promise<Extract<SendResult, { outcome: 'accepted' }> | undefined> {
  const reports = await deps.store.lately(person.id, 8)
  const report = reports.find((r) => r.nudge === sent.nudge && r.tries >= sent.tries)
  if (report) return { outcome: 'accepted', provider: '' }
  const to = person.phone?.to
  if (sent.channel === 'email' || to === undefined) return undefined
  const since = sent.tries > 1 ? sent.at - TRY_MS : Date.parse(sent.nudge.slice(0, 10)) - DATE_MS
  const mine = await deps.library.version(sent.program, person.enrollment?.version ?? '')
  const current = (await deps.library.programs()).filter((p) => p.outline.id === sent.program)
  for (const body of bodiesOf([...(mine ? [mine] : []), ...current], sent)) {
    const found = await deps.texts.find(to, body, since)
    if (found?.outcome === 'accepted') return found
  }
  return undefined
}
