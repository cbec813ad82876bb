import { addDays, instantOf, localOf, weekday } from './calendar.ts'
import { placeAfter } from './path.ts'
import type { JournalEntry, Published, Sent } from './ports.ts'
import { RECAP_DAYS, recapValues, type Values } from './slots.ts'
import { reachable, receives, type Subscriber, trackOf } from './subscriber.ts'
import { textsOf } from './turn.ts'

/** The weekly recap: who gets one, and what is in it. */

/** One day is no week. */
const FEWEST = 2
/** What is quoted of a day, for those who asked for their own words. */
const QUOTED = 280

/** `date` is the recap's Sunday. At most one a week, within their hours, to a confirmed address. */
export function wantsRecap(person: Subscriber, date: string, now: number): boolean {
  const local = localOf(now, person.zone)
  return (
    person.recap &&
    receives(person) &&
    reachable(person)?.channel === 'email' &&
    local.date === date &&
    local.time < person.until &&
    !hadRecap(person, date)
  )
}

/** Whether this week's was claimed. */
export const hadRecap = ({ zone, recapped }: Subscriber, date: string): boolean =>
  recapped !== undefined && recapped.at >= instantOf(date, '00:00', zone)

/**
 * What fills the week's slots, links left out; undefined when there is too little to look back on.
 * Their words are in it only for those who chose that: somebody else may see the screen.
 */
export function weekValues(
  person: Subscriber,
  program: Published,
  date: string,
  sent: Sent[],
  journal: JournalEntry[],
): Values | undefined {
  const first = addDays(date, 1 - RECAP_DAYS)
  const days = sent
    .filter((s) => s.nudge.endsWith('.tip') && s.outcome !== 'failed')
    .filter((s) => s.program === program.outline.id)
    .map((s) => ({ date: s.nudge.slice(0, 10), day: s.day }))
    .filter((d) => d.date >= first && d.date <= date)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .flatMap((d) => {
      const title = textsOf(program, person, d.day)?.title
      if (title === undefined) return []
      const written = journal.filter((entry) => entry.date === d.date && !entry.flagged)
      return [
        {
          weekday: weekday(d.date),
          title,
          kept: written.length > 0,
          ...(person.quote && written.length > 0 ? { words: quoted(written) } : {}),
        },
      ]
    })
  if (days.length < FEWEST) return undefined
  const ahead = nextTitle(person, program)
  return recapValues({ lang: person.lang, days, ...(ahead === undefined ? {} : { ahead }) })
}

function quoted(entries: JournalEntry[]): string {
  const words = entries.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join(' / ')
  const letters = [...words]
  return letters.length <= QUOTED ? words : `${letters.slice(0, QUOTED - 1).join('')}…`
}

function nextTitle(person: Subscriber, program: Published): string | undefined {
  if (!person.enrollment) return undefined
  const track = trackOf(person.enrollment)
  const next = placeAfter(program.outline, track.answers, track.position)
  return next.kind === 'day' ? textsOf(program, person, next.day)?.title : undefined
}
