import type { DevClock } from '../clock.ts'
import { createAgenda } from './agenda.ts'
import { createFaults, type Faults } from './faults.ts'
import { createIdempotency } from './idempotency.ts'
import { createResendAccount, type ResendAccount } from './resend-account.ts'
import { createResendApi, resendError } from './resend-api.ts'
import { type Bounce, createEvents } from './resend-events.ts'
import {
  bareAddress,
  createMailStore,
  type EmailEvent,
  type ReceivedEmail,
  type SentEmail,
} from './resend-mail.ts'
import {
  type Answer,
  type Hooks,
  serve,
  type WireRequest,
  type WireResponse,
  withFault,
} from './wire.ts'

export interface ResendOptions extends Hooks {
  clock: DevClock
  apiKey: string
  webhookUrl: string | (() => string)
  /** `whsec_` and base64. */
  webhookSecret: string
  /** 0 or left out: any free port. */
  port?: number
  /** Verified domains. With none, any sender is taken. */
  domains?: string[]
  /** Between queued, sent and delivered, on the clock. Default 1000. */
  callbackDelayMs?: number
  /** False: no events at all. */
  callbacks?: boolean
  /** Events in flight at once; 1 (the default) keeps a run deterministic. */
  callbackConcurrency?: number
  /** Requests a second of the clock. Off by default: a clock at rest would never allow a sixth. */
  requestsPerSecond?: number
  /**
   * What `svix-timestamp` says, in milliseconds. Default: the clock. The SDK compares it with the
   * machine's own time (±300 s), so an app that verifies with it needs the real time here.
   */
  signingNow?: () => number
  /** Real milliseconds that a webhook may take. Default 15,000. */
  webhookTimeoutMs?: number
  /** What an earlier run held. */
  history?: SentEmail[]
}

export interface ResendFaults extends Faults {
  /** Mail to this address bounces; `undefined` ends it. */
  bounce(address: string, type: Bounce['type'] | undefined): void
  /** Every send answers 429 under this name until it is `undefined`. */
  quota(name: 'daily_quota_exceeded' | 'monthly_quota_exceeded' | undefined): void
}

export interface InboxEntry {
  id: string
  subject: string
  text: string
  html: string
  headers: Record<string, string>
  at: number
  from: string
  to: string[]
  tags: Record<string, string>
  status: EmailEvent
}

export interface NewReceived {
  from: string
  to: string
  subject: string
  text?: string
  html?: string
  headers?: Record<string, string>
}

export interface ResendStandIn {
  url: string
  close(): Promise<void>
  /** What arrived at this address (bare, any case), oldest first. */
  inbox(address: string): InboxEntry[]
  emails(): SentEmail[]
  /** Marks the email as spam, as its reader might; posts `email.complained`. */
  complain(id: string): Promise<void>
  bounce(id: string, type?: Bounce['type']): Promise<void>
  /** An email arrives for us: posts `email.received`, resolves after the first attempt. */
  receiveEmail(email: NewReceived): Promise<ReceivedEmail>
  faults: ResendFaults
  /** Its domains and webhooks. */
  account: ResendAccount
  /** Ids (`svix-id`) of events that no attempt got through. */
  abandoned: string[]
  /** Events and retries that the clock has yet to reach. */
  pending(): number
}

const bounceOf = (type: Bounce['type']): Bounce => ({
  type,
  subType: type === 'Permanent' ? 'General' : type === 'Transient' ? 'MailboxFull' : 'Undetermined',
})

