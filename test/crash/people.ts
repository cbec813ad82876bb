import * as keys from '../../core/keys.ts'
import { enroll, Subscriber, settle } from '../../core/subscriber.ts'
import type { Table } from '../../functions/adapters/dynamo.ts'
import type { Deps } from '../../functions/context.ts'
import { hashOf } from '../../functions/links.ts'

/** A slot full of people, each with one address, on the first day of a program. */

export const ZONE = 'America/New_York'
export const TIME = '10:00'
export const DATE = '2026-12-01'
/** 10:00 in New York. */
export const START = Date.parse('2026-12-01T15:00:00Z')

export interface Person {
  id: string
  to: string
  channel: 'text' | 'email'
}

const CHUNK = 2_000

export async function populate(
  deps: Deps,
  table: Table,
  asked: { texts: number; emails: number; zone?: string; time?: string; from?: number },
): Promise<Person[]> {
  const { texts, emails, zone = ZONE, time = TIME, from = 0 } = asked
  const [program] = await deps.library.programs()
  if (!program) throw new Error('no program was published')
  const everybody = [
    ...Array.from({ length: texts }, (_, i) => `+1212${String(2_000_000 + from + i)}`),
    ...Array.from({ length: emails }, (_, i) => `reader${from + i}@example.com`),
  ].map((to): Subscriber => {
    const address = { to, consent: 'subscribed', at: START - 86_400_000 } as const
    const text = to.startsWith('+')
    const person = Subscriber.parse({
      id: hashOf(deps, to),
      rev: 1,
      lang: 'en',
      country: 'US',
      ...(text ? { phone: address } : { email: address }),
      channel: text ? 'text' : 'email',
      zone,
      time,
      enrollment: enroll(program.outline, program.version),
      from: DATE,
    })
    return settle(person)
  })
  const items = everybody.map((p) => ({ ...keys.person(p.id), ...p }))
  await deps.store.addSlot({ zone, time, kind: 'tips' })
  for (let i = 0; i < items.length; i += CHUNK) await table.putAll(items.slice(i, i + CHUNK))
  return everybody.map((p) => ({
    id: p.id,
    to: p.phone?.to ?? p.email?.to ?? '',
    channel: p.channel,
  }))
}
