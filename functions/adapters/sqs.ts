import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs'
import type { Queue } from '../../core/ports.ts'

const BATCH = 10

/** Jobs over SQS. Throws when any was not taken, after the SDK's own retries. */
export function createQueue(client: SQSClient, url: string): Queue {
  return {
    async send(jobs, delay = 0) {
      for (let i = 0; i < jobs.length; i += BATCH) {
        const done = await client.send(
          new SendMessageBatchCommand({
            QueueUrl: url,
            Entries: jobs.slice(i, i + BATCH).map((job, n) => ({
              Id: String(n),
              MessageBody: JSON.stringify(job),
              ...(delay > 0 ? { DelaySeconds: Math.min(900, Math.ceil(delay)) } : {}),
            })),
          }),
        )
        const [failed] = done.Failed ?? []
        if (failed) throw new Error(`the queue refused a job: ${failed.Code}`)
      }
    },
  }
}
