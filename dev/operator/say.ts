/** Numbers and tables as people read them. */

export const count = (n: number): string => Math.round(n).toLocaleString('en-US')

/** `$1,234`, `$12.30`, or cents below a dollar. */
export function money(dollars: number): string {
  if (dollars >= 100) return `$${count(dollars)}`
  if (dollars >= 1) return `$${dollars.toFixed(2)}`
  if (dollars === 0) return '0'
  const cents = dollars * 100
  return cents < 1
    ? 'under 1 cent'
    : `${Math.round(cents)} ${Math.round(cents) === 1 ? 'cent' : 'cents'}`
}

/** `5 h 33 min`, `2 days 7 h`. */
export function span(seconds: number): string {
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`
  const days = Math.floor(hours / 24)
  const rest = hours % 24 === 0 ? '' : ` ${hours % 24} h`
  return `${days} ${days === 1 ? 'day' : 'days'}${rest}`
}

/** A Markdown table, padded so that it also reads in a terminal; numbers stand to the right. */
export function table(head: string[], rows: string[][], numbers = true): string {
  const widths = head.map((h, i) => Math.max(...[h, ...rows.map((r) => r[i] ?? '')].map(width)))
  const right = head.map((_, i) => numbers && i > 0)
  const cell = (text: string, i: number) => {
    const space = ' '.repeat((widths[i] ?? 0) - width(text))
    return right[i] ? space + text : text + space
  }
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`
  const rule = widths.map((w, i) => (right[i] ? `${'-'.repeat(w - 1)}:` : '-'.repeat(w)))
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')
}

const width = (text: string): number => [...text].length
