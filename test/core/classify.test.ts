import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { type Context, classify, type Reading } from '../../core/classify.ts'
import { classifyCommand } from '../../dev/classify.ts'
import { groups, type Phrase, rate, read, readPhrases, wilson } from '../bench/phrases.ts'
import { CASES } from './classify-cases.ts'

const SUBSCRIBED: Context = { lang: 'en', consent: 'subscribed', asked: [], keywords: ['OPEN'] }
const gate = { id: 'gate', options: { MORE: ['more', 'más'], DONE: ['done', 'listo'] } }
const safe = {
  id: 'safe',
  options: { SAFE: ['safe', 'segura', 'seguro'], UNSURE: ['unsure', 'no sé'] },
}
const join = { id: 'join', options: { YES: ['yes', 'sí'] } }

describe('tricky replies', () => {
  const cases = Object.entries(CASES).flatMap(([label, texts]) =>
    texts.map((text) => [label, text] as const),
  )
  it.each(cases)('%s: %s', (label, text) => {
    expect(classify(text, SUBSCRIBED).label).toBe(label)
  })
})

describe('arguments', () => {
  it.each<[string, Reading]>([
    ['PAUSE', { label: 'pause' }],
    ['pause 3 days', { label: 'pause', days: 3 }],
    ['pause for 2 weeks', { label: 'pause', days: 14 }],
    ['Pause for a week please', { label: 'pause', days: 7 }],
    ['please pause for a couple of days', { label: 'pause', days: 2 }],
    ['pause a month', { label: 'pause', days: 30 }],
    ['skip tomorrow', { label: 'pause', days: 1 }],
    ['pause until Monday', { label: 'pause', until: { weekday: 1 } }],
    ['we’re on holiday until Monday', { label: 'pause', until: { weekday: 1 } }],
    ['hold my messages until Sunday', { label: 'pause', until: { weekday: 7 } }],
    ['pause till the 14th', { label: 'pause', until: { day: 14 } }],
    ['pause until Dec 24', { label: 'pause', until: { month: 12, day: 24 } }],
    ['pause until 3 January', { label: 'pause', until: { month: 1, day: 3 } }],
    ['I’m on vacation until June 3, please pause', { label: 'pause', until: { month: 6, day: 3 } }],
    ['pausa hasta el lunes', { label: 'pause', until: { weekday: 1 } }],
    ['pausa por dos semanas', { label: 'pause', days: 14 }],
    ['pausa hasta el 5 de mayo', { label: 'pause', until: { month: 5, day: 5 } }],
    ['stop texting me until Friday', { label: 'pause', until: { weekday: 5 } }],
    ['stop for 2 weeks please', { label: 'pause', days: 14 }],
    ['no me manden nada hasta el viernes', { label: 'pause', until: { weekday: 5 } }],
    ['TIME', { label: 'time' }],
    ['TIME 7', { label: 'time', time: '07:00' }],
    ['TIME 7am', { label: 'time', time: '07:00' }],
    ['TIME 7:30am', { label: 'time', time: '07:30' }],
    ['time 7:30 a.m.', { label: 'time', time: '07:30' }],
    ['TIME 19:30', { label: 'time', time: '19:30' }],
    ['TIME 12', { label: 'time', time: '12:00' }],
    ['TIME 12am', { label: 'time', time: '00:00' }],
    ['TIME 6', { label: 'time', time: '18:00' }],
    ['TIME 06:00', { label: 'time', time: '06:00' }],
    ['TIME 25:00', { label: 'time' }],
    ['TIME 7:75', { label: 'time' }],
    ['TIME banana', { label: 'time' }],
    ['can you send these at 7', { label: 'time', time: '07:00' }],
    ['text me at 6:30 pm instead', { label: 'time', time: '18:30' }],
    ['can you send them at half past six pm', { label: 'time', time: '18:30' }],
    ['Could I get these at noon', { label: 'time', time: '12:00' }],
    ['send them at 7 in the morning', { label: 'time', time: '07:00' }],
    ['send them at 7 in the evening please', { label: 'time', time: '19:00' }],
    ['8am would be better', { label: 'time', time: '08:00' }],
    ['a las 7 por favor', { label: 'time', time: '07:00' }],
    ['a las 7 de la mañana', { label: 'time', time: '07:00' }],
    ['mándenmelos a las 9 de la noche', { label: 'time', time: '21:00' }],
    ['hora 6:30 pm', { label: 'time', time: '18:30' }],
    ['ZONE', { label: 'zone' }],
    ['ZONE Pacific', { label: 'zone', place: 'Pacific' }],
    ['zone America/Chicago', { label: 'zone', place: 'America/Chicago' }],
    ['I moved to Denver', { label: 'zone', place: 'Denver' }],
    ['i moved to denver', { label: 'zone', place: 'denver' }],
    ['We moved to New York last week', { label: 'zone', place: 'New York' }],
    ['me mudé a Chicago', { label: 'zone', place: 'Chicago' }],
    ['I’m on mountain time now', { label: 'zone', place: 'mountain' }],
    ['EMAIL', { label: 'email' }],
    ['EMAIL Jane.Roe@Example.COM', { label: 'email', address: 'Jane.Roe@example.com' }],
    ['me@example.com.', { label: 'email', address: 'me@example.com' }],
    ['email me instead: a@b.co', { label: 'email', address: 'a@b.co' }],
    ['me@invalid', { label: 'email' }],
    ['EMAIL me(at)x', { label: 'email' }],
    ['stop texting me, email me instead a@b.co', { label: 'email', address: 'a@b.co' }],
    ['OPEN', { label: 'join', keyword: 'OPEN' }],
    ['“Open” please!', { label: 'join', keyword: 'OPEN' }],
  ])('%s', (text, reading) => {
    expect(classify(text, SUBSCRIBED)).toEqual(reading)
  })
})

