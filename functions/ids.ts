import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  type KeyObject,
  timingSafeEqual,
} from 'node:crypto'

/** Keyed hashes and signed tokens. All deterministic: the same input gives the same bytes. */

const mac = (key: string, text: string): Buffer =>
  createHmac('sha256', keyOf(key)).update(text).digest()

/** Made ready once: a tip by email is sealed three times. */
const ready = new Map<string, KeyObject>()
function keyOf(key: string): KeyObject {
  const known = ready.get(key)
  if (known) return known
  const made = createSecretKey(key, 'utf8')
  ready.set(key, made)
  return made
}

/** A mark of 32 lower-case letters and digits, for where case may be lost. */
export const mark = (key: string, text: string): string =>
  createHmac('sha256', keyOf(key)).update(text).digest('hex').slice(0, 32)

/** The id of whoever has this address first: 22 characters that say nothing about it. */
export const hashAddress = (key: string, address: string): string =>
  mac(key, `address ${address}`).subarray(0, 16).toString('base64url')

/** Marks an inbound message as seen in eight characters. */
export const shortHash = (key: string, text: string): string =>
  mac(key, `seen ${text}`).subarray(0, 6).toString('base64url')

/** What a link may be used for. A token for one opens no other. */
export type Purpose =
  | 'confirm'
  | 'unsubscribe'
  /** Opens the person's pages; texted, so it is short-lived. */
  | 'journal'
  /** From an old email: sends a fresh link to the person's own address, and opens nothing. */
  | 'knock'
  /** The fresh link in an email: a button behind it opens the pages, once. */
  | 'open'
  /** A visit: lives in a cookie and never in a URL. */
  | 'session'
  | 'status'
  | 'recap'
  | 'signin'

export interface Claims {
  purpose: Purpose
  /** The person. */
  id: string
  /** What it is about, where the purpose needs it: a hash, a nudge. */
  about?: string
  /** Epoch milliseconds. */
  expires: number
}

const SEPARATOR = '~'
/** Of 6 bits each. */
const MAC_LETTERS = 22

/** URL-safe. Ids and hashes are base64url, and `about` must not hold `~`. */
export function seal(key: string, claims: Claims): string {
  const body = [claims.id, claims.about ?? '', Math.floor(claims.expires / 1000).toString(36)].join(
    SEPARATOR,
  )
  return `${body}${SEPARATOR}${sign(key, claims.purpose, body)}`
}

/** The claims, or undefined when altered, expired, or made for something else. */
export function unseal(
  key: string,
  purpose: Purpose,
  token: string,
  now: number,
): Claims | undefined {
  const cut = token.lastIndexOf(SEPARATOR)
  if (cut < 0) return undefined
  const body = token.slice(0, cut)
  if (!equal(token.slice(cut + 1), sign(key, purpose, body))) return undefined
  const [id = '', about = '', seconds = ''] = body.split(SEPARATOR)
  const expires = Number.parseInt(seconds, 36) * 1000
  if (!(expires > now)) return undefined
  return { purpose, id, expires, ...(about === '' ? {} : { about }) }
}

const sign = (key: string, purpose: Purpose, body: string): string =>
  createHmac('sha256', keyOf(key))
    .update(`${purpose} ${body}`)
    .digest('base64url')
    .slice(0, MAC_LETTERS)

function equal(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}

/** What a form of a visit must send back: only a page that was shown in that visit knows it. */
export const formToken = (key: string, session: string): string =>
  mac(key, `form ${session}`).toString('base64url').slice(0, MAC_LETTERS)

export const equalTokens = (a: string, b: string): boolean => equal(a, b)

/** A short fingerprint of a text that was shown, to see whether it has changed since. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 12)

/** Encrypts what must be kept for a while but not be readable in the table. */
export function lock(key: string, text: string): string {
  const nonce = mac(key, `nonce ${text}`).subarray(0, 12)
  const cipher = createCipheriv('aes-256-gcm', mac(key, 'lock'), nonce)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** Throws when it was altered, or locked under another key. */
export function unlock(key: string, locked: string): string {
  const bytes = Buffer.from(locked, 'base64url')
  const cipher = createDecipheriv('aes-256-gcm', mac(key, 'lock'), bytes.subarray(0, 12))
  cipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8')
}
