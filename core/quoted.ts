import { htmlToText } from './quoted-html.ts'

/**
 * What somebody wrote themselves in an email that answers one of ours: without what it quotes,
 * without the signature. Made for a person's journal, so it errs towards keeping.
 */

/** Longer than any reflection; what is cut from is bounded, so that no mail can hold us up. */
const LONGEST = 100_000
const KEPT = 10_000

/** The text part where there is one, else the HTML part. Empty when nothing of it is theirs. */
export function ownWords(mail: { text: string; html: string }): string {
  const raw = mail.text.trim() === '' ? htmlToText(mail.html.slice(0, LONGEST)) : mail.text
  const lines = tidy(raw.slice(0, LONGEST)).split('\n')
  const own = withoutSignature(withoutQuotes(lines))
  return own
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, KEPT)
}

const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')

const isQuoted = (line: string | undefined): boolean => line !== undefined && /^\s{0,3}>/.test(line)

function withoutQuotes(lines: string[]): string[] {
  const own: string[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    if (isQuoted(line)) {
      at++
      continue
    }
    if (isDivider(line) || isHeaderBlock(lines, at)) break
    const length = attribution(lines, at)
    if (length === 0) {
      own.push(line)
      at++
      continue
    }
    const next = lines.slice(at + length).find((l) => l.trim() !== '')
    // Quoted without marks: all that follows is the earlier email.
    if (next !== undefined && !isQuoted(next)) break
    at += length
  }
  return own
}

/** Lines behind which everything is an earlier email. */
const dividers = [
  /^\s*[-_]{2,}\s*(original message|mensaje original|forwarded message|mensaje reenviado)\s*[-_]{2,}\s*$/i,
  /^\s*_{20,}\s*$/,
  // Yahoo's app: "On that day, they wrote:" and the earlier email on the same line.
  /^\s*(on|el)\b.*<[^<>\s]+@[^<>\s]+>\s*(wrote|escribi[oó])\s*:\s+\S/i,
  /^\s*(begin forwarded message|inicio del mensaje reenviado)\s*:\s*$/i,
]
const isDivider = (line: string): boolean => dividers.some((divider) => divider.test(line))

const sender = /^\s*\*{0,2}(from|de)\s*:\*{0,2}\s*\S/i
const when = /^\s*\*{0,2}(sent|date|enviado( el)?|fecha)\s*:/i
const about = /^\s*\*{0,2}(to|para|subject|asunto)\s*:/i

/** Outlook's way: the earlier email's headers, and then its text. */
function isHeaderBlock(lines: string[], at: number): boolean {
  if (!sender.test(lines[at] ?? '')) return false
  const next = lines.slice(at + 1, at + 6)
  return next.some((l) => when.test(l)) && next.some((l) => about.test(l))
}

const opening = /^\s*(on|el|le|am|il|em|op|den)\b|<[^<>\s]+@[^<>\s]+>/i
const closing =
  /\b(wrote|escribi[oó]|a [eé]crit|schrieb|escreveu|ha scritto|schreef|skrev)\s*:\s*$/i
const year = /\b20\d\d\b/
const clock = /\b\d{1,2}[:.h]\d\d\b/
/** Clients wrap the line at 72 columns or so. */
const WRAPPED = 4

/** How many lines from here say "On that day, they wrote:"; 0 for none. */
function attribution(lines: string[], at: number): number {
  if (!opening.test(lines[at] ?? '')) return 0
  let joined = ''
  for (let n = 1; n <= WRAPPED; n++) {
    const line = lines[at + n - 1] ?? ''
    if (line.trim() === '' || isQuoted(line)) return 0
    // A line of their own that only happens to stand above the real one.
    if (n > 1 && /^\s*(on|el)\b/i.test(line)) return 0
    joined += ` ${line}`
    if (!closing.test(joined)) continue
    const dated = year.test(joined) && clock.test(joined)
    const quote = lines.slice(at + n).find((l) => l.trim() !== '')
    return dated || isQuoted(quote) ? n : 0
  }
  return 0
}

const device =
  'iphone|ipad|apple watch|android|samsung|galaxy|huawei|xiaomi|motorola|pixel|blackberry|windows|outlook|yahoo|gmail|proton|mail|correo|mobile|m[oó]vil|tel[eé]fono|celular|phone|dispositivo|device'
const advert = new RegExp(
  `^\\s*\\W*(sent (from|via|with|using)|get|obt[eé]n|obtener|descarga|enviado (desde|con|por|a trav[eé]s de)|mandado desde)\\b.{0,60}\\b(${device})\\b.{0,80}$`,
  'i',
)

function withoutSignature(lines: string[]): string[] {
  const mark = lines.findIndex((line) => /^\s*(--|—)\s*$/.test(line))
  const own = mark < 0 ? [...lines] : lines.slice(0, mark)
  while (own.length > 0) {
    const last = own.at(-1) ?? ''
    if (last.trim() !== '' && !advert.test(last)) break
    own.pop()
  }
  return own
}
