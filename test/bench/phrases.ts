import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Context, classify, type Label } from '../../core/classify.ts'
import type { Lang } from '../../core/program.ts'

/** How often replies are read wrongly, on the labelled phrases, beside what other systems do. */

export type Half = 'dev' | 'test'

export interface Phrase {
  label: string
  lang: Lang
  text: string
  /** The file's first name: `stop`, `near-safety`, … */
  set: string
}

const FOLDER = join(import.meta.dirname, '../phrases')

/** The labelled phrases of one half: lines of `label<TAB>lang<TAB>text`, `#` opens a comment. */
export function readPhrases(half: Half): Phrase[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(`.${half}.tsv`))
    .sort()
    .flatMap((name) => {
      const set = name.slice(0, name.indexOf('.'))
      return readFileSync(join(FOLDER, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('#') && !/^label\tlang/.test(line))
        .map((line) => readLine(line, set, name))
    })
}

function readLine(line: string, set: string, name: string): Phrase {
  const [label, lang, ...rest] = line.split('\t')
  const text = rest.join('\t')
  if (!label || !text) throw new Error(`${name}: a line is not label, language and text`)
  // Keywords in French stand beside texts in the two languages that the product speaks.
  return { label, lang: lang === 'es' ? 'es' : 'en', text, set }
}

/** Ours, as somebody subscribed and with nothing asked. */
export function read(phrase: Phrase): Label {
  const context: Context = {
    lang: phrase.lang,
    consent: 'subscribed',
    asked: [],
    keywords: ['OPEN'],
  }
  return classify(phrase.text, context).label
}

/** Rules restated from the public descriptions of what other systems do. */
const TWILIO_WORDS = ['stop', 'unsubscribe', 'end', 'quit', 'stopall', 'revoke', 'optout', 'cancel']
const RULES: {
  name: string
  isStop: (phrase: Phrase) => boolean
  isUnsure?: (phrase: Phrase) => boolean
}[] = [
  {
    name: 'Nudgeline',
    isStop: (phrase) => read(phrase) === 'stop',
    isUnsure: (phrase) => read(phrase) === 'unsure',
  },
  { name: 'exact keyword "stop"', isStop: ({ text }) => text.trim().toLowerCase() === 'stop' },
  { name: 'any text with "stop" in it', isStop: ({ text }) => text.toLowerCase().includes('stop') },
  {
    name: 'Twilio’s default words',
    isStop: ({ text }) => TWILIO_WORDS.includes(text.trim().toLowerCase()),
  },
]

export interface Rate {
  count: number
  of: number
}

export const rate = (phrases: Phrase[], is: (phrase: Phrase) => boolean): Rate => ({
  count: phrases.filter(is).length,
  of: phrases.length,
})

/** The 95% interval of Wilson for a share, as shares of one. */
export function wilson({ count, of }: Rate): [low: number, high: number] {
  if (of === 0) return [0, 1]
  const z = 1.959964
  const share = count / of
  const centre = share + (z * z) / (2 * of)
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  const scale = 1 + (z * z) / of
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)]
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`

/** `1.2% (0.4–3.1%, 3 of 250)` */
export function show(measured: Rate): string {
  if (measured.of === 0) return 'none measured'
  const [low, high] = wilson(measured)
  return `${percent(measured.count / measured.of)} (${(low * 100).toFixed(1)}–${percent(high)}, ${measured.count} of ${measured.of})`
}

/** The phrases by what they are. */
export function groups(phrases: Phrase[]) {
  const isCommand = ({ label }: Phrase) =>
    !['stop', 'unsure', 'reflection', 'safety', 'near-safety'].includes(label)
  return {
    stop: phrases.filter(({ label }) => label === 'stop'),
    reflection: phrases.filter(({ label, set }) => label === 'reflection' && set !== 'near-safety'),
    nearSafety: phrases.filter(
      ({ label, set }) => set === 'near-safety' || label === 'near-safety',
    ),
    safety: phrases.filter(({ label }) => label === 'safety'),
    command: phrases.filter(isCommand),
  }
}

/** Prints the error tables of both halves, and the time that a text takes. */
export async function phrasesBench(): Promise<void> {
  for (const half of ['dev', 'test'] as const) {
    const phrases = readPhrases(half)
    if (phrases.length === 0) continue
    const { stop, reflection, nearSafety, safety, command } = groups(phrases)
    console.log(
      `\n## Phrases, ${half === 'dev' ? 'development' : 'test'} half (95% Wilson intervals)\n`,
    )
    console.log(
      '| rule | opt-outs missed | reflections taken as an opt-out | reflections asked about |',
    )
    console.log('|---|---|---|---|')
    for (const { name, isStop, isUnsure = () => false } of RULES) {
      const missed = rate(stop, (phrase) => !isStop(phrase) && !isUnsure(phrase))
      const taken = rate([...reflection, ...nearSafety], isStop)
      const asked = rate([...reflection, ...nearSafety], isUnsure)
      console.log(`| ${name} | ${show(missed)} | ${show(taken)} | ${show(asked)} |`)
    }
    const isSafety = (phrase: Phrase) => read(phrase) === 'safety'
    console.log('\n| reading | rate |')
    console.log('|---|---|')
    console.log(`| safety texts caught | ${show(rate(safety, isSafety))} |`)
    console.log(`| ordinary reflections taken as safety | ${show(rate(reflection, isSafety))} |`)
    console.log(`| near-misses taken as safety | ${show(rate(nearSafety, isSafety))} |`)
    console.log(
      `| commands read right | ${show(rate(command, (phrase) => read(phrase) === phrase.label))} |`,
    )
    console.log(
      `| opt-outs asked about | ${show(rate(stop, (phrase) => read(phrase) === 'unsure'))} |`,
    )
  }
  printSpeed()
}

function printSpeed(): void {
  const phrases = (['dev', 'test'] as const).flatMap(readPhrases)
  for (const phrase of phrases) read(phrase)
  const from = performance.now()
  for (const phrase of phrases) read(phrase)
  const micros = ((performance.now() - from) * 1000) / phrases.length
  console.log(
    `\nClassifying takes ${micros.toFixed(0)} µs a text on average (${phrases.length} texts).`,
  )
}
