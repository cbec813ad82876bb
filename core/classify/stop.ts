import { fold } from './fold.ts'
import { isCourtesy, withoutCourtesies } from './frames.ts'
import type { Clause, Text } from './normalise.ts'
import { alternatives, phrases } from './phrase.ts'
import { isSlip } from './slip.ts'
import {
  CLOSING_WORDS,
  FORGIVEN_WORDS,
  NAMING_US,
  PERHAPS,
  REQUESTS,
  RUNNING_ON,
  SAYING_NO,
  SCOLDINGS,
  STATEMENTS,
  STOP_SETS,
  STOP_WORDS,
  WISHES,
} from './stop-rules.ts'

/** How sure an opt-out is. */
export type StopReading = 'stop' | 'unsure' | 'no'

const STOP_WORD = new Set(STOP_WORDS.map(fold))
const CLOSING_WORD = new Set(CLOSING_WORDS.map(fold))
const FORGIVEN = FORGIVEN_WORDS.map(fold)

const isRequest = phrases(STOP_SETS, REQUESTS)
const isWish = phrases(STOP_SETS, WISHES)
const isScolding = phrases(STOP_SETS, SCOLDINGS)
const isStatement = phrases(STOP_SETS, STATEMENTS)
const namesUs = phrases(STOP_SETS, NAMING_US)
const saysNo = phrases(STOP_SETS, SAYING_NO)
const runsOn = phrases(STOP_SETS, RUNNING_ON)
const isPerhaps = phrases(STOP_SETS, PERHAPS)

/** Somebody else is speaking, or spoken to: what follows is theirs. */
const REPORTING = phrases(STOP_SETS, [
  '<partner> said|says|say|told|tells|tell|asked|asks|yelled|yells|shouted|screamed|texted|texts|wrote|replied|answered|snapped|begged|whispered|muttered|goes|was_like|is_like|kept_saying|keeps_saying',
  'said|says|told|asked|yelled|shouted|snapped|replied|screamed|wrote|texted|begged|whispered|muttered|thought|was_like|thinking $',
  'told|asked|tell|ask|telling|begged|asking him|her|them|myself|my .. to? $',
  'told|asked|tell|tells|asks me $',
  'i told|asked him|her|them|myself',
  'dijo|dice|pidió|gritó|contestó|escribió|respondió|dije|grité|decía|dicen|pide',
])
const REPORTED_AFTER = phrases(STOP_SETS, [
  '^ <partner> said|says|told|tells|asked|yelled|shouted|screamed|texted|wrote|replied|answered|snapped|whispered|muttered|goes|kept',
  '^ i said|told|yelled|shouted|thought|whispered|texted|wrote',
  '^ me|le dijo|dije|dice|gritó|contestó|escribió|respondió|pidió',
  '^ dijo|dije|gritó|contestó|respondió|pensé',
  '^ that is what',
])
const SOMEBODY_ELSE = phrases(STOP_SETS, [
  '<partner>|him|his|her|hers|their|them|kid(s)|son|daughter|dog|él|le',
])
const ABOUT_US = phrases(STOP_SETS, [
  '<thing>|you|your|these|this|thanks|number|list|phone|app|ustedes|estos|esto|sus|número',
])
/** They like it, or undo an opt-out. */
const KEEPING = phrases(STOP_SETS, [
  '^ do_not|never ever? stop|quit|end|cancel|unsubscribe|remove|opt_out',
  'never|not want these|this|them|it|those|the_texts|the_tips|you to stop|end|quit',
  'did_not_mean_to|not_trying_to|do_not_want_to|not_mean_to|hope_you_do_not|hope_you_never|not_ready_to|not_going_to|would_never|hope_these_never|not_want_you_to|not_want_these_to|not_want_them_to|not_want_this_to|not_wish_to ever? stop|quit|end|cancel|unsubscribe|remove|opt_out',
  'stop|quit by mistake|accident',
  'typed|texted|sent|hit|pressed|pushed stop by|accidentally',
  'no dejen|deje|dejes|paren de',
  'no quiero que paren|terminen|dejen|se_acaben|se_acabe',
  'no quiero cancelar|darme_de_baja|parar|salirme|dejar_de_recibir',
])
/** Somebody else's doing, or the writer's own past. */
const THEIRS = phrases(STOP_SETS, [
  'he|she|they|him|battery|culture|we|i_was|i_had|i_sent|i_stopped|i_told|i_asked|i_read|i_did|i_got|i_turned|i_put|i_wrote|i_dialed|i_deleted|i_said|i_showed|i_almost|says|said|for_a|phone_died|phone_rang|phone_buzzed|wrong_number_of|i_typed|i_tried|my_phone_and|él|ella|le|nos|lo|mi_esposo|mi_esposa|mi_marido|his|her|their',
])
/** A time is asked for, not the end. */
const AT_A_TIME = phrases(STOP_SETS, [
  '<me>|texts|messages|this|these|them at|before|after|during|while|when|until|so_early|so_late|this_early|in_the|on_sundays|on_weekends|early|late',
])

