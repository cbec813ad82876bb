import { createHash } from 'node:crypto'
import type { DevClock } from '../clock.ts'
import { resendError } from './resend-api.ts'
import type { WireRequest, WireResponse } from './wire.ts'

/** The account behind the emails: its domains and webhooks. */

export type DomainStatus = 'not_started' | 'pending' | 'verified' | 'failed'

export interface AccountDomain {
  id: string
  name: string
  status: DomainStatus
  receiving: 'enabled' | 'disabled'
}

export interface AccountWebhook {
  id: string
  endpoint: string
  events: string[]
  status: 'enabled' | 'disabled'
  secret: string
}

export interface ResendAccount {
  domains: AccountDomain[]
  webhooks: AccountWebhook[]
  /** `undefined` for what is not about the account. */
  answer(request: WireRequest): WireResponse | undefined
}

export interface ResendAccountOptions {
  clock: DevClock
  domains: string[]
  /** The webhook that is there at first; none when empty. */
  webhook: { endpoint: string; secret: string }
}

const uuid = (of: string): string => {
  const hex = createHash('md5').update(of).digest('hex')
  return [8, 4, 4, 4, 12]
    .reduce<{ parts: string[]; at: number }>(
      ({ parts, at }, n) => ({ parts: [...parts, hex.slice(at, at + n)], at: at + n }),
      { parts: [], at: 0 },
    )
    .parts.join('-')
}

/** All that a webhook can be told of (resend.com/docs/dashboard/webhooks/event-types). */
const EVENTS = /^(?:email|contact|domain|suppression)\.[a-z_]+$/

type Json = Record<string, unknown>

