import { randomBytes } from 'node:crypto'
import { countSegments } from './segments.ts'
import { errorMessage } from './twilio-codes.ts'

export type MessageStatus =
  | 'accepted'
  | 'queued'
  | 'sent'
  | 'delivered'
  | 'undelivered'
  | 'failed'
  | 'canceled'
  | 'received'

export interface StoredMessage {
  sid: string
  /** Rises by one with every message. */
  order: number
  direction: 'in' | 'out'
  /** Who made it: a person, the REST API, a TwiML answer, or the carrier by itself. */
  origin: 'person' | 'api' | 'reply' | 'carrier'
  from: string
  to: string
  body: string
  media: string[]
  segments: number
  status: MessageStatus
  errorCode: number | undefined
  /** Milliseconds since the epoch on the stand-in's clock. */
  at: number
  sentAt: number | undefined
  updatedAt: number
  messagingServiceSid: string | undefined
  statusCallback: string | undefined
  /** What the create request said, by parameter; empty for what the API did not make. */
  params: Record<string, string>
  deleted: boolean
}

export interface ConversationEntry {
  direction: 'in' | 'out'
  text: string
  at: number
  status: MessageStatus
  sid: string
}

export type NewMessage = Pick<
  StoredMessage,
  'direction' | 'origin' | 'from' | 'to' | 'body' | 'media' | 'status'
> &
  Partial<Pick<StoredMessage, 'messagingServiceSid' | 'statusCallback' | 'params'>>

export interface MessageStore {
  add(message: NewMessage, at: number): StoredMessage
  get(sid: string): StoredMessage | undefined
  /** Oldest first, without deleted ones. */
  all(): StoredMessage[]
  /** Those to or from this number, oldest first, without deleted ones. */
  of(number: string): StoredMessage[]
  newSid(prefix: string): string
}

/** `history` is what an earlier run held. */
export function createMessageStore(history: StoredMessage[] = []): MessageStore {
  // Random, so that ids do not repeat when the stand-in restarts beside a database that stays.
  const run = randomBytes(8).toString('hex')
  const bySid = new Map<string, StoredMessage>()
  const byNumber = new Map<string, StoredMessage[]>()
  const list: StoredMessage[] = []
  let sids = 0

  function index(number: string, message: StoredMessage): void {
    const known = byNumber.get(number)
    if (known) known.push(message)
    else byNumber.set(number, [message])
  }

  function keep(message: StoredMessage): void {
    list.push(message)
    bySid.set(message.sid, message)
    index(message.to, message)
    if (message.from !== message.to) index(message.from, message)
  }
  for (const message of history) keep(message)

  function newSid(prefix: string): string {
    sids += 1
    return prefix + run + sids.toString(16).padStart(16, '0')
  }

  return {
    newSid,
    add(message, at) {
      const stored: StoredMessage = {
        messagingServiceSid: undefined,
        statusCallback: undefined,
        params: {},
        ...message,
        sid: newSid(message.media.length > 0 ? 'MM' : 'SM'),
        order: list.length,
        segments: countSegments(message.body),
        errorCode: undefined,
        at,
        sentAt: message.direction === 'in' ? at : undefined,
        updatedAt: at,
        deleted: false,
      }
      keep(stored)
      return stored
    },
    get(sid) {
      const message = bySid.get(sid)
      return message?.deleted ? undefined : message
    },
    all: () => list.filter((m) => !m.deleted),
    of: (number) => (byNumber.get(number) ?? []).filter((m) => !m.deleted),
  }
}

const DIRECTIONS = {
  person: 'inbound',
  api: 'outbound-api',
  reply: 'outbound-reply',
  carrier: 'outbound-reply',
} as const

/** `Mon, 23 Nov 2026 13:00:00 +0000`, as the 2010 API writes instants. */
export const rfc2822 = (at: number) => new Date(at).toUTCString().replace('GMT', '+0000')

/** The message as the REST API shows it. */
export function messageResource(message: StoredMessage, accountSid: string) {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`
  // A Messaging Service picks the sender later, and counts segments only then.
  const unassigned = message.status === 'accepted'
  return {
    body: message.body,
    num_segments: unassigned ? '0' : String(message.segments),
    direction: DIRECTIONS[message.origin],
    from: unassigned ? null : message.from,
    to: message.to,
    date_updated: rfc2822(message.updatedAt),
    price: null,
    error_message: message.errorCode === undefined ? null : errorMessage(message.errorCode),
    uri: `${uri}.json`,
    account_sid: accountSid,
    num_media: String(message.media.length),
    status: message.status,
    messaging_service_sid: message.messagingServiceSid ?? null,
    sid: message.sid,
    date_sent: message.sentAt === undefined ? null : rfc2822(message.sentAt),
    date_created: rfc2822(message.at),
    error_code: message.errorCode ?? null,
    price_unit: 'USD',
    api_version: '2010-04-01',
    subresource_uris: { media: `${uri}/Media.json` },
  }
}
