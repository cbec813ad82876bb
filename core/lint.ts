import {
  dayProblems,
  error,
  lengthProblems,
  type Problem,
  subjectProblems,
  warning,
} from './lint-day.ts'
import type { Day, Lang, Outline, Wording } from './program.ts'

export type { Problem } from './lint-day.ts'

/** A program as its folder holds it, each file parsed; a language may still lack some. */
export interface ProgramFiles {
  outline: Outline
  wordings: Partial<Record<Lang, Wording>>
  days: Partial<Record<Lang, Day[]>>
}

/** Single words that carriers act on themselves, so that they never reach the program. */
const CARRIER_WORDS =
  'STOP UNSUBSCRIBE END QUIT STOPALL REVOKE OPTOUT CANCEL START YES UNSTOP HELP INFO'.split(' ')

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
