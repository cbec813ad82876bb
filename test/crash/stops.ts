import type { TwilioStandIn } from '../../dev/standin/twilio.ts'
import type { Deps } from '../../functions/context.ts'
import { unsubscribeLink } from '../../functions/links.ts'
import type { Person } from './people.ts'

/** People who stop while tips go out: by a text to the real webhook, by the link of an email. */

export interface Outbox {
  texts(): { to: string }[]
  emails(): { to: string[] }[]
  total(): number
}

export interface Stops {
  /** For each address that stopped, how many messages it had when the answer to it came. */
  stopped: Map<string, number>
  ended(): Promise<void>
}

export function startStops(world: {
  deps: Deps
  twilio: TwilioStandIn
  number: string
  people: Person[]
  outbox: Outbox
  stops: number
  random: () => number
}): Stops {
  const { deps, twilio, number, people, outbox, random } = world
  const stopped = new Map<string, number>()
  const asked = new Set<Person>()
  const open: Promise<void>[] = []
  const timer = setInterval(() => {
    // Spread over the run by how far it has come.
    while (asked.size < world.stops * Math.min(1, (1.2 * outbox.total()) / people.length)) {
      const person = people[Math.floor(random() * people.length)] as Person
      if (asked.has(person)) continue
      asked.add(person)
      open.push(stop(person))
    }
  }, 50)

  async function stop(person: Person): Promise<void> {
    if (person.channel === 'text') {
      const replies = await twilio.receive(person.to, number, 'STOP')
      if (replies.length === 0) throw new Error('a STOP was not answered')
    } else {
      const url = unsubscribeLink(deps, person.id, deps.now())
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      })
      if (!answer.ok) throw new Error(`unsubscribing answered ${answer.status}`)
    }
    stopped.set(person.to, had(outbox, person))
  }

  return {
    stopped,
    async ended() {
      clearInterval(timer)
      await Promise.all(open)
    },
  }
}

const had = (outbox: Outbox, { to, channel }: Person): number =>
  channel === 'text'
    ? outbox.texts().filter((m) => m.to === to).length
    : outbox.emails().filter((m) => m.to.includes(to)).length
