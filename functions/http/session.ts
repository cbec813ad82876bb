import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Subscriber } from '../../core/subscriber.ts'
import type { Deps } from '../context.ts'
import { equalTokens, formToken, seal, unseal } from '../ids.ts'

/**
 * A visit to one's own pages: what a link is exchanged for, so that no address bar, log or
 * Referer holds what opens them. It lives in a cookie that scripts can't read, for an hour after
 * the last page, a day at most, and ends for every device when the person signs out.
 */
export interface Visit {
  person: Subscriber
  /** What every form of this visit must send back. */
  form: string
}

const HOUR_MS = 3_600_000
const IDLE_MS = HOUR_MS
const LONGEST_MS = 24 * HOUR_MS

/** With HTTPS the name's prefix makes browsers hold it to this host, this path, and HTTPS. */
const isSecure = (deps: Deps): boolean => deps.settings.publicUrl.startsWith('https:')
const nameOf = (deps: Deps): string => (isSecure(deps) ? '__Host-visit' : 'visit')

function put(deps: Deps, c: Context, value: string, seconds: number): void {
  setCookie(c, nameOf(deps), value, {
    httpOnly: true,
    secure: isSecure(deps),
    sameSite: 'Lax',
    path: '/',
    maxAge: seconds,
  })
}

function cookieOf(deps: Deps, person: Subscriber, started: number): string {
  const expires = Math.min(deps.now() + IDLE_MS, started + LONGEST_MS)
  const about = `${person.links ?? 0}.${started.toString(36)}`
  return seal(deps.settings.linkKey, { purpose: 'session', id: person.id, about, expires })
}

/** Starts a visit; one that was under way in this browser gives way to it. */
export function begin(deps: Deps, c: Context, person: Subscriber): void {
  put(deps, c, cookieOf(deps, person, deps.now()), IDLE_MS / 1000)
}

export const end = (deps: Deps, c: Context): void => put(deps, c, '', 0)

/** Undefined without a visit, after its time, and once the person signed out or is erased. */
export async function visitOf(deps: Deps, c: Context): Promise<Visit | undefined> {
  const cookie = getCookie(c, nameOf(deps))
  const claims = cookie && unseal(deps.settings.linkKey, 'session', cookie, deps.now())
  if (!claims) return undefined
  const [links = '', since = ''] = (claims.about ?? '').split('.')
  const started = Number.parseInt(since, 36)
  const person = await deps.store.person(claims.id)
  if (!person || links !== String(person.links ?? 0)) return undefined
  put(deps, c, cookieOf(deps, person, started), IDLE_MS / 1000)
  return { person, form: formToken(deps.settings.linkKey, `${person.id} ${claims.about}`) }
}

/**
 * Whether a POST came from one of our own pages. Pages here send no Referer, so browsers write
 * `Origin: null` even on their own forms: Sec-Fetch-Site decides, and Origin where it is missing.
 */
export function isOurs(deps: Deps, c: Context): boolean {
  const site = c.req.header('Sec-Fetch-Site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = c.req.header('Origin')
  return (
    origin === undefined || origin === 'null' || origin === new URL(deps.settings.publicUrl).origin
  )
}

/** Whether the form was shown in this very visit. */
export const isShown = (visit: Visit, sent: string): boolean => equalTokens(visit.form, sent)
