import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { Settings, variables } from '../../functions/settings.ts'
import { quote, readEnvFile } from './environment.ts'
import { type Flag, UsageError } from './options.ts'
import { differing, type Step } from './plan.ts'

/** The plain settings of a stage, kept in `.env.STAGE`, which SST reads when it deploys. */

export interface Question {
  variable: string
  flag: string
  value: string
  ask: string
  /** What is taken where nobody says anything; without it an answer is needed. */
  otherwise?: string
  /** What is wrong with an answer, if anything. */
  problem(value: string): string | undefined
}

export const DOMAIN = 'NUDGE_DOMAIN'

interface Schema {
  safeParse(value: unknown): { success: boolean; error?: { issues: { message: string }[] } }
}
const by =
  (schema: Schema, read: (v: string) => unknown = (v) => v) =>
  (value: string) => {
    const parsed = schema.safeParse(read(value))
    return parsed.success ? undefined : (parsed.error?.issues[0]?.message ?? 'is wrong')
  }

const { twilio, resend } = Settings.shape

export const questions: Question[] = [
  {
    variable: variables['twilio.account'],
    flag: 'account',
    value: 'AC…',
    ask: 'Twilio account SID',
    problem: by(twilio.shape.account),
  },
  {
    variable: variables['twilio.number'],
    flag: 'number',
    value: '+1…',
    ask: 'The Twilio number that people text',
    problem: by(twilio.shape.number),
  },
  {
    variable: variables['twilio.rate'],
    flag: 'rate',
    value: 'N',
    ask: 'Segments a second that it may send',
    otherwise: '1',
    problem: (v) => (Number(v) > 0 ? undefined : 'is a number above 0'),
  },
  {
    variable: variables['resend.from'],
    flag: 'from',
    value: 'SENDER',
    ask: 'Sender of the emails, such as Open Up <tips@mail.example.com>',
    problem: by(resend.shape.from),
  },
  {
    variable: variables.postalAddress,
    flag: 'postal-address',
    value: 'ADDRESS',
    ask: 'Postal address for the foot of every email',
    problem: by(Settings.shape.postalAddress),
  },
  {
    variable: variables.operator,
    flag: 'operator',
    value: 'EMAIL',
    ask: 'Where alarms go (email)',
    problem: by(Settings.shape.operator),
  },
  {
    variable: variables.contact,
    flag: 'contact',
    value: 'CONTACT',
    ask: 'What HELP tells people to write to',
    problem: by(Settings.shape.contact),
  },
  {
    variable: variables['resend.replyTo'],
    flag: 'reply-to',
    value: 'ADDRESS',
    ask: 'Receiving address that emails are answered to (empty: none)',
    otherwise: '',
    problem: (v) => (v === '' ? undefined : by(resend.shape.replyTo)(v)),
  },
  {
    variable: variables.privacyUrl,
    flag: 'privacy',
    value: 'URL',
    ask: 'Your privacy policy, for the join page and the carriers',
    otherwise: '',
    problem: (v) => (v === '' ? undefined : by(Settings.shape.privacyUrl)(v)),
  },
  {
    variable: variables.termsUrl,
    flag: 'terms',
    value: 'URL',
    ask: 'Your terms, for the join page and the carriers',
    otherwise: '',
    problem: (v) => (v === '' ? undefined : by(Settings.shape.termsUrl)(v)),
  },
  {
    variable: DOMAIN,
    flag: 'domain',
    value: 'NAME',
    ask: 'Domain of the web address, such as nudge.example.com (empty: one from AWS)',
    otherwise: '',
    problem: (v) =>
      v === '' || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(v)
        ? undefined
        : 'is a name like nudge.example.com',
  },
  {
    variable: variables.allow,
    flag: 'allow',
    value: 'LIST',
    ask: 'Outside production: numbers and addresses that may be contacted',
    otherwise: '',
    problem: (v) =>
      v.includes('*') ? 'list them one by one: * is for the local stack' : undefined,
  },
]

export const settingFlags: Record<string, Flag> = Object.fromEntries(
  questions.map((q) => [q.flag, { value: q.value, does: q.ask }]),
)

/** Throws `UsageError` naming the flag. */
export function checked(q: Question, value: string): string {
  const problem = q.problem(value)
  if (problem !== undefined) throw new UsageError(`--${q.flag} "${value}": ${problem}.`)
  return value
}

/** One step for the whole file. Lines that are not ours stay. */
export function planSettings(file: string, wanted: () => Record<string, string>): Step {
  const there = readEnvFile(file)
  const present = () => Object.fromEntries(Object.entries(wanted()).filter(([, v]) => v !== ''))
  const changes = differing(there, present())
  return {
    what: `Settings in ${file}`,
    state: !existsSync(file) ? 'create' : changes.length > 0 ? 'change' : 'unchanged',
    changes,
    async apply() {
      write(file, present())
      return undefined
    },
  }
}

function write(file: string, values: Record<string, string>): void {
  const left = { ...values }
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : []
  const kept = lines.map((line) => {
    const name = /^\s*([A-Z][A-Z0-9_]*)\s*=/.exec(line)?.[1]
    const value = name === undefined ? undefined : left[name]
    if (name === undefined || value === undefined) return line
    delete left[name]
    return `${name}=${quote(value)}`
  })
  const added = Object.entries(left).map(([name, value]) => `${name}=${quote(value)}`)
  writeFileSync(file, `${[...kept, ...added].filter((l) => l !== '').join('\n')}\n`, {
    mode: 0o600,
  })
  chmodSync(file, 0o600)
}
