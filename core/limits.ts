/**
 * How often things may be asked for by somebody who has not shown who they are. Data: each rule
 * counts in fixed windows, and everything counted is a keyed hash.
 */

export interface Rule {
  /** What is counted: `number`, `prefix`, `client`, `email`, `person`, or the whole service. */
  scope: string
  max: number
  /** Length of the window in seconds. */
  every: number
}

const HOUR = 3_600
const DAY = 24 * HOUR

/** One person at a keyboard, told openly when it is too much. IPv6 clients are a /64. */
export const perClient: Rule[] = [
  { scope: 'client', max: 6, every: HOUR },
  { scope: 'client', max: 15, every: DAY },
]

/**
 * What may be texted because of a web page. A prefix is a number without its last four digits:
 * numbers tried in a row share it. The last rule bounds the bill when many clients work together.
 */
export const perNumber: Rule[] = [
  { scope: 'number', max: 2, every: DAY },
  { scope: 'number', max: 4, every: 30 * DAY },
  { scope: 'prefix', max: 10, every: DAY },
  { scope: 'texts', max: 300, every: HOUR },
]

export const perEmail: Rule[] = [
  { scope: 'email', max: 2, every: DAY },
  { scope: 'email', max: 4, every: 30 * DAY },
  { scope: 'emails', max: 600, every: HOUR },
]

/** Fresh links that an old email may ask for. */
export const perPerson: Rule[] = [{ scope: 'person', max: 5, every: DAY }]

/** Names a rule's window at an instant (epoch milliseconds), and when it can be forgotten. */
export function windowOf(rule: Rule, now: number): { name: string; ends: number } {
  const index = Math.floor(now / 1000 / rule.every)
  return { name: `${rule.scope}#${rule.every}#${index}`, ends: (index + 1) * rule.every * 1000 }
}

/** The number without its last four digits. */
export const prefixOf = (phone: string): string => phone.slice(0, -4)

/** Numbers that cost whoever texts or calls them, or belong to nobody: never texted. */
const NEVER = /^\+1(?:900|976|\d{3}976|\d{3}555(?!01)|[01]|\d{3}[01])/

/**
 * Reads a phone number as people type it. Returns E.164, or undefined. Without a `+` it is taken
 * as a national number where the country's form is known (North America).
 */
export function readPhone(typed: string, country: string): string | undefined {
  const text = typed.normalize('NFKC').replace(/[\s().·•/\u2010-\u2015-]/g, '')
  if (text.length > 20) return undefined
  const national = country === 'US' || country === 'CA'
  const digits = /^\d+$/.test(text) ? text : undefined
  const number =
    digits === undefined
      ? text
      : national && digits.length === 10
        ? `+1${digits}`
        : national && digits.length === 11 && digits.startsWith('1')
          ? `+${digits}`
          : ''
  if (!/^\+[1-9]\d{6,14}$/.test(number)) return undefined
  if (number.startsWith('+1') && (number.length !== 12 || NEVER.test(number))) return undefined
  return number
}

/** Reads an email address as people type it, lower-cased; undefined when it can't be one. */
export function readEmail(typed: string): string | undefined {
  const text = typed.normalize('NFKC').trim().toLowerCase()
  const good =
    /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/
  return text.length <= 200 && good.test(text) && !text.includes('..') ? text : undefined
}
