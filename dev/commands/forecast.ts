import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deployment, type Measured, type Prices } from '../../core/costs.ts'
import { programLength } from '../../core/program-length.ts'
import { forecastText } from '../operator/forecast-text.ts'
import { measure } from '../operator/measure.ts'
import { number, parse, UsageError, usage } from '../operator/options.ts'
import { readProgram } from '../read-program.ts'
import { chosen } from './lint.ts'

const flags = {
  subscribers: { value: 'N', does: 'one size instead of 1,000 to 1,000,000' },
  rate: { value: 'R', does: 'segments a second that the sender puts out (default 1)' },
  replies: { value: 'R', does: 'replies a subscriber sends a day (default 0.3)' },
  program: { value: 'ID', does: 'whose texts to count (default: the first)' },
  measure: { does: 'measure again on this machine and keep the figures in dev/measured.json' },
  json: { does: 'print the figures as JSON' },
  help: { does: 'say this' },
}

const here = join(import.meta.dirname, '..')
export const measuredFile = join(here, 'measured.json')
const pricesFile = join(here, 'prices.json')

const SIZES = [1_000, 10_000, 100_000, 1_000_000]
const PEOPLE = 200

/** `nudge forecast`: what it costs, and when the last person is reached. */
export async function forecast(
  args: string[],
  write: (text: string) => void = console.log,
): Promise<number> {
  const options = parse(args, flags)
  if (options.has('help')) {
    write(`nudge forecast\n\n${usage(flags)}`)
    return 0
  }
  if (options.has('measure')) await remeasure()
  const one = number(options, 'subscribers', { least: 1, most: 100_000_000, whole: true })
  const rate = number(options, 'rate', { least: 0.01, most: 100_000 }) ?? 1
  const replies = number(options, 'replies', { least: 0, most: 50 }) ?? 0.3
  const [folder] = chosen(options.get('program'))
  if (folder === undefined) throw new UsageError('There is no program yet: see programs/.')
  const files = await readProgram(folder)
  const text = forecastText({
    sizes: one === undefined ? SIZES : [one],
    rate,
    replies,
    name: Object.values(files.wordings)[0]?.name ?? files.outline.id,
    lengths: files.outline.languages.map((lang) => programLength(files, lang)),
    measured: await json<Measured>(measuredFile),
    prices: await json<Prices>(pricesFile),
    deployment,
  })
  write(options.has('json') ? JSON.stringify(text.figures, null, 2) : text.markdown)
  return 0
}

async function remeasure(): Promise<void> {
  const date = new Date().toISOString().slice(0, 10)
  const figures = await measure(PEOPLE, date, 'npm run nudge -- forecast --measure')
  await writeFile(measuredFile, `${JSON.stringify(figures, null, 2)}\n`)
}

/** Our own data files: what they hold is checked by the tests, not here. */
async function json<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8')) as T
}
