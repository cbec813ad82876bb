import { validateRequest as validSignature } from 'twilio/lib/webhooks/webhooks.js'
import { afterEach, describe, expect, it } from 'vitest'
import { createClock } from '../../dev/clock.ts'
import { startTwilio, type TwilioOptions } from '../../dev/standin/twilio.ts'
import type { WireRequest } from '../../dev/standin/wire.ts'
import { validateRequest, validateResponse } from '../contracts/openapi.ts'
import { ACCOUNT, formOf, NUMBER, PERSON, startSink, TOKEN, twilioSdk } from './standin-clients.ts'

const START = Date.parse('2026-11-23T13:00:00Z')
const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
})

async function world(options: Partial<TwilioOptions> = {}) {
  const clock = createClock(START)
  const sink = await startSink()
  const problems: string[] = []
  const check = ({ method, path, headers, body }: WireRequest) =>
    problems.push(...validateRequest('twilio', method, path, headers, body))
  const twilio = await startTwilio({
    clock,
    accountSid: ACCOUNT,
    authToken: TOKEN,
    inboundUrl: `${sink.url}/twilio/inbound`,
    numbers: [NUMBER],
    onRequest: check,
    onResponse({ method, path }, { status, body }) {
      if (status < 400) problems.push(...validateResponse('twilio', method, path, status, body))
    },
    ...options,
  })
  closers.push(twilio.close, sink.close)
  const sdk = twilioSdk(twilio.url)
  const create = (extra: Record<string, unknown> = {}) =>
    sdk.messages.create({
      to: PERSON,
      from: NUMBER,
      body: 'Leave one silence alone today.',
      statusCallback: `${sink.url}/twilio/status?d=n1%2Fa&x=`,
      ...extra,
    })
  return { clock, sink, twilio, sdk, create, problems }
}

const step = (ms: number) => START + ms

describe('messages', () => {
  it('creates, fetches, lists, redacts and deletes through the SDK, by the vendor’s schema', async () => {
    const { clock, twilio, sdk, create, problems } = await world()
    const made = await create({ validityPeriod: 3600, smartEncoded: true, riskCheck: 'disable' })
    expect(made.status).toBe('queued')
    expect(made.dateCreated.getTime()).toBe(START)
    expect(made.numSegments).toBe('1')
    await expect(sdk.messages(made.sid).remove()).rejects.toMatchObject({ code: 20009 })
    await clock.advanceTo(step(2000))
    const fetched = await sdk.messages(made.sid).fetch()
    expect(fetched).toMatchObject({
      status: 'delivered',
      to: PERSON,
      from: NUMBER,
      errorCode: null,
    })
    expect(fetched.dateSent.getTime()).toBe(step(1000))
    const redacted = await sdk.messages(made.sid).update({ body: '' })
    expect(redacted.body).toBe('')
    expect(await sdk.messages(made.sid).remove()).toBe(true)
    await expect(sdk.messages(made.sid).fetch()).rejects.toMatchObject({ status: 404, code: 20404 })
    expect(twilio.messages()).toEqual([])
    expect(problems).toEqual([])
    expect(twilio.unknownParameters).toEqual([])
  })

  it('lists by number and day, newest first, over several pages that do not shift', async () => {
    const { clock, sdk, create, problems } = await world()
    for (let i = 0; i < 5; i++) await create({ body: `text ${i}` })
    await create({ to: '+12125550199' })
    const first = await sdk.messages.page({ to: PERSON, pageSize: 2 })
    await create({ body: 'text 5' })
    const second = await first.nextPage()
    expect(first.instances.map((m) => m.body)).toEqual(['text 4', 'text 3'])
    expect(second?.instances.map((m) => m.body)).toEqual(['text 2', 'text 1'])
    expect(await sdk.messages.list({ to: PERSON, pageSize: 2 })).toHaveLength(6)
    const today = { to: PERSON, dateSent: new Date(START) }
    expect(await sdk.messages.list(today)).toHaveLength(0)
    await clock.advanceTo(step(1000))
    expect(await sdk.messages.list(today)).toHaveLength(6)
    const after = { to: PERSON, dateSentAfter: new Date(step(86_400_000)) }
    expect(await sdk.messages.list(after)).toHaveLength(0)
    expect(problems).toEqual([])
  })

  it('works with the whole SDK behind a rewriting HTTP client', async () => {
    const { twilio } = await world()
    const { default: Twilio } = await import('twilio')
    const inner = new Twilio.RequestClient()
    const httpClient = {
      request: (options: { uri: string }) =>
        inner.request({
          ...options,
          uri: options.uri.replace('https://api.twilio.com', twilio.url),
        } as never),
    }
    const client = Twilio(ACCOUNT, TOKEN, { httpClient: httpClient as never })
    const made = await client.messages.create({ to: PERSON, from: NUMBER, body: 'hello' })
    expect(twilio.messages().map((m) => m.sid)).toEqual([made.sid])
  })

  it.each([
    { label: 'over 1600 characters', params: { body: 'x'.repeat(1601) }, code: 21617 },
    { label: 'no body', params: { body: '' }, code: 21602 },
    { label: 'not a number', params: { to: 'tomorrow' }, code: 21211 },
    { label: 'invalid', params: { to: '+15005550001' }, code: 21211 },
    { label: 'unroutable', params: { to: '+15005550002' }, code: 21612 },
    { label: 'not allowed there', params: { to: '+15005550003' }, code: 21408 },
    { label: 'opted out', params: { to: '+15005550004' }, code: 21610 },
    { label: 'not mobile', params: { to: '+15005550009' }, code: 21614 },
    { label: 'not our number', params: { from: '+15550009999' }, code: 21606 },
    { label: 'queue full', params: { from: '+15005550008' }, code: 21611 },
    { label: 'validity 0', params: { validityPeriod: 0 }, code: 90014 },
    { label: 'validity over ten hours', params: { validityPeriod: 36_001 }, code: 90007 },
    { label: 'callback is no URL', params: { statusCallback: '/status' }, code: 21609 },
  ])('refuses: $label', async ({ params, code }) => {
    const { twilio, create } = await world()
    const more = `https://www.twilio.com/docs/errors/${code}`
    await expect(create(params)).rejects.toMatchObject({ status: 400, code, moreInfo: more })
    expect(twilio.messages()).toEqual([])
  })

  it('takes the magic sender, and refuses a wrong token', async () => {
    const { twilio, create } = await world()
    expect((await create({ from: '+15005550006' })).status).toBe('queued')
    const stranger = twilioSdk(twilio.url, 'wrong')
    const sent = stranger.messages.create({ to: PERSON, from: NUMBER, body: 'x' })
    await expect(sent).rejects.toMatchObject({ status: 401, code: 20003 })
  })

  it('records parameters that Twilio would ignore', async () => {
    const { twilio, problems } = await world()
    await fetch(`${twilio.url}/2010-04-01/Accounts/${ACCOUNT}/Messages.json`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${ACCOUNT}:${TOKEN}`)}` },
      body: new URLSearchParams({ To: PERSON, From: NUMBER, Body: 'x', Validity: '60' }),
    })
    expect(twilio.unknownParameters).toEqual(['Validity'])
    expect(problems).toEqual(['body: unknown property Validity'])
  })

  it('gives the numbers given up on a day', async () => {
    const { twilio, sdk, problems } = await world()
    twilio.setDeactivations('2026-11-22', [PERSON, '+12125550199'])
    const fetched = await sdk
      .deactivations()
      .fetchWithHttpInfo({ date: new Date('2026-11-22T00:00:00Z') })
    expect(fetched.statusCode).toBe(307)
    const text = await (await fetch(fetched.headers.location ?? '')).text()
    expect(text.trim().split('\n')).toEqual([PERSON, '+12125550199'])
    expect(problems.filter((p) => !p.includes('/deactivations/'))).toEqual([])
  })
})

