import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Resend } from 'resend'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Mail } from '../../core/ports.ts'
import { createMails } from '../../functions/adapters/resend.ts'

/** Our batches beside those of the SDK's own `batch.send`. */

interface Seen {
  method: string | undefined
  path: string | undefined
  headers: Record<string, unknown>
  body: unknown
}

const seen: Seen[] = []
let answer: { status: number; body: string; headers?: Record<string, string> }
let baseUrl = ''
const server = createServer((request, response) => {
  let text = ''
  request.on('data', (chunk) => {
    text += chunk
  })
  request.on('end', () => {
    const { method, url: path, headers } = request
    seen.push({ method, path, headers, body: text === '' ? undefined : JSON.parse(text) })
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
    response.end(answer.body)
  })
})
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((done) => server.close(done)))

const from = 'Nudgeline <tips@nudgeline.example>'
const mail: Mail = {
  to: 'me@example.com',
  subject: 'When the room goes quiet',
  html: '<p>¿Qué?</p>',
  text: '¿Qué?',
  replyTo: 'reply@nudgeline.example',
  unsubscribe: 'https://nudge.example/unsubscribe/t',
  tags: { kind: 'tip', person: 'p1' },
}
const ours = () => createMails({ key: 're_key', from, baseUrl })
const names = ['authorization', 'content-type', 'idempotency-key', 'x-batch-validation']
const essence = ({ method, path, headers, body }: Seen) => ({
  method,
  path,
  headers: Object.fromEntries(names.map((name) => [name, headers[name]])),
  body,
})

describe('a batch', () => {
  it('is the request that the SDK makes', async () => {
    answer = { status: 200, body: JSON.stringify({ data: [{ id: 'm1' }], errors: [] }) }
    seen.length = 0
    const theirs = new Resend('re_key', { baseUrl })
    const { to, subject, html, text, replyTo } = mail
    const tags = Object.entries(mail.tags).map(([name, value]) => ({ name, value }))
    const headers = {
      'List-Unsubscribe': `<${mail.unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }
    const options = { idempotencyKey: 'k', batchValidation: 'permissive' } as const
    await theirs.batch.send(
      [{ from, to, subject, html, text, tags, headers, ...(replyTo ? { replyTo } : {}) }],
      options,
    )
    expect(await ours().send([mail], 'k')).toEqual([{ outcome: 'accepted', provider: 'm1' }])
    expect(seen).toHaveLength(2)
    expect(essence(seen[1] as Seen)).toEqual(essence(seen[0] as Seen))
    expect(seen[1]?.headers['user-agent']).toBe('nudgeline')
  })

  it('is the same bytes when it is sent again', async () => {
    answer = { status: 200, body: JSON.stringify({ data: [{ id: 'm1' }] }) }
    seen.length = 0
    await ours().send([mail], 'k')
    await ours().send([mail], 'k')
    expect(seen[1]?.body).toEqual(seen[0]?.body)
  })

  const error = (name: string) => JSON.stringify({ statusCode: 0, message: 'no', name })
  it.each([
    ['an open outcome', 500, error('internal_server_error'), { outcome: 'unknown' }],
    ['a page of a proxy', 502, '<html>', { outcome: 'unknown' }],
    ['an answer that breaks off', 200, '{"data":[', { outcome: 'unknown' }],
    [
      'too many requests',
      429,
      error('rate_limit_exceeded'),
      { outcome: 'failed', failure: 'later', code: 'rate_limit_exceeded', retryAfter: 7 },
    ],
    [
      'a wrong key',
      403,
      error('invalid_api_key'),
      { outcome: 'failed', failure: 'operator', code: 'invalid_api_key', retryAfter: 7 },
    ],
    [
      'a key used for other bytes',
      409,
      error('invalid_idempotent_request'),
      { outcome: 'accepted', provider: '' },
    ],
  ])('reads %s', async (_, status, body, expected) => {
    answer = { status, body, headers: { 'retry-after': '7' } }
    expect(await ours().send([mail], 'k')).toEqual([expected])
  })

  it('knows nothing when nobody answers', async () => {
    const nobody = createMails({ key: 're_key', from, baseUrl: 'http://127.0.0.1:1' })
    expect(await nobody.send([mail], 'k')).toEqual([{ outcome: 'unknown' }])
  })
})
