import type { Lane } from './keys.ts'
import type { Lang, Outline, Wording } from './program.ts'
import type { Compiled } from './slots.ts'
import type { LedgerEntry, Subscriber } from './subscriber.ts'
import type { Effect } from './turn.ts'

/** What the services need from the outside, in the domain's words. */

/** One attempt to put a message at an address. `nudge` is `DATE.tip` or `DATE.evening`. */
export interface Sent {
  nudge: string
  program: string
  day: string
  channel: 'text' | 'email'
  /** `accepted` has the provider's id; `unknown` must be resolved before anything is resent. */
  outcome: 'accepted' | 'unknown' | 'failed'
  at: number
  provider?: string
  /** Our own word for why it failed, see `Failure`. */
  failure?: Failure
  /** How many times it was put to the provider. */
  tries: number
}

/** What is to be done about a provider's refusal. Each adapter maps its codes to these. */
export type Failure =
  | 'suppress' // this address must not be written to again
  | 'repeated' // suppress when it happens again and again
  | 'later' // nothing was done; the same may be tried again soon
  | 'once' // one later resend at most
  | 'wait' // not today
  | 'drop' // this message never
  | 'operator' // the sender is at fault: stop the lane, raise the alarm

export type SendResult =
  | { outcome: 'accepted'; provider: string }
  | { outcome: 'failed'; failure: Failure; code: string; retryAfter?: number }
  | { outcome: 'unknown' }

export interface Text {
  to: string
  body: string
  /** Seconds after which the carrier must drop it. */
  validity?: number
  /** Where the carrier reports: the signed URL names the delivery. */
  callback?: string
}

export interface Texts {
  send(text: Text): Promise<SendResult>
  /** Whether the provider holds a message with this body to this number, made since `since`. */
  find(to: string, body: string, since: number): Promise<SendResult | undefined>
  /** Erases the provider's copy; one gone already is fine. False while it cannot be erased yet. */
  erase(provider: string): Promise<boolean>
  /** Every message to or from a number that the provider still holds. */
  copies(number: string): Promise<string[]>
  /** Numbers given up on that day, `YYYY-MM-DD`, one by one: there may be very many. */
  deactivated(date: string): AsyncIterable<string>
}

export interface Mail extends Compiled {
  to: string
  /** Subject, html and text once more, ready to be put into a request: see `precompileMembers`. */
  members?: string
  /** URL of the one-click unsubscribe (RFC 8058); tips must have it. */
  unsubscribe?: string
  /** Where an answer goes. */
  replyTo?: string
  tags: Record<string, string>
}

export interface ReceivedMail {
  from: string
  to: string[]
  subject: string
  text: string
  html: string
  headers: Record<string, string>
}

export interface Mails {
  /** All or some of a batch of up to 100; results in the order of `mails`. */
  send(mails: Mail[], key: string): Promise<SendResult[]>
  /** An email that came in, by the id in its webhook. */
  received(id: string): Promise<ReceivedMail>
}

interface Page {
  zone: string
  time: string
  /** The local date that it is for. */
  date: string
  cursor?: string
  /** It was on the queue before, under another message: what it claimed is looked for. */
  again?: boolean
  /** The instant from which it has the lane's time, once that is booked. */
  at?: number
  /** No page of the slot starts after this instant: the window that the operator allows. */
  by?: number
  /** Segments of a message here, as the page before found them. */
  each?: number
}

export type Job =
  | (Page & {
      kind: 'tips'
      shard: number
      /** A shard of many pages starts at this letter of the ids, another one each day. */
      turn?: string
      /** It has come around to the beginning, and ends at `turn`. */
      around?: boolean
    })
  | (Page & { kind: 'evening'; lane?: Lane })
  /** The weekly recap of those in a shard of a slot; `date` is its Sunday. */
  | (Page & { kind: 'recap'; shard: number })

