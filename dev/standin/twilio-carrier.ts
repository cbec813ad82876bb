import { createHmac } from 'node:crypto'
import type { DevClock } from '../clock.ts'
import type { Agenda } from './agenda.ts'
import { callbackInstants, type FaultSource } from './faults.ts'
import { FAILS_BEFORE_SENDING } from './twilio-codes.ts'
import type { MessageStatus, MessageStore, NewMessage, StoredMessage } from './twilio-messages.ts'
import { type Hooks, type Posted, post, succeeded } from './wire.ts'

/** Something Twilio would show in its debugger. */
export interface DebuggerEntry {
  code: number
  sid: string
  at: number
}

export interface CarrierSettings {
  accountSid: string
  authToken: string
  /** Between two steps of the ladder. */
  stepMs: number
  callbacks: boolean
  segmentsPerSecond: number
  /** Real milliseconds to wait for a webhook's answer. */
  webhookTimeoutMs: number
}

/** What of the outside world can be changed while it runs. */
export interface CarrierState {
  /** How long every message waits in the queue before it is sent. */
  queueDelayMs: number
  undeliverable: Map<string, number>
}

export interface Carrier {
  /** Stores an outbound message and books its ladder. */
  launch(message: NewMessage): StoredMessage
  /** Seconds of work in the queue of this sender. */
  backlogSeconds(from: string): number
  webhook(url: string, params: Record<string, string>): Promise<Posted>
  debug(code: number, sid: string): void
  debugger: DebuggerEntry[]
}

/** base64(HMAC-SHA1(token, URL and each sorted name followed by its value)). */
export function signTwilio(token: string, url: string, params: Record<string, string>): string {
  const data = Object.keys(params)
    .sort()
    .reduce((text, name) => text + name + params[name], url)
  return createHmac('sha1', token).update(data, 'utf8').digest('base64')
}

/** Everything behind the REST API: the queue, the status ladder and the callbacks. */
export function createCarrier(
  clock: DevClock,
  agenda: Agenda,
  store: MessageStore,
  faults: FaultSource,
  settings: CarrierSettings,
  state: CarrierState,
  hooks: Hooks,
): Carrier {
  const entries: DebuggerEntry[] = []
  const freeAt = new Map<string, number>()
  const debug = (code: number, sid: string) => {
    entries.push({ code, sid, at: clock.now() })
  }

  async function webhook(url: string, params: Record<string, string>): Promise<Posted> {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'user-agent': 'TwilioProxy/1.1',
      'x-twilio-signature': signTwilio(settings.authToken, url, params),
      'i-twilio-idempotency-token': store.newSid(''),
    }
    const body = new URLSearchParams(params).toString()
    const first = await post(url, headers, body, hooks, settings.webhookTimeoutMs)
    if (first.status !== 0 && first.status < 500) return first
    return post(url, headers, body, hooks, settings.webhookTimeoutMs)
  }

  function callback(message: StoredMessage, status: MessageStatus): void {
    const url = message.statusCallback
    if (!url || !settings.callbacks) return
    const params: Record<string, string> = {
      SmsSid: message.sid,
      SmsStatus: status,
      MessageStatus: status,
      To: message.to,
      MessageSid: message.sid,
      AccountSid: settings.accountSid,
      From: message.from,
      ApiVersion: '2010-04-01',
    }
    if (message.messagingServiceSid) params.MessagingServiceSid = message.messagingServiceSid
    if (message.errorCode !== undefined) params.ErrorCode = String(message.errorCode)
    for (const at of callbackInstants(clock.now(), settings.stepMs, faults.callback())) {
      agenda.at(at, async () => {
        if (!succeeded(await webhook(url, params))) debug(11200, message.sid)
      })
    }
  }

  function move(message: StoredMessage, status: MessageStatus, errorCode?: number): void {
    message.status = status
    message.errorCode = errorCode
    message.updatedAt = clock.now()
    callback(message, status)
  }

  /** When this message leaves its sender's queue; `undefined` if it expires there before. */
  function departure(message: StoredMessage, expires: number): number | undefined {
    const start = Math.max(clock.now(), freeAt.get(message.from) ?? 0) + state.queueDelayMs
    const workMs = (message.segments * 1000) / settings.segmentsPerSecond
    if (start > expires) return undefined
    if (workMs > 0) freeAt.set(message.from, start - state.queueDelayMs + workMs)
    return start + workMs
  }

  return {
    debugger: entries,
    debug,
    webhook,
    backlogSeconds: (from) => Math.max(0, (freeAt.get(from) ?? 0) - clock.now()) / 1000,
    launch(draft) {
      const message = store.add(draft, clock.now())
      const expires = message.at + Number(message.params.ValidityPeriod ?? 36_000) * 1000
      const leaves = departure(message, expires)
      if (leaves === undefined) {
        agenda.at(expires, async () => move(message, 'failed', 30036))
        return message
      }
      const sent = leaves + settings.stepMs
      agenda.at(sent, async () => {
        const code = state.undeliverable.get(message.to)
        if (code !== undefined && FAILS_BEFORE_SENDING.has(code)) {
          return move(message, 'failed', code)
        }
        message.sentAt = clock.now()
        move(message, 'sent')
        agenda.at(sent + settings.stepMs, async () => {
          const later = state.undeliverable.get(message.to)
          if (later === undefined) move(message, 'delivered')
          else move(message, 'undelivered', later)
        })
      })
      return message
    },
  }
}
