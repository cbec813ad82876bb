import { sayWhen, sayZone } from './calendar.ts'
import type { ProgramFiles } from './lint.ts'
import type { Day, Lang, Wording } from './program.ts'
import { type Objection, objections } from './registration-limits.ts'
import { resourcesFor } from './resources.ts'
import { segments } from './segments.ts'
import { pageWords } from './words/pages.ts'
import { wordsFor } from './words.ts'

/**
 * What US carriers ask before texts may go out at volume: a 10DLC campaign (The Campaign Registry)
 * for a local number, or a verification for a toll-free one. All wording is what is really sent.
 */

export interface RegistrationHost {
  /** What people text, E.164. */
  number: string
  publicUrl: string
  contact: string
  postalAddress: string
  privacyUrl: string
  termsUrl: string
  /** Pages, posters, profiles that show the keyword. */
  shownAt: string[]
}

export interface Volume {
  /** People who get the program at the same time. */
  subscribers: number
  /** Texts that a person sends a day, each answered by one of ours. */
  replies: number
}

export interface Sample {
  /** Which message it is: a day's id, or what it answers. */
  label: string
  text: string
  segments: number
}

export interface Campaign {
  useCase: string
  description: string
  messageFlow: string
  /** The form takes five. */
  samples: Sample[]
  optInKeywords: string[]
  optInMessage: string
  optOutKeywords: string[]
  optOutMessage: string
  helpKeywords: string[]
  helpMessage: string
  hasLinks: boolean
  hasPhoneNumbers: boolean
}

export interface BusinessField {
  label: string
  /** Missing: the operator has to fill it in. */
  value?: string
  hint: string
}

export interface Registration {
  program: { id: string; name: string; keyword: string; lang: Lang }
  sender: 'toll-free' | '10dlc' | 'other'
  campaign: Campaign
  /** More of the same, should a reviewer ask. */
  moreSamples: Sample[]
  volume: { segmentsPerDay: number; segmentsPerMonth: number }
  business: BusinessField[]
  urls: { website: string; privacy: string; terms: string; shownAt: string[] }
  objections: Objection[]
}

export type { Objection } from './registration-limits.ts'

/** What Twilio takes for a command by itself (FACTS: twilio.com, default keywords on long codes). */
export const OPT_OUT = [
  'STOP',
  'UNSUBSCRIBE',
  'END',
  'QUIT',
  'STOPALL',
  'REVOKE',
  'OPTOUT',
  'CANCEL',
]
export const HELP = ['HELP', 'INFO']

const FORM_SAMPLES = 5
/** Somebody joins in the evening, for the sample of the answer to that. */
const ZONE = 'America/New_York'
const EVENING = 1_780_358_400_000 // 2026-06-01T20:00-04:00
const MORNING = EVENING + 12 * 3_600_000
/** Below this many segments a day a low-volume campaign does, which costs less (Twilio, 2026). */
const LOW_VOLUME = 6_000

/** Throws when the program lacks the language. */
export function registration(
  program: ProgramFiles,
  lang: Lang,
  host: RegistrationHost,
  volume: Volume,
  useCase?: string,
): Registration {
  const { outline } = program
  const wording = program.wordings[lang]
  const days = program.days[lang]
  if (!wording || !days || days.length === 0)
    throw new Error(`${outline.id} has no texts in ${lang}`)
  const ordered = inOrder(
    outline.parts.flatMap((part) => part.days),
    days,
  )
  const words = wordsFor(lang)
  const ask = words.ask(wording)
  const agreed = pageWords(lang).join.consentPhone(wording)
  const help = words.help({ ...wording, contact: host.contact, hotline: hotline(lang) })
  const joined = words.joined({
    name: wording.name,
    when: sayWhen(EVENING, MORNING, ZONE, lang),
    zone: sayZone(ZONE, lang),
  })
  const tips = ordered.map((day) => sample(`Day ${day.id}`, `${day.text} ${day.question}`))
  const shown = spread(tips, FORM_SAMPLES - 1)
  const rest = [
    ...tips.filter((tip) => !shown.includes(tip)).slice(0, 4),
    ...ordered.flatMap((day) =>
      day.checkin === undefined ? [] : [sample(`Evening of ${day.id}`, day.checkin)],
    ),
    sample('After the last day', wording.closing),
  ]
  const perDay = segmentsPerDay(ordered, volume, ask)
  const samples = [sample('Answer to YES', joined), ...shown]
  const campaign: Campaign = {
    useCase: useCase ?? (perDay < LOW_VOLUME ? 'LOW_VOLUME' : 'MIXED'),
    description: describe(wording, outline.keyword),
    messageFlow: flow(wording, outline.keyword, host, ask, agreed),
    samples,
    optInKeywords: [outline.keyword, 'YES', 'START'],
    optInMessage: ask,
    optOutKeywords: OPT_OUT,
    optOutMessage: words.stopped(wording),
    helpKeywords: lang === 'es' ? [...HELP, 'AYUDA'] : HELP,
    helpMessage: help,
    // JOURNAL is answered with a link to the person's own journal.
    hasLinks: true,
    hasPhoneNumbers: /\d{3}[-. ]?\d{3,4}/.test(`${help} ${wording.closingOpenGate ?? ''}`),
  }
  const pack = {
    program: { id: outline.id, name: wording.name, keyword: outline.keyword, lang },
    sender: senderKind(host.number),
    campaign,
    moreSamples: rest,
    volume: { segmentsPerDay: perDay, segmentsPerMonth: perDay * 30 },
    business: businessFields(host),
    urls: {
      website: host.publicUrl,
      privacy: host.privacyUrl,
      terms: host.termsUrl,
      shownAt: host.shownAt,
    },
  }
  return { ...pack, objections: objections(pack, wording, host, lang) }
}

