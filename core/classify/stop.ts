import { fold } from './fold.ts'
import { alternatives, OPENERS, TAILS, unframe } from './frames.ts'
import { SETS, STOP_WORDS_WITH_SLIPS } from './lexicon.ts'
import type { Text } from './normalise.ts'
import { anyOf, phrases } from './phrase.ts'

/** How sure an opt-out is. */
export type StopReading = 'stop' | 'unsure' | 'no'

const KEYWORD = new Set<string>(SETS.stopWords.map(fold))
const KEYWORD_FRAMES = new RegExp(
  `^ (?:(?:${alternatives([...OPENERS, ...TAILS, 'quoted', 'everyone', 'karen'])}) ){0,8}$`,
)

/** Core phrases that are a request to us, whatever follows. */
const REQUESTS = phrases(SETS, [
  '^ <cease> <swear>? <contacting> <swear>? <me>',
  '^ <cease> <swear>? <contacting> <determiner>* <thing>',
  '^ <cease> <swear>? sending',
  '^ <cease> <contacting> $',
  '^ <cease> all? (?:getting|receiving) <determiner>* <thing>? $',
  '^ stop|quit getting|receiving <determiner>* <thing>',
  '^ stop|quit getting|receiving these|this|it|them|those $',
  '^ <cease> <determiner>* <thing> $',
  '^ <cease> these|this|those|it|them|that|here|contact $',
  '^ <ceaseOnly>',
  '^ <never> <swear>? <contact> <swear>? <me>',
  '^ <never> <contact> <determiner>* <thing>',
  '^ <never> <contact> $',
  '^ <never> <contact> anything|any|them|these|this|it|those|more',
  '^ not <contact> <me>',
  '^ never texting <me>',
  '^ <remove> <self> off|from|out',
  '^ <remove> off|from|out_of <determiner>* <thing>',
  '^ remove|delete|erase|block|unsubscribe|unenroll <self> $',
  '^ take|remove|get <self> off|out $',
  '^ want off|out <determiner>* <thing>? $',
  '^ lose|forget|delete|erase|remove|block|trash my|this|our number|phone|phone_number|contact|digits',
  '^ leave <me> <swear>? alone',
  '^ go away',
  '^ fuck|piss|sod|bugger|buzz|screw|f off',
  '^ get|make|have <determiner>* <thing>? to? stop',
  '^ get|make|have <determiner>* <thing>? stopped|cancelled|canceled|turned_off|removed',
  '^ turn|shut|switch <determiner>* <thing>? it? off',
  '^ <removeEs>',
  '^ <ceaseEs> <contactingEs>',
  '^ <ceaseEs> <determiner>* <thing>',
  '^ <ceaseEs> esto|todo|eso $',
  '^ ya? no me|nos <contactEs>',
  '^ ya? no <contactEs>',
  '^ quiten|borren|borra|eliminen|elimina|eliminar|retiren|saquen|quitar|borrar|remuevan mi|este|su|el numero|telefono|contacto|nombre',
  '^ no quiero|deseo|necesito|queremos recibir <determiner>* <thing>?',
  '^ no quiero|deseo|necesito|queremos <determiner>* <thing>',
  '^ no quiero nada|esto $',
  '^ salirme|salir del|de <determiner>* <thing>',
  '^ no recibir',
  '^ no molest|jod',
  '^ déjenme|déjame|déjeme|déjennos en? paz|tranquilo|tranquila $',
  '^ arretez|arrete|cessez de m',
  '^ je ne veux plus',
])

