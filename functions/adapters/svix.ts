import { createHmac, timingSafeEqual } from 'node:crypto'

/** Svix's scheme, by which Resend signs its webhooks (docs.svix.com/receiving/verifying-payloads). */

export interface SvixHeaders {
  id: string
  /** Seconds since the epoch. */
  timestamp: string
  /** `v1,BASE64`, several of them with spaces between while a secret is being changed. */
  signature: string
}

const TOLERANCE_S = 300

/** Whether the raw body was signed with `whsec_…` within five minutes of `now` (epoch ms). */
export function isSigned(
  secret: string,
  body: string,
  { id, timestamp, signature }: SvixHeaders,
  now: number,
): boolean {
  if (id === '' || !/^\d{1,12}$/.test(timestamp)) return false
  if (Math.abs(now / 1000 - Number(timestamp)) > TOLERANCE_S) return false
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const right = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest()
  return signature.split(' ').some((each) => {
    const [version, text = ''] = each.split(',')
    const given = Buffer.from(text, 'base64')
    return version === 'v1' && given.length === right.length && timingSafeEqual(given, right)
  })
}
