import * as z from 'zod'
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
  step: z.number().int().nonnegative(),
  answers: z.record(z.string(), z.string()),
  been: z.record(z.string(), z.number()),
  had: z.string().optional(),
})
export type Enrollment = z.infer<typeof Enrollment>

/** A question of the service's own that waits for an answer. */
export const Asked = z.strictObject({
  id: z.enum(['join', 'delete', 'stop']),
  /** For `join`, the program. */
  about: z.string().optional(),
  /** For `join`: the email address that the question named, asked about once they agree. */
  email: z.string().optional(),
  /** Epoch milliseconds after which it no longer waits. */
  until: z.number(),
})
export type Asked = z.infer<typeof Asked>

export const Subscriber = z.strictObject({
  id: z.string(),
  /** Counts every write; whoever changes a person names the one it read. */
  rev: z.number().int(),
  lang: Lang,
  country: z.string(),
  region: z.string().optional(),
  phone: Address.optional(),
  email: Address.optional(),
  channel: Channel,
  zone: z.string(),
  time: z.string(),
  /** Weekdays without a tip, as digits: `67` is the weekend. */
  off: z.string().default(''),
  enrollment: Enrollment.optional(),
  /** Programs that start when this one ends: one tip a day means one. */
  queue: z.array(z.string()).default([]),
  /** No tip before this local date. */
  from: z.string().default(''),
  /** True while they asked for quiet, with no date set or with `from` as the date. */
  paused: z.boolean().default(false),
  /** Why nothing at all may be sent: an unclear opt-out, or a safety concern. */
  hold: z.enum(['unsure', 'safety']).optional(),
  /** Set for good once they wrote of violence or self-harm. */
  flagged: z.boolean().default(false),
  /** Local date and instant of the last claim. */
  lastDate: z.string().default(''),
  lastAt: z.number().default(0),
  /** The last date whose tip did not go out and whose day was given back. */
  back: z.string().optional(),
  /** The page attempt that made the last claim; emails of one attempt travel together. */
  attempt: z.string().optional(),
  asked: z.array(Asked).default([]),
  /** When resources were last sent after a safety concern. */
  resourcesAt: z.number().optional(),
  /** Short hashes of the last inbound messages applied, so that a repeat changes nothing. */
  recent: z.array(z.string()).default([]),
  /** The last reflection: texts within minutes of it join it. */
  wrote: z.strictObject({ at: z.number(), entry: z.string() }).optional(),
  /** Local date of the last evening check-in. */
  evening: z.string().default(''),
  /** Whether they want the weekly recap by email, and their own words quoted in it. */
  recap: z.boolean().default(true),
  quote: z.boolean().default(false),
  /** The last weekly recap: when it was claimed, in epoch milliseconds, and by which attempt. */
  recapped: z.strictObject({ at: z.number(), by: z.string() }).optional(),
  /** The local time at which their allowed hours end, for the claim to look at. */
  until: z.string().default('21:00'),
  /** Counts "sign out everywhere": links and sessions made under a lower number open nothing. */
  links: z.number().int().optional(),
  /** Index key: present only while tips may go out. */
  slot: z.string().optional(),
})
export type Subscriber = z.infer<typeof Subscriber>

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
