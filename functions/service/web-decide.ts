import type { Decision } from '../../core/preferences.ts'
import type { Subscriber } from '../../core/subscriber.ts'
import type { Turn } from '../../core/turn.ts'
import type { Deps } from '../context.ts'
import { settleSends } from './lease.ts'
import { alertOperator, sendConfirmation } from './letters.ts'
import { append, put } from './people.ts'
import { turnOf } from './receive.ts'

/** A person decides something on a page or by a link; the decision itself is core's. */

const TRIES = 8

/** What they wrote, where the decision is about words. `id` names it: repeating it is harmless. */
export interface Said {
  id: string
  text: string
}

/** What was decided, with the person as stored; undefined when there is no such person. */
export type Decided<D> = { person: Subscriber; decision: D }

/**
 * Reads, decides, appends, writes; decides again when somebody else wrote in between. A refusal
 * stores nothing. Returns once no send that was under way can still start, if tips ended with it.
 */
export async function decide<D extends Decision>(
  deps: Deps,
  id: string,
  decision: (turn: Turn) => D,
  said: Said = { id: '', text: '' },
): Promise<Decided<D> | undefined> {
  for (let i = 0; i < TRIES; i++) {
    const person = await deps.store.person(id)
    if (!person) return undefined
    const via = person.phone ? 'phone' : 'email'
    const incoming = { ...said, via, from: person[via]?.to ?? '', pictures: 0 } as const
    const made = decision(await turnOf(deps, person, incoming, true))
    if ('refused' in made) return { person, decision: made }
    await append(deps, id, {
      ledger: made.effects.flatMap((e) => (e.type === 'ledger' ? [e.entry] : [])),
      journal: made.effects.flatMap((e) => (e.type === 'journal' ? [e.entry] : [])),
    })
    const next = made.person
    if (next && !(await put(deps, person, next))) continue
    if (next && person.slot !== undefined && next.slot === undefined) {
      await settleSends(deps, person)
    }
    for (const effect of made.effects) {
      const key = `${said.id}-${person.rev}`
      if (effect.type === 'confirm') await sendConfirmation(deps, id, effect.to, key)
      if (effect.type === 'alert') await alertOperator(deps, effect.about, id, key)
    }
    return { person: next ?? person, decision: made }
  }
  throw new Error(`person ${id} was written by others ${TRIES} times in a row`)
}
