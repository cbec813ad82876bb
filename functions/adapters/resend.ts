import { Resend } from 'resend'
import type { Failure, Mail, Mails, SendResult } from '../../core/ports.ts'

/** Emails through Resend's batch endpoint. */

export interface ResendSettings {
  key: string
  from: string
  baseUrl?: string | undefined
}

const TIMEOUT_MS = 10_000

/** By the `name` of the error (resend.com/docs/api-reference/errors). */
const failures: Record<string, Failure> = {
  rate_limit_exceeded: 'later',
  concurrent_idempotent_requests: 'later',
  daily_quota_exceeded: 'wait',
  monthly_quota_exceeded: 'wait',
  validation_error: 'drop',
  invalid_to_address: 'suppress',
  missing_api_key: 'operator',
  invalid_api_key: 'operator',
  restricted_api_key: 'operator',
  invalid_from_address: 'operator',
  invalid_access: 'operator',
}
const QUOTA_WAIT_S = 900

export function createMails(settings: ResendSettings): Mails {
  const resend = new Resend(settings.key, settings.baseUrl ? { baseUrl: settings.baseUrl } : {})
  return {
    async send(mails, key) {
      const { data, error, headers } = await resend.batch.send(
        mails.map((mail) => payload(settings, mail)),
        {
          idempotencyKey: key,
          batchValidation: 'permissive',
          signal: AbortSignal.timeout(TIMEOUT_MS),
        },
      )
      if (error) return mails.map(() => refusal(error, headers ?? {}))
      return spread(mails.length, data)
    },
    async received(id) {
      const { data, error } = await resend.emails.receiving.get(id)
      if (error) throw new Error(`the received email could not be fetched: ${error.name}`)
      return {
        from: data.from,
        to: data.to,
        subject: data.subject,
        text: data.text ?? '',
        html: data.html ?? '',
        headers: data.headers ?? {},
      }
    },
  }
}

/** The same mail gives the same bytes: a repeat under the same key must. */
const payload = (settings: ResendSettings, mail: Mail) => ({
  from: settings.from,
  to: mail.to,
  ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
  subject: mail.subject,
  html: mail.html,
  text: mail.text,
  headers: {
    ...(mail.unsubscribe === undefined
      ? {}
      : {
          'List-Unsubscribe': `<${mail.unsubscribe}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
  },
  tags: Object.entries(mail.tags).map(([name, value]) => ({ name, value })),
})

/** With permissive validation the answer lists ids of the good ones, in order, and the bad by index. */
function spread(
  count: number,
  data: { data: { id: string }[]; errors?: { index: number; message: string }[] },
): SendResult[] {
  const refused = new Map((data.errors ?? []).map((e) => [e.index, e.message]))
  const ids = data.data.map((d) => d.id)
  return Array.from({ length: count }, (_, index): SendResult => {
    if (refused.has(index))
      return { outcome: 'failed', failure: 'suppress', code: 'validation_error' }
    const id = ids.shift()
    return id === undefined ? { outcome: 'unknown' } : { outcome: 'accepted', provider: id }
  })
}

function refusal(
  error: { name: string; statusCode: number | null },
  headers: Record<string, string>,
): SendResult {
  const { name, statusCode } = error
  // The key was used for other bytes: whoever sent first got through, and nobody is sent to twice.
  if (name === 'invalid_idempotent_request') return { outcome: 'accepted', provider: '' }
  const failure = failures[name]
  if (failure === undefined && (statusCode === null || statusCode >= 500)) {
    return { outcome: 'unknown' }
  }
  const wait = failure === 'wait' ? QUOTA_WAIT_S : Number(headers['retry-after'] ?? 1)
  return {
    outcome: 'failed',
    failure: failure ?? (statusCode === 429 ? 'later' : 'operator'),
    code: name,
    retryAfter: Number.isFinite(wait) ? wait : 1,
  }
}
