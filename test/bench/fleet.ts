import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'

/** The other processes of a measurement: each does one thing and tells its own CPU and memory. */

export interface Part {
  /** Sends a request and waits for its answer. */
  ask<T>(request: object): Promise<T>
  /** Messages that answer no request. */
  onMessage(listener: (message: Record<string, unknown>) => void): void
  stop(): Promise<void>
}

export interface Usage {
  /** CPU since the start, µs. */
  cpu: number
  /** The most memory that was ever resident, bytes. */
  peak: number
}

interface Reply {
  reply?: number
  value?: unknown
  error?: string
}

/** Starts `test/bench/FILE` and waits until it is ready. */
export async function start(file: string, args: object = {}, flags: string[] = []): Promise<Part> {
  const child: ChildProcess = fork(join(import.meta.dirname, file), [JSON.stringify(args)], {
    execArgv: ['--import', 'tsx', ...flags],
  })
  const waiting = new Map<number, { resolve: (v: never) => void; reject: (e: Error) => void }>()
  let serial = 0
  let listener: (message: Record<string, unknown>) => void = () => {}
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  child.on('message', (message: Reply & Record<string, unknown>) => {
    const open = message.reply === undefined ? undefined : waiting.get(message.reply)
    if (!open || message.reply === undefined) return listener(message)
    waiting.delete(message.reply)
    if (message.error === undefined) open.resolve(message.value as never)
    else open.reject(new Error(`${file}: ${message.error}`))
  })
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`${file} ended with ${code}`))
  })
  const part: Part = {
    ask: (request) =>
      new Promise((resolve, reject) => {
        const id = ++serial
        waiting.set(id, { resolve, reject })
        child.send({ id, request })
      }),
    onMessage: (heard) => {
      listener = heard
    },
    async stop() {
      if (child.connected) child.disconnect()
      await gone
    },
  }
  await part.ask({ type: 'ready' })
  return part
}

type Handler = (request: never) => unknown

/** The other side: answers each request by its type. `usage` and `ready` are there already. */
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

export const usage = (part: Part): Promise<Usage> => part.ask<Usage>({ type: 'usage' })

export const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
