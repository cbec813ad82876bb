import type { Failure, Mail, Mails, SendResult } from '../../core/ports.ts'

/**
 * Emails through Resend's batch endpoint. Their SDK is 120 kB in each function, most of it for
 * reading MIME; the two requests made here are held to their own OpenAPI description by the tests.
 */

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
  return {
    async send(mails, key) {
      const body = JSON.stringify(mails.map((mail) => payload(settings, mail)))
      const { data, error, headers } = await call<Batch>(settings, '/emails/batch', {
        method: 'POST',
        body,
        headers: { 'Idempotency-Key': key, 'x-batch-validation': 'permissive' },
      })
      if (error) return mails.map(() => refusal(error, headers))
      return spread(mails.length, data)
    },
    async received(id) {
      const path = `/emails/receiving/${encodeURIComponent(id)}`
      const { data, error } = await call<Received>(settings, path, {})
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

interface Batch {
  data: { id: string }[]
  errors?: { index: number; message: string }[]
}
interface Received {
  from: string
  to: string[]
  subject: string
  text: string | null
  html: string | null
  headers: Record<string, string> | null
}
interface Fault {
  name: string
  /** Null when nothing answered. */
  statusCode: number | null
}
type Reply<T> = { headers: Headers } & ({ data: T; error?: never } | { error: Fault; data?: never })

/** Never throws: a fault of the network and an answer that cannot be read are errors like others. */
async function call<T>(
  { key, baseUrl }: ResendSettings,
  path: string,
  request: { method?: string; body?: string; headers?: Record<string, string> },
): Promise<Reply<T>> {
  let headers = new Headers()
  let statusCode: number | null = null
  try {
    const answer = await fetch(`${baseUrl ?? 'https://api.resend.com'}${path}`, {
      ...request,
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        // Requests without one are refused (resend.com/docs/api-reference/introduction).
        'user-agent': 'nudgeline',
        ...request.headers,
      },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    headers = answer.headers
    statusCode = answer.status
    const said = (await answer.json()) as T & { name?: string }
    if (answer.ok) return { data: said, headers }
    return { error: { name: said.name ?? 'application_error', statusCode }, headers }
  } catch {
    // An answer of 200 that broke off has been acted on: as open as no answer at all.
    const open = statusCode !== null && statusCode < 400 ? null : statusCode
    return { error: { name: 'application_error', statusCode: open }, headers }
  }
}

/** The same mail gives the same bytes: a repeat under the same key must. */
const payload = (settings: ResendSettings, mail: Mail) => ({
  from: settings.from,
  to: mail.to,
  ...(mail.replyTo === undefined ? {} : { reply_to: mail.replyTo }),
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
function spread(count: number, data: Batch): SendResult[] {
  const refused = new Map((data.errors ?? []).map((e) => [e.index, e.message]))
  const ids = data.data.map((d) => d.id)
  return Array.from({ length: count }, (_, index): SendResult => {
    if (refused.has(index))
      return { outcome: 'failed', failure: 'suppress', code: 'validation_error' }
    const id = ids.shift()
    return id === undefined ? { outcome: 'unknown' } : { outcome: 'accepted', provider: id }
  })
}

function refusal({ name, statusCode }: Fault, headers: Headers): SendResult {
  // The key was used for other bytes: whoever sent first got through, and nobody is sent to twice.
  if (name === 'invalid_idempotent_request') return { outcome: 'accepted', provider: '' }
  const failure = failures[name]
  if (failure === undefined && (statusCode === null || statusCode >= 500)) {
    return { outcome: 'unknown' }
  }
  const wait = failure === 'wait' ? QUOTA_WAIT_S : Number(headers.get('retry-after') ?? 1)
  return {
    outcome: 'failed',
    failure: failure ?? (statusCode === 429 ? 'later' : 'operator'),
    code: name,
    retryAfter: Number.isFinite(wait) ? wait : 1,
  }
}
