import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { createClock } from '../../dev/clock.ts'
import { type ResendStandIn, startResend } from '../../dev/standin/resend.ts'
import { startTwilio, type TwilioStandIn } from '../../dev/standin/twilio.ts'
import type { WireRequest, WireResponse } from '../../dev/standin/wire.ts'
import { validateRequest, validateResponse } from '../contracts/openapi.ts'

export const ACCOUNT = 'AC0123456789abcdef0123456789abcdef'
export const TOKEN = 'twilio-token-that-nobody-may-see'
export const KEY = 're_key_that_nobody_may_see'
export const NUMBER = '+12025550188'
export const URL = 'https://nudge.example.org'

export interface Providers {
  twilio: TwilioStandIn
  resend: ResendStandIn
  /** What the vendors' descriptions found wrong, in what we ask and in what the stand-ins answer. */
  problems: string[]
  /** POST and PATCH only: what changes something. */
  writes: string[]
  folder: string
  env: Record<string, string>
}

/** Fresh accounts: a number, and nothing set up. */
export async function startProviders(numbers = [NUMBER]): Promise<Providers> {
  const clock = createClock(Date.parse('2026-12-01T15:00:00Z'))
  const problems: string[] = []
  const writes: string[] = []
  const hooks = (vendor: 'twilio' | 'resend') => ({
    onRequest(r: WireRequest) {
      problems.push(...validateRequest(vendor, r.method, r.path, r.headers, r.body))
      if (r.method !== 'GET') writes.push(`${r.method} ${r.path}`)
    },
    onResponse(request: WireRequest, { status, body }: WireResponse) {
      if (status >= 400) return
      problems.push(...validateResponse(vendor, request.method, request.path, status, body))
    },
  })
  const accounts = { clock, accountSid: ACCOUNT, authToken: TOKEN, inboundUrl: '', numbers }
  const twilio = await startTwilio({ ...accounts, ...hooks('twilio') })
  const resend = await startResend({
    clock,
    apiKey: KEY,
    webhookUrl: '',
    webhookSecret: 'whsec_bm90aGluZw==',
    ...hooks('resend'),
  })
  afterAll(() => Promise.all([twilio.close(), resend.close()]))
  const folder = mkdtempSync(join(tmpdir(), 'nudge-setup-'))
  const env = {
    NUDGE_STAGE: 'production',
    TWILIO_AUTH_TOKEN: TOKEN,
    TWILIO_BASE_URL: twilio.url,
    RESEND_API_KEY: KEY,
    RESEND_BASE_URL: resend.url,
  }
  return { twilio, resend, problems, writes, folder, env }
}
