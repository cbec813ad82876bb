import { addDays, instantOf, localOf } from '../../core/calendar.ts'
import { isOpen } from '../../core/nudge.ts'
import { holds, lastOf } from '../../core/path.ts'
import type { Sent } from '../../core/ports.ts'
import { trackOf } from '../../core/subscriber.ts'
import type { Known } from './people.ts'
import { hasCheckin } from './program.ts'
import type { Taken } from './providers.ts'
import type { World } from './world.ts'

/** What must hold, seen from the providers' side and from the records' at the end. */

const HOUR = 3_600_000
const SKEW = 1_000
/** A lease, a slow request, clocks: what two tips of one rhythm may lie closer by. */
const CLOSE = 60_000

export class Broken extends Error {
  override name = 'Broken'
}

export interface Checks {
  /** At the end, once everything has come to rest. */
  finish(): Promise<void>
}

export function watch(world: World, people: Known[]): Checks {
  const { kernel, providers, store } = world
  const known = new Map(people.map((p) => [p.id, p]))
  const zones = new Map<string, { zone: string; at: number }[]>()
  const broken: string[] = []
  const fail = (message: string, m: Pick<Taken, 'person' | 'nudge'>) => {
    broken.push(`${message} [${m.person.slice(0, 6)} ${m.nudge}]`)
    world.tell(() => `BROKEN ${message} [${m.person.slice(0, 6)} ${m.nudge}]`)
    throw new Broken(broken[0])
  }

  providers.onStart = (m) => {
    const person = known.get(m.person)
    const stored = store.everybody().find((p) => p.id === m.person)
    if (!person || !stored) return
    const { quietSince, quietUntil } = person
    const dates = zonesOf(m.person, stored.zone).map((zone) => localOf(kernel.now(), zone).date)
    const over = quietUntil !== undefined && dates.some((date) => date >= quietUntil)
    if (quietSince !== undefined && quietSince < kernel.now() && !over) {
      fail('a request started after the answer to STOP or PAUSE', m)
    }
    const times = zonesOf(m.person, stored.zone).map(
      (zone) => localOf(kernel.now() + SKEW, zone).time,
    )
    if (!times.some((time) => time >= '06:00' && time < stored.until)) {
      fail(`a request started outside the allowed hours (${times.join(', ')})`, m)
    }
    if (m.validity !== undefined) {
      const ends = zonesOf(m.person, stored.zone).map((zone) =>
        instantOf(localOf(kernel.now(), zone).date, stored.until, zone),
      )
      if (ends.every((end) => kernel.now() + (m.validity ?? 0) * 1000 > end + SKEW)) {
        fail('it may arrive after the allowed hours', m)
      }
    }
  }

  /** Where somebody is, or was moments ago. */
  function zonesOf(id: string, zone: string): string[] {
    const seen = zones.get(id) ?? []
    if (seen.at(-1)?.zone !== zone) seen.push({ zone, at: kernel.now() })
    zones.set(id, seen)
    return seen.slice(-2).map((s) => s.zone)
  }

  providers.onTaken = (m) => {
    world.tell(() => `TAKEN ${m.body} by ${m.channel} for ${m.person.slice(0, 6)} ${m.nudge}`)
    const before = providers.taken.filter((t) => t.person === m.person && t !== m)
    if (before.some((t) => t.nudge === m.nudge && t.kind === m.kind)) {
      fail(`two messages for one date (${m.body})`, m)
    }
    // Whoever reopens the gate after the closing message comes to a second one.
    if (m.day !== 'closing' && before.some((t) => t.day === m.day && t.kind === m.kind)) {
      fail(`a day twice (${m.body})`, m)
    }
    if (m.kind === 'evening') {
      const date = m.nudge.slice(0, 10)
      const tip = before.find((t) => t.nudge === `${date}.tip`)
      if (!tip || tip.day !== m.day) fail(`a check-in without its tip (${m.body})`, m)
      return
    }
    const last = before.filter((t) => t.kind === 'tip').at(-1)
    if (last && m.at - last.at < 12 * HOUR - CLOSE) {
      fail(`two tips within ${((m.at - last.at) / HOUR).toFixed(2)} h`, m)
    }
    order(m, before)
  }

  /** Every day before this one, in every part that is open to them, was had or excused. */
  function order(m: Taken, before: Taken[]): void {
    const outline = world.versions.find((v) => v.program.version === m.version)?.program.outline
    const stored = store.everybody().find((p) => p.id === m.person)
    if (!outline || !stored?.enrollment) return
    const had = new Set(before.filter((t) => t.kind === 'tip').map((t) => t.day))
    const parts = outline.parts
    const at = parts.findIndex((p) => p.days.includes(m.day))
    const earlier = at < 0 ? parts : parts.slice(0, at)
    const { answers } = stored.enrollment
    const missing = [
      ...earlier.filter((p) => holds(p.when, answers)).flatMap((p) => p.days),
      ...(parts[at]?.days.slice(0, parts[at]?.days.indexOf(m.day)) ?? []),
    ].filter((day) => !had.has(day) && !excused(m, day))
    if (missing.length > 0) fail(`${m.body} before ${missing.join(', ')}`, m)
  }

  /** Days that came or went with an edit, or that an answer of these days passed by. */
  function excused(m: Taken, day: string): boolean {
    if (day.startsWith('new-')) return true
    const person = known.get(m.person)
    const answered = person?.texted.some((t) => /^(more|next|safe|unsure)/i.test(t.text))
    const optional = /^(more|care|open)/.test(day)
    return answered === true && optional
  }

  return {
    async finish() {
      for (const person of store.everybody()) await settled(person.id)
      for (const t of providers.taken) {
        const sent = await store.sent(t.person, t.nudge)
        if (sent?.outcome !== 'accepted') fail(`taken, but the record says ${say(sent)}`, t)
      }
    },
  }

  async function settled(id: string): Promise<void> {
    const person = await store.person(id)
    const taken = (nudge: string) =>
      providers.taken.find((t) => t.person === id && t.nudge === nudge)
    for (const sent of await store.deliveries(id)) {
      const at = { person: id, nudge: sent.nudge }
      if (sent.outcome === 'accepted' && !taken(sent.nudge)) fail('accepted by nobody', at)
      if (isOpen(sent)) fail(`left open (${say(sent)})`, at)
    }
    if (person === undefined || person.enrollment?.state !== 'active') return
    if (person.lastDate === '') return
    // The last claim was for a day: it went out, or the day is theirs again, or was refused.
    const nudge = `${person.lastDate}.tip`
    if (person.back === person.lastDate || taken(nudge)) return
    const version = await store.published(person.enrollment.program, person.enrollment.version)
    const place = version && lastOf(version.outline, trackOf(person.enrollment))
    if (place?.kind !== 'day') return
    if (!(await store.sent(id, nudge))) {
      fail(`claimed for ${place.day}, and no record`, { person: id, nudge })
    }
  }
}

