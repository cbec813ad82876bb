import type { Deps } from '../../functions/context.ts'
import { DATE, type Person } from './people.ts'
import type { Outbox } from './stops.ts'

/** What the providers hold, against what everybody should have had. */
export interface Counts {
  people: number
  texts: number
  emails: number
  stopped: number
  /** People with more than one. */
  duplicates: number
  /** People with none, who neither stopped nor get this day tomorrow. */
  lost: number
  /** People with one although this day comes to them again tomorrow. */
  repeats: number
  /** Messages to people after the answer to their STOP. */
  afterStop: number
  /** People with none, who get this day tomorrow: refused twice with an unknown outcome. */
  givenBack: number
  /** People without a record of what became of their tip. */
  unrecorded: number
}

export async function count(
  deps: Deps,
  people: Person[],
  stopped: Map<string, number>,
  outbox: Outbox,
): Promise<Counts> {
  const got = new Map<string, number>()
  for (const to of [...outbox.texts().map((m) => m.to), ...outbox.emails().flatMap((m) => m.to)]) {
    got.set(to, (got.get(to) ?? 0) + 1)
  }
  const counts: Counts = {
    people: people.length,
    texts: outbox.texts().length,
    emails: outbox.emails().length,
    stopped: stopped.size,
    duplicates: 0,
    lost: 0,
    repeats: 0,
    afterStop: 0,
    givenBack: 0,
    unrecorded: 0,
  }
  const stored = new Map((await deps.store.people(people.map((p) => p.id))).map((p) => [p.id, p]))
  for (const { id, to } of people) {
    const n = got.get(to) ?? 0
    const person = stored.get(id)
    const claimed = person?.lastDate === DATE
    const back = person?.back === DATE
    if (n > 1) counts.duplicates++
    if (n > 0 && back) counts.repeats++
    counts.afterStop += Math.max(0, n - (stopped.get(to) ?? n))
    if (n === 0 && !stopped.has(to)) {
      if (back) counts.givenBack++
      else counts.lost++
    }
    if (claimed && !stopped.has(to) && !(await deps.store.sent(id, `${DATE}.tip`))) {
      counts.unrecorded++
    }
  }
  return counts
}
