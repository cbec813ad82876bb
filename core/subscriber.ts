import * as z from 'zod/mini'
import { allowedHours } from './hours.ts'
import { shardOf, slotKey } from './keys.ts'
import { start, type Track } from './path.ts'
import { Lang, type Outline } from './program.ts'

/**
 * A person: everything that decides whether and when they are written to, on one item of under
 * 1 KB, so that a claim, a STOP and a change of time contend on one conditional write.
 */

export const Consent = z.enum(['pending', 'subscribed', 'stopped', 'invalid'])
export type Consent = z.infer<typeof Consent>

export const Address = z.strictObject({
  /** A phone number in E.164, or a lower-cased email address. */
  to: z.string(),
  consent: Consent,
  /** When it came to that, in epoch milliseconds. */
  at: z.number(),
})
export type Address = z.infer<typeof Address>

export const Channel = z.enum(['text', 'email'])
export type Channel = z.infer<typeof Channel>

export const Enrollment = z.strictObject({
  program: z.string(),
  version: z.string(),
  state: z.enum(['active', 'finished']),
  part: z.string(),
  step: z.int().check(z.nonnegative()),
  answers: z.record(z.string(), z.string()),
  been: z.record(z.string(), z.number()),
  had: z.optional(z.string()),
})
export type Enrollment = z.infer<typeof Enrollment>

/** A question of the service's own that waits for an answer. */
export const Asked = z.strictObject({
  id: z.enum(['join', 'delete', 'stop']),
  /** For `join`, the program. */
  about: z.optional(z.string()),
  /** For `join`: the email address that the question named, asked about once they agree. */
  email: z.optional(z.string()),
  /** Epoch milliseconds after which it no longer waits. */
  until: z.number(),
})
export type Asked = z.infer<typeof Asked>

export const Subscriber = z.strictObject({
  id: z.string(),
  /** Counts every write; whoever changes a person names the one it read. */
  rev: z.int(),
  lang: Lang,
  country: z.string(),
  region: z.optional(z.string()),
  phone: z.optional(Address),
  email: z.optional(Address),
  channel: Channel,
  zone: z.string(),
  time: z.string(),
  /** Weekdays without a tip, as digits: `67` is the weekend. */
  off: z._default(z.string(), ''),
  enrollment: z.optional(Enrollment),
  /** Programs that start when this one ends: one tip a day means one. */
  queue: z._default(z.array(z.string()), []),
  /** No tip before this local date. */
  from: z._default(z.string(), ''),
  /** True while they asked for quiet, with no date set or with `from` as the date. */
  paused: z._default(z.boolean(), false),
  /** Why nothing at all may be sent: an unclear opt-out, or a safety concern. */
  hold: z.optional(z.enum(['unsure', 'safety'])),
  /** Set for good once they wrote of violence or self-harm. */
  flagged: z._default(z.boolean(), false),
  /** Local date and instant of the last claim. */
  lastDate: z._default(z.string(), ''),
  lastAt: z._default(z.number(), 0),
  /** The last date whose tip did not go out and whose day was given back. */
  back: z.optional(z.string()),
  /** The page attempt that made the last claim, `DATE~…`; gone once the claim was given back. */
  attempt: z.optional(z.string()),
  /** The attempt of the claim before it: the next page makes sure that it was settled. */
  prior: z.optional(z.string()),
  asked: z._default(z.array(Asked), []),
  /** When resources were last sent after a safety concern. */
  resourcesAt: z.optional(z.number()),
  /** Short hashes of the last inbound messages applied, so that a repeat changes nothing. */
  recent: z._default(z.array(z.string()), []),
  /** The last reflection: texts within minutes of it join it. */
  wrote: z.optional(z.strictObject({ at: z.number(), entry: z.string() })),
  /** Local date of the last evening check-in, and its claim. */
  evening: z._default(z.string(), ''),
  eveningAt: z.optional(z.number()),
  eveningAttempt: z.optional(z.string()),
  /** Whether they want the weekly recap by email, and their own words quoted in it. */
  recap: z._default(z.boolean(), true),
  quote: z._default(z.boolean(), false),
  /** The last weekly recap: when it was claimed, in epoch milliseconds, and by which attempt. */
  recapped: z.optional(z.strictObject({ at: z.number(), by: z.string() })),
  /** The local time at which their allowed hours end, for the claim to look at. */
  until: z._default(z.string(), '21:00'),
  /** Counts "sign out everywhere": links and sessions made under a lower number open nothing. */
  links: z.optional(z.int()),
  /** Index key: present only while tips may go out. */
  slot: z.optional(z.string()),
})
export type Subscriber = z.infer<typeof Subscriber>

/** What holds of somebody to whom nothing has happened yet. */
export const untouched = () => ({
  off: '',
  queue: [] as string[],
  from: '',
  paused: false,
  flagged: false,
  lastDate: '',
  lastAt: 0,
  asked: [] as Asked[],
  recent: [] as string[],
  recap: true,
  quote: false,
  evening: '',
  until: '21:00',
})

/** The address that tips go to, or undefined when there is none that may be written to. */
export function reachable(person: Subscriber): { channel: Channel; to: string } | undefined {
  const email = person.email?.consent === 'subscribed' ? person.email.to : undefined
  const phone = person.phone?.consent === 'subscribed' ? person.phone.to : undefined
  if (person.channel === 'email' && email) return { channel: 'email', to: email }
  if (person.channel === 'text' && phone) return { channel: 'text', to: phone }
  if (phone) return { channel: 'text', to: phone }
  return email ? { channel: 'email', to: email } : undefined
}

/** Whether tips may go out now or on a later day without the person doing anything. */
export const receives = (p: Subscriber): boolean =>
  p.enrollment?.state === 'active' &&
  p.hold === undefined &&
  !(p.paused && p.from === '') &&
  reachable(p) !== undefined

/** Derives the index key and the end of the allowed hours from the state. Every decision ends with it. */
export function settle(person: Subscriber): Subscriber {
  const { slot: _, ...rest } = person
  const until = allowedHours(person.country, person.region).to
  const lane = reachable(person)?.channel
  if (!receives(person) || lane === undefined) return { ...rest, until }
  return { ...rest, until, slot: slotKey(person.zone, person.time, shardOf(person.id, lane)) }
}

export const enroll = (outline: Outline, version: string): Enrollment => {
  const { part, step } = start(outline)
  return { program: outline.id, version, state: 'active', part, step, answers: {}, been: {} }
}

export const trackOf = (e: Enrollment): Track => ({
  position: { part: e.part, step: e.step },
  answers: e.answers,
  been: e.been,
  had: e.had,
})

/** Puts a track back into its enrollment. */
export function onTrack(e: Enrollment, track: Track): Enrollment {
  const { had: _, ...rest } = e
  const { position, answers, been, had } = track
  return { ...rest, ...position, answers, been, ...(had === undefined ? {} : { had }) }
}

/** An entry of the append-only ledger of consent. */
export interface LedgerEntry {
  at: number
  address: 'phone' | 'email'
  from: Consent | 'none'
  to: Consent
  /** How: a text, a page, a provider's report. */
  by: string
  /** The wording that they answered, where there was one. */
  shown?: string
}
