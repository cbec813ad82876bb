import { instantOf, localOf } from '../../core/calendar.ts'
import type { SendResult, Sent } from '../../core/ports.ts'
import type { Subscriber } from '../../core/subscriber.ts'
import type { Deps } from '../context.ts'
import { statusUrl } from '../links.ts'
import { heed, type Parcel, prepare, sendText, sentOf } from './deliver.ts'
import { checkLane, stopLane } from './lane.ts'
import { isOver } from './lease.ts'
import { inParallel } from './page.ts'
import { restoreDay } from './people.ts'

/** Every few minutes: deliveries left open are resolved, without a look at anybody else. */

/** A provider's list and callbacks are given this long to show an uncertain text. */
const GRACE_MS = 2 * 60_000
const LIMIT = 200
const WIDTH = 8

const graceOf = (deps: Deps): number => deps.graceMs ?? GRACE_MS

export async function sweep(deps: Deps): Promise<number> {
  if ((await checkLane(deps)) !== undefined) return 0
  const open = await deps.store.open(deps.now() - graceOf(deps), LIMIT)
  let stopped = false
  // The first goes alone: should the sender still be refused, one refusal is enough to know.
  for (const part of [open.slice(0, 1), open.slice(1)]) {
    await inParallel(part, WIDTH, async ({ id, sent }) => {
      if (!stopped) stopped = (await resolve(deps, id, sent)) === 'stopped'
    })
  }
  if (open.length > 0) deps.log('sweep', { open: open.length })
  return open.length
}

async function resolve(deps: Deps, id: string, sent: Sent): Promise<'stopped' | undefined> {
  const close = async (to: Partial<Sent>) => {
    await deps.store.record([{ id, sent: { ...sent, ...to } }])
    return undefined
  }
  const person = await deps.store.person(id)
  if (!person) return close({ outcome: 'failed', failure: 'drop' })
  const known = sent.outcome === 'unknown' ? await fate(deps, person, sent) : undefined
  if (known?.outcome === 'accepted') return close(known)
  // Somebody may be sending to them this moment: another sweep, or a page.
  if (!isOver(person.lastAt, deps.now())) return undefined
  const spent = sent.tries >= mostTries(sent)
  const renewed = spent ? undefined : await renew(deps, person, sent)
  if (!renewed && (await movedOn(deps, person))) return undefined
  if (!renewed) {
    // It never went out and can't any more today. After `once` it may have: that day counts.
    if (sent.failure !== 'once') await restoreDay(deps, id, sent.nudge)
    return close({ outcome: 'failed', failure: 'drop' })
  }
  // The renewal is the lock; what was read before it may be another sweep's work by now.
  const standing = await deps.store.sent(id, sent.nudge)
  if (standing?.tries !== sent.tries || standing.outcome !== sent.outcome) return undefined
  const parcel = await prepare(deps, renewed, sent.nudge)
  if (!parcel) return close({ outcome: 'failed', failure: 'drop' })
  // The intent first: a crash behind it must not make a second resend.
  const tries = sent.tries + 1
  await close({ outcome: 'unknown', tries, at: deps.now() })
  const result = await send(deps, named(deps, parcel, tries), `${id}-${sent.nudge}-${tries}`)
  await deps.store.record([{ id, sent: { ...sentOf(deps, parcel, result), tries } }])
  await heed(deps, parcel, result)
  if (result.outcome !== 'failed' || result.failure !== 'operator') return undefined
  await stopLane(deps, result.code, parcel.channel)
  return 'stopped'
}

/** What a carrier reports on this try must not be taken for a word on the one before. */
const named = (deps: Deps, parcel: Parcel, tries: number): Parcel =>
  parcel.text
    ? {
        ...parcel,
        text: { ...parcel.text, callback: statusUrl(deps, parcel.person.id, parcel.nudge, tries) },
      }
    : parcel

/** An unknown outcome is resent once; what was certainly refused for now, as long as it is today. */
const mostTries = (sent: Sent): number =>
  sent.outcome === 'failed' && (sent.failure === 'later' || sent.failure === 'operator')
    ? Number.MAX_SAFE_INTEGER
    : 2

/** Asks what is known: a callback that named the delivery, else the provider's list. */
async function fate(deps: Deps, person: Subscriber, sent: Sent): Promise<SendResult | undefined> {
  const rung = await deps.store.status(person.id, sent.nudge)
  if (rung !== undefined) return { outcome: 'accepted', provider: '' }
  if (sent.channel === 'email') return undefined
  const parcel = await prepare(deps, person, sent.nudge)
  if (!parcel?.text) return undefined
  // Not from when it was noted: a page that comes back notes it long after it was sent.
  const midnight = instantOf(sent.nudge.slice(0, 10), '00:00', person.zone)
  return deps.texts.find(parcel.text.to, parcel.text.body, midnight)
}

/** Only on its own date, within the hours, and while nothing else was claimed since. */
async function renew(deps: Deps, person: Subscriber, sent: Sent): Promise<Subscriber | undefined> {
  const now = deps.now()
  const { date, time } = localOf(now, person.zone)
  const claimed = sent.nudge.endsWith('.evening') ? person.evening : person.lastDate
  if (claimed !== sent.nudge.slice(0, 10) || date !== claimed) return undefined
  return deps.store.renew({ id: person.id, local: time, lastAt: person.lastAt, now })
}

/** The renewal was lost to somebody else's claim or renewal, and not to the person's wishes. */
async function movedOn(deps: Deps, before: Subscriber): Promise<boolean> {
  const person = await deps.store.person(before.id)
  return person !== undefined && person.lastAt !== before.lastAt
}

async function send(deps: Deps, parcel: Parcel, key: string): Promise<SendResult> {
  if (!parcel.mail) return sendText(deps, parcel)
  const [result] = await deps.mails.send([parcel.mail], key)
  return result ?? { outcome: 'unknown' }
}
