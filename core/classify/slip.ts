import { list } from './phrase.ts'

/** Slips of the finger: which word was meant. */

/** Words that much hangs on, and that few other words are like. */
const MEANT = list(`
  please, message, messages, messaging, texting, sending, remove, removed, number, unsubscribe, cancel, subscription, program, receive, receiving, contact, contacting, anymore, delete, wrong, stopped, interested, phone, consent, longer, alone, bother, bothering, person, people,
  mensaje, mensajes, mandarme, manden, escribir, escriban, numero, equivocado, recibir, quiero, cancelar, suscripcion, favor, gracias, quitenme, dejen,
  afraid, scared, terrified, threatened, threatens, threatening, strangled, strangle, choked, choking, suicide, suicidal, myself, punched, slapped, bruises, hitting, raped, husband, boyfriend, girlfriend, daughter, children, pushed, kicked, grabbed, killing, hurting, abusive, violent, police, knife,
  golpea, golpeo1, amenaza, amenazo1, suicidarme, matarme, marido, esposo, moretones, cuchillo, violencia
`)
const KNOWN = new Set(MEANT)
const BY_LETTER = Map.groupBy(MEANT, (word) => word[0] ?? '')

/** The word that a misspelt one of at least four letters stands for, or itself. */
export function meant(word: string): string {
  if (word.length < 4 || KNOWN.has(word)) return word
  const near = BY_LETTER.get(word[0] ?? '')
  return near?.find((other) => isLeftOutOrSwapped(word, other)) ?? word
}

/** A letter was left out or doubled, or two changed places; not one put for another. */
function isLeftOutOrSwapped(word: string, of: string): boolean {
  if (of.length < 5 || Math.abs(word.length - of.length) > 1) return false
  const at = firstDifference(word, of)
  if (word.length === of.length) return swapAt(word, at) === of
  if (word.length < of.length) {
    // "text" is no slip of "texts", nor "message" of "messages".
    if (at === word.length) return of.length > 5 && !/[nrs]$/.test(of)
    return word.slice(at) === of.slice(at + 1)
  }
  return at > 0 && word[at] === word[at - 1] && word.slice(at + 1) === of.slice(at)
}

/**
 * One slip in a stop word standing alone: two letters swapped, one left out of or put into it, and
 * in a word of seven letters or more one that is wrong. The short ones only as nothing else is
 * spelt.
 */
export function isSlip(word: string, of: string): boolean {
  const long = of.length > 6
  const at = firstDifference(word, of)
  if (word === of) return true
  if (word.length === of.length)
    return swapAt(word, at) === of || (long && word.slice(at + 1) === of.slice(at + 1))
  if (word.length === of.length + 1)
    return word.slice(at + 1) === of.slice(at) && (long || word[at] === word[at - 1])
  if (word.length === of.length - 1)
    return word.slice(at) === of.slice(at + 1) && (long || word === 'stp')
  return false
}

const swapAt = (word: string, at: number) =>
  word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)

function firstDifference(word: string, of: string): number {
  let at = 0
  while (at < word.length && word[at] === of[at]) at++
  return at
}
