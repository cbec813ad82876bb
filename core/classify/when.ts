import { fold } from './fold.ts'

/** `weekday` is 1 (Monday) to 7; `day` alone is the next such day of a month. */
export type Until = { weekday: number } | { month: number; day: number } | { day: number }

const WEEKDAYS = [
  ['monday', 'mon', 'lunes'],
  ['tuesday', 'tues', 'tue', 'martes'],
  ['wednesday', 'weds', 'wed', 'miércoles'],
  ['thursday', 'thurs', 'thur', 'thu', 'jueves'],
  ['friday', 'fri', 'viernes'],
  ['saturday', 'sat', 'sábado'],
  ['sunday', 'sun', 'domingo'],
].map((names) => names.map(fold))
const MONTHS = [
  ['january', 'jan', 'enero'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre'],
]
const NUMBERS = [
  ['zero', 'cero'],
  ['one', 'a', 'an', 'un', 'una', 'uno'],
  ['two', 'dos', 'a couple of', 'a couple', 'couple of', 'couple', 'un par de', 'par de'],
  ['three', 'tres', 'a few', 'few', 'unos', 'unas', 'some', 'several', 'unos cuantos'],
  ['four', 'cuatro'],
  ['five', 'cinco'],
  ['six', 'seis'],
  ['seven', 'siete'],
  ['eight', 'ocho'],
  ['nine', 'nueve'],
  ['ten', 'diez'],
  ['eleven', 'once'],
  ['twelve', 'doce'],
]
const UNITS: [days: number, names: string[]][] = [
  [1, ['days', 'day', 'día', 'días', 'nights', 'night', 'd']],
  [7, ['weeks', 'week', 'wks', 'wk', 'semanas', 'semana']],
  [30, ['months', 'month', 'mes', 'meses']],
]

const indexOf = (lists: readonly string[][], word: string) =>
  lists.findIndex((names) => names.includes(word))
const names = (lists: readonly string[][]) =>
  lists
    .flat()
    .map(fold)
    .sort((a, b) => b.length - a.length)
    .join('|')

const DURATION = new RegExp(
  ` (\\d{1,3}|${names(NUMBERS)}) (?:more |whole |full |mas )?(${names(UNITS.map(([, words]) => words))}) `,
)
const GLUED = / (\d{1,2})(d|days?|w|wks?|weeks?) /
const UNTIL = '(?:until|till|til|thru|through|hasta|back|after|vuelvo|volvemos|regreso|regresamos)'
const FILLER =
  '(?:(?:on|the|this|next|el|la|proximo|este|que viene|about|around|at least|como|dia) )*'
const MONTH = names(MONTHS)
const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th|ro|o)?'
const MONTH_DAY = new RegExp(` ${UNTIL} ${FILLER}(${MONTH}) (?:the )?${ORDINAL} `)
const DAY_MONTH = new RegExp(` ${UNTIL} ${FILLER}${ORDINAL} (?:of |de )?(${MONTH}) `)
const DAY = new RegExp(` ${UNTIL} ${FILLER}${ORDINAL} `)
const SLASHED = new RegExp(` ${UNTIL} ${FILLER}(\\d{1,2}) (\\d{1,2}) `)
const WEEKDAY = new RegExp(` ${UNTIL} ${FILLER}(${names(WEEKDAYS)}) `)
const HOLIDAY = new RegExp(` ${UNTIL} ${FILLER}(christmas|navidad|new years?|ano nuevo) `)
const TOMORROW = / (?:tomorrow|manana) /
const WEEKEND = / (?:weekend|fin de semana|finde) /
const NEXT_WEEK = / (?:next week|proxima semana|semana que viene) /

/** How long a pause lasts, from a text's words: whole days, or the day on which it ends. */
export function readSpan(words: string): { days?: number; until?: Until } {
  const until = readUntil(words)
  if (until) return { until }
  const span = DURATION.exec(words)
  if (span?.[1] && span[2]) return { days: count(span[1]) * unit(span[2]) }
  const glued = GLUED.exec(words)
  if (glued?.[1] && glued[2]) return { days: Number(glued[1]) * (glued[2].startsWith('w') ? 7 : 1) }
  if (WEEKEND.test(words)) return { until: { weekday: 1 } }
  if (NEXT_WEEK.test(words)) return { days: 7 }
  if (TOMORROW.test(words)) return { days: 1 }
  return {}
}

