import type { Day, Lang, Outline, Wording } from './program.ts'
import { segments } from './segments.ts'

/** What an author should know before publishing. An `error` must be put right; a `warning` read. */
export interface Problem {
  level: 'error' | 'warning'
  lang?: Lang
  day?: string
  field?: string
  message: string
}

export type Where = Omit<Problem, 'level' | 'message'>

export const error = (message: string, where: Where = {}): Problem => ({
  level: 'error',
  ...where,
  message,
})
export const warning = (message: string, where: Where = {}): Problem => ({
  level: 'warning',
  ...where,
  message,
})

/** Letters that a language cannot be written without, although they force UCS-2. */
const LETTERS: Record<Lang, string> = { en: '', es: 'áíóúÁÍÓÚ' }

/** Words that a subject line, seen over somebody's shoulder, must not hold. */
const TELLING: Record<Lang, RegExp> = {
  en: /\b(partner|spouse|husband|wife|boyfriend|girlfriend|marriage|relationship|couple|divorce|love|abus\w*|violen\w*|safe\w*|unsafe|hotline|danger\w*)\b/i,
  es: /(^|[^\p{L}])(parejas?|espos[oa]|marido|novi[oa]|matrimonio|relaci\p{L}+|divorcio|amor|abus\p{L}*|maltrat\p{L}*|violen\p{L}*|segur\p{L}*|a salvo|peligro\p{L}*)(?!\p{L})/iu,
}

/** Openings that ask for a bare YES, which carriers take for an opt-in. */
const YES_NO: Partial<Record<Lang, RegExp>> = {
  en: /^(do|does|did|are|is|was|were|can|could|will|would|have|has|had|should)\b/i,
}

const EMAIL_WORDS = { min: 120, max: 220 }

/** Words that the email of a day is read in: body, step and question. */
export const emailWords = (day: Day): number =>
  `${day.body} ${day.step} ${day.question}`.split(/\s+/).filter((w) => /[\p{L}\d]/u.test(w)).length

/** A day's text message as it is sent. */
export const textOf = (day: Day): string => `${day.text} ${day.question}`

/** The question that a day asks, with the words it may be answered in. */
export type Steered =
  | { question: Outline['questions'][number]; wording: Wording | undefined }
  | undefined

/** What is wrong with one day. */
export function dayProblems(day: Day, lang: Lang, steered: Steered): Problem[] {
  const where = { lang, day: day.id }
  const found: Problem[] = []
  for (const field of ['subject', 'text', 'question', 'step', 'body'] as const) {
    if (day[field].trim() === '') found.push(error('empty: write it', { ...where, field }))
  }
  found.push(...subjectProblems(day.subject, lang, { ...where, field: 'subject' }))
  found.push(...lengthProblems(textOf(day), lang, { ...where, field: 'text' }))
  if (day.checkin !== undefined) {
    const field = 'checkin'
    found.push(...lengthProblems(day.checkin, lang, { ...where, field }, 1))
    if (steered) found.push(error('not on a day that asks for an answer', { ...where, field }))
    if (YES_NO[lang]?.test(day.checkin)) found.push(yesNo({ ...where, field }))
  }

  const field = 'question'
  if (!steered && !day.question.includes('?')) {
    found.push(warning('has no question mark', { ...where, field }))
  }
  if (YES_NO[lang]?.test(day.question)) found.push(yesNo({ ...where, field }))
  for (const option of steered?.question.options ?? []) {
    const words = steered?.wording?.answers[steered.question.id]?.[option]?.words ?? []
    if (words.some((word) => day.question.includes(word.toUpperCase()))) continue
    found.push(error(`does not say in capitals what to text for ${option}`, { ...where, field }))
  }

  const count = emailWords(day)
  if (count < EMAIL_WORDS.min || count > EMAIL_WORDS.max) {
    const range = `${EMAIL_WORDS.min} to ${EMAIL_WORDS.max}`
    found.push(error(`the email has ${count} words: make it ${range}`, { ...where, field: 'body' }))
  }
  if (/^ {0,3}#|!\[|\]\(|<[a-z/!]|https?:/im.test(day.body)) {
    const message = 'has a heading, picture, link or HTML: keep to paragraphs and emphasis'
    found.push(error(message, { ...where, field: 'body' }))
  }
  const echo = sentences(day.text).find((sentence) => plain(day.body).includes(sentence))
  if (echo) found.push(error(`repeats the text: "${echo}"`, { ...where, field: 'body' }))
  return found
}

const yesNo = (where: Where) =>
  warning('asks for a bare YES, which carriers take for an opt-in: begin with What or How', where)

const plain = (text: string) => text.replace(/[*_]/g, '').replace(/\s+/g, ' ').toLowerCase()
/** A help line may be given in the text and in the email alike. */
const PHONE = /\d{3}/
const sentences = (text: string) =>
  plain(text)
    .split(/[.?!:]\s*/)
    .filter((sentence) => sentence.split(' ').length >= 5 && !PHONE.test(sentence))

export function subjectProblems(subject: string, lang: Lang, where: Where): Problem[] {
  const found: Problem[] = []
  if (subject.length > 60) found.push(error('longer than 60 characters', where))
  const word = TELLING[lang].exec(subject)?.[0].trim()
  if (word) found.push(error(`"${word}" tells too much to somebody who sees the phone`, where))
  return found
}

/**
 * The rule of length: `most` segments in GSM-7; one more in UCS-2 where only the language's own
 * letters force it, except for a text that must be a single segment.
 */
export function lengthProblems(text: string, lang: Lang, where: Where, most = 2): Problem[] {
  const found: Problem[] = []
  const { encoding, units, segments: count, culprits } = segments(text)
  const foreign = culprits.filter((character) => !LETTERS[lang].includes(character))
  if (foreign.length > 0) {
    const named = foreign.map((c) => `${c} (U+${hex(c)})`).join(', ')
    found.push(error(`${named} forces UCS-2, which costs more: write it otherwise`, where))
  }
  const limit = encoding === 'UCS-2' && most > 1 ? most + 1 : most
  const size = `${count} segments (${units} units of ${encoding})`
  if (count > limit) found.push(error(`${size}: shorten it to ${limit}`, where))
  else if (count > 2) {
    found.push(warning(`${size}, because of ${culprits.join(' ')}`, where))
  }
  return found
}

const hex = (c: string) => (c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
