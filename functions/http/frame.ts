import type { Context } from 'hono'
import { Lang } from '../../core/program.ts'
import type { Subscriber } from '../../core/subscriber.ts'
import type { Deps } from '../context.ts'
import type { Frame, Legal } from './pages/layout.tsx'

/** What the pages' frames are filled with. */

export const legalOf = ({ settings }: Deps): Legal => ({
  privacy: settings.privacyUrl,
  terms: settings.termsUrl,
  contact: settings.contact,
})

/** The language that was asked for by the address, or else by the browser. */
export function langOf(c: Context, offered: readonly Lang[] = ['en', 'es']): Lang {
  const asked = Lang.safeParse(c.req.query('lang'))
  if (asked.success && offered.includes(asked.data)) return asked.data
  const wanted = (c.req.header('Accept-Language') ?? '').slice(0, 200).toLowerCase().split(',')
  for (const entry of wanted) {
    const lang = Lang.safeParse(entry.trim().slice(0, 2))
    if (lang.success && offered.includes(lang.data)) return lang.data
  }
  return offered[0] ?? 'en'
}

/** The frame of a page for nobody in particular. */
export const plainFrame = (deps: Deps, c: Context): Frame => ({
  lang: langOf(c),
  legal: legalOf(deps),
})

/** The frame of a person's own page: their language, their program's colour. */
export async function frameOf(deps: Deps, person: Subscriber): Promise<Frame> {
  const programs = await deps.library.programs()
  const theirs = programs.find((p) => p.outline.id === person.enrollment?.program) ?? programs[0]
  return { lang: person.lang, accent: theirs?.outline.accent, legal: legalOf(deps) }
}

/** `•••• 0100`, `a•••@example.com`: enough to see whose pages these are, and no more. */
export function masked(address: string): string {
  const [name = '', domain] = address.split('@')
  return domain === undefined ? `•••• ${address.slice(-4)}` : `${name.slice(0, 1)}•••@${domain}`
}

/** `+1 415 555 0100`, not broken over lines; other numbers as they are. */
export const sayNumber = (number: string): string =>
  number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1\u00a0$1\u00a0$2\u00a0$3')