const say = (sent: Sent | undefined): string =>
  sent === undefined ? 'nothing' : `${sent.outcome} ${sent.failure ?? ''} ${sent.tries}`

/** Whoever never texted anything gets a tip every day, and its check-in, unless something broke. */
export async function missing(world: World, people: Known[], start: number): Promise<string[]> {
  const { store, kernel, providers } = world
  const missed: string[] = []
  // What is refused for the day is given back, and may have no record.
  if (world.waits) return []
  for (const { id } of people.filter((p) => p.texted.length === 0)) {
    const person = await store.person(id)
    if (person === undefined || person.enrollment?.state !== 'active') continue
    if (person.off !== '') continue
    const disturbed = (from: number, to: number) =>
      world.outages.some((o) => o.to > from && o.from < to) ||
      world.dead.some((d) => d.at > from - 12 * HOUR && d.at < to)
    const first = addDays(localOf(start, person.zone).date, 2)
    for (let date = first; ; date = addDays(date, 1)) {
      const due = instantOf(date, person.time, person.zone)
      if (due > kernel.now() - 24 * HOUR) break
      if (disturbed(due - 13 * HOUR, due + 13 * HOUR) || person.time > '17:00') continue
      if (!(await store.sent(id, `${date}.tip`))) missed.push(`${id.slice(0, 6)} ${date}.tip`)
      const tip = providers.taken.find((t) => t.person === id && t.nudge === `${date}.tip`)
      if (!tip || !hasCheckin(tip.day) || localOf(tip.at, person.zone).time > '19:00') continue
      if (!(await store.sent(id, `${date}.evening`)))
        missed.push(`${id.slice(0, 6)} ${date}.evening`)
    }
  }
  return missed
}