/** A server that speaks the part of Resend's API we use, with inboxes behind it. */
export async function startResend(options: ResendOptions): Promise<ResendStandIn> {
  const { clock } = options
  const store = createMailStore(options.history)
  const agenda = createAgenda(clock, options.callbackConcurrency)
  const bounces = new Map<string, Bounce>()
  let quota: string | undefined
  const faults = createFaults(() => {
    bounces.clear()
    quota = undefined
  })
  const settings = {
    apiKey: options.apiKey,
    domains: options.domains ?? [],
    webhookUrl: options.webhookUrl,
    webhookSecret: options.webhookSecret,
    stepMs: options.callbackDelayMs ?? 1000,
    callbacks: options.callbacks ?? true,
    webhookTimeoutMs: options.webhookTimeoutMs ?? 15_000,
    signingNow: options.signingNow ?? clock.now,
  }
  const events = createEvents(clock, agenda, store, faults, bounces, settings, options)
  const api = createResendApi(clock, store, events, settings)
  const account = createResendAccount({
    clock,
    domains: settings.domains,
    webhook: {
      endpoint: typeof options.webhookUrl === 'string' ? options.webhookUrl : '',
      secret: options.webhookSecret,
    },
  })
  const idempotency = createIdempotency(clock)
  const limit = options.requestsPerSecond ?? Number.POSITIVE_INFINITY
  let second = 0
  let used = 0

  /** Counts the request, and gives the headers that say how many are left. */
  function meter(): Record<string, string> {
    const now = Math.floor(clock.now() / 1000)
    if (now !== second) used = 0
    second = now
    used += 1
    const shown = Number.isFinite(limit) ? limit : 5
    return {
      'ratelimit-limit': String(shown),
      'ratelimit-remaining': String(Number.isFinite(limit) ? Math.max(0, limit - used) : shown - 1),
      'ratelimit-reset': '1',
    }
  }

  const tooMany = () => resendError(429, 'rate_limit_exceeded', 'Too many requests')
  const refuse = (status: 429 | 500): WireResponse =>
    status === 429
      ? { ...tooMany(), headers: { 'retry-after': '1' } }
      : resendError(500, 'application_error', 'An unexpected error occurred')

  async function handle(request: WireRequest): Promise<Answer> {
    const headers = meter()
    const answer = await decide(request)
    if (typeof answer === 'string') return answer
    return { ...answer, headers: { ...headers, ...answer.headers } }
  }

  async function decide(request: WireRequest): Promise<Answer> {
    const refusal = api.refusal(request)
    if (refusal) return refusal
    if (used > limit) return refuse(429)
    const sends = api.isSend(request)
    const fault = sends || faults.scope === 'all' ? faults.request() : undefined
    const key = sends ? request.headers['idempotency-key'] : undefined
    if (sends && quota) return resendError(429, quota, 'You have reached your sending quota')
    if (key === undefined) {
      return withFault(faults, fault, () => account.answer(request) ?? api.answer(request), refuse)
    }
    return once(key, request, fault)
  }

  async function once(
    key: string,
    request: WireRequest,
    fault: ReturnType<typeof faults.request>,
  ): Promise<Answer> {
    if (key.length < 1 || key.length > 256) {
      return resendError(400, 'invalid_idempotency_key', 'The key must be between 1-256 chars')
    }
    const state = idempotency.begin(key, `${request.path}\n${request.body}`)
    if (state === 'conflict') {
      const message = 'This idempotency key was used with another payload'
      return resendError(409, 'invalid_idempotent_request', message)
    }
    if (state === 'in-flight') {
      const message = 'A request with this idempotency key is still in progress'
      return resendError(409, 'concurrent_idempotent_requests', message)
    }
    if (state !== 'new') return withFault(faults, fault, () => state, refuse)
    let accepted: WireResponse | undefined
    const accept = () => {
      accepted = api.answer(request)
      return accepted
    }
    const answer = await withFault(faults, fault, accept, refuse)
    idempotency.end(key, accepted)
    return answer
  }

  const server = await serve(options.port ?? 0, options, handle)

  function existing(id: string): SentEmail {
    const email = store.get(id)
    if (!email) throw new Error(`There is no email ${id} here.`)
    return email
  }

  return {
    url: server.url,
    close: server.close,
    inbox: (address) =>
      store.to(address).map((email) => ({
        id: email.id,
        subject: email.subject,
        text: email.text,
        html: email.html,
        headers: email.headers,
        at: email.at,
        from: email.from,
        to: email.to,
        tags: email.tags,
        status: email.lastEvent,
      })),
    emails: store.all,
    complain: async (id) => events.complain(existing(id)),
    bounce: async (id, type = 'Permanent') => events.bounce(existing(id), bounceOf(type)),
    async receiveEmail({ from, to, subject, text, html, headers = {} }) {
      const parts = { text: text ?? null, html: html ?? null, headers }
      const email = store.addReceived({ from, to: [to], subject, ...parts }, clock.now())
      await events.received(email)
      return email
    },
    faults: Object.assign(faults, {
      bounce(address: string, type: Bounce['type'] | undefined) {
        if (type === undefined) bounces.delete(bareAddress(address))
        else bounces.set(bareAddress(address), bounceOf(type))
      },
      quota(name: string | undefined) {
        quota = name
      },
    }),
    account,
    abandoned: events.abandoned,
    pending: agenda.size,
  }
}
