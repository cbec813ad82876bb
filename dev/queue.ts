import { randomUUID } from 'node:crypto'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import type { Job, Queue } from '../core/ports.ts'
import type { DevClock } from './clock.ts'

/** A queue in the process, on the movable clock: delays, redelivery, dead letters as SQS has them. */
export interface DevQueue extends Queue {
  dead: Job[]
  /** Jobs not yet done or given up. */
  pending(): number
}

const VISIBILITY_MS = 360_000
const MAX_RECEIVES = 5

export function createDevQueue(
  clock: DevClock,
  consume: (event: SQSEvent) => Promise<SQSBatchResponse>,
): DevQueue {
  let pending = 0
  const dead: Job[] = []

  async function receive(job: Job, messageId: string, count: number): Promise<void> {
    const record = {
      messageId,
      body: JSON.stringify(job),
      attributes: { ApproximateReceiveCount: String(count) },
    } as SQSEvent['Records'][number]
    const { batchItemFailures } = await consume({ Records: [record] })
    if (batchItemFailures.length === 0) pending--
    else if (count >= MAX_RECEIVES) {
      pending--
      dead.push(job)
    } else clock.at(clock.now() + VISIBILITY_MS, () => receive(job, messageId, count + 1))
  }

  return {
    dead,
    pending: () => pending,
    async send(jobs, delay = 0) {
      for (const job of jobs) {
        pending++
        const id = randomUUID()
        clock.at(clock.now() + delay * 1000, () => receive(job, id, 1))
      }
    },
  }
}
