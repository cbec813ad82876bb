import DomainModule from 'twilio/lib/base/Domain.js'
import VersionModule from 'twilio/lib/base/Version.js'
import { MessageListInstance } from 'twilio/lib/rest/api/v2010/account/message.js'
import { DeactivationsListInstance } from 'twilio/lib/rest/messaging/v1/deactivations.js'
import type { Failure, SendResult, Text, Texts } from '../../core/ports.ts'
import { createWire } from './wire.ts'

/**
 * Texts through Twilio. The SDK's classes are imported one by one (41 kB), over our own kept-alive
 * connections: its entry point would bring every product of theirs, 3.7 MB and 190 ms of start-up.
 */

/** What an error code asks for (docs: twilio.com/docs/api/errors). Meanings change: it is data. */
export const failures: Record<string, Failure> = {
  21610: 'suppress', // opted out
  21211: 'suppress', // invalid number
  21614: 'suppress', // not a mobile
  21635: 'suppress', // landline
  30005: 'suppress', // unknown number
  30006: 'suppress', // landline
  30003: 'repeated', // unreachable
  30004: 'repeated', // blocked
  20429: 'later', // too many requests: never processed
  30022: 'later', // rate of the campaign
  21611: 'later', // the sender's queue is full
  30001: 'later', // queue overflow
  30008: 'once',
  30410: 'drop', // may have arrived: a day missed is better than one twice
  30023: 'wait', // the carrier's cap for the day
  63038: 'wait', // the account's cap for the day
  30450: 'wait',
  30610: 'wait', // quiet hours
  30047: 'wait',
  30007: 'drop', // filtered
  21617: 'drop', // too long
  30036: 'drop', // its validity ran out: the tip is stale
  20003: 'operator', // authentication
  21408: 'operator', // country not switched on
  21606: 'operator', // not our number
  21608: 'operator', // trial account
  21703: 'operator', // no sender in the service
  30034: 'operator', // unregistered 10DLC number
  30032: 'operator', // unverified toll-free number
  30002: 'operator', // account suspended
}

export const failureOf = (code: string): Failure => failures[code] ?? 'drop'

export interface TwilioSettings {
  account: string
  token: string
  number: string
  service?: string | undefined
  baseUrl?: string | undefined
}

/** A create that has not answered by then may still have gone through. */
const TIMEOUT_MS = 10_000
/** A list of a day's numbers is some megabytes, read while it is gone through. */
const LIST_TIMEOUT_MS = 10 * 60_000
/** No list is read further back than this many messages to one number. */
const LIST = 50
const PAGE_SIZE = 1000

/** A CommonJS default export is one level deeper in Node and esbuild than in vitest. */
const unwrap = <T extends object>(module: { default: T } | T): T =>
  'default' in module ? module.default : module
const Domain = unwrap(DomainModule)
const Version = unwrap(VersionModule)

export function createTexts(settings: TwilioSettings): Texts {
  const { messages, deactivations } = sdk(settings)
  return {
    async send(text) {
      try {
        const made = await messages.create(createParams(settings, text))
        return { outcome: 'accepted', provider: made.sid }
      } catch (error) {
        return resultOf(error)
      }
    },

    async find(to, body, since) {
      const found = (await messages.list({ to, limit: LIST, pageSize: LIST })).find(
        (m) => m.body === body && m.dateCreated.getTime() >= since - 1_000,
      )
      return found && { outcome: 'accepted', provider: found.sid }
    },

    async erase(provider) {
      try {
        await messages(provider).remove()
        return true
      } catch (error) {
        const { status } = error as { status?: number }
        // 20009: a message that is still queued or on its way cannot be deleted.
        if (status === 409) return false
        if (status !== 404) throw error
        return true
      }
    },

    async copies(number) {
      const [to, from] = await Promise.all([
        messages.list({ to: number, pageSize: PAGE_SIZE }),
        messages.list({ from: number, pageSize: PAGE_SIZE }),
      ])
      return [...to, ...from].map((m) => m.sid)
    },

    async *deactivated(date) {
      const day = new Date(`${date}T00:00:00Z`)
      // Answers with a redirect to a file, which the SDK's own `fetch` drops.
      const { headers } = await deactivations().fetchWithHttpInfo({ date: day })
      const { location } = (headers ?? {}) as { location?: string }
      if (!location) throw new Error(`no list of numbers given up on ${date}`)
      const file = await fetch(location, { signal: AbortSignal.timeout(LIST_TIMEOUT_MS) })
      if (!file.ok || !file.body) throw new Error(`the list of ${date} answered ${file.status}`)
      for await (const line of lines(file.body)) yield line.startsWith('+') ? line : `+${line}`
    },
  }
}

/** The lines of a text as it comes in, without empty ones. */
async function* lines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of body) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) if (part.trim() !== '') yield part.trim()
  }
  if (rest.trim() !== '') yield rest.trim()
}

const createParams = (settings: TwilioSettings, text: Text) => ({
  to: text.to,
  body: text.body,
  ...(settings.service ? { messagingServiceSid: settings.service } : { from: settings.number }),
  ...(text.validity === undefined ? {} : { validityPeriod: text.validity }),
  ...(text.callback === undefined ? {} : { statusCallback: text.callback }),
})

/** 5xx and silence say nothing about what became of the message: not a reason to send again. */
function resultOf(error: unknown): SendResult {
  const { status, code } = error as { status?: number; code?: number | string }
  if (status === 429) return { outcome: 'failed', failure: 'later', code: '20429', retryAfter: 1 }
  if (status === undefined || status >= 500) return { outcome: 'unknown' }
  const named = String(code ?? status)
  const failure = status === 401 || status === 403 ? 'operator' : failureOf(named)
  return { outcome: 'failed', failure: failures[named] ?? failure, code: named }
}

interface SdkRequest {
  method: string
  uri: string
  headers?: Record<string, string>
  params?: Record<string, unknown>
  data?: Record<string, unknown>
}

const form = (values: Record<string, unknown>): string =>
  new URLSearchParams(
    Object.entries(values).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((v): [string, string] => [name, String(v)]),
    ),
  ).toString()

function sdk(settings: TwilioSettings) {
  const { account, token } = settings
  const authorization = `Basic ${Buffer.from(`${account}:${token}`).toString('base64')}`
  const wire = createWire(TIMEOUT_MS)
  const client = {
    accountSid: account,
    async request({ method, uri, params, data }: SdkRequest) {
      const query = params && Object.keys(params).length > 0 ? `?${form(params)}` : ''
      const headers = ['authorization', authorization, 'accept', 'application/json']
      if (data) headers.push('content-type', 'application/x-www-form-urlencoded')
      const answer = await wire.send({
        method: method.toUpperCase(),
        url: new URL(uri + query),
        headers,
        ...(data ? { body: form(data) } : {}),
      })
      return { statusCode: answer.status, headers: answer.headers, body: answer.body }
    },
  }
  const at = (url: string) => new Domain(client as never, settings.baseUrl ?? url)
  return {
    messages: MessageListInstance(
      new Version(at('https://api.twilio.com'), '2010-04-01') as never,
      account,
    ),
    deactivations: DeactivationsListInstance(
      new Version(at('https://messaging.twilio.com'), 'v1') as never,
    ),
  }
}
