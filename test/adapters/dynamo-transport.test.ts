import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { afterEach, describe, expect, it } from 'vitest'
import { fromAttributes, toAttributes } from '../../functions/adapters/attributes.ts'
import { authorization, createKeyring } from '../../functions/adapters/sign.ts'
import {
  type AwsError,
  createTransport,
  fromEnvironment,
  type TransportOptions,
} from '../../functions/adapters/transport.ts'

/** The way to the table: what it signs, what it repeats, and what it says when nothing helped. */

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

interface Heard {
  headers: IncomingMessage['headers']
  body: string
}
type Play = (response: ServerResponse, request: IncomingMessage) => void

/** A server that plays `acts` one by one, the last one for ever, and keeps what it heard. */
async function stage(...acts: Play[]): Promise<{ endpoint: string; heard: Heard[] }> {
  const heard: Heard[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      heard.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
      const act = acts[Math.min(heard.length, acts.length) - 1]
      act?.(response, request)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard }
}

const answers =
  (status: number, body: unknown): Play =>
  (response) =>
    response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body))
const ok = answers(200, { done: true })
const refuses = (code: string, status = 400) =>
  answers(status, { __type: `com.amazonaws.dynamodb.v20120810#${code}`, message: 'because' })
const hangsUp: Play = (_, request) => request.socket.destroy()
const breaksOff: Play = (response, request) => {
  response.writeHead(200, { 'content-length': '100' }).write('{"half":')
  setTimeout(() => request.socket.destroy(), 10)
}
const silent: Play = () => {}

function connect(endpoint: string, options: Partial<TransportOptions> = {}) {
  const waits: number[] = []
  const transport = createTransport({
    service: 'dynamodb',
    target: 'DynamoDB_20120810',
    region: 'eu-west-1',
    endpoint,
    credentials: () => ({ accessKeyId: 'AKID', secretAccessKey: 'secret' }),
    chance: () => 1,
    wait: async (ms) => void waits.push(ms),
    timeout: 200,
    ...options,
  })
  closers.push(() => transport.close())
  return { transport, waits }
}

const failure = (promise: Promise<unknown>): Promise<AwsError> =>
  promise.then(
    () => Promise.reject(new Error('it did not fail')),
    (error) => error as AwsError,
  )

describe('retries', () => {
  const uncertainLoss = [
    { label: 'the connection breaks', act: hangsUp },
    { label: 'the answer breaks off half way', act: breaksOff },
    { label: 'no answer comes in time', act: silent },
    { label: 'a 500', act: refuses('InternalServerError', 500) },
    { label: 'a 503 that is not JSON', act: answers(503, '<html>') },
  ]
  it.each(uncertainLoss)('repeats after $label, and remembers it', async ({ act }) => {
    const { endpoint, heard } = await stage(act, refuses('ConditionalCheckFailedException'))
    const error = await failure(connect(endpoint).transport.call('PutItem', {}))
    expect(heard).toHaveLength(2)
    expect(error).toMatchObject({ name: 'ConditionalCheckFailedException', uncertain: true })
  })

  const refused = [
    { label: 'throttling', code: 'ThrottlingException' },
    { label: 'used-up capacity', code: 'ProvisionedThroughputExceededException' },
    { label: 'credentials that ran out', code: 'ExpiredTokenException' },
  ]
  it.each(refused)('repeats after $label, which did nothing', async ({ code }) => {
    const { endpoint } = await stage(refuses(code), refuses('ConditionalCheckFailedException'))
    const error = await failure(connect(endpoint).transport.call('PutItem', {}))
    expect(error).toMatchObject({ name: 'ConditionalCheckFailedException', uncertain: false })
  })

  it('returns what the second try returned', async () => {
    const { endpoint } = await stage(hangsUp, ok)
    await expect(connect(endpoint).transport.call('GetItem', {})).resolves.toEqual({ done: true })
  })

  it('does not repeat what was refused for good', async () => {
    const { endpoint, heard } = await stage(refuses('ValidationException'), ok)
    const error = await failure(connect(endpoint).transport.call('GetItem', {}))
    expect(error).toMatchObject({ name: 'ValidationException', status: 400, uncertain: false })
    expect(error.message).toBe('GetItem: because')
    expect(heard).toHaveLength(1)
  })

  it('waits longer each time, up to a limit, and gives up after six', async () => {
    const { endpoint, heard } = await stage(refuses('ThrottlingException'))
    const { transport, waits } = connect(endpoint)
    const error = await failure(transport.call('GetItem', {}))
    expect(error.name).toBe('ThrottlingException')
    expect(heard).toHaveLength(6)
    expect(waits).toEqual([100, 200, 400, 800, 1600])
  })

  it('waits a part of that by chance', async () => {
    const { endpoint } = await stage(refuses('ThrottlingException'), ok)
    const { transport, waits } = connect(endpoint, { chance: () => 0.25 })
    await transport.call('GetItem', {})
    expect(waits).toEqual([25])
  })

  it('says that nobody answered', async () => {
    const { transport } = connect('http://127.0.0.1:1')
    expect(await failure(transport.call('GetItem', {}))).toMatchObject({
      name: 'NoAnswer',
      status: 0,
      uncertain: true,
    })
  })

  it('reads an answer that comes in pieces', async () => {
    const { endpoint } = await stage((response) => {
      response.write('{"name":"J')
      const e = Buffer.from('ö')
      response.write(e.subarray(0, 1))
      setTimeout(() => response.end(Buffer.concat([e.subarray(1), Buffer.from('rg"}')])), 10)
    })
    await expect(connect(endpoint).transport.call('GetItem', {})).resolves.toEqual({ name: 'Jörg' })
  })

  it('uses one connection for requests in a row', async () => {
    const ports = new Set<number | undefined>()
    const { endpoint } = await stage((response, request) => {
      ports.add(request.socket.remotePort)
      ok(response, request)
    })
    const { transport } = connect(endpoint)
    for (let i = 0; i < 5; i++) await transport.call('GetItem', {})
    expect(ports.size).toBe(1)
  })
})