describe('what wins', () => {
  const asked: Context = { ...SUBSCRIBED, asked: [gate, safe] }
  it.each<[string, string, Context, Reading]>([
    ['an answer', 'MORE', asked, { label: 'answer', question: 'gate', option: 'MORE' }],
    [
      'with marks and no accent',
      'mas!',
      asked,
      { label: 'answer', question: 'gate', option: 'MORE' },
    ],
    ['of several words', 'No se.', asked, { label: 'answer', question: 'safe', option: 'UNSURE' }],
    ['not in a sentence', 'more than yesterday', asked, { label: 'reflection' }],
    ['without the question', 'MORE', SUBSCRIBED, { label: 'reflection' }],
    [
      'the newest question',
      'done',
      { ...SUBSCRIBED, asked: [{ id: 'new', options: { A: ['done'] } }, gate] },
      { label: 'answer', question: 'new', option: 'A' },
    ],
    [
      'an answer over a command',
      'today',
      { ...SUBSCRIBED, asked: [{ id: 'day', options: { NOW: ['today'] } }] },
      { label: 'answer', question: 'day', option: 'NOW' },
    ],
    [
      'a legal stop word over an answer',
      'STOP',
      { ...SUBSCRIBED, asked: [{ id: 'q', options: { STOP: ['stop'] } }] },
      { label: 'stop' },
    ],
    ['danger over an answer', 'UNSURE, he hits me', asked, { label: 'safety', about: 'violence' }],
    [
      'danger over a command',
      'pause please, he hit me again',
      SUBSCRIBED,
      { label: 'safety', about: 'violence' },
    ],
    [
      'an opt-out with danger is both',
      'he hit me because of these texts. please stop texting me',
      SUBSCRIBED,
      { label: 'stop', safety: 'violence' },
    ],
    ['a bare opt-out is only that', 'stop', SUBSCRIBED, { label: 'stop' }],
    ['children', 'he hits our daughter', SUBSCRIBED, { label: 'safety', about: 'children' }],
    ['oneself', 'I want to kill myself', SUBSCRIBED, { label: 'safety', about: 'self-harm' }],
    ['language', 'ESPAÑOL', SUBSCRIBED, { label: 'answer', question: 'language', option: 'es' }],
    [
      'language in a sentence',
      '¿en español por favor?',
      SUBSCRIBED,
      { label: 'answer', question: 'language', option: 'es' },
    ],
    [
      'back',
      'in English please',
      SUBSCRIBED,
      { label: 'answer', question: 'language', option: 'en' },
    ],
    ['speaking of it', 'my Spanish is bad but she laughed', SUBSCRIBED, { label: 'reflection' }],
  ])('%s: %s', (_, text, context, reading) => {
    expect(classify(text, context)).toEqual(reading)
  })
})

describe('consent', () => {
  const pending: Context = { ...SUBSCRIBED, consent: 'pending', asked: [join] }
  const stopped: Context = { ...SUBSCRIBED, consent: 'stopped' }
  const nobody: Context = { ...SUBSCRIBED, consent: 'none' }
  it.each(['YES', 'yes', 'y', 'Yes please!', 'sí', 'si', 'ok', 'yeah'])(
    'pending: %s joins',
    (text) => {
      expect(classify(text, pending)).toEqual({ label: 'answer', question: 'join', option: 'YES' })
    },
  )
  it.each(['no', 'No thanks', 'stop'])('pending: %s declines', (text) => {
    expect(classify(text, pending)).toEqual({ label: 'stop' })
  })
  it('pending: a sentence that begins with yes is not consent', () => {
    expect(classify('yes well he said he might', pending).label).toBe('reflection')
  })
  it.each(['START', 'Unstop', 'yes', 'sign me back up', 'RESUME'])('stopped: %s starts', (text) => {
    expect(classify(text, stopped)).toEqual({ label: 'start' })
  })
  it.each(['It was a good day', 'we started again after lunch', 'ok', 'thanks'])(
    'stopped: %s does not',
    (text) => {
      expect(classify(text, stopped)).toEqual({ label: 'reflection' })
    },
  )
  it.each([
    ['OPEN', 'join'],
    ['STOP', 'stop'],
    ['HELP', 'help'],
    ['hello?', 'reflection'],
  ])('nobody known: %s is %s', (text, label) => {
    expect(classify(text, nobody).label).toBe(label)
  })
  it('yes alone, from somebody subscribed, is a reflection', () => {
    expect(classify('yes', SUBSCRIBED).label).toBe('reflection')
  })
})

