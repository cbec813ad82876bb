import type { Context, Reading } from '../classify.ts'
import { fold } from './fold.ts'
import { withoutCourtesies as bare } from './frames.ts'
import { SETS } from './lexicon.ts'
import type { Text } from './normalise.ts'
import { list, phrases } from './phrase.ts'
import { readSpan, readTime } from './when.ts'

/** A command; `over` when it also settles what would read as an opt-out ("stop until Monday"). */
export interface Command {
  reading: Reading
  over: boolean
}

const ADDRESS = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/u
const COMMAND_SETS = {
  ...SETS,
  sendVerb: list(`send, text, get, receive, have, deliver, message, want, do`),
  sendThing: list(
    `these, this, it, them, me, mine, the tip(s), my tip(s), tip(s), message(s), my messages, my texts, text(s)`,
  ),
}
const EMAIL_WORDS = phrases(COMMAND_SETS, ['^ email|mail|correo|e_mail'])
const EMAIL = phrases(COMMAND_SETS, [
  'email <me> instead',
  'by|via|through|as|por e? email|mail|correo',
  'have|get|want|prefer emails than|over|instead|not',
  'switch <me>? to email|emails',
  'email these|them',
  'send .. to my email',
  'instead of texts|texting',
])
const TEXT_WORDS = phrases(COMMAND_SETS, [
  '^ text|texto|texts|textos $',
  'text me instead',
  'instead of email(s)',
  '^ no email(s)',
  'switch me? .. to text(s)|texting|text',
  'get|have|want|prefer text(s) than|over|instead',
  'go|switch|change back to text|texts',
  'en vez|lugar de correo(s)',
  'sin correo(s)',
])
const TIME_WORDS = phrases(COMMAND_SETS, [
  '^ time|hora $',
  '^ time|hora ..5 $',
  '^ <sendVerb> .. at|a|around|by|in|earlier|later',
  '<sendVerb> <sendThing> .. at|around|by|earlier|later|in_the',
  'change|switch|move <determiner>* time|hour',
  '^ a la(s) ..4 $',
  'would be better|easier $',
  'cambiar|cambien|cambia la hora',
  'mandar|enviar|manden|envien|mandan .. a la(s)',
  'prefiero a la(s)',
  '^ mornings? at',
])
const PAUSE = phrases(COMMAND_SETS, [
  '^ pause|pausa|pausar|pausen|snooze|pausame',
  'pause <determiner>* <sendThing>?',
  'hold|put <determiner>* <sendThing> on? hold? until|till|for|on',
  '^ hold',
  'on hold',
  'need|take|want <determiner>* break from? for|from|until|these',
  'take a break until|for',
  '^ skip tomorrow|today|this|the|a|tonight',
  '^ saltar|salta|brinca manana',
  'on|de holiday|vacation|vacations|vacaciones|trip until|till|hasta',
  'pueden pausar',
])
const RESUME = phrases(COMMAND_SETS, [
  '^ resume|unpause|reanudar|continuar|reanuden|continue',
  '^ i am back $',
  '^ i am back from',
  '^ you can start again',
  'ready to continue|resume',
  '^ ya regrese|volvi|estoy_de_vuelta',
  'seguir con los',
])
const START = phrases(COMMAND_SETS, [
  '^ start|unstop|empezar|iniciar|comenzar|resubscribe $',
  'sign me back up',
  '^ start again $',
  'start getting these again',
  'subscribe me again',
  'volver a recibir',
  'inscribanme',
])
const HELP = phrases(COMMAND_SETS, [
  '^ help|info|ayuda|aide|commands|ayudenme $',
  '^ what is this $',
  '^ who is this|texting|that $',
  '^ who is texting me',
  'how does this .. work $',
  'what can i text',
  'que es esto $',
  '^ quien es $',
  '^ como funciona esto',
])
const TODAY = phrases(COMMAND_SETS, [
  '^ today|hoy $',
  'today s|todays tip|message|text|question',
  'tip today $',
  'consejo|mensaje de hoy',
])
const JOURNAL = phrases(COMMAND_SETS, [
  '^ journal|diario $',
  'see|show|link|read|ver .. journal|diario',
  'mi diario $',
  'see what i wrote',
  'read my old',
  'ver lo que escribi',
])
const DELETE = phrases(COMMAND_SETS, [
  '^ delete|erase $',
  'delete|erase|wipe me $',
  'delete|erase|wipe <determiner>* data|info|information|everything|journal',
  'information|data deleted|erased|removed',
  '^ borrame|borrarme $',
  'borra|borrar|borren|eliminen|elimina <determiner>* datos|informacion|todo',
])
const ZONE_WORDS = phrases(COMMAND_SETS, ['^ zone|zona|timezone'])
const MOVED =
  / (?:i|we|me|nos) (?:just |have |ya )?(?:moved|mude|mudamos) (?:to|a) ([^ ]+(?: [^ ]+){0,2}?)(?: last| this| now| yesterday| today| $| $)/
