import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import type { Usage } from './part.ts'

/** The other processes of a measurement: each does one thing and tells its own CPU and memory. */

export interface Part {
  /** Sends a request and waits for its answer. */
  ask<T>(request: object): Promise<T>
  /** Messages that answer no request. */
  onMessage(listener: (message: Record<string, unknown>) => void): void
  stop(): Promise<void>
}

interface Reply {
  reply?: number
  value?: unknown
  error?: string
}

/**
 * Starts `test/bench/FILE` and waits until it is ready. It is bundled as a Lambda's code would be;
 * a `.tsx` file, which starts the local stack, is run as it is.
 */
export async function start(file: string, args: object = {}, flags: string[] = []): Promise<Part> {
  const whole = file.endsWith('.tsx')
  const path = whole ? join(import.meta.dirname, file) : bundled(file)
  const child: ChildProcess = fork(path, [JSON.stringify(args)], {
    execArgv: whole ? ['--import', 'tsx', ...flags] : flags,
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

const folder = mkdtempSync(join(tmpdir(), 'nudgeline-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

function bundled(file: string): string {
  const outfile = join(folder, file.replace(/\.ts$/, '.mjs'))
  buildSync({
    entryPoints: [join(import.meta.dirname, file)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    logLevel: 'error',
  })
  return outfile
}

export const usage = (part: Part): Promise<Usage> => part.ask<Usage>({ type: 'usage' })

export const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

/** A goal that was not reached: said, and the run ends with 1, but the other benches go on. */
export function missed(what: string): void {
  console.error(`Goal missed: ${what}.`)
  process.exitCode = 1
}
