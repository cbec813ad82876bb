import { validateRequest as validSignature } from 'twilio/lib/webhooks/webhooks.js'
import { afterEach, describe, expect, it } from 'vitest'
import { createClock } from '../../dev/clock.ts'
import { countSegments } from '../../dev/standin/segments.ts'
import { startTwilio, type TwilioOptions } from '../../dev/standin/twilio.ts'
import { parseTwiml } from '../../dev/standin/twiml.ts'
import type { WireResponse } from '../../dev/standin/wire.ts'
import { ACCOUNT, formOf, NUMBER, PERSON, startSink, TOKEN, twilioSdk } from './standin-clients.ts'

const START = Date.parse('2026-11-23T13:00:00Z')
const SERVICE = 'MG0123456789abcdef0123456789abcdef'
const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
})

async function world(options: Partial<TwilioOptions> = {}) {
  const clock = createClock(START)
  const sink = await startSink()
  const inboundUrl = () => `${sink.url}/twilio/inbound?v=1`
  const ours = { clock, accountSid: ACCOUNT, authToken: TOKEN, numbers: [NUMBER], inboundUrl }
  const twilio = await startTwilio({ ...ours, ...options })
  closers.push(twilio.close, sink.close)
  const text = (body: string, extra?: { media?: string[] }) =>
    twilio.receive(PERSON, NUMBER, body, extra)
  return { clock, sink, twilio, text, sdk: twilioSdk(twilio.url) }
}

