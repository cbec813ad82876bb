import type { DevClock } from '../clock.ts'
import type { Carrier } from './twilio-carrier.ts'
import { CREATE_PARAMETERS, twilioError as failure, MAGIC_FROM, MAGIC_TO } from './twilio-codes.ts'
import { type MessageStore, messageResource, type StoredMessage } from './twilio-messages.ts'
import type { WireRequest, WireResponse } from './wire.ts'

export interface ApiSettings {
  accountSid: string
  authToken: string
  /** Numbers of the account; empty allows any `From`. */
  numbers: string[]
}

export interface ApiState {
  /** Error at once for this number. */
  fail: Map<string, number>
  /** Error at once for every create. */
  failAll: number | undefined
  blocked: Set<string>
  unknownParameters: string[]
  deactivations: Map<string, string[]>
}

export interface TwilioApi {
  /** `undefined` when the credentials are right. */
  refusal(request: WireRequest): WireResponse | undefined
  isSend(request: WireRequest): boolean
  answer(request: WireRequest): WireResponse
}

/** Blocks are between one of our numbers and one person. */
export const pair = (ours: string, theirs: string) => `${ours} ${theirs}`

const E164 = /^\+[1-9]\d{6,14}$/
const SHORT_CODE = /^\d{3,8}$/
const UNSETTLED: readonly string[] = ['accepted', 'queued']

