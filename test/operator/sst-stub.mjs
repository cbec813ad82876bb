/** Stands in for `sst secret list` and `sst secret set`, with a file for what it keeps. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const [file, , verb, ...rest] = process.argv.slice(2)
const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
const stage = rest[rest.indexOf('--stage') + 1]
const own = kept[stage] ?? {}
if (verb === 'list') {
  const lines = Object.entries(own).map(([name, value]) => `${name}=${value}`)
  if (lines.length === 0) {
    process.stderr.write('No secrets found\n')
    process.exitCode = 1
  } else process.stdout.write(`# nudgeline/${stage}\n${lines.join('\n')}\n`)
} else {
  const value = readFileSync(0, 'utf8')
  const typed = rest.filter((word) => !word.startsWith('--') && word !== stage)
  writeFileSync(file, JSON.stringify({ ...kept, [stage]: { ...own, [typed[0]]: value } }))
  if (typed.length !== 1) process.exitCode = 3
}
