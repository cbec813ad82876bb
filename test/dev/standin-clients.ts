import DomainModule from 'twilio/lib/base/Domain.js'
import VersionModule from 'twilio/lib/base/Version.js'
import { MessageListInstance } from 'twilio/lib/rest/api/v2010/account/message.js'
import { DeactivationsListInstance } from 'twilio/lib/rest/messaging/v1/deactivations.js'
import { type Answer, serve, type WireRequest } from '../../dev/standin/wire.ts'

/** A CommonJS default export is one level deeper in Node and esbuild than in vitest. */
const unwrap = <T extends object>(module: { default: T } | T): T =>
  'default' in module ? module.default : module
const Domain = unwrap(DomainModule)
const Version = unwrap(VersionModule)

export const ACCOUNT = 'AC0123456789abcdef0123456789abcdef'
export const TOKEN = '12345'
export const NUMBER = '+15550001111'
export const PERSON = '+12125550123'

interface SdkRequest {
  method: string
  uri: string
  headers?: Record<string, string>
  params?: Record<string, unknown>
  data?: Record<string, unknown>
}

const pairs = (values: Record<string, unknown>) =>
  new URLSearchParams(
    Object.entries(values).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((v): [string, string] => [name, String(v)]),
    ),
  )

/** Twilio's SDK without its entry point, which would bring every product of theirs. */
export function twilioSdk(baseUrl: string, token = TOKEN, timeoutMs = 5000) {
  const authorization = `Basic ${Buffer.from(`${ACCOUNT}:${token}`).toString('base64')}`
  const client = {
    accountSid: ACCOUNT,
    async request({ method, uri, headers, params, data }: SdkRequest) {
      const query = params && Object.keys(params).length > 0 ? `?${pairs(params)}` : ''
      const response = await fetch(uri + query, {
        method: method.toUpperCase(),
        headers: { ...headers, authorization },
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
        ...(data ? { body: pairs(data) } : {}),
      })
      return {
        statusCode: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
      }
    },
  }
  const domain = new Domain(client as never, baseUrl)
  const messages = MessageListInstance(new Version(domain, '2010-04-01') as never, ACCOUNT)
  const deactivations = DeactivationsListInstance(new Version(domain, 'v1') as never)
  return { messages, deactivations }
}

/** A server that keeps what is posted to it and answers as told. */
export async function startSink() {
  const requests: WireRequest[] = []
  const sink = {
    url: '',
    requests,
    answer: (_request: WireRequest): Answer => ({ status: 204 }),
    close: async () => {},
  }
  const server = await serve(0, {}, async (request) => {
    requests.push(request)
    return sink.answer(request)
  })
  sink.url = server.url
  sink.close = server.close
  return sink
}

export const formOf = (request: WireRequest | undefined) =>
  Object.fromEntries(new URLSearchParams(request?.body ?? ''))
