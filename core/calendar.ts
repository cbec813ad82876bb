import * as z from 'zod/mini'
import type { Lang } from './program.ts'

/**
 * Local dates and times, the instants they stand for, and how to say them. An instant is a number
 * of milliseconds since 1970 in UTC.
 */

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** `YYYY-MM-DD`, a day that exists. */
export const LocalDate = z
  .string()
  .check(
    z.refine(
      (date) => /^\d{4}-\d\d-\d\d$/.test(date) && dateOf(epochDay(date)) === date,
      'use a date such as 2026-12-01',
    ),
  )
export type LocalDate = z.infer<typeof LocalDate>

/** `HH:MM`, from `00:00` to `23:59`. */
export const LocalTime = z
  .string()
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'use a time such as 08:00'))
export type LocalTime = z.infer<typeof LocalTime>

/** An IANA zone that this runtime knows, in any case, a link included; comes out canonical. */
export const Zone = z.pipe(
  z.string(),
  z.transform((id: string, context) => {
    const zone = canonicalZone(id)
    if (zone !== undefined) return zone
    const message = 'use a time zone such as America/New_York'
    context.issues.push({ code: 'custom', message, input: id })
    return z.NEVER
  }),
)
export type Zone = z.infer<typeof Zone>

/** The runtime's canonical names lag behind IANA's; one spelling keeps one slot for one zone. */
const RENAMED: Record<string, string> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

const canonical = new Map<string, string>()

/** The canonical name of an IANA zone id in any case, `undefined` where the runtime has none. */
export function canonicalZone(id: string): string | undefined {
  const known = canonical.get(id)
  if (known !== undefined) return known
  // Newer runtimes take `+02:00` for a zone; it is none, and has no rules to follow.
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]{1,40}$/.test(id)) return undefined
  try {
    const zone = new Intl.DateTimeFormat('en', { timeZone: id }).resolvedOptions().timeZone
    const name = RENAMED[zone] ?? zone
    canonical.set(id, name)
    return name
  } catch {
    return undefined
  }
}

/** A stretch of one offset from UTC: `from <= instant < to`, `offset` in milliseconds. */
interface Span {
  from: number
  to: number
  offset: number
}

/** About a year: few enough pieces to build fast, long enough that most calls hit the cache. */
const BLOCK = 366 * DAY
const spansByZone = new Map<string, Map<number, Span[]>>()

/** The spans of the block around an instant (or a local time read as UTC), two days to spare. */
function spansAround(instant: number, zone: string): Span[] {
  let blocks = spansByZone.get(zone)
  if (!blocks) {
    blocks = new Map()
    spansByZone.set(zone, blocks)
  }
  const key = Math.floor(instant / BLOCK)
  let spans = blocks.get(key)
  if (!spans) {
    spans = readSpans(zone, key * BLOCK - 2 * DAY, (key + 1) * BLOCK + 2 * DAY)
    blocks.set(key, spans)
  }
  return spans
}

/** No zone changes its offset twice within this. */
const STEP = 2 * DAY
/** `12/1/2026, GMT-05:00`; plain `GMT` for no offset at all. */
const OFFSET = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/

/**
 * Looks at the offset every other day, and halves down to the second where it changed. A Temporal
 * would tell the changes, at the price of 67 kB and their start-up in every function.
 */
function readSpans(zone: string, from: number, to: number): Span[] {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  const offsetAt = (instant: number): number => {
    const [, sign, hours, minutes, seconds = 0] = OFFSET.exec(format.format(instant)) ?? []
    if (sign === undefined) return 0
    const size = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * 1000
    return sign === '-' ? -size : size
  }
  const spans: Span[] = []
  let start = from
  let offset = offsetAt(from)
  for (let at = from; at < to; at += STEP) {
    const next = offsetAt(Math.min(at + STEP, to))
    if (next === offset) continue
    let [before, after] = [at, Math.min(at + STEP, to)]
    while (after - before > 1000) {
      const middle = Math.round((before + after) / 2000) * 1000
      if (offsetAt(middle) === offset) before = middle
      else after = middle
    }
    if (after >= to) break
    spans.push({ from: start, to: after, offset })
    start = after
    offset = next
  }
  return [...spans, { from: start, to, offset }]
}

