import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

/** An HTTP server stripped to the bone, so that the machine's time is left to what is measured. */

export interface RawRequest {
  /** The request line and the headers as they came. */
  head: string
  body: string
}

/** `answer` returns a status and a JSON body. Connections are kept alive. */
export async function listen(
  answer: (request: RawRequest) => { status: number; body: string },
  delay = 0,
): Promise<string> {
  const server = createServer((socket) => {
    let buffer: Buffer = Buffer.alloc(0)
    socket.setNoDelay(true)
    socket.on('error', () => socket.destroy())
    socket.on('data', (data) => {
      buffer = buffer.length === 0 ? data : Buffer.concat([buffer, data])
      for (;;) {
        const end = buffer.indexOf('\r\n\r\n')
        if (end < 0) return
        const head = buffer.toString('latin1', 0, end)
        const length = Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? 0)
        if (buffer.length < end + 4 + length) return
        const body = buffer.toString('utf8', end + 4, end + 4 + length)
        buffer = buffer.subarray(end + 4 + length)
        const made = answer({ head, body })
        const text = `HTTP/1.1 ${made.status} X\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(made.body)}\r\n\r\n${made.body}`
        if (delay === 0) socket.write(text)
        else setTimeout(() => socket.write(text), delay)
      }
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