const hotline = (lang: Lang): string => ` ${resourcesFor('US', lang).short}`

const sample = (label: string, text: string): Sample => ({
  label,
  text,
  segments: segments(text).segments,
})

function inOrder(ids: string[], days: Day[]): Day[] {
  return ids.flatMap((id) => days.find((day) => day.id === id) ?? [])
}

/** `count` of a list, the first and the last among them, evenly apart. */
export function spread<T>(list: T[], count: number): T[] {
  if (list.length <= count) return list
  return Array.from(
    { length: count },
    (_, i) => list[Math.round((i * (list.length - 1)) / (count - 1))] as T,
  )
}

function describe(wording: Wording, keyword: string): string {
  return `${wording.name} is a program of daily messages that people join themselves by texting ${keyword}. ${wording.about} Subscribers get ${wording.frequency} at their own local time, and nothing once it ends. Each message gives a small thing to try and a question to reflect on; a reply is kept as the subscriber's private journal. There is no advertising, and numbers are not shared or sold.`
}

function flow(
  wording: Wording,
  keyword: string,
  host: RegistrationHost,
  ask: string,
  agreed: string,
): string {
  return [
    `There are two ways in, and both need a YES by text from the number itself. They are shown at ${host.shownAt.join(' and ')}, with what is sent and how often (${wording.frequency}), what it costs, HELP and STOP, ${host.privacyUrl} and ${host.termsUrl}.`,
    `A. The person texts ${keyword} to ${host.number}.`,
    `B. The person types their number on that page and ticks a box that is not ticked beforehand: "${agreed}"`,
    `Either way the number gets one text: "${ask}"`,
    `Only a reply of YES within seven days subscribes it; without one nothing more is sent. The time, the wording shown and the reply are kept in an append-only record.`,
    `STOP, or any wording that asks to stop, ends all messages at once with one confirmation. Numbers are never bought, imported or shared.`,
  ].join('\n')
}

function segmentsPerDay(days: Day[], volume: Volume, answer: string): number {
  const tips = days.map((day) => segments(`${day.text} ${day.question}`).segments)
  const evenings = days.map((day) => (day.checkin ? segments(day.checkin).segments : 0))
  const average = [...tips, ...evenings].reduce((sum, n) => sum + n, 0) / days.length
  const answers = volume.replies * segments(answer).segments
  return Math.ceil(volume.subscribers * (average + answers))
}

/** North American toll-free codes. */
const TOLL_FREE = /^\+18(?:00|33|44|55|66|77|88)\d{7}$/

export function senderKind(number: string): Registration['sender'] {
  if (TOLL_FREE.test(number)) return 'toll-free'
  return /^\+1\d{10}$/.test(number) ? '10dlc' : 'other'
}

function businessFields(host: RegistrationHost): BusinessField[] {
  const email = host.contact.includes('@') ? { value: host.contact } : {}
  return [
    { label: 'Legal business name', hint: 'exactly as on the tax registration' },
    { label: 'Tax number (EIN)', hint: 'as on the IRS letter; sole proprietors have none' },
    { label: 'Kind of business', hint: 'sole proprietor, partnership, corporation, non-profit …' },
    { label: 'Industry', hint: 'for example education or health' },
    { label: 'Website', value: host.publicUrl, hint: 'must show who you are and the program' },
    { label: 'Address', value: host.postalAddress, hint: 'the one that your emails carry' },
    { label: 'Contact: first and last name, job title', hint: 'somebody who can answer for it' },
    { label: 'Contact: email', ...email, hint: 'at your own domain, not a free mailbox' },
    { label: 'Contact: phone', hint: 'with the country code' },
    {
      label: 'Picture of the opt-in',
      hint: 'a public link to a picture of where the keyword stands',
    },
  ]
}
