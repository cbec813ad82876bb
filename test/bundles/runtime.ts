import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Bundle } from './build.ts'

/**
 * Lambda's side of the runtime interface (docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html),
 * with a fresh process for the function on the other side of it.
 */
export interface Runtime {
  /** Sends one event. Rejects with a `FunctionError` when the function threw or died. */
  invoke(event: unknown, options?: { time?: number; offset?: number }): Promise<unknown>
  /** Milliseconds that loading the bundle took. */
  init: number
  /** Every line that the function wrote. */
  lines: string[]
  /** Resident memory of the process, in MB. */
  memory(): number
  close(): Promise<void>
}

/** What Lambda would report of a failed invocation. */
export class FunctionError extends Error {
  override name = 'FunctionError'
  readonly type: string
  constructor(type: string, message: string) {
    super(message)
    this.type = type
  }
}

interface Invocation {
  id: string
  event: string
  time: number
  offset: number
  done(result: unknown): void
  failed(error: Error): void
}

const TIME_MS = 60_000

/** Starts a bundle. Rejects when it does not load. */
export async function startRuntime(
  bundle: Bundle,
  env: Record<string, string> = {},
): Promise<Runtime> {
  const queue: Invocation[] = []
  const running = new Map<string, Invocation>()
  const lines: string[] = []
  let asking: ServerResponse | undefined
  let ready: (init: number) => void
  let broken: (error: Error) => void
  const started = new Promise<number>((resolve, reject) => {
    ready = resolve
    broken = reject
  })

  function hand(): void {
    const next = asking && queue.shift()
    if (!next || !asking) return
    running.set(next.id, next)
    asking.writeHead(200, {
      'lambda-runtime-aws-request-id': next.id,
      'lambda-runtime-deadline-ms': String(Date.now() + next.time),
      'test-time-ms': String(next.time),
      'test-clock-offset': String(next.offset),
    })
    asking.end(next.event)
    asking = undefined
  }

  const server = createServer(async (request, response) => {
    const path = request.url?.replace('/2018-06-01/runtime/', '') ?? ''
    const body = await text(request)
    if (path === 'invocation/next') {
      asking = response
      return hand()
    }
    const [, id = '', outcome] = path.split('/')
    const invocation = running.get(id)
    running.delete(id)
    if (path === 'test/ready') ready(JSON.parse(body).init)
    if (path === 'init/error') broken(errorOf(body))
    if (outcome === 'response') invocation?.done(JSON.parse(body))
    if (outcome === 'error') invocation?.failed(errorOf(body))
    response.writeHead(202).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo

  const child = spawn(process.execPath, [join(import.meta.dirname, 'bootstrap.mjs')], {
    cwd: bundle.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}`,
      AWS_LAMBDA_FUNCTION_NAME: bundle.handler,
      _HANDLER: bundle.handler,
      LAMBDA_TASK_ROOT: bundle.folder,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      ...env,
    },
  })
  collect(child, lines)
  child.once('exit', (code) => {
    const died = new FunctionError(
      'Runtime.ExitError',
      `the process ended with ${code}: ${lines.at(-1)}`,
    )
    broken(died)
    for (const invocation of running.values()) invocation.failed(died)
  })

  const close = async () => {
    child.removeAllListeners('exit')
    const ended = new Promise((done) => child.once('exit', done))
    if (child.exitCode === null) {
      child.kill()
      await ended
    }
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }

  let init: number
  try {
    init = await started
  } catch (error) {
    await close()
    throw error
  }
  return {
    init,
    lines,
    close,
    memory: () => memoryOf(child.pid ?? 0),
    invoke: (event, { time = TIME_MS, offset = 0 } = {}) =>
      new Promise((done, failed) => {
        queue.push({ id: randomUUID(), event: JSON.stringify(event), time, offset, done, failed })
        hand()
      }),
  }
}

async function text(request: IncomingMessage): Promise<string> {
  let body = ''
  request.setEncoding('utf8')
  for await (const chunk of request) body += chunk
  return body
}

function errorOf(body: string): FunctionError {
  const { errorType, errorMessage } = JSON.parse(body)
  return new FunctionError(errorType, errorMessage)
}

function collect(child: ChildProcess, lines: string[]): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = ''
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      const parts = (rest + chunk).split('\n')
      rest = parts.pop() ?? ''
      lines.push(...parts)
    })
  }
}

function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}
