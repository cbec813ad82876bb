import { createHash } from 'node:crypto'
import type { DevClock } from '../clock.ts'
import { createWire, list } from './twilio-account-wire.ts'
import { twilioError as failure } from './twilio-codes.ts'
import type { WireRequest, WireResponse } from './wire.ts'

/** The account behind the messages: its numbers, messaging services and registrations. */

export interface AccountNumber {
  sid: string
  number: string
  smsUrl: string
  smsMethod: 'GET' | 'POST'
  statusCallback: string
}

export interface MessagingService {
  sid: string
  name: string
  inboundUrl: string | null
  statusCallback: string | null
  /** True: what its numbers say counts, not `inboundUrl`. */
  inboundOnNumber: boolean
  /** Sids of its numbers. */
  numbers: string[]
}

export interface TwilioAccount {
  status: 'active' | 'suspended' | 'closed'
  numbers: AccountNumber[]
  services: MessagingService[]
  /** `campaign_status` by service sid, as Twilio spells it: VERIFIED, IN_PROGRESS, FAILED. */
  campaigns: Map<string, string>
  /** By number sid: TWILIO_APPROVED, PENDING_REVIEW, IN_REVIEW, TWILIO_REJECTED. */
  tollfree: Map<string, string>
  /** Where a text to one of the numbers is posted, as Twilio decides it. */
  inboundUrl(number: string): string
  /** `undefined` for what is not about the account. */
  answer(request: WireRequest): WireResponse | undefined
}

export interface AccountOptions {
  clock: DevClock
  accountSid: string
  numbers: string[]
  /** What the numbers' webhooks say at first. */
  inboundUrl: string
  messagingServiceSid?: string | undefined
}

/** Sids are hashes of what they name, so that a run can be repeated. */
const sid = (prefix: string, of: string): string =>
  `${prefix}${createHash('md5').update(of).digest('hex')}`

