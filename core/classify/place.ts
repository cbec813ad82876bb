import type { Reading } from '../classify.ts'
import type { Text } from './normalise.ts'

/** Where somebody says they are. A place is told from "the couch" by its capital or by being bare. */

const NAME = "(\\p{Lu}[\\p{L}.'-]*(?:,? (?:de |del |of )?\\p{Lu}[\\p{L}.'-]*){0,3})"
const LOWER = "(\\p{L}[\\p{L}'-]{2,}(?: \\p{L}[\\p{L}'-]{2,})?)"
const MOVING =
  "(?:^|\\b(?:[Ii]|[Ww]e|[Jj]ust|[Ii]'ve|[Ww]e've|have|been|are|am|'re|'m) )(?:[Mm]oved|[Rr]elocated|[Mm]oving)(?: out| back| over| down| up)? to|(?:me|nos) (?:mud[eé]|mudamos|cambi[eé] de casa|cambiamos|fui a vivir|fuimos a vivir)(?: a| para)|vivo (?:ahora )?en|(?:[Aa]hora|[Yy]a) (?:estoy|estamos|vivo|vivimos) en|(?:[Ee]stoy|[Ee]stamos) (?:ahora )?en|live in|living in|(?:[Ii]'m|[Ii] am|[Ww]e're|[Ww]e are|[Ii]m) (?:now )?in"
const NAMED = new RegExp(`(?:${MOVING}) ${NAME}`, 'u')
const BARE = new RegExp(
  `(?:\\b(?:i|we|i've|we've|i have|ive|just)(?: have| just)? (?:moved|relocated)(?: back| out| down| up)? to|(?:me|nos) (?:mud[eé]|mudamos) a) ${LOWER}(?: last| this| yesterday| now| today| la semana|[.!,]|$)`,
  'iu',
)
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
