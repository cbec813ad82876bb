import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { deployment } from '../../core/costs.ts'
import { questions } from '../../dev/operator/settings-file.ts'
import { secretNames } from './help.ts'

const at = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8')
const guide = at('docs/operating.md')
const start = at('docs/going-live.md')

/** The names in infra/alarms.ts, which cannot be imported outside SST. */
const source = at('infra/alarms.ts')
const alarms = [
  ...[...source.matchAll(/\balarm\(\s*'(\w+)'/g)].map((m) => m[1] ?? ''),
  ...[...source.matchAll(/\['(\w+DeadLetters)',/g)].map((m) => m[1] ?? ''),
  ...[...source.matchAll(/\['(\w+)', (?!\w*Dead)\w+\],/g)].map((m) => `${m[1]}Errors`),
]

it('finds the alarms, which the forecast pays for', () => {
  // Two of them compare a pair of counts, and are paid for twice.
  const pairs = [...source.matchAll(/\n {2}compared\(/g)].length
  expect(deployment.alarms).toBe(alarms.length + pairs)
})

it.each(alarms)('the guide says what %s means and what to do', (name) => {
  const [, text = ''] = new RegExp(`\n### [^\n]*\\b${name}\\b[^\n]*\n\n([^#]+)`).exec(guide) ?? []
  expect(text.length).toBeGreaterThan(80)
})

it.each(secretNames)('the guide says how to rotate %s', (name) => {
  expect(guide).toMatch(new RegExp(`\\| \`${name}\` \\| [^|]{7,}`))
})

it('names no flag of setup that does not exist', () => {
  const known = questions.map((q) => q.flag)
  const own = ['stage', 'dry-run', 'apply-secrets', 'yes', 'advanced-opt-out', 'json']
  const used = [...start.matchAll(/ --([a-z-]+)/g)].map((m) => m[1] ?? '')
  for (const flag of used) expect([...known, ...own]).toContain(flag)
})
