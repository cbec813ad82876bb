import { describe, expect, it } from 'vitest'
import { lint, type Problem, type ProgramFiles } from '../../core/lint.ts'
import type { Day, Lang, Wording } from '../../core/program.ts'

const BODY = `${'This is why it matters today. '.repeat(20)}`.trim()

const day = (id: string, more: Partial<Day> = {}): Day => ({
  id,
  subject: 'A quiet evening',
  text: 'Leave the phone in the hall tonight.',
  question: 'What do you notice?',
  step: 'Put the phone in the hall until the morning comes.',
  body: BODY,
  ...more,
})

const wording = (more: Partial<Wording> = {}): Wording => ({
  name: 'Stillness',
  about: 'Quiet evenings.',
  frequency: 'one tip a day',
  closing: 'That was all. Thank you.',
  closingOpenGate: 'That was all for now.',
  closingSubject: 'Thank you',
  answers: {
    pace: {
      MORE: { words: ['more'], reply: 'More it is.' },
      NEXT: { words: ['next'], reply: 'On we go.' },
    },
    calm: {
      CALM: { words: ['calm'], reply: 'Tomorrow, then.' },
      TENSE: { words: ['tense'], reply: 'Be good to yourself.' },
    },
  },
  ...more,
})

/** A program without a fault: a choice, a gate and the two parts that they open. */
const sound = (): ProgramFiles => {
  const days = [
    day('first', { checkin: 'How is the evening going?' }),
    day('choose', { question: 'How shall we go on? Reply MORE or NEXT.' }),
    day('extra'),
    day('ask', { question: 'How are you: CALM or TENSE?' }),
    day('last'),
  ]
  return {
    outline: {
      id: 'stillness',
      keyword: 'STILL',
      accent: '#2f5d62',
      languages: ['en', 'es'],
      evening: '19:30',
      parts: [
        { id: 'start', days: ['first', 'choose'] },
        { id: 'again', when: { answer: 'pace', is: 'MORE' }, days: ['extra'] },
        { id: 'pause', days: ['ask'] },
        { id: 'end', when: { answer: 'calm', not: 'TENSE' }, days: ['last'] },
      ],
      questions: [
        { id: 'pace', kind: 'choice', asked: 'choose', options: ['MORE', 'NEXT'] },
        { id: 'calm', kind: 'gate', asked: 'ask', options: ['CALM', 'TENSE'], opens: 'CALM' },
      ],
    },
    wordings: { en: wording(), es: wording() },
    days: { en: structuredClone(days), es: structuredClone(days) },
  }
}

/** The sound program with some fields of one day changed. */
const withDay = (id: string, more: Partial<Day>, lang: Lang = 'en') => {
  const program = sound()
  const days = program.days[lang] ?? []
  program.days[lang] = days.map((one) => (one.id === id ? { ...one, ...more } : one))
  return program
}
const withOutline = (more: Partial<ProgramFiles['outline']>) => {
  const program = sound()
  return { ...program, outline: { ...program.outline, ...more } }
}
const withAnswer = (words: string[], reply = 'More it is.') => {
  const program = sound()
  const { answers } = wording()
  program.wordings.en = wording({
    answers: { ...answers, pace: { ...answers.pace, MORE: { words, reply } } },
  })
  return program
}

const withoutOpenGate = () => {
  const { closingOpenGate: _, ...rest } = wording()
  return rest
}

const parts = () => sound().outline.parts
const questions = () => sound().outline.questions

