import type { Subscriber } from '../../core/subscriber.ts'
import type { Deps } from '../context.ts'

/**
 * A claim is a lease: its send must start within LEASE_MS, or be claimed anew. So whoever takes
 * somebody out of the slot (STOP, PAUSE) can wait until no send of theirs is under way.
 */
export const LEASE_MS = 8_000
/** Clocks of two machines may differ by this much. */
const SKEW_MS = 500
const LOOK_EVERY_MS = 250

export const mayStart = (claimedAt: number, now: number): boolean =>
  now - claimedAt < LEASE_MS - SKEW_MS

/** Whether nobody can start a send under this claim any more. */
export const isOver = (claimedAt: number, now: number): boolean =>
  now - claimedAt > LEASE_MS + SKEW_MS

/** The nudge of the last claim. */
export const lastNudge = (person: Subscriber): string =>
  person.evening !== '' && person.evening === person.lastDate
    ? `${person.evening}.evening`
    : `${person.lastDate}.tip`

/** Returns once no send claimed before `before` was written can still start. */
export async function settleSends(deps: Deps, before: Subscriber): Promise<void> {
  for (let waited = 0; waited < LEASE_MS + SKEW_MS; waited += LOOK_EVERY_MS) {
    if (deps.now() - before.lastAt > LEASE_MS + SKEW_MS) return
    if (await deps.store.sent(before.id, lastNudge(before))) return
    await deps.wait(LOOK_EVERY_MS)
  }
}
