/** How a text is carried: its encoding, its length in that encoding's units, and its price. */
export interface Segments {
  encoding: 'GSM-7' | 'UCS-2'
  /** Septets in GSM-7 (an extension character counts 2), UTF-16 units in UCS-2. */
  units: number
  /** Messages billed; an empty text counts as one. */
  segments: number
  /** The characters that force UCS-2, each once, in the order they occur. */
  culprits: string[]
}

const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
/** The extension table: an escape and a second septet, never split between two segments. */
const EXTENSION = new Set('^{}\\[]~|€\f')

const LIMIT = { 'GSM-7': { alone: 160, part: 153 }, 'UCS-2': { alone: 70, part: 67 } }

/** Counts a text as a carrier does. `text` is sent as it is: nothing is trimmed or replaced. */
export function segments(text: string): Segments {
  const characters = [...text]
  const culprits = [...new Set(characters.filter((c) => !BASIC.has(c) && !EXTENSION.has(c)))]
  const encoding = culprits.length === 0 ? 'GSM-7' : 'UCS-2'
  const widths = characters.map((c) => {
    if (encoding === 'UCS-2') return c.length
    return EXTENSION.has(c) ? 2 : 1
  })
  const units = widths.reduce((sum, width) => sum + width, 0)
  const { alone, part } = LIMIT[encoding]
  return { encoding, units, segments: units <= alone ? 1 : parts(widths, part), culprits }
}

/** Fills parts in order; a character that does not fit whole opens the next part. */
function parts(widths: number[], size: number): number {
  let count = 1
  let used = 0
  for (const width of widths) {
    if (used + width > size) {
      count += 1
      used = 0
    }
    used += width
  }
  return count
}
