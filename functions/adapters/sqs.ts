import type { Queue } from '../../core/ports.ts'
import { createTransport, type Environment, fromEnvironment, type Transport } from './transport.ts'

const BATCH = 10
const MAX_DELAY_S = 900

/** The way to SQS: to wherever the queue's own URL leads, as the environment says. */
export const createQueueClient = (url: string, env: Environment): Transport =>
  createTransport({
    service: 'sqs',
    target: 'AmazonSQS',
    ...fromEnvironment(env),
    endpoint: new URL(url).origin,
  })

/** Jobs over SQS. Throws when any was not taken, after the transport's own retries. */
export function createQueue(client: Transport, url: string): Queue {
  return {
    async send(jobs, delay = 0) {
      for (let i = 0; i < jobs.length; i += BATCH) {
        const done = await client.call('SendMessageBatch', {
          QueueUrl: url,
          Entries: jobs.slice(i, i + BATCH).map((job, n) => ({
            Id: String(n),
            MessageBody: JSON.stringify(job),
            ...(delay > 0 ? { DelaySeconds: Math.min(MAX_DELAY_S, Math.ceil(delay)) } : {}),
          })),
        })
        const [failed] = (done.Failed ?? []) as { Code: string }[]
        if (failed) throw new Error(`the queue refused a job: ${failed.Code}`)
      }
    },
  }
}
