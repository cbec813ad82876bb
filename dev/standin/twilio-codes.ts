import type { WireResponse } from './wire.ts'

/** HTTP status (400 unless named) and message of Twilio's errors that the stand-in can give. */
const CODES: Record<number, { status?: number; message: string }> = {
  20003: { status: 401, message: 'Authenticate' },
  20009: { status: 409, message: 'Cannot update or delete a message that is not complete' },
  20404: { status: 404, message: 'The requested resource was not found' },
  20429: { status: 429, message: 'Too Many Requests' },
  20500: { status: 500, message: 'An internal server error has occurred' },
  21211: { message: "Invalid 'To' Phone Number" },
  21212: { message: "Invalid 'From' Phone Number" },
  21408: { message: 'Permission to send a message has not been enabled for the region' },
  21602: { message: 'Message body is required.' },
  21603: { message: "A 'From' phone number or Messaging Service is required." },
  21604: { message: "A 'To' phone number is required." },
  21606: { message: "The 'From' phone number is not a message-capable number of this account" },
  21608: { message: "The 'To' number is unverified, and trial accounts cannot send to it" },
  21609: { message: "The 'StatusCallback' URL is not a valid URL" },
  21610: { message: 'Attempt to send to unsubscribed recipient' },
  21611: { message: "This 'From' number has exceeded the maximum number of queued messages" },
  21612: { message: "Message cannot be sent with the current combination of 'To' and 'From'" },
  21614: { message: "'To' number is not a valid mobile number" },
  21617: { message: 'The concatenated message body exceeds the 1600 character limit' },
  21635: { message: "'To' number cannot be a landline" },
  21703: { message: 'The Messaging Service has no phone number available to send a message' },
  30034: { message: 'Message from an unregistered number' },
  30036: { message: 'Validity Period Expired' },
  30409: { message: 'Message cannot be canceled' },
  90007: { message: 'Invalid validity period value' },
  90014: { message: 'Validity Period should be a positive integer' },
}

/** A body as Twilio's REST API answers an error with. */
export function twilioError(code: number, detail?: string): WireResponse {
  const known = CODES[code]
  const status = known?.status ?? 400
  const message = known?.message ?? `Error ${code}`
  return {
    status,
    body: {
      code,
      message: detail ? `${message}: ${detail}` : message,
      more_info: `https://www.twilio.com/docs/errors/${code}`,
      status,
    },
  }
}

export const errorMessage = (code: number) => CODES[code]?.message ?? `Error ${code}`

/** Numbers that Twilio's test credentials treat specially, and the error each gives. */
export const MAGIC_TO: Record<string, number> = {
  '+15005550001': 21211,
  '+15005550002': 21612,
  '+15005550003': 21408,
  '+15005550004': 21610,
  '+15005550009': 21614,
}

export const MAGIC_FROM: Record<string, number> = {
  '+15005550001': 21212,
  '+15005550007': 21606,
  '+15005550008': 21611,
}

/** Codes with which a message ends `failed`; with any other it ends `undelivered`. */
export const FAILS_BEFORE_SENDING = new Set([30001, 30002, 30036])

/** Every parameter that `POST Messages.json` knows. */
export const CREATE_PARAMETERS = new Set(
  `To StatusCallback ApplicationSid MaxPrice ProvideFeedback Attempt ValidityPeriod ForceDelivery
  ContentRetention AddressRetention SmartEncoded PersistentAction TrafficType ShortenUrls
  ScheduleType SendAt SendAsMms ContentVariables MessageIntent RiskCheck From FallbackFrom
  MessagingServiceSid Body MediaUrl ContentSid`.split(/\s+/),
)
