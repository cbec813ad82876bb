import { Resend } from 'resend'
import { afterEach, describe, expect, it } from 'vitest'
import { createClock } from '../../dev/clock.ts'
import { type ResendOptions, startResend } from '../../dev/standin/resend.ts'
import { validateRequest, validateResponse } from '../contracts/openapi.ts'
import { startSink } from './standin-clients.ts'

const START = Date.parse('2026-11-23T13:00:00Z')
const HOUR = 3_600_000
const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
})

async function world(options: Partial<ResendOptions> = {}) {
  const clock = createClock(START)
  const sink = await startSink()
  const problems: string[] = []
  const provider = await startResend({
    clock,
    apiKey: 're_test',
    webhookUrl: `${sink.url}/resend/events`,
    webhookSecret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    callbacks: false,
    onRequest({ method, path, headers, body }) {
      problems.push(...validateRequest('resend', method, path, headers, body))
    },
    onResponse({ method, path }, { status, body }) {
      if (status < 400) problems.push(...validateResponse('resend', method, path, status, body))
    },
    ...options,
  })
  closers.push(provider.close, sink.close)
  return { clock, sink, provider, problems, sdk: new Resend('re_test', { baseUrl: provider.url }) }
}

const TIP = {
  from: 'Open Up <tips@example.org>',
  to: 'Ann <Ann@Example.com>',
  subject: 'A small step',
  html: '<p>Today</p>',
  text: 'Today',
  headers: { 'List-Unsubscribe': '<https://example.org/u/1>' },
  tags: [{ name: 'delivery', value: 'n1_a-2' }],
}

describe('sending', () => {
  it('takes an email through the SDK and shows it in the inbox', async () => {
    const { clock, provider, sdk, problems } = await world()
    const { data, error, headers } = await sdk.emails.send(TIP)
    expect(error).toBeNull()
    expect(headers).toMatchObject({ 'ratelimit-limit': '5', 'ratelimit-reset': '1' })
    expect(provider.inbox('ann@example.com')).toEqual([
      {
        id: data?.id,
        subject: TIP.subject,
        text: TIP.text,
        html: TIP.html,
        headers: TIP.headers,
        at: START,
        from: TIP.from,
        to: [TIP.to],
        tags: { delivery: 'n1_a-2' },
        status: 'queued',
      },
    ])
    await clock.advanceTo(START + 2000)
    const got = await sdk.emails.get(data?.id ?? '')
    expect(got.data).toMatchObject({ last_event: 'delivered', to: [TIP.to], html: TIP.html })
    const listed = await sdk.emails.list()
    expect(listed.data?.data.map((e) => e.id)).toEqual([data?.id])
    expect((await sdk.emails.get('other')).error).toMatchObject({ name: 'not_found' })
    expect(problems).toEqual([])
  })

  it('takes a hundred in a batch, in order, and not one more', async () => {
    const { provider, sdk, problems } = await world()
    const hundred = Array.from({ length: 100 }, (_, i) => ({ ...TIP, to: `p${i}@example.com` }))
    const { data } = await sdk.batch.send(hundred, { idempotencyKey: 'slot/1' })
    expect(data?.data).toHaveLength(100)
    expect(provider.inbox('p7@example.com')[0]?.id).toBe(data?.data[7]?.id)
    expect(problems).toEqual([])
    const more = await sdk.batch.send([...hundred, TIP])
    expect(more.error).toMatchObject({ statusCode: 422, name: 'validation_error' })
    expect(provider.emails()).toHaveLength(100)
    expect(problems).toEqual(['body: 101 emails, and a batch takes 100'])
  })

  it('refuses a whole strict batch for one bad email, and a permissive one only that email', async () => {
    const { provider, sdk } = await world()
    const batch = [TIP, { ...TIP, to: 'nobody' }]
    expect((await sdk.batch.send(batch)).error?.name).toBe('validation_error')
    expect(provider.emails()).toHaveLength(0)
    const { data } = await sdk.batch.send(batch, { batchValidation: 'permissive' })
    expect(data?.data).toHaveLength(1)
    expect(data?.errors).toMatchObject([{ index: 1 }])
  })

  it.each([
    { label: 'no subject', email: { ...TIP, subject: '' }, name: 'missing_required_field' },
    {
      label: 'no content',
      email: { ...TIP, html: undefined, text: undefined },
      name: 'missing_required_field',
    },
    { label: 'a bad sender', email: { ...TIP, from: 'tips' }, name: 'invalid_from_address' },
    {
      label: 'an address in a tag',
      email: { ...TIP, tags: [{ name: 'to', value: 'a@b.c' }] },
      name: 'validation_error',
    },
    {
      label: 'a sender of another domain',
      email: { ...TIP, from: 'a@other.org' },
      name: 'validation_error',
    },
  ])('refuses $label', async ({ email, name }) => {
    const { provider, sdk } = await world({ domains: ['example.org'] })
    const { data, error } = await sdk.emails.send(email as typeof TIP)
    expect(data).toBeNull()
    expect(error).toMatchObject({ name })
    expect(provider.emails()).toHaveLength(0)
    expect((await sdk.domains.list()).data?.data.map((d) => d.name)).toEqual(['example.org'])
  })

  it('refuses a wrong key', async () => {
    const { provider } = await world()
    const stranger = new Resend('re_other', { baseUrl: provider.url })
    const { error } = await stranger.emails.send(TIP)
    expect(error).toMatchObject({ statusCode: 403, name: 'invalid_api_key' })
  })
})

