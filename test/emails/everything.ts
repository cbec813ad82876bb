import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '../../core/program.ts'
import { type Compiled, fill, type Values } from '../../core/slots.ts'
import { readProgram } from '../../dev/read-program.ts'
import { previews } from '../../emails/previews.ts'
import { renderCheckin, renderFinished, renderTip, renderWelcome } from '../../emails/render.tsx'
import { sample } from '../../emails/samples.ts'

/** One email of one program, day and language, as it is published and as it is sent. */
export interface Email {
  label: string
  template: string
  lang: Lang
  compile: () => Promise<Compiled>
  compiled: Compiled
  filled: Compiled
}

const root = join(import.meta.dirname, '../..')
export const postalAddress = sample.frame.sender.postalAddress

/** The files that are templates: by convention those with a capital letter. */
export function templateFiles(): string[] {
  return readdirSync(join(root, 'emails')).filter((name) => /^[A-Z].*\.tsx$/.test(name))
}

/** Every template and every day of every program in all of its languages. */
export async function everyEmail(): Promise<Email[]> {
  const emails: Email[] = []
  const add = async (
    label: string,
    template: string,
    lang: Lang,
    compile: () => Promise<Compiled>,
    values: Values = sample.values[lang],
  ) => {
    const compiled = await compile()
    emails.push({ label, template, lang, compile, compiled, filled: fill(compiled, values) })
  }

  for (const lang of ['en', 'es'] as const) {
    for (const { template, compile, values } of previews(lang)) {
      await add(`${template} (${lang})`, template, lang, compile, values)
    }
  }
  for (const folder of programFolders()) {
    const { outline, wordings, days } = await readProgram(join(root, 'programs', folder))
    for (const lang of outline.languages) {
      // A language that is not there yet is for the programs' own linter to name.
      const wording = wordings[lang]
      if (!wording) continue
      const frame = {
        program: { name: wording.name, accent: outline.accent },
        lang,
        sender: { postalAddress },
      }
      const at = `${folder} ${lang}`
      const { frequency, closing, closingOpenGate, closingSubject: subject } = wording
      await add(`${at} welcome`, 'Welcome', lang, () => renderWelcome({ ...frame, frequency }))
      for (const words of [closing, closingOpenGate]) {
        if (!words) continue
        const compile = () => renderFinished({ ...frame, closing: words, subject })
        await add(`${at} closing`, 'ProgramFinished', lang, compile)
      }
      for (const day of days[lang] ?? []) {
        await add(`${at} ${day.id}`, 'DailyTip', lang, () => renderTip({ ...frame, day }))
        const { checkin } = day
        if (!checkin) continue
        const compile = () => renderCheckin({ ...frame, day: { checkin } })
        await add(`${at} ${day.id} evening`, 'EveningCheckin', lang, compile)
      }
    }
  }
  return emails
}

export function programFolders(): string[] {
  const folder = join(root, 'programs')
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'program.yaml')))
}
