import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lint } from '../core/lint.ts'
import { emailWords, textOf } from '../core/lint-day.ts'
import type { Lang } from '../core/program.ts'
import { segments } from '../core/segments.ts'
import { readProgram } from '../dev/read-program.ts'

const root = join(import.meta.dirname, '..', 'programs')
const folders = (await readdir(root, { withFileTypes: true })).filter((one) => one.isDirectory())

/** Every command's word, in both languages, whether or not the carrier sees it first. */
const RESERVED = `STOP START HELP PAUSE RESUME TIME ZONE EMAIL TEXT TODAY JOURNAL DELETE ERASE
  YES KEEP CONTINUE PARAR ALTO BAJA EMPEZAR AYUDA PAUSA REANUDAR SEGUIR CONTINUAR HORA ZONA CORREO
  TEXTO HOY DIARIO BORRAR SI NO`.split(/\s+/)

it('finds the programs', () => {
  expect(folders.map((one) => one.name)).toContain('open-up')
})

describe.each(folders.map((one) => one.name))('%s', async (folder) => {
  const program = await readProgram(join(root, folder))
  const { outline, wordings, days } = program
  const planned = outline.parts.flatMap((part) => part.days)

  it('has no errors, in any language', () => {
    const problems = lint(program, RESERVED)
    expect(problems.filter((one) => one.level === 'error')).toEqual([])
    expect(problems.filter((one) => one.lang === 'en')).toEqual([])
  })

  it('is in the folder of its name', () => {
    expect(outline.id).toBe(folder)
  })

  describe.each(outline.languages)('in %s', (lang) => {
    const all = days[lang] ?? []

    it('has every day', () => {
      expect(all.map((day) => day.id).sort()).toEqual([...planned].sort())
    })

    it.each(all.map((day) => [day.id, day] as const))('%s keeps within its limits', (_, day) => {
      const texts = [textOf(day), ...(day.checkin === undefined ? [] : [day.checkin])]
      for (const text of texts) {
        const { encoding, segments: count, culprits } = segments(text)
        expect(culprits.join('')).toMatch(lang === 'es' ? /^[áíóúÁÍÓÚ]*$/ : /^$/)
        expect(count).toBeLessThanOrEqual(encoding === 'GSM-7' ? 2 : 3)
        expect(text).not.toMatch(/\s{2}|\n/)
      }
      expect(emailWords(day)).toBeGreaterThanOrEqual(120)
      expect(emailWords(day)).toBeLessThanOrEqual(220)
      expect(day.subject.length).toBeLessThanOrEqual(60)
    })

    it('says each thing once', () => {
      for (const field of ['subject', 'text', 'question', 'step', 'body'] as const) {
        const said = all.map((day) => day[field])
        expect(new Set(said).size, field).toBe(said.length)
      }
    })

    it('has wording that fits', () => {
      const wording = wordings[lang]
      const replies = Object.values(wording?.answers ?? {}).flatMap((one) => Object.values(one))
      const texts = [wording?.closing, wording?.closingOpenGate, ...replies.map((r) => r.reply)]
      for (const text of texts) {
        const { encoding, segments: count } = segments(text ?? '')
        expect(count, text).toBeLessThanOrEqual(encoding === 'GSM-7' ? 2 : 3)
      }
    })
  })
})

describe('open-up', async () => {
  const { outline, wordings, days } = await readProgram(join(root, 'open-up'))
  const HOTLINE = '1-800-799-7233'
  const texts = (lang: Lang, part: string) => {
    const ids = outline.parts.find((one) => one.id === part)?.days ?? []
    return (days[lang] ?? []).filter((day) => ids.includes(day.id))
  }

  it('runs for three weeks, four with MORE, and has four days of care', () => {
    const sizes = Object.fromEntries(outline.parts.map((part) => [part.id, part.days.length]))
    expect(sizes).toEqual({ room: 7, kindness: 7, more: 7, gate: 1, care: 4, vulnerability: 7 })
  })

  it('opens the last part to SAFE only', () => {
    const when = (id: string) => outline.parts.find((part) => part.id === id)?.when
    expect(when('vulnerability')).toEqual({ answer: 'safe', is: 'SAFE' })
    expect(when('care')).toEqual({ answer: 'safe', not: 'SAFE' })
    expect(outline.questions.find((one) => one.id === 'safe')).toMatchObject({
      kind: 'gate',
      asked: 'before',
      opens: 'SAFE',
    })
  })

  it.each(outline.languages)('gives the hotline where it is needed, in %s', (lang) => {
    const wording = wordings[lang]
    expect(wording?.answers.safe?.UNSURE?.reply).toContain(HOTLINE)
    expect(wording?.answers.safe?.UNSURE?.reply).toContain('88788')
    expect(wording?.closingOpenGate).toContain(HOTLINE)
    for (const day of texts(lang, 'care')) expect(day.body, day.id).toContain(HOTLINE)
    expect(texts(lang, 'care')[0]?.text).toContain(HOTLINE)
    expect(texts(lang, 'care')[0]?.text).toContain('START')
  })

  it.each(outline.languages)('never asks to be let in while the gate is shut, in %s', (lang) => {
    for (const day of texts(lang, 'care')) {
      expect(`${textOf(day)} ${day.step}`).not.toMatch(/partner|pareja/i)
    }
  })

  it.each(outline.languages)('looks back by link only, in %s', (lang) => {
    const last = texts(lang, 'vulnerability').at(-1)
    expect(last?.text).toMatch(lang === 'en' ? /JOURNAL/ : /DIARIO/)
    expect(last?.body).not.toMatch(/https?:|\]\(/)
  })

  it.each(outline.languages)('keeps doubtful words out of the gate, in %s', (lang) => {
    const options = wordings[lang]?.answers.safe ?? {}
    const words = Object.values(options).flatMap((option) => option.words)
    expect(words).not.toContain('not sure')
    expect(words).not.toContain('no sé')
    expect(words).not.toContain('seguro')
  })

  it('asks in the evening on three or four days', () => {
    const asked = (days.en ?? []).filter((day) => day.checkin !== undefined)
    expect(asked.length).toBeGreaterThanOrEqual(3)
    expect(asked.length).toBeLessThanOrEqual(4)
  })

  it('never decides who is a man and who is a woman', () => {
    const gendered: Record<Lang, RegExp> = {
      en: /\b(he|she|him|his|hers?|husband|wife|boyfriend|girlfriend)\b/i,
      es: /espos[oa]|marido|\bnovi[oa]\b|(eres|estás|te sientes|hoy sé) \p{L}*(sol|cansad|segur|sincer|list|dur|fri)[oa]\b/iu,
    }
    for (const lang of outline.languages) {
      for (const day of days[lang] ?? []) {
        const said = `${textOf(day)} ${day.step} ${day.body} ${day.checkin ?? ''}`
        expect(said, day.id).not.toMatch(gendered[lang])
      }
    }
  })
})