describe('idempotency keys', () => {
  const key = { idempotencyKey: 'nudge/1' }

  it('replay the first answer for a day, then count as new', async () => {
    const { clock, provider, sdk } = await world()
    const first = await sdk.emails.send(TIP, key)
    await clock.advanceTo(START + 24 * HOUR - 1)
    expect((await sdk.emails.send(TIP, key)).data).toEqual(first.data)
    expect(provider.emails()).toHaveLength(1)
    await clock.advanceTo(START + 24 * HOUR)
    expect((await sdk.emails.send(TIP, key)).data?.id).not.toBe(first.data?.id)
    expect(provider.emails()).toHaveLength(2)
  })

  it('refuse another payload', async () => {
    const { sdk } = await world()
    await sdk.emails.send(TIP, key)
    const { error } = await sdk.emails.send({ ...TIP, text: 'Today.' }, key)
    expect(error).toMatchObject({ statusCode: 409, name: 'invalid_idempotent_request' })
  })

  it('refuse a second request while the first is in flight', async () => {
    const { provider, sdk } = await world()
    provider.faults.latencyMs = 60
    const [one, two] = await Promise.all([sdk.emails.send(TIP, key), sdk.emails.send(TIP, key)])
    expect([one.error?.name, two.error?.name].filter(Boolean)).toEqual([
      'concurrent_idempotent_requests',
    ])
    expect(provider.emails()).toHaveLength(1)
  })

  it('are free again after an error, and hold after an unknown outcome', async () => {
    const { provider, sdk } = await world()
    const bad = { ...TIP, to: 'nobody' }
    expect((await sdk.emails.send(bad, key)).error?.name).toBe('validation_error')
    provider.faults.next(1, 'timeout-after-accept')
    const lost = await sdk.batch.send([TIP, TIP], key)
    expect(lost.error).toMatchObject({ name: 'application_error', statusCode: null })
    const ids = provider.emails().map((e) => e.id)
    expect(ids).toHaveLength(2)
    const again = await sdk.batch.send([TIP, TIP], key)
    expect(again.data?.data.map((e) => e.id)).toEqual(ids)
    expect(provider.emails()).toHaveLength(2)
  })

  it('are 256 characters at most', async () => {
    const { sdk } = await world()
    const { error } = await sdk.emails.send(TIP, { idempotencyKey: 'k'.repeat(257) })
    expect(error).toMatchObject({ statusCode: 400, name: 'invalid_idempotency_key' })
  })
})

describe('faults', () => {
  it.each([
    { kind: '429', error: { statusCode: 429, name: 'rate_limit_exceeded' }, stored: 0 },
    { kind: '500', error: { statusCode: 500, name: 'application_error' }, stored: 0 },
    { kind: '500-after-accept', error: { statusCode: 500 }, stored: 1 },
    { kind: 'timeout-before', error: { name: 'application_error', statusCode: null }, stored: 0 },
    { kind: 'timeout-after-accept', error: { statusCode: null }, stored: 1 },
    { kind: 'reset', error: { statusCode: null }, stored: 0 },
  ] as const)('$kind', async ({ kind, error, stored }) => {
    const { provider, sdk } = await world()
    provider.faults.next(1, kind)
    expect((await sdk.emails.send(TIP)).error).toMatchObject(error)
    expect(provider.emails()).toHaveLength(stored)
    expect((await sdk.emails.send(TIP)).error).toBeNull()
  })

  it('limits requests by the second of the clock', async () => {
    const { clock, sdk } = await world({ requestsPerSecond: 2 })
    const first = await sdk.emails.send(TIP)
    expect(first.headers?.['ratelimit-remaining']).toBe('1')
    await sdk.emails.send(TIP)
    const third = await sdk.emails.send(TIP)
    expect(third.error?.name).toBe('rate_limit_exceeded')
    expect(third.headers).toMatchObject({ 'retry-after': '1', 'ratelimit-remaining': '0' })
    await clock.advanceTo(START + 1000)
    expect((await sdk.emails.send(TIP)).error).toBeNull()
  })

  it('runs out of quota', async () => {
    const { provider, sdk } = await world()
    provider.faults.quota('daily_quota_exceeded')
    const { error } = await sdk.emails.send(TIP)
    expect(error).toMatchObject({ statusCode: 429, name: 'daily_quota_exceeded' })
    provider.faults.clear()
    expect((await sdk.emails.send(TIP)).error).toBeNull()
  })
})