function readUntil(words: string): Until | undefined {
  const monthDay = MONTH_DAY.exec(words)
  if (monthDay) return date(indexOf(MONTHS, monthDay[1] ?? '') + 1, Number(monthDay[2]))
  const dayMonth = DAY_MONTH.exec(words)
  if (dayMonth) return date(indexOf(MONTHS, dayMonth[2] ?? '') + 1, Number(dayMonth[1]))
  const slashed = SLASHED.exec(words)
  if (slashed) return date(Number(slashed[1]), Number(slashed[2]))
  const weekday = WEEKDAY.exec(words)
  if (weekday) return { weekday: indexOf(WEEKDAYS, weekday[1] ?? '') + 1 }
  const holiday = HOLIDAY.exec(words)
  if (holiday)
    return /christmas|navidad/.test(holiday[0]) ? { month: 12, day: 26 } : { month: 1, day: 2 }
  const day = DAY.exec(words)
  if (day && Number(day[1]) >= 1 && Number(day[1]) <= 31) return { day: Number(day[1]) }
  return undefined
}

function date(month: number, day: number): Until | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { month, day } : undefined
}

const count = (word: string) => (/^\d/.test(word) ? Number(word) : indexOf(NUMBERS, word))
const unit = (word: string) => UNITS.find(([, list]) => list.map(fold).includes(word))?.[0] ?? 1

const HOURS = names(
  NUMBERS.slice(1).map((list, index) =>
    index < 3
      ? list.slice(0, 1).concat(list.filter((word) => /^(una|dos|tres)$/.test(word)))
      : list,
  ),
)
const NOON = /\b(?:noon|midday|mediodia)\b/
const MIDNIGHT = /\b(?:midnight|medianoche)\b/
const CLOCK = new RegExp(
  `(?:\\b(half|quarter) (past|to) )?\\b(\\d{1,2}|${HOURS})(?:\\s*[:.h]\\s*(\\d{2})|\\s(\\d{2})(?=\\s*[ap]\\.?\\s?m|\\s*$))?(?:\\s+(thirty|y media|y cuarto|fifteen|y treinta))?(?:\\s*o'?clock)?\\s*(?:([ap])\\.?(?:\\s?m)?(?![a-z]))?`,
  'g',
)
const MORNING = /\b(?:morning|am|a\.m|de la manana|por la manana|mornings)\b/
const LATER =
  /\b(?:evening|evenings|afternoon|night|tonight|pm|p\.m|de la tarde|de la noche|por la tarde|por la noche)\b/

/**
 * The time of day a text names, `HH:MM`. Without am or pm, 7 to 11 are the morning, 12 is noon
 * and 1 to 6 the afternoon: the hours in which a tip may be sent. Undefined when none is readable.
 */
export function readTime(plain: string): string | undefined {
  const text = fold(plain)
  for (const match of text.matchAll(CLOCK)) {
    const time = clock(match, text)
    if (time) return time
  }
  if (NOON.test(text)) return '12:00'
  if (MIDNIGHT.test(text)) return '00:00'
  return undefined
}

function clock(match: RegExpExecArray, text: string): string | undefined {
  const [all, part, side, said = '', minutes, loose, spoken, half] = match
  if (
    /^\d{1,2}\s*$/.test(all) &&
    /^\s*(?:days?|weeks?|dias?|semanas?|minutes?|mins?|times|veces|\d)/.test(
      text.slice(match.index + all.length),
    )
  )
    return undefined
  let hour = /^\d/.test(said) ? Number(said) : indexOf(NUMBERS, said)
  let minute = Number(minutes ?? loose ?? 0)
  if (spoken) minute = /quarter|cuarto|fifteen/.test(spoken) ? 15 : 30
  if (part) minute = part === 'half' ? 30 : 15
  if (part === 'quarter' && side === 'to') {
    hour -= 1
    minute = 45
  }
  if (hour > 23 || minute > 59) return undefined
  const pm = half === 'p' || (!half && LATER.test(text))
  const am = half === 'a' || (!half && !pm && MORNING.test(text))
  if ((half && hour > 12) || (half && hour === 0)) return undefined
  if (hour <= 12 && pm && hour < 12) hour += 12
  else if (am && hour === 12) hour = 0
  else if (!am && !pm && hour >= 1 && hour <= 6 && !/^0/.test(said)) hour += 12
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
