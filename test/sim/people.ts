import { shardOf, slotKey } from '../../core/keys.ts'
import { enroll, type Subscriber, settle, untouched } from '../../core/subscriber.ts'
import { hashAddress } from '../../functions/ids.ts'
import { receive } from '../../functions/service/receive.ts'
import type { World } from './world.ts'

/** The people of a run, and what they text. */

const ZONES = ['America/New_York', 'America/Los_Angeles', 'Europe/London', 'Pacific/Auckland']
const PLACES = ['Pacific', 'Eastern', 'London', 'Hawaii', 'Denver']
const TIMES = ['08:00', '09:15', '12:00', '18:30', '07:00', '20:15']

/** What the checks know of somebody, from outside. */
export interface Known {
  id: string
  phone: string
  /** Since when nothing may go out: the instant at which the answer to STOP or PAUSE was there. */
  quietSince?: number
  /** Until this local date, where a pause named one. */
  quietUntil?: string
  /** Messages that are being answered now, and the instants at which they came. */
  busy: number
  texted: { at: number; done: number; text: string }[]
}

export async function addPeople(world: World, count: number): Promise<Known[]> {
  const { random, store, settings } = world
  const people: Known[] = []
  const places = [random.pick(ZONES), random.pick(ZONES)]
  const times = [random.pick(TIMES), random.pick(TIMES)]
  const { program } = world.versions[0] as World['versions'][number]
  for (let i = 0; i < count; i++) {
    const phone = `+1212555${String(1000 + i)}`
    const id = hashAddress(settings.hashKey, phone)
    const mailed = random.chance(0.4)
    const person: Subscriber = {
      ...untouched(),
      id,
      rev: 0,
      lang: 'en',
      country: 'US',
      phone: { to: phone, consent: 'subscribed', at: 1 },
      ...(mailed ? { email: { to: `p${i}@sim.example`, consent: 'subscribed', at: 1 } } : {}),
      channel: mailed ? 'email' : 'text',
      zone: random.pick(places),
      time: random.pick(times),
      off: random.chance(0.1) ? '67' : '',
      enrollment: enroll(program.outline, program.version),
      recap: false,
    }
    const settled = settle(person)
    await store.create(settled)
    await store.addSlot({ zone: settled.zone, time: settled.time, kind: 'tips' })
    people.push({ id, phone, busy: 0, texted: [] })
  }
  return people
}

/** What somebody may text: wishes, answers, and words. */
export function someText(world: World): string {
  const { random } = world
  const what = random.int(0, 11)
  if (what <= 1) return random.pick(['STOP', 'stop', 'please stop texting me'])
  if (what === 2) return random.pick(['PAUSE', 'PAUSE 2 days', 'PAUSE 1 day'])
  if (what === 3) return random.pick(['RESUME', 'START'])
  if (what === 4) return `TIME ${random.pick(['7am', '8am', '9:15am', '12pm', '6:30pm', '8:15pm'])}`
  if (what === 5) return `ZONE ${random.pick(PLACES)}`
  if (what <= 8) return random.pick(['MORE', 'NEXT', 'SAFE', 'UNSURE', 'SAFE'])
  if (what === 9) return random.pick(['TEXT', 'EMAIL', 'TODAY', 'HELP'])
  return random.pick(['We talked for an hour.', 'It was quiet tonight', 'español', 'I tried it'])
}

/** Somebody texts; what the answer promises holds from the instant at which it is there. */
export function text(world: World, person: Known, body: string): void {
  const { kernel, store } = world
  const id = `IN-${person.phone}-${person.texted.length}`
  const entry = { at: kernel.now(), done: Number.POSITIVE_INFINITY, text: body }
  person.texted.push(entry)
  person.busy++
  // Whatever may lift the quiet lifts it as soon as it is under way.
  if (/^(start|resume|yes|sim|time|zone|email|text|keep)/i.test(body)) loud(person)
  world.call(
    `receive ${body}`,
    (deps) => receive(deps, { via: 'phone', from: person.phone, id, text: body, pictures: 0 }),
    () => {
      entry.done = kernel.now()
      person.busy--
      const now = store.everybody().find((p) => p.id === person.id)
      if (!now || person.busy > 0 || !/^(stop|pause|please stop)/i.test(body)) return
      if (now.slot === undefined) Object.assign(person, { quietSince: kernel.now() })
      else if (now.paused && now.from !== '') {
        Object.assign(person, { quietSince: kernel.now(), quietUntil: now.from })
      }
    },
  )
}

function loud(person: Known): void {
  delete person.quietSince
  delete person.quietUntil
}

export const slotOf = (p: Subscriber): string => slotKey(p.zone, p.time, shardOf(p.id, p.channel))
