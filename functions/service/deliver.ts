import { instantOf, localOf } from '../../core/calendar.ts'
import { closingName, finish, mailName, moveTo, type Nudge, nudgeOf } from '../../core/nudge.ts'
import { placeOf } from '../../core/path.ts'
import type { Mail, Published, SendResult, Sent, Text } from '../../core/ports.ts'
import { reachable, type Subscriber, trackOf } from '../../core/subscriber.ts'
import type { Deps } from '../context.ts'
import { composerLink, mailLinks, replyAddress, statusUrl, unsubscribeLink } from '../links.ts'
import { mayContact } from '../settings.ts'
import { claimedAt, isEvening, LEASE_MS, mayStart } from './lease.ts'
import { change, put, restoreDay, suppress } from './people.ts'

/** What happens between a claim and its record. */

/** A claimed person with what they are to get. */
export interface Parcel {
  person: Subscriber
  nudge: string
  program: string
  day: string
  channel: 'text' | 'email'
  text?: Text
  mail?: Mail
  /** The local time of this day's check-in, where it has one. */
  evening?: string
}

const MAX_VALIDITY_S = 36_000
const MIN_VALIDITY_S = 1

/**
 * Turns a claim into a message: which day it is, in which channel. Moves the person to the
 * current version of their program first. Returns undefined when nothing is to be sent.
 */
export async function prepare(
  deps: Deps,
  claimed: Subscriber,
  nudge: string,
): Promise<Parcel | undefined> {
  const [person, program] = isEvening(nudge)
    ? [claimed, await pinned(deps, claimed)]
    : await onCurrentVersion(deps, claimed)
  const over = nudgeOf(person, program).kind === 'over'
  if (over && !isEvening(nudge)) await finishProgram(deps, person.id)
  return packed(deps, person, program, nudge)
}

/** The message of a claim made earlier, by the version that it was made under. Changes nothing. */
export const rebuild = async (
  deps: Deps,
  person: Subscriber,
  nudge: string,
): Promise<Parcel | undefined> => packed(deps, person, await pinned(deps, person), nudge)

async function packed(
  deps: Deps,
  person: Subscriber,
  program: Published,
  nudge: string,
): Promise<Parcel | undefined> {
  const evening = isEvening(nudge)
  const what = nudgeOf(person, program)
  const address = reachable(person)
  if (what.kind === 'over' || !address || !mayContact(deps.settings, address.to)) return undefined
  const body = bodyOf(what, evening)
  if (body === undefined) return undefined
  const parcel = {
    person,
    nudge,
    program: program.outline.id,
    day: what.kind === 'day' ? what.day : what.kind,
    channel: address.channel,
    ...(what.kind === 'day' && !evening && what.texts.checkin !== undefined
      ? { evening: program.outline.evening }
      : {}),
  }
  if (address.channel === 'text') {
    return { ...parcel, text: textOf(deps, person, nudge, address.to, body) }
  }
  const name = what.kind === 'closing' ? closingName(program, person) : mailName(what, evening)
  return { ...parcel, mail: await mailOf(deps, person, program, nudge, address.to, name) }
}

/** Behind the closing message: out of the slot, or on to the program that waited. */
export async function finishProgram(deps: Deps, id: string): Promise<void> {
  const programs = await deps.library.programs()
  await change(deps, id, async (person) => {
    if (person.enrollment?.state !== 'active') return undefined
    const { outline } = await pinned(deps, person)
    const { answers, position } = trackOf(person.enrollment)
    // An answer may have led them on in the meantime.
    return placeOf(outline, answers, position).kind === 'over'
      ? finish(person, programs)
      : undefined
  })
}

const bodyOf = (nudge: Nudge, evening: boolean): string | undefined => {
  if (nudge.kind === 'over') return undefined
  if (nudge.kind === 'closing') return evening ? undefined : nudge.text
  return evening ? nudge.texts.checkin : nudge.texts.text
}

export async function pinned(deps: Pick<Deps, 'library'>, person: Subscriber): Promise<Published> {
  const { program = '', version = '' } = person.enrollment ?? {}
  const found = await deps.library.version(program, version)
  if (!found) throw new Error(`version ${version} of ${program} is not in the table`)
  return found
}