const made: string[] = []
afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true })
})

const OUTLINE = `id: tiny
keyword: TINY
accent: '#2f5d62'
languages: [en]
parts: [{ id: all, days: [one] }]
`
const WORDING = `name: Tiny
about: Tiny steps.
frequency: one tip
closing: Done.
closingSubject: Done
answers: {}
`
const DAY = '---\nsubject: One\ntext: >-\n  Sit\n  down.\nquestion: How?\nstep: Sit.\n---\n\nWhy.\n'

async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'program-'))
  made.push(folder)
  const all = { 'program.yaml': OUTLINE, 'en/program.yaml': WORDING, 'en/one.md': DAY, ...files }
  for (const [name, content] of Object.entries(all)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}

describe('readProgram', () => {
  it('takes the id from the name of the file, and the body from below the front matter', async () => {
    const { days, outline } = await readProgram(await folderOf({}))
    const one = { id: 'one', subject: 'One', text: 'Sit down.', question: 'How?', step: 'Sit.' }
    expect(days.en).toEqual([{ ...one, body: 'Why.' }])
    expect(outline).toMatchObject({ evening: '19:30', questions: [] })
  })

  it('reads a file with Windows line ends', async () => {
    const { days } = await readProgram(
      await folderOf({ 'en/one.md': DAY.replaceAll('\n', '\r\n') }),
    )
    expect(days.en?.[0]?.text).toBe('Sit down.')
  })

  it.each([
    {
      label: 'a missing field',
      files: { 'en/one.md': DAY.replace('step: Sit.\n', '') },
      expect: /en\/one\.md: step: missing: add it/,
    },
    {
      label: 'a misspelt field',
      files: { 'en/one.md': DAY.replace('question', 'qestion') },
      expect: /en\/one\.md: question: missing: add it[\s\S]*qestion/,
    },
    {
      label: 'an empty body',
      files: { 'en/one.md': DAY.replace('Why.', '') },
      expect: /en\/one\.md: body: /,
    },
    {
      label: 'no front matter',
      files: { 'en/one.md': 'Why.' },
      expect: /en\/one\.md: no front matter: start the file with/,
    },
    {
      label: 'an id of its own',
      files: { 'en/one.md': DAY.replace('subject', 'id: two\nsubject') },
      expect: /en\/one\.md: id: leave it out/,
    },
    {
      label: 'broken YAML',
      files: { 'en/one.md': DAY.replace('How?', '"How?') },
      expect: /en\/one\.md: not valid YAML: .*quotes/,
    },
    {
      label: 'a wrong word in the outline',
      files: { 'program.yaml': OUTLINE.replace('TINY', 'tiny') },
      expect: /program\.yaml: keyword: use one upper-case word/,
    },
    {
      label: 'a folder that is no language',
      files: { 'english/one.md': DAY },
      expect: /english: not a language: name the folder en or es/,
    },
    {
      label: 'faults in two files at once',
      files: { 'en/one.md': 'Why.', 'program.yaml': OUTLINE.replace('TINY', 'tiny') },
      expect: /program\.yaml: keyword[\s\S]*one\.md: no front matter/,
    },
  ])('names the file and what to do: $label', async ({ files, expect: message }) => {
    await expect(readProgram(await folderOf(files))).rejects.toThrow(message)
  })

  it('says so when there is no such folder, or no outline in it', async () => {
    await expect(readProgram(join(tmpdir(), 'nowhere-at-all'))).rejects.toThrow('no such folder')
    const bare = await mkdtemp(join(tmpdir(), 'program-'))
    made.push(bare)
    await expect(readProgram(bare)).rejects.toThrow('program.yaml: cannot be read: create it')
  })
})
