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

interface Failed {
  Id: string
  Code: string
  SenderFault: boolean
}

/** Tries of an entry that SQS refused by its own fault, and the pauses between, in ms. */
const PAUSES_MS = [100, 400, 1_600]

/**
 * Jobs over SQS. A batch may be taken in part: what was refused is sent again. Throws when any was
 * not taken after that; some may have been, and a job that is queued twice does no harm.
 */
export function createQueue(client: Transport, url: string): Queue {
  async function send(entries: { Id: string }[], pauses: number[]): Promise<void> {
    const done = await client.call('SendMessageBatch', { QueueUrl: url, Entries: entries })
    const failed = (done.Failed ?? []) as Failed[]
    const [first] = failed
    if (!first) return
    const [pause, ...left] = pauses
    if (pause === undefined || failed.some((f) => f.SenderFault)) {
      throw new Error(`the queue refused a job: ${first.Code}`)
    }
    await new Promise((over) => setTimeout(over, pause))
    const ids = new Set(failed.map((f) => f.Id))
    await send(
      entries.filter((e) => ids.has(e.Id)),
      left,
    )
  }

  return {
    async send(jobs, delay = 0) {
      const seconds = Math.min(MAX_DELAY_S, Math.ceil(delay))
      for (let i = 0; i < jobs.length; i += BATCH) {
        const entries = jobs.slice(i, i + BATCH).map((job, n) => ({
          Id: String(n),
          MessageBody: JSON.stringify(job),
          ...(seconds > 0 ? { DelaySeconds: seconds } : {}),
        }))
        await send(entries, PAUSES_MS)
      }
    },
  }
}
