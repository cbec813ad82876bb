import { localOf } from '../../core/calendar.ts'
import type { Subscriber } from '../../core/subscriber.ts'
import { reachable } from '../../core/subscriber.ts'
import { type Parcel, prepare, sentOf } from './deliver.ts'
import { sendMails } from './mails.ts'
import { note, nudgeName, type Run } from './page.ts'

/**
 * What an earlier attempt of a page claimed and did not record. What was recorded, or reported
 * by the provider, is done. An email goes out again under its batch's name; a text, whose fate
 * nobody knows, is left to the sweep.
 */
export async function repair(run: Run): Promise<void> {
  const { deps, job, page } = run
  const nudge = nudgeName(job)
  const people = await deps.store.people(run.lost)
  const groups = new Map<string, Parcel[]>()
  for (const person of people) {
    if (!claimedBefore(person, run) || (await isDone(run, person, nudge))) continue
    const now = deps.now()
    const local = localOf(now, person.zone)
    const renewed = await deps.store.renew({
      id: person.id,
      local: local.date > job.date ? '24:00' : local.time,
      lastAt: person.lastAt,
      now,
    })
    const parcel = await prepare(deps, renewed ?? person, nudge)
    if (!parcel) continue
    if (parcel.channel === 'email' && renewed) {
      const batch = person.attempt ?? page
      groups.set(batch, [...(groups.get(batch) ?? []), parcel])
    } else {
      await note(run, parcel, sentOf(deps, parcel, { outcome: 'unknown' }))
    }
    if (parcel.evening !== undefined) {
      run.evenings.set(parcel.evening, [...(run.evenings.get(parcel.evening) ?? []), person.id])
    }
  }
  for (const [batch, parcels] of groups) await sendMails(run, parcels, batch)
}

const claimedBefore = (person: Subscriber, { job, page, batch }: Run): boolean =>
  (job.kind === 'tips' ? person.lastDate : person.evening) === job.date &&
  person.attempt !== batch &&
  person.attempt?.startsWith(`${page}~`) === true &&
  reachable(person) !== undefined

async function isDone({ deps }: Run, person: Subscriber, nudge: string): Promise<boolean> {
  const [sent, status] = await Promise.all([
    deps.store.sent(person.id, nudge),
    deps.store.status(person.id, nudge),
  ])
  return sent !== undefined || status !== undefined
}
