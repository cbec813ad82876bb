import { createInterface } from 'node:readline/promises'
import type { Environment } from './environment.ts'

/** How a command of the operator's meets the outside; tests give their own. */
export interface Io {
  env: Environment
  /** Where `.env.STAGE` lies. */
  folder: string
  write(line: string): void
  /** Undefined where nobody can be asked. */
  ask?: (question: string, given?: string) => Promise<string>
  /** As `ask`, and what is typed is not shown. */
  askSecret?: (question: string) => Promise<string>
  /** How `sst` is called. */
  sst: string[]
  /** Epoch milliseconds. */
  now(): number
}

/** The terminal's. Nobody is asked when input is not a terminal. */
export function terminal(env: Environment, folder: string): Io {
  const base: Io = {
    env,
    folder,
    write: (line) => void process.stdout.write(`${line}\n`),
    sst: ['npx', 'sst'],
    now: Date.now,
  }
  if (!process.stdin.isTTY) return base
  return {
    ...base,
    async ask(question, given) {
      const lines = createInterface({ input: process.stdin, output: process.stdout })
      const answer = await lines.question(given ? `${question} [${given}] ` : `${question} `)
      lines.close()
      return answer.trim() || (given ?? '')
    },
    askSecret,
  }
}

async function askSecret(question: string): Promise<string> {
  const { stdin, stdout } = process
  stdout.write(`${question} (not shown) `)
  stdin.setRawMode(true)
  stdin.resume()
  stdin.setEncoding('utf8')
  try {
    let typed = ''
    for await (const chunk of stdin) {
      for (const key of String(chunk)) {
        if (key === '\r' || key === '\n') return typed.trim()
        if (key === '\u0003') throw new Error('Stopped. Nothing was changed.')
        typed = key === '\u007f' || key === '\b' ? typed.slice(0, -1) : typed + key
      }
    }
    return typed.trim()
  } finally {
    stdin.setRawMode(false)
    stdin.pause()
    stdout.write('\n')
  }
}
