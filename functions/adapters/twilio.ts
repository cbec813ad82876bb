import type { Failure, SendResult, Text, Texts } from '../../core/ports.ts'
import { type Answer, createWire } from './wire.ts'

/**
 * Texts through Twilio, by plain requests: even the parts of their SDK that this needs are 45 kB
 * in each function. The tests hold every request to Twilio's own OpenAPI description.
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

export function createTexts(settings: TwilioSettings): Texts {
  const client = createClient(settings)
  return {
    async send(text) {
      try {
        const made = await client.create(createParams(settings, text))
        return { outcome: 'accepted', provider: made.sid }
      } catch (error) {
        return resultOf(error)
      }
    },

    async find(to, body, since) {
      const found = (await client.list({ To: to }, LIST)).find(
        (m) => m.body === body && Date.parse(m.date_created) >= since - 1_000,
      )
      return found && { outcome: 'accepted', provider: found.sid }
    },

    async erase(provider) {
      try {
        await client.remove(provider)
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
        client.list({ To: number }),
        client.list({ From: number }),
      ])
      return [...to, ...from].map((m) => m.sid)
    },

    async *deactivated(date) {
      const location = await client.deactivations(date)
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

const createParams = (settings: TwilioSettings, text: Text): Params => ({
  To: text.to,
  Body: text.body,
  ...(settings.service ? { MessagingServiceSid: settings.service } : { From: settings.number }),
  ...(text.validity === undefined ? {} : { ValidityPeriod: String(text.validity) }),
  ...(text.callback === undefined ? {} : { StatusCallback: text.callback }),
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

/** What Twilio answers to a refused request. */
class TwilioError extends Error {
  override name = 'TwilioError'
  readonly status: number
  readonly code: number | undefined
  constructor(status: number, code?: number) {
    super(`Twilio answered ${status} (${code ?? 'no code'})`)
    this.status = status
    this.code = code
  }
}

interface Message {
  sid: string
  body: string
  /** RFC 2822. */
  date_created: string
}
interface Page {
  messages: Message[]
  next_page_uri: string | null
}

function createClient({ account, token, baseUrl }: TwilioSettings) {
  const authorization = `Basic ${Buffer.from(`${account}:${token}`).toString('base64')}`
  const wire = createWire(TIMEOUT_MS)
  const api = baseUrl ?? 'https://api.twilio.com'
  const messages = `/2010-04-01/Accounts/${account}/Messages`

  async function call(method: string, url: string, form?: Params): Promise<Answer> {
    const headers = ['authorization', authorization, 'accept', 'application/json']
    if (form) headers.push('content-type', 'application/x-www-form-urlencoded')
    const body = form && new URLSearchParams(form).toString()
    const answer = await wire.send({
      method,
      url: new URL(url),
      headers,
      ...(body === undefined ? {} : { body }),
    })
    if (answer.status >= 400) throw new TwilioError(answer.status, codeOf(answer.body))
    return answer
  }

  return {
    async create(params: Params): Promise<Message> {
      return JSON.parse((await call('POST', `${api}${messages}.json`, params)).body)
    },
    /** The newest first, as many as `limit`; all without one. */
    async list(query: Params, limit = Number.POSITIVE_INFINITY): Promise<Message[]> {
      const size = String(Math.min(limit, PAGE_SIZE))
      const found: Message[] = []
      let path: string | null =
        `${messages}.json?${new URLSearchParams({ ...query, PageSize: size })}`
      while (path !== null && found.length < limit) {
        const page: Page = JSON.parse((await call('GET', `${api}${path}`)).body)
        found.push(...page.messages)
        path = page.next_page_uri
      }
      return found.slice(0, limit)
    },
    async remove(sid: string): Promise<void> {
      await call('DELETE', `${api}${messages}/${sid}.json`)
    },
    /** Where the file with that day's numbers is. */
    async deactivations(date: string): Promise<string | undefined> {
      const host = baseUrl ?? 'https://messaging.twilio.com'
      const { headers } = await call('GET', `${host}/v1/Deactivations?Date=${date}`)
      return headers.location
    },
  }
}

type Params = Record<string, string>

function codeOf(body: string): number | undefined {
  try {
    return (JSON.parse(body) as { code?: number }).code
  } catch {
    return undefined
  }
}