export interface Queue {
  /** `delay` in seconds, at most 900. */
  send(jobs: Job[], delay?: number): Promise<void>
}

export interface Slot {
  zone: string
  time: string
  /** The recaps of a slot of tips are remembered beside it, under the same time. */
  kind: 'tips' | 'evening' | 'recap'
  /** The last local date that was put on the queue. */
  done?: string
}

export interface Inbound {
  message: string
  at: number
  text: string
  label: string
  answer: string[]
  /** What is to be done once the change is stored, should the first try be cut off. */
  effects: Extract<Effect, { type: 'confirm' | 'alert' }>[]
  done: boolean
}

export interface JournalEntry {
  id: string
  at: number
  text: string
  /** The nudge it answers: program, day and local date. */
  program?: string
  day?: string
  date?: string
  flagged?: boolean
  /** The entry that it goes on with: several texts within minutes are one reflection. */
  joins?: string
}

export interface Published {
  version: string
  outline: Outline
  wordings: Partial<Record<Lang, Wording>>
  /** By language and day: what goes out as a text, and what an answer belongs to. */
  texts: Partial<Record<Lang, Record<string, DayText>>>
}
export interface DayText {
  text: string
  question: string
  checkin?: string
  /** The email's subject: what a day is called in the weekly recap. */
  title?: string
}

/** The status of a delivery as the provider reports it, on a ladder that is only climbed. */
export type Rung = 'queued' | 'sent' | 'delivered' | 'failed' | 'complained'

export interface Reported {
  nudge: string
  rung: Rung
  at: number
  failure?: Failure
  /** Which try of the delivery it was about, from 1. */
  tries: number
}

export interface Claim {
  id: string
  /** The local date of the tip, and the local time there now. */
  date: string
  local: string
  now: number
  /** Names the attempt, so that a retry finds what it claimed. */
  attempt: string
}

/** A person who is erased here, but perhaps not yet everywhere. */
export interface Leftover {
  /** Their former id. */
  id: string
  /** Epoch milliseconds. */
  since: number
  /** Encrypted: what to look for at the provider. */
  sealed: string
}

export interface Store {
  person(id: string): Promise<Subscriber | undefined>
  /** Many at once, in no order; for repairs, not for the sending path. */
  people(ids: string[]): Promise<Subscriber[]>
  /** The person whose address has this hash, theirs by key or by pointer. */
  find(hash: string): Promise<Subscriber | undefined>
  /** Which of these hashes are addresses of somebody, and whose; a hundred to a read. */
  whose(hashes: string[]): Promise<{ hash: string; id: string }[]>
  create(person: Subscriber): Promise<boolean>
  /** Writes over revision `person.rev` and returns true; false when somebody else wrote. */
  save(person: Subscriber): Promise<boolean>
  /** Makes an address lead to a person. False when it leads to somebody else. */
  point(hash: string, id: string): Promise<boolean>
  unpoint(hash: string): Promise<void>

