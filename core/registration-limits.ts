import type { Lang, Wording } from './program.ts'
import type { Registration, RegistrationHost } from './registration.ts'

/** What a carrier's reviewer would send back, found before they do. */

export interface Objection {
  /** `error`: the form refuses it or a reviewer surely does. */
  level: 'error' | 'warning'
  field: string
  message: string
}

/** Characters, as Twilio describes the campaign form (messaging API, Usa2p). */
export const LIMITS = {
  description: [40, 4096],
  messageFlow: [40, 2048],
  sample: [20, 1024],
  message: [20, 320],
  keywords: [1, 255],
  samples: [2, 5],
} as const

const RATES = /msg\w* (?:&|and) data rates may apply|tarifas/i
const STOP = /\bSTOP\b/
const HELP = /\b(?:HELP|AYUDA)\b/
/** Links through these are filtered whoever sends them. */
const SHORTENERS = /\b(?:bit\.ly|tinyurl\.com|goo\.gl|t\.co|ow\.ly|is\.gd|rb\.gy)\//i
/** Sex, hate, alcohol, firearms, tobacco and what else US carriers do not carry. */
const RESTRICTED =
  /\b(?:sex|sexual|porn\w*|alcohol|beer|wine|guns?|firearms?|tobacco|vap(?:e|ing)|cannabis|cbd|gambl\w+|casino|loans?|debt|crypto\w*)\b/i
const PLACEHOLDER = /\{\{?\w*\}?\}|\[(?:name|link|url)\]|\bTODO\b|lorem ipsum/i

type Pack = Omit<Registration, 'objections'>
type Add = (level: Objection['level'], field: string, message: string) => void

export function objections(
  pack: Pack,
  wording: Wording,
  host: RegistrationHost,
  lang: Lang,
): Objection[] {
  const found: Objection[] = []
  const add: Add = (level, field, message) => found.push({ level, field, message })
  const { campaign: c } = pack

  within(add, 'Description', c.description, LIMITS.description)
  within(add, 'Message flow', c.messageFlow, LIMITS.messageFlow)
  within(add, 'Opt-in message', c.optInMessage, LIMITS.message)
  within(add, 'Opt-out message', c.optOutMessage, LIMITS.message)
  within(add, 'Help message', c.helpMessage, LIMITS.message)
  for (const s of c.samples) within(add, `Sample "${s.label}"`, s.text, LIMITS.sample)
  const [least, most] = LIMITS.samples
  if (c.samples.length < least || c.samples.length > most) {
    add('error', 'Samples', `the form takes ${least} to ${most}, not ${c.samples.length}`)
  }

  const { name } = wording
  const must = (field: string, text: string, what: RegExp | string, say: string) => {
    const has = typeof what === 'string' ? text.includes(what) : what.test(text)
    if (!has) add('error', field, say)
  }
  for (const [field, text] of [
    ['Opt-in message', c.optInMessage],
    ['Opt-out message', c.optOutMessage],
    ['Help message', c.helpMessage],
  ] as const) {
    must(field, text, name, `has to name the program, ${name}`)
  }
  must('Opt-in message', c.optInMessage, wording.frequency, 'has to say how often it writes')
  for (const [field, text] of [
    ['Opt-in message', c.optInMessage],
    ['Help message', c.helpMessage],
  ] as const) {
    must(field, text, RATES, 'has to say "Msg & data rates may apply"')
    must(field, text, STOP, 'has to say that STOP ends it')
  }
  must('Opt-in message', c.optInMessage, HELP, 'has to say that HELP helps')
  must('Help message', c.helpMessage, host.contact, 'has to carry a contact')

  keywordProblems(add, 'Opt-in keywords', c.optInKeywords)
  keywordProblems(add, 'Opt-out keywords', c.optOutKeywords)
  keywordProblems(add, 'Help keywords', c.helpKeywords)
  sampleProblems(add, pack, name)
  hostProblems(add, pack, host)
  if (lang !== 'en') {
    add(
      'warning',
      'Language',
      'reviewers read English: hand in the English pack, this one beside it',
    )
  }
  return found
}

function within(add: Add, field: string, text: string, [least, most]: readonly [number, number]) {
  if (text.length < least) add('error', field, `${text.length} characters: at least ${least}`)
  if (text.length > most) add('error', field, `${text.length} characters: at most ${most}`)
}

function keywordProblems(add: Add, field: string, keywords: string[]): void {
  within(add, field, keywords.join(','), LIMITS.keywords)
  for (const word of keywords) {
    if (!/^[A-Z0-9]+$/.test(word)) add('error', field, `${word}: letters A to Z and digits only`)
  }
}

function sampleProblems(add: Add, { campaign, moreSamples }: Pack, name: string): void {
  const { samples } = campaign
  if (!samples.some((s) => s.text.includes(name))) {
    add('error', 'Samples', `one of them has to name the program, ${name}`)
  }
  if (!samples.some((s) => STOP.test(s.text))) {
    add('error', 'Samples', 'one of them has to say that STOP ends it')
  }
  for (const { label, text } of [...samples, ...moreSamples]) {
    const field = `Sample "${label}"`
    const word = RESTRICTED.exec(text)?.[0]
    if (SHORTENERS.test(text)) add('error', field, 'links through a public shortener are filtered')
    if (PLACEHOLDER.test(text))
      add('error', field, 'holds a placeholder: show the text as it is sent')
    if (word) add('warning', field, `says "${word}": a reviewer may take it for restricted content`)
  }
}

function hostProblems(add: Add, { sender, urls }: Pack, host: RegistrationHost): void {
  const outside = (url: string) =>
    /^https:\/\/(?!localhost|127\.|\[::1\])[^\s/]+\.[^\s/]+/.test(url)
  for (const [field, url] of [
    ['Website', urls.website],
    ['Privacy policy', urls.privacy],
    ['Terms', urls.terms],
  ] as const) {
    if (!outside(url))
      add('error', field, `${url || 'missing'}: a reviewer must be able to open it`)
  }
  if (!/@|https:\/\/|\+?\d[\d ()-]{6,}/.test(host.contact)) {
    add('error', 'Contact', `"${host.contact}" is no email address, link or phone number`)
  }
  if (sender === 'other') {
    add('warning', 'Sender', `${host.number} is not a US number: this registration is for US ones`)
  }
  if (host.shownAt.length === 0) {
    add('error', 'Message flow', 'say where the program is offered: --shown-at https://…')
  }
}
