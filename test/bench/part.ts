/** What every process of a measurement answers. */

import type { SQSEvent } from 'aws-lambda'
import type { Job } from '../../core/ports.ts'

export interface Usage {
  /** CPU since the start, µs. */
  cpu: number
  /** The most memory that was ever resident, bytes. */
  peak: number
}

type Handler = (request: never) => unknown

/** The process's side of `fleet.ts`: answers each request by its type. `usage` and `ready` are there already. */
export function serve(handlers: Record<string, Handler>): void {
  const all: Record<string, Handler> = {
    ready: () => true,
    usage: (): Usage => {
      const { user, system } = process.cpuUsage()
      return { cpu: user + system, peak: process.resourceUsage().maxRSS * 1024 }
    },
    ...handlers,
  }
  process.on('message', async ({ id, request }: { id: number; request: { type: string } }) => {
    try {
      const value = await all[request.type]?.(request as never)
      process.send?.({ reply: id, value })
    } catch (error) {
      process.send?.({ reply: id, error: String(error) })
    }
  })
  process.on('disconnect', () => process.exit(0))
}

export const args = <T>(): T => JSON.parse(process.argv[2] ?? '{}') as T

/** A job as Lambda's poller hands it over, for the first time. */
export const eventOf = (job: Job): SQSEvent =>
  ({
    Records: [
      {
        messageId: 'm',
        body: JSON.stringify(job),
        attributes: { ApproximateReceiveCount: '1' },
      },
    ],
  }) as SQSEvent
