import { localOf } from '../../core/calendar.ts'
import { reachable, type Subscriber } from '../../core/subscriber.ts'
import type { Deps } from '../context.ts'

/**
 * A claim is a lease: its send must start within LEASE_MS, or be claimed anew. So whoever takes
 * somebody out of the slot (STOP, PAUSE) can wait until no send of theirs is under way.
 */
export const LEASE_MS = 8_000
/** Clocks of two machines may differ by this much. */
const SKEW_MS = 500
const LOOK_EVERY_MS = 250
/** What a claim must have left of the allowed hours: its send starts, and arrives, within them. */
const LEFT_MS = 60_000

export const isEvening = (nudge: string): boolean => nudge.endsWith('.evening')

/** When the last claim of this kind was made or renewed. */
export const claimedAt = (person: Subscriber, nudge: string): number =>
  isEvening(nudge) ? (person.eveningAt ?? 0) : person.lastAt

/** Whether a send may start under a claim of `at`. */
export const mayStart = (at: number, now: number): boolean => now - at < LEASE_MS - SKEW_MS

/** Whether somebody else may be about to send under this claim. */
export const isLeased = (person: Subscriber, nudge: string, now: number): boolean =>
  now - claimedAt(person, nudge) <= LEASE_MS + SKEW_MS

/** The local time that a claim is held to: after midnight of its date nothing may go out. */
export function latest(now: number, zone: string, date: string): string {
  const { date: day, time } = localOf(now + LEASE_MS + LEFT_MS, zone)
  return day > date ? '24:00' : time
}

/**
 * Claims anew for a send that was left behind, on the state that was read and no other. Undefined
 * when they may not be written to now, `lost` when somebody else wrote, or has the lease.
 */
export async function renew(
  deps: Deps,
  person: Subscriber,
  nudge: string,
): Promise<Subscriber | 'lost' | undefined> {
  const now = deps.now()
  const [date = ''] = nudge.split('.')
  const claimed = isEvening(nudge) ? person.evening : person.lastDate
  const quiet = person.paused && person.from > date
  const today = localOf(now, person.zone).date
  if (claimed !== date || person.back === date || today !== date || quiet) return undefined
  if (person.slot === undefined || !reachable(person)) return undefined
  if (person.until <= latest(now, person.zone, date)) return undefined
  if (isLeased(person, nudge, now)) return 'lost'
  const renewed = { ...person, ...(isEvening(nudge) ? { eveningAt: now } : { lastAt: now }) }
  return (await deps.store.save(renewed)) ? { ...renewed, rev: person.rev + 1 } : 'lost'
}

/** The nudge of the last claim. */
const lastNudge = (person: Subscriber): string =>
  (person.eveningAt ?? 0) > person.lastAt ? `${person.evening}.evening` : `${person.lastDate}.tip`

/** Whether a change is one behind which nothing more may go out. */
export const quiets = (before: Subscriber | undefined, after: Subscriber | undefined): boolean =>
  before?.slot !== undefined && (after?.slot === undefined || after.paused)

/** Returns once no send claimed before the change to `person` can still start. */
export async function settleSends(deps: Deps, person: Subscriber): Promise<void> {
  await settleRecap(deps, person)
  const nudge = lastNudge(person)
  for (let waited = 0; waited < LEASE_MS + SKEW_MS; waited += LOOK_EVERY_MS) {
    if (!isLeased(person, nudge, deps.now())) return
    // Any other outcome may be the one before a resend.
    if ((await deps.store.sent(person.id, nudge))?.outcome === 'accepted') return
    await deps.wait(LOOK_EVERY_MS)
  }
}

/** The weekly recap has a lease of its own: it must not keep the next morning's tip away. */
async function settleRecap(deps: Deps, { id, zone, recapped }: Subscriber): Promise<void> {
  if (!recapped) return
  const nudge = `${localOf(recapped.at, zone).date}.recap`
  for (let waited = 0; waited < LEASE_MS + SKEW_MS; waited += LOOK_EVERY_MS) {
    if (deps.now() - recapped.at > LEASE_MS + SKEW_MS) return
    if (await deps.store.sent(id, nudge)) return
    await deps.wait(LOOK_EVERY_MS)
  }
}
