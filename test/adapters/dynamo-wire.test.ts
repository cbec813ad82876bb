import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer as createTlsServer } from 'node:tls'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { type Answer, createReading } from '../../functions/adapters/http-parser.ts'
import { createWire, type Wire } from '../../functions/adapters/wire.ts'

/** The connections to the table and to the carrier, and the reading of what comes back. */

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0).reverse()) close()
})

const wire = (timeout = 500): Wire => {
  const made = createWire(timeout)
  closers.push(() => made.close())
  return made
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  closers.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Plays what it is told at each request, byte for byte. */
function raw(play: (socket: Socket, n: number) => void): Promise<string> {
  let n = 0
  const sockets = new Set<Socket>()
  closers.push(() => {
    for (const socket of sockets) socket.destroy()
  })
  return listen(
    createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('data', () => play(socket, ++n))
    }),
  )
}

const get = (w: Wire, url: string) => w.send({ method: 'GET', url: new URL(url), headers: [] })

const answers: { label: string; text: string; answer: Partial<Answer>; reusable: boolean }[] = [
  {
    label: 'a length',
    text: 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello',
    answer: { status: 200, body: 'hello', headers: { 'content-length': '5' } },
    reusable: true,
  },
  {
    label: 'no body',
    text: 'HTTP/1.1 204 No Content\r\n\r\n',
    answer: { status: 204, body: '' },
    reusable: true,
  },
  {
    label: 'chunks, with an extension and a trailer',
    text: 'HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\r\nhel\r\n2\r\nlo\r\n0\r\nX: y\r\n\r\n',
    answer: { status: 201, body: 'hello' },
    reusable: true,
  },
  {
    label: 'chunks that hold what looks like their end',
    text: 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n7\r\n0\r\n\r\nab\r\n0\r\n\r\n',
    answer: { body: '0\r\n\r\nab' },
    reusable: true,
  },
  {
    label: 'an interim answer before it',
    text: 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\nx',
    answer: { status: 200, body: 'x' },
    reusable: true,
  },
  {
    label: 'the wish to close',
    text: 'HTTP/1.1 200 OK\r\nConnection: close\r\ncontent-length: 0\r\n\r\n',
    answer: { status: 200, body: '' },
    reusable: false,
  },
  {
    label: 'an old protocol',
    text: 'HTTP/1.0 200 OK\r\ncontent-length: 1\r\n\r\nx',
    answer: { body: 'x' },
    reusable: false,
  },
  {
    label: 'a repeated header and a value with a colon',
    text: 'HTTP/1.1 307 \r\nLocation: https://h:1/a\r\nA: 1\r\na: 2\r\ncontent-length: 0\r\n\r\n',
    answer: {
      status: 307,
      headers: { location: 'https://h:1/a', a: '1, 2', 'content-length': '0' },
    },
    reusable: true,
  },
]

describe('an answer with', () => {
  it.each(answers)('$label is the same in one piece, and byte for byte', (c) => {
    const bytes = Buffer.from(c.text)
    const whole = createReading()
    expect(whole.push(bytes)).toMatchObject(c.answer)
    expect(whole.reusable()).toBe(c.reusable)
    const slow = createReading()
    for (let i = 0; i < bytes.length - 1; i++) {
      expect(slow.push(bytes.subarray(i, i + 1))).toBeUndefined()
    }
    expect(slow.push(bytes.subarray(-1))).toMatchObject(c.answer)
  })

  it('no length at all ends with the connection', () => {
    const reading = createReading()
    expect(reading.push(Buffer.from('HTTP/1.1 200 OK\r\n\r\nhel'))).toBeUndefined()
    expect(reading.push(Buffer.from('lo'))).toBeUndefined()
    expect(reading.end()).toMatchObject({ status: 200, body: 'hello' })
    expect(reading.reusable()).toBe(false)
  })

  it('a length is not whole before that', () => {
    const reading = createReading()
    reading.push(Buffer.from('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhello'))
    expect(reading.end()).toBeUndefined()
  })

  it('something behind it leaves a connection that nobody may use', () => {
    const reading = createReading()
    reading.push(Buffer.from('HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\nxHTTP/1.1 200'))
    expect(reading.reusable()).toBe(false)
  })

  it.each([
    'SSH-2.0-OpenSSH\r\n\r\n',
    'HTTP/2 200\r\n\r\n',
    'HTTP/1.1 200 OK\r\nno colon\r\n\r\n',
    'HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n',
    'HTTP/1.1 200 OK\r\ncontent-length: 1, 1\r\n\r\n',
    'HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, chunked\r\n\r\n',
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\nxyz\r\n',
  ])('a fault is refused: %j', (text) => {
    expect(() => createReading().push(Buffer.from(text))).toThrow()
  })
})

