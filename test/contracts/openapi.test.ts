import { describe, expect, it } from 'vitest'
import { validateRequest, validateResendEvent, validateResponse } from './openapi.ts'

const ACCOUNT = 'AC0123456789abcdef0123456789abcdef'
const MESSAGES = `/2010-04-01/Accounts/${ACCOUNT}/Messages`
const SID = 'SM0123456789abcdef0123456789abcdef'
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded', Authorization: 'Basic x' }
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8', authorization: 'Bearer x' }

const form = (values: Record<string, string>) => new URLSearchParams(values).toString()
const TEXT = { To: '+12125550123', From: '+15550001111', Body: 'x' }
const TIP = { from: 'a@example.org', to: ['b@example.com'], subject: 's', text: 't' }

describe('a request to Twilio', () => {
  it.each([
    { label: 'plain', values: TEXT },
    {
      label: 'with what we use',
      values: {
        ...TEXT,
        StatusCallback: 'https://example.org/s?d=1',
        ValidityPeriod: '3600',
        SmartEncoded: 'true',
        RiskCheck: 'disable',
        ContentRetention: 'discard',
      },
    },
    { label: 'with pictures', values: { ...TEXT, MediaUrl: 'https://example.org/a.png' } },
  ])('is fine: $label', ({ values }) => {
    expect(validateRequest('twilio', 'POST', `${MESSAGES}.json`, FORM, form(values))).toEqual([])
  })

  it.each([
    { label: 'no To', values: { From: '+1555', Body: 'x' }, problem: "required property 'To'" },
    { label: 'misspelt', values: { ...TEXT, Validityperiod: '60' }, problem: 'Validityperiod' },
    { label: 'no number', values: { ...TEXT, ValidityPeriod: 'soon' }, problem: '/ValidityPeriod' },
    {
      label: 'out of range',
      values: { ...TEXT, ValidityPeriod: '36001' },
      problem: 'out of range',
    },
    { label: 'no boolean', values: { ...TEXT, SmartEncoded: 'yes' }, problem: '/SmartEncoded' },
    { label: 'wrong word', values: { ...TEXT, RiskCheck: 'off' }, problem: 'enable, disable' },
    { label: 'no URL', values: { ...TEXT, StatusCallback: 'status' }, problem: '/StatusCallback' },
    { label: 'no sender', values: { To: '+12125550123', Body: 'x' }, problem: 'no From' },
    { label: 'no body', values: { To: '+12125550123', From: '+1555' }, problem: 'no Body' },
    { label: 'too long', values: { ...TEXT, Body: 'x'.repeat(1601) }, problem: 'over 1600' },
    {
      label: 'bad service',
      values: { ...TEXT, MessagingServiceSid: 'MG1' },
      problem: '/Messaging',
    },
  ])('has one problem: $label', ({ values, problem }) => {
    const problems = validateRequest('twilio', 'POST', `${MESSAGES}.json`, FORM, form(values))
    expect(problems.some((p) => p.includes(problem))).toBe(true)
  })

  it.each([
    { label: 'list', method: 'GET', path: `${MESSAGES}.json?To=%2B12125550123&PageSize=20` },
    { label: 'by day', method: 'GET', path: `${MESSAGES}.json?DateSent%3E=2026-11-23T00:00:00Z` },
    { label: 'fetch', method: 'GET', path: `${MESSAGES}/${SID}.json` },
    { label: 'delete', method: 'DELETE', path: `${MESSAGES}/${SID}.json` },
    { label: 'numbers given up', method: 'GET', path: '/v1/Deactivations?Date=2026-11-22' },
  ])('may read: $label', ({ method, path }) => {
    expect(validateRequest('twilio', method, path, FORM, '')).toEqual([])
  })

  it.each([
    { method: 'GET', path: `${MESSAGES}.json?to=1`, problem: 'query: unknown parameter to' },
    { method: 'GET', path: `${MESSAGES}.json?PageSize=2000`, problem: 'query PageSize' },
    { method: 'GET', path: `${MESSAGES}/SM1.json`, problem: 'path Sid' },
    { method: 'PUT', path: `${MESSAGES}.json`, problem: 'method PUT is unknown' },
    { method: 'GET', path: '/2010-04-01/Messages.json', problem: 'unknown path' },
    { method: 'GET', path: '/v1/Deactivations?Date=yesterday', problem: 'query Date' },
  ])('may not: $method $path', ({ method, path, problem }) => {
    const problems = validateRequest('twilio', method, path, FORM, '')
    expect(problems).toHaveLength(problem === 'path Sid' ? 2 : 1)
    expect(problems[0]).toContain(problem)
  })

  it('needs its credentials and its content type', () => {
    const body = form(TEXT)
    const anonymous = { 'content-type': FORM['Content-Type'] }
    expect(validateRequest('twilio', 'POST', `${MESSAGES}.json`, anonymous, body)).toEqual([
      'header: authorization is missing',
    ])
    expect(validateRequest('twilio', 'POST', `${MESSAGES}.json`, JSON_TYPE, body)).toEqual([
      'header: content-type is application/json, not application/x-www-form-urlencoded',
    ])
  })
})

