import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod/mini'
import type { Job } from '../../core/ports.ts'
import { type Deps, JobError } from '../context.ts'
import { putBack } from './pace.ts'
import { runPage } from './page.ts'
import { runRecaps } from './recap.ts'

/** What the Lambda entries and the local stack both run, on the same events. */

const Page = {
  zone: z.string(),
  time: z.string(),
  date: z.string(),
  cursor: z.optional(z.string()),
  again: z.optional(z.boolean()),
  at: z.optional(z.number()),
  by: z.optional(z.number()),
  each: z.optional(z.number()),
}
const JobBody = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('tips'),
    shard: z.int(),
    turn: z.optional(z.string()),
    around: z.optional(z.boolean()),
    ...Page,
  }),
  z.strictObject({ kind: z.literal('recap'), shard: z.number(), ...Page }),
  z.strictObject({
    kind: z.literal('evening'),
    lane: z.optional(z.enum(['text', 'email'])),
    ...Page,
  }),
])

/**
 * Jobs from the queue, one by one; those that failed come back, the others do not. `left` says how
 * many milliseconds the function still has: what could not be done within them comes back too.
 */
export async function dispatch(
  deps: Deps,
  event: SQSEvent,
  left?: () => number,
): Promise<SQSBatchResponse> {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = []
  for (const record of event.Records) {
    try {
      const job = JobBody.parse(JSON.parse(record.body)) as Job
      const attempt = Number(record.attributes.ApproximateReceiveCount)
      await runOrPutBack(deps, job, attempt, left, record.messageId)
    } catch (error) {
      deps.log('job.failed', {
        message: record.messageId,
        error: error instanceof Error ? error.name : 'unknown',
        ...(error instanceof JobError ? { reason: error.message } : {}),
      })
      batchItemFailures.push({ itemIdentifier: record.messageId })
    }
  }
  return { batchItemFailures }
}

/**
 * A job whose cause to fail says when it will be over goes back as a new message with that delay.
 * Left to the queue it would come back after the visibility timeout, which is sized for crashes,
 * and a few of those would make it a dead letter while its provider is merely busy. A crash
 * between the two leaves both messages, and the claims see to it that nobody gets two.
 */
async function runOrPutBack(
  deps: Deps,
  job: Job,
  attempt: number,
  left: (() => number) | undefined,
  message: string,
): Promise<void> {
  try {
    if (job.kind === 'recap') await runRecaps(deps, job, attempt, message)
    else await runPage(deps, job, attempt, left, message)
  } catch (error) {
    if (!(error instanceof JobError) || error.retryAfter === undefined) throw error
    deps.log('job.put-back', { kind: job.kind, reason: error.message, seconds: error.retryAfter })
    await putBack(deps, { ...job, again: true, at: undefined }, error.retryAfter)
  }
}
