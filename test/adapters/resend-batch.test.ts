import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Mail } from '../../core/ports.ts'
import { createClock } from '../../dev/clock.ts'
import { startResend } from '../../dev/standin/resend.ts'
import { createMails } from '../../functions/adapters/resend.ts'
import { validateRequest } from '../contracts/openapi.ts'

/** Batches against the stand-in, every request held to Resend's own description. */

const problems: string[] = []
const from = 'Nudgeline <tips@nudgeline.example>'
const mailTo = (to: string, change: Partial<Mail> = {}): Mail => ({
  to,
  subject: 'Un poco más de aire',
  html: '<p>¿Qué harías? “Nada”.</p>',
  text: '¿Qué harías? “Nada”.\n',
  unsubscribe: 'https://nudge.example/unsubscribe/t',
  tags: { kind: 'tip', person: 'p1' },
  ...change,
})
const hundred = Array.from({ length: 100 }, (_, i) => mailTo(`reader${i}@example.com`))

const start = () =>
  startResend({
    clock: createClock(0),
    apiKey: 're_key',
    webhookUrl: 'http://127.0.0.1:1',
    webhookSecret: 'whsec_x',
    callbacks: false,
    onRequest: ({ method, path, headers, body }) => {
      problems.push(...validateRequest('resend', method, path, headers, body))
    },
  })
let resend: Awaited<ReturnType<typeof start>>
beforeEach(async () => {
  resend = await start()
  return () => resend.close()
})
const mails = () => createMails({ key: 're_key', from, baseUrl: resend.url })
afterAll(() => expect(problems).toEqual([]))

describe('a batch', () => {
  it('does not lose the other 99 for one refused address, and says which it was', async () => {
    const batch = hundred.map((mail, i) => (i === 41 ? mailTo('not an address') : mail))
    const results = await mails().send(batch, 'k')
    const refused = { outcome: 'failed', failure: 'suppress', code: 'validation_error' }
    expect(results[41]).toEqual(refused)
    expect(results.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(99)
    const sent = resend.emails()
    expect(sent).toHaveLength(99)
    for (const [i, result] of results.entries()) {
      if (result.outcome !== 'accepted') continue
      expect(resend.inbox(`reader${i}@example.com`)[0]?.id).toBe(result.provider)
    }
  })

  it('does not end an address for a fault of ours', async () => {
    const batch = [mailTo('a@example.com'), mailTo('b@example.com', { tags: { kind: 'a b' } })]
    expect(await mails().send(batch, 'k')).toMatchObject([
      { outcome: 'accepted' },
      { outcome: 'failed', failure: 'drop' },
    ])
    expect(problems.splice(0)).toEqual([expect.stringContaining('tag kind')])
  })

  it.each(['500-after-accept', 'timeout-after-accept'] as const)(
    'that was taken before a %s is not sent again by its repeat',
    async (fault) => {
      resend.faults.next(1, fault)
      const first = await mails().send(hundred, 'k')
      expect(new Set(first.map(({ outcome }) => outcome))).toEqual(new Set(['unknown']))
      const again = await mails().send(hundred, 'k')
      expect(again.every(({ outcome }) => outcome === 'accepted')).toBe(true)
      expect(resend.emails()).toHaveLength(100)
    },
  )

  it('waits for tomorrow’s quota, and nothing is taken for refused', async () => {
    resend.faults.quota('daily_quota_exceeded')
    const results = await mails().send(hundred, 'k')
    expect(results[99]).toEqual({
      outcome: 'failed',
      failure: 'wait',
      code: 'daily_quota_exceeded',
      retryAfter: 900,
    })
    resend.faults.quota(undefined)
    expect((await mails().send(hundred, 'k'))[99]?.outcome).toBe('accepted')
    expect(resend.emails()).toHaveLength(100)
  })

  it('arrives letter by letter, whether it was made ready or not', async () => {
    const plain = mailTo('a@example.com')
    const { subject, html, text } = plain
    const members = JSON.stringify({ subject, html, text }).slice(1, -1)
    const escaped = members.replace(
      /[\u0080-\uffff]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    await mails().send([plain, { ...mailTo('b@example.com'), members: escaped }], 'k')
    for (const address of ['a@example.com', 'b@example.com']) {
      expect(resend.inbox(address)[0]).toMatchObject({ subject, html, text })
    }
  })
})

describe('the rate limit', () => {
  const seen: number[] = []
  let headers: Record<string, string> = {}
  const server = createServer((request, response) => {
    seen.push(performance.now())
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json', ...headers })
      response.end(JSON.stringify({ data: [{ id: 'm1' }], errors: [] }))
    })
  })
  let baseUrl = ''
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise((done) => server.close(done)))

  it('is read from the answers: the last request of a second holds the next one back', async () => {
    const ours = createMails({ key: 're_key', from, baseUrl })
    const one = [mailTo('a@example.com')]
    headers = { 'ratelimit-limit': '5', 'ratelimit-remaining': '1', 'ratelimit-reset': '1' }
    await ours.send(one, 'k1')
    headers = { ...headers, 'ratelimit-remaining': '0' }
    await ours.send(one, 'k2')
    expect(await ours.send(one, 'k3')).toMatchObject([
      { outcome: 'failed', failure: 'later', retryAfter: 1 },
    ])
    expect(seen).toHaveLength(2)
    await new Promise((done) => setTimeout(done, 1_050))
    expect(await ours.send(one, 'k3')).toMatchObject([{ outcome: 'accepted' }])
    expect(seen).toHaveLength(3)
  })
})
