import { parseArgs } from 'node:util'

/** A mistake on the command line: what is wrong and what to write instead. */
export class UsageError extends Error {
  override name = 'UsageError'
}

export interface Flag {
  /** A word for the value; a flag without it takes none. */
  value?: string
  many?: boolean
  does: string
}

export interface Options {
  values: Record<string, string[]>
  words: string[]
  has(name: string): boolean
  get(name: string): string | undefined
}

/** Throws `UsageError` that names what is not known and lists what is. */
export function parse(args: string[], flags: Record<string, Flag>, words = 0): Options {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, f]) => [
      name,
      { type: f.value ? ('string' as const) : ('boolean' as const), multiple: true },
    ]),
  )
  let parsed: ReturnType<typeof parseArgs>
  try {
    parsed = parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('.')
    throw new UsageError(`${first}.\n\n${usage(flags)}`)
  }
  if (parsed.positionals.length > words) {
    const extra = parsed.positionals.slice(words).join(' ')
    throw new UsageError(`What is "${extra}" for?\n\n${usage(flags)}`)
  }
  const values: Record<string, string[]> = {}
  for (const [name, value] of Object.entries(parsed.values)) {
    const list = (Array.isArray(value) ? value : [value]).map(String)
    if (list.length > 1 && !flags[name]?.many) throw new UsageError(`Give --${name} once.`)
    values[name] = list
  }
  return {
    values,
    words: parsed.positionals,
    has: (name) => values[name] !== undefined,
    get: (name) => values[name]?.[0],
  }
}

export function usage(flags: Record<string, Flag>): string {
  const rows = Object.entries(flags).map(([name, f]) => ({
    left: f.value ? `--${name} ${f.value}` : `--${name}`,
    does: f.many ? `${f.does} (can be given again)` : f.does,
  }))
  const width = Math.max(...rows.map((r) => r.left.length))
  return rows.map((r) => `  ${r.left.padEnd(width)}  ${r.does}`).join('\n')
}

/** A number within bounds; throws `UsageError` that says which. */
export function number(
  options: Options,
  name: string,
  bounds: { least: number; most: number; whole?: boolean },
): number | undefined {
  const text = options.get(name)
  if (text === undefined) return undefined
  const n = Number(text.replaceAll(/[,_]/g, ''))
  const { least, most, whole } = bounds
  if (text.trim() === '' || Number.isNaN(n) || n < least || n > most || (whole && n % 1 !== 0)) {
    const kind = whole ? 'a whole number' : 'a number'
    throw new UsageError(`--${name} is ${kind} from ${least} to ${most}, not "${text}".`)
  }
  return n
}
