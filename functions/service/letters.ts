import { sayWhen } from '../../core/calendar.ts'
import type { Mail } from '../../core/ports.ts'
import { nextTip } from '../../core/schedule.ts'
import type { Values } from '../../core/slots.ts'
import { receives, type Subscriber } from '../../core/subscriber.ts'
import type { Deps } from '../context.ts'
import {
  confirmLink,
  journalMailLink,
  openingLink,
  preferencesLink,
  replyAddress,
  unsubscribeLink,
} from '../links.ts'
import { mayContact } from '../settings.ts'

/** Emails that are not tips: one at a time, each under a key that makes repeating it harmless. */

/** Throws when it was not accepted: what asked for it is then tried again. */
async function send(deps: Deps, mail: Mail, key: string): Promise<void> {
  const [result] = await deps.mails.send([mail], key)
  if (result?.outcome === 'accepted') {
    deps.log('letter', { kind: mail.tags.kind ?? '', key, provider: result.provider })
    return
  }
  if (result?.outcome === 'failed' && result.failure === 'suppress') {
    deps.log('letter.refused', { kind: mail.tags.kind ?? '' })
    return
  }
  throw new Error(`the ${mail.tags.kind} email was not accepted`)
}

/** Asks an address that was texted to us whether it is theirs, in their program's name. */
export async function sendConfirmation(
  deps: Deps,
  id: string,
  to: string,
  message: string,
): Promise<void> {
  const person = await deps.store.person(id)
  if (!person?.enrollment || !mayContact(deps.settings, to)) return
  const { program, version } = person.enrollment
  const at = { program, version, lang: person.lang, name: 'confirm' }
  const mail = await deps.library.fill(at, { confirm: confirmLink(deps, id, to, deps.now()) })
  await send(deps, { ...mail, to, tags: { kind: 'confirm', person: id } }, `confirm-${message}`)
}

/** Once an address is confirmed: what comes, when, and how to answer. */
export async function sendWelcome(deps: Deps, id: string): Promise<void> {
  const person = await deps.store.person(id)
  if (person?.email?.consent !== 'subscribed') return
  const now = deps.now()
  const { instant } = nextTip(person, now)
  const first = receives(person)
    ? { first: sayWhen(now, instant, person.zone, person.lang) }
    : undefined
  await write(deps, person, 'welcome', `${id}-${person.email.at}`, {
    ...waysOut(deps, id),
    journal: journalMailLink(deps, id, now),
    ...first,
  })
}

/** What a command or a question sent by email is answered with. */
export const sendAnswer = (
  deps: Deps,
  person: Subscriber,
  answer: string,
  message: string,
): Promise<void> => write(deps, person, 'answer', message, { ...waysOut(deps, person.id), answer })

/** A link to their own pages, for somebody who asked for it by email. */
export const sendSignIn = (deps: Deps, person: Subscriber, message: string): Promise<void> =>
  write(deps, person, 'signin', message, {
    signin: openingLink(deps, person.id, deps.now(), person.links),
  })

/** An opt-out is confirmed once and then there is silence; an older one is not brought up again. */
const GOODBYE_MS = 3_600_000

export async function sendGoodbye(deps: Deps, id: string): Promise<void> {
  const person = await deps.store.person(id)
  if (person?.email?.consent !== 'stopped') return
  const { at } = person.email
  if (deps.now() - at > GOODBYE_MS) return
  const journal = journalMailLink(deps, id, at)
  await write(deps, person, 'goodbye', `${id}-${at}`, { journal })
}

const waysOut = (deps: Deps, id: string): Values => ({
  unsubscribe: unsubscribeLink(deps, id, deps.now()),
  preferences: preferencesLink(deps, id, deps.now()),
})

/** One of the letters of the program that they are in, or were in last. */
async function write(
  deps: Deps,
  person: Subscriber,
  name: string,
  key: string,
  values: Values,
): Promise<void> {
  const { email, enrollment, id, lang } = person
  if (!email || !enrollment || !mayContact(deps.settings, email.to)) return
  const { program, version } = enrollment
  const mail = await deps.library.fill({ program, version, lang, name }, values)
  const replyTo = replyAddress(deps, id)
  await send(
    deps,
    {
      ...mail,
      to: email.to,
      ...(values.unsubscribe === undefined ? {} : { unsubscribe: values.unsubscribe }),
      ...(replyTo === undefined ? {} : { replyTo }),
      tags: { kind: name, person: id },
    },
    `${name}-${key}`,
  )
}

const happened: Record<string, { happened: string; todo: string }> = {
  safety: {
    happened: 'A subscriber wrote something that may be about violence or self-harm.',
    todo: 'Their tips are paused and they were sent help lines. Look at their entry and decide whether to get in touch.',
  },
  'mail-lane': {
    happened: 'The mail provider refused our sender, so emails have stopped.',
    todo: 'Check the key and the domain with the mail provider, then run nudge doctor.',
  },
  spread: {
    happened: 'A slot was too big for its sender: some of its tips wait for tomorrow.',
    todo: "Run nudge forecast; then raise the sender's rate, widen NUDGE_SPREAD_MINUTES, or spread people over more times.",
  },
  lane: {
    happened: 'The text provider refused our sender, so texts have stopped.',
    todo: 'Check the account, the token and the number, then run nudge doctor.',
  },
}

/** Tells the operator that something needs a human; never what was written. */
export async function alertOperator(
  deps: Deps,
  about: string,
  id: string,
  key: string,
): Promise<void> {
  const text = happened[about] ?? { happened: about, todo: 'Look at the logs.' }
  deps.log('alert', { about, person: id })
  const values = { ...text, console: `${deps.settings.publicUrl}/health` }
  const mail = await deps.library.system('en', 'alert', values)
  const tags = { kind: 'alert' }
  await send(deps, { ...mail, to: deps.settings.operator, tags }, `alert-${about}-${key}`)
}
