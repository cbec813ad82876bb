import { localOf } from '../../core/calendar.ts'
import { giveBack } from '../../core/nudge.ts'
import type { SendResult, Sent } from '../../core/ports.ts'
import { type Subscriber, settle } from '../../core/subscriber.ts'
import type { Deps } from '../context.ts'
import { heed, type Parcel, prepare, sendText, sentOf } from './deliver.ts'
import { checkLane } from './lane.ts'
import { change } from './people.ts'

/** Every few minutes: deliveries left open are resolved, without a look at anybody else. */

/** A provider's list and callbacks are given this long to show an uncertain text. */
const GRACE_MS = 2 * 60_000
const LIMIT = 200

export async function sweep(deps: Deps): Promise<number> {
  if ((await checkLane(deps)) !== undefined) return 0
  const open = await deps.store.open(deps.now() - GRACE_MS, LIMIT)
  for (const { id, sent } of open) await resolve(deps, id, sent)
  if (open.length > 0) deps.log('sweep', { open: open.length })
  return open.length
}

async function resolve(deps: Deps, id: string, sent: Sent): Promise<void> {
  const close = (to: Partial<Sent>) => deps.store.record([{ id, sent: { ...sent, ...to } }])
  const person = await deps.store.person(id)
  if (!person) return close({ outcome: 'failed', failure: 'drop' })
  const known = sent.outcome === 'unknown' ? await fate(deps, person, sent) : undefined
  if (known?.outcome === 'accepted') return close(known)
  if (sent.tries >= mostTries(sent)) return close({ outcome: 'failed', failure: 'drop' })
  const renewed = await renew(deps, person, sent)
  if (!renewed) {
    await restore(deps, id, sent)
    return close({ outcome: 'failed', failure: 'drop' })
  }
  const parcel = await prepare(deps, renewed, sent.nudge)
  if (!parcel) return close({ outcome: 'failed', failure: 'drop' })
  // The intent first: a crash behind it must not make a second resend.
  const tries = sent.tries + 1
  await close({ outcome: 'unknown', tries, at: deps.now() })
  const result = await send(deps, parcel, `${id}-${sent.nudge}-${tries}`)
  await deps.store.record([{ id, sent: { ...sentOf(deps, parcel, result), tries } }])
  await heed(deps, parcel, result)
}

/** An unknown outcome is resent once; what was certainly refused for now, as long as it is today. */
const mostTries = (sent: Sent): number =>
  sent.outcome === 'failed' && sent.failure !== 'once' ? Number.MAX_SAFE_INTEGER : 2

/** Asks what is known: a callback that named the delivery, else the provider's list. */
async function fate(deps: Deps, person: Subscriber, sent: Sent): Promise<SendResult | undefined> {
  const rung = await deps.store.status(person.id, sent.nudge)
  if (rung !== undefined) return { outcome: 'accepted', provider: '' }
  if (sent.channel === 'email') return undefined
  const parcel = await prepare(deps, person, sent.nudge)
  if (!parcel?.text) return undefined
  return deps.texts.find(parcel.text.to, parcel.text.body, sent.at - GRACE_MS)
}

/** Only on its own date, within the hours, and while nothing else was claimed since. */
async function renew(deps: Deps, person: Subscriber, sent: Sent): Promise<Subscriber | undefined> {
  const now = deps.now()
  const { date, time } = localOf(now, person.zone)
  const claimed = sent.nudge.endsWith('.evening') ? person.evening : person.lastDate
  if (claimed !== sent.nudge.slice(0, 10) || date !== claimed) return undefined
  return deps.store.renew({ id: person.id, local: time, lastAt: person.lastAt, now })
}

/** It never went out and can't any more today: the day of the program is theirs tomorrow. */
async function restore(deps: Deps, id: string, sent: Sent): Promise<void> {
  if (!sent.nudge.endsWith('.tip')) return
  await change(deps, id, (person) =>
    person.lastDate === sent.nudge.slice(0, 10) && person.enrollment?.state === 'active'
      ? settle(giveBack(person))
      : undefined,
  )
}

async function send(deps: Deps, parcel: Parcel, key: string): Promise<SendResult> {
  if (!parcel.mail) return sendText(deps, parcel)
  const [result] = await deps.mails.send([parcel.mail], key)
  return result ?? { outcome: 'unknown' }
}
