import { createHash } from 'node:crypto'
import type { Mail, SendResult } from '../../core/ports.ts'
import { type Deps, JobError } from '../context.ts'
import { heed, type Parcel, sentOf } from './deliver.ts'
import { stopLane } from './lane.ts'
import { claimedAt, mayStart } from './lease.ts'
import { note, type Run } from './page.ts'

/** Emails of one page attempt go out in one batch under that attempt's name. */

const TRIES = 3
const PAUSE_MS = 1_000
/** Beyond the lease, so that what was claimed can be claimed anew. */
const AGAIN_S = 10
const WAIT_S = 900
/** A wait longer than this outlasts the lease: better on the queue than in a running function. */
const LONG_S = 5

/**
 * Sends a batch and notes every outcome. A repeat under the same name holds the same bytes, so
 * the provider answers it with what it answered first. Throws `JobError` when it is still open.
 */
export async function sendMails(run: Run, parcels: Parcel[], batch: string): Promise<void> {
  if (parcels.length === 0) return
  const sorted = [...parcels].sort((a, b) => (a.person.id < b.person.id ? -1 : 1))
  const mails = sorted.flatMap((p) => (p.mail ? [p.mail] : []))
  const since = Math.min(...sorted.map((p) => claimedAt(p.person, p.nudge)))
  const results = await insist(run.deps, mails, keyOf(batch), since)
  for (const [i, parcel] of sorted.entries()) {
    const result = results[i] ?? { outcome: 'unknown' }
    await heed(run.deps, parcel, result)
    await note(run, parcel, sentOf(run.deps, parcel, result))
  }
}

/** Idempotency keys are at most 256 characters (Resend), and a cursor may be long. */
export const keyOf = (batch: string): string => createHash('sha256').update(batch).digest('hex')

/**
 * Sends until every outcome is known, within the lease that began at `since`. Throws
 * `JobError` when it is not: the job comes back, and repeats the batch under the same key.
 */
export async function insist(
  deps: Deps,
  mails: Mail[],
  key: string,
  since: number,
): Promise<SendResult[]> {
  for (let i = 0; i < TRIES; i++) {
    if (!mayStart(since, deps.now())) break
    const results = await deps.mails.send(mails, key)
    const again = results.find(isOpen)
    if (!again) return results
    if (again.outcome === 'failed' && again.failure !== 'later') {
      const stopped =
        again.failure === 'operator' ? await stopLane(deps, again.code, 'email') : undefined
      throw new JobError(`emails wait: ${again.code}`, stopped ?? again.retryAfter ?? WAIT_S)
    }
    const after = again.outcome === 'failed' ? again.retryAfter : undefined
    if (after !== undefined && after > LONG_S) {
      throw new JobError('the provider asks to wait', Math.max(after, AGAIN_S))
    }
    await deps.wait(after === undefined ? PAUSE_MS * (i + 1) : after * 1000)
  }
  throw new JobError('the outcome of a batch is not known yet', AGAIN_S)
}

/** The whole batch is undecided: nothing of it may be recorded. */
const isOpen = (r: SendResult): boolean =>
  r.outcome === 'unknown' ||
  (r.outcome === 'failed' && ['later', 'wait', 'operator'].includes(r.failure))