const xml = (body: string): WireResponse => ({
  status: 200,
  headers: { 'content-type': 'text/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?><Response>${body}</Response>`,
})

describe('a person texts', () => {
  it('posts every field, signed, and keeps what the answer says', async () => {
    const { clock, sink, twilio, text } = await world()
    sink.answer = () => xml('<Message>Kept &amp; thanks &lt;3</Message><Message>Two</Message>')
    expect(await text("I let it be… it's é ok & + %")).toEqual(['Kept & thanks <3', 'Two'])
    const [request] = sink.requests
    expect(request?.path).toBe('/twilio/inbound?v=1')
    const form = formOf(request)
    expect(form).toMatchObject({
      From: PERSON,
      To: NUMBER,
      Body: "I let it be… it's é ok & + %",
      NumMedia: '0',
      NumSegments: '1',
      AccountSid: ACCOUNT,
      FromCity: '',
    })
    expect(form).not.toHaveProperty('OptOutType')
    const signature = request?.headers['x-twilio-signature'] ?? ''
    const url = `${sink.url}/twilio/inbound?v=1`
    expect(validSignature(TOKEN, signature, url, form)).toBe(true)
    const { FromCity: _blank, ...dropped } = form
    expect(validSignature(TOKEN, signature, url, dropped)).toBe(false)
    await clock.advanceTo(START + 5000)
    expect(twilio.conversation(PERSON)).toMatchObject([
      { direction: 'in', at: START, status: 'received', sid: form.MessageSid },
      { direction: 'out', text: 'Kept & thanks <3', at: START, status: 'delivered' },
      { direction: 'out', text: 'Two', at: START, status: 'delivered' },
    ])
  })

  it('sends pictures along', async () => {
    const { sink, text } = await world()
    sink.answer = () => xml('')
    expect(await text('', { media: ['https://example.com/a.jpg'] })).toEqual([])
    expect(formOf(sink.requests[0])).toMatchObject({
      Body: '',
      NumMedia: '1',
      MediaUrl0: 'https://example.com/a.jpg',
      MediaContentType0: 'image/jpeg',
    })
  })

  it('tries again once with the same message, then gives up', async () => {
    const { sink, twilio, text } = await world()
    let calls = 0
    sink.answer = () => (++calls === 1 ? { status: 502 } : xml('<Message>hello</Message>'))
    expect(await text('OPEN')).toEqual(['hello'])
    const [first, second] = sink.requests
    expect(formOf(second)).toEqual(formOf(first))
    expect(second?.headers['i-twilio-idempotency-token']).toBe(
      first?.headers['i-twilio-idempotency-token'],
    )
    sink.answer = () => ({ status: 500 })
    expect(await text('OPEN')).toEqual([])
    expect(sink.requests).toHaveLength(4)
    expect(twilio.debugger.map((d) => d.code)).toEqual([11200])
  })

  it.each([
    { label: 'refused', answer: { status: 403 }, code: 11200 },
    { label: 'not TwiML', answer: { ...xml(''), body: '<html></html>' }, code: 12100 },
    { label: 'too long', answer: xml(`<Message>${'x'.repeat(1601)}</Message>`), code: 21617 },
  ])('notes an answer that is $label', async ({ answer, code }) => {
    const { sink, twilio, text } = await world()
    sink.answer = () => answer
    expect(await text('hello')).toEqual([])
    expect(sink.requests).toHaveLength(1)
    expect(twilio.debugger.map((d) => d.code)).toEqual([code])
  })

  it('gives up on an answer that is too slow', async () => {
    const { sink, twilio, text } = await world({ webhookTimeoutMs: 30 })
    sink.answer = () => 'hang'
    expect(await text('hello')).toEqual([])
    expect(sink.requests).toHaveLength(2)
    expect(twilio.debugger.map((d) => d.code)).toEqual([11200])
  })

  it('guards against loops when told to', async () => {
    const { clock, sink, twilio, text } = await world({ loopGuard: true })
    sink.answer = () => xml('<Message>and you?</Message>')
    for (let i = 0; i < 15; i++) expect(await text('hello')).toHaveLength(1)
    expect(await text('hello')).toEqual([])
    expect(twilio.debugger.map((d) => d.code)).toEqual([14107])
    await clock.advanceTo(START + 31_000)
    expect(await text('hello')).toHaveLength(1)
  })
})

describe('the carrier’s own opt-out', () => {
  it('answers STOP itself, blocks until START, and drops what we answer meanwhile', async () => {
    const { sink, twilio, text, sdk } = await world({ optOut: 'carrier' })
    sink.answer = () => xml('<Message>our own words</Message>')
    const stop = await text(' Stop ')
    expect(stop).toHaveLength(1)
    expect(stop[0]).not.toBe('our own words')
    expect(twilio.blocked(NUMBER, PERSON)).toBe(true)
    expect(twilio.debugger.map((d) => d.code)).toEqual([21610])
    const again = { to: PERSON, from: NUMBER, body: 'tip' }
    await expect(sdk.messages.create(again)).rejects.toMatchObject({ code: 21610 })
    expect(await text('stop please')).toEqual([])
    expect(await text('STOP')).toEqual([])
    const start = await text('unstop')
    expect(start).toHaveLength(2)
    expect(start[1]).toBe('our own words')
    expect((await sdk.messages.create(again)).status).toBe('queued')
    const types = sink.requests.map((r) => formOf(r).OptOutType)
    expect(types).toEqual(['STOP', undefined, 'STOP', 'START'])
  })

  it('answers HELP itself, and leaves YES of somebody who never stopped to us', async () => {
    const { sink, text } = await world({ optOut: 'carrier' })
    sink.answer = () => xml('')
    expect(await text('help')).toHaveLength(1)
    expect(await text('yes')).toEqual([])
    expect(sink.requests.map((r) => formOf(r).OptOutType)).toEqual(['HELP', undefined])
  })

  it('does nothing of that by default', async () => {
    const { sink, twilio, text } = await world()
    sink.answer = () => xml('<Message>our own words</Message>')
    expect(await text('STOP')).toEqual(['our own words'])
    expect(twilio.blocked(NUMBER, PERSON)).toBe(false)
  })
})

it('lets a messaging service pick the sender', async () => {
  const { clock, sink, sdk, twilio, text } = await world({ messagingServiceSid: SERVICE })
  const statusCallback = `${sink.url}/twilio/status`
  const made = await sdk.messages.create({
    to: PERSON,
    messagingServiceSid: SERVICE,
    body: 'tip',
    statusCallback,
  })
  expect(made).toMatchObject({ status: 'accepted', from: null, numSegments: '0' })
  await clock.advanceTo(START + 2000)
  expect(await sdk.messages(made.sid).fetch()).toMatchObject({ from: NUMBER, numSegments: '1' })
  expect(formOf(sink.requests[0])).toMatchObject({ MessagingServiceSid: SERVICE, From: NUMBER })
  await text('hello')
  expect(formOf(sink.requests.at(-1)).MessagingServiceSid).toBe(SERVICE)
  expect(twilio.debugger).toEqual([])
})

describe('TwiML', () => {
  it.each([
    { label: 'nothing', xml: '<Response/>', bodies: [] },
    {
      label: 'a body',
      xml: '<Response><Message><Body>a\nb</Body></Message></Response>',
      bodies: ['a\nb'],
    },
    {
      label: 'characters by number',
      xml: '<Response><Message>&#233;&#x1F600;</Message></Response>',
      bodies: ['é😀'],
    },
    {
      label: 'CDATA',
      xml: '<Response><Message><![CDATA[a & <b>]]></Message></Response>',
      bodies: ['a & <b>'],
    },
    { label: 'a comment', xml: '<Response><!-- <Message>no</Message> --></Response>', bodies: [] },
  ])('reads $label', ({ xml: source, bodies }) => {
    expect(parseTwiml(source)?.map((m) => m.body)).toEqual(bodies)
  })

  it('reads attributes and media', () => {
    const source = `<Response><Message to="+1" action='/s?a=1&amp;b=2'><Body>x</Body><Media>https://e/1</Media></Message></Response>`
    expect(parseTwiml(source)).toEqual([
      {
        to: '+1',
        from: undefined,
        body: 'x',
        media: ['https://e/1'],
        statusCallback: '/s?a=1&b=2',
      },
    ])
    expect(parseTwiml('{"a":1}')).toBeUndefined()
  })
})

it.each([
  ['', 1],
  ['x'.repeat(160), 1],
  ['x'.repeat(161), 2],
  ['x'.repeat(306), 2],
  ['x'.repeat(307), 3],
  [`${'x'.repeat(159)}€`, 2],
  ['ç'.repeat(70), 1],
  ['ç'.repeat(71), 2],
  ['😀'.repeat(35), 1],
  ['😀'.repeat(36), 2],
])('counts segments of %j: %i', (text, segments) => {
  expect(countSegments(text)).toBe(segments)
})
