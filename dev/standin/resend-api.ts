import type { DevClock } from '../clock.ts'
import type { Events } from './resend-events.ts'
import {
  emailResource,
  type MailStore,
  type NewEmail,
  type ReceivedEmail,
  receivedResource,
} from './resend-mail.ts'
import type { WireRequest, WireResponse } from './wire.ts'

/** A body as Resend answers an error with. */
export function resendError(statusCode: number, name: string, message: string): WireResponse {
  return { status: statusCode, body: { statusCode, name, message } }
}

export interface ResendApiSettings {
  apiKey: string
  /** Domains that may send; empty allows any. */
  domains: string[]
}

export interface ResendApi {
  refusal(request: WireRequest): WireResponse | undefined
  isSend(request: WireRequest): boolean
  answer(request: WireRequest): WireResponse
}

const SENDS = /^\/emails(?:\/batch)?$/
const ADDRESS = /^(?:[^<>]*<[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+)$/
const TAG = /^[A-Za-z0-9_-]{1,256}$/

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): string[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [String(value)]

export function createResendApi(
  clock: DevClock,
  store: MailStore,
  events: Events,
  settings: ResendApiSettings,
): ResendApi {
  /** The first thing Resend would object to in one email. */
  function problem(email: unknown, batch: boolean): WireResponse | undefined {
    const invalid = (message: string) => resendError(422, 'validation_error', message)
    if (!isObject(email)) return invalid('The email must be an object.')
    for (const field of ['from', 'to', 'subject']) {
      if (email[field] === undefined || email[field] === '') {
        return resendError(422, 'missing_required_field', `Missing \`${field}\` field.`)
      }
    }
    if (email.html === undefined && email.text === undefined && email.template === undefined) {
      return resendError(422, 'missing_required_field', 'Missing `html` or `text` field.')
    }
    if (typeof email.from !== 'string' || !ADDRESS.test(email.from)) {
      return resendError(422, 'invalid_from_address', 'Invalid `from` field.')
    }
    const to = listOf(email.to)
    if (to.length > 50) return invalid('The `to` field takes at most 50 addresses.')
    for (const address of [...to, ...listOf(email.cc), ...listOf(email.bcc)]) {
      if (!ADDRESS.test(address)) return invalid('Invalid `to` field.')
    }
    if (batch && (email.attachments !== undefined || email.scheduled_at !== undefined)) {
      return invalid('Batch emails take neither `attachments` nor `scheduled_at`.')
    }
    for (const tag of Array.isArray(email.tags) ? email.tags : []) {
      if (!isObject(tag) || !TAG.test(String(tag.name)) || !TAG.test(String(tag.value))) {
        return invalid('Tags should only contain ASCII letters, numbers, underscores, or dashes.')
      }
    }
    const domain = /@([^\s@<>]+?)>?$/.exec(email.from)?.[1]?.toLowerCase() ?? ''
    if (settings.domains.length > 0 && !settings.domains.includes(domain)) {
      return resendError(403, 'validation_error', `The ${domain} domain is not verified.`)
    }
    return undefined
  }

  function accept(email: Json, idempotencyKey: string | undefined): { id: string } {
    const tags: Record<string, string> = {}
    for (const tag of (email.tags ?? []) as { name: string; value: string }[]) {
      tags[tag.name] = tag.value
    }
    const draft: NewEmail = {
      from: String(email.from),
      to: listOf(email.to),
      cc: listOf(email.cc),
      bcc: listOf(email.bcc),
      replyTo: listOf(email.reply_to),
      subject: String(email.subject),
      text: String(email.text ?? ''),
      html: String(email.html ?? ''),
      headers: (email.headers ?? {}) as Record<string, string>,
      tags,
      idempotencyKey,
    }
    const stored = store.add(draft, clock.now())
    events.launch(stored)
    return { id: stored.id }
  }

  function sendBatch(body: unknown, request: WireRequest): WireResponse {
    if (!Array.isArray(body) || body.length === 0) {
      return resendError(422, 'validation_error', 'The batch must be an array of emails.')
    }
    if (body.length > 100) {
      return resendError(422, 'validation_error', 'A batch takes at most 100 emails.')
    }
    const permissive = request.headers['x-batch-validation'] === 'permissive'
    const problems = body.map((email) => problem(email, true))
    const first = problems.find((p) => p !== undefined)
    if (first && !permissive) return first
    const key = request.headers['idempotency-key']
    const data = body.filter((_, i) => !problems[i]).map((email) => accept(email, key))
    if (!permissive) return { status: 200, body: { data } }
    const errors = problems.flatMap((p, index) =>
      p ? [{ index, message: (p.body as { message: string }).message }] : [],
    )
    return { status: 200, body: { data, errors } }
  }

  function send(request: WireRequest): WireResponse {
    let body: unknown
    try {
      body = JSON.parse(request.body)
    } catch {
      return resendError(400, 'validation_error', 'The body is not JSON.')
    }
    if (request.path.startsWith('/emails/batch')) return sendBatch(body, request)
    const objection = problem(body, false)
    if (objection) return objection
    return { status: 200, body: accept(body as Json, request.headers['idempotency-key']) }
  }

  const notFound = (what: string) => resendError(404, 'not_found', `${what} not found`)

  function page<T extends { id: string }>(items: T[], query: URLSearchParams): WireResponse {
    const newest = items.toReversed()
    const after = query.get('after')
    const start = after ? newest.findIndex((item) => item.id === after) + 1 : 0
    const limit = Number(query.get('limit') ?? 20)
    const data = newest.slice(start, start + limit)
    const has_more = newest.length > start + limit
    return { status: 200, body: { object: 'list', has_more, data } }
  }

  function summary(email: ReceivedEmail) {
    const { html: _html, text: _text, headers: _headers, ...rest } = receivedResource(email)
    return rest
  }

  function read(url: URL): WireResponse {
    const { pathname, searchParams } = url
    if (pathname === '/emails') return page(store.all().map(emailResource), searchParams)
    if (pathname === '/emails/receiving') {
      return page([...store.received.values()].map(summary), searchParams)
    }
    const received = /^\/emails\/receiving\/([^/]+)$/.exec(pathname)?.[1]
    if (received) {
      const email = store.received.get(received)
      return email ? { status: 200, body: receivedResource(email) } : notFound('Email')
    }
    const id = /^\/emails\/([^/]+)$/.exec(pathname)?.[1]
    if (!id) return notFound('Endpoint')
    const email = store.get(id)
    return email ? { status: 200, body: emailResource(email) } : notFound('Email')
  }

  return {
    refusal(request) {
      const { authorization } = request.headers
      if (!authorization) return resendError(401, 'missing_api_key', 'Missing API Key')
      if (authorization === `Bearer ${settings.apiKey}`) return undefined
      return resendError(403, 'invalid_api_key', 'API key is invalid')
    },
    isSend: (request) => request.method === 'POST' && SENDS.test(request.path.split('?')[0] ?? ''),
    answer(request) {
      const url = new URL(request.path, 'http://localhost')
      if (request.method === 'GET') return read(url)
      if (request.method === 'POST' && SENDS.test(url.pathname)) return send(request)
      return resendError(405, 'method_not_allowed', 'Method not allowed')
    },
  }
}
