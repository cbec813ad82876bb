import type { Reading } from '../classify.ts'
import { findZone } from '../zones.ts'
import type { Text } from './normalise.ts'

/** Where somebody says they are. A place is told from "the couch" by its capital or by being bare. */

const NAME = "(\\p{Lu}[\\p{L}.'-]*(?:,? (?:de |del |of )?\\p{Lu}[\\p{L}.'-]*){0,3})"
const LOWER = "(\\p{L}[\\p{L}'-]{2,}(?: \\p{L}[\\p{L}'-]{2,})?)"
const MOVING =
  "(?:^|\\b(?:[Ii]|[Ww]e|[Jj]ust|[Ii]'ve|[Ww]e've|have|been|are|am|'re|'m) )(?:[Mm]oved|[Rr]elocated|[Mm]oving)(?: out| back| over| down| up)? to|(?:me|nos) (?:mud[eé]|mudamos|cambi[eé](?: de casa)?|cambiamos|fui a vivir|fuimos a vivir)(?: a| para)|vivo (?:ahora )?en|(?:[Aa]hora|[Yy]a) (?:estoy|estamos|vivo|vivimos) en|(?:[Ee]stoy|[Ee]stamos) (?:ahora )?en|live in|living in|(?:[Ii]'m|[Ii] am|[Ww]e're|[Ww]e are|[Ii]m) (?:now )?in"
const NAMED = new RegExp(`(?:${MOVING}) ${NAME}`, 'u')
const BARE = new RegExp(
  `(?:\\b(?:i|we|i've|we've|i have|ive|just)(?: have| just)? (?:moved|relocated)(?: back| out| down| up)? to|(?:me|nos) (?:mud[eé]|mudamos) a) ${LOWER}(?: last| this| yesterday| now| today| la semana|[.!,]|$)`,
  'iu',
)
/** Places that people name without a capital or a map. */
const REGION =
  /^\W*(?:i(?:'m| am)|im|we(?:'re| are)|i live|we live|estoy|vivo|vivimos) (?:now )?(?:on|in|en) (?:the )?(east coast|west coast|midwest|(?:mountain|central|eastern|pacific|atlantic)(?: time)?(?: zone)?|[\p{L}]{4,14}(?: [\p{L}]{4,12})?)(?: now| ahora| these days| this (?:week|month))?[.!]*$/iu
/** The zone's name, and nothing else. */
const ABBREVIATION =
  /^\W*((?:[PMCE][SD]?T)|AKST|AKDT|HST|GMT|UTC|BST|CET|CEST)(?: time| please)?[.!]*$/
const CHANGE =
  /^\W*(?:please )?(?:change|set|switch|fix|update|cambia(?:r|me)?|cambien) (?:my |the |la |mi )?(?:time ?zone|zone|zona(?: horaria)?)(?: (?:to|for|a|al) ([\p{L}][\p{L} ,.'-]{1,40}?))?[.!]*$/iu
/** "Moved from LA to New York." */
const FROM_TO =
  /\b[Mm]oved from [\p{L} .,]{2,30} to (\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2})/u
const SINCE = / (?:now|moved|moving|relocated|ahora|ya|mude1?|mudamos|zone|timezone|zona) /
const ZONE_WORDS =
  / (?:time ?zone|zona horaria|huso horario|timezone|hora del? (?:pacifico|este|centro|montana)) /
const ZONE_COMMAND = /^\W*(?:zone|zona|timezone|time zone)\W+(\p{L}[\p{L}\d /_+,.'-]{0,40})$/iu
const ZONE_TIME = /\b(?:on|in|to|using) ([\p{L}]{3,12}) (?:standard |daylight )?time\b/iu
const PLACE_AFTER =
  /(?:\bin|\bto|\bis|\bon|\ben|\ba|\bes) (\p{L}[\p{L}/_' -]{1,40}?)(?: time)?(?: now| please)?[.!?]*$/iu
/** What people move to, or are in, that is no place on a map. */
const NO_PLACE =
  /^(?:the|my|his|her|our|their|a|an|separate|another|tears|bed|love|silence|different|opposite|next|couch|sofa|counsel|therapy|la|el|mi|su|un|una|otra|otro|cama|casa|paz|silencio|terapia)\b/i

/** A change of place or time zone, with the place as it was written. */
export function readPlace(text: Text): Reading | undefined {
  const plain = text.plain
  const count = text.words.trim().split(' ').length
  const command = ZONE_COMMAND.exec(plain)
  if (
    command?.[1] &&
    (count <= 4 || /^\W*ZON/.test(plain)) &&
    !/^(?:out|de|cero)\b/i.test(command[1])
  )
    return zone(command[1])
  if (count > 20) return undefined
  const change = CHANGE.exec(plain)
  if (change) return zone(change[1])
  const short = ABBREVIATION.exec(plain) ?? FROM_TO.exec(plain)
  if (short?.[1] && !/\b(?:he|she|they|his|her)\b/i.test(plain)) return zone(short[1])
  const region = count <= 7 ? REGION.exec(plain)?.[1] : undefined
  if (region && findZone(region.trim()) !== undefined)
    return zone(region.replace(/ time(?: zone)?$/i, ''))
  if (ZONE_WORDS.test(text.words))
    return zone((NAMED.exec(plain) ?? ZONE_TIME.exec(plain) ?? PLACE_AFTER.exec(plain))?.[1])
  const onTime = ZONE_TIME.exec(plain)
  if (
    onTime?.[1] &&
    /^(?:pacific|mountain|central|eastern|hawaii|alaska|atlantic)$/i.test(onTime[1])
  )
    return zone(onTime[1])
  const named = NAMED.exec(plain)
  if (named?.[1] && SINCE.test(text.words) && !NO_PLACE.test(named[1])) return zone(named[1])
  const bare = BARE.exec(plain)
  if (bare?.[1] && !NO_PLACE.test(bare[1])) return zone(bare[1])
  return undefined
}

const zone = (place: string | undefined): Reading => {
  const name = place?.replace(/[\s.,!?]+$/, '')
  return name ? { label: 'zone', place: name } : { label: 'zone' }
}
