/** What an email's envelope and headers say about it, before anybody looks at its words. */

export interface Envelope {
  /** As the header has it: `Ann <ann@example.com>`. */
  from: string
  subject: string
  /** Names in any case. */
  headers: Record<string, string>
}

/** `Ann <Ann@example.com>` is `ann@example.com`. */
export function bareAddress(from: string): string {
  const inner = /<([^<>]*)>[^<>]*$/.exec(from)?.[1] ?? from
  return inner.trim().toLowerCase()
}

const machine = /^(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)([+-]|@)/
const bulk = /^\s*(bulk|junk|list|auto[_-]?reply)\b/i
const autoSubject =
  /^\s*(auto(matic|mated)?[ -]?(reply|response)|out of (the )?office|respuesta autom[aá]tica|fuera de (la )?oficina|ausente|(un)?deliver(y|able|ed)|mail delivery)\b/i

/**
 * Whether a program wrote it: out-of-office notes, bounces, mailing lists (RFC 3834, RFC 2076).
 * Such mail is never kept and never answered, or two machines would write to each other for ever.
 */
export function isAutomatic({ from, subject, headers }: Envelope): boolean {
  const header = reader(headers)
  const submitted = header('auto-submitted')
  if (submitted !== undefined && !/^\s*no\b/i.test(submitted)) return true
  if (bulk.test(header('precedence') ?? '')) return true
  if (['x-autoreply', 'x-autorespond', 'x-autoresponder'].some((name) => header(name))) return true
  if (['list-id', 'list-unsubscribe', 'feedback-id'].some((name) => header(name))) return true
  if (header('return-path')?.replace(/\s/g, '') === '<>') return true
  if (/multipart\/report/i.test(header('content-type') ?? '')) return true
  return machine.test(bareAddress(from)) || autoSubject.test(subject)
}

/**
 * Whether the receiving server found the sender's name forged (RFC 8601). Nothing is concluded
 * from a pass: anybody can put such a header into their own mail, but nobody accuses themselves.
 */
export function isForged(headers: Record<string, string>): boolean {
  const results = reader(headers)('authentication-results') ?? ''
  const dmarc = /\bdmarc\s*=\s*(\w+)/i.exec(results)?.[1]?.toLowerCase()
  if (dmarc === 'pass') return false
  if (dmarc === 'fail') return true
  const verdicts = [...results.matchAll(/\b(?:spf|dkim)\s*=\s*(\w+)/gi)].map((m) => m[1] ?? '')
  return verdicts.length > 0 && verdicts.every((v) => /^(soft)?fail$/i.test(v))
}

/** A subject that they wrote themselves, not one of ours with `Re:` in front. */
export const ownSubject = (subject: string): string =>
  /^\s*(re|rv|fwd?|aw|tr|res|sv)\s*(\[\d+\])?:/i.test(subject) ? '' : subject.trim()

function reader(headers: Record<string, string>): (name: string) => string | undefined {
  const lower = new Map(Object.entries(headers).map(([name, v]) => [name.toLowerCase(), String(v)]))
  return (name) => lower.get(name)
}
