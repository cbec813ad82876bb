/** Reads one HTTP/1.1 answer out of the pieces in which it arrives (RFC 9112). */

export interface Answer {
  status: number
  /** By lower-case name; of a repeated one all values, with commas between. */
  headers: Record<string, string>
  body: string
}

export interface Reading {
  /** The answer once it is whole. Throws when it is no HTTP/1.1. */
  push(piece: Buffer): Answer | undefined
  /** The connection was closed: the answer, where its end is the connection's. */
  end(): Answer | undefined
  /** Whether another request may follow on this connection. */
  reusable(): boolean
}

/** More than the largest answer of a database or a provider. */
const LIMIT = 32 * 1024 * 1024
const EMPTY = Buffer.alloc(0)

interface Head {
  status: number
  headers: Record<string, string>
  keep: boolean
  /** Bytes of the body, or how else its end shows. */
  length: number | 'chunked' | 'close'
}

export function createReading(): Reading {
  let rest: Buffer = EMPTY
  let head: Head | undefined
  const chunks: Buffer[] = []
  let left = false

  const answer = (h: Head, body: Buffer): Answer => {
    left = rest.length > 0
    return { status: h.status, headers: h.headers, body: body.toString() }
  }

  return {
    push(piece) {
      rest = rest.length === 0 ? piece : Buffer.concat([rest, piece])
      if (rest.length > LIMIT) throw new Error('the answer is too long')
      while (!head) {
        const end = rest.indexOf('\r\n\r\n')
        if (end < 0) return undefined
        const found = readHead(rest.toString('latin1', 0, end))
        rest = rest.subarray(end + 4)
        // An interim answer (100 to 199) comes before the real one.
        if (found.status >= 200) head = found
      }
      if (head.length === 'close') return undefined
      if (head.length === 'chunked') {
        const more = readChunks(rest)
        chunks.push(...more.chunks)
        rest = more.rest
        return more.done ? answer(head, Buffer.concat(chunks)) : undefined
      }
      if (rest.length < head.length) return undefined
      const body = rest.subarray(0, head.length)
      rest = rest.subarray(head.length)
      return answer(head, body)
    },
    end() {
      if (head?.length !== 'close') return undefined
      const body = rest
      rest = EMPTY
      return answer(head, body)
    },
    reusable: () => head?.keep === true && head.length !== 'close' && !left,
  }
}

function readHead(text: string): Head {
  const [first = '', ...lines] = text.split('\r\n')
  const status = /^HTTP\/1\.([01]) (\d{3})(?: |$)/.exec(first)
  if (!status) throw new Error('the answer is no HTTP')
  const headers: Record<string, string> = {}
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon < 1) throw new Error('a header of the answer is broken')
    const name = line.slice(0, colon).toLowerCase()
    const value = line.slice(colon + 1).trim()
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value
  }
  const code = Number(status[2])
  const connection = (headers.connection ?? '').toLowerCase()
  const keep = status[1] === '1' ? !connection.includes('close') : false
  return { status: code, headers, keep, length: lengthOf(code, headers) }
}

function lengthOf(status: number, headers: Record<string, string>): Head['length'] {
  if (status === 204 || status === 304) return 0
  const coding = headers['transfer-encoding']
  if (coding !== undefined) {
    if (coding.toLowerCase() !== 'chunked') throw new Error('the answer is coded in another way')
    return 'chunked'
  }
  const length = headers['content-length']
  if (length === undefined) return 'close'
  if (!/^\d{1,9}$/.test(length)) throw new Error('the length of the answer is no number')
  return Number(length)
}

/** What chunks are whole, and what is left to be read. Trailers are dropped. */
function readChunks(data: Buffer): { chunks: Buffer[]; rest: Buffer; done: boolean } {
  const chunks: Buffer[] = []
  let rest = data
  for (;;) {
    const line = rest.indexOf('\r\n')
    if (line < 0) return { chunks, rest, done: false }
    const size = /^([\da-f]{1,7})(?:[ \t]*;.*)?$/i.exec(rest.toString('latin1', 0, line))
    if (!size) throw new Error('a chunk of the answer is broken')
    const length = Number.parseInt(size[1] ?? '', 16)
    if (length === 0) {
      const none = rest.indexOf('\r\n', line + 2)
      if (none === line + 2) return { chunks, rest: rest.subarray(none + 2), done: true }
      const end = rest.indexOf('\r\n\r\n', line + 2)
      if (end < 0) return { chunks, rest, done: false }
      return { chunks, rest: rest.subarray(end + 4), done: true }
    }
    const end = line + 2 + length
    if (rest.length < end + 2) return { chunks, rest, done: false }
    chunks.push(rest.subarray(line + 2, end))
    if (rest.toString('latin1', end, end + 2) !== '\r\n') {
      throw new Error('a chunk of the answer is broken')
    }
    rest = rest.subarray(end + 2)
  }
}
