import { createHmac } from 'node:crypto'
import type { DevClock } from '../clock.ts'
import type { Agenda } from './agenda.ts'
import { callbackInstants, type FaultSource } from './faults.ts'
import {
  bareAddress,
  type EmailEvent,
  type MailStore,
  type ReceivedEmail,
  type SentEmail,
} from './resend-mail.ts'
import { type Hooks, post, succeeded } from './wire.ts'

export interface Bounce {
  type: 'Permanent' | 'Transient' | 'Undetermined'
  subType: 'General' | 'NoEmail' | 'MailboxFull' | 'ContentRejected' | 'Undetermined'
}

export interface EventSettings {
  webhookUrl: string | (() => string)
  /** `whsec_` and base64. */
  webhookSecret: string
  stepMs: number
  callbacks: boolean
  webhookTimeoutMs: number
  /** What `svix-timestamp` is taken from, in milliseconds. */
  signingNow: () => number
}

export interface Events {
  /** Books the ladder of an email: sent, then delivered, bounced or suppressed. */
  launch(email: SentEmail): void
  complain(email: SentEmail): Promise<void>
  bounce(email: SentEmail, bounce: Bounce): Promise<void>
  received(email: ReceivedEmail): Promise<void>
  /** Webhooks that no attempt got through. */
  abandoned: string[]
}

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
/** After each failed attempt, how long until the next. */
const RETRIES = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 10 * HOUR]

/** `v1,` and base64(HMAC-SHA256(secret, `id.timestamp.payload`)). */
export function signSvix(secret: string, id: string, seconds: number, payload: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${payload}`).digest('base64')}`
}

export function createEvents(
  clock: DevClock,
  agenda: Agenda,
  store: MailStore,
  faults: FaultSource,
  bounces: Map<string, Bounce>,
  settings: EventSettings,
  hooks: Hooks,
): Events {
  const abandoned: string[] = []

  async function attempt(id: string, payload: string, tries: number): Promise<void> {
    const seconds = Math.floor(settings.signingNow() / 1000)
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Svix-Webhooks/1.40',
      'svix-id': id,
      'svix-timestamp': String(seconds),
      'svix-signature': signSvix(settings.webhookSecret, id, seconds, payload),
    }
    const { webhookUrl } = settings
    const url = typeof webhookUrl === 'string' ? webhookUrl : webhookUrl()
    if (succeeded(await post(url, headers, payload, hooks, settings.webhookTimeoutMs))) return
    const wait = RETRIES[tries]
    if (wait === undefined) return void abandoned.push(id)
    agenda.at(clock.now() + wait, () => attempt(id, payload, tries + 1))
  }

  /** Posts an event now, or when its fault says so. */
  async function emit(type: string, data: Record<string, unknown>): Promise<void> {
    if (!settings.callbacks) return
    const id = `msg_${store.newId().replaceAll('-', '')}`
    const payload = JSON.stringify({ type, created_at: new Date(clock.now()).toISOString(), data })
    for (const at of callbackInstants(clock.now(), settings.stepMs, faults.callback())) {
      if (at <= clock.now()) await attempt(id, payload, 0)
      else agenda.at(at, () => attempt(id, payload, 0))
    }
  }

  function outbound(email: SentEmail): Record<string, unknown> {
    const headers = Object.entries(email.headers).map(([name, value]) => ({ name, value }))
    return {
      email_id: email.id,
      created_at: new Date(email.at).toISOString(),
      from: email.from,
      to: email.to,
      subject: email.subject,
      ...(headers.length > 0 ? { headers } : {}),
      ...(Object.keys(email.tags).length > 0 ? { tags: email.tags } : {}),
    }
  }

  async function happen(email: SentEmail, event: EmailEvent, extra = {}): Promise<void> {
    email.lastEvent = event
    await emit(`email.${event}`, { ...outbound(email), ...extra })
  }

  function bounceData(email: SentEmail, { type, subType }: Bounce) {
    const permanent = type === 'Permanent'
    const code = permanent ? '550 5.1.1 user unknown' : '452 4.2.2 mailbox full'
    return {
      bounce: {
        diagnosticCode: email.to.map(() => `smtp; ${code}`),
        message: permanent
          ? 'The receiving server refused this address for good.'
          : 'The receiving server could not take the message now.',
        subType,
        type,
      },
    }
  }

  /** Addresses of resend.dev that stand for an outcome; a `+label` may follow. */
  function tested(email: SentEmail, name: string): boolean {
    return email.to.some((to) => {
      const [local = '', domain] = bareAddress(to).split('@')
      return domain === 'resend.dev' && local.split('+')[0] === name
    })
  }

  async function arrive(email: SentEmail): Promise<void> {
    const set = email.to.map((to) => bounces.get(bareAddress(to))).find((b) => b !== undefined)
    const bounce: Bounce | undefined =
      set ?? (tested(email, 'bounced') ? { type: 'Permanent', subType: 'General' } : undefined)
    if (bounce) return happen(email, 'bounced', bounceData(email, bounce))
    if (tested(email, 'suppressed')) {
      const suppressed = {
        diagnosticCode: [],
        message: 'The address is on the suppression list of the account.',
        reason: 'previous_bounce',
        type: 'OnAccountSuppressionList',
      }
      return happen(email, 'suppressed', { suppressed })
    }
    await happen(email, 'delivered')
    if (tested(email, 'complained')) {
      agenda.at(clock.now() + settings.stepMs, () => happen(email, 'complained'))
    }
  }

  return {
    abandoned,
    launch(email) {
      const sent = clock.now() + settings.stepMs
      agenda.at(sent, async () => {
        agenda.at(sent + settings.stepMs, () => arrive(email))
        await happen(email, 'sent')
      })
    },
    complain: (email) => happen(email, 'complained'),
    bounce: (email, bounce) => happen(email, 'bounced', bounceData(email, bounce)),
    received: (email) =>
      emit('email.received', {
        email_id: email.id,
        created_at: new Date(email.at).toISOString(),
        from: email.from,
        to: email.to,
        bcc: [],
        cc: [],
        message_id: email.messageId,
        subject: email.subject,
        attachments: [],
      }),
  }
}
