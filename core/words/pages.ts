import type { Lang } from '../program.ts'
import { en, type PageWords } from './pages-en.ts'
import { es } from './pages-es.ts'

export type { PageWords } from './pages-en.ts'

const all: Record<Lang, PageWords> = { en, es }

/** What the pages say. Names and numbers come in as arguments. */
export const pageWords = (lang: Lang): PageWords => all[lang]

/** "Tuesday, 1 December 2026"; `date` is `YYYY-MM-DD`, `weekday` 1 for Monday. */
export function longDate(date: string, weekday: number, lang: Lang): string {
  const words = pageWords(lang)
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return words.date({
    weekday: words.days[weekday - 1] ?? '',
    day,
    month: words.months[month - 1] ?? '',
    year,
  })
}
