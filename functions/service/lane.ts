import type { Lane } from '../../core/keys.ts'
import type { Deps } from '../context.ts'
import { alertOperator } from './letters.ts'

/**
 * A lane is one sender: the texts' number or service, and the emails' team. When the sender itself
 * is refused, all of its lane stands still, and the other goes on.
 */

/** A stopped lane is tried again after this long. */
const STOPPED_MS = 15 * 60_000

/** Seconds until the lane may be tried again; undefined when it runs. */
export async function checkLane(deps: Deps, lane: Lane = 'text'): Promise<number | undefined> {
  const stopped = await deps.store.lane(senderOf(deps, lane))
  if (!stopped || stopped.until <= deps.now()) return undefined
  return Math.max(1, Math.ceil((stopped.until - deps.now()) / 1000))
}

/**
 * Stops the lane and returns the seconds until it is tried again. One alarm a day and reason,
 * however many workers find the same, and however often it is found again.
 */
export async function stopLane(deps: Deps, reason: string, lane: Lane = 'text'): Promise<number> {
  const now = deps.now()
  const sender = senderOf(deps, lane)
  if (await deps.store.stopLane(sender, now + STOPPED_MS, reason, now)) {
    deps.log('lane.stopped', { lane, reason })
    const day = new Date(now).toISOString().slice(0, 10)
    if (await deps.store.once(`lane-${lane}`, `${reason}-${day}`, now + 2 * 86_400_000)) {
      await alarm(deps, lane, `${lane}-${reason}-${day}`)
    }
  }
  return STOPPED_MS / 1000
}

/** An alarm that cannot be mailed, as when the mail's own sender is refused, is in the log. */
async function alarm(deps: Deps, lane: Lane, key: string): Promise<void> {
  try {
    await alertOperator(deps, lane === 'text' ? 'lane' : 'mail-lane', lane, key)
  } catch {
    deps.log('alert.not-sent', { about: 'lane', lane })
  }
}

/** Books the lane for so many segments or batches; the instant from which it is theirs. */
export function bookLane(deps: Deps, lane: Lane, units: number): Promise<number> {
  const { rate } = lane === 'text' ? deps.settings.twilio : deps.settings.resend
  return deps.store.book(senderOf(deps, lane), Math.ceil((units * 1000) / rate), deps.now())
}

/** The sender without its number: keys are logged. */
const senderOf = (deps: Deps, lane: Lane): string => {
  if (lane === 'email') return 'email'
  return deps.settings.twilio.service ? 'service' : 'number'
}