/**
 * What each half is held to, as shares. The development half is held to the targets of the
 * product: at most 1% of opt-outs missed, 0.5% of reflections taken as one, under 1% asked about,
 * 97% of danger caught, 2% of ordinary reflections taken as danger. The test half, which tuning
 * never sees, does not reach them yet for opt-outs and danger: its bounds hold what is reached, so
 * that a change cannot make it worse unseen. `npm run bench` prints both.
 */
const HELD_TO = {
  dev: {
    missed: 0.01,
    taken: 0.005,
    unsure: 0.01,
    caught: 0.97,
    feared: 0.02,
    near: 0.05,
    read: 0.97,
  },
  test: {
    missed: 0.06,
    taken: 0.005,
    unsure: 0.015,
    caught: 0.85,
    feared: 0.02,
    near: 0.11,
    read: 0.84,
  },
}

describe.each(['dev', 'test'] as const)('labelled phrases, %s half', (half) => {
  const { stop, reflection, nearSafety, safety, command } = groups(readPhrases(half))
  const { missed, taken, unsure, caught, feared, near, read: readRight } = HELD_TO[half]
  const share = (phrases: Phrase[], is: (phrase: Phrase) => boolean) => {
    expect(phrases.length).toBeGreaterThan(20)
    const { count, of } = rate(phrases, is)
    return count / of
  }
  it('misses few opt-outs', () => {
    expect(share(stop, (p) => !['stop', 'unsure'].includes(read(p)))).toBeLessThanOrEqual(missed)
  })
  it('takes hardly any reflection as an opt-out', () => {
    expect(share(reflection, (p) => read(p) === 'stop')).toBeLessThanOrEqual(taken)
  })
  it('is seldom unsure about a reflection', () => {
    expect(share(reflection, (p) => read(p) === 'unsure')).toBeLessThanOrEqual(unsure)
  })
  it('catches danger', () => {
    expect(share(safety, (p) => read(p) === 'safety')).toBeGreaterThanOrEqual(caught)
  })
  it('takes few ordinary reflections as danger', () => {
    expect(share(reflection, (p) => read(p) === 'safety')).toBeLessThanOrEqual(feared)
  })
  it('takes few near-misses as danger', () => {
    expect(share(nearSafety, (p) => read(p) === 'safety')).toBeLessThanOrEqual(near)
  })
  it('reads commands as they are labelled', () => {
    expect(share(command, (p) => read(p) === p.label)).toBeGreaterThanOrEqual(readRight)
  })
})

describe('nudge classify', () => {
  const run = async (args: string[], ...input: string[]) => {
    const output = new PassThrough()
    const code = await classifyCommand(args, { input: Readable.from(input), output })
    output.end()
    return { code, out: await text(output) }
  }
  it('prints a label before each line, and the line as it came', async () => {
    const { code, out } = await run([], 'STOP\n  I could not\tstop “smiling” \n\nhe hit me')
    expect(out).toBe(
      'stop\tSTOP\nreflection\t  I could not\tstop “smiling” \nreflection\t\nsafety\the hit me\n',
    )
    expect(code).toBe(0)
  })
  it('reads in the context that its options name', async () => {
    expect((await run(['--consent', 'stopped'], 'yes')).out).toBe('start\tyes\n')
    expect((await run(['--asked', 'gate:MORE,DONE'], 'more')).out).toBe('answer\tmore\n')
  })
  it.each([
    [['--lang', 'de']],
    [['--consent', 'maybe']],
    [['--asked', 'gate']],
    [['no-such-file.txt']],
  ])('says what is wrong with %o', async (args) => {
    const { code, out } = await run(args, '')
    expect(code).toBe(1)
    expect(out).toMatch(/--lang is|--consent is|--asked is|Cannot read/)
  })
})

describe('the interval of Wilson', () => {
  it.each([
    [{ count: 0, of: 100 }, 0, 0.037],
    [{ count: 50, of: 100 }, 0.4038, 0.5962],
    [{ count: 1, of: 400 }, 0.0004, 0.014],
  ])('of %o', (measured, low, high) => {
    const [from, to] = wilson(measured)
    expect(from).toBeCloseTo(low, 3)
    expect(to).toBeCloseTo(high, 3)
  })
})
