import { createHash } from 'node:crypto'
import { slotKey } from '../../core/keys.ts'
import type { Job, Mail, SendResult, Sent } from '../../core/ports.ts'
import { hadRecap, wantsRecap, weekValues } from '../../core/recap.ts'
import { reachable, type Subscriber } from '../../core/subscriber.ts'
import type { Deps } from '../context.ts'
import {
  journalMailLink,
  leaveRecapLink,
  preferencesLink,
  replyAddress,
  unsubscribeLink,
} from '../links.ts'
import { mayContact } from '../settings.ts'
import { tagOf } from './deliver.ts'
import { insist, keyOf } from './mails.ts'
import { mayRun } from './pace.ts'
import { inParallel } from './page.ts'
import { change, suppress, theirs } from './people.ts'

/**
 * A page of weekly recaps: claim, send in one batch, record, as with tips. The claim is a mark on
 * the person under their revision, so that a STOP before it wins, and one after it waits for the
 * send; it names the attempt, so that a retry repeats the same batch under the same key.
 */

export type RecapJob = Extract<Job, { kind: 'recap' }>

interface Recap {
  person: Subscriber
  mail: Mail
  by: string
}

const PAGE = 100
const WIDTH = 16

/**
 * Throws `JobError` when the page is to come back. `attempt` counts from 1 for each `message` of
 * the queue, so that both together name it.
 */
export async function runRecaps(
  deps: Deps,
  job: RecapJob,
  attempt: number,
  message: string,
): Promise<void> {
  const at = job.cursor === undefined ? {} : { cursor: job.cursor }
  const slot = slotKey(job.zone, job.time, job.shard)
  const { ids, cursor } = await deps.store.page({ slot, limit: PAGE, ...at })
  if (ids.length > 0 && !(await mayRun(deps, job, ids.length))) return
  const page = pageName(job)
  const batch = `${page}~${message}~${attempt}`
  const groups = new Map<string, Recap[]>()
  const people = await deps.store.people(ids)
  await inParallel(people, WIDTH, async (person) => {
    const again = (attempt > 1 || job.again === true) && (await leftBehind(deps, job, page, person))
    if (!again && !wantsRecap(person, job.date, deps.now())) return
    const recap = await claim(deps, job, person.id, again ? person.recapped?.by : undefined, batch)
    if (recap) groups.set(recap.by, [...(groups.get(recap.by) ?? []), recap])
  })
  for (const [by, recaps] of groups) await sendAll(deps, job, by, recaps)
  deps.log('recaps', { date: job.date, people: ids.length })
  if (cursor !== undefined) {
    const { again: _, at: __, ...next } = job
    await deps.queue.send([{ ...next, cursor }])
  }
}

function pageName({ date, zone, time, shard, cursor = '' }: RecapJob): string {
  const name = ['recap', date, zone, time, shard, cursor].join('~')
  return createHash('sha256').update(name).digest('base64url').slice(0, 16)
}

/** Claimed by an earlier attempt of this page, with nothing on record. */
async function leftBehind(
  deps: Deps,
  job: RecapJob,
  page: string,
  person: Subscriber,
): Promise<boolean> {
  if (!hadRecap(person, job.date) || !person.recapped?.by.startsWith(`${page}~`)) return false
  return (await deps.store.sent(person.id, nudgeOf(job))) === undefined
}

const nudgeOf = ({ date }: RecapJob): string => `${date}.recap`

/** Marks them as having this week's; `by` is the earlier claim that this one renews. */
async function claim(
  deps: Deps,
  job: RecapJob,
  id: string,
  by: string | undefined,
  batch: string,
): Promise<Recap | undefined> {
  let mail: Mail | undefined
  const person = await change(deps, id, async (before) => {
    const { recapped: _, ...unclaimed } = before
    const fresh = by === undefined ? before : before.recapped?.by === by ? unclaimed : before
    const now = deps.now()
    mail = wantsRecap(fresh, job.date, now) ? await mailOf(deps, job, before) : undefined
    return mail && { ...before, recapped: { at: now, by: by ?? batch } }
  })
  return person && mail && { person, mail, by: by ?? batch }
}

async function mailOf(deps: Deps, job: RecapJob, person: Subscriber): Promise<Mail | undefined> {
  const to = reachable(person)?.to
  const program = await theirs(deps, person)
  if (to === undefined || !program || !mayContact(deps.settings, to)) return undefined
  const { id, lang } = person
  const [sent, journal] = await Promise.all([deps.store.deliveries(id), deps.store.journal(id)])
  const week = weekValues(person, program, job.date, sent, journal)
  if (!week) return undefined
  // From the date and not the clock: a retry must write the same bytes.
  const at = Date.parse(job.date)
  const unsubscribe = unsubscribeLink(deps, id, at)
  const mail = await deps.library.fill(
    { program: program.outline.id, version: program.version, lang, name: 'recap' },
    {
      ...week,
      unsubscribe,
      leave: leaveRecapLink(deps, id, at),
      preferences: preferencesLink(deps, id, at),
      journal: journalMailLink(deps, id, at),
    },
  )
  const replyTo = replyAddress(deps, id)
  const tags = { kind: 'recap', person: id, nudge: tagOf(nudgeOf(job)) }
  return { ...mail, to, unsubscribe, ...(replyTo === undefined ? {} : { replyTo }), tags }
}

async function sendAll(deps: Deps, job: RecapJob, by: string, recaps: Recap[]): Promise<void> {
  const sorted = [...recaps].sort((a, b) => (a.person.id < b.person.id ? -1 : 1))
  const since = Math.min(...sorted.map((r) => r.person.recapped?.at ?? 0))
  const mails = sorted.map((r) => r.mail)
  const results = await insist(deps, mails, keyOf(by), since)
  const records = sorted.map(({ person }, i) => ({
    id: person.id,
    sent: sentOf(deps, job, person, results[i] ?? { outcome: 'failed', failure: 'drop', code: '' }),
  }))
  await deps.store.record(records)
  for (const { id, sent } of records) {
    if (sent.failure !== 'suppress') continue
    await suppress(deps, id, 'email', 'invalid', 'provider refused the recap')
  }
}

const sentOf = (deps: Deps, job: RecapJob, person: Subscriber, result: SendResult): Sent => ({
  nudge: nudgeOf(job),
  program: person.enrollment?.program ?? '',
  day: 'recap',
  channel: 'email',
  at: deps.now(),
  tries: 1,
  outcome: result.outcome,
  ...(result.outcome === 'accepted' ? { provider: result.provider } : {}),
  ...(result.outcome === 'failed' ? { failure: result.failure } : {}),
})