describe('the status ladder', () => {
  const statuses = (sink: { requests: WireRequest[] }) =>
    sink.requests.map((r) => formOf(r).MessageStatus)

  it('posts sent and delivered on the clock, signed over the exact URL', async () => {
    const { clock, sink, create } = await world()
    const made = await create()
    await clock.advanceTo(step(999))
    expect(sink.requests).toEqual([])
    await clock.advanceTo(step(2000))
    expect(statuses(sink)).toEqual(['sent', 'delivered'])
    const [sent] = sink.requests
    const url = `${sink.url}/twilio/status?d=n1%2Fa&x=`
    expect(sink.url + (sent?.path ?? '')).toBe(url)
    expect(formOf(sent)).toMatchObject({
      MessageSid: made.sid,
      AccountSid: ACCOUNT,
      To: PERSON,
      From: NUMBER,
      ApiVersion: '2010-04-01',
    })
    const signature = sent?.headers['x-twilio-signature'] ?? ''
    expect(validSignature(TOKEN, signature, url, formOf(sent))).toBe(true)
    const cut = `${sink.url}/twilio/status?d=n1%2Fa`
    expect(validSignature(TOKEN, signature, cut, formOf(sent))).toBe(false)
  })

  it('fails what the carrier cannot deliver, with the code', async () => {
    const { clock, sink, twilio, sdk, create } = await world()
    twilio.faults.undeliverable(PERSON, 30003)
    const made = await create()
    await clock.advanceTo(step(5000))
    expect(statuses(sink)).toEqual(['sent', 'undelivered'])
    expect(formOf(sink.requests[1]).ErrorCode).toBe('30003')
    expect(await sdk.messages(made.sid).fetch()).toMatchObject({ errorCode: 30003 })
    twilio.faults.undeliverable(PERSON, 30001)
    await create()
    await clock.advanceTo(step(10_000))
    expect(statuses(sink).at(-1)).toBe('failed')
  })

  it('lets a message expire in the queue', async () => {
    const { clock, sink, twilio, create } = await world()
    twilio.faults.queueDelay(2 * 3_600_000)
    await create({ validityPeriod: 3600 })
    await create({ validityPeriod: 10_800 })
    await clock.advanceTo(step(3_600_000))
    expect(sink.requests.map(formOf)).toMatchObject([
      { MessageStatus: 'failed', ErrorCode: '30036' },
    ])
    await clock.advanceTo(step(7_202_000))
    expect(statuses(sink)).toEqual(['failed', 'sent', 'delivered'])
  })

  it('paces a sender by segments', async () => {
    const { clock, sink, twilio, create } = await world({ segmentsPerSecond: 1 })
    for (let i = 0; i < 3; i++) await create({ body: 'x'.repeat(200) })
    await clock.advanceTo(step(6_000))
    const sent = twilio.messages().map((m) => m.sentAt)
    expect(sent).toEqual([step(3000), step(5000), undefined])
    expect(statuses(sink)).toEqual(['sent', 'delivered', 'sent', 'delivered'])
  })

  it.each([
    { kind: 'missing', n: 1, until: 5000, expected: ['delivered'] },
    { kind: 'duplicated', n: 1, until: 5000, expected: ['sent', 'sent', 'delivered'] },
    { kind: 'shuffled', n: 1, until: 5000, expected: ['delivered', 'sent'] },
    { kind: 'late', n: 1, until: 601_000, expected: ['delivered', 'sent'] },
  ] as const)('callbacks can be $kind', async ({ kind, n, until, expected }) => {
    const { clock, sink, twilio, create } = await world()
    twilio.faults.next(n, kind)
    await create()
    await clock.advanceTo(step(until))
    expect(statuses(sink)).toEqual(expected)
    expect(twilio.faults.struck).toEqual({ [kind]: 1 })
  })

  it('tries a callback twice, then notes it', async () => {
    const { clock, sink, twilio, create } = await world()
    sink.answer = () => ({ status: 503 })
    await create()
    await clock.advanceTo(step(1000))
    expect(statuses(sink)).toEqual(['sent', 'sent'])
    expect(twilio.debugger.map((d) => d.code)).toEqual([11200])
  })
})

