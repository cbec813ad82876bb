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

/** One matcher for many phrases. It tests strings of the form ` word word `, as a clause is. */
export function phrases(sets: Sets, lines: readonly string[]): RegExp {
  return new RegExp(lines.map((line) => compile(sets, line)).join('|'))
}

/** The entries of a list as one alternative, the longest first: `an end|end`. */
export function alternatives(words: readonly string[]): string {
  return words
    .map(spelling)
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

function compile(sets: Sets, line: string): string {
  const elements = line.trim().split(/\s+/)
  const [first = ''] = elements
  const start = first === '^' ? '^' : first.startsWith('!') ? notAfter(first.slice(1)) : ''
  const body = (start ? elements.slice(1) : elements).map((element) => part(sets, element, line))
  return `${start} ${body.join('')}`
}

function part(sets: Sets, element: string, line: string): string {
  if (element === '$') return '$'
  const gap = /^\.\.(\d?)$/.exec(element)
  if (gap) return `(?:[^ ]+ ){0,${gap[1] || 3}}?`
  const repeat = element.endsWith('?') ? '?' : element.endsWith('*') ? '{0,4}' : ''
  const core = repeat ? element.slice(0, -1) : element
  const words = core.split('|').flatMap((word) => {
    const set = word.startsWith('<') ? sets[word.slice(1, -1)] : [word]
    if (!set) throw new Error(`no set ${word} for the phrase "${line}"`)
    return set
  })
  const some = `(?:${alternatives(words.filter((word) => word !== '$'))}) `
  return words.includes('$') ? `(?:${some}|$)` : `(?:${some})${repeat}`
}

const notAfter = (words: string) => `(?<! (?:${alternatives(words.split('|'))}))`

/** In a rule, an accent that ends a word may be missing; where a rule has none there is none. */
const ENDING_ACCENT = /([éó])(?=$|[\]/() ])/g

function spelling(word: string): string {
  return fold(word.replaceAll('_', ' ').replace(ENDING_ACCENT, '$11?'))
    .replace('#', '\\d{1,4}')
    .replace(/\(([^)]+)\)/g, (_, ends: string) => `(?:${ends.replaceAll('/', '|')})?`)
    .replace(/\[([^\]]+)\]/g, (_, ends: string) => `(?:${ends.replaceAll('/', '|')})`)
}
