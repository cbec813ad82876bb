import type { Failure, Reported, Rung } from '../../core/ports.ts'
import { failureOf } from '../adapters/twilio.ts'
import type { Deps } from '../context.ts'
import { stopLane } from './lane.ts'
import { restoreDay, suppress } from './people.ts'

/** What the carrier reports on a text, and what a failure asks for (docs/statuses.md). */

const rungs: Record<string, Rung> = {
  accepted: 'queued',
  scheduled: 'queued',
  queued: 'queued',
  sending: 'queued',
  sent: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'failed',
  failed: 'failed',
  canceled: 'failed',
}

export interface Report {
  person: string
  /** `DATE.tip` or `DATE.evening`, and which try of it, from 1. */
  nudge: string
  tries: number
  status: string
  provider: string
  code?: string
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** Before a resend of what a phone could not take: it may be switched on again by then. */
const RESEND_AFTER: Partial<Record<Failure, number>> = { repeated: 60 * MINUTE, once: 10 * MINUTE }
/** So many days in a row that did not reach a number, within a month, and it is given up. */
const IN_A_ROW = 3
const WITHIN = 30 * DAY
/** A report can be faster than the record of the send that it is about. */
const RECORD_TRIES = 20
const RECORD_PAUSE_MS = 250

/**
 * Climbs the ladder. Reports come late, twice, in any order, or never. What a failure asks for is
 * done before it is written down, and every part of it can be repeated, so that a crash in between
 * loses nothing: the carrier reports again.
 */
export async function report(deps: Deps, r: Report): Promise<void> {
  const rung = rungs[r.status]
  if (rung === undefined || r.person === '' || r.nudge === '') return
  const failure = rung === 'failed' ? failureOf(r.code ?? '') : undefined
  if (failure !== undefined) await heedFailure(deps, r, failure)
  await deps.store.climb(r.person, r.nudge, rung, {
    at: deps.now(),
    provider: r.provider,
    ...(failure === undefined ? {} : { failure }),
    ...(r.tries > 1 ? { tries: r.tries } : {}),
  })
  deps.log('status', {
    person: r.person,
    nudge: r.nudge,
    rung,
    ...(r.code ? { code: r.code } : {}),
  })
}

async function heedFailure(deps: Deps, r: Report, failure: Failure): Promise<void> {
  const past = await deps.store.lately(r.person, 2 * IN_A_ROW)
  const known = past.find((p) => p.nudge === r.nudge)
  if (known?.rung === 'failed' && known.tries >= r.tries) return
  if (failure === 'operator') await stopLane(deps, r.code ?? '')
  if (failure === 'wait') await restoreDay(deps, r.person, r.nudge)
  if (failure === 'suppress' || (failure === 'repeated' && isLast(deps, r, past))) {
    const to = r.code === '21610' ? 'stopped' : 'invalid'
    await suppress(deps, r.person, 'phone', to, `carrier (${r.code})`)
    return
  }
  if (failure === 'later' || failure === 'operator') return reopen(deps, r, failure)
  if (failure !== 'once' && failure !== 'repeated') return
  if (r.tries === 1) return reopen(deps, r, failure)
  // It never got there; with `once` it may have, and a day missed is better than one twice.
  if (failure === 'repeated') await restoreDay(deps, r.person, r.nudge)
}

/** Whether the days before this one failed as well, without one in between that got there. */
function isLast(deps: Deps, r: Report, past: Reported[]): boolean {
  const since = deps.now() - WITHIN
  const days = past.filter((p) => p.nudge < r.nudge)
  const good = days.findIndex((p) => p.failure !== 'repeated' || p.at < since)
  return (good < 0 ? days.length : good) + 1 >= IN_A_ROW
}

/** For the sweep to send again. */
async function reopen(deps: Deps, r: Report, failure: Failure): Promise<void> {
  const at = deps.now() + (RESEND_AFTER[failure] ?? 0)
  for (let i = 0; i < RECORD_TRIES; i++) {
    if (await deps.store.reopen(r.person, r.nudge, { tries: r.tries, failure, at })) return
    // It stands there, and is open or done already.
    if (await deps.store.sent(r.person, r.nudge)) return
    await deps.wait(RECORD_PAUSE_MS)
  }
  deps.log('status.no-record', { person: r.person, nudge: r.nudge })
}
