import type { Resend } from 'resend'
import { differing, type Step } from './plan.ts'
import { domainOf, EVENTS, eventsUrl, got } from './resend.ts'
import { table } from './say.ts'

/** What Resend has to be told: the domain that emails come from, and where events are posted. */

export interface ResendWish {
  from: string
  replyTo?: string | undefined
  publicUrl?: string | undefined
}

export interface ResendPlan {
  steps: Step[]
  /** What is left for the operator to do by hand. */
  byHand: string[]
  /** Signs the events; known once the webhook is there. Never printed. */
  webhookSecret(): Promise<string | undefined>
}

/** Looks, and changes nothing. */
export async function planResend(resend: Resend, wish: ResendWish): Promise<ResendPlan> {
  const steps: Step[] = []
  const byHand: string[] = []
  const sender = domainOf(wish.from)
  const receiver = wish.replyTo ? domainOf(wish.replyTo) : undefined
  const known = got(await resend.domains.list()).data
  for (const name of new Set([sender, receiver].filter((d) => d !== undefined))) {
    const domain = known.find((d) => d.name === name)
    await planDomain(resend, { name, receives: name === receiver, domain }, steps, byHand)
  }
  const hook = await planWebhook(resend, wish.publicUrl, steps)
  return { steps, byHand, webhookSecret: hook }
}

interface DomainWish {
  name: string
  /** Emails are answered to an address there. */
  receives: boolean
  domain: { id: string; status: string; capabilities?: { receiving?: string } } | undefined
}

async function planDomain(
  resend: Resend,
  { name, receives, domain }: DomainWish,
  steps: Step[],
  byHand: string[],
): Promise<void> {
  const capabilities = { sending: 'enabled', receiving: 'enabled' } as const
  if (!domain) {
    steps.push({
      what: `Resend domain ${name}${receives ? ', which receives too' : ''}`,
      state: 'create',
      async apply() {
        const made = got(
          await resend.domains.create({ name, ...(receives ? { capabilities } : {}) }),
        )
        return `${dns(name, made.records)}\n\nSet these, then run nudge setup again.`
      },
    })
    return
  }
  const { id, status } = domain
  const receiving = domain.capabilities?.receiving ?? 'disabled'
  if (receives && receiving !== 'enabled') {
    steps.push({
      what: `Resend domain ${name}`,
      state: 'change',
      changes: [{ name: 'receiving', from: receiving, to: 'enabled' }],
      async apply() {
        got(await resend.domains.update({ id, capabilities: { receiving: 'enabled' } }))
        return dns(name, got(await resend.domains.get(id)).records)
      },
    })
  }
  if (status === 'verified') {
    steps.push({ what: `Resend domain ${name}, verified`, state: 'unchanged' })
    return
  }
  const asked = status === 'pending'
  steps.push({
    what: `Resend domain ${name}, ${asked ? 'being looked at' : `not verified (${status})`}`,
    state: asked ? 'unchanged' : 'change',
    ...(asked ? {} : { changes: [{ name: 'status', from: status, to: 'looked at again' }] }),
    async apply() {
      got(await resend.domains.verify(id))
      return undefined
    },
  })
  byHand.push(dns(name, got(await resend.domains.get(id)).records))
}

async function planWebhook(
  resend: Resend,
  publicUrl: string | undefined,
  steps: Step[],
): Promise<() => Promise<string | undefined>> {
  if (!publicUrl) return async () => undefined
  const endpoint = eventsUrl(publicUrl)
  const found = got(await resend.webhooks.list()).data.find((w) => w.endpoint === endpoint)
  let id = found?.id
  let secret: string | undefined
  const sorted = (events: readonly string[] | null | undefined) =>
    [...(events ?? [])].sort().join(', ')
  const missing = EVENTS.filter((e) => !found?.events?.includes(e))
  const changes = found
    ? [
        ...differing({ status: found.status }, { status: 'enabled' }),
        ...(missing.length > 0
          ? [
              {
                name: 'events',
                from: sorted(found.events),
                to: sorted([...new Set([...(found.events ?? []), ...EVENTS])]),
              },
            ]
          : []),
      ]
    : []
  const events = [...new Set([...(found?.events ?? []), ...EVENTS])] as (typeof EVENTS)[number][]
  steps.push({
    what: `Resend webhook ${endpoint}`,
    state: !found ? 'create' : changes.length > 0 ? 'change' : 'unchanged',
    ...(changes.length > 0 ? { changes } : {}),
    async apply() {
      if (found) {
        got(await resend.webhooks.update(found.id, { events, status: 'enabled' }))
        return undefined
      }
      const made = got(await resend.webhooks.create({ endpoint, events: [...EVENTS] }))
      id = made.id
      secret = made.signing_secret
      return undefined
    },
  })
  return async () => {
    if (secret === undefined && id !== undefined) {
      secret = got(await resend.webhooks.get(id)).signing_secret
    }
    return secret
  }
}

interface DnsRecord {
  type: string
  name: string
  value: string
  priority?: number | undefined
  status?: string | undefined
}

function dns(domain: string, records: DnsRecord[]): string {
  const rows = records.map((r) => [r.type, r.name, String(r.priority ?? ''), r.value])
  return `DNS records of ${domain}, to be set where you bought it:\n\n${table(['Type', 'Name', 'Priority', 'Value'], rows, false)}`
}
