const formats = new Map()

function format(zone, options) {
  const key = JSON.stringify([zone, options])
  let made = formats.get(key)
  if (!made) {
    made = new Intl.DateTimeFormat('en-US', { timeZone: zone, ...options })
    formats.set(key, made)
  }
  return made
}

/** `8:00 am` in that zone. */
export const clockTime = (at, zone) =>
  format(zone, { hour: 'numeric', minute: '2-digit' })
    .format(new Date(at))
    .replace(/\s?([AP])M$/, (_, half) => ` ${half.toLowerCase()}m`)

/** `Tuesday, December 1`. */
export const longDay = (at, zone) =>
  format(zone, { weekday: 'long', month: 'long', day: 'numeric' }).format(new Date(at))

/** `Tue, Dec 1`. */
export const shortDay = (at, zone) =>
  format(zone, { weekday: 'short', month: 'short', day: 'numeric' }).format(new Date(at))

/** `Pacific Standard Time`. */
export const zoneName = (at, zone) =>
  format(zone, { timeZoneName: 'long', hour: 'numeric' })
    .formatToParts(new Date(at))
    .find((part) => part.type === 'timeZoneName')?.value ?? zone

/** `America/New_York` reads `New York`. */
export const zoneCity = (zone) => zone.split('/').at(-1).replaceAll('_', ' ')

export const isZone = (zone) => {
  try {
    return Boolean(zone && format(zone, {}))
  } catch {
    return false
  }
}

/** The local date and time as the inputs want them: `{date: '2026-12-01', time: '08:00'}`. */
export function localParts(at, zone) {
  const parts = Object.fromEntries(
    format(zone, {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  )
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    time: `${parts.hour}:${parts.minute}`,
  }
}

/**
 * The instant (ms) of a local date and time. A time that a DST gap leaves out becomes the one just
 * after the gap; one that occurs twice, the first.
 */
export function instantOf(date, time, zone) {
  const wall = Date.parse(`${date}T${time}:00Z`)
  const shift = (at) => {
    const local = localParts(at, zone)
    return Date.parse(`${local.date}T${local.time}:00Z`) - at
  }
  const day = 86_400_000
  const candidates = [wall - shift(wall - day), wall - shift(wall + day)]
  const exact = candidates.filter((at) => at + shift(at) === wall)
  return exact.length > 0 ? Math.min(...exact) : Math.max(...candidates)
}

/** The next instant (ms) strictly after `at` that reads 08:00 in the zone. */
export function nextMorning(at, zone) {
  for (let ahead = 0; ahead < 3; ahead++) {
    const { date } = localParts(at, zone)
    const next = new Date(Date.parse(`${date}T00:00:00Z`) + ahead * 86_400_000)
    const instant = instantOf(next.toISOString().slice(0, 10), '08:00', zone)
    if (instant > at) return instant
  }
  return at + 86_400_000
}

/** `in 16 h`, `in 3 days`: how far ahead something is. */
export function ahead(from, to) {
  const minutes = Math.round((to - from) / 60_000)
  if (minutes < 1) return 'now'
  if (minutes < 60) return `in ${minutes} min`
  if (minutes < 36 * 60) return `in ${Math.round(minutes / 60)} h`
  return `in ${Math.round(minutes / 1440)} days`
}
