/**
 * An email's HTML as lines of text, quotes marked with `> ` as in a text part. Not a parser: one
 * pass over the tags, in time linear in the length, that knows what mail programs write.
 */

/** Elements that end a line. */
const blocks = new Set(
  'address article blockquote br div dl dt dd footer form h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
)
const unseen = new Set(['style', 'script', 'head', 'title', 'template'])

const empty = new Set(['br', 'hr', 'img', 'input', 'link', 'meta'])

/** Left out with all they hold: signatures, "they wrote" lines, and quotes of another make. */
const left =
  /gmail_signature|gmail_attr|moz-signature|moz-cite-prefix|ms-outlook-mobile-signature|applemailsignature|protonmail_signature|yahoo_quoted|ydp\w*yahoo_quoted|id="?(x_)?signature\b/i
/** From here on, everything is the earlier email. */
const end = /divrplyfwdmsg|appendonsend|mail-editor-reference-message-container|stopspelling/i

export function htmlToText(html: string): string {
  const out: string[] = []
  let line = ''
  let depth = 0
  /** What is being left out: the element's name, and how deep we are in elements of that name. */
  let skip: { name: string; open: number } | undefined

  const flush = () => {
    const text = line.replace(/\s+/g, ' ').trim()
    out.push(depth > 0 ? `${'>'.repeat(depth)} ${text}` : text)
    line = ''
  }

  for (const [token] of withoutComments(html).matchAll(/<[^<>]*>|[^<]+|</g)) {
    const tag = /^<(\/?)([a-z][a-z0-9]*)\b([\s\S]*)>$/i.exec(token)
    if (!tag) {
      if (!skip && !/^<[!?]/.test(token)) line += decode(token)
      continue
    }
    const closes = tag[1] === '/'
    const name = (tag[2] ?? '').toLowerCase()
    const attributes = tag[3] ?? ''
    if (skip) {
      if (name === skip.name) skip.open += closes ? -1 : 1
      if (skip.open === 0) skip = undefined
      continue
    }
    if (!closes && end.test(attributes)) break
    if (!closes && (unseen.has(name) || left.test(attributes))) {
      if (!empty.has(name)) skip = { name, open: 1 }
      continue
    }
    if (!blocks.has(name)) continue
    if (line.trim() !== '' || name === 'br' || (name === 'p' && closes)) flush()
    if (name === 'blockquote') depth = Math.max(0, depth + (closes ? -1 : 1))
  }
  flush()
  return out.join('\n')
}

/** By hand, since a pattern would go through the rest anew for each comment left open. */
function withoutComments(html: string): string {
  const [first = '', ...rest] = html.split('<!--')
  const behind = rest.map((part) => {
    const end = part.indexOf('-->')
    return end < 0 ? '' : part.slice(end + 3)
  })
  return first + behind.join('')
}

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  uuml: 'ü',
  iexcl: '¡',
  iquest: '¿',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
  mdash: '—',
  ndash: '–',
}

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, code: string) => {
    if (!code.startsWith('#')) {
      const found = named[code.toLowerCase()]
      return found === undefined ? whole : code === code.toLowerCase() ? found : found.toUpperCase()
    }
    const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1))
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
  })
}
