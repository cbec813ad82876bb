import type { Day, Lang, Outline, Wording } from './program.ts'
import { segments } from './segments.ts'

/** A program as its folder holds it, each file parsed; a language may still lack some. */
export interface ProgramFiles {
  outline: Outline
  wordings: Partial<Record<Lang, Wording>>
  days: Partial<Record<Lang, Day[]>>
}

/** What an author should know before publishing. An `error` must be put right; a `warning` read. */
export interface Problem {
  level: 'error' | 'warning'
  lang?: Lang
  day?: string
  field?: string
  message: string
}

type Where = Omit<Problem, 'level' | 'message'>

/** Single words that carriers act on themselves, so that they never reach the program. */
const CARRIER_WORDS =
  'STOP UNSUBSCRIBE END QUIT STOPALL REVOKE OPTOUT CANCEL START YES UNSTOP HELP INFO'.split(' ')

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

/**
 * Checks a program before it is published. `reserved` are the words of the service's own commands.
 * Never throws: what is wrong is in the answer, in the order of the outline.
 */
export function lint(program: ProgramFiles, reserved: string[]): Problem[] {
  const taken = new Set([...reserved, ...CARRIER_WORDS].map(fold))
  return [
    ...outlineProblems(program.outline, taken),
    ...program.outline.languages.flatMap((lang) => languageProblems(program, lang, taken)),
    ...strayLanguages(program),
    ...unevenCheckins(program),
  ]
}

const error = (message: string, where: Where = {}): Problem => ({
  level: 'error',
  ...where,
  message,
})
const warning = (message: string, where: Where = {}): Problem => ({
  level: 'warning',
  ...where,
  message,
})
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toUpperCase()
const twice = (all: string[]) => [...new Set(all.filter((one, i) => all.indexOf(one) !== i))]

function outlineProblems(outline: Outline, taken: Set<string>): Problem[] {
  const found: Problem[] = []
  const { parts, questions } = outline
  if (taken.has(fold(outline.keyword))) {
    found.push(error(`${outline.keyword} is a command: choose another`, { field: 'keyword' }))
  }
  if (contrastOnWhite(outline.accent) < 4.5) {
    found.push(error('too pale for white text: choose a darker colour', { field: 'accent' }))
  }
  const days = parts.flatMap((part) => part.days)
  for (const day of twice(days)) found.push(error('listed twice in parts', { day }))
  for (const id of twice(parts.map((part) => part.id))) {
    found.push(error(`part ${id} is there twice`, { field: 'parts' }))
  }
  for (const id of twice(questions.map((question) => question.id))) {
    found.push(error(`question ${id} is there twice`, { field: 'questions' }))
  }
  for (const question of questions) {
    const field = `questions.${question.id}`
    if (!days.includes(question.asked)) {
      found.push(error(`asked on ${question.asked}, which is in no part`, { field }))
    }
    if (question.kind === 'gate' && !question.options.includes(question.opens)) {
      found.push(error(`opens on ${question.opens}, which is not among its options`, { field }))
    }
    for (const option of twice(question.options)) {
      found.push(error(`option ${option} is there twice`, { field }))
    }
    if (question.options.map(fold).includes(fold(outline.keyword))) {
      found.push(error('an option is the keyword: choose another', { field }))
    }
  }
  return [...found, ...conditionProblems(outline)]
}

function conditionProblems({ parts, questions }: Outline): Problem[] {
  const found: Problem[] = []
  for (const [at, { id, when }] of parts.entries()) {
    if (!when) continue
    const field = `parts.${id}.when`
    const question = questions.find((one) => one.id === when.answer)
    if (!question) {
      found.push(error(`depends on ${when.answer}, which is no question`, { field }))
      continue
    }
    const option = 'is' in when ? when.is : when.not
    if (!question.options.includes(option)) {
      found.push(error(`depends on ${option}, which is no option of ${question.id}`, { field }))
    }
    if (parts.findIndex((part) => part.days.includes(question.asked)) >= at) {
      found.push(error(`depends on ${question.id}, which is only asked later`, { field }))
    }
  }
  return found
}

