import { confirmEmail } from '../../core/conversation.ts'
import { stop } from '../../core/joining.ts'
import type { Outcome } from '../../core/turn.ts'
import type { Deps } from '../context.ts'
import { type Claims, unseal } from '../ids.ts'
import { hashOf } from '../links.ts'
import { settleSends } from './lease.ts'
import { sendWelcome } from './letters.ts'
import { append, put } from './people.ts'
import { turnOf } from './receive.ts'

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
  if (!(await deps.store.point(claims.about, claims.id))) return 'taken'
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
  return true
}

const TRIES = 8

async function decide(
  deps: Deps,
  id: string,
  decision: (turn: Parameters<typeof confirmEmail>[0]) => Outcome,
): Promise<void> {
  for (let i = 0; i < TRIES; i++) {
    const person = await deps.store.person(id)
    if (!person) return
    const incoming = {
      via: 'email',
      from: person.email?.to ?? '',
      id: '',
      text: '',
      pictures: 0,
    } as const
    const outcome = decision(await turnOf(deps, person, incoming, true))
    const ledger = outcome.effects.flatMap((e) => (e.type === 'ledger' ? [e.entry] : []))
    await append(deps, id, { ledger })
    if (!outcome.person || (await put(deps, person, outcome.person))) {
      if (person.slot !== undefined && outcome.person?.slot === undefined) {
        await settleSends(deps, person)
      }
      return
    }
  }
  throw new Error(`person ${id} was written by others ${TRIES} times in a row`)
}
