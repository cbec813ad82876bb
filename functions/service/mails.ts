import { createHash } from 'node:crypto'
import type { Mail, SendResult } from '../../core/ports.ts'
import { JobError } from '../context.ts'
import { heed, type Parcel, sentOf } from './deliver.ts'
import { mayStart } from './lease.ts'
import { note, type Run } from './page.ts'

/** Emails of one page attempt go out in one batch under that attempt's name. */

const TRIES = 3
const PAUSE_MS = 1_000

/**
 * Sends a batch and notes every outcome. A repeat under the same name holds the same bytes, so
 * the provider answers it with what it answered first. Throws `JobError` when it is still open.
 */
export async function sendMails(run: Run, parcels: Parcel[], batch: string): Promise<void> {
  if (parcels.length === 0) return
  const sorted = [...parcels].sort((a, b) => (a.person.id < b.person.id ? -1 : 1))
  const mails = sorted.flatMap((p) => (p.mail ? [p.mail] : []))
  const results = await insist(run, sorted, mails, keyOf(batch))
  for (const [i, parcel] of sorted.entries()) {
    const result = results[i] ?? { outcome: 'unknown' }
    await note(run, parcel, sentOf(run.deps, parcel, result))
    await heed(run.deps, parcel, result)
  }
}

/** Idempotency keys are at most 256 characters (Resend), and a cursor may be long. */
export const keyOf = (batch: string): string => createHash('sha256').update(batch).digest('hex')

async function insist(
  run: Run,
  parcels: Parcel[],
  mails: Mail[],
  key: string,
): Promise<SendResult[]> {
  const { deps } = run
  const claimedAt = Math.min(...parcels.map((p) => p.person.lastAt))
  for (let i = 0; i < TRIES; i++) {
    if (!mayStart(claimedAt, deps.now())) throw new JobError('the lease of a batch ran out')
    const results = await deps.mails.send(mails, key)
    const again = results.find(isOpen)
    if (!again) return results
    if (again.outcome === 'failed' && again.failure !== 'later') {
      throw new JobError(`emails wait: ${again.code}`, again.retryAfter)
    }
    const after = again.outcome === 'failed' ? again.retryAfter : undefined
    await deps.wait(after === undefined ? PAUSE_MS * (i + 1) : after * 1000)
  }
  throw new JobError('the outcome of a batch is not known yet')
}

/** The whole batch is undecided: nothing of it may be recorded. */
const isOpen = (r: SendResult): boolean =>
  r.outcome === 'unknown' ||
  (r.outcome === 'failed' && ['later', 'wait', 'operator'].includes(r.failure))
