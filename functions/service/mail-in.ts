import type { Label } from '../../core/classify.ts'
import { read } from '../../core/conversation.ts'
import { bareAddress, isAutomatic, isForged, ownSubject } from '../../core/mailing.ts'
import type { ReceivedMail } from '../../core/ports.ts'
import { ownWords } from '../../core/quoted.ts'
import type { Subscriber } from '../../core/subscriber.ts'
import type { Deps } from '../context.ts'
import { hashOf, replyAddress } from '../links.ts'
import { sendAnswer, sendGoodbye, sendSignIn } from './letters.ts'
import { type Incoming, receive, turnOf } from './receive.ts'

/** Somebody answers an email. What is theirs of it is read like a text. */

/** What became of it; the log has the same word. */
export type MailedIn =
  | 'automatic'
  | 'stranger'
  | 'forged'
  | 'unproven'
  | 'stopped'
  | 'empty'
  | 'applied'

/** These are kept from somebody who stopped, and nothing else they send is acted on. */
const afterStop: ReadonlySet<Label> = new Set(['stop', 'safety', 'reflection'])
/** A number's consent is given from that number alone. */
const byPhoneOnly: ReadonlySet<Label> = new Set(['start', 'join'])
/** A reflection is kept without a word; a goodbye is the one answer to an opt-out. */
const unanswered: ReadonlySet<Label> = new Set(['reflection', 'stop'])

/**
 * Fetches an email that came in and applies it. Throws when it could not be fetched, so that the
 * provider reports it again; a repeat changes nothing and sends nothing twice.
 */
export async function receiveMail(deps: Deps, id: string): Promise<MailedIn> {
  const mail = await deps.mails.received(id)
  const became = await apply(deps, id, mail)
  deps.log('mail-in', { message: id, became })
  return became
}

async function apply(deps: Deps, id: string, mail: ReceivedMail): Promise<MailedIn> {
  if (isAutomatic(mail)) return 'automatic'
  const from = bareAddress(mail.from)
  const person = await deps.store.find(hashOf(deps, from))
  if (!person || !owns(person, from)) return 'stranger'
  const incoming: Incoming = { via: 'email', from, id, text: wordsOf(mail), pictures: 0 }
  if (incoming.text === '') return 'empty'
  const { label } = read(await turnOf(deps, person, incoming, true))
  const refusal = refuse(deps, mail, person, label)
  if (refusal) return refusal
  const answer = await receive(deps, incoming)
  await respond(deps, person, incoming, answer, label)
  return 'applied'
}

/** An address that was given and not confirmed yet, or was replaced by another, is not theirs. */
const owns = ({ email }: Subscriber, from: string): boolean =>
  email?.to === from && (email.consent === 'subscribed' || email.consent === 'stopped')

/** The subject counts where they wrote it: "unsubscribe" is often all there is. */
function wordsOf(mail: ReceivedMail): string {
  const words = ownWords(mail)
  const subject = ownSubject(mail.subject)
  return words === '' || /^\W*(unsubscribe|stop|baja|cancelar)\W*$/i.test(subject) ? subject : words
}

/**
 * A From line can be made up. Whoever answers our email holds its mark; without it only an opt-out
 * is believed, since honouring a false one does the least harm.
 */
function refuse(
  deps: Deps,
  mail: ReceivedMail,
  person: Subscriber,
  label: Label,
): MailedIn | undefined {
  const marked = mail.to.map(bareAddress).includes(replyAddress(deps, person.id) ?? '')
  const forged = isForged(mail.headers)
  if (label === 'stop') return forged && !marked ? 'forged' : undefined
  if (forged) return 'forged'
  if (!marked) return 'unproven'
  if (person.email?.consent === 'stopped' && !afterStop.has(label)) return 'stopped'
  return byPhoneOnly.has(label) && person.phone?.consent !== 'subscribed' ? 'unproven' : undefined
}

/** On a repeat the person has moved on: what it was read as the first time is on record. */
async function respond(
  deps: Deps,
  person: Subscriber,
  incoming: Incoming,
  answer: string[],
  reading: Label,
): Promise<void> {
  const kept = await deps.store.inbound(person.id, incoming.id)
  const label = kept?.label ?? reading
  if (label === 'stop') return sendGoodbye(deps, person.id)
  if (unanswered.has(label as Label) || person.email?.consent === 'stopped') return
  if (label === 'journal') return sendSignIn(deps, person, incoming.id)
  if (answer.length > 0) await sendAnswer(deps, person, answer.join('\n\n'), incoming.id)
}
