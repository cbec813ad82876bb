import { Resend } from 'resend'
import { MailEvent } from '../../functions/service/mail-events.ts'
import { UsageError } from './options.ts'

/** Resend's own SDK for what an operator does: domains and webhooks. */

export const connectResend = (key: string, baseUrl?: string): Resend =>
  new Resend(key, baseUrl ? { baseUrl } : {})

/** What the service listens to, and so what Resend has to post. */
export const EVENTS = [
  ...MailEvent.def.options.flatMap((o) => o.def.shape.type.def.values),
  'email.received' as const,
]

type Answer<T> = { data: T; error: null } | { data: null; error: { name: string; message: string } }

/** The data, or a `UsageError` that says what to do. */
export function got<T>(answer: Answer<T>): T {
  if (answer.error === null) return answer.data
  const { name, message } = answer.error
  if (name === 'missing_api_key' || name === 'invalid_api_key' || name === 'restricted_api_key') {
    throw new UsageError(
      `Resend refuses the API key (${name}). Make one with full access at resend.com/api-keys: a key for sending only cannot set up a domain or a webhook.`,
    )
  }
  if (name === 'application_error') {
    throw new UsageError(`Resend could not be reached: ${message}. Try again.`)
  }
  throw new UsageError(`Resend answered ${name}: ${message}`)
}

export const eventsUrl = (publicUrl: string): string => `${publicUrl}/resend/events`

/** The domain of `Name <tips@example.com>`. Throws when there is none. */
export function domainOf(from: string): string {
  const found = /@([^\s@<>]+?)>?\s*$/.exec(from)?.[1]
  if (!found)
    throw new UsageError(`"${from}" is no sender. Use the form: Open Up <tips@example.com>`)
  return found.toLowerCase()
}
