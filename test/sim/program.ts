import type { DayText, Published } from '../../core/ports.ts'
import type { Outline } from '../../core/program.ts'
import type { Compiled } from '../../core/slots.ts'
import type { Random } from './random.ts'

/** A small program with all there is in a big one, whose messages say which they are. */

export type Mails = { lang: 'en' | 'es'; name: string; mail: Compiled }[]
export interface Version {
  program: Published
  mails: Mails
}

const FIRST: Outline = {
  id: 'sim',
  keyword: 'SIM',
  accent: '#123456',
  languages: ['en', 'es'],
  evening: '19:30',
  parts: [
    { id: 'room', days: ['room-1', 'room-2'] },
    { id: 'kind', days: ['kind-1', 'kind-2'] },
    { id: 'more', when: { answer: 'pace', is: 'MORE' }, days: ['more-1', 'more-2'] },
    { id: 'gate', days: ['before'] },
    { id: 'care', when: { answer: 'safe', not: 'SAFE' }, days: ['care-1', 'care-2'] },
    { id: 'open', when: { answer: 'safe', is: 'SAFE' }, days: ['open-1', 'open-2', 'open-3'] },
  ],
  questions: [
    { id: 'pace', kind: 'choice', asked: 'kind-2', options: ['MORE', 'NEXT'] },
    { id: 'safe', kind: 'gate', asked: 'before', options: ['SAFE', 'UNSURE'], opens: 'SAFE' },
  ],
}

/** Days with a check-in in the evening. */
export const hasCheckin = (day: string): boolean => day.endsWith('1')

/** What a message says of itself: `T kind-1 v3 en`, or `E` for a check-in. */
export function readBody(body: string): { kind: 'tip' | 'evening'; day: string; version: string } {
  const [kind, day = '', version = ''] = body.split(' ')
  return { kind: kind === 'E' ? 'evening' : 'tip', day, version }
}

export function compile(outline: Outline, version: string): Version {
  const mails: Mails = []
  const texts: Published['texts'] = {}
  const wordings: Published['wordings'] = {}
  const mailOf = (body: string): Compiled => ({ subject: body, html: body, text: body })
  for (const lang of ['en', 'es'] as const) {
    const days: Record<string, DayText> = {}
    for (const day of outline.parts.flatMap((part) => part.days)) {
      const checkin = `E ${day} ${version} ${lang}`
      const text = `T ${day} ${version} ${lang}`
      days[day] = { text, question: '?', ...(hasCheckin(day) ? { checkin } : {}) }
      mails.push({ lang, name: day, mail: mailOf(text) })
      mails.push({ lang, name: `${day}.evening`, mail: mailOf(checkin) })
    }
    const closing = `T closing ${version} ${lang}`
    for (const name of ['closing', 'closing.gate', 'confirm']) {
      mails.push({ lang, name, mail: mailOf(closing) })
    }
    texts[lang] = days
    wordings[lang] = {
      name: 'Sim',
      about: 'About.',
      frequency: 'daily',
      closing,
      closingSubject: 'Done',
      answers: {},
    }
  }
  return { program: { version, outline, wordings, texts }, mails }
}

export const firstVersion = (): Version => compile(FIRST, 'v1')

/** The service's own emails, which the alarms need. */
export function system(): Version {
  const outline: Outline = { ...FIRST, id: '_system', keyword: 'SYSTEM' }
  const mail = { subject: 'alert', html: 'alert', text: 'alert' }
  return {
    program: { version: 'v1', outline, wordings: {}, texts: {} },
    mails: (['en', 'es'] as const).map((lang) => ({ lang, name: 'alert', mail })),
  }
}

/** An author's edit: a day goes, comes, or a part gets another name. */
export function edited(from: Version, number: number, random: Random): Version {
  const { outline } = from.program
  const asked = new Set(outline.questions.map((q) => q.asked))
  const index = random.int(0, outline.parts.length - 1)
  const parts = outline.parts.map((part, i) => {
    if (i !== index) return part
    const what = random.pick(['insert', 'remove', 'rename', 'words'] as const)
    if (what === 'rename') return { ...part, id: `${part.id.split('-')[0]}-v${number}` }
    const at = random.int(0, part.days.length - 1)
    const day = part.days[at] ?? ''
    if (what === 'remove' && part.days.length > 1 && !asked.has(day)) {
      return { ...part, days: part.days.filter((d) => d !== day) }
    }
    if (what === 'insert') return { ...part, days: part.days.toSpliced(at, 0, `new-${number}`) }
    return part
  })
  return compile({ ...outline, parts }, `v${number}`)
}
