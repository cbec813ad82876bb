const MARKS = /\p{M}+/gu

/** Lower case without accents, so that `Sí`, `SI` and `si` are one word. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(MARKS, '')
}