export function createResendAccount(options: ResendAccountOptions): ResendAccount {
  const created = () => new Date(options.clock.now()).toISOString()
  const domains: AccountDomain[] = options.domains.map((name) => ({
    id: uuid(`domain ${name}`),
    name,
    status: 'verified',
    receiving: 'enabled',
  }))
  const { endpoint, secret } = options.webhook
  const webhooks: AccountWebhook[] =
    endpoint === ''
      ? []
      : [{ id: uuid(endpoint), endpoint, events: allEmailEvents, status: 'enabled', secret }]
  return { domains, webhooks, answer }

  function answer({ method, path, body }: WireRequest): WireResponse | undefined {
    const [, family, id, verb] = /^\/(domains|webhooks)(?:\/([^/?]+))?(?:\/(\w+))?/.exec(path) ?? []
    if (!family) return undefined
    const sent = json(body)
    if (!sent) return resendError(400, 'validation_error', 'The body is not JSON.')
    return family === 'domains' ? onDomains(method, id, verb, sent) : onWebhooks(method, id, sent)
  }

  function onDomains(
    method: string,
    id: string | undefined,
    verb: string | undefined,
    body: Json,
  ): WireResponse {
    if (id === undefined) {
      if (method === 'GET') return list(domains.map(summary))
      const name = String(body.name ?? '').toLowerCase()
      if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name)) {
        return resendError(422, 'validation_error', 'The `name` field must be a domain.')
      }
      if (domains.some((d) => d.name === name)) {
        return resendError(
          403,
          'validation_error',
          `The ${name} domain has been registered already`,
        )
      }
      const made: AccountDomain = {
        id: uuid(`domain ${name}`),
        name,
        status: 'not_started',
        receiving: receivingOf(body) ?? 'disabled',
      }
      domains.push(made)
      return { status: 201, body: { ...summary(made), records: records(made) } }
    }
    const domain = domains.find((d) => d.id === id)
    if (!domain) return resendError(404, 'not_found', 'Domain not found')
    if (verb === 'verify') {
      if (domain.status !== 'verified') domain.status = 'pending'
      return { status: 200, body: { object: 'domain', id } }
    }
    if (method === 'PATCH') {
      domain.receiving = receivingOf(body) ?? domain.receiving
      return { status: 200, body: { object: 'domain', id } }
    }
    return {
      status: 200,
      body: { object: 'domain', ...summary(domain), records: records(domain) },
    }
  }

  function onWebhooks(method: string, id: string | undefined, body: Json): WireResponse {
    if (id === undefined) {
      if (method === 'GET') return list(webhooks.map(hook))
      const problem = wrong(body, true)
      if (problem) return problem
      const to = String(body.endpoint)
      const made: AccountWebhook = {
        id: uuid(`${to} ${webhooks.length}`),
        endpoint: to,
        events: body.events as string[],
        status: 'enabled',
        secret: `whsec_${createHash('sha256').update(to).digest('base64')}`,
      }
      webhooks.push(made)
      return {
        status: 201,
        body: { object: 'webhook', id: made.id, signing_secret: made.secret },
      }
    }
    const found = webhooks.find((w) => w.id === id)
    if (!found) return resendError(404, 'not_found', 'Webhook not found')
    if (method === 'PATCH') {
      const problem = wrong(body, false)
      if (problem) return problem
      if (body.endpoint !== undefined) found.endpoint = String(body.endpoint)
      if (body.events !== undefined) found.events = body.events as string[]
      if (body.status === 'enabled' || body.status === 'disabled') found.status = body.status
      return { status: 200, body: { object: 'webhook', id } }
    }
    return {
      status: 200,
      body: { object: 'webhook', ...hook(found), signing_secret: found.secret },
    }
  }

  function wrong(body: Json, whole: boolean): WireResponse | undefined {
    const { endpoint: to, events } = body
    const invalid = (message: string) => resendError(422, 'validation_error', message)
    if ((whole || to !== undefined) && !/^https?:\/\/\S+$/.test(String(to ?? ''))) {
      return invalid('The `endpoint` field must be a URL.')
    }
    if (!whole && events === undefined) return undefined
    const good = Array.isArray(events) && events.length > 0 && events.every((e) => EVENTS.test(e))
    return good ? undefined : invalid('The `events` field must list event types.')
  }

  function summary({ id, name, status, receiving }: AccountDomain) {
    const capabilities = { sending: 'enabled', receiving }
    return { id, name, status, created_at: created(), region: 'us-east-1', capabilities }
  }

  function records({ name, status, receiving }: AccountDomain) {
    const shown = status === 'verified' ? 'verified' : 'not_started'
    const base = { ttl: 'Auto', status: shown }
    return [
      {
        record: 'SPF',
        name: `send.${name}`,
        type: 'MX',
        value: 'feedback-smtp.us-east-1.amazonses.com',
        priority: 10,
        ...base,
      },
      {
        record: 'SPF',
        name: `send.${name}`,
        type: 'TXT',
        value: '"v=spf1 include:amazonses.com ~all"',
        ...base,
      },
      {
        record: 'DKIM',
        name: `resend._domainkey.${name}`,
        type: 'TXT',
        value: `p=${createHash('sha256').update(name).digest('base64')}`,
        ...base,
      },
      ...(receiving === 'enabled'
        ? [
            {
              record: 'Receiving',
              name,
              type: 'MX',
              value: 'inbound-smtp.us-east-1.amazonaws.com',
              priority: 10,
              ...base,
            },
          ]
        : []),
    ]
  }

  function hook({ id, endpoint: to, events, status }: AccountWebhook) {
    return { id, endpoint: to, events, status, created_at: created() }
  }
}

function receivingOf(body: Json): 'enabled' | 'disabled' | undefined {
  const { receiving } = (body.capabilities ?? {}) as Json
  return receiving === 'enabled' || receiving === 'disabled' ? receiving : undefined
}

const allEmailEvents = [
  'email.sent',
  'email.delivered',
  'email.delivery_delayed',
  'email.bounced',
  'email.complained',
  'email.failed',
  'email.received',
  'email.suppressed',
]

const list = (data: unknown[]): WireResponse => ({
  status: 200,
  body: { object: 'list', has_more: false, data },
})

function json(body: string): Json | undefined {
  if (body === '') return {}
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? (value as Json) : undefined
  } catch {
    return undefined
  }
}