describe('faults', () => {
  it.each([
    { kind: '429', error: { status: 429, code: 20429 }, stored: 0 },
    { kind: '500', error: { status: 500, code: 20500 }, stored: 0 },
    { kind: '500-after-accept', error: { status: 500, code: 20500 }, stored: 1 },
    { kind: 'timeout-before', error: { message: 'fetch failed' }, stored: 0 },
    { kind: 'timeout-after-accept', error: { message: 'fetch failed' }, stored: 1 },
    { kind: 'reset', error: { message: 'fetch failed' }, stored: 0 },
  ] as const)('$kind', async ({ kind, error, stored }) => {
    const { clock, twilio, sdk, create } = await world()
    twilio.faults.next(1, kind)
    await expect(create()).rejects.toMatchObject(error)
    expect(twilio.messages()).toHaveLength(stored)
    // Reading is spared, so an unknown outcome can be looked up.
    expect(await sdk.messages.list({ to: PERSON })).toHaveLength(stored)
    await clock.advanceTo(step(2000))
    expect(twilio.messages().map((m) => m.status)).toEqual(stored ? ['delivered'] : [])
    expect((await create()).status).toBe('queued')
  })

  it('can accept and never answer', async () => {
    const { twilio } = await world()
    twilio.faults.timeouts = 'hang'
    twilio.faults.next(1, 'timeout-after-accept')
    const impatient = twilioSdk(twilio.url, TOKEN, 50)
    const sent = impatient.messages.create({ to: PERSON, from: NUMBER, body: 'x' })
    await expect(sent).rejects.toMatchObject({ name: 'TimeoutError' })
    expect(twilio.messages()).toHaveLength(1)
  })

  it('strikes at the given rates, by the given chance', async () => {
    const { twilio, create } = await world()
    const dice = [0.005, 0.02, 0.5]
    twilio.faults.rate({ '429': 0.01, '500': 0.02 }, () => dice.shift() ?? 1)
    await expect(create()).rejects.toMatchObject({ code: 20429 })
    await expect(create()).rejects.toMatchObject({ code: 20500 })
    expect((await create()).status).toBe('queued')
  })

  it('answers an operator’s fault to everyone, and one number’s to it alone', async () => {
    const { twilio, create } = await world()
    twilio.faults.failAll(20003)
    await expect(create()).rejects.toMatchObject({ status: 401, code: 20003 })
    twilio.faults.clear()
    twilio.faults.fail(PERSON, 21610)
    await expect(create()).rejects.toMatchObject({ code: 21610 })
    expect((await create({ to: '+12125550199' })).status).toBe('queued')
  })
})