describe('a request to Resend', () => {
  const send = (body: unknown, path = '/emails', headers: Record<string, string> = JSON_TYPE) =>
    validateRequest('resend', 'POST', path, headers, JSON.stringify(body))

  it('is fine alone and in a batch of a hundred', () => {
    const full = { ...TIP, headers: { 'X-A': '1' }, tags: [{ name: 'a', value: 'b-1' }] }
    expect(send(full)).toEqual([])
    expect(
      send(
        Array.from({ length: 100 }, () => full),
        '/emails/batch',
      ),
    ).toEqual([])
    expect(send(TIP, '/emails', { ...JSON_TYPE, 'Idempotency-Key': 'k' })).toEqual([])
  })

  it.each([
    { label: 'no subject', body: { ...TIP, subject: undefined }, problem: "'subject'" },
    { label: 'misspelt', body: { ...TIP, replyTo: 'a@b.co' }, problem: 'property replyTo' },
    {
      label: 'in a tag',
      body: { ...TIP, tags: [{ name: 'a', val: 'b' }] },
      problem: 'property val',
    },
    {
      label: 'an address in a tag',
      body: { ...TIP, tags: [{ name: 'a', value: 'a@b' }] },
      problem: 'tag a',
    },
    { label: 'a number', body: { ...TIP, subject: 7 }, problem: '/subject: must be string' },
    { label: 'nobody', body: { ...TIP, to: [] }, problem: '/to' },
  ])('has a problem: $label', ({ body, problem }) => {
    expect(send(body).join()).toContain(problem)
    expect(send([TIP, body], '/emails/batch').join()).toContain(problem)
  })

  it('is refused over a hundred, with attachments in a batch, or under a long key', () => {
    const over = Array.from({ length: 101 }, () => TIP)
    expect(send(over, '/emails/batch')).toEqual(['body: 101 emails, and a batch takes 100'])
    const attached = [{ ...TIP, attachments: [{ filename: 'a' }] }]
    expect(send(attached, '/emails/batch').join()).toContain('no place in a batch')
    const long = { ...JSON_TYPE, 'idempotency-key': 'k'.repeat(257) }
    expect(send(TIP, '/emails', long).join()).toContain('header Idempotency-Key')
    expect(validateRequest('resend', 'POST', '/emails', JSON_TYPE, '{')).toEqual([
      'body: is not JSON',
    ])
    expect(send(TIP, '/email')).toEqual(['unknown path /email'])
  })
})

describe('a response', () => {
  it('is held to the vendor’s schema, nulls and all', () => {
    const message = { sid: SID, status: 'queued', error_code: null, date_sent: null }
    const ok = (body: unknown, status = 201) =>
      validateResponse('twilio', 'POST', `${MESSAGES}.json`, status, body)
    expect(ok(message)).toEqual([])
    expect(ok({ ...message, status: 'gone' }).join()).toContain('/status')
    expect(ok({ ...message, extra: 1 })).toEqual(['body: unknown property extra'])
    expect(ok({ ...message, date_created: '2026-11-23' }).join()).toContain('/date_created')
    expect(ok(message, 200)).toEqual(['status 200 is not described'])
    expect(validateResponse('twilio', 'DELETE', `${MESSAGES}/${SID}.json`, 204, undefined)).toEqual(
      [],
    )
    expect(validateResponse('resend', 'POST', '/emails', 200, { id: 'a' })).toEqual([])
    expect(validateResponse('resend', 'POST', '/emails', 200, { id: 1 }).join()).toContain('/id')
  })
})

describe('an event of Resend', () => {
  const data = {
    email_id: '1',
    created_at: '2026-11-23T13:00:00.000Z',
    from: 'a@example.org',
    to: ['b@example.com'],
    subject: 's',
  }
  const event = (type: string, more = {}) => ({
    type,
    created_at: data.created_at,
    data: { ...data, ...more },
  })
  const bounce = { diagnosticCode: [], message: 'm', subType: 'General', type: 'Permanent' }

  it.each([
    { label: 'sent', payload: event('email.sent'), problem: '' },
    { label: 'bounced', payload: event('email.bounced', { bounce }), problem: '' },
    { label: 'bounced without why', payload: event('email.bounced'), problem: "'bounce'" },
    { label: 'sent with a bounce', payload: event('email.sent', { bounce }), problem: 'bounce' },
    {
      label: 'bounced oddly',
      payload: event('email.bounced', { bounce: { ...bounce, type: 'Hard' } }),
      problem: 'Permanent',
    },
    { label: 'lost', payload: event('email.lost'), problem: 'unknown event email.lost' },
    { label: 'tags', payload: event('email.sent', { tags: { a: 1 } }), problem: '/data/tags/a' },
  ])('$label', ({ payload, problem }) => {
    const problems = validateResendEvent(payload)
    if (problem === '') expect(problems).toEqual([])
    else expect(problems.join()).toContain(problem)
  })
})
