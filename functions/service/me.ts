import * as Commands from '../../core/commands.ts'
import { stop } from '../../core/joining.ts'
import { perEmail, perPerson, readEmail } from '../../core/limits.ts'
import * as Preferences from '../../core/preferences.ts'
import { reachable, type Subscriber } from '../../core/subscriber.ts'
import { pageWords } from '../../core/words/pages.ts'
import { wordsFor } from '../../core/words.ts'
import type { Deps } from '../context.ts'
import { hashOf, journalLink } from '../links.ts'
import { mayContact } from '../settings.ts'
import { sendSignIn } from './letters.ts'
import { allowed } from './limits.ts'
import { decide } from './web-decide.ts'

/** What a person changes on their own page. Each section of it is one verb. */

export type Section =
  | 'schedule'
  | 'pause'
  | 'resume'
  | 'language'
  | 'recap'
  | 'email'
  | 'leave'
  | 'stop'
  | 'again'
  | 'sign-out'

/** The form as it was sent: every field with all its values. */
export type Typed = Record<string, string[]>
export type Problems = Record<string, string>
export type Saved = { person: Subscriber } | { problems: Problems }

const one = (typed: Typed, name: string): string => typed[name]?.[0] ?? ''

/** Carries out one section. Undefined when the person is gone. */
export async function save(
  deps: Deps,
  person: Subscriber,
  section: Section,
  typed: Typed,
): Promise<Saved | undefined> {
  if (section === 'email') return newEmail(deps, person, one(typed, 'email'))
  const made = await decide(deps, person.id, (turn) => decisionOf(turn, section, typed))
  if (!made) return undefined
  if (!('refused' in made.decision)) return { person: made.person }
  const { refused } = made.decision
  return { problems: { [refused]: refusal(person, refused) } }
}

function decisionOf(
  turn: Parameters<typeof Preferences.schedule>[0],
  section: Exclude<Section, 'email'>,
  typed: Typed,
): Preferences.Decision {
  const { person } = turn
  switch (section) {
    case 'schedule': {
      const channel = one(typed, 'channel')
      if (channel !== 'text' && channel !== 'email') return { refused: 'channel' }
      return Preferences.schedule(turn, {
        channel,
        time: one(typed, 'time'),
        zone: one(typed, 'zone'),
        off: (typed.off ?? []).join(''),
      })
    }
    case 'pause':
      return Preferences.pause(turn, one(typed, 'how') === 'date' ? one(typed, 'until') : undefined)
    case 'resume':
      return Preferences.resume(turn)
    case 'language':
      return Preferences.setLanguage(turn, one(typed, 'lang') === 'es' ? 'es' : 'en')
    case 'recap':
      return Preferences.setRecap(turn, {
        recap: one(typed, 'recap') === 'yes',
        quote: one(typed, 'quote') === 'yes',
      })
    case 'leave':
      return Preferences.leave(turn, one(typed, 'program'))
    case 'stop':
      return stop(turn, 'page /me')
    case 'again':
      return person.phone ? { person, answer: [], effects: [] } : Preferences.emailAgain(turn)
    case 'sign-out':
      return Preferences.signOut(turn)
  }
}

function refusal(person: Subscriber, refused: Preferences.Refusal['refused']): string {
  const { errors } = pageWords(person.lang)
  if (refused !== 'time') return errors[refused]
  return errors.time(Preferences.hoursOf(person))
}

/** The new address is asked, within limits; until it answers nothing changes but that it waits. */
async function newEmail(deps: Deps, person: Subscriber, typed: string): Promise<Saved | undefined> {
  const { errors } = pageWords(person.lang)
  const email = readEmail(typed)
  if (email === undefined) return { problems: { email: errors.email } }
  // Whoever has no number would be left without any confirmed address meanwhile.
  if (person.phone?.consent !== 'subscribed') return { problems: { email: errors.channel } }
  const limits = await allowed(deps, [...perPerson, ...perEmail], { person: person.id, email })
  if (!limits) return { problems: { email: errors.tooMany } }
  const hash = hashOf(deps, email)
  const other = await deps.store.find(hash)
  const theirs = other !== undefined && other.id !== person.id
  if (theirs || !mayContact(deps.settings, email)) return { person }
  const id = `page-${deps.now()}`
  const made = await decide(deps, person.id, (turn) => Commands.email(turn, email), {
    id,
    text: email,
  })
  return made && { person: made.person }
}

/**
 * A fresh link, to an address of the person's own: by email where they can be reached by it, else
 * by text. Nothing happens beyond the limits, or to somebody who cannot be written to.
 */
export async function sendFreshLink(deps: Deps, id: string): Promise<void> {
  const person = await deps.store.person(id)
  if (!person || !(await allowed(deps, perPerson, { person: id }))) return
  const now = deps.now()
  if (person.email && person.email.consent !== 'pending' && person.email.consent !== 'invalid') {
    await sendSignIn(deps, person, `page-${now}`)
    return
  }
  const to = reachable({ ...person, channel: 'text' })
  if (to?.channel !== 'text' || !mayContact(deps.settings, to.to)) return
  const link = journalLink(deps, id, now, person.links)
  await deps.texts.send({ to: to.to, body: wordsFor(person.lang).journal({ link }) })
}