describe('connections', () => {
  const echo = createHttpServer
  const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'

  it('carry a request as a server reads it', async () => {
    const heard: string[] = []
    const server = echo((request, response) => {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        heard.push(`${request.method} ${request.url} ${request.headers['x-a']} ${body}`)
        response.end('ünder')
      })
    })
    const url = await listen(server)
    const body = 'Straße €'
    const headers = ['x-a', 'one']
    const w = wire()
    const answer = await w.send({ method: 'POST', url: new URL(`${url}/p?q=1`), headers, body })
    expect(answer).toMatchObject({ status: 200, body: 'ünder' })
    expect(heard).toEqual([`POST /p?q=1 one ${body}`])
  })

  it('are used again, the last one first', async () => {
    const used: Socket[] = []
    const url = await raw((socket) => {
      used.push(socket)
      socket.write(OK)
    })
    const w = wire()
    await Promise.all([get(w, url), get(w, url), get(w, url)])
    for (let i = 0; i < 4; i++) await get(w, url)
    expect(new Set(used.slice(0, 3)).size).toBe(3)
    expect(new Set(used.slice(3)).size).toBe(1)
  })

  it('are opened anew when the server closed them meanwhile', async () => {
    const url = await raw((socket) => socket.end(OK))
    const w = wire()
    await get(w, url)
    await new Promise((done) => setTimeout(done, 50))
    expect((await get(w, url)).body).toBe('ok')
  })

  it('are not more than 64, and who waits gets a turn', async () => {
    const open = new Set<Socket>()
    const url = await raw((socket) => {
      open.add(socket)
      setTimeout(() => socket.write(OK), 20)
    })
    const w = wire(5_000)
    const all = await Promise.all(Array.from({ length: 200 }, () => get(w, url)))
    expect(all.every((a) => a.body === 'ok')).toBe(true)
    expect(open.size).toBe(64)
  })

  it('give up in time, and hand nobody an answer that comes late', async () => {
    const url = await raw((socket, n) => {
      setTimeout(() => socket.write(OK.replace('ok', n === 1 ? 'no' : 'ok')), n === 1 ? 300 : 0)
    })
    const w = wire(150)
    await expect(get(w, url)).rejects.toThrow('no answer in 150 ms')
    for (let i = 0; i < 5; i++) {
      expect((await get(w, url)).body).toBe('ok')
      await new Promise((done) => setTimeout(done, 50))
    }
  })

  it('reject what breaks off, and send nothing twice', async () => {
    let requests = 0
    const url = await raw((socket) => {
      requests++
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhel')
    })
    await expect(get(wire(), url)).rejects.toThrow('closed')
    expect(requests).toBe(1)
  })

  it.each(['two\r\nx-evil: 1', 'a\0b', 'ünder'])('refuse the header value %j', async (value) => {
    const request = { method: 'GET', url: new URL('http://127.0.0.1:1'), headers: ['x-a', value] }
    await expect(wire().send(request)).rejects.toThrow('x-a must be one printable line')
  })
})

const openssl = spawnSync('openssl', ['version']).status === 0
describe.skipIf(!openssl && process.env.CI !== 'true')('over TLS', () => {
  it('trusts whom Node trusts, and nobody else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wire-'))
    closers.push(() => rmSync(folder, { recursive: true }))
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
    execFileSync(
      'openssl',
      `req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout ${key} -out ${cert}`.split(
        ' ',
      ),
      { stdio: 'ignore' },
    )
    const server = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, (socket) =>
      socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok')),
    )
    server.on('tlsClientError', () => {})
    const url = (await listen(server)).replace('http://127.0.0.1', 'https://localhost')
    await expect(get(wire(2_000), url)).rejects.toThrow(/self.signed/)

    const module = new URL('../../functions/adapters/wire.ts', import.meta.url).href
    const script = `const { createWire } = await import(${JSON.stringify(module)})
      const w = createWire(2000)
      const one = await w.send({ method: 'GET', url: new URL(process.argv[1]), headers: [] })
      console.log(one.status, one.body)`
    const flags = ['--import', 'tsx', '--input-type=module', '-e', script, url]
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: cert }
    // Not `execFileSync`: the server is in this process.
    const run = promisify(execFile)
    const { stdout: said } = await run(process.execPath, flags, { env })
    expect(said).toBe('200 ok\n')
  })
})
