import { startStack } from '../../dev/stack.ts'
import { hashOf } from '../../functions/links.ts'
import { serve } from './part.ts'
import { personAt } from './people.ts'

/** The whole local service, with people in it, in a process of its own. */
const stack = await startStack()
const { deps, database } = stack
let calls = 0
const { call } = database.client
database.client.call = (operation, input) => {
  calls++
  return call(operation, input)
}

serve({
  place: () => ({ url: stack.url, token: deps.settings.twilio.token, to: stack.number }),
  async load({ people }: { people: number }) {
    const [program] = await deps.library.programs()
    const part = program?.outline.parts[0]?.id ?? ''
    const { version = '', outline } = program ?? {}
    const crowd = {
      from: 0,
      count: people,
      time: '08:00',
      program: outline?.id ?? '',
      version,
      part,
    }
    const phones: string[] = []
    for (let i = 0; i < people; i++) {
      const person = personAt(i, crowd)
      const phone = person.phone?.to ?? ''
      await deps.store.create({ ...person, id: hashOf(deps, phone) })
      phones.push(phone)
    }
    return phones
  },
  /** Requests to the database since the last time this was asked. */
  calls() {
    const counted = calls
    calls = 0
    return counted
  },
})