export function createTwilioAccount(options: AccountOptions): TwilioAccount {
  const { clock, accountSid } = options
  const numbers: AccountNumber[] = options.numbers.map((number) => ({
    sid: sid('PN', number),
    number,
    smsUrl: options.inboundUrl,
    smsMethod: 'POST',
    statusCallback: '',
  }))
  const services: MessagingService[] = []
  if (options.messagingServiceSid) {
    services.push({
      sid: options.messagingServiceSid,
      name: 'Preset',
      inboundUrl: null,
      statusCallback: null,
      inboundOnNumber: true,
      numbers: numbers.map((n) => n.sid),
    })
  }
  const account: TwilioAccount = {
    status: 'active',
    numbers,
    services,
    campaigns: new Map(),
    tollfree: new Map(),
    inboundUrl,
    answer,
  }
  const wire = createWire(() => account, clock, accountSid)
  const { accountBody, numberBody, serviceBody, memberBody, campaignBody, iso } = wire
  return account

  function inboundUrl(number: string): string {
    const found = numbers.find((n) => n.number === number)
    const service = services.find((s) => found && s.numbers.includes(found.sid))
    if (!service || service.inboundOnNumber) return found?.smsUrl ?? ''
    return service.inboundUrl ?? ''
  }

  function answer({ method, path, body }: WireRequest): WireResponse | undefined {
    const url = new URL(path, 'http://localhost')
    const form = new URLSearchParams(body)
    const root = `/2010-04-01/Accounts/${accountSid}`
    const { pathname } = url
    if (method === 'GET' && pathname === `${root}.json`) return { status: 200, body: accountBody() }
    if (pathname.startsWith(`${root}/IncomingPhoneNumbers`)) {
      return incoming(method, pathname.slice(`${root}/IncomingPhoneNumbers`.length), url, form)
    }
    if (pathname === '/v1/Tollfree/Verifications' && method === 'GET') return verifications(url)
    if (pathname.startsWith('/v1/Services')) return onServices(method, pathname, form)
    return undefined
  }

  function incoming(method: string, rest: string, url: URL, form: URLSearchParams): WireResponse {
    const at = /^\/(PN[0-9a-f]{32})\.json$/.exec(rest)?.[1]
    if (rest === '.json' && method === 'GET') {
      const wanted = url.searchParams.get('PhoneNumber')
      const found = numbers.filter((n) => wanted === null || n.number.includes(wanted))
      const uri = url.pathname + url.search
      const page = {
        first_page_uri: uri,
        next_page_uri: null,
        previous_page_uri: null,
        uri,
        page: 0,
        page_size: 50,
        start: 0,
        end: Math.max(0, found.length - 1),
      }
      return { status: 200, body: { incoming_phone_numbers: found.map(numberBody), ...page } }
    }
    const number = numbers.find((n) => n.sid === at)
    if (!number) return failure(20404)
    if (method === 'POST') {
      number.smsUrl = form.get('SmsUrl') ?? number.smsUrl
      if (form.get('SmsMethod') === 'GET') number.smsMethod = 'GET'
      if (form.get('SmsMethod') === 'POST') number.smsMethod = 'POST'
      number.statusCallback = form.get('StatusCallback') ?? number.statusCallback
    }
    return { status: 200, body: numberBody(number) }
  }

  function onServices(method: string, pathname: string, form: URLSearchParams): WireResponse {
    if (pathname === '/v1/Services') {
      if (method === 'GET') return list('services', services.map(serviceBody), pathname)
      const name = form.get('FriendlyName')
      if (!name) return failure(20404, 'FriendlyName')
      const made: MessagingService = {
        sid: sid('MG', `${name} ${services.length}`),
        name,
        inboundUrl: null,
        statusCallback: null,
        inboundOnNumber: false,
        numbers: [],
      }
      services.push(set(made, form))
      return { status: 201, body: serviceBody(made) }
    }
    const [, at, rest = ''] = /^\/v1\/Services\/(MG[0-9a-f]{32})(\/.*)?$/.exec(pathname) ?? []
    const service = services.find((s) => s.sid === at)
    if (!service) return failure(20404, pathname)
    if (rest === '') {
      if (method === 'POST') set(service, form)
      return { status: 200, body: serviceBody(service) }
    }
    if (rest === '/PhoneNumbers' && method === 'GET') {
      const inside = numbers.filter((n) => service.numbers.includes(n.sid))
      const rows = inside.map((n) => memberBody(service, n))
      return list('phone_numbers', rows, pathname)
    }
    if (rest === '/PhoneNumbers') return join(service, form.get('PhoneNumberSid') ?? '')
    if (rest === '/Compliance/Usa2p' && method === 'GET') {
      const status = account.campaigns.get(service.sid)
      return list('compliance', status ? [campaignBody(service, status)] : [], pathname)
    }
    return failure(20404, pathname)
  }

  function join(service: MessagingService, numberSid: string): WireResponse {
    const number = numbers.find((n) => n.sid === numberSid)
    if (!number) return failure(20404, 'PhoneNumberSid')
    // A number is in one service at most (Twilio's 21710 and 21712).
    if (services.some((s) => s.numbers.includes(numberSid))) {
      return {
        status: 409,
        body: {
          code: 21710,
          message: 'Phone Number is already in a Messaging Service',
          status: 409,
        },
      }
    }
    service.numbers.push(numberSid)
    return { status: 201, body: memberBody(service, number) }
  }

  function set(service: MessagingService, form: URLSearchParams): MessagingService {
    service.name = form.get('FriendlyName') ?? service.name
    service.inboundUrl = form.get('InboundRequestUrl') ?? service.inboundUrl
    service.statusCallback = form.get('StatusCallback') ?? service.statusCallback
    const onNumber = form.get('UseInboundWebhookOnNumber')
    if (onNumber !== null) service.inboundOnNumber = onNumber === 'true'
    return service
  }

  function verifications(url: URL): WireResponse {
    const wanted = url.searchParams.get('TollfreePhoneNumberSid')
    const rows = [...account.tollfree]
      .filter(([number]) => wanted === null || number === wanted)
      .map(([number, status]) => ({
        sid: sid('HH', number),
        account_sid: accountSid,
        tollfree_phone_number_sid: number,
        status,
        date_created: iso(),
        date_updated: iso(),
      }))
    return list('verifications', rows, url.pathname)
  }
}