const faults: { label: string; program: ProgramFiles; expect: Partial<Problem> }[] = [
  {
    label: 'a text over two segments',
    program: withDay('first', { text: 'a'.repeat(290) }),
    expect: { level: 'error', lang: 'en', day: 'first', field: 'text' },
  },
  {
    label: 'a curly quote, named with its code point',
    program: withDay('first', { text: 'Don’t hurry.' }),
    expect: { level: 'error', field: 'text', message: expect.stringContaining('’ (U+2019)') },
  },
  {
    label: 'an accent in English',
    program: withDay('first', { text: 'Adiós, hurry.' }),
    expect: { level: 'error', field: 'text', message: expect.stringContaining('ó (U+00F3)') },
  },
  {
    label: 'three segments for Spanish accents: only a warning',
    program: withDay('first', { text: 'Más '.repeat(40).trim() }, 'es'),
    expect: { level: 'warning', lang: 'es', field: 'text' },
  },
  {
    label: 'four segments in Spanish',
    program: withDay('first', { text: 'Más '.repeat(50).trim() }, 'es'),
    expect: { level: 'error', lang: 'es', field: 'text' },
  },
  {
    label: 'a check-in over one segment',
    program: withDay('first', { checkin: 'How? '.repeat(40).trim() }),
    expect: { level: 'error', day: 'first', field: 'checkin' },
  },
  {
    label: 'a check-in on the day of a choice',
    program: withDay('choose', { checkin: 'How is it?' }),
    expect: { level: 'error', day: 'choose', field: 'checkin' },
  },
  {
    label: 'a check-in in one language only',
    program: withDay('last', { checkin: 'How is it?' }),
    expect: { level: 'error', lang: 'es', day: 'last', field: 'checkin' },
  },
  {
    label: 'a question that asks for YES',
    program: withDay('first', { question: 'Did you rest?' }),
    expect: { level: 'warning', day: 'first', field: 'question' },
  },
  {
    label: 'no question mark',
    program: withDay('first', { question: 'Tell us.' }),
    expect: { level: 'warning', day: 'first', field: 'question' },
  },
  {
    label: 'an empty field',
    program: withDay('first', { step: '  ' }),
    expect: { level: 'error', day: 'first', field: 'step' },
  },
  {
    label: 'an answer that the question does not name',
    program: withDay('choose', { question: 'How shall we go on? Reply MORE.' }),
    expect: { level: 'error', day: 'choose', message: expect.stringContaining('NEXT') },
  },
  {
    label: 'a short email',
    program: withDay('last', { body: 'Too short.' }),
    expect: { level: 'error', day: 'last', field: 'body' },
  },
  {
    label: 'a long email',
    program: withDay('last', { body: `${BODY} ${BODY}` }),
    expect: { level: 'error', day: 'last', field: 'body' },
  },
  {
    label: 'a link in the body',
    program: withDay('last', { body: `${BODY} [Here](https://example.com)` }),
    expect: { level: 'error', day: 'last', field: 'body' },
  },
  {
    label: 'a body that repeats the text',
    program: withDay('last', { body: `${BODY} *Leave the phone\nin the hall tonight.*` }),
    expect: { level: 'error', day: 'last', message: expect.stringContaining('repeats') },
  },
  {
    label: 'a long subject',
    program: withDay('last', { subject: 'x'.repeat(61) }),
    expect: { level: 'error', day: 'last', field: 'subject' },
  },
  {
    label: 'a telling subject',
    program: withDay('last', { subject: 'You and your partner' }),
    expect: { level: 'error', day: 'last', message: expect.stringContaining('partner') },
  },
  {
    label: 'a telling subject in Spanish',
    program: withDay('last', { subject: 'Sentirte a salvo' }, 'es'),
    expect: { level: 'error', lang: 'es', field: 'subject' },
  },
  {
    label: 'a day without a file',
    program: { ...sound(), days: { ...sound().days, en: (sound().days.en ?? []).slice(1) } },
    expect: { level: 'error', lang: 'en', day: 'first', message: 'missing: write en/first.md' },
  },
  {
    label: 'a language without any day',
    program: { ...sound(), days: { en: sound().days.en ?? [] } },
    expect: { level: 'error', lang: 'es', day: 'last', message: 'missing: write es/last.md' },
  },
  {
    label: 'a language without wording',
    program: { ...sound(), wordings: { en: wording() } },
    expect: { level: 'error', lang: 'es', message: 'missing: write es/program.yaml' },
  },
  {
    label: 'a language that is not published',
    program: withOutline({ languages: ['en'] }),
    expect: { level: 'warning', lang: 'es' },
  },
  {
    label: 'a day in no part',
    program: {
      ...sound(),
      days: { ...sound().days, en: [...(sound().days.en ?? []), day('stray')] },
    },
    expect: { level: 'error', lang: 'en', day: 'stray' },
  },
  {
    label: 'a day in two parts',
    program: withOutline({ parts: [...parts(), { id: 'twice', days: ['first'] }] }),
    expect: { level: 'error', day: 'first', message: 'listed twice in parts' },
  },
  {
    label: 'a condition on no question',
    program: withOutline({
      parts: [
        ...parts().slice(0, 3),
        { id: 'end', when: { answer: 'mood', is: 'CALM' }, days: ['last'] },
      ],
    }),
    expect: { level: 'error', field: 'parts.end.when', message: expect.stringContaining('mood') },
  },
  {
    label: 'a condition on no option',
    program: withOutline({
      parts: [
        ...parts().slice(0, 3),
        { id: 'end', when: { answer: 'calm', is: 'GLAD' }, days: ['last'] },
      ],
    }),
    expect: { level: 'error', field: 'parts.end.when', message: expect.stringContaining('GLAD') },
  },
  {
    label: 'a condition on a later question',
    program: withOutline({ parts: parts().reverse() }),
    expect: { level: 'error', field: 'parts.end.when', message: expect.stringContaining('later') },
  },
  {
    label: 'a question asked on no day',
    program: withOutline({ questions: questions().map((q) => ({ ...q, asked: 'nowhere' })) }),
    expect: {
      level: 'error',
      field: 'questions.pace',
      message: expect.stringContaining('nowhere'),
    },
  },
  {
    label: 'a gate that none of its options opens',
    program: withOutline({
      questions: questions().map((q) => (q.kind === 'gate' ? { ...q, opens: 'GLAD' } : q)),
    }),
    expect: { level: 'error', field: 'questions.calm' },
  },
  {
    label: 'an answer without words',
    program: withOutline({
      questions: questions().map((q) => ({ ...q, options: [...q.options, 'THIRD'] })),
    }),
    expect: { level: 'error', lang: 'en', field: 'answers.pace.THIRD' },
  },
  {
    label: 'an answer to nothing',
    program: withOutline({ questions: questions().slice(0, 1) }),
    expect: { level: 'error', lang: 'en', field: 'answers.calm.CALM' },
  },
  {
    label: 'an answer that is a command',
    program: withAnswer(['more', 'Pause']),
    expect: {
      level: 'error',
      field: 'answers.pace.MORE',
      message: expect.stringContaining('PAUSE'),
    },
  },
  {
    label: 'an answer that carriers act on',
    program: withAnswer(['more', 'yes']),
    expect: { level: 'error', field: 'answers.pace.MORE', message: expect.stringContaining('YES') },
  },
  {
    label: 'an answer that is the keyword',
    program: withAnswer(['still']),
    expect: {
      level: 'error',
      field: 'answers.pace.MORE',
      message: expect.stringContaining('STILL'),
    },
  },
  {
    label: 'a word with two meanings, accents aside',
    program: withAnswer(['more', 'Cálm']),
    expect: { level: 'error', message: expect.stringContaining('CALM already means') },
  },
  {
    label: 'a long reply',
    program: withAnswer(['more'], 'a'.repeat(307)),
    expect: { level: 'error', field: 'answers.pace.MORE.reply' },
  },
  {
    label: 'a gate without words for staying shut',
    program: { ...sound(), wordings: { en: withoutOpenGate(), es: wording() } },
    expect: { level: 'error', lang: 'en', field: 'closingOpenGate' },
  },
  {
    label: 'a keyword that is a command',
    program: withOutline({ keyword: 'PAUSE' }),
    expect: { level: 'error', field: 'keyword' },
  },
  {
    label: 'a keyword that carriers act on',
    program: withOutline({ keyword: 'START' }),
    expect: { level: 'error', field: 'keyword' },
  },
  {
    label: 'a pale accent',
    program: withOutline({ accent: '#7fb3b8' }),
    expect: { level: 'error', field: 'accent' },
  },
]

describe('lint', () => {
  it('finds nothing in a sound program', () => {
    expect(lint(sound(), ['PAUSE'])).toEqual([])
  })

  it.each(faults)('finds $label', ({ program, expect: expected }) => {
    expect(lint(program, ['PAUSE', 'TIME'])).toContainEqual(expect.objectContaining(expected))
  })

  it('lets a help line be given in the text and in the body', () => {
    const line = 'Call 555-0100 at any hour, or write.'
    expect(lint(withDay('last', { text: line, body: `${BODY} ${line}` }), [])).toEqual([])
  })

  it('says nothing else of a fault that is only one', () => {
    expect(lint(withDay('first', { text: 'Don’t hurry.' }), [])).toHaveLength(1)
    expect(lint(withAnswer(['more', 'yes']), [])).toHaveLength(1)
    expect(lint(withOutline({ accent: '#ffffff' }), [])).toHaveLength(1)
  })
})