async function onCurrentVersion(deps: Deps, person: Subscriber): Promise<[Subscriber, Published]> {
  const mine = await pinned(deps, person)
  const current = (await deps.library.programs()).find((p) => p.outline.id === mine.outline.id)
  if (!current || current.version === mine.version) return [person, mine]
  const moved = moveTo(person, mine.outline, current)
  // A lost race means that they wrote to us this very moment: the old version serves this once.
  if (!(await put(deps, person, moved))) return [person, mine]
  return [{ ...moved, rev: person.rev + 1 }, current]
}

function textOf(deps: Deps, person: Subscriber, nudge: string, to: string, body: string): Text {
  const start = claimedAt(person, nudge) + LEASE_MS
  const { date } = localOf(start, person.zone)
  const seconds = Math.floor((instantOf(date, person.until, person.zone) - start) / 1000)
  const validity = Math.max(MIN_VALIDITY_S, Math.min(MAX_VALIDITY_S, seconds))
  return { to, body, validity, callback: statusUrl(deps, person.id, nudge) }
}

async function mailOf(
  deps: Deps,
  person: Subscriber,
  program: Published,
  nudge: string,
  to: string,
  name: string,
): Promise<Mail> {
  const { id } = person
  // From the date and not the clock: a retry must write the same bytes.
  const at = Date.parse(nudge.slice(0, 10))
  const unsubscribe = unsubscribeLink(deps, id, at)
  const mail = await deps.library.fill(
    { program: program.outline.id, version: program.version, lang: person.lang, name },
    {
      unsubscribe,
      ...mailLinks(deps, id, at),
      composer: composerLink(deps),
    },
  )
  const replyTo = replyAddress(deps, id)
  // Not spread: its parts are made when they are looked at, and a batch looks at none.
  return Object.assign(mail, {
    to,
    unsubscribe,
    ...(replyTo === undefined ? {} : { replyTo }),
    tags: { kind: 'tip', person: id, nudge: tagOf(nudge) },
  })
}

/** Tags hold letters, digits, `_` and `-` only (Resend): `2026-11-24.tip` is `2026-11-24_tip`. */
export const tagOf = (nudge: string): string => nudge.replace('.', '_')
export const nudgeOfTag = (tag: string): string => tag.replace('_', '.')

export function sentOf(deps: Deps, parcel: Parcel, result: SendResult): Sent {
  return {
    nudge: parcel.nudge,
    program: parcel.program,
    day: parcel.day,
    channel: parcel.channel,
    at: deps.now(),
    tries: 1,
    outcome: result.outcome,
    ...(result.outcome === 'accepted' ? { provider: result.provider } : {}),
    ...(result.outcome === 'failed' ? { failure: result.failure } : {}),
  }
}

/** The line that leads from a page to a person's delivery, and by its provider's id to theirs. */
export function logSent(deps: Deps, person: string, sent: Sent, page: string): void {
  const { nudge, channel, outcome, tries, provider, failure } = sent
  deps.log('sent', {
    person,
    nudge,
    page,
    channel,
    outcome,
    tries,
    ...(provider ? { provider } : {}),
    ...(failure ? { failure } : {}),
  })
}

/** Sends one text, if its lease still holds: else nothing was done, and it waits for the sweep. */
export function sendText(deps: Deps, parcel: Parcel): Promise<SendResult> {
  const { text, person } = parcel
  if (!text) throw new Error('a parcel without a text')
  if (mayStart(claimedAt(person, parcel.nudge), deps.now())) return deps.texts.send(text)
  return Promise.resolve({ outcome: 'failed', failure: 'later', code: 'lease' })
}

/** What a provider's refusal means for the person. */
export async function heed(deps: Deps, parcel: Parcel, result: SendResult): Promise<void> {
  if (result.outcome !== 'failed') return
  const { person, nudge, channel } = parcel
  // Not today, and nothing went out: the day of the program waits with it.
  if (result.failure === 'wait') await restoreDay(deps, person.id, nudge)
  if (result.failure !== 'suppress') return
  const to = result.code === '21610' ? 'stopped' : 'invalid'
  const which = channel === 'text' ? 'phone' : 'email'
  await suppress(deps, person.id, which, to, `provider refused (${result.code})`)
}
