import { AREA_CODES, REGIONS } from './area-codes.ts'
import { canonicalZone } from './calendar.ts'
import {
  AMBIGUOUS,
  CALLING_CODES,
  COUNTRY_NAMES,
  NO_OBVIOUS_ZONE,
  NOT_PLACES,
  PLACES,
  SECOND_ZONE,
  WORDS,
} from './countries.ts'

/** Where a person probably is: an ISO country, a state or province where there is one. */
export interface Whereabouts {
  zone: string
  country: string
  region?: string
}

const rows = (table: string) => table.trim().split('\n')

/** The tables are read on first use: most cold starts see no new number. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const areaCodes = once(() => {
  const found = new Map<string, Whereabouts>()
  for (const row of rows(AREA_CODES)) {
    const [place = '', codes = ''] = row.split(': ')
    const words = place.split(' ')
    const [country = '', region = ''] = words
    const zone = words.at(-1) ?? ''
    const where = words.length === 3 ? { zone, country, region } : { zone, country }
    for (const code of codes.split(' ')) found.set(code, where)
  }
  return found
})

const callingCodes = once(() => {
  const found = new Map<string, Whereabouts>()
  for (const row of rows(CALLING_CODES)) {
    const [code = '', country = '', zone = ''] = row.split(' ')
    found.set(code, { zone, country })
  }
  return found
})

/**
 * Guesses the zone from where a number (E.164, `+15551234567`) was issued. North American numbers
 * that belong to no place are taken for Eastern; a code of no country is `UTC` and country `ZZ`.
 */
export function guessZone(phone: string): Whereabouts {
  const digits = phone.replace(/\D/g, '')
  if (digits.startsWith('1')) {
    return areaCodes().get(digits.slice(1, 4)) ?? { zone: 'America/New_York', country: 'US' }
  }
  for (let length = 6; length > 0; length--) {
    const where = callingCodes().get(digits.slice(0, length))
    if (where) return where
  }
  return { zone: 'UTC', country: 'ZZ' }
}

/** Lower case without accents, one space between words. */
function tidy(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** `zone: name, name` rows as a map from a tidy name to what is left of the colon. */
function byName(table: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const row of rows(table)) {
    const [key = '', names = ''] = row.split(': ')
    for (const name of names.split(',')) found.set(tidy(name), key)
  }
  return found
}

const ambiguous = once(() => {
  const found = new Map<string, Map<string, string>>()
  for (const row of rows(AMBIGUOUS)) {
    const [name = '', choices = ''] = row.split(': ')
    found.set(tidy(name), new Map(choices.split(', ').map((each) => pair(each.split(' ')))))
  }
  return found
})
const pair = ([a = '', b = '']: string[]): [string, string] => [a, b]

const places = once(() => byName(PLACES))

interface Area {
  country: string
  /** The zone that its bare name means; none for a country of several. */
  zone?: string
  /** Everybody in it keeps the same time. */
  whole: boolean
  /** Of a state or province: the zones of its area codes. */
  zones?: Set<string>
}

const regions = once(() => {
  const found = new Map<string, Area>()
  for (const row of rows(REGIONS)) {
    const [, country = '', code = '', zone = '', mark, names = ''] =
      /^(\S+) (\S+) (\S+?)( \+)?: (.*)$/.exec(row) ?? []
    const zones = new Set([zone])
    for (const where of areaCodes().values()) {
      if (where.country === country && where.region === code) zones.add(where.zone)
    }
    for (const name of [code, ...names.split(',')]) {
      found.set(tidy(name), { country, zone, zones, whole: mark === undefined })
    }
  }
  return found
})

const countries = once(() => {
  const areas = new Map<string, Area>()
  const found = new Map<string, Area>()
  for (const { country, zone } of [...callingCodes().values(), ...areaCodes().values()]) {
    if (NO_OBVIOUS_ZONE.includes(country)) areas.set(country, { country, whole: false })
    else if (!areas.has(country)) {
      areas.set(country, { country, zone, whole: !SECOND_ZONE.includes(country) })
    }
  }
  const add = (name: string | undefined, country: string) => {
    const area = areas.get(country)
    if (name && area) found.set(tidy(name), area)
  }
  for (const lang of ['en', 'es', 'fr']) {
    const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' })
    for (const country of areas.keys()) add(names.of(country), country)
  }
  for (const [name, country] of byName(COUNTRY_NAMES)) add(name, country)
  return found
})

