import { connect as connectPlain, isIP, type Socket } from 'node:net'
import { connect as connectSecure } from 'node:tls'
import { type Answer, createReading, type Reading } from './http-parser.ts'

/**
 * HTTP/1.1 over kept-alive connections, one request at a time on each: what the table and the
 * carrier need, for two thirds of the time that Node's own client takes and a tenth of its
 * `fetch` (docs/performance.md). Redirects are answers like others.
 */
export interface Wire {
  /** Rejects when there is no whole answer within the time allowed; nothing is sent twice. */
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

export type { Answer } from './http-parser.ts'

/** More than a page has on its way; a Lambda handles one event at a time. */
const LINES = 64
/**
 * A connection unused for this long is not used again: a Lambda may have been frozen meanwhile,
 * and a text put on a line that the other side has given up would be a text of unknown fate.
 */
const IDLE_MS = 10_000

interface Job {
  text: string
  /** A large body, written by itself: joining it to the rest would copy all of it once more. */
  large: { body: string; encoding: 'latin1' | 'utf8' } | undefined
  resolve: (answer: Answer) => void
  reject: (error: Error) => void
  timer?: NodeJS.Timeout
}

interface Line {
  socket: Socket
  reading: Reading
  job?: Job | undefined
  usedAt: number
}

/** The connections to one place. */
interface Place {
  lines: Set<Line>
  idle: Line[]
  waiting: Job[]
  connect: () => Socket
}

/** `timeout` in ms, for one request from beginning to end. */
export function createWire(timeout: number): Wire {
  const places = new Map<string, Place>()

  return {
    send: ({ method, url, headers, body }) =>
      new Promise((resolve, reject) => {
        const [text, large] = requestText(method, url, headers, body)
        const place = placeOf(places, url)
        const job: Job = { text, large, resolve, reject }
        job.timer = setTimeout(() => giveUp(place, job, timeout), timeout)
        const line = idleLine(place)
        if (line) start(line, job)
        else if (place.lines.size < LINES) start(newLine(place), job)
        else place.waiting.push(job)
      }),
    close() {
      for (const { lines } of places.values()) for (const { socket } of lines) socket.destroy()
    },
  }
}

function requestText(
  method: string,
  url: URL,
  headers: string[],
  body = '',
): [string, Job['large']] {
  let text = `${method} ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\n`
  for (let i = 0; i < headers.length; i += 2) {
    const value = headers[i + 1] ?? ''
    // Its name and not its value: that may be a secret.
    if (UNPRINTABLE.test(value)) throw new TypeError(`${headers[i]} must be one printable line`)
    text += `${headers[i]}: ${value}\r\n`
  }
  const length = Buffer.byteLength(body)
  text += `content-length: ${length}\r\n\r\n`
  if (length < LARGE) return [text + body, undefined]
  // What is all ASCII is the same in both, and copied instead of encoded.
  return [text, { body, encoding: length === body.length ? 'latin1' : 'utf8' }]
}
const LARGE = 65_536
const UNPRINTABLE = /[^\t\x20-\x7e]/

function placeOf(places: Map<string, Place>, url: URL): Place {
  const known = places.get(url.origin)
  if (known) return known
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const place: Place = { lines: new Set(), idle: [], waiting: [], connect: () => open(url, host) }
  places.set(url.origin, place)
  return place
}

/** A request may be written before the connection stands: the socket keeps it until then. */
function open(url: URL, host: string): Socket {
  if (url.protocol !== 'https:') return connectPlain(Number(url.port || 80), host)
  const options = { host, port: Number(url.port || 443), ALPNProtocols: ['http/1.1'] }
  return connectSecure(isIP(host) ? options : { ...options, servername: host })
}

function newLine(place: Place): Line {
  const socket = place.connect()
  const line: Line = { socket, reading: createReading(), usedAt: 0 }
  place.lines.add(line)
  socket.setNoDelay(true)
  socket.setKeepAlive(true, 1_000)
  socket.on('data', (piece) => {
    // Nobody asked: this is not a line to put another request on.
    if (!line.job) return void socket.destroy()
    try {
      const answer = line.reading.push(piece)
      if (answer) finish(place, line, answer)
    } catch (error) {
      socket.destroy(error as Error)
    }
  })
  let cause: Error | undefined
  socket.on('error', (error) => {
    cause = error
  })
  socket.on('close', () => {
    place.lines.delete(line)
    place.idle = place.idle.filter((other) => other !== line)
    const { job } = line
    line.job = undefined
    if (job) {
      clearTimeout(job.timer)
      const whole = cause ? undefined : line.reading.end()
      if (whole) job.resolve(whole)
      else job.reject(cause ?? new Error('the connection was closed'))
    }
    const next = place.waiting.shift()
    if (next) start(newLine(place), next)
  })
  return line
}

/** The line used last: the others may grow old. */
function idleLine(place: Place): Line | undefined {
  for (;;) {
    const line = place.idle.pop()
    if (!line || (Date.now() - line.usedAt < IDLE_MS && line.socket.writable)) return line
    line.socket.destroy()
  }
}

function start(line: Line, job: Job): void {
  line.job = job
  line.reading = createReading()
  line.socket.ref()
  line.socket.write(job.text)
  if (job.large) line.socket.write(job.large.body, job.large.encoding)
}

function finish(place: Place, line: Line, answer: Answer): void {
  const { job } = line
  if (!job) return
  line.job = undefined
  clearTimeout(job.timer)
  if (!line.reading.reusable()) line.socket.destroy()
  else {
    const next = place.waiting.shift()
    if (next) start(line, next)
    else {
      line.usedAt = Date.now()
      // A program with nothing else to do may end.
      line.socket.unref()
      place.idle.push(line)
    }
  }
  job.resolve(answer)
}

function giveUp(place: Place, job: Job, timeout: number): void {
  const late = new Error(`no answer in ${timeout} ms`)
  const waiting = place.waiting.indexOf(job)
  if (waiting >= 0) {
    place.waiting.splice(waiting, 1)
    job.reject(late)
    return
  }
  for (const line of place.lines) if (line.job === job) line.socket.destroy(late)
}
