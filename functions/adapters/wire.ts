import { Agent as HttpAgent, type IncomingMessage, request as overHttp } from 'node:http'
import { Agent as HttpsAgent, request as overHttps } from 'node:https'

/**
 * HTTP requests over kept-alive connections, with Node's own client: a third of the time that
 * its `fetch` takes (docs/performance.md), and redirects are answers like others.
 */
export interface Wire {
  /** Rejects when there is no whole answer within the time allowed. */
  send(request: WireRequest): Promise<Answer>
  close(): void
}

export interface WireRequest {
  method: string
  url: URL
  /** Names and values in turn; `host` and `content-length` are added. */
  headers: string[]
  body?: string
}

export interface Answer {
  status: number
  headers: IncomingMessage['headers']
  body: string
}

/** More than a page has on its way; a Lambda handles one event at a time. */
const SOCKETS = 64
/**
 * A connection unused for this long is not used again: a Lambda may have been frozen meanwhile,
 * and a text put on a line that the other side has given up would be a text of unknown fate.
 */
const IDLE_MS = 10_000

/** `timeout` in ms, for one request from beginning to end. */
export function createWire(timeout: number): Wire {
  const options = { keepAlive: true, maxSockets: SOCKETS }
  const agents: { http?: HttpAgent; https?: HttpsAgent } = {}
  let active = 0
  let usedAt = 0

  function hangUp(): void {
    agents.http?.destroy()
    agents.https?.destroy()
  }

  function start({ method, url, headers, body }: WireRequest) {
    const flat = [...headers, 'host', url.host]
    if (body !== undefined) flat.push('content-length', String(Buffer.byteLength(body)))
    const where = { method, path: url.pathname + url.search, hostname: url.hostname, headers: flat }
    if (url.protocol === 'https:') {
      agents.https ??= new HttpsAgent(options)
      return overHttps({ ...where, port: url.port || 443, agent: agents.https })
    }
    agents.http ??= new HttpAgent(options)
    return overHttp({ ...where, port: url.port || 80, agent: agents.http })
  }

  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        if (active === 0 && Date.now() - usedAt > IDLE_MS) hangUp()
        active++
        const sent = start(request)
        const fail = (error: Error) => {
          clearTimeout(timer)
          reject(error)
        }
        const late = () => sent.destroy(new Error(`no answer in ${timeout} ms`))
        const timer = setTimeout(late, timeout)
        sent.on('response', (message) =>
          read(message, (answer) => {
            clearTimeout(timer)
            resolve(answer)
          }),
        )
        sent.on('error', fail)
        // An answer that breaks off half way ends with `close` and no `end`.
        sent.on('close', () => {
          active--
          usedAt = Date.now()
          fail(new Error('the connection was closed'))
        })
        sent.end(request.body)
      }),
    close: hangUp,
  }
}

function read(message: IncomingMessage, done: (answer: Answer) => void): void {
  const chunks: Buffer[] = []
  message.on('data', (chunk: Buffer) => chunks.push(chunk))
  message.on('end', () => {
    const [first] = chunks
    const all = chunks.length === 1 && first ? first : Buffer.concat(chunks)
    const { statusCode: status = 0, headers } = message
    done({ status, headers, body: all.toString() })
  })
}
