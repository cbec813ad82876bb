import { converse, read } from '../../core/conversation.ts'
import type { Inbound } from '../../core/ports.ts'
import type { Subscriber } from '../../core/subscriber.ts'
import type { Effect, Message, Outcome, Turn } from '../../core/turn.ts'
import type { Deps } from '../context.ts'
import { shortHash } from '../ids.ts'
import { hashOf, journalLink } from '../links.ts'
import { mayContact } from '../settings.ts'
import { erasePerson } from './erase.ts'
import { quiets, settleSends } from './lease.ts'
import { noteClaim } from './left-behind.ts'
import { alertOperator, sendConfirmation } from './letters.ts'
import { append, newcomer, put, theirs } from './people.ts'

/** A person's message comes in: what it changes is stored, what answers it is returned. */

const TRIES = 8
/** Marks of the last messages kept on the person. */
const RECENT = 8

export interface Incoming extends Message {
  via: 'phone' | 'email'
  /** E.164 or a lower-cased email address. */
  from: string
}

/** The texts to answer with, in order; a repeated message changes nothing and gets the same. */
export async function receive(deps: Deps, incoming: Incoming): Promise<string[]> {
  const { from, via } = incoming
  if (!mayContact(deps.settings, from)) {
    deps.log('inbound.not-allowed')
    return []
  }
  const hash = hashOf(deps, from)
  const mark = shortHash(deps.settings.hashKey, incoming.id)
  for (let i = 0; i < TRIES; i++) {
    const found = await deps.store.find(hash)
    const id = found?.id ?? hash
    const repeated = found ? found.recent.includes(mark) : true
    const before = repeated ? await deps.store.inbound(id, incoming.id) : undefined
    if (before && (before.done || found?.recent.includes(mark))) {
      return finishRepeated(deps, found, before)
    }
    const turn = await turnOf(deps, found ?? newcomer(deps, { [via]: from }), incoming, !!found)
    const reading = read(turn)
    const outcome = converse(turn, reading)
    const inbound: Inbound = {
      message: incoming.id,
      at: turn.now,
      text: incoming.text,
      label: reading.label,
      answer: outcome.answer,
      effects: outcome.effects.filter((e) => e.type === 'confirm' || e.type === 'alert'),
      done: false,
    }
    const erases = outcome.effects.some((e) => e.type === 'erase')
    await Promise.all([deps.store.putInbound(id, inbound), keep(deps, id, outcome.effects)])
    if (found && isMoved(found, outcome.person)) await noteClaim(deps, found)
    if (!(await store(deps, found, outcome, mark))) continue
    deps.log('inbound', { person: id, label: reading.label, message: incoming.id })
    if (found && (quiets(found, outcome.person) || erases)) await settleSends(deps, found)
    await perform(deps, id, inbound, outcome)
    return outcome.answer
  }
  throw new Error(`person ${hash} was written by others ${TRIES} times in a row`)
}

/** Whether an answer has led them to another place in their program. */
const isMoved = (before: Subscriber, after: Subscriber | undefined): boolean =>
  after !== undefined && JSON.stringify(after.enrollment) !== JSON.stringify(before.enrollment)

/** The message was applied; what may have been cut off behind that is done again. */
async function finishRepeated(
  deps: Deps,
  person: Subscriber | undefined,
  inbound: Inbound,
): Promise<string[]> {
  // Whoever was cut off may not have waited.
  if (person && (person.slot === undefined || person.paused)) await settleSends(deps, person)
  if (!inbound.done && person) {
    await perform(deps, person.id, inbound, { answer: inbound.answer, effects: inbound.effects })
  }
  deps.log('inbound.repeated', { message: inbound.message })
  return inbound.answer
}

export async function turnOf(
  deps: Deps,
  person: Subscriber,
  incoming: Incoming,
  known: boolean,
): Promise<Turn> {
  const [programs, own] = await Promise.all([deps.library.programs(), theirs(deps, person)])
  return {
    person,
    known,
    via: incoming.via,
    address: incoming.from,
    message: incoming,
    now: deps.now(),
    programs,
    theirs: own,
    host: {
      contact: deps.settings.contact,
      journalLink: (id, now) => journalLink(deps, id, now, person.links),
    },
  }
}

/** Ledger and journal are appended before the state changes; writing them twice changes nothing. */
function keep(deps: Deps, id: string, effects: Effect[]): Promise<void> {
  return append(deps, id, {
    ledger: effects.flatMap((e) => (e.type === 'ledger' ? [e.entry] : [])),
    journal: effects.flatMap((e) => (e.type === 'journal' ? [e.entry] : [])),
  })
}

async function store(
  deps: Deps,
  found: Subscriber | undefined,
  outcome: Outcome,
  mark: string,
): Promise<boolean> {
  if (!outcome.person) return true
  const recent = [...outcome.person.recent, mark].slice(-RECENT)
  return put(deps, found, { ...outcome.person, recent })
}

async function perform(
  deps: Deps,
  id: string,
  inbound: Inbound,
  outcome: Pick<Outcome, 'answer' | 'effects' | 'person'>,
): Promise<void> {
  for (const effect of outcome.effects) {
    if (effect.type === 'confirm') {
      await sendConfirmation(deps, id, effect.to, inbound.message)
    }
    if (effect.type === 'alert') await alertOperator(deps, effect.about, id, inbound.message)
    if (effect.type === 'erase') {
      await erasePerson(deps, id)
      return
    }
  }
  await deps.store.putInbound(id, { ...inbound, done: true })
}