const NOW_IN =
  / (?:i am|we are|ahora estoy|estoy) (?:now )?(?:in|on|en) ([^ ]+(?: [^ ]+){0,2}?)(?: now)? (?:time )?(?:now )?$/

/** The command that a text is, if it is one. */
export function readCommand(text: Text, context: Context): Command | undefined {
  const words = bare(text.words)
  const found = read(text, words, context)
  return found && { reading: found, over: overrules(found, words) }
}

function overrules(reading: Reading, words: string): boolean {
  if (reading.label === 'pause') return reading.days !== undefined || reading.until !== undefined
  if (reading.label === 'delete') return !/ (?:number|numero|list|lista) /.test(words)
  return ['start', 'text', 'email', 'time', 'resume', 'today'].includes(reading.label)
}

function read(text: Text, words: string, context: Context): Reading | undefined {
  const keyword = context.keywords.find((word) => ` ${fold(word)} ` === words)
  if (keyword) return { label: 'join', keyword }
  const email = readEmail(text, words)
  if (email) return email
  if (
    START.test(words) ||
    (context.consent === 'stopped' && / (?:yes|si) $/.test(words) && words.length < 6)
  )
    return { label: 'start' }
  if (DELETE.test(words)) return { label: 'delete' }
  if (RESUME.test(words)) return { label: 'resume' }
  if (PAUSE.test(words)) return { label: 'pause', ...readSpan(slashes(text)) }
  if (TEXT_WORDS.test(words)) return { label: 'text' }
  if (JOURNAL.test(words)) return { label: 'journal' }
  if (TODAY.test(words)) return { label: 'today' }
  if (HELP.test(words)) return { label: 'help' }
  const zone = readZone(text, words)
  if (zone) return zone
  if (TIME_WORDS.test(words)) {
    const time = readTime(text.plain)
    return time ? { label: 'time', time } : { label: 'time' }
  }
  return undefined
}

const slashes = (text: Text) => text.words

function readEmail(text: Text, words: string): Reading | undefined {
  const address = ADDRESS.exec(text.plain)?.[0]
  if (!address) {
    return EMAIL_WORDS.test(words) || EMAIL.test(words) ? { label: 'email' } : undefined
  }
  const alone = text.words.trim().split(' ').length <= 5
  if (!alone && !EMAIL_WORDS.test(words) && !/ (?:email|emails|correo|send|mail|me) /.test(words))
    return undefined
  const [local = '', domain = ''] = address.split('@')
  return { label: 'email', address: `${local}@${domain.toLowerCase()}` }
}

function readZone(text: Text, words: string): Reading | undefined {
  if (ZONE_WORDS.test(words)) {
    const place = text.plain.replace(/^\s*\S+\s*/, '').replace(/[.!?\s]+$/, '')
    return place ? { label: 'zone', place } : { label: 'zone' }
  }
  const place = (MOVED.exec(words) ?? NOW_IN.exec(words))?.[1]
  if (place && place.length > 2) return { label: 'zone', place }
  if (/ time ?zone | zona horaria /.test(words)) return { label: 'zone' }
  return undefined
}

const LANGUAGE: [lang: 'en' | 'es', matcher: RegExp][] = [
  ['es', phrases({}, ['^ en? espanol|spanish|castellano $', '^ in spanish $', '^ spanish $'])],
  ['en', phrases({}, ['^ in? english $', '^ en? ingles $'])],
]

/** The language a text asks for: `ESPAÑOL`, "in English please". */
export function readLanguage(text: Text): 'en' | 'es' | undefined {
  const words = bare(text.words)
  return LANGUAGE.find(([, matcher]) => matcher.test(words))?.[0]
}
