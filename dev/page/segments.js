const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const EXTENDED = new Set('\f^{}\\[~]|€')

/**
 * How a carrier cuts a text: GSM-7 carries 160 alone and 153 a part, and one other character turns
 * the whole into UCS-2 with 70 and 67. A two-unit character is never cut in half.
 * @returns {{encoding: 'GSM-7' | 'UCS-2', units: number, segments: number, left: number,
 *   because?: string}} `left` units fit before another segment is begun
 */
export function countSegments(text) {
  const because = [...text].find((char) => !BASIC.has(char) && !EXTENDED.has(char))
  const sizes = because
    ? [...text].map((char) => char.length)
    : [...text].map((char) => (EXTENDED.has(char) ? 2 : 1))
  const [alone, part] = because ? [70, 67] : [160, 153]
  const units = sizes.reduce((sum, size) => sum + size, 0)
  const encoding = because ? 'UCS-2' : 'GSM-7'
  if (units <= alone) {
    return { encoding, units, segments: units ? 1 : 0, left: alone - units, because }
  }
  let segments = 1
  let used = 0
  for (const size of sizes) {
    if (used + size > part) {
      segments++
      used = 0
    }
    used += size
  }
  return { encoding, units, segments, left: part - used, because }
}

/** The line under the composer. */
export function describeSegments(text) {
  const { encoding, segments, left, because } = countSegments(text)
  if (segments === 0) return 'Enter sends, Shift+Enter starts a new line'
  const why = because ? ` because of “${because.trim() || 'a rare space'}”` : ''
  return `${segments} ${segments === 1 ? 'segment' : 'segments'}, ${left} left · ${encoding}${why}`
}