/** Said about us, wherever it stands. */
const STATEMENTS = phrases(SETS, [
  '^ wrong number|person',
  'have|got|reached|texting|texted the? wrong number|person',
  '^ this is not .. number|phone',
  'i <never> want|need|wish|like|care to? get|getting|receive|receiving|have? <determiner>* <thing>',
  'i <never> want|need|wish|like <determiner>* texts|messages|emails|tips|notifications|spam|program',
  'i do not want|need|like these|those|this $',
  'no longer want|wants|wish|wishes|need|needs to? receive|get? <determiner>* <thing>',
  'no longer|not interested',
  'not want|need|like <determiner>* texts|messages|emails|tips|program',
  'do not want|wanna|need <determiner>* more of? these|this|those|texts|messages',
  '^ not interested',
  'never|not sign|signed up|subscribe|subscribed|opted|consented|enrolled|consent',
  'revoke|revoking|withdraw|withdrawing my|any|all consent|permission',
  'do not call list|registry',
  'report|reporting|reported you|this|these as? ',
  'reporting|report|reported as spam',
  'done with <determiner>* program|texts|messages|tips|these|subscription',
  'quit|quitting <determiner>* program|course|subscription',
  'no need for <determiner>* texts|messages|tips',
  'these|texts|messages need|have|got|better|must|should to? stop',
  'if <determiner>* texts|messages do not stop',
  'these|those texts|message(s) to stop',
  'still getting|receiving <determiner>* <thing>? $',
  'número equivocado|incorrecto|erróneo',
  'se equivoca|equivocaron|equivocó de',
  'equivocado de número',
  'persona equivocada',
  'no me interesa|interesan $',
  'reportar como spam',
  'yo? no me inscribí|suscribí|apunté|registré',
  'yo? no pedí esto|estos',
  'ya? no quiere|quieren recibir',
  'no autorizo',
  'no quiero|deseo participar|seguir|continuar',
  'ya no quiero|deseo',
])

/** Whether the text asks us to stop. */
export function readStop(text: Text): StopReading {
  if (isKeyword(text)) return 'stop'
  for (const [index, clause] of text.clauses.entries()) {
    if (STATEMENTS.test(clause.words) && !OTHERS.test(clause.words)) return 'stop'
    const { core, frame } = unframe(clause)
    if (REQUESTS.test(core)) return 'stop'
    const word = core.trim()
    if (
      KEYWORD.has(word) &&
      frame !== 'wish' &&
      (!clause.joined || text.clauses.length <= index + 1)
    )
      return 'stop'
    if (KEYWORD.has(word) && frame === 'wish')
      return /^(stop|quit|end)$/.test(word) ? 'unsure' : 'stop'
  }
  return 'no'
}

const OTHERS = anyOf(['his', 'her', 'he', 'she'])

/** A stop word with nothing beside it but politeness, or repeated. */
export function isKeyword(text: Text): boolean {
  const words = text.words.trim().split(' ')
  if (words.length > 10) return false
  const rest = words.filter((word) => !isStopWord(word))
  if (rest.length === words.length) return /^[^\p{L}]*(?:🛑|🚫|⛔|✋)[^\p{L}]*$/u.test(text.plain)
  return rest.length === 0 || KEYWORD_FRAMES.test(` ${rest.join(' ')} `)
}

function isStopWord(word: string): boolean {
  return KEYWORD.has(word) || STOP_WORDS_WITH_SLIPS.some((stop) => isSlip(word, stop))
}

/** One slip of the finger: a letter left out, doubled, or two swapped. */
function isSlip(word: string, of: string): boolean {
  if (Math.abs(word.length - of.length) > 1 || word[0] !== of[0])
    return word === `${of[1]}${of[0]}${of.slice(2)}`
  if (word.length === of.length) {
    const at = [...of].findIndex((letter, index) => letter !== word[index])
    if (at < 0) return true
    const swapped = of.slice(0, at) + of[at + 1] + of[at] + of.slice(at + 2)
    return word === swapped || (of.length > 5 && word.slice(at + 1) === of.slice(at + 1))
  }
  const [short, long] = word.length < of.length ? [word, of] : [of, word]
  const at = [...short].findIndex((letter, index) => letter !== long[index])
  if (at < 0) return of.length > 5 || long.at(-1) === long.at(-2)
  return (
    short.slice(at) === long.slice(at + 1) &&
    (of.length > 5 || long.length > of.length || word === 'stp')
  )
}
