import { fold } from './fold.ts'

/**
 * Phrase notation, so that rules can be read as language rather than as regular expressions.
 * A phrase is a line of elements separated by spaces, matched against whole words:
 *
 *     word        that word; `a|b_c` is either "a" or "b c"
 *     <set>       any entry of a named set; `<set>|word` adds to it
 *     text(s)     an optional ending: "text" or "texts"; `mand[a/e]` is "manda" or "mande"
 *     #           a number of one to four digits; `#am` the same with a word's end
 *     x?          x or nothing          x*      x up to four times
 *     ..          up to three words     ..6     up to six words
 *     ^  $        start and end of the clause; `today|$` is "today" or the end
 *     !x|y        at the start of a phrase: not after these words
 *
 * Words are written with their accents and matched without them. Every repetition is bounded, so
 * no input can make a phrase take more than linear time.
 */
export type Sets = Record<string, readonly string[]>

/** Tests strings of the form ` word word `, as a clause is. */
export interface Matcher {
  test(words: string): boolean
  /** The first place where a phrase is, and the words it takes. */
  exec(words: string): { index: number; 0: string } | null
}

/**
 * One matcher for many phrases. They are sorted by the two letters that they begin with, so that
 * each word of a text is tried against the few phrases that could begin there. They are compiled
 * when first asked: a function that only loads them starts a tenth of a second sooner.
 */
export function phrases(sets: Sets, lines: readonly string[]): Matcher {
  let sources: Map<string, string[]> | undefined
  const matchers = new Map<string, RegExp | undefined>()
  const matcherOf = (key: string): RegExp | undefined => {
    if (matchers.has(key)) return matchers.get(key)
    sources ??= sorted(sets, lines)
    const list = sources.get(key)
    const matcher = list && new RegExp(list.join('|'), 'y')
    matchers.set(key, matcher)
    return matcher
  }
  const at = (words: string, index: number): string | undefined => {
    const first = words.charAt(index + 1)
    for (const key of [words.slice(index + 1, index + 3), first, /\d/.test(first) ? '#' : '']) {
      const matcher = matcherOf(key)
      if (!matcher) continue
      matcher.lastIndex = index
      const match = matcher.exec(words)
      if (match) return match[0]
    }
    return undefined
  }
  const exec = (words: string) => {
    for (let index = 0; index >= 0 && index < words.length - 1; ) {
      const found = at(words, index)
      if (found !== undefined) return { index, 0: found }
      index = words.indexOf(' ', index + 1)
    }
    return null
  }
  return { exec, test: (words) => exec(words) !== null }
}

/** The phrases by the letters that they begin with. */
function sorted(sets: Sets, lines: readonly string[]): Map<string, string[]> {
  const sources = new Map<string, string[]>()
  for (const line of lines)
    for (const [key, source] of compile(sets, line)) {
      const others = sources.get(key)
      if (others) others.push(source)
      else sources.set(key, [source])
    }
  return sources
}

/** The entries of a list as one alternative, the longest first: `an end|end`. */
export function alternatives(words: readonly string[]): string {
  return words
    .map(spelt)
    .sort((a, b) => b.length - a.length)
    .join('|')
}

/** The entries of a list written with commas, over as many lines as it takes. */
export function list(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/** A phrase as sticky patterns, each with the letters it begins with; '' begins anyhow. */
function compile(sets: Sets, line: string): [key: string, source: string][] {
  const elements = line.trim().split(/\s+/)
  const [first = ''] = elements
  const start = first === '^' ? '^ ' : first.startsWith('!') ? `${notAfter(first.slice(1))} ` : ' '
  return begin(sets, start === ' ' ? elements : elements.slice(1), line).map(([key, source]) => [
    key,
    start + source,
  ])
}

function begin(sets: Sets, elements: string[], line: string): [key: string, source: string][] {
  const [first, ...rest] = elements
  if (first === undefined || first === '$' || first.startsWith('..'))
    return [['', elements.map((element) => part(sets, element, line)).join('')]]
  const tail = rest.map((element) => part(sets, element, line)).join('')
  const repeat = /[?*]$/.exec(first)?.[0]
  const words = choices(sets, first, line).filter((word) => word !== '$')
  const more = repeat === '*' ? `(?:(?:${alternatives(words)}) ){0,3}` : ''
  const begun = [...Map.groupBy(words, keyOf)].map(([key, some]): [string, string] => [
    key,
    `(?:${alternatives(some)}) ${more}${tail}`,
  ])
  return repeat ? [...begun, ...begin(sets, rest, line)] : begun
}

/** The two letters a word begins with, one where the second may vary, `#` for a number. */
function keyOf(word: string): string {
  const plain = `${fold(word.replaceAll('_', ' '))} `
  if (plain.startsWith('#')) return '#'
  if (!/^[a-z]/.test(plain)) return ''
  return /^.[a-z0-9 ]/.test(plain) ? plain.slice(0, 2) : plain.slice(0, 1)
}

/** The words that an element stands for. */
function choices(sets: Sets, element: string, line: string): string[] {
  return element
    .replace(/[?*]$/, '')
    .split('|')
    .flatMap((word) => {
      const set = word.startsWith('<') ? sets[word.slice(1, -1)] : [word]
      if (!set) throw new Error(`no set ${word} for the phrase "${line}"`)
      return set
    })
}

function part(sets: Sets, element: string, line: string): string {
  if (element === '$') return '$'
  const gap = /^\.\.(\d?)$/.exec(element)
  if (gap) return `(?:[^ ]+ ){0,${gap[1] || 3}}?`
  const repeat = element.endsWith('?') ? '?' : element.endsWith('*') ? '{0,4}' : ''
  const words = choices(sets, element, line)
  const some = `(?:${alternatives(words.filter((word) => word !== '$'))}) `
  return words.includes('$') ? `(?:${some}|$)` : `(?:${some})${repeat}`
}

const notAfter = (words: string) => `(?<! (?:${alternatives(words.split('|'))}))`

/** In a rule, an accent that ends a word may be missing; where a rule has none there is none. */
const ENDING_ACCENT = /([éó])(?=$|[\]/() ])/g

const known = new Map<string, string>()

/** The same few thousand words stand in many phrases. */
function spelt(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const after = spelling(word)
  known.set(word, after)
  return after
}

function spelling(word: string): string {
  return fold(word.replaceAll('_', ' ').replace(ENDING_ACCENT, '$11?'))
    .replace('#', '\\d{1,4}')
    .replace(/\(([^)]+)\)/g, (_, ends: string) => `(?:${ends.replaceAll('/', '|')})?`)
    .replace(/\[([^\]]+)\]/g, (_, ends: string) => `(?:${ends.replaceAll('/', '|')})`)
}
