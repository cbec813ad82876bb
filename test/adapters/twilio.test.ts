import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createClock, type DevClock } from '../../dev/clock.ts'
import { startTwilio, type TwilioStandIn } from '../../dev/standin/twilio.ts'
import { createTexts } from '../../functions/adapters/twilio.ts'
import { validateRequest } from '../contracts/openapi.ts'

/** Our requests to Twilio, each held to its own description of its API. */

const account = `AC${'0'.repeat(31)}1`
const number = '+15555550188'
const START = Date.parse('2026-12-01T15:00:00Z')
const problems: string[] = []
let clock: DevClock
let twilio: TwilioStandIn

beforeAll(async () => {
  clock = createClock(START)
  twilio = await startTwilio({
    clock,
    accountSid: account,
    authToken: 'token',
    inboundUrl: 'http://127.0.0.1:1/none',
    numbers: [number],
    callbacks: false,
    onRequest: ({ method, path, headers, body }) => {
      problems.push(...validateRequest('twilio', method, path, headers, body))
    },
  })
})
afterAll(() => twilio.close())
beforeEach(() => {
  problems.length = 0
})

const texts = (token = 'token') => createTexts({ account, token, number, baseUrl: twilio.url })
const text = (to: string, body = 'Notice one thing, & say “¿qué?” 🙂') => ({ to, body })

describe('a text', () => {
  it('arrives with every letter of it', async () => {
    const sent = text('+14155550101')
    const result = await texts().send({
      ...sent,
      validity: 600,
      callback: 'http://127.0.0.1:1/s?p=1',
    })
    expect(result).toEqual({ outcome: 'accepted', provider: expect.stringMatching(/^SM/) })
    expect(twilio.conversation(sent.to).map((m) => m.text)).toEqual([sent.body])
    expect([problems, twilio.unknownParameters]).toEqual([[], []])
  })

  it.each([
    [21610, 'suppress'],
    [21408, 'operator'],
    [21617, 'drop'],
  ] as const)('that is refused with %i says so', async (code, failure) => {
    twilio.faults.fail('+14155550102', code)
    const result = await texts().send(text('+14155550102'))
    expect(result).toEqual({ outcome: 'failed', failure, code: String(code) })
  })

  it('under a wrong token is the operator’s to repair', async () => {
    const result = await texts('wrong').send(text('+14155550103'))
    expect(result).toMatchObject({ outcome: 'failed', failure: 'operator' })
  })

  it('that nobody answers for has no known outcome', async () => {
    const nobody = createTexts({ account, token: 't', number, baseUrl: 'http://127.0.0.1:1' })
    expect(await nobody.send(text('+14155550104'))).toEqual({ outcome: 'unknown' })
  })
})

describe('what Twilio holds', () => {
  it('is found by its words, and not when they were said before', async () => {
    const to = '+14155550105'
    const sent = await texts().send(text(to, 'Find me'))
    expect(await texts().find(to, 'Find me', clock.now())).toEqual(sent)
    expect(await texts().find(to, 'Find me not', clock.now())).toBeUndefined()
    expect(await texts().find(to, 'Find me', clock.now() + 60_000)).toBeUndefined()
    expect(problems).toEqual([])
  })

  it('can be listed and erased, and erased again', async () => {
    const to = '+14155550106'
    for (let i = 0; i < 3; i++) await texts().send(text(to, `Text ${i}`))
    await clock.advanceTo(clock.now() + 60_000)
    const copies = await texts().copies(to)
    expect(new Set(copies).size).toBe(3)
    for (const sid of copies) expect(await texts().erase(sid)).toBe(true)
    expect(await texts().erase(copies[0] ?? '')).toBe(true)
    expect(await texts().copies(to)).toEqual([])
    expect(problems).toEqual([])
  })
})
