import { Resend } from 'resend'
import { afterEach, describe, expect, it } from 'vitest'
import { createClock } from '../../dev/clock.ts'
import { type ResendOptions, startResend } from '../../dev/standin/resend.ts'
import type { WireRequest } from '../../dev/standin/wire.ts'
import { validateResendEvent } from '../contracts/openapi.ts'
import { startSink } from './standin-clients.ts'

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
/** The SDK verifies against the machine's time. */
const REAL = { signingNow: Date.now }
const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
})

async function world(options: Partial<ResendOptions> = {}) {
  const start = Date.parse('2026-11-23T13:00:00Z')
  const clock = createClock(start)
  const sink = await startSink()
  const provider = await startResend({
    clock,
    apiKey: 're_test',
    webhookUrl: () => `${sink.url}/resend/events`,
    webhookSecret: SECRET,
    ...options,
  })
  closers.push(provider.close, sink.close)
  const sdk = new Resend('re_test', { baseUrl: provider.url })
  const send = async (to: string) => {
    const tags = [{ name: 'delivery', value: 'n1' }]
    const headers = { 'X-Entity': '1' }
    const email = { from: 'tips@example.org', to, subject: 'A step', text: 'Today', tags, headers }
    return (await sdk.emails.send(email)).data?.id ?? ''
  }
  const verify = (request: WireRequest) =>
    sdk.webhooks.verify({
      payload: request.body,
      headers: {
        id: request.headers['svix-id'] ?? '',
        timestamp: request.headers['svix-timestamp'] ?? '',
        signature: request.headers['svix-signature'] ?? '',
      },
      webhookSecret: SECRET,
    })
  return { start, clock, sink, provider, sdk, send, verify }
}

const payloads = (sink: { requests: WireRequest[] }) =>
  sink.requests.map((r) => JSON.parse(r.body) as { type: string; data: Record<string, unknown> })
const types = (sink: { requests: WireRequest[] }) => payloads(sink).map((p) => p.type)

