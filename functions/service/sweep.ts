import { isOpen } from '../../core/nudge.ts'
import type { Sent } from '../../core/ports.ts'
import type { Deps } from '../context.ts'
import { statusUrl } from '../links.ts'
import { heed, logSent, type Parcel, rebuild, sendText, sentOf } from './deliver.ts'
import { finishErasures } from './erase.ts'
import { checkLane, stopLane } from './lane.ts'
import { isLeased, renew } from './lease.ts'
import { fate } from './left-behind.ts'
import { inParallel } from './page.ts'
import { restoreDay } from './people.ts'

/** Every few minutes: deliveries left open are resolved, without a look at anybody else. */

/** A provider's list and callbacks are given this long to show an uncertain text. */
const GRACE_MS = 2 * 60_000
/** An email goes again with its page only. Its report, which comes by itself, is waited for. */
const MAIL_GRACE_MS = 6 * 3_600_000
const LIMIT = 200
const WIDTH = 8

const graceOf = (deps: Deps): number => deps.graceMs ?? GRACE_MS

export async function sweep(deps: Deps): Promise<number> {
  await finishErasures(deps)
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

/**
 * Whoever renews the claim is alone with it until that lease ends, and looks at the record once
 * more: another sweep may have been quicker.
 */
async function resolve(deps: Deps, id: string, sent: Sent): Promise<'stopped' | undefined> {
  const { nudge } = sent
  const close = async (to: Partial<Sent>) => {
    await deps.store.record([{ id, sent: { ...sent, ...to } }])
    return undefined
  }
  const person = await deps.store.person(id)
  if (!person) return close({ outcome: 'failed', failure: 'drop' })
  if (isLeased(person, nudge, deps.now())) return undefined
  const known = sent.outcome === 'unknown' ? await fate(deps, person, sent) : undefined
  const mailed = sent.channel === 'email'
  if (mailed && !known && deps.now() - sent.at < MAIL_GRACE_MS) return undefined
  const spent = known !== undefined || mailed || sent.tries >= mostTries(sent)
  const renewed = spent ? undefined : await renew(deps, person, nudge)
  if (renewed === 'lost') return undefined
  const fresh = await deps.store.sent(id, nudge)
  if (!fresh || !isOpen(fresh) || fresh.at !== sent.at || fresh.tries !== sent.tries)
    return undefined
  if (known) {
    await listEvening(deps, await rebuild(deps, person, nudge))
    return close(known)
  }
  const parcel = renewed && (await rebuild(deps, renewed, nudge))
  if (!parcel?.text) {
    // It never went out and can't any more today. After `once` it may have: that day counts.
    if (sent.failure !== 'once') await restoreDay(deps, id, nudge)
    return close({ outcome: 'failed', failure: 'drop' })
  }
  // The intent first: a crash behind it must not make a second resend.
  const tries = sent.tries + 1
  await close({ outcome: 'unknown', tries, at: deps.now() })
  const result = await sendText(deps, named(deps, parcel, tries))
  const resent = { ...sentOf(deps, parcel, result), tries }
  if (result.outcome === 'accepted') await listEvening(deps, parcel)
  // What it means first: nobody looks again at what is on record.
  await heed(deps, parcel, result)
  await deps.store.record([{ id, sent: resent }])
  logSent(deps, id, resent, 'sweep')
  if (result.outcome !== 'failed' || result.failure !== 'operator') return undefined
  await stopLane(deps, result.code, parcel.channel)
  return 'stopped'
}

/** A tip that is found to have gone out, or goes out late, has its check-in all the same. */
async function listEvening(deps: Deps, parcel: Parcel | undefined): Promise<void> {
  if (parcel?.evening === undefined) return
  const { person, nudge, channel, evening: time } = parcel
  const { id, zone } = person
  const page = `${channel}~sweep~${id}`
  await deps.store.addEvening({ zone, time, date: nudge.slice(0, 10), page, ids: [id] })
  await deps.store.addSlot({ zone, time, kind: 'evening' })
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
