import type { Deps } from '../context.ts'
import { hashOf } from '../links.ts'

/**
 * Erases everything held about a person: every item of theirs, the pointers to them, and the
 * providers' copies. Leaves the hashes of their addresses, so that none is written to again.
 */
export async function erasePerson(deps: Deps, id: string): Promise<number> {
  const person = await deps.store.person(id)
  const hashes = [person?.phone?.to, person?.email?.to].flatMap((to) =>
    to ? [hashOf(deps, to)] : [],
  )
  for (const hash of hashes) await deps.store.suppress(hash, deps.now())
  const copies = await deps.store.deliveries(id)
  for (const sent of copies) {
    if (sent.channel === 'text' && sent.provider) await deps.texts.erase(sent.provider)
  }
  for (const hash of hashes) if (hash !== id) await deps.store.unpoint(hash)
  const gone = await deps.store.erase(id)
  deps.log('erased', { items: gone })
  return gone
}