/**
 * The instant of a local date and time: the first at which the zone's clock shows it. A time that
 * occurs twice is its first occurrence; one that a change of the clock skips is the first instant
 * after the gap. Throws a RangeError for a zone that the runtime does not know.
 */
export function instantOf(date: LocalDate, time: LocalTime, zone: string): number {
  const wall = epochDay(date) * DAY + minuteOf(time) * MINUTE
  let afterGap = Number.POSITIVE_INFINITY
  for (const span of spansAround(wall, zone)) {
    const instant = wall - span.offset
    if (instant >= span.from && instant < span.to) return instant
    // Before this span by its own clock and past the last one by that one's: skipped.
    if (instant < span.from) afterGap = Math.min(afterGap, span.from)
  }
  return afterGap
}

/** The local date, and the time to the minute, rounded down. Throws for an unknown zone. */
export function localOf(instant: number, zone: string): { date: LocalDate; time: LocalTime } {
  const span = spansAround(instant, zone).find((each) => instant < each.to)
  const wall = instant + (span?.offset ?? 0)
  const day = Math.floor(wall / DAY)
  return { date: dateOf(day), time: timeOf(Math.floor((wall - day * DAY) / MINUTE)) }
}

/** The date `days` later, or earlier when negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOf(epochDay(date) + days)
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return epochDay(b) - epochDay(a)
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(date: LocalDate): number {
  return ((((epochDay(date) + 3) % 7) + 7) % 7) + 1
}

/** The latest local date on which `time` has come, at `now`, in the zone. */
export function dueDate(now: number, zone: string, time: LocalTime): LocalDate {
  let date = addDays(localOf(now, zone).date, 1)
  while (instantOf(date, time, zone) > now) date = addDays(date, -1)
  return date
}

/** The first local date whose `time` is still to come, and the instant it comes. */
export function nextDue(
  now: number,
  zone: string,
  time: LocalTime,
): { date: LocalDate; instant: number } {
  const date = addDays(dueDate(now, zone, time), 1)
  return { date, instant: instantOf(date, time, zone) }
}

/** The time rounded down to the quarter-hour grid of the slots. */
export function toQuarter(time: LocalTime): LocalTime {
  const minute = minuteOf(time)
  return timeOf(minute - (minute % 15))
}

/** Whether a time lies on the grid of the slots. */
export function isQuarter(time: LocalTime): boolean {
  return minuteOf(time) % 15 === 0
}

/** Minutes since midnight. */
export function minuteOf(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

const two = (n: number) => (n < 10 ? `0${n}` : `${n}`)
const timeOf = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`

/*
 * Days since 1970 by arithmetic: a Temporal object for each costs more than the rest of a slot's
 * work. The year is taken to begin in March, so that a leap day comes last.
 */
function epochDay(date: string): number {
  const month = Number(date.slice(5, 7))
  const year = Number(date.slice(0, 4)) - (month < 3 ? 1 : 0)
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leaps + dayOfYear - 719_468
}

function dateOf(day: number): string {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const rest = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  )
  const dayOfYear =
    rest - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const march = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * march + 2) / 5) + 1
  const month = march < 10 ? march + 3 : march - 9
  const year = era * 400 + yearOfEra + (month < 3 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`
}

/*
 * Words for texts. One letter outside GSM-7 halves what a segment holds, so the Spanish drops the
 * accents of abbreviations and has a date where a day's name would need one.
 */
const DAYS: Record<Lang, string[]> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sabado', 'domingo'],
}
const MONTHS: Record<Lang, string[]> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  es: (
    'enero febrero marzo abril mayo junio ' + 'julio agosto septiembre octubre noviembre diciembre'
  ).split(' '),
}

