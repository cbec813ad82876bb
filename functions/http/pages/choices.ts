import { sayTime, sayZone } from '../../../core/calendar.ts'
import type { Hours } from '../../../core/hours.ts'
import type { Lang } from '../../../core/program.ts'
import type { Option } from './controls.tsx'

/** The lists that people choose from. */

/** The best-known first; any other zone of the world is taken too when the browser names it. */
const ZONES =
  `America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage
Pacific/Honolulu America/Puerto_Rico America/Halifax America/St_Johns America/Mexico_City America/Tijuana
America/Bogota America/Lima America/Caracas America/Santiago America/Argentina/Buenos_Aires America/Sao_Paulo
America/Panama America/Santo_Domingo America/Guatemala Atlantic/Reykjavik Europe/Lisbon Europe/London
Europe/Dublin Europe/Madrid Atlantic/Canary Europe/Paris Europe/Brussels Europe/Amsterdam Europe/Berlin
Europe/Zurich Europe/Vienna Europe/Rome Europe/Copenhagen Europe/Oslo Europe/Stockholm Europe/Helsinki
Europe/Warsaw Europe/Prague Europe/Athens Europe/Istanbul Europe/Kyiv Africa/Lagos Africa/Cairo
Africa/Johannesburg Africa/Nairobi Asia/Jerusalem Asia/Dubai Asia/Karachi Asia/Kolkata Asia/Dhaka
Asia/Bangkok Asia/Singapore Asia/Manila Asia/Hong_Kong Asia/Tokyo Asia/Seoul Australia/Perth
Australia/Adelaide Australia/Brisbane Australia/Sydney Pacific/Auckland UTC`
    .trim()
    .split(/\s+/)

/** `chosen` is there even if it is none of the well-known. */
export function zoneOptions(lang: Lang, chosen: string | undefined): Option[] {
  const known = chosen && !ZONES.includes(chosen) ? [chosen, ...ZONES] : ZONES
  return known.map((value) => {
    const label = sayZone(value, lang)
    return { value, label: label.charAt(0).toUpperCase() + label.slice(1) }
  })
}

/** Every quarter of an hour that may be wished for. */
export function timeOptions(hours: Hours, lang: Lang): Option[] {
  const times: Option[] = []
  for (let minute = 0; minute < 1440; minute += 15) {
    const clock = [Math.floor(minute / 60), minute % 60]
    const value = clock.map((n) => String(n).padStart(2, '0')).join(':')
    if (value >= hours.from && value < hours.to) times.push({ value, label: sayTime(value, lang) })
  }
  return times
}
