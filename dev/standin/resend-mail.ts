import { randomBytes } from 'node:crypto'

export type EmailEvent =
  | 'queued'
  | 'sent'
  | 'delivered'
  | 'bounced'
  | 'complained'
  | 'suppressed'
  | 'failed'

export interface SentEmail {
  id: string
  from: string
  to: string[]
  cc: string[]
  bcc: string[]
  replyTo: string[]
  subject: string
  text: string
  html: string
  headers: Record<string, string>
  tags: Record<string, string>
  /** Milliseconds since the epoch on the stand-in's clock. */
  at: number
  lastEvent: EmailEvent
  idempotencyKey: string | undefined
}

export interface ReceivedEmail {
  id: string
  from: string
  to: string[]
  subject: string
  text: string | null
  html: string | null
  headers: Record<string, string>
  messageId: string
  at: number
}

export type NewEmail = Omit<SentEmail, 'id' | 'at' | 'lastEvent'>

export interface MailStore {
  add(email: NewEmail, at: number): SentEmail
  get(id: string): SentEmail | undefined
  /** Oldest first. */
  all(): SentEmail[]
  /** Those to this address (bare, any case), oldest first. */
  to(address: string): SentEmail[]
  addReceived(email: Omit<ReceivedEmail, 'id' | 'messageId' | 'at'>, at: number): ReceivedEmail
  received: Map<string, ReceivedEmail>
  newId(): string
}

/** `Ann <ann@example.com>` → `ann@example.com`. */
export const bareAddress = (address: string) =>
  (/<([^<>]+)>\s*$/.exec(address)?.[1] ?? address).trim().toLowerCase()

/** `history` is what an earlier run held. */
export function createMailStore(history: SentEmail[] = []): MailStore {
  // Random, so that ids do not repeat when the stand-in restarts beside a database that stays.
  const run = randomBytes(8).toString('hex')
  const byId = new Map<string, SentEmail>()
  const byAddress = new Map<string, SentEmail[]>()
  const list: SentEmail[] = []
  const received = new Map<string, ReceivedEmail>()
  let ids = 0

  function keep(email: SentEmail): void {
    list.push(email)
    byId.set(email.id, email)
    for (const address of new Set([...email.to, ...email.cc, ...email.bcc].map(bareAddress))) {
      const known = byAddress.get(address)
      if (known) known.push(email)
      else byAddress.set(address, [email])
    }
  }
  for (const email of history) keep(email)

  function newId(): string {
    ids += 1
    const tail = ids.toString(16).padStart(12, '0')
    return `${run.slice(0, 8)}-${run.slice(8, 12)}-4${run.slice(12, 15)}-8${run.slice(13, 16)}-${tail}`
  }

  return {
    newId,
    received,
    add(email, at) {
      const stored: SentEmail = { ...email, id: newId(), at, lastEvent: 'queued' }
      keep(stored)
      return stored
    },
    get: (id) => byId.get(id),
    all: () => [...list],
    to: (address) => [...(byAddress.get(bareAddress(address)) ?? [])],
    addReceived(email, at) {
      const id = newId()
      const stored = { ...email, id, messageId: `<${id}@mail.example.com>`, at }
      received.set(id, stored)
      return stored
    },
  }
}

/** `2026-11-23 13:00:00.000000+00`, as the API writes instants of sent emails. */
const apiDate = (at: number) => new Date(at).toISOString().replace('T', ' ').replace('Z', '000+00')

export function emailResource(email: SentEmail) {
  return {
    object: 'email',
    id: email.id,
    message_id: `<${email.id}@email.example.com>`,
    to: email.to,
    from: email.from,
    created_at: apiDate(email.at),
    subject: email.subject,
    html: email.html,
    text: email.text,
    bcc: email.bcc,
    cc: email.cc,
    reply_to: email.replyTo,
    last_event: email.lastEvent,
  }
}

export function receivedResource(email: ReceivedEmail) {
  return {
    object: 'email',
    id: email.id,
    to: email.to,
    from: email.from,
    subject: email.subject,
    message_id: email.messageId,
    bcc: [],
    cc: [],
    reply_to: [],
    html: email.html,
    text: email.text,
    headers: email.headers,
    created_at: new Date(email.at).toISOString(),
    attachments: [],
  }
}
