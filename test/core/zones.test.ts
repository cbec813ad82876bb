import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type CountryCode, getCountries, getExampleNumber } from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { AREA_CODES, REGIONS } from '../../core/area-codes.ts'
import { canonicalZone, localOf } from '../../core/calendar.ts'
import {
  AMBIGUOUS,
  CALLING_CODES,
  COUNTRY_NAMES,
  NO_OBVIOUS_ZONE,
  PLACES,
  SECOND_ZONE,
} from '../../core/countries.ts'
import { findZone, guessZone } from '../../core/zones.ts'

const load = createRequire(import.meta.url)
const read = (name: string): unknown => JSON.parse(readFileSync(load.resolve(name), 'utf8'))
const lines = (table: string) => table.trim().split('\n')
const names = (table: string) =>
  lines(table).flatMap((line) => (line.split(': ')[1] ?? '').split(', '))

const areaCodes = lines(AREA_CODES).flatMap((line) => (line.split(': ')[1] ?? '').split(' '))

describe('the tables', () => {
  it('name only zones that exist, by their canonical names', () => {
    const tables = [AREA_CODES, REGIONS, CALLING_CODES, PLACES, AMBIGUOUS].join(' ')
    const zones = new Set(tables.match(/\b[A-Z][A-Za-z]+\/[A-Za-z_/-]+/g))
    expect(zones.size).toBeGreaterThan(230)
    for (const zone of zones) expect([zone, canonicalZone(zone)]).toEqual([zone, zone])
  })

  it('have each area code once', () => {
    expect(new Set(areaCodes).size).toBe(areaCodes.length)
    for (const code of areaCodes) expect(code).toMatch(/^[2-9]\d\d$/)
  })

  it('have each calling code once', () => {
    const codes = lines(CALLING_CODES).map((line) => line.split(' ')[0])
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('have each name once, so that none hides another', () => {
    const all = [
      ...names(PLACES),
      ...names(COUNTRY_NAMES),
      ...lines(REGIONS).flatMap((line) => (line.split(': ')[1] ?? '').split(', ')),
      ...lines(AMBIGUOUS).map((line) => line.split(': ')[0] ?? ''),
    ]
    const seen = new Set<string>()
    const twice = all.filter((name) => seen.size === seen.add(name).size)
    // Georgia and Montana are asked about by country before they are states.
    expect(twice.sort()).toEqual(['georgia', 'montana'])
  })

  it('know every state of every area code', () => {
    const known = new Set(lines(REGIONS).map((line) => line.slice(0, 5)))
    for (const line of lines(AREA_CODES).filter((each) => /^(US|CA) /.test(each))) {
      // The three territories of Canada share one code.
      if (!line.startsWith('CA NT')) expect(known).toContain(line.slice(0, 5))
    }
    expect([...known].filter((code) => code.startsWith('US')).length).toBe(51)
  })

  it('mark the states that keep more than one time', () => {
    for (const line of lines(REGIONS)) {
      const rows = lines(AREA_CODES).filter((each) => each.startsWith(`${line.slice(0, 5)} `))
      if (rows.length > 1) expect(line).toContain(' +:')
    }
  })
})

describe('against the metadata of libphonenumber', () => {
  const Metadata = z.object({
    country_calling_codes: z.record(z.string(), z.array(z.string())),
    countries: z.record(z.string(), z.array(z.unknown())),
  })
  const metadata = Metadata.parse(read('libphonenumber-js/metadata.max.json'))

  /** The area codes that a country's fixed lines have, by trying its pattern on every exchange. */
  function areaCodesOf(country: string): string[] {
    const [fixed] = z.array(z.unknown()).parse(metadata.countries[country]?.[11])
    const [pattern] = z.array(z.unknown()).parse(fixed)
    const matches = new RegExp(`^(?:${String(pattern)})$`)
    const found: string[] = []
    for (let area = 200; area < 1000; area++) {
      for (let rest = 2_000_000; rest < 10_000_000; rest += 10_000) {
        if (!matches.test(`${area}${rest}`)) continue
        found.push(String(area))
        break
      }
    }
    return found
  }

  it('every area code is in its country', () => {
    let checked = 0
    for (const country of metadata.country_calling_codes['1'] ?? []) {
      for (const code of areaCodesOf(country)) {
        expect([code, guessZone(`+1${code}2345678`).country]).toEqual([code, country])
        checked++
      }
    }
    expect(checked).toBeGreaterThan(430)
    // Newer than its list: nothing else may be ours alone.
    expect(areaCodes.length - checked).toBeLessThan(20)
  })

  /** Small places that keep the time of the country whose code they share. */
  const SHARED: Record<string, string> = {
    GG: 'GB',
    IM: 'GB',
    JE: 'GB',
    VA: 'IT',
    SJ: 'NO',
    AX: 'FI',
    EH: 'MA',
    TA: 'SH',
    BL: 'GP',
    MF: 'GP',
    CC: 'AU',
    CX: 'AU',
  }
  const examples = read('libphonenumber-js/examples.mobile.json')
  const Examples = z.record(z.string(), z.string())

  it('every country has an entry, and its mobile numbers are found in it', () => {
    const byCountry = Examples.parse(examples)
    let checked = 0
    for (const country of getCountries()) {
      const example = getExampleNumber(country, byCountry as Record<CountryCode, string>)
      if (!example || example.countryCallingCode === '1') continue
      const where = guessZone(example.number)
      expect([country, where.country]).toEqual([country, SHARED[country] ?? country])
      checked++
    }
    expect(checked).toBeGreaterThan(210)
    for (const code of Object.keys(metadata.country_calling_codes)) {
      if (code !== '1') expect([code, guessZone(`+${code}`).country]).not.toEqual([code, 'ZZ'])
    }
  })
})

describe('a zone guessed from a number', () => {
  it.each([
    ['New York', '+12125550123', 'America/New_York', 'US', 'NY'],
    ['Chicago', '+13125550123', 'America/Chicago', 'US', 'IL'],
    ['Denver', '+17205550123', 'America/Denver', 'US', 'CO'],
    ['Los Angeles', '+12135550123', 'America/Los_Angeles', 'US', 'CA'],
    ['Phoenix', '+16025550123', 'America/Phoenix', 'US', 'AZ'],
    ['Boise', '+12085550123', 'America/Boise', 'US', 'ID'],
    ['Detroit', '+13135550123', 'America/Detroit', 'US', 'MI'],
    ['Gary', '+12195550123', 'America/Chicago', 'US', 'IN'],
    ['El Paso', '+19155550123', 'America/Denver', 'US', 'TX'],
    ['Pensacola', '+18505550123', 'America/Chicago', 'US', 'FL'],
    ['Knoxville', '+18655550123', 'America/New_York', 'US', 'TN'],
    ['Anchorage', '+19075550123', 'America/Anchorage', 'US', 'AK'],
    ['Honolulu', '+18085550123', 'Pacific/Honolulu', 'US', 'HI'],
    ['Toronto', '+14165550123', 'America/Toronto', 'CA', 'ON'],
    ['Regina', '+13065550123', 'America/Regina', 'CA', 'SK'],
    ['San Juan', '+17875550123', 'America/Puerto_Rico', 'PR', undefined],
    ['Kingston', '+18765550123', 'America/Jamaica', 'JM', undefined],
    ['toll-free', '+18005550123', 'America/New_York', 'US', undefined],
    ['no place', '+15005550006', 'America/New_York', 'US', undefined],
    ['London', '+447700900123', 'Europe/London', 'GB', undefined],
    ['Madrid', '+34600000000', 'Europe/Madrid', 'ES', undefined],
    ['Mexico City', '+525512345678', 'America/Mexico_City', 'MX', undefined],
    ['Sydney', '+61400000000', 'Australia/Sydney', 'AU', undefined],
    ['Moscow', '+79161234567', 'Europe/Moscow', 'RU', undefined],
    ['Almaty', '+77012345678', 'Asia/Almaty', 'KZ', undefined],
    ['Mayotte', '+262639012345', 'Indian/Mayotte', 'YT', undefined],
    ['a satellite', '+881612345678', 'UTC', 'ZZ', undefined],
    ['nothing', '', 'UTC', 'ZZ', undefined],
  ])('%s', (_, phone, zone, country, region) => {
    expect(guessZone(phone)).toEqual(region ? { zone, country, region } : { zone, country })
  })
})

const in_ = (country: string) => ({ zone: 'UTC', country })

describe('a zone found from what a person texts', () => {
  it.each<[string, string | undefined]>([
    ['Pacific', 'America/Los_Angeles'],
    ['pacific time', 'America/Los_Angeles'],
    ['PST', 'America/Los_Angeles'],
    ['PDT', 'America/Los_Angeles'],
    ['PT', 'America/Los_Angeles'],
    ['west coast', 'America/Los_Angeles'],
    ['Mountain', 'America/Denver'],
    ['MST', 'America/Denver'],
    ['Central', 'America/Chicago'],
    ['Central Daylight Time', 'America/Chicago'],
    ['Eastern time', 'America/New_York'],
    ['EST', 'America/New_York'],
    ['ET', 'America/New_York'],
    ['the east coast please', 'America/New_York'],
    ['US Eastern', 'America/New_York'],
    ['Arizona', 'America/Phoenix'],
    ['Alaska', 'America/Anchorage'],
    ['Hawaii', 'Pacific/Honolulu'],
    ['Hawái', 'Pacific/Honolulu'],
    ['Pacífico', 'America/Los_Angeles'],
    ['hora del Pacífico', 'America/Los_Angeles'],
    ['Este', 'America/New_York'],
    ['Centro', 'America/Chicago'],
    ['Montaña', 'America/Denver'],
    ['Nueva York', 'America/New_York'],
    ['Ciudad de México', 'America/Mexico_City'],
    ['CDMX', 'America/Mexico_City'],
    ['Texas', 'America/Chicago'],
    ['tx', 'America/Chicago'],
    ['Florida', 'America/New_York'],
    ['California', 'America/Los_Angeles'],
    ['new york', 'America/New_York'],
    ['NYC', 'America/New_York'],
    ['LA', 'America/Los_Angeles'],
    ['L.A.', 'America/Los_Angeles'],
    ['DC', 'America/New_York'],
    ['Washington DC', 'America/New_York'],
    ['Washington state', 'America/Los_Angeles'],
    ['america/los_angeles', 'America/Los_Angeles'],
    ['America/Los Angeles', 'America/Los_Angeles'],
    ['Europe/Paris', 'Europe/Paris'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['asia/calcutta', 'Asia/Kolkata'],
    ['Madrid', 'Europe/Madrid'],
    ['Sao Paulo', 'America/Sao_Paulo'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['Kathmandu', 'Asia/Kathmandu'],
    ['Port-au-Prince', 'America/Port-au-Prince'],
    ['Bogotá', 'America/Bogota'],
    ['Montréal', 'America/Toronto'],
    ['Lyon', 'Europe/Paris'],
    ['Sevilla', 'Europe/Madrid'],
    ['Tenerife', 'Atlantic/Canary'],
    ['Vancouver', 'America/Vancouver'],
    ['Spain', 'Europe/Madrid'],
    ['España', 'Europe/Madrid'],
    ['France', 'Europe/Paris'],
    ['Francia', 'Europe/Paris'],
    ['Mexico', 'America/Mexico_City'],
    ['UK', 'Europe/London'],
    ['England', 'Europe/London'],
    ['Côte d’Ivoire', 'Africa/Abidjan'],
    ['UTC', 'UTC'],
    ['GMT', 'UTC'],
    ['UTC+2', 'Etc/GMT-2'],
    ['utc -5', 'Etc/GMT+5'],
    ['GMT-5', 'Etc/GMT+5'],
    ['UTC+14', 'Etc/GMT-14'],
    ['GMT+0', 'UTC'],
    ['Portland, Maine', 'America/New_York'],
    ['Portland, ME', 'America/New_York'],
    ['Denver, CO', 'America/Denver'],
    ['Aurora CO', 'America/Denver'],
    ['Miami FL', 'America/New_York'],
    ['Madrid Spain', 'Europe/Madrid'],
    ["Hawai'i", 'Pacific/Honolulu'],
    ['PA', 'America/New_York'],
    ['El Paso TX', 'America/Denver'],
    ['Springfield, Illinois', 'America/Chicago'],
    ['San Jose, Costa Rica', 'America/Costa_Rica'],
    ['Las Palmas, Spain', 'Atlantic/Canary'],
    ['Denver, USA', 'America/Denver'],
    ['  Denver  ', 'America/Denver'],
  ])('%s is %s', (text, zone) => {
    expect(findZone(text)).toBe(zone)
  })

  it.each([
    '',
    '   ',
    '?',
    'Mars',
    'Springfield',
    'Washington',
    'Arlington',
    'Paris, Texas',
    'somewhere, Spain',
    'me',
    'ok',
    'hi',
    'or',
    'in',
    'yes',
    'the',
    'time',
    'hora',
    'home',
    'my place',
    '7:30am',
    'CT',
    'IST',
    'Canada',
    'Brazil',
    'Australia',
    'USA',
    'UTC+15',
    'UTC-13',
    'UTC+5:30',
    'Europe/Atlantis',
    'n/a',
    'and/or',
    'call me',
    'not ok',
    'I moved in',
    'with ma',
    'not Spain',
    'I am back from Spain',
    'Springfield il',
    'Springfield OK',
    'Portland ME',
    'Easter',
    'constructor',
    '__proto__',
    'x'.repeat(5000),
  ])('%s is not guessed', (text) => {
    expect(findZone(text)).toBeUndefined()
  })

  it.each<[string, string, string | undefined]>([
    ['Georgia', 'US', 'America/New_York'],
    ['Georgia', 'GE', 'Asia/Tbilisi'],
    ['Georgia', 'ES', undefined],
    ['San Jose', 'US', 'America/Los_Angeles'],
    ['San José', 'CR', 'America/Costa_Rica'],
    ['Birmingham', 'GB', 'Europe/London'],
    ['Birmingham', 'US', 'America/Chicago'],
    ['Valencia', 'ES', 'Europe/Madrid'],
    ['Valencia', 'VE', 'America/Caracas'],
    ['Valencia', 'US', undefined],
    ['Eastern', 'CA', 'America/Toronto'],
    ['Eastern', 'AU', 'Australia/Sydney'],
    ['Eastern', 'PR', 'America/New_York'],
    ['Eastern', 'FR', undefined],
    ['Centro', 'MX', 'America/Mexico_City'],
    ['Centro', 'ES', undefined],
    ['US Central', 'ES', 'America/Chicago'],
    ['Pacific', 'ES', 'America/Los_Angeles'],
    ['CA', 'CA', undefined],
    ['CA', 'US', 'America/Los_Angeles'],
    ['Vancouver', 'US', undefined],
    ['Vancouver', 'CA', 'America/Vancouver'],
    ['IST', 'IN', 'Asia/Kolkata'],
  ])('%s, for somebody in %s, is %s', (text, country, zone) => {
    expect(findZone(text, in_(country))).toBe(zone)
  })

  it('knows the largest cities of the United States', () => {
    const cities: Record<string, string> = {
      'America/New_York':
        'New York, Philadelphia, Jacksonville, Columbus, Charlotte, Boston, Baltimore, Atlanta, ' +
        'Raleigh, Virginia Beach, Miami, Tampa, Cleveland, Cincinnati, Greensboro, Newark, ' +
        'Pittsburgh, Orlando, Durham, Buffalo, Jersey City',
      'America/Chicago':
        'Chicago, Houston, San Antonio, Dallas, Austin, Fort Worth, Nashville, Oklahoma City, ' +
        'Memphis, Milwaukee, Kansas City, Omaha, Minneapolis, Tulsa, Wichita, New Orleans, ' +
        'Corpus Christi, St. Paul, St. Louis, Plano, Laredo, Madison, Lubbock',
      'America/Denver': 'Denver, El Paso, Albuquerque, Colorado Springs, Aurora CO',
      'America/Phoenix': 'Phoenix, Tucson, Mesa, Chandler, Gilbert, Scottsdale',
      'America/Los_Angeles':
        'Los Angeles, San Diego, San Jose, San Francisco, Seattle, Portland, Las Vegas, Fresno, ' +
        'Sacramento, Long Beach, Oakland, Bakersfield, Anaheim, Riverside, Stockton, Irvine, ' +
        'Santa Ana, Chula Vista, Henderson, Reno',
      'America/Detroit': 'Detroit',
      'America/Indiana/Indianapolis': 'Indianapolis',
      'America/Kentucky/Louisville': 'Louisville',
      'America/Anchorage': 'Anchorage',
      'Pacific/Honolulu': 'Honolulu',
    }
    let checked = 0
    for (const [zone, list] of Object.entries(cities)) {
      for (const city of list.split(', ')) {
        expect([city, findZone(city, in_('US'))]).toEqual([city, zone])
        checked++
      }
    }
    expect(checked).toBeGreaterThan(75)
  })

  it('knows every country of one zone by its English, Spanish and French name', () => {
    const now = Date.UTC(2026, 10, 23)
    const several = new Set([...NO_OBVIOUS_ZONE, ...SECOND_ZONE])
    let checked = 0
    for (const lang of ['en', 'es', 'fr']) {
      const say = new Intl.DisplayNames([lang], { type: 'region' })
      for (const line of lines(CALLING_CODES)) {
        const [, country = '', zone = ''] = line.split(' ')
        if (several.has(country) || country === 'GE') continue
        const name = say.of(country) ?? ''
        const found = findZone(name, in_(country)) ?? 'none'
        expect([name, localOf(now, found)]).toEqual([name, localOf(now, zone)])
        checked++
      }
    }
    expect(checked).toBeGreaterThan(550)
  })

  it('reads every IANA id in any case, with spaces for its underscores', () => {
    for (const id of Intl.supportedValuesOf('timeZone')) {
      if (!id.includes('/')) continue
      const zone = canonicalZone(id)
      expect(findZone(id)).toBe(zone)
      expect(findZone(id.toLowerCase().replaceAll('_', ' '))).toBe(zone)
    }
  })
})
