import { spellings } from './safety-inflect.ts'

/**
 * Finds rules among the words of a clause. A rule is a line in the notation of `phrases`, in which
 * `!x|y` may also stand inside ("not these next"), and `~x|y` is one word but these. Each word is looked up once and marked with the
 * classes it is of, so that a class of a thousand words costs no more than one of two.
 */
export type Sets = Record<string, readonly string[]>

export interface Found {
  /** The first word, and the one after the last. */
  from: number
  to: number
}

/** A clause whose words are marked. */
export interface Marked {
  words: string[]
  /** The first rule of the group that matches, beginning between the two words. */
  find(group: Group, from?: number, before?: number): Found | undefined
  /** Takes the words of every match out of consideration. */
  strike(group: Group): void
}

type Element =
  | { is: 'class'; id: number; orEnd: boolean }
  | { is: 'repeat'; id: number; times: number }
  | { is: 'not'; id: number }
  | { is: 'other'; id: number }
  | { is: 'gap'; times: number }
  | { is: 'start' | 'end' }

interface Rule {
  elements: Element[]
  /** Not after these. */
  notAfter?: number
  /** The classes without which it cannot match. */
  needs: number[]
}

export type Group = readonly Rule[]

interface Entry {
  ids: number[]
  longer: { rest: string[]; id: number }[]
}

/** Reads rules that share their sets: `group` compiles some, `mark` looks a clause's words up. */
export function rulebook(sets: Sets) {
  const ids = new Map<string, number>()
  const entries = new Map<string, Entry>()
  const known = new Map<string, string[][]>()
  const spelt = (word: string): string[][] => {
    const name = word.startsWith('<') ? word.slice(1, -1) : ''
    if (!name) return spellings(word)
    const set = sets[name]
    if (!set) throw new Error(`no set ${word}`)
    const found =
      known.get(name) ??
      set.flatMap((entry) => (/^<\w+>$/.test(entry) ? spelt(entry) : spellings(entry)))
    known.set(name, found)
    return found
  }
  const classOf = (element: string): number => {
    const before = ids.get(element)
    if (before !== undefined) return before
    const id = ids.size
    ids.set(element, id)
    for (const word of element.split('|').filter((part) => part !== '$'))
      for (const [first = '', ...rest] of spelt(word)) {
        const entry = entries.get(first) ?? { ids: [], longer: [] }
        entries.set(first, entry)
        if (rest.length > 0) entry.longer.push({ rest, id })
        else if (entry.ids.at(-1) !== id) entry.ids.push(id)
      }
    return id
  }
  // Compiled at the first look: a function that only loads them starts sooner.
  const waiting: (() => void)[] = []
  const group = (lines: readonly string[]): Group => {
    const rules: Rule[] = []
    waiting.push(() => rules.push(...lines.map((line) => ruleOf(line, classOf))))
    return rules
  }
  const mark = (words: string): Marked => {
    for (const compile of waiting.splice(0)) compile()
    return marked(words, entries, ids.size)
  }
  return { group, mark }
}

function ruleOf(line: string, classOf: (element: string) => number): Rule {
  const [first = '', ...others] = line.trim().split(/\s+/)
  const after = first.startsWith('!') ? classOf(first.slice(1)) : undefined
  const elements = (after === undefined ? [first, ...others] : others).map((text): Element => {
    const gap = GAP.exec(text)
    if (gap) return { is: 'gap', times: Number(gap[1] || 3) }
    if (text === '^') return { is: 'start' }
    if (text === '$') return { is: 'end' }
    if (text.startsWith('!')) return { is: 'not', id: classOf(text.slice(1)) }
    if (text.startsWith('~')) return { is: 'other', id: classOf(text.slice(1)) }
    const repeat = /[?*]$/.exec(text)?.[0]
    if (repeat)
      return { is: 'repeat', id: classOf(text.slice(0, -1)), times: repeat === '?' ? 1 : 4 }
    return { is: 'class', id: classOf(text), orEnd: text.split('|').includes('$') }
  })
  const needs = elements.flatMap((it) => (it.is === 'class' && !it.orEnd ? [it.id] : []))
  return after === undefined ? { elements, needs } : { elements, needs, notAfter: after }
}

const GAP = /^\.\.(\d?)$/