/** `Tue 24 Nov`, `mar 24 nov`: GSM-7 in both languages. */
export function formatDay(date: LocalDate, lang: Lang): string {
  const day = (DAYS[lang][weekday(date) - 1] ?? '').slice(0, 3)
  return `${day} ${Number(date.slice(8, 10))} ${monthName(date, lang).slice(0, 3)}`
}

/** `7:30 am`. The same in Spanish: `a. m.` would double the full stop at a sentence's end. */
export function sayTime(time: LocalTime, _lang: Lang): string {
  const hour = Number(time.slice(0, 2))
  return `${hour % 12 || 12}:${time.slice(3, 5)} ${hour < 12 ? 'am' : 'pm'}`
}

/** `today`, `tomorrow`, `on Friday` within a week, else `on Dec 24`; likewise in Spanish. */
export function sayDay(today: LocalDate, date: LocalDate, lang: Lang): string {
  const ahead = daysBetween(today, date)
  if (ahead === 0) return lang === 'en' ? 'today' : 'hoy'
  if (ahead === 1) return lang === 'en' ? 'tomorrow' : 'mañana'
  const day = weekday(date)
  const named = ahead > 1 && ahead < 7 && !(lang === 'es' && day === 6)
  if (named) return `${lang === 'en' ? 'on' : 'el'} ${DAYS[lang][day - 1]}`
  const number = Number(date.slice(8, 10))
  if (lang === 'en') return `on ${monthName(date, lang)} ${number}`
  return `el ${number} de ${monthName(date, lang)}`
}

/** When an instant is, as the person would say it: `tomorrow at 8:00 am`, `hoy a las 8:00 am`. */
export function sayWhen(now: number, instant: number, zone: string, lang: Lang): string {
  const { date, time } = localOf(instant, zone)
  const day = sayDay(localOf(now, zone).date, date, lang)
  const said = sayTime(time, lang)
  if (lang === 'en') return `${day} at ${said}`
  return `${day} ${said.startsWith('1:') ? 'a la' : 'a las'} ${said}`
}

function monthName(date: LocalDate, lang: Lang): string {
  return MONTHS[lang][Number(date.slice(5, 7)) - 1] ?? ''
}

/** Zones known by a name of their own rather than by a city's: zones, English, Spanish. */
const NAMED: [string, string, string][] = [
  ['New_York Detroit Toronto Indianapolis Louisville', 'Eastern', 'del Este'],
  ['Chicago Winnipeg Menominee', 'Central', 'del Centro'],
  ['Denver Boise', 'Mountain', 'de la Montaña'],
  ['Los_Angeles', 'Pacific', 'del Pacifico'],
  ['Anchorage Juneau', 'Alaska', 'de Alaska'],
  ['Honolulu', 'Hawaii', 'de Hawaii'],
  ['Phoenix', 'Arizona', 'de Arizona'],
  ['Halifax', 'Atlantic', 'del Atlantico'],
  ['St_Johns', 'Newfoundland', 'de Terranova'],
  ['London', 'London', 'de Londres'],
  ['Mexico_City', 'Mexico City', 'de Ciudad de Mexico'],
]

/** A zone as a person would name it: `Pacific time`, `Madrid time`, `hora del Este`. */
export function sayZone(zone: string, lang: Lang): string {
  const utc = /^(?:Etc\/)?(?:UTC|GMT)(?:([+-])(\d+))?$/.exec(zone)
  // The signs of the Etc zones are the wrong way round, by POSIX.
  if (utc) return utc[2] ? `UTC${utc[1] === '+' ? '-' : '+'}${utc[2]}` : 'UTC'
  const city = zone.slice(zone.lastIndexOf('/') + 1)
  const named = NAMED.find(([zones]) => zones.split(' ').includes(city))
  const place = city.replaceAll('_', ' ')
  return lang === 'en' ? `${named?.[1] ?? place} time` : `hora ${named?.[2] ?? `de ${place}`}`
}