describe('signatures', () => {
  it('are those of the published example', () => {
    const example = {
      credentials: {
        accessKeyId: 'AKIDEXAMPLE',
        secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
      },
      region: 'us-east-1',
      service: 'service',
      date: '20150830T123600Z',
      headers: [
        ['host', 'example.amazonaws.com'],
        ['x-amz-date', '20150830T123600Z'],
      ] as [string, string][],
      body: '',
    }
    expect(authorization(example)).toBe(
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, ' +
        'SignedHeaders=host;x-amz-date, ' +
        'Signature=5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
    )
  })

  it.each([undefined, 'session/token=='])(
    'are those that the official client makes (session token: %s)',
    async (sessionToken) => {
      const { endpoint, heard } = await stage(answers(200, {}))
      const keys = { accessKeyId: 'AKID', secretAccessKey: 'a/secret' }
      const credentials = sessionToken === undefined ? keys : { ...keys, sessionToken }
      const official = new DynamoDBClient({ endpoint, region: 'eu-west-1', credentials })
      closers.push(() => official.destroy())
      const item = { pk: { S: 'p#ä' }, n: { N: '1' } }
      await official.send(new PutItemCommand({ TableName: 't', Item: item }))
      await official.send(new GetItemCommand({ TableName: 't', Key: { pk: { S: 'x' } } }))
      for (const theirs of heard) {
        const signed = /SignedHeaders=([^,]+)/.exec(theirs.headers.authorization ?? '')?.[1] ?? ''
        const headers = signed.split(';').map((name): [string, string] => {
          return [name, String(theirs.headers[name])]
        })
        const date = String(theirs.headers['x-amz-date'])
        const { body } = theirs
        const ours = { credentials, region: 'eu-west-1', service: 'dynamodb', date, headers, body }
        expect(authorization(ours)).toBe(theirs.headers.authorization)
      }
      expect(heard).toHaveLength(2)
    },
  )

  it('follow a new day, a new key and a new token', async () => {
    const keyring = createKeyring()
    const sign = (date: string, secretAccessKey: string, keys = keyring) =>
      authorization(
        {
          credentials: { accessKeyId: 'A', secretAccessKey },
          region: 'r',
          service: 's',
          date,
          headers: [['host', 'h']],
          body: 'b',
        },
        keys,
      )
    for (const [date, secret] of [
      ['20261201T000000Z', 'one'],
      ['20261202T000000Z', 'one'],
      ['20261202T000000Z', 'two'],
      ['20261201T000000Z', 'one'],
    ] as const) {
      expect(sign(date, secret)).toBe(sign(date, secret, createKeyring()))
    }
  })

  it('are made with the credentials of the moment', async () => {
    const { endpoint, heard } = await stage(refuses('ExpiredTokenException'), ok)
    let n = 0
    const { transport } = connect(endpoint, {
      credentials: () => ({
        accessKeyId: `AKID${++n}`,
        secretAccessKey: 's',
        sessionToken: `t${n}`,
      }),
    })
    await transport.call('GetItem', {})
    expect(heard.map((h) => h.headers['x-amz-security-token'])).toEqual(['t1', 't2'])
    expect(heard[1]?.headers.authorization).toContain('Credential=AKID2/')
    expect(heard[1]?.headers.authorization).toContain('x-amz-security-token')
  })
})

describe('the environment', () => {
  it.each([
    { env: { AWS_REGION: 'eu-west-1' }, endpoint: 'https://dynamodb.eu-west-1.amazonaws.com' },
    { env: { AWS_REGION: 'cn-north-1' }, endpoint: 'https://dynamodb.cn-north-1.amazonaws.com.cn' },
    { env: { AWS_ENDPOINT_URL_DYNAMODB: 'http://h:1' }, endpoint: 'http://h:1' },
  ])('leads to $endpoint', ({ env, endpoint }) => {
    expect(fromEnvironment(env).endpoint).toBe(endpoint)
  })

  it('is read anew for each request, and its absence is explained', async () => {
    const env: Record<string, string> = {}
    const { credentials } = fromEnvironment(env)
    expect(() => credentials()).toThrow('AWS_ACCESS_KEY_ID')
    Object.assign(env, { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' })
    expect(await credentials()).toMatchObject({ accessKeyId: 'a' })
    Object.assign(env, { AWS_ACCESS_KEY_ID: 'c', AWS_SESSION_TOKEN: 'd' })
    expect(await credentials()).toMatchObject({ accessKeyId: 'c', sessionToken: 'd' })
  })
})

describe('attributes', () => {
  it('keep every value that is stored', () => {
    const item = {
      s: '',
      n: -1.5e-7,
      t: true,
      f: false,
      z: null,
      l: [1, ['a']],
      m: { x: { y: 1 } },
    }
    expect(fromAttributes(toAttributes(item))).toEqual(item)
  })
  it('leave out what is undefined', () => {
    expect(toAttributes({ a: undefined, b: { c: undefined } })).toEqual({ b: { M: {} } })
  })
  it.each([Number.NaN, new Date(0), new Set(['a']), 1n, () => 1])('refuse %s', (value) => {
    expect(() => toAttributes({ value })).toThrow(TypeError)
  })
  it('refuse to read what is never stored', () => {
    expect(() => fromAttributes({ a: { SS: ['x'] } as never })).toThrow('SS')
  })
})
