import type { DevClock } from '../clock.ts'
import { createAgenda } from './agenda.ts'
import { createFaults, type Faults } from './faults.ts'
import { CARRIER_REPLY, optOutWord } from './optout.ts'
import { createTwilioAccount, type TwilioAccount } from './twilio-account.ts'
import { type ApiState, createTwilioApi, pair } from './twilio-api.ts'
import { createCarrier, type DebuggerEntry } from './twilio-carrier.ts'
import { twilioError } from './twilio-codes.ts'
import {
  type ConversationEntry,
  createMessageStore,
  type NewMessage,
  type StoredMessage,
} from './twilio-messages.ts'
import { parseTwiml, type TwimlMessage } from './twiml.ts'
import { type Answer, type Hooks, serve, succeeded, type WireRequest, withFault } from './wire.ts'

export interface TwilioOptions extends Hooks {
  clock: DevClock
  /** `AC` and 32 hexadecimal digits. */
  accountSid: string
  authToken: string
  /** 0 or left out: any free port. */
  port?: number
  /** Where a person's texts are posted: the configured public URL, which the signature covers. */
  inboundUrl: string | (() => string)
  /** The account's numbers. With none, any sender is taken. */
  numbers?: string[]
  messagingServiceSid?: string
  /** `carrier`: Twilio's own handling of STOP, START and HELP. Default `off`. */
  optOut?: 'carrier' | 'off'
  /** Between queued, sent and delivered, on the clock. Default 1000. */
  callbackDelayMs?: number
  /** False: no status callbacks at all. */
  callbacks?: boolean
  /** Callbacks in flight at once; 1 (the default) keeps a run deterministic. */
  callbackConcurrency?: number
  /** What a sender's queue lets through on the clock. Default unlimited. */
  segmentsPerSecond?: number
  /** More than 15 replies in 30 s fail (14107). Off by default: a clock at rest would trip it. */
  loopGuard?: boolean
  /** Real milliseconds that a webhook may take. Default 15,000. */
  webhookTimeoutMs?: number
  /** What an earlier run held. */
  history?: StoredMessage[]
}

export interface TwilioFaults extends Faults {
  /** Creates to this number fail at once; `undefined` ends it. */
  fail(number: string, code: number | undefined): void
  /** Messages to this number are taken and fail later, by callback. */
  undeliverable(number: string, code: number | undefined): void
  /** Every create fails: an operator's fault such as 20003, 21606 or 30034. */
  failAll(code: number | undefined): void
  /** How long each message stays queued before it is sent, against its ValidityPeriod. */
  queueDelay(ms: number): void
}

export interface TwilioStandIn {
  url: string
  close(): Promise<void>
  /** A person texts; resolves to the texts they get in answer at once. */
  receive(from: string, to: string, body: string, extra?: { media?: string[] }): Promise<string[]>
  messages(): StoredMessage[]
  conversation(number: string): ConversationEntry[]
  faults: TwilioFaults
  /** Its numbers, messaging services and registrations. */
  account: TwilioAccount
  /** What Twilio's debugger would show: 11200 no answer, 12100 no TwiML, 21610 dropped. */
  debugger: DebuggerEntry[]
  /** Names of parameters of create requests that Twilio does not know. */
  unknownParameters: string[]
  /** Whether the carrier blocks messages from one of our numbers to a person. */
  blocked(ours: string, theirs: string): boolean
  /** Numbers given up on that day (`YYYY-MM-DD`). */
  setDeactivations(date: string, numbers: string[]): void
  /** Callbacks and ladder steps that the clock has yet to reach. */
  pending(): number
}

