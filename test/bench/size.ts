import { rmSync } from 'node:fs'
import { type Bundle, bundle } from '../bundles/build.ts'

/** `npm run size`: what Lambda has to load, function by function, against its budget. */

/** kB (of 1000 bytes), minified. */
export const budgets: Record<string, number> = { tick: 380, dispatch: 450, api: 450, pages: 520 }
/**
 * Where a budget is not met yet, the size that must not be passed. The phrases by which replies
 * are read are most of both: they are to be packed, and this to be deleted.
 */
export const ceilings: Record<string, number> = { api: 720, pages: 810 }
const others = ['sweep']
const LARGEST = 8

/** No function may carry any of these, whatever its size. */
export const banned: [what: string, path: RegExp][] = [
  ['React', /node_modules\/(react|react-dom|@react-email)\//],
  ['the whole Twilio SDK', /node_modules\/twilio\/lib\/(index|rest\/Twilio)\.js/],
  ['Prettier', /node_modules\/prettier\//],
  ['an AWS SDK', /node_modules\/@(aws-sdk|smithy)\//],
  ["Zod's large form", /node_modules\/zod\/v4\/classic\//],
]

export const strays = ({ inputs }: Bundle): string[] =>
  banned.flatMap(([what, path]) => (Object.keys(inputs).some((i) => path.test(i)) ? [what] : []))

/** A package, or a folder of ours. */
function moduleOf(path: string): string {
  const [, found] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? []
  return found ?? path.split('/').slice(0, 2).join('/')
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`

async function main(): Promise<void> {
  let over = 0
  for (const name of [...Object.keys(budgets), ...others]) {
    const made = await bundle(name)
    rmSync(made.folder, { recursive: true })
    const budget = budgets[name]
    const tooLarge = budget !== undefined && made.bytes > budget * 1000
    const ceiling = ceilings[name] ?? budget ?? Number.POSITIVE_INFINITY
    const said = made.bytes > ceiling * 1000 ? ': TOO LARGE' : `: over, held to ${ceiling} kB`
    const verdict = budget === undefined ? '' : `of ${budget} kB${tooLarge ? said : ''}`
    console.log(`${name.padEnd(10)} ${kB(made.bytes)} ${verdict}`)
    const sums = new Map<string, number>()
    for (const [path, bytes] of Object.entries(made.inputs)) {
      sums.set(moduleOf(path), (sums.get(moduleOf(path)) ?? 0) + bytes)
    }
    const largest = [...sums].sort((a, b) => b[1] - a[1]).slice(0, LARGEST)
    for (const [module, bytes] of largest) console.log(`  ${kB(bytes)}  ${module}`)
    const found = strays(made)
    for (const what of found) console.log(`  must not hold ${what}`)
    if (made.bytes > ceiling * 1000 || found.length > 0) over++
  }
  if (over > 0) process.exitCode = 1
}

if (process.argv[1]?.endsWith('size.ts')) await main()