describe('events', () => {
  it.each([
    { to: 'ann@example.com', expected: ['email.sent', 'email.delivered'] },
    { to: 'delivered@resend.dev', expected: ['email.sent', 'email.delivered'] },
    { to: 'bounced+x@resend.dev', expected: ['email.sent', 'email.bounced'] },
    { to: 'suppressed@resend.dev', expected: ['email.sent', 'email.suppressed'] },
    {
      to: 'complained@resend.dev',
      expected: ['email.sent', 'email.delivered', 'email.complained'],
    },
  ])('of $to: $expected, by the vendor’s schema', async ({ to, expected }) => {
    const { start, clock, sink, send, verify } = await world(REAL)
    const id = await send(to)
    await clock.advanceTo(start + 10_000)
    expect(types(sink)).toEqual(expected)
    for (const [i, payload] of payloads(sink).entries()) {
      expect(validateResendEvent(payload)).toEqual([])
      expect(payload.data).toMatchObject({ email_id: id, tags: { delivery: 'n1' } })
      expect(verify(sink.requests[i] as WireRequest)).toEqual(payload)
    }
    expect(new Set(sink.requests.map((r) => r.headers['svix-id'])).size).toBe(expected.length)
  })

  it('carry a signature that a changed body or an old timestamp breaks', async () => {
    const { start, clock, sink, send, verify } = await world(REAL)
    await send('ann@example.com')
    await clock.advanceTo(start + 1000)
    const [sent] = sink.requests
    expect(() => verify({ ...(sent as WireRequest), body: `${sent?.body} ` })).toThrow()
    const simulated = await world({ signingNow: () => Date.now() - 301_000 })
    await simulated.send('ann@example.com')
    await simulated.clock.advanceTo(start + 1000)
    expect(() => simulated.verify(simulated.sink.requests[0] as WireRequest)).toThrow(/too old/)
  })

  it('stamp the clock’s time by default', async () => {
    const { start, sink, provider } = await world()
    await provider.receiveEmail({ from: 'a@b.co', to: 'reply@example.org', subject: 's' })
    expect(sink.requests[0]?.headers['svix-timestamp']).toBe(String(start / 1000))
  })

  it('bounce by address, for good or for now', async () => {
    const { start, clock, sink, provider, send } = await world()
    provider.faults.bounce('Ann@example.com', 'Transient')
    await send('ann@example.com')
    await clock.advanceTo(start + 2000)
    expect(payloads(sink)[1]?.data.bounce).toMatchObject({ type: 'Transient' })
    expect(provider.inbox('ann@example.com')[0]?.status).toBe('bounced')
    provider.faults.bounce('ann@example.com', undefined)
    await send('ann@example.com')
    await clock.advanceTo(start + 9000)
    expect(types(sink).at(-1)).toBe('email.delivered')
  })

  it('complain and bounce when told to', async () => {
    const { sink, provider, send } = await world()
    const id = await send('ann@example.com')
    await provider.complain(id)
    await provider.bounce(id)
    expect(types(sink)).toEqual(['email.complained', 'email.bounced'])
    expect(payloads(sink).flatMap(validateResendEvent)).toEqual([])
    await expect(provider.complain('other')).rejects.toThrow('no email other')
  })

  it.each([
    { kind: 'missing', until: 5000, expected: ['email.delivered'] },
    { kind: 'duplicated', until: 5000, expected: ['email.sent', 'email.sent', 'email.delivered'] },
    { kind: 'shuffled', until: 5000, expected: ['email.delivered', 'email.sent'] },
    { kind: 'late', until: 601_000, expected: ['email.delivered', 'email.sent'] },
  ] as const)('can be $kind', async ({ kind, until, expected }) => {
    const { start, clock, sink, provider, send } = await world()
    provider.faults.next(1, kind)
    await send('ann@example.com')
    await clock.advanceTo(start + until)
    expect(types(sink)).toEqual(expected)
    const ids = sink.requests.map((r) => r.headers['svix-id'])
    if (kind === 'duplicated') expect(ids[0]).toBe(ids[1])
  })

  it('are tried again on the vendor’s schedule under the same id, then abandoned', async () => {
    const { start, clock, sink, provider } = await world()
    const at: number[] = []
    sink.answer = () => {
      at.push((clock.now() - start) / 1000)
      return { status: 500 }
    }
    await provider.receiveEmail({ from: 'a@b.co', to: 'reply@example.org', subject: 's' })
    await clock.advanceTo(start + 40 * 3_600_000)
    const waits = at.map((instant, i) => instant - (at[i - 1] ?? 0))
    expect(waits).toEqual([0, 5, 300, 1800, 7200, 18_000, 36_000, 36_000])
    const ids = new Set(sink.requests.map((r) => r.headers['svix-id']))
    expect([...ids]).toEqual(provider.abandoned)
    const stamps = sink.requests.map((r) => Number(r.headers['svix-timestamp']) - start / 1000)
    expect(stamps).toEqual(at)
    expect(provider.pending()).toBe(0)
  })
})

describe('an email to us', () => {
  it('is announced without its content, which is fetched', async () => {
    const { sink, provider, sdk, verify } = await world(REAL)
    const received = await provider.receiveEmail({
      from: 'Ann <ann@example.com>',
      to: 'reply@example.org',
      subject: 'Re: A step',
      text: 'I waited.',
      headers: { 'In-Reply-To': '<1@example.org>' },
    })
    const [payload] = payloads(sink)
    expect(validateResendEvent(payload ?? {})).toEqual([])
    expect(verify(sink.requests[0] as WireRequest)).toEqual(payload)
    expect(payload?.data).toMatchObject({ email_id: received.id, subject: 'Re: A step' })
    expect(JSON.stringify(payload)).not.toContain('I waited.')
    const { data } = await sdk.emails.receiving.get(received.id)
    expect(data).toMatchObject({
      text: 'I waited.',
      html: null,
      from: 'Ann <ann@example.com>',
      headers: { 'In-Reply-To': '<1@example.org>' },
    })
    expect((await sdk.emails.receiving.list()).data?.data.map((e) => e.id)).toEqual([received.id])
  })
})
