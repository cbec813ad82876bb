import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FaultSource, RequestFault } from './faults.ts'

export interface WireRequest {
  method: string
  /** With its query. */
  path: string
  headers: Record<string, string>
  body: string
}

export interface WireResponse {
  status: number
  headers?: Record<string, string>
  /** A string goes as it is, anything else as JSON. */
  body?: unknown
}

/** An answer, or what happens to the socket instead of one. */
export type Answer = WireResponse | 'drop' | 'hang' | 'reset'

/** What tests may watch; both stand-ins take the same hooks. */
export interface Hooks {
  onRequest?: (request: WireRequest) => void
  onResponse?: (request: WireRequest, response: WireResponse) => void
  /** Each webhook as posted, retries included. */
  onWebhook?: (webhook: WireRequest & { url: string }) => void
}

export interface WireServer {
  url: string
  close(): Promise<void>
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function flatHeaders(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value)
  return headers
}

/** An HTTP server on 127.0.0.1 whose handler may also answer by ill-treating the socket. */
export async function serve(
  port: number,
  hooks: Hooks,
  handle: (request: WireRequest) => Promise<Answer>,
): Promise<WireServer> {
  const server: Server = createServer((req, res) => {
    answer().catch((error: unknown) => {
      res.writeHead(500, { 'content-type': 'text/plain' })
      res.end(error instanceof Error ? error.stack : String(error))
    })
    async function answer(): Promise<void> {
      const request: WireRequest = {
        method: req.method ?? 'GET',
        path: req.url ?? '/',
        headers: flatHeaders(req),
        body: await readBody(req),
      }
      hooks.onRequest?.(request)
      const result = await handle(request)
      if (result === 'hang') return
      if (result === 'drop') return void req.socket.destroy()
      if (result === 'reset') return void req.socket.resetAndDestroy()
      hooks.onResponse?.(request, result)
      const text = typeof result.body === 'string'
      res.writeHead(result.status, {
        'content-type': text ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
        ...result.headers,
      })
      if (result.body === undefined) res.end()
      else res.end(text ? result.body : JSON.stringify(result.body))
    }
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/**
 * Carries out a request as the fault says: `accept` is what the provider does when the request
 * reaches it, `refuse` its answer to a 429 or 500.
 */
export async function withFault(
  faults: FaultSource,
  fault: RequestFault | undefined,
  accept: () => Answer,
  refuse: (status: 429 | 500) => WireResponse,
): Promise<Answer> {
  if (fault === 'reset') return 'reset'
  if (faults.latencyMs > 0) await sleep(faults.latencyMs)
  if (fault === 'timeout-before') return faults.timeouts
  if (fault === '429') return refuse(429)
  if (fault === '500') return refuse(500)
  const answer = accept()
  if (fault === 'timeout-after-accept') return faults.timeouts
  if (fault === '500-after-accept') return refuse(500)
  return answer
}

export interface Posted {
  /** 0 when no answer came. */
  status: number
  type: string
  text: string
}

/** Posts a webhook; a network failure or `timeoutMs` without an answer is status 0. */
export async function post(
  url: string,
  headers: Record<string, string>,
  body: string,
  hooks: Hooks,
  timeoutMs = 15_000,
): Promise<Posted> {
  hooks.onWebhook?.({ method: 'POST', path: new URL(url).pathname, url, headers, body })
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    })
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      text: await response.text(),
    }
  } catch {
    return { status: 0, type: '', text: '' }
  }
}

export const succeeded = (posted: Posted) => posted.status >= 200 && posted.status < 300
