import { notesOf } from '../../core/diary.ts'
import type { Subscriber } from '../../core/subscriber.ts'
import { settle } from '../../core/subscriber.ts'
import type { Deps } from '../context.ts'
import { lock, unlock } from '../ids.ts'
import { hashOf } from '../links.ts'
import { settleSends } from './lease.ts'
import { change } from './people.ts'

/** Erasing a person: here at once, at the providers as soon as they allow it. */

/** What is gone, for them to see. */
export interface Erased {
  /** Items of the table, of every kind. */
  items: number
  journal: number
  sent: number
  consents: number
  /** Copies of texts at the provider: deleted, and those still on their way. */
  copies: number
  waiting: number
  /** Hashed addresses that stay behind. */
  hashes: number
}

/**
 * Erases everything held about a person: every item of theirs, the pointers to them, and the
 * provider's copies of texts from and to them. Leaves the hashes of their addresses, so that none
 * is written to again. Emails cannot be deleted at Resend: it has no such call.
 */
export async function erasePerson(deps: Deps, id: string): Promise<Erased> {
  const person = await silence(deps, id)
  const hashes = addresses(person).map((to) => hashOf(deps, to))
  for (const hash of hashes) await deps.store.suppress(hash, deps.now())
  const [journal, deliveries, consents] = await Promise.all([
    deps.store.journal(id),
    deps.store.deliveries(id),
    deps.store.consents(id),
  ])
  const phone = person?.phone?.to
  // Noted first: a crash behind it leaves nothing that nobody would look for again.
  if (phone !== undefined) await note(deps, id, phone)
  for (const hash of hashes) if (hash !== id) await deps.store.unpoint(hash)
  const items = await deps.store.erase(id)
  const { gone, waiting } = phone === undefined ? none : await eraseCopies(deps, phone)
  deps.log('erased', { items, copies: gone, waiting })
  return {
    items,
    journal: notesOf(journal, person?.zone ?? 'UTC').length,
    sent: deliveries.length,
    consents: consents.length,
    copies: gone,
    waiting,
    hashes: hashes.length,
  }
}

const none = { gone: 0, waiting: 0 }

const addresses = (person: Subscriber | undefined): string[] =>
  [person?.phone?.to, person?.email?.to].filter((to) => to !== undefined)

/** Out of the slot first, and no send under way: else a tip could be recorded behind the erasure. */
async function silence(deps: Deps, id: string): Promise<Subscriber | undefined> {
  const before = await deps.store.person(id)
  const silent = await change(deps, id, (person) =>
    settle({ ...person, paused: true, from: '', queue: [] }),
  )
  if (before && before.slot !== undefined) await settleSends(deps, before)
  return silent ?? before
}

const note = (deps: Deps, id: string, phone: string): Promise<void> =>
  deps.store.leftover({ id, since: deps.now(), sealed: lock(deps.settings.linkKey, phone) })

const WIDTH = 6
/** The answer to a text is due within 15 s; what is not done by then is left to the sweep. */
const PATIENCE_MS = 6_000

/** A message that is still queued or on its way cannot be deleted yet. */
async function eraseCopies(deps: Deps, phone: string): Promise<{ gone: number; waiting: number }> {
  const until = deps.now() + PATIENCE_MS
  const copies = await deps.texts.copies(phone)
  let gone = 0
  for (let i = 0; i < copies.length && deps.now() <= until; i += WIDTH) {
    const part = copies.slice(i, i + WIDTH)
    const done = await Promise.all(part.map((one) => deps.texts.erase(one).catch(() => false)))
    gone += done.filter(Boolean).length
  }
  return { gone, waiting: copies.length - gone }
}

/** Long enough for the answer to DELETE to have gone out, and for a last report to have come. */
const SETTLED_MS = 10 * 60_000
const LIMIT = 25

/**
 * Every few minutes: looks for what could not be erased yet, the last answer included, and for
 * what a late report put back. Somebody who has come back meanwhile is left alone.
 */
export async function finishErasures(deps: Deps): Promise<number> {
  const open = await deps.store.leftovers(LIMIT)
  for (const { id, since, sealed } of open) {
    const back = await deps.store.person(id)
    if (!back) {
      const { gone, waiting } = await eraseCopies(deps, unlock(deps.settings.linkKey, sealed))
      await deps.store.erase(id)
      deps.log('erased.rest', { copies: gone, waiting })
      if (waiting > 0 || deps.now() - since < SETTLED_MS) continue
    }
    await deps.store.cleared(id)
  }
  return open.length
}
