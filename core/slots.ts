import * as z from 'zod/mini'

/**
 * The small template language of published messages. `{{journal}}` is a slot;
 * `{{?name}}…{{:name}}…{{/name}}` keeps its first half where the slot has a value and its second
 * (which may be left out) where it has none. Nothing else: no loops, no expressions, no raw HTML.
 */

/** A message as it is published: rendered once, filled for each person. */
export const Compiled = z.strictObject({ subject: z.string(), html: z.string(), text: z.string() })
export type Compiled = z.infer<typeof Compiled>

/**
 * Links: `composer` is an `sms:` link to the program's number, `console` the operator's page,
 * `leave` ends the weekly recap alone.
 */
const urls = [
  'unsubscribe',
  'leave',
  'preferences',
  'journal',
  'composer',
  'confirm',
  'signin',
  'console',
] as const

/**
 * `first` says when the first tip comes; `happened` and `todo` are the operator's alert; `answer`
 * is what a command sent by email is answered with; the last three belong to the weekly recap.
 */
const words = ['name', 'first', 'happened', 'todo', 'answer', 'answered', 'total', 'ahead'] as const

/** A recap shows at most this many days. */
export const RECAP_DAYS = 7
const recap = [1, 2, 3, 4, 5, 6, 7].flatMap(
  (n) => [`weekday${n}`, `title${n}`, `kept${n}`, `words${n}`] as RecapSlot[],
)
type RecapSlot = `${'weekday' | 'title' | 'kept' | 'words'}${1 | 2 | 3 | 4 | 5 | 6 | 7}`

export const Slot = z.enum([...urls, ...words, ...recap])
export type Slot = z.infer<typeof Slot>
export type Values = Partial<Record<Slot, string>>

const isSlot = new Set<string>(Slot.options)
const isUrl = new Set<string>(urls)

/** A template that cannot be filled, or a value that may not go into it. Names the slot. */
export class SlotError extends Error {
  override name = 'SlotError'
}

/** Fills one message. For a run of people, `precompile` once. Throws `SlotError`. */
export function fill(compiled: Compiled, values: Values): Compiled {
  return precompile(compiled)(values)
}

/**
 * Parses a message once and returns its filler. In the HTML every value is escaped, for text and
 * for attributes; in the text part only control characters go; the subject stays one line. Values
 * are never scanned for slots. Throws `SlotError` here for an unknown slot, or one in a place
 * where escaping would not make it safe, and at the filling for a missing value or a bad URL.
 */