/** A server that speaks the part of Twilio's API we use, with a carrier and people behind it. */
export async function startTwilio(options: TwilioOptions): Promise<TwilioStandIn> {
  const { clock, accountSid, numbers = [] } = options
  const store = createMessageStore(options.history)
  const agenda = createAgenda(clock, options.callbackConcurrency)
  const outside = { queueDelayMs: 0, undeliverable: new Map<string, number>() }
  const state: ApiState = {
    fail: new Map(),
    failAll: undefined,
    blocked: new Set(),
    unknownParameters: [],
    deactivations: new Map(),
  }
  const faults = createFaults(() => {
    state.fail.clear()
    state.failAll = undefined
    outside.undeliverable.clear()
    outside.queueDelayMs = 0
  })
  const settings = {
    accountSid,
    authToken: options.authToken,
    numbers,
    stepMs: options.callbackDelayMs ?? 1000,
    callbacks: options.callbacks ?? true,
    segmentsPerSecond: options.segmentsPerSecond ?? Number.POSITIVE_INFINITY,
    webhookTimeoutMs: options.webhookTimeoutMs ?? 15_000,
  }
  const carrier = createCarrier(clock, agenda, store, faults, settings, outside, options)
  const api = createTwilioApi(clock, store, carrier, settings, state, () => server.url)
  const account = createTwilioAccount({
    clock,
    accountSid,
    numbers,
    inboundUrl: typeof options.inboundUrl === 'string' ? options.inboundUrl : '',
    messagingServiceSid: options.messagingServiceSid,
  })
  const recentReplies = new Map<string, number[]>()

  async function handle(request: WireRequest): Promise<Answer> {
    const refusal = api.refusal(request)
    if (refusal) return refusal
    const struck = api.isSend(request) || faults.scope === 'all' ? faults.request() : undefined
    return withFault(
      faults,
      struck,
      () => account.answer(request) ?? api.answer(request),
      (status) => twilioError(status === 429 ? 20429 : 20500),
    )
  }

  const server = await serve(options.port ?? 0, options, handle)

  function carrierAct(from: string, to: string, body: string) {
    const word = options.optOut === 'carrier' ? optOutWord(body) : undefined
    const key = pair(to, from)
    const wasBlocked = state.blocked.has(key)
    // Only somebody who is blocked can come back; to others YES and START are words for the app.
    if (!word || (word === 'START' && !wasBlocked)) return undefined
    if (word === 'START') state.blocked.delete(key)
    if (word === 'STOP') state.blocked.add(key)
    const silent = wasBlocked && word !== 'START'
    return { word, answer: silent ? undefined : CARRIER_REPLY[word] }
  }

  function reply(message: NewMessage): string {
    return carrier.launch(message).body
  }

  function loops(key: string): boolean {
    if (!options.loopGuard) return false
    const recent = (recentReplies.get(key) ?? []).filter((at) => clock.now() - at < 30_000)
    recent.push(clock.now())
    recentReplies.set(key, recent)
    return recent.length > 15
  }

  function answerWith(twiml: TwimlMessage, inbound: StoredMessage): string[] {
    const to = twiml.to ?? inbound.from
    const from = twiml.from ?? inbound.to
    const drop = state.blocked.has(pair(from, to))
      ? 21610
      : loops(pair(from, to))
        ? 14107
        : twiml.body.length > 1600
          ? 21617
          : undefined
    if (drop !== undefined) {
      carrier.debug(drop, inbound.sid)
      return []
    }
    const { body, media, statusCallback } = twiml
    const base = { direction: 'out', origin: 'reply', status: 'queued' } as const
    return [reply({ ...base, from, to, body, media, statusCallback })]
  }

  async function receive(
    from: string,
    to: string,
    body: string,
    extra: { media?: string[] } = {},
  ): Promise<string[]> {
    const media = extra.media ?? []
    const text = body.slice(0, 1600)
    const base = { from, to, body: text, media, status: 'received' } as const
    const inbound = store.add({ ...base, direction: 'in', origin: 'person' }, clock.now())
    const act = carrierAct(from, to, text)
    const texts: string[] = []
    if (act?.answer) {
      const answer = { from: to, to: from, body: act.answer, media: [] }
      texts.push(reply({ ...answer, direction: 'out', origin: 'carrier', status: 'queued' }))
    }
    const url = typeof options.inboundUrl === 'string' ? options.inboundUrl : options.inboundUrl()
    const posted = await carrier.webhook(url, inboundParams(inbound, act?.word))
    if (!succeeded(posted)) {
      carrier.debug(11200, inbound.sid)
      return texts
    }
    if (posted.text.trim() === '') return texts
    const plain = posted.type.startsWith('text/plain')
    const twiml = plain
      ? [
          {
            to: undefined,
            from: undefined,
            body: posted.text,
            media: [],
            statusCallback: undefined,
          },
        ]
      : parseTwiml(posted.text)
    if (!twiml) {
      carrier.debug(12100, inbound.sid)
      return texts
    }
    for (const message of twiml) texts.push(...answerWith(message, inbound))
    return texts
  }

  function inboundParams(message: StoredMessage, optOutType: string | undefined) {
    const params: Record<string, string> = {
      ToCountry: 'US',
      ToState: '',
      SmsMessageSid: message.sid,
      NumMedia: String(message.media.length),
      ToCity: '',
      FromZip: '',
      SmsSid: message.sid,
      FromState: '',
      SmsStatus: 'received',
      FromCity: '',
      Body: message.body,
      FromCountry: 'US',
      To: message.to,
      ToZip: '',
      NumSegments: String(message.segments),
      MessageSid: message.sid,
      AccountSid: accountSid,
      From: message.from,
      ApiVersion: '2010-04-01',
    }
    if (options.messagingServiceSid) params.MessagingServiceSid = options.messagingServiceSid
    if (optOutType) params.OptOutType = optOutType
    message.media.forEach((url, i) => {
      params[`MediaUrl${i}`] = url
      params[`MediaContentType${i}`] = 'image/jpeg'
    })
    return params
  }

  const set = <V>(map: Map<string, V>, key: string, value: V | undefined) => {
    if (value === undefined) map.delete(key)
    else map.set(key, value)
  }

  return {
    url: server.url,
    close: server.close,
    receive,
    messages: store.all,
    conversation: (number) =>
      store.of(number).map((m) => ({
        direction: m.from === number ? 'in' : 'out',
        text: m.body,
        at: m.at,
        status: m.status,
        sid: m.sid,
      })),
    faults: Object.assign(faults, {
      fail: (number: string, code: number | undefined) => set(state.fail, number, code),
      undeliverable: (number: string, code: number | undefined) =>
        set(outside.undeliverable, number, code),
      failAll(code: number | undefined) {
        state.failAll = code
      },
      queueDelay(ms: number) {
        outside.queueDelayMs = ms
      },
    }),
    account,
    debugger: carrier.debugger,
    unknownParameters: state.unknownParameters,
    blocked: (ours, theirs) => state.blocked.has(pair(ours, theirs)),
    setDeactivations: (date, list) => void state.deactivations.set(date, list),
    pending: agenda.size,
  }
}
