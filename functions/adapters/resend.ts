import { Resend } from 'resend'
import type { Failure, Mail, Mails, SendResult } from '../../core/ports.ts'

/**
 * Emails through Resend's batch endpoint, by their SDK. A batch is handed to its request method as
 * JSON: most of an email was put into JSON when it was published, and is not escaped again.
 */

export interface ResendSettings {
  key: string
  from: string
  baseUrl?: string | undefined
}

const TIMEOUT_MS = 10_000

/**
 * Of a whole batch, by the `name` of the error (resend.com/docs/api-reference/errors). Whatever is
 * not here is a fault of ours: a refused recipient is reported by its place in the batch instead.
 */
const failures: Record<string, Failure> = {
  rate_limit_exceeded: 'later',
  concurrent_idempotent_requests: 'later',
  daily_quota_exceeded: 'wait',
  monthly_quota_exceeded: 'wait',
  missing_api_key: 'operator',
  invalid_api_key: 'operator',
  restricted_api_key: 'operator',
  invalid_from_address: 'operator',
  invalid_access: 'operator',
}
const QUOTA_WAIT_S = 900

export function createMails(settings: ResendSettings): Mails {
  const resend = new Resend(settings.key, settings.baseUrl ? { baseUrl: settings.baseUrl } : {})
  /** Until when the team's requests of this second are used up, on this machine's own clock. */
  let resting = 0

  /** The SDK never throws: a fault of the network is an error like others, with no status. */
  async function post(body: string, key: string): Promise<Reply<Batch>> {
    const { data, error, headers } = await resend.fetchRequest<Batch>('/emails/batch', {
      method: 'POST',
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        Authorization: `Bearer ${settings.key}`,
        'Content-Type': 'application/json',
        // Requests without one are refused (resend.com/docs/api-reference/introduction).
        'User-Agent': 'nudgeline',
        'Idempotency-Key': key,
        'x-batch-validation': 'permissive',
      },
    })
    if (headers?.['ratelimit-remaining'] === '0') {
      resting = performance.now() + 1000 * seconds(headers['ratelimit-reset'], 1)
    }
    if (!error) return { data, headers: headers ?? {} }
    // An answer of 200 that cannot be read has been acted on: as open as no answer at all.
    const { name, statusCode } = error
    return { error: { name, statusCode: statusCode ?? null }, headers: headers ?? {} }
  }

  return {
    async send(mails, key) {
      const rest = Math.ceil((resting - performance.now()) / 1000)
      if (rest > 0) return mails.map(() => refusal(RESTING, { 'retry-after': String(rest) }))
      // Grown and not joined: it is then put together once, where it is written.
      let body = '['
      for (const mail of mails) body += (body === '[' ? '' : ',') + element(settings, mail)
      body += ']'
      const { data, error, headers } = await post(body, key)
      if (error) return mails.map(() => refusal(error, headers))
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

const RESTING: Fault = { name: 'rate_limit_exceeded', statusCode: 429 }

const seconds = (header: string | undefined, otherwise: number): number => {
  const given = Number(header ?? otherwise)
  return Number.isFinite(given) && given >= 0 ? given : otherwise
}

interface Batch {
  data: { id: string }[]
  errors?: { index: number; message: string }[]
}
interface Fault {
  name: string
  /** Null when nothing answered. */
  statusCode: number | null
}
type Reply<T> = { headers: Record<string, string> } & (
  | { data: T; error?: never }
  | { error: Fault; data?: never }
)

/** One email of a batch, in JSON. The same mail gives the same bytes: a repeat must. */
function element(settings: ResendSettings, mail: Mail): string {
  const { subject, html, text } = mail.members === undefined ? mail : NOTHING
  const members = mail.members ?? ascii(JSON.stringify({ subject, html, text })).slice(1, -1)
  const envelope = {
    from: settings.from,
    to: mail.to,
    ...(mail.replyTo === undefined ? {} : { reply_to: mail.replyTo }),
    headers: {
      ...(mail.unsubscribe === undefined
        ? {}
        : {
            'List-Unsubscribe': `<${mail.unsubscribe}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
    },
    tags: Object.entries(mail.tags).map(([name, value]) => ({ name, value })),
  }
  return `${ascii(JSON.stringify(envelope)).slice(0, -1)},${members}}`
}

const NOTHING = { subject: '', html: '', text: '' }

const ascii = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** With permissive validation the answer lists ids of the good ones, in order, and the bad by index. */
function spread(count: number, data: Batch): SendResult[] {
  const refused = new Map((data.errors ?? []).map((e) => [e.index, e.message]))
  const ids = data.data.map((d) => d.id)
  return Array.from({ length: count }, (_, index): SendResult => {
    const message = refused.get(index)
    if (message !== undefined) {
      // A fault of ours in an email must not end its reader's address.
      const failure = /`to`/.test(message) ? 'suppress' : 'drop'
      return { outcome: 'failed', failure, code: 'validation_error' }
    }
    const id = ids.shift()
    return id === undefined ? { outcome: 'unknown' } : { outcome: 'accepted', provider: id }
  })
}

function refusal({ name, statusCode }: Fault, headers: Record<string, string>): SendResult {
  // The key was used for other bytes: whoever sent first got through, and nobody is sent to twice.
  if (name === 'invalid_idempotent_request') return { outcome: 'accepted', provider: '' }
  const failure = failures[name]
  // The SDK gives the status that the body names: without one of refusal the outcome is open.
  const refused = statusCode !== null && statusCode >= 400 && statusCode < 500
  if (failure === undefined && !refused) return { outcome: 'unknown' }
  const soon = seconds(headers['retry-after'], seconds(headers['ratelimit-reset'], 1))
  return {
    outcome: 'failed',
    failure: failure ?? (statusCode === 429 ? 'later' : 'operator'),
    code: name,
    retryAfter: failure === 'wait' ? QUOTA_WAIT_S : soon,
  }
}
