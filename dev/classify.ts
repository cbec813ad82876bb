import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { type Asked, type Context, classify } from '../core/classify.ts'
import { Lang } from '../core/program.ts'

const USAGE = `Usage: nudge classify [FILE] [--lang en|es] [--consent none|pending|subscribed|stopped]
                     [--asked ID:OPTION,OPTION] [--keyword WORD]

Reads one text a line, from FILE or from standard input, and prints "label<TAB>text" for each.
`
const CONSENTS: readonly Context['consent'][] = ['none', 'pending', 'subscribed', 'stopped']

/**
 * `nudge classify`: one text a line in, `label<TAB>text` out, every line as it came. `--asked
 * gate:MORE,DONE` puts a question in wait (may be repeated, newest first); `--keyword` replaces
 * OPEN. Returns the exit code: 0, or 1 when an option or the file cannot be used.
 */
export async function classifyCommand(
  args: string[],
  io: { input: AsyncIterable<string> | NodeJS.ReadableStream; output: NodeJS.WritableStream },
): Promise<number> {
  const options = readOptions(args)
  if ('problem' in options) {
    io.output.write(`${options.problem}\n${USAGE}`)
    return 1
  }
  const { file, context } = options
  const input = file === undefined ? Readable.from(io.input) : createReadStream(file)
  try {
    for await (const line of lines(input))
      io.output.write(`${classify(line, context).label}\t${line}\n`)
  } catch (error) {
    if (file === undefined || !(error instanceof Error)) throw error
    io.output.write(`Cannot read ${file}: ${error.message}\n`)
    return 1
  }
  return 0
}

type Options = { context: Context; file?: string } | { problem: string }

function readOptions(args: string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'en' },
        consent: { type: 'string', default: 'subscribed' },
        asked: { type: 'string', multiple: true, default: [] },
        keyword: { type: 'string', multiple: true, default: ['OPEN'] },
      },
    })
    const lang = Lang.safeParse(values.lang)
    if (!lang.success) return { problem: `--lang is en or es, not "${values.lang}".` }
    const consent = CONSENTS.find((state) => state === values.consent)
    if (!consent) return { problem: `--consent is one of ${CONSENTS.join(', ')}.` }
    const context = {
      lang: lang.data,
      consent,
      asked: values.asked.map(readAsked),
      keywords: values.keyword.map((word) => word.toUpperCase()),
    }
    const [file] = positionals
    return file === undefined ? { context } : { context, file }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

function readAsked(option: string): Asked {
  const [id, words] = option.split(':')
  if (!id || !words) throw new Error(`--asked is ID:OPTION,OPTION, as in gate:MORE,DONE.`)
  return { id, options: Object.fromEntries(words.split(',').map((word) => [word, [word]])) }
}

/** Lines without their ends; an empty last line is not a text. */
async function* lines(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
}