function languageProblems(program: ProgramFiles, lang: Lang, taken: Set<string>): Problem[] {
  const { outline } = program
  const days = program.days[lang] ?? []
  const wording = program.wordings[lang]
  const found: Problem[] = []
  const planned = outline.parts.flatMap((part) => part.days)
  for (const id of new Set(planned)) {
    const day = days.find((one) => one.id === id)
    if (!day) {
      found.push(error(`missing: write ${lang}/${id}.md`, { lang, day: id }))
      continue
    }
    const question = outline.questions.find((one) => one.asked === id)
    found.push(...dayProblems(day, lang, question && { question, wording }))
  }
  for (const { id } of days) {
    if (planned.includes(id)) continue
    found.push(error('in no part: list it in program.yaml or delete it', { lang, day: id }))
  }
  for (const day of twice(days.map(({ id }) => id))) {
    found.push(error('written twice', { lang, day }))
  }
  if (!wording) return [...found, error(`missing: write ${lang}/program.yaml`, { lang })]
  return [...found, ...wordingProblems(outline, wording, lang, taken)]
}

type Steered = { question: Outline['questions'][number]; wording: Wording | undefined } | undefined

function dayProblems(day: Day, lang: Lang, steered: Steered): Problem[] {
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
const sentences = (text: string) =>
  plain(text)
    .split(/[.?!:]\s*/)
    .filter((sentence) => sentence.split(' ').length >= 5)

function subjectProblems(subject: string, lang: Lang, where: Where): Problem[] {
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
function lengthProblems(text: string, lang: Lang, where: Where, most = 2): Problem[] {
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

function wordingProblems(
  outline: Outline,
  wording: Wording,
  lang: Lang,
  taken: Set<string>,
): Problem[] {
  const found: Problem[] = []
  for (const field of ['closing', 'closingOpenGate'] as const) {
    const text = wording[field]
    if (text !== undefined) found.push(...lengthProblems(text, lang, { lang, field }))
  }
  found.push(...subjectProblems(wording.closingSubject, lang, { lang, field: 'closingSubject' }))
  if (!wording.closingOpenGate && outline.questions.some(({ kind }) => kind === 'gate')) {
    const message = 'missing: say how the gate can still be opened'
    found.push(error(message, { lang, field: 'closingOpenGate' }))
  }
  const meanings = new Map<string, string>()
  for (const { id, options } of outline.questions) {
    for (const option of options) {
      const field = `answers.${id}.${option}`
      const answer = wording.answers[id]?.[option]
      if (!answer) {
        found.push(error('missing: add its words and reply', { lang, field }))
        continue
      }
      found.push(...lengthProblems(answer.reply, lang, { lang, field: `${field}.reply` }))
      for (const word of [option, ...answer.words]) {
        const text = fold(word)
        if (taken.has(text)) {
          found.push(error(`${text} is a command: choose another word`, { lang, field }))
        }
        if (text === fold(outline.keyword)) {
          found.push(error(`${text} is the keyword: choose another word`, { lang, field }))
        }
        const other = meanings.get(text)
        if (other !== undefined && other !== field) {
          found.push(error(`${text} already means ${other}`, { lang, field }))
        }
        meanings.set(text, field)
      }
    }
  }
  return [...found, ...strayAnswers(outline, wording, lang)]
}

function strayAnswers(outline: Outline, wording: Wording, lang: Lang): Problem[] {
  return Object.entries(wording.answers).flatMap(([id, options]) => {
    const known = outline.questions.find((question) => question.id === id)?.options ?? []
    return Object.keys(options)
      .filter((option) => !known.includes(option))
      .map((option) => error('answers nothing', { lang, field: `answers.${id}.${option}` }))
  })
}

function strayLanguages({ outline, days }: ProgramFiles): Problem[] {
  return (Object.keys(days) as Lang[])
    .filter((lang) => !outline.languages.includes(lang))
    .map((lang) => warning('not among languages, so it is not published', { lang }))
}

/** A check-in in one language only is a forgotten translation. */
function unevenCheckins({ outline, days }: ProgramFiles): Problem[] {
  const [first, ...others] = outline.languages
  if (!first) return []
  return others.flatMap((lang) =>
    (days[lang] ?? []).flatMap((day) => {
      const same = days[first]?.find(({ id }) => id === day.id)
      if (!same || (same.checkin === undefined) === (day.checkin === undefined)) return []
      const message = `only one of ${first} and ${lang} has it`
      return [error(message, { lang, day: day.id, field: 'checkin' })]
    }),
  )
}

/** WCAG 2 contrast ratio of `#rrggbb` with white. */
function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}
