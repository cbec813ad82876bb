import { emailAsk } from './joining.ts'
import type { Published } from './ports.ts'
import { allowedTime, fromNow } from './schedule.ts'
import type { Channel, LedgerEntry, Subscriber } from './subscriber.ts'
import { settle } from './subscriber.ts'
import { asking, wordingOf } from './turn.ts'
import { wordsFor } from './words.ts'

/**
 * Joining by the page. Anybody can type any address there, so nothing of it counts until the
 * address itself has answered, and somebody we know already is never changed by it.
 */

const DAY_MS = 86_400_000
const JOIN_MS = 7 * DAY_MS

export interface Wish {
  channel: Channel
  phone?: string
  email?: string
  lang: Subscriber['lang']
  zone: string
  time: string
  /** The wording beside each box that was ticked, as it was shown. */
  agreed: { phone?: string; email?: string }
}

export interface Ask {
  person: Subscriber
  ledger: LedgerEntry[]
  /** The question to text, or else the email address to write to. */
  text?: string
  email?: string
}

/**
 * What the page asks of an address. Undefined for whoever must not be written to because of a
 * form that a stranger can fill: subscribed already, stopped, or not reachable.
 */
export function askToJoin(
  person: Subscriber,
  program: Published,
  wish: Wish,
  now: number,
): Ask | undefined {
  const consents = [person.phone?.consent, person.email?.consent]
  if (consents.some((c) => c !== undefined && c !== 'pending')) return undefined
  if (person.hold !== undefined || person.flagged) return undefined
  const which = wish.phone === undefined ? 'email' : 'phone'
  const to = wish.phone ?? wish.email
  if (to === undefined) return undefined
  const timed: Subscriber = {
    ...person,
    lang: wish.lang,
    channel: which === 'phone' ? 'text' : 'email',
    zone: wish.zone,
    time: allowedTime(person, wish.time) ?? person.time,
  }
  const both = which === 'phone' && wish.channel === 'email' ? wish.email : undefined
  const asked = {
    id: 'join' as const,
    about: program.outline.id,
    ...(both === undefined ? {} : { email: both }),
    until: now + JOIN_MS,
  }
  const ledger = (['phone', 'email'] as const).flatMap((address): LedgerEntry[] => {
    const shown = wish.agreed[address]
    if (shown === undefined || (address === 'email' && which === 'phone' && !both)) return []
    const by = `page /join/${program.outline.id}`
    return [
      { at: now, address, from: person[address]?.consent ?? 'none', to: 'pending', by, shown },
    ]
  })
  const next = settle({
    ...asking(timed, asked),
    [which]: { to, consent: 'pending', at: now },
    from: fromNow(timed, now),
  })
  if (which === 'email') return { person: next, ledger, email: to }
  return { person: next, ledger, text: textOf(program, next, both) }
}

function textOf(program: Published, person: Subscriber, email: string | undefined): string {
  const wording = wordingOf(program, person)
  const ask = wordsFor(person.lang).ask(wording)
  return email === undefined ? ask : emailAsk(ask, email, person.lang)
}