  /**
   * Claims today's tip and moves the person on by one day, in one conditional write. Returns the
   * person as they are after it, or undefined when the tip is not theirs to get: had already, too
   * soon, paused, stopped, moved to another slot, outside the allowed hours.
   */
  claim(c: Claim & { slot: string; weekday: number }): Promise<Subscriber | undefined>
  /** The same for this evening's check-in, which belongs to the tip of that date. */
  claimEvening(c: Claim & { zone: string }): Promise<Subscriber | undefined>
  /** Remembers that an attempt left nothing open of what it claimed. */
  endAttempt(attempt: string, expires: number): Promise<void>
  attemptEnded(attempt: string): Promise<boolean>
  page(p: {
    slot: string
    cursor?: string
    /** Without a cursor: begin behind this id, or any text that sorts as one would. */
    after?: string
    limit: number
  }): Promise<{ ids: string[]; cursor?: string }>
  /** Remembers who of a page of tips has a check-in this evening; repeating it changes nothing. */
  addEvening(e: {
    zone: string
    time: string
    date: string
    page: string
    ids: string[]
  }): Promise<void>
  evening(e: {
    zone: string
    time: string
    date: string
    /** Only pages whose names begin with this. */
    page?: string
    cursor?: string
  }): Promise<{ ids: string[]; cursor?: string }>
  record(entries: { id: string; sent: Sent }[]): Promise<void>
  sent(id: string, nudge: string): Promise<Sent | undefined>
  /** All deliveries of a person that are still on record. */
  deliveries(id: string): Promise<Sent[]>
  /** Deliveries left open before `before`, oldest first. */
  open(before: number, limit: number): Promise<{ id: string; sent: Sent }[]>
  /** Climbs the ladder, which begins anew with each try; false when it stood there or higher. */
  climb(
    id: string,
    nudge: string,
    rung: Rung,
    detail: { at: number; provider?: string; failure?: Failure; tries?: number },
  ): Promise<boolean>
  status(id: string, nudge: string): Promise<Rung | undefined>
  /** What became of a person's last deliveries, newest first, as far as it was reported. */
  lately(id: string, limit: number): Promise<Reported[]>
  /**
   * A delivery failed after all: it is open again, for the sweep. False when there is no such
   * record (yet), when it failed before, or when it is not the `tries`th try that stands there.
   */
  reopen(
    id: string,
    nudge: string,
    to: { tries: number; failure: Failure; at: number },
  ): Promise<boolean>

  /** Whether a sender's lane is stopped, and until when in epoch milliseconds. */
  lane(sender: string): Promise<{ until: number; reason: string } | undefined>
  /** Stops a lane; false when it was stopped already, so that one alarm is raised. */
  stopLane(sender: string, until: number, reason: string, now: number): Promise<boolean>
  openLane(sender: string): Promise<void>
  /** Books `ms` of a lane's time behind what is booked; the instant from which it is theirs. */
  book(sender: string, ms: number, now: number): Promise<number>

  slots(): Promise<Slot[]>
  addSlot(slot: Slot): Promise<void>
  finishSlot(slot: Slot, date: string): Promise<void>

  ledger(id: string, entry: LedgerEntry): Promise<void>
  consents(id: string): Promise<LedgerEntry[]>
  inbound(id: string, message: string): Promise<Inbound | undefined>
  putInbound(id: string, inbound: Inbound): Promise<void>
  write(id: string, entry: JournalEntry): Promise<void>
  journal(id: string): Promise<JournalEntry[]>
  /** Remembers an event of a provider; false when it was seen before. */
  once(id: string, event: string, expires: number): Promise<boolean>
  /** Whether `once` was called for it. */
  seen(id: string, event: string): Promise<boolean>
  unwrite(id: string, entry: Pick<JournalEntry, 'id' | 'at'>): Promise<void>
  /** Blanks the words of an inbound message; what it did stays on record. */
  unsay(id: string, message: string): Promise<void>
  /** Counts one more under a key, unless there were `max` already: then false. */
  count(key: string, max: number, expires: number): Promise<boolean>
  /** Deletes every item of a person and returns how many there were. */
  erase(id: string): Promise<number>
  /** Copies at a provider that could not be deleted yet. `sealed` is opaque here. */
  leftover(l: Leftover): Promise<void>
  leftovers(limit: number): Promise<Leftover[]>
  cleared(id: string): Promise<void>
  /** Remembers an erased address by its hash. */
  suppress(hash: string, at: number): Promise<void>
  suppressed(hash: string): Promise<boolean>

  publish(p: Published, mails: { lang: Lang; name: string; mail: Compiled }[]): Promise<void>
  current(): Promise<{ program: string; version: string }[]>
  published(program: string, version: string): Promise<Published | undefined>
  mail(program: string, version: string, lang: Lang, name: string): Promise<Compiled | undefined>
}