export function precompile(compiled: Compiled): (values: Values) => Compiled {
  checkPlaces(compiled.html)
  const subject = assemble(parse(compiled.subject), oneLine)
  const html = assemble(parse(compiled.html), escapeHtml)
  const text = assemble(parse(compiled.text), plain)
  // A section that is left out leaves its blank lines behind.
  const tidy = /\{\{\?/.test(compiled.text)
  return (values) => ({
    subject: subject(values),
    html: html(values),
    text: tidy ? text(values).replace(/\n{3,}/g, '\n\n') : text(values),
  })
}

/**
 * The same filling as `subject`, `html` and `text` members of a JSON object, in ASCII and without
 * its braces. What does not change is escaped once and not for each person, which is most of the
 * work of putting an email into a request. Throws as `precompile` does.
 */
export function precompileMembers(compiled: Compiled): (values: Values) => string {
  const whole = precompile(compiled)
  const html = assemble(escaped(parse(compiled.html)), (value) => member(escapeHtml(value)))
  const slotsInText = /\{\{\?/.test(compiled.text)
  const text = slotsInText
    ? (values: Values) => member(whole(values).text)
    : assemble(escaped(parse(compiled.text)), (value) => member(plain(value)))
  const subject = assemble(parse(compiled.subject), oneLine)
  return (values) =>
    `"subject":"${member(subject(values))}","html":"${html(values)}","text":"${text(values)}"`
}

const escaped = (pieces: Piece[]): Piece[] =>
  pieces.map((piece) => {
    if (typeof piece === 'string') return narrow(member(piece))
    if ('slot' in piece) return piece
    return { ...piece, shown: escaped(piece.shown), hidden: escaped(piece.hidden) }
  })

/** Built anew: a text cut out of a wider one keeps two bytes a letter, and passes that on. */
function narrow(ascii: string): string {
  const chunks: string[] = []
  for (let i = 0; i < ascii.length; i += CHUNK) {
    const codes = [...ascii.slice(i, i + CHUNK)].map((c) => c.charCodeAt(0))
    chunks.push(String.fromCharCode(...codes))
  }
  return chunks.join('')
}
const CHUNK = 4_096

/** As it stands between the quotes of a JSON string; each half of a surrogate pair by itself. */
const member = (text: string): string =>
  JSON.stringify(text)
    .slice(1, -1)
    .replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The slots a template uses, in order of first use. Throws `SlotError` for an unknown one. */
export function slotsIn(template: string): Slot[] {
  const found = new Set<Slot>()
  for (const [, , name = ''] of template.matchAll(marker())) found.add(known(name))
  return [...found]
}

type Piece = string | { slot: Slot } | { when: Slot; shown: Piece[]; hidden: Piece[] }

const marker = () => /\{\{([?:/]?)([^{}]*)\}\}/g

function known(name: string): Slot {
  if (isSlot.has(name)) return name as Slot
  throw new SlotError(`There is no slot {{${name}}}. Use one of: ${Slot.options.join(', ')}.`)
}

function parse(template: string): Piece[] {
  const root: Piece[] = []
  const open: { slot: Slot; piece: Extract<Piece, { when: Slot }>; into: Piece[] }[] = []
  let into = root
  let at = 0
  for (const match of template.matchAll(marker())) {
    const [whole, sign = '', name = ''] = match
    if (match.index > at) into.push(template.slice(at, match.index))
    at = match.index + whole.length
    const slot = known(name)
    const section = open.at(-1)
    if (sign === '') into.push({ slot })
    else if (sign === '?') {
      const piece = { when: slot, shown: [], hidden: [] }
      into.push(piece)
      open.push({ slot, piece, into })
      into = piece.shown
    } else if (section?.slot !== slot) {
      throw new SlotError(`${whole} closes a section that is not open.`)
    } else if (sign === ':') into = section.piece.hidden
    else {
      into = section.into
      open.pop()
    }
  }
  const left = open.at(-1)
  if (left) throw new SlotError(`The section {{?${left.slot}}} is not closed.`)
  if (at < template.length) into.push(template.slice(at))
  return root
}

/** The hot path: one closure, strings joined in order, each value checked and escaped once. */
function assemble(pieces: Piece[], clean: (value: string) => string): (values: Values) => string {
  if (pieces.every((piece) => typeof piece === 'string')) {
    const whole = pieces.join('')
    return () => whole
  }
  const steps = pieces.map((piece) => {
    if (typeof piece === 'string') return () => piece
    if ('slot' in piece) return reader(piece.slot, clean)
    const { when } = piece
    const shown = assemble(piece.shown, clean)
    const hidden = assemble(piece.hidden, clean)
    return (values: Values) => (values[when] ? shown(values) : hidden(values))
  })
  return (values) => {
    let out = ''
    for (const step of steps) out += step(values)
    return out
  }
}

function reader(slot: Slot, clean: (value: string) => string): (values: Values) => string {
  const check = isUrl.has(slot)
  return (values) => {
    const value = values[slot]
    if (value === undefined) throw new SlotError(`The slot {{${slot}}} has no value.`)
    if (check && !allowedUrl.test(value)) {
      throw new SlotError(`The slot {{${slot}}} needs a https:, sms: or mailto: link.`)
    }
    return clean(value)
  }
}

/** Plain http is for the local stack only. No blanks or quotes anywhere. */
const allowedUrl =
  /^(?:https:\/\/[^\s/\p{Cc}"<>]|http:\/\/(?:localhost|127\.0\.0\.1)(?=[:/?#]|$)|sms:|mailto:)[^\s\p{Cc}"<>]*$/u

const special = /[&<>"'\p{Cc}]/u
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '\n',
  '\t': ' ',
}

function escapeHtml(value: string): string {
  if (!special.test(value)) return value
  return value.replace(/[&<>"'\p{Cc}]/gu, (char) => entities[char] ?? '')
}

function plain(value: string): string {
  return value.replace(/[^\P{Cc}\n\t]/gu, '')
}

/** A header is one line, and direction overrides would let a value rewrite the words around it. */
function oneLine(value: string): string {
  return value.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
}

/**
 * Escaping makes a value safe in text and in a double-quoted attribute, so slots stand nowhere
 * else: a link's slot alone fills a `href`, and no value goes into `style`, `src` or a handler.
 * A section opens and closes in the same text or the same attribute.
 */
function checkPlaces(html: string): void {
  const tokens =
    /<!--[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1>|<[a-z/!](?:[^"'>]|"[^"]*"|'[^']*')*>/gi
  const sections: string[] = []
  let at = 0
  const place = (where: string, source: string, attribute?: string) => {
    if (attribute === undefined && source.includes('<')) {
      throw new SlotError(`A stray < before ${JSON.stringify(source.slice(0, 40))}.`)
    }
    for (const [whole, sign, name = ''] of source.matchAll(marker())) {
      if (sign === '?') sections.push(where)
      if (sign === '/' && sections.pop() !== where) {
        throw new SlotError(`${whole} closes its section in another place than it opened.`)
      }
      if (sign || attribute === undefined) continue
      const link = attribute === 'href'
      const unsafe = /^(style|src|srcset|srcdoc|action|formaction|background|on.*)$/.test(attribute)
      if (unsafe || (link && (!isUrl.has(name) || source !== whole))) {
        throw new SlotError(`${whole} may not stand in the attribute ${attribute}.`)
      }
    }
  }
  for (const match of html.matchAll(tokens)) {
    place('text', html.slice(at, match.index))
    at = match.index + match[0].length
    const rest = match[0].replace(
      /\s([a-z:-]+)="([^"]*)"/gi,
      (_, name: string, value: string, offset: number) => {
        if (match[1] || match[0].startsWith('<!--')) return value
        place(`${match.index}+${offset}`, value, name.toLowerCase())
        return ''
      },
    )
    const stray = marker().exec(rest)
    if (stray) throw new SlotError(`${stray[0]} may only stand in text or in a quoted attribute.`)
  }
  place('text', html.slice(at))
}

const initials = { en: 'MTWTFSS', es: 'LMXJVSD' }

/**
 * The recap's values. `days` are the week's tips in order, seven at most: `weekday` is 1 (Monday)
 * to 7; `kept` says that the person wrote something; `words` shows it and may be withheld.
 * `ahead` is the subject of the next day, absent at a program's end.
 */
export function recapValues(week: {
  lang: 'en' | 'es'
  days: { weekday: number; title: string; kept: boolean; words?: string }[]
  ahead?: string
}): Values {
  const days = week.days.slice(0, RECAP_DAYS)
  const values: Record<string, string> = {
    answered: String(days.filter((day) => day.kept).length),
    total: String(days.length),
  }
  if (week.ahead) values.ahead = week.ahead
  days.forEach((day, index) => {
    const n = index + 1
    values[`weekday${n}`] = initials[week.lang][day.weekday - 1] ?? ''
    values[`title${n}`] = day.title
    if (day.kept) values[`kept${n}`] = 'yes'
    if (day.kept && day.words) values[`words${n}`] = day.words
  })
  return values
}
