import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import type { Job } from '../../core/ports.ts'
import { type Deps, JobError } from '../context.ts'
import { runPage } from './page.ts'

/** What the Lambda entries and the local stack both run, on the same events. */

const Page = {
  zone: z.string(),
  time: z.string(),
  date: z.string(),
  cursor: z.string().optional(),
  again: z.boolean().optional(),
}
const JobBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('tips'), shard: z.number().int(), ...Page }),
  z.strictObject({ kind: z.literal('evening'), ...Page }),
])

/** Jobs from the queue, one by one; those that failed come back, the others do not. */
export async function dispatch(deps: Deps, event: SQSEvent): Promise<SQSBatchResponse> {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = []
  for (const record of event.Records) {
    try {
      const job = JobBody.parse(JSON.parse(record.body)) as Job
      await runPage(deps, job, Number(record.attributes.ApproximateReceiveCount))
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