function marked(text: string, entries: Map<string, Entry>, classes: number): Marked {
  const words = text.trim().split(' ')
  const width = (classes >> 5) + 1
  const bits = new Uint32Array(width * (words.length + 1))
  const anywhere = new Uint32Array(width)
  /** Classes of several words, as the length they take from where they begin. */
  const longer = new Map<number, number[]>()
  const put = (at: number, id: number) => {
    const cell = id >> 5
    bits[at * width + cell] = (bits[at * width + cell] ?? 0) | (1 << (id & 31))
    anywhere[cell] = (anywhere[cell] ?? 0) | (1 << (id & 31))
  }
  const look = (at: number, key: string) => {
    const entry = entries.get(key)
    if (!entry) return
    for (const id of entry.ids) put(at, id)
    for (const { rest, id } of entry.longer) {
      if (!rest.every((word, index) => words[at + 1 + index] === word)) continue
      const cell = id >> 5
      anywhere[cell] = (anywhere[cell] ?? 0) | (1 << (id & 31))
      const place = at * classes + id
      longer.set(place, [...(longer.get(place) ?? []), rest.length + 1])
    }
  }
  for (const [at, word] of words.entries()) {
    look(at, word)
    if (/^\d{1,4}$/.test(word)) look(at, '#')
  }
  const one = (at: number, id: number) =>
    (((bits[at * width + (id >> 5)] ?? 0) >>> (id & 31)) & 1) === 1
  const many = (at: number, id: number) =>
    longer.size > 0 ? (longer.get(at * classes + id) ?? NONE) : NONE

  const match = (elements: Element[], index: number, at: number): number => {
    const element = elements[index]
    if (!element) return at
    switch (element.is) {
      case 'start':
        return at === 0 ? match(elements, index + 1, at) : -1
      case 'end':
        return at === words.length ? match(elements, index + 1, at) : -1
      case 'not':
        return one(at, element.id) || many(at, element.id).length > 0
          ? -1
          : match(elements, index + 1, at)
      case 'other':
        return at >= words.length || one(at, element.id) || many(at, element.id).length > 0
          ? -1
          : match(elements, index + 1, at + 1)
      case 'gap': {
        for (let skip = 0; skip <= element.times && at + skip <= words.length; skip++) {
          const to = match(elements, index + 1, at + skip)
          if (to >= 0) return to
        }
        return -1
      }
      case 'repeat':
        return repeated(elements, index, at, element.id, element.times)
      case 'class': {
        for (const length of many(at, element.id)) {
          const to = match(elements, index + 1, at + length)
          if (to >= 0) return to
        }
        if (one(at, element.id)) return match(elements, index + 1, at + 1)
        return element.orEnd && at === words.length ? match(elements, index + 1, at) : -1
      }
    }
  }
  const repeated = (
    elements: Element[],
    index: number,
    at: number,
    id: number,
    times: number,
  ): number => {
    if (times > 0) {
      for (const length of [...many(at, id), ...(one(at, id) ? [1] : [])]) {
        const to = repeated(elements, index, at + length, id, times - 1)
        if (to >= 0) return to
      }
    }
    return match(elements, index + 1, at)
  }
  const possible = ({ needs }: Rule) =>
    needs.every((id) => (((anywhere[id >> 5] ?? 0) >>> (id & 31)) & 1) === 1)
  const findRule = (rule: Rule, start: number, before: number): Found | undefined => {
    for (let from = start; from < before; from++) {
      if (rule.notAfter !== undefined && from > 0 && one(from - 1, rule.notAfter)) continue
      const to = match(rule.elements, 0, from)
      if (to >= 0) return { from, to }
    }
    return undefined
  }
  return {
    words,
    find(group, start = 0, before = words.length) {
      for (const rule of group) {
        if (!possible(rule)) continue
        const found = findRule(rule, Math.max(0, start), before)
        if (found) return found
      }
      return undefined
    },
    strike(group) {
      const struck: Found[] = []
      for (const rule of group) {
        if (!possible(rule)) continue
        for (let start = 0; start < words.length; ) {
          const found = findRule(rule, start, words.length)
          if (!found) break
          struck.push(found)
          start = Math.max(found.to, found.from + 1)
        }
      }
      for (const { from, to } of struck) {
        bits.fill(0, from * width, to * width)
        for (const place of longer.keys()) {
          const at = Math.floor(place / classes)
          if (at >= from && at < to) longer.delete(place)
        }
      }
    },
  }
}

const NONE: readonly number[] = []
