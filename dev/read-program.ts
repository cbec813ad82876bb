import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import type { ProgramFiles } from '../core/lint.ts'
import { Day, Lang, Outline, Wording } from '../core/program.ts'

// Mini leaves its English out, which a sending function has no use for.
z.config(z.locales.en())

/**
 * Reads a program's folder: `program.yaml`, and for each language a folder with its own
 * `program.yaml` and one Markdown file a day. What is absent in a language is left out, for the
 * linter to name. Throws one `Error` that lists every unreadable file, its field and what to do.
 */
export async function readProgram(folder: string): Promise<ProgramFiles> {
  const problems: string[] = []
  const outline = await readYaml(join(folder, 'program.yaml'), Outline, problems)
  const wordings: ProgramFiles['wordings'] = {}
  const days: ProgramFiles['days'] = {}

  for (const entry of await list(folder)) {
    if (!entry.isDirectory()) continue
    const lang = Lang.safeParse(entry.name)
    const path = join(folder, entry.name)
    if (!lang.success) {
      problems.push(`${path}: not a language: name the folder ${Lang.options.join(' or ')}`)
      continue
    }
    const names = (await list(path)).map((file) => file.name).sort()
    if (names.includes('program.yaml')) {
      const wording = await readYaml(join(path, 'program.yaml'), Wording, problems)
      if (wording) wordings[lang.data] = wording
    }
    const read: Day[] = []
    for (const name of names.filter((file) => file.endsWith('.md'))) {
      const day = await readDay(join(path, name), problems)
      if (day) read.push(day)
    }
    days[lang.data] = read
  }

  if (!outline || problems.length > 0) throw new Error(problems.join('\n'))
  return { outline, wordings, days }
}

const FRONT = /^---\n([\s\S]*?)\n---(?:\n|$)([\s\S]*)$/

async function readDay(file: string, problems: string[]): Promise<Day | undefined> {
  const source = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const [, front, body] = FRONT.exec(source) ?? []
  if (front === undefined || body === undefined) {
    problems.push(`${file}: no front matter: start the file with a line of ---, then end it so`)
    return undefined
  }
  const fields = parseYaml(file, front, problems)
  if (fields === undefined) return undefined
  if (fields === null || typeof fields !== 'object' || Array.isArray(fields)) {
    problems.push(`${file}: the front matter has no fields: write it as "subject: …", one a line`)
    return undefined
  }
  for (const field of ['id', 'body']) {
    if (!(field in fields)) continue
    const where = field === 'id' ? "the file's name" : 'the text under the front matter'
    problems.push(`${file}: ${field}: leave it out, it is ${where}`)
    return undefined
  }
  return check(file, Day, { ...fields, id: basename(file, '.md'), body: body.trim() }, problems)
}

async function readYaml<T>(
  file: string,
  schema: z.ZodMiniType<T>,
  problems: string[],
): Promise<T | undefined> {
  const source = await readFile(file, 'utf8').catch(() => undefined)
  if (source === undefined) {
    problems.push(`${file}: cannot be read: create it`)
    return undefined
  }
  const value = parseYaml(file, source, problems)
  return value === undefined ? undefined : check(file, schema, value, problems)
}

function parseYaml(file: string, source: string, problems: string[]): unknown {
  try {
    return parse(source) ?? null
  } catch (error) {
    const [first] = (error instanceof Error ? error.message : String(error)).split('\n')
    problems.push(`${file}: not valid YAML: ${first}: correct it, or put the value in quotes`)
    return undefined
  }
}

function check<T>(
  file: string,
  schema: z.ZodMiniType<T>,
  value: unknown,
  problems: string[],
): T | undefined {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const missing = issue.code === 'invalid_type' && at(value, issue.path) === undefined
    const advice = missing ? 'missing: add it' : issue.message
    problems.push(`${file}: ${issue.path.map(String).join('.') || 'file'}: ${advice}`)
  }
  return undefined
}

function at(value: unknown, path: PropertyKey[]): unknown {
  let found = value
  for (const key of path) {
    if (found === null || typeof found !== 'object') return undefined
    found = Reflect.get(found, key)
  }
  return found
}

async function list(folder: string) {
  return readdir(folder, { withFileTypes: true }).catch(() => {
    throw new Error(`${folder}: no such folder: a program is a folder with a program.yaml in it`)
  })
}
