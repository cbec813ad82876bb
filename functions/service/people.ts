import { localOf } from '../../core/calendar.ts'
import { giveBack } from '../../core/nudge.ts'
import type { JournalEntry, Published } from '../../core/ports.ts'
import { defaultTime, fromNow } from '../../core/schedule.ts'
import { type LedgerEntry, type Subscriber, settle, untouched } from '../../core/subscriber.ts'
import { guessZone } from '../../core/zones.ts'
import type { Deps } from '../context.ts'
import { hashOf } from '../links.ts'
import { noteClaim } from './left-behind.ts'

/** Reading, making and changing people. */

/** Somebody we do not know yet, as their number suggests. Nothing is stored. */
export function newcomer(deps: Deps, from: { phone?: string; email?: string }): Subscriber {
  const address = from.phone ?? from.email ?? ''
  const guess = guessZone(from.phone ?? '')
  const base: Subscriber = {
    ...untouched(),
    id: hashOf(deps, address),
    rev: 0,
    lang: 'en',
    country: guess.country,
    ...(guess.region === undefined ? {} : { region: guess.region }),
    channel: from.phone ? 'text' : 'email',
    zone: guess.zone,
    time: defaultTime(guess.country, guess.region),
  }
  return settle({ ...base, from: fromNow(base, deps.now()) })
}

/** What it takes to change a person. */
export type Writer = Pick<Deps, 'store' | 'settings' | 'now'>

/** A lost race is retried on what the winner wrote; more than this many is a fault. */
const TRIES = 8

/**
 * Reads, decides, writes; decides again when somebody else wrote in between. `change` returns
 * undefined to leave the person as they are. Returns what was stored, or undefined.
 */
export async function change(
  deps: Writer,
  id: string,
  decide: (person: Subscriber) => Subscriber | undefined | Promise<Subscriber | undefined>,
): Promise<Subscriber | undefined> {
  for (let i = 0; i < TRIES; i++) {
    const person = await deps.store.person(id)
    if (!person) return undefined
    const next = await decide(person)
    if (!next) return undefined
    if (await put(deps, person, next)) return next
  }
  throw new Error(`person ${id} was written by others ${TRIES} times in a row`)
}

/**
 * Stores a decision made on `before`. The slot is known to the tick before anybody is in it, and
 * an address that was given up leads to them no more.
 */
export async function put(
  deps: Writer,
  before: Subscriber | undefined,
  next: Subscriber,
): Promise<boolean> {
  // A page that comes back finds those in its slot: whoever leaves it puts their claim on record.
  if (before?.slot !== undefined && next.slot !== before.slot) await noteClaim(deps, before)
  if (next.slot !== undefined && next.slot !== before?.slot) {
    await deps.store.addSlot({ zone: next.zone, time: next.time, kind: 'tips' })
  }
  const done = before === undefined ? await deps.store.create(next) : await deps.store.save(next)
  const given = before?.email
  if (done && given && given.consent !== 'pending' && given.to !== next.email?.to) {
    const hash = hashOf(deps, given.to)
    if (hash !== next.id) await deps.store.unpoint(hash)
  }
  return done
}

/** The version of the program that they are on. */
export async function theirs(deps: Deps, person: Subscriber): Promise<Published | undefined> {
  const { enrollment } = person
  return enrollment && deps.library.version(enrollment.program, enrollment.version)
}

export async function append(
  deps: Deps,
  id: string,
  entries: { ledger?: LedgerEntry[]; journal?: JournalEntry[] },
): Promise<void> {
  await Promise.all([
    ...(entries.ledger ?? []).map((entry) => deps.store.ledger(id, entry)),
    ...(entries.journal ?? []).map((entry) => deps.store.write(id, entry)),
  ])
}

/** Marks an address as not to be written to again; the other address takes over. */
export function suppress(
  deps: Writer,
  id: string,
  which: 'phone' | 'email',
  to: 'invalid' | 'stopped',
  by: string,
): Promise<Subscriber | undefined> {
  return change(deps, id, async (person) => {
    const address = person[which]
    if (!address || address.consent === to || address.consent === 'stopped') return undefined
    const at = deps.now()
    await deps.store.ledger(id, { at, address: which, from: address.consent, to, by })
    return settle({ ...person, [which]: { ...address, consent: to, at } })
  })
}

/** A tip that certainly did not go out today: its day comes tomorrow. Repeating it changes nothing. */
export async function restoreDay(deps: Deps, id: string, nudge: string): Promise<void> {
  const [date = '', kind] = nudge.split('.')
  if (kind !== 'tip') return
  await change(deps, id, async (person) => {
    const program = await theirs(deps, person)
    const given = program && giveBack(person, date, program.outline)
    return given && settle(given)
  })
}

export const localNow = (person: Pick<Subscriber, 'zone'>, now: number) => localOf(now, person.zone)
