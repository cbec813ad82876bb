import twilioSdk from 'twilio'
import { UsageError } from './options.ts'

/** Twilio's own SDK for what an operator does: the account, its numbers, its messaging services. */

export interface Access {
  account: string
  token: string
  baseUrl?: string | undefined
}

interface SdkRequest {
  method: string
  uri: string
  headers?: Record<string, string>
  params?: Record<string, unknown>
  data?: Record<string, unknown>
}

const TIMEOUT_MS = 15_000

const form = (values: Record<string, unknown>) =>
  new URLSearchParams(
    Object.entries(values).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((v): [string, string] => [name, String(v)]),
    ),
  )

/** With `baseUrl` every host of theirs is that one: the stand-in. */
export function connectTwilio(access: Access) {
  const authorization = `Basic ${Buffer.from(`${access.account}:${access.token}`).toString('base64')}`
  const httpClient = {
    async request({ method, uri, headers, params, data }: SdkRequest) {
      const url = new URL(access.baseUrl ? uri.replace(/^https:\/\/[^/]+/, access.baseUrl) : uri)
      for (const [name, value] of form(params ?? {})) url.searchParams.append(name, value)
      const post = method.toUpperCase() !== 'GET' && data !== undefined
      const { Accept: accept = 'application/json' } = headers ?? {}
      const response = await fetch(url, {
        method: method.toUpperCase(),
        headers: { accept, authorization },
        signal: AbortSignal.timeout(TIMEOUT_MS),
        ...(post ? { body: form(data) } : {}),
      })
      const text = await response.text()
      return {
        statusCode: response.status,
        headers: Object.fromEntries(response.headers),
        body: text === '' ? {} : JSON.parse(text),
      }
    },
  }
  return twilioSdk(access.account, access.token, { httpClient: httpClient as never })
}

export type TwilioClient = ReturnType<typeof connectTwilio>

/** What went wrong, and what to do about it. */
export function twilioTrouble(error: unknown): UsageError {
  const { status, code, message } = error as { status?: number; code?: number; message?: string }
  if (status === 401 || code === 20003) {
    return new UsageError(
      'Twilio refuses the account SID and auth token. Copy both from console.twilio.com (Account Info).',
    )
  }
  if (code === 21710 || code === 21712) {
    return new UsageError(
      'The number is in another messaging service. Take it out there first (Twilio console, Messaging, Services, Sender Pool), then run nudge setup again.',
    )
  }
  if (status === undefined) {
    return new UsageError(`Twilio could not be reached: ${message ?? String(error)}. Try again.`)
  }
  return new UsageError(`Twilio answered ${status}${code ? ` (${code})` : ''}: ${message}`)
}

export const inboundUrl = (publicUrl: string): string => `${publicUrl}/twilio/inbound`
export const statusUrl = (publicUrl: string): string => `${publicUrl}/twilio/status`
