import { confirmEmail } from '../../core/conversation.ts'
import { stop } from '../../core/joining.ts'
import { setRecap } from '../../core/preferences.ts'
import type { Deps } from '../context.ts'
import { type Claims, unseal } from '../ids.ts'
import { hashOf } from '../links.ts'
import { sendWelcome } from './letters.ts'
import { decide } from './web-decide.ts'

/** What a person does by a link in an email: confirm the address, or stop everything. */

export type Confirmed = 'done' | 'already' | 'expired' | 'taken'

/** Undefined when the token is not good (any more). */
export const openLink = (
  deps: Deps,
  purpose: Claims['purpose'],
  token: string,
): Claims | undefined => unseal(deps.settings.linkKey, purpose, token, deps.now())

export async function confirmAddress(deps: Deps, token: string): Promise<Confirmed> {
  const claims = openLink(deps, 'confirm', token)
  const person = claims && (await deps.store.person(claims.id))
  const email = person?.email
  if (!claims || !person || !email || hashOf(deps, email.to) !== claims.about) return 'expired'
  if (email.consent === 'subscribed') return 'already'
  if (email.consent !== 'pending') return 'expired'
  // Whoever has no number is kept under the address itself, which needs no pointer.
  const own = claims.about === claims.id
  if (!own && !(await deps.store.point(claims.about, claims.id))) return 'taken'
  await decide(deps, claims.id, (turn) => confirmEmail(turn))
  // The address is confirmed whatever becomes of the letter that says so.
  await sendWelcome(deps, claims.id).catch(() => deps.log('letter.failed', { kind: 'welcome' }))
  return 'done'
}

/** Stops every address. True also when they had stopped before. */
export async function unsubscribe(deps: Deps, token: string): Promise<boolean> {
  const claims = openLink(deps, 'unsubscribe', token)
  if (!claims) return false
  await decide(deps, claims.id, (turn) => stop(turn, 'unsubscribe link'))
  deps.log('unsubscribed', { person: claims.id })
  return true
}

/** Leaves out the weekly recap; everything else goes on. */
export async function leaveRecap(deps: Deps, token: string): Promise<boolean> {
  const claims = openLink(deps, 'recap', token)
  if (!claims) return false
  await decide(deps, claims.id, (turn) =>
    setRecap(turn, { recap: false, quote: turn.person.quote }),
  )
  return true
}