export function createTwilioApi(
  clock: DevClock,
  store: MessageStore,
  carrier: Carrier,
  settings: ApiSettings,
  state: ApiState,
  baseUrl: () => string,
): TwilioApi {
  const account = `/2010-04-01/Accounts/${settings.accountSid}`
  const basic = `Basic ${Buffer.from(`${settings.accountSid}:${settings.authToken}`).toString('base64')}`
  const resource = (message: StoredMessage) => messageResource(message, settings.accountSid)

  function create(body: string): WireResponse {
    const form = new URLSearchParams(body)
    for (const name of form.keys()) {
      if (!CREATE_PARAMETERS.has(name)) state.unknownParameters.push(name)
    }
    const params = Object.fromEntries(form)
    const code = problem(params)
    if (code !== undefined) return failure(code)
    const service = params.MessagingServiceSid
    const from = params.From ?? settings.numbers[0] ?? ''
    if (carrier.backlogSeconds(from) > 36_000) return failure(21611)
    const message = carrier.launch({
      direction: 'out',
      origin: 'api',
      from,
      to: params.To ?? '',
      body: params.Body ?? '',
      media: form.getAll('MediaUrl'),
      status: service ? 'accepted' : 'queued',
      messagingServiceSid: service,
      statusCallback: params.StatusCallback,
      params,
    })
    return { status: 201, body: resource(message) }
  }

  /** The code of the first thing Twilio would object to. */
  function problem(params: Record<string, string>): number | undefined {
    const { To: to, From: from, MessagingServiceSid: service, Body: text } = params
    if (state.failAll !== undefined) return state.failAll
    if (!to) return 21604
    if (!from && !service) return 21603
    if (!text && !params.MediaUrl && !params.ContentSid) return 21602
    if (text && text.length > 1600) return 21617
    if (!E164.test(to)) return 21211
    if (from && !E164.test(from) && !SHORT_CODE.test(from)) return 21212
    const magic = MAGIC_TO[to] ?? (from ? MAGIC_FROM[from] : undefined)
    if (magic !== undefined) return magic
    const owned = settings.numbers.length === 0 || from === '+15005550006'
    if (from && !owned && !settings.numbers.includes(from)) return 21606
    if (!from && settings.numbers.length === 0) return 21703
    const sender = from ?? settings.numbers[0] ?? ''
    return (
      state.fail.get(to) ??
      (state.blocked.has(pair(sender, to)) ? 21610 : undefined) ??
      badValidity(params.ValidityPeriod) ??
      badCallback(params.StatusCallback)
    )
  }

  function badValidity(period: string | undefined): number | undefined {
    if (period === undefined) return undefined
    if (!/^\d+$/.test(period) || Number(period) < 1) return 90014
    return Number(period) > 36_000 ? 90007 : undefined
  }

  function badCallback(url: string | undefined): number | undefined {
    return url === undefined || /^https?:\/\/[^\s/]+/.test(url) ? undefined : 21609
  }

  function list(url: URL): WireResponse {
    const query = url.searchParams
    const size = Math.min(Math.max(Number(query.get('PageSize') ?? 50), 1), 1000)
    const page = Number(query.get('Page') ?? 0)
    const to = query.get('To')
    const from = query.get('From')
    const base = to || from ? store.of(to ?? from ?? '') : store.all()
    // A token pins the page: messages that arrive meanwhile do not shift it.
    const token = query.get('PageToken')
    const below = token ? (store.get(token.slice(2))?.order ?? 0) : Number.POSITIVE_INFINITY
    const found: StoredMessage[] = []
    for (let i = base.length - 1; i >= 0 && found.length <= size; i--) {
      const m = base[i] as StoredMessage
      if (m.order >= below || (to && m.to !== to) || (from && m.from !== from)) continue
      if (sentWithin(m, query)) found.push(m)
    }
    const shown = found.slice(0, size)
    const uri = (n: number, after?: string) => {
      const copy = new URLSearchParams(query)
      copy.set('PageSize', String(size))
      copy.set('Page', String(n))
      if (after) copy.set('PageToken', `PA${after}`)
      else copy.delete('PageToken')
      return `${account}/Messages.json?${copy}`
    }
    return {
      status: 200,
      body: {
        messages: shown.map(resource),
        end: page * size + Math.max(shown.length - 1, 0),
        first_page_uri: uri(0),
        next_page_uri: found.length > size ? uri(page + 1, shown.at(-1)?.sid) : null,
        page,
        page_size: size,
        previous_page_uri: null,
        start: page * size,
        uri: `${account}/Messages.json${url.search}`,
      },
    }
  }

  function one(method: string, sid: string, body: string): WireResponse {
    const message = store.get(sid)
    if (!message) return failure(20404)
    if (method === 'GET') return { status: 200, body: resource(message) }
    const form = new URLSearchParams(body)
    if (form.get('Status') === 'canceled') return failure(30409)
    if (UNSETTLED.includes(message.status)) return failure(20009)
    if (method === 'DELETE') {
      message.deleted = true
      message.body = ''
      return { status: 204 }
    }
    if (form.get('Body') !== '') return failure(20009, 'Body can only be emptied')
    message.body = ''
    message.updatedAt = clock.now()
    return { status: 200, body: resource(message) }
  }

  function deactivations(url: URL): WireResponse {
    const date = url.searchParams.get('Date') ?? ''
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) return failure(20404, 'Date')
    const target = `${baseUrl()}/deactivations/${date}.txt`
    return { status: 307, headers: { location: target }, body: { redirect_to: target } }
  }

  return {
    refusal(request) {
      // The list itself stands at a presigned address, which takes no credentials.
      if (request.path.startsWith('/deactivations/')) return undefined
      return request.headers.authorization === basic ? undefined : failure(20003)
    },
    isSend: (request) =>
      request.method === 'POST' && request.path.startsWith(`${account}/Messages.json`),
    answer(request) {
      const url = new URL(request.path, 'http://localhost')
      const { pathname } = url
      const numbers = /^\/deactivations\/([\d-]+)\.txt$/.exec(pathname)?.[1]
      if (numbers) {
        const lines = state.deactivations.get(numbers) ?? []
        return { status: 200, body: lines.map((n) => `${n}\n`).join('') }
      }
      if (pathname === '/v1/Deactivations' && request.method === 'GET') return deactivations(url)
      if (pathname === `${account}/Messages.json`) {
        if (request.method === 'POST') return create(request.body)
        if (request.method === 'GET') return list(url)
      }
      const sid = pathname.startsWith(`${account}/Messages/`)
        ? /\/((?:SM|MM)[0-9a-f]{32})\.json$/.exec(pathname)?.[1]
        : undefined
      if (sid) return one(request.method, sid, request.body)
      return failure(20404, pathname)
    },
  }
}

/** The three `DateSent` filters; a bare date means that whole day in UTC. */
function sentWithin(message: StoredMessage, query: URLSearchParams): boolean {
  for (const [name, value] of query) {
    if (!name.startsWith('DateSent')) continue
    if (message.sentAt === undefined) return false
    const from = Date.parse(value)
    const until = value.length <= 10 ? from + 86_399_999 : from
    if (name === 'DateSent<' && message.sentAt > until) return false
    if (name === 'DateSent>' && message.sentAt < from) return false
    const day = new Date(message.sentAt).toISOString().slice(0, 10)
    if (name === 'DateSent' && day !== new Date(from).toISOString().slice(0, 10)) return false
  }
  return true
}
