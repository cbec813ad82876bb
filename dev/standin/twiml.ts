/** One `<Message>` of a TwiML answer. */
export interface TwimlMessage {
  to: string | undefined
  from: string | undefined
  body: string
  media: string[]
  statusCallback: string | undefined
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16))
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)))
    return ENTITIES[name] ?? whole
  })
}

function textOf(xml: string): string {
  return xml
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) => (part.startsWith('<![CDATA[') ? part.slice(9, -3) : unescapeXml(part)))
    .join('')
}

function attributes(tag: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name, double, single] of tag.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name) found[name] = unescapeXml(double ?? single ?? '')
  }
  return found
}

/** The messages of a TwiML answer, in order; `undefined` if it is not TwiML. */
export function parseTwiml(xml: string): TwimlMessage[] | undefined {
  const clean = xml.replace(/<!--[\s\S]*?-->/g, '').trim()
  const root = /^(?:<\?xml[^>]*\?>)?\s*<Response\s*(?:\/>|>([\s\S]*)<\/Response>)$/.exec(clean)
  if (!root) return undefined
  const messages: TwimlMessage[] = []
  const verb = /<(Message|Sms)((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/\1>)/g
  for (const [, , tag = '', inner = ''] of (root[1] ?? '').matchAll(verb)) {
    const { to, from, statusCallback, action } = attributes(tag)
    const body = /<Body\s*>([\s\S]*?)<\/Body>/.exec(inner)?.[1]
    const media = [...inner.matchAll(/<Media\s*>([\s\S]*?)<\/Media>/g)]
    messages.push({
      to,
      from,
      body: textOf(body ?? (media.length > 0 ? '' : inner)).trim(),
      media: media.map((m) => textOf(m[1] ?? '').trim()),
      statusCallback: statusCallback ?? action,
    })
  }
  return messages
}