const cities = once(() => {
  const not = new Set(NOT_PLACES.split(/[,\n]/).map(tidy))
  const found = new Map<string, string>()
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const city = tidy(zone.slice(zone.lastIndexOf('/') + 1))
    if (!not.has(city)) found.set(city, zone)
  }
  return found
})

/** American names are read so in the American territories too, and where nothing is known (`''`). */
const AMERICAN = ['', 'PR', 'VI', 'GU', 'MP', 'AS']

/** The zone of a tidy name, for somebody in `country`. */
function named(name: string, country: string): string | undefined {
  const choices = ambiguous().get(name)
  if (choices) {
    const american = AMERICAN.includes(country) ? choices.get('US') : undefined
    const zone = choices.get(country) ?? (american === '-' ? undefined : american)
    const chosen = zone ?? choices.get('*')
    return chosen === '-' ? undefined : chosen
  }
  const known = places().get(name)
  if (known) return known
  const area = WORDS.includes(name) ? undefined : (regions().get(name) ?? countries().get(name))
  if (area) return area.zone
  const city = cities().get(name)
  return city && canonicalZone(city)
}

/** What follows is where the person is not, or no longer. */
const ELSEWHERE = /^(?:not|from|left|leave|leaving|was|no|salgo|dejo|ya no)\b|\b(?:not|from|left)$/

/**
 * `Portland, Maine`, `Madrid Spain`: the area's zone, or the city's where the area has several.
 * Two letters at the end may be a word (`call me`): they count after a comma, in capitals
 * (`Aurora CO`), or where the city fits them.
 */
function namedWithin(text: string): string | undefined {
  const words = tidy(text).split(' ')
  const afterComma = tidy(text.split(',').slice(1).join(' '))
  for (let cut = 1; cut < words.length; cut++) {
    const last = words.slice(cut).join(' ')
    const area = regions().get(last) ?? countries().get(last)
    if (!area) continue
    const town = words.slice(0, cut).join(' ')
    if (ELSEWHERE.test(town)) return undefined
    const meant = last === afterComma || (/ [A-Z]{2}$/.test(text) && !WORDS.includes(last))
    if (area.whole && (last.length > 2 || meant)) return area.zone
    const zone = named(town, area.country)
    return zone && (!area.zones || area.zones.has(zone)) ? zone : undefined
  }
  return undefined
}

/** `UTC+2`, `GMT-5`. Whole hours only: no zone of a place stands for the others. */
function offsetZone(text: string): string | undefined {
  const [, sign, digits] = /^(?:utc|gmt)\s*([+-])\s*(\d{1,2})(?::?00)?$/i.exec(text) ?? []
  if (digits === undefined) return undefined
  const hours = Number(digits)
  if (hours === 0) return 'UTC'
  if (hours > (sign === '+' ? 14 : 12)) return undefined
  // The signs of the Etc zones are the wrong way round, by POSIX.
  return `Etc/GMT${sign === '+' ? '-' : '+'}${hours}`
}

const BEFORE =
  /^(?:to |in |the |en |el |la )?(?:time ?zone |hora |zona )?(?:horaria )?(?:del? )?(?:la )?/
const AFTER =
  /(?: standard| daylight| summer)?(?: time ?zone| time| zone| area)?(?: now| please| ahora| por favor)?$/

/**
 * Reads what a person texts as the place or zone they are in: `Pacific`, `EST`, `Denver`,
 * `new york`, `Ciudad de México`, `Portland, Maine`, `europe/paris`, `UTC+2`. `current` settles
 * names that mean one thing in one country and another elsewhere; without it they are read as in
 * the United States. Returns an IANA zone, or `undefined` when unsure: never a guess.
 */
export function findZone(
  place: string,
  current?: { zone: string; country: string },
): string | undefined {
  const text = place.trim()
  if (text.length > 80) return undefined
  const offset = offsetZone(text)
  if (offset) return offset
  if (text.includes('/')) {
    return canonicalZone(text.replace(/\s*\/\s*/g, '/').replace(/\s+/g, '_'))
  }
  const name = tidy(text)
  if (name === '') return undefined
  const country = current?.country ?? ''
  const us = /^us (.+)$/.exec(name)?.[1]
  const bare = name.replace(BEFORE, '').replace(AFTER, '')
  return (
    named(name, country) ??
    named(bare, country) ??
    (us === undefined ? undefined : named(us.replace(AFTER, ''), 'US')) ??
    namedWithin(text)
  )
}