const WANTING = phrases(STOP_SETS, ['want|would_like|wish|prefer|quiero|quisiera|gustaría|deseo'])
/** "Stop and think", "Stop. Breathe.": a maxim, not a request. */
const GOES_ON = phrases(STOP_SETS, ['^ and|y ..', '^ breathe|think|listen|look|wait|pause|drop'])

const MAKE_IT_STOP = phrases(STOP_SETS, ['^ make|get it|this to? stop', '^ get off|out $'])
/** Short, and beginning with a stop word: not a maxim ("stop chasing") but hardly a diary. */
const isCurt = new RegExp(`^ (?:${alternatives(STOP_WORDS)}) (?!.*ing )`)

/** "This isn't Dave", all of it. */
const ANOTHER_NAME =
  /^\W*(?:[Ss]orry,? |[Hh]i,? |[Hh]ello,? |[Nn]o,? )?(?:[Tt]his|[Ii]t) (?:is not|isn['’]?t|ain['’]?t) (?:(?:[Mm]r|[Mm]rs|[Mm]s|[Dd]r)\.? )?\p{Lu}\p{Ll}+[.!]*$|^\W*(?:[Ss]orry,? )?(?:[Tt]here(?:['’]s| is) no|[Aa]quí no (?:vive|hay) ning[uú]na?) \p{Lu}\p{Ll}+(?: here| at this number)?[.!]*$/u

/** "John doesn't live here", all of it. */
const GONE_FROM_HERE =
  /^\W*(?:[Ss]orry,? )?\p{Lu}\p{Ll}+ (?:does not|doesn['’]?t|no longer|ya no|no) (?:live|lives|work|works|vive|trabaja)(?: here| aqu[ií])?(?: any ?more)?[.!]*$/u

/** Whether the text asks us to stop. */
export function readStop(text: Text): StopReading {
  if (isKeyword(text)) return 'stop'
  if (ANOTHER_NAME.test(text.plain) || GONE_FROM_HERE.test(text.plain)) return 'stop'
  let found: StopReading = 'no'
  for (const [index, clause] of text.clauses.entries()) {
    const reading = readClause(clause, index, text)
    if (reading === 'stop' || reading === 'keep') return reading === 'stop' ? 'stop' : 'no'
    if (reading === 'unsure') found = 'unsure'
  }
  return found === 'no' && text.clauses.some((_, index) => isSuspect(index, text))
    ? 'unsure'
    : found
}

/** Names us and says no, in one clause or in two of a sentence, with nobody else in it. */
function isSuspect(index: number, text: Text): boolean {
  const clause = text.clauses[index]
  if (!clause || THEIRS.test(clause.words) || !namesUs.test(clause.words)) return false
  if (isReported(index, text)) return false
  const before = clause.joined ? text.clauses[index - 1] : undefined
  const next = text.clauses[index + 1]
  return [clause, before, next?.joined ? next : undefined].some(
    (near) => near && !THEIRS.test(near.words) && saysNo.test(near.words),
  )
}

function readClause(clause: Clause, index: number, text: Text): StopReading | 'keep' {
  const { said, core, request, frame } = clause.framed
  if (KEEPING.test(said) || KEEPING.test(clause.words)) return 'keep'
  const sure =
    isWish.test(core) ||
    isWish.test(request) ||
    (frame !== 'wish' && (isRequest.test(core) || isRequest.test(request))) ||
    isStatement.test(said) ||
    isStatement.test(core) ||
    isStatement.test(clause.words) ||
    (frame === 'question' && MAKE_IT_STOP.test(core)) ||
    (!THEIRS.test(clause.words) && runsOn.test(clause.words))
  const word = core.trim()
  const scolding = isScolding.test(core)
  const closing = STOP_WORD.has(word) || CLOSING_WORD.has(word) || isForgiven(word)
  const perhaps =
    isPerhaps.test(said) ||
    isPerhaps.test(clause.words) ||
    (text.words.length < 50 && frame === 'bare' && isCurt.test(core))
  if (!sure && !scolding && !closing && !perhaps) return 'no'
  if (isReported(index, text)) return 'no'
  if (sure)
    return AT_A_TIME.test(core) && !/ (?:again|anymore|ever) /.test(clause.words)
      ? 'unsure'
      : 'stop'
  if (word !== 'stop' && STOP_WORD.has(word) && frame === 'bare') return 'stop'
  if (isAboutSomebodyElse(index, text)) return 'no'
  if (scolding) return frame === 'wish' ? 'unsure' : 'stop'
  if (closing) return readClosing(word, frame, index, text)
  return 'unsure'
}

/** Past so many clauses, looking at all the others for each of them would take too long. */
const MANY = 80

/** A stop word that is a clause of its own, in a longer text. */
function readClosing(
  word: string,
  frame: 'bare' | 'wish' | 'question',
  index: number,
  text: Text,
): StopReading {
  if (text.clauses.length > MANY) return 'unsure'
  const others = text.clauses.filter((clause, at) => at !== index && !isCourtesy(clause.words))
  const strong = STOP_WORD.has(word) || isForgiven(word)
  const company = others.map((clause) => clause.words).join('')
  if (frame === 'wish') return wished(word, company, text)
  if (others.length === 0) return 'stop'
  const next = text.clauses[index + 1]
  if (next && GOES_ON.test(next.words)) return 'no'
  if (!strong) return index === 0 || index === text.clauses.length - 1 ? 'unsure' : 'no'
  if (ABOUT_US.test(company)) return 'stop'
  return company.length < 60 ? 'stop' : 'unsure'
}

/** "I would like to stop": these messages, unless there is more to it. */
function wished(word: string, company: string, text: Text): StopReading {
  if (STOP_WORD.has(word) && word !== 'stop') return 'stop'
  if (!WANTING.test(text.words)) return 'no'
  return ABOUT_US.test(company) ? 'stop' : 'unsure'
}

function isReported(index: number, text: Text): boolean {
  const before = text.clauses[index - 1]
  if (text.clauses[index]?.joined && before && REPORTING.test(before.words)) return true
  const after = text.clauses[index + 1]
  if (!after) return false
  const told = text.clauses[index]?.words.startsWith(' i said ') && !ABOUT_US.test(after.words)
  const mine = after.words.startsWith(' i ') && !after.joined
  return told || (!mine && REPORTED_AFTER.test(after.words))
}

/** The sentence has another person in it before this clause. */
function isAboutSomebodyElse(index: number, text: Text): boolean {
  for (let at = index; at > 0 && text.clauses[at]?.joined; at--)
    if (SOMEBODY_ELSE.test(text.clauses[at - 1]?.words ?? '')) return true
  return false
}

/** A stop word with nothing beside it but politeness, or repeated. */
export function isKeyword(text: Text): boolean {
  if (text.words === ' ') return /^[^\p{L}]*(?:🛑|🚫|⛔|✋)[^\p{L}]*$/u.test(text.plain)
  const words = text.words.trim().split(' ')
  if (words.length > 12) return false
  const rest = words.filter((word) => !STOP_WORD.has(word) && !isForgiven(word))
  if (rest.length < words.length) return isCourtesy(pad(rest))
  return text.clauses.length === 1 && CLOSING_WORD.has(withoutCourtesies(text.words).trim())
}

const pad = (words: string[]) => (words.length > 0 ? ` ${words.join(' ')} ` : ' ')

const isForgiven = (word: string) => {
  const bare = word.replace(/\d+$/, '')
  return FORGIVEN.some((stop) => isSlip(bare, stop))
}
