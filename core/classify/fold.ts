const MARKS = /\p{M}+/gu
const PAST = /(\p{L}{3})([éó])(?!\p{L})/giu

/** Lower case without accents, so that `Sí`, `SI` and `si` are one word. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(MARKS, '')
}

/**
 * As `fold`, but the accent that ends a Spanish past tense stays, as `1`: `dejé` ("I left off") is
 * `deje1` and `deje` ("leave off!") is not. Short words such as `qué` lose theirs.
 */
export function foldKeepingPast(text: string): string {
  return fold(text.replace(PAST, '$1$21'))
}
