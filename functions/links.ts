import type { Deps } from './context.ts'
import { hashAddress, mark, seal } from './ids.ts'

/** Every link that leaves the service, each with a token for its one purpose. */

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Expiries of links in emails are on a day's grid, so that a retry writes the same bytes. */
const grid = (at: number): number => Math.ceil(at / DAY) * DAY

export const hashOf = (deps: Pick<Deps, 'settings'>, address: string): string =>
  hashAddress(deps.settings.hashKey, address)

type Host = Pick<Deps, 'settings'>

const link = (deps: Host, path: string, token: string): string =>
  `${deps.settings.publicUrl}/${path}/${token}`

export const confirmLink = (deps: Host, id: string, address: string, now: number): string =>
  link(
    deps,
    'confirm',
    seal(deps.settings.linkKey, {
      purpose: 'confirm',
      id,
      about: hashOf(deps, address),
      expires: grid(now + 7 * DAY),
    }),
  )

/** Works for at least 90 days: unsubscribing from an old mail must still work (60 by law). */
export const unsubscribeLink = (deps: Host, id: string, at: number): string =>
  link(
    deps,
    'unsubscribe',
    seal(deps.settings.linkKey, { purpose: 'unsubscribe', id, expires: grid(at + 90 * DAY) }),
  )

/** Opens the person's pages for an hour. `links` is theirs: signing out makes it worthless. */
export const journalLink = (deps: Host, id: string, now: number, links = 0): string =>
  link(
    deps,
    'journal',
    seal(deps.settings.linkKey, {
      purpose: 'journal',
      id,
      about: String(links),
      expires: now + HOUR,
    }),
  )

/** In answer to a request for a fresh link: a button behind it opens the pages, once. */
export const openingLink = (deps: Host, id: string, now: number, links = 0): string =>
  link(
    deps,
    'open',
    seal(deps.settings.linkKey, { purpose: 'open', id, about: String(links), expires: now + HOUR }),
  )

const knock = (deps: Host, id: string, at: number): string =>
  seal(deps.settings.linkKey, { purpose: 'knock', id, expires: grid(at + 30 * DAY) })

/** From an email, the journal link asks for a fresh one: mail is kept and forwarded. */
export const journalMailLink = (deps: Host, id: string, at: number): string =>
  link(deps, 'journal', knock(deps, id, at))

/** The same, for the preferences. */
export const preferencesLink = (deps: Host, id: string, at: number): string =>
  link(deps, 'me', knock(deps, id, at))

/** Leaves out the weekly recap and nothing else; as long-lived as the other way out. */
export const leaveRecapLink = (deps: Host, id: string, at: number): string =>
  link(
    deps,
    'recap',
    seal(deps.settings.linkKey, { purpose: 'recap', id, expires: grid(at + 90 * DAY) }),
  )

/**
 * Where an answer to an email goes: the receiving address, marked for whom the email was. Anybody
 * can write a name into a From line; only who got the email knows the mark. Lower case, since some
 * servers fold the case of addresses.
 */
export function replyAddress(deps: Host, id: string): string | undefined {
  const { replyTo } = deps.settings.resend
  if (replyTo === undefined) return undefined
  const at = replyTo.lastIndexOf('@')
  return `${replyTo.slice(0, at)}+${replyMark(deps, id)}${replyTo.slice(at)}`.toLowerCase()
}

const replyMark = (deps: Host, id: string): string => mark(deps.settings.linkKey, `reply ${id}`)

/** Both, for whom one token will do: sealing is most of what a tip's links cost. */
export function mailLinks(deps: Host, id: string, at: number) {
  const token = knock(deps, id, at)
  return { journal: link(deps, 'journal', token), preferences: link(deps, 'me', token) }
}

/** Where the carrier reports on a delivery. Twilio signs the whole URL, query included. */
export const statusUrl = (deps: Host, person: string, nudge: string, tries = 1): string =>
  `${deps.settings.publicUrl}/twilio/status?p=${person}&n=${encodeURIComponent(nudge)}${
    tries > 1 ? `&t=${tries}` : ''
  }`

/** Opens the phone's composer with the program's number. */
export const composerLink = (deps: Host): string => `sms:${deps.settings.twilio.number}`
