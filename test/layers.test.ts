import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Imports point one way, and what decides has no clock, no chance and no environment. */

const root = join(import.meta.dirname, '..')
const sources = ['core', 'functions', 'emails', 'dev', 'infra'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name)),
)
const text = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Each import as the project folder it leads to, or the package's name. */
function imports(file: string): string[] {
  const pattern =
    /^(?:import|export)\s[^'"]*?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gm
  const found = [...text(file).matchAll(pattern)].map((m) => m[1] ?? m[2] ?? m[3] ?? '')
  return found.map((to) =>
    to.startsWith('.')
      ? (relative(root, resolve(root, dirname(file), to)).split('/')[0] ?? '')
      : to.replace(/^((?:@[^/]+\/)?[^/]+).*/, '$1'),
  )
}

const may: Record<string, RegExp> = {
  core: /^(core|zod|temporal-polyfill)$/,
  functions: /^(?!dev$|emails$|infra$|test$|react|@react-email|dynalite)/,
  emails: /^(?!dev$|functions$|infra$|test$|@aws-sdk|hono|twilio|resend$)/,
  dev: /^(?!infra$|test$)/,
}

describe('layers', () => {
  it.each(Object.entries(may))('%s imports what it may', (folder, allowed) => {
    const files = sources.filter((file) => file.startsWith(`${folder}/`))
    expect(files.length).toBeGreaterThan(3)
    const strays = files.flatMap((file) =>
      imports(file).flatMap((to) => (allowed.test(to) ? [] : [`${file} imports ${to}`])),
    )
    expect(strays).toEqual([])
  })

  it('core has no clock, no chance and no environment', () => {
    const pattern = /\bDate\.now\(|new Date\(\)|Math\.random|process\.|setTimeout|fetch\(/
    const strays = sources.filter((f) => f.startsWith('core/') && pattern.test(text(f)))
    expect(strays).toEqual([])
  })

  it('one file of functions reads the environment', () => {
    const pattern = /process\.env|from 'sst'/
    const readers = sources.filter((f) => f.startsWith('functions/') && pattern.test(text(f)))
    expect(readers).toEqual(['functions/deps.ts'])
  })

  it('a Lambda entry has at most 15 lines and one handler', () => {
    const entries = sources.filter((f) => /^functions\/[a-z]+\.ts$/.test(f))
    const handlers = entries.filter((f) => text(f).includes('export const handler'))
    expect(handlers.length).toBeGreaterThanOrEqual(4)
    for (const file of handlers) {
      expect(text(file).trimEnd().split('\n').length, file).toBeLessThanOrEqual(15)
      expect(text(file).match(/^export /gm), file).toHaveLength(1)
    }
  })
})
