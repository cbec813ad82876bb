/** The words a reader sees: without head, preview line, comments and the picture of the week. */
export function visible(html: string): string {
  const body = html
    .replace(/<head>[\s\S]*?<\/head>/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<div style="[^"]*display:none[^"]*">[\s\S]*?<\/div>/, '')
    .replace(/<div role="img"[\s\S]*?<\/table><\/div>/, '')
  return decode(body.replace(/<\/?(?:em|strong|span)\b[^>]*>/g, '').replace(/<[^>]*>/g, ' '))
}

/** Entities as the characters they stand for. */
export function decode(text: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot));/gi, (_, decimal, hex, name) => {
    if (name) return entities[name] ?? ''
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16))
  })
}

/** The words of a piece of HTML, in order. */
export function words(html: string): string[] {
  return visible(html).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** How often each word occurs, whatever its case. */
export function count(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
