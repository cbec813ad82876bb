import type { Lang } from './program.ts'
import { en, type Words } from './words/en.ts'
import { es } from './words/es.ts'

const all: Record<Lang, Words> = { en, es }
export const wordsFor = (lang: Lang): Words => all[lang]
