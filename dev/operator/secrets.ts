import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { variables } from '../../functions/settings.ts'
import { parseEnv } from './environment.ts'
import type { Io } from './io.ts'
import { UsageError } from './options.ts'
import type { Step } from './plan.ts'

/** Secrets are kept by SST. Their values travel by standard input and are never printed. */

const HASH = variables.hashKey
const LINK = variables.linkKey
const SIGNING = variables['resend.webhookSecret']

/** Made here once, and then never anew: a new hash key would orphan every person. */
const MADE_HERE: string[] = [HASH, LINK]

export interface KnownSecrets {
  /** What the operator gave, by variable. */
  given: Record<string, string | undefined>
  /** Asked for late: the webhook may be made by this very run. */
  webhookSecret: () => Promise<string | undefined>
  webhookExpected: boolean
}

/** One step a secret: set where it is missing, changed where it differs. */
export async function planSecrets(io: Io, stage: string, known: KnownSecrets): Promise<Step[]> {
  const there = await listSecrets(io, stage)
  const steps: Step[] = []
  const step = (name: string, value: () => Promise<string>, state: Step['state']) =>
    steps.push({
      what: `Secret ${name}`,
      state,
      async apply() {
        await setSecret(io, stage, name, await value())
        return undefined
      },
    })
  for (const name of MADE_HERE) {
    const value = known.given[name] ?? randomBytes(32).toString('base64url')
    step(name, async () => value, there[name] === undefined ? 'create' : 'unchanged')
  }
  for (const name of [variables['twilio.token'], variables['resend.key']]) {
    const value = known.given[name] ?? ''
    const state = there[name] === undefined ? 'create' : 'change'
    step(name, async () => value, there[name] === value ? 'unchanged' : state)
  }
  const now = await known.webhookSecret()
  const stale = known.webhookExpected && (now === undefined || now !== there[SIGNING])
  const state = there[SIGNING] === undefined ? 'create' : stale ? 'change' : 'unchanged'
  // Before there is a public URL nothing is signed yet: any value lets the first deploy through.
  const blank = `whsec_${randomBytes(24).toString('base64')}`
  step(SIGNING, async () => (await known.webhookSecret()) ?? blank, state)
  return steps
}

/** What SST holds for a stage. Throws `UsageError` when it cannot be asked. */
async function listSecrets(io: Io, stage: string): Promise<Record<string, string>> {
  const { code, out, err } = await sst(io, ['secret', 'list', '--stage', stage])
  if (code === 0) return parseEnv(out)
  if (/no secrets/i.test(out + err)) return {}
  throw new UsageError(
    `sst secret list did not work (${code}): ${err.trim().split('\n').at(-1)}.\nAre you signed in to AWS? Try: aws sts get-caller-identity`,
  )
}

async function setSecret(io: Io, stage: string, name: string, value: string): Promise<void> {
  const { code } = await sst(io, ['secret', 'set', name, '--stage', stage], value)
  if (code !== 0) throw new UsageError(`sst secret set ${name} did not work (${code}).`)
}

interface Ran {
  code: number
  out: string
  err: string
}

function sst(io: Io, args: string[], input = ''): Promise<Ran> {
  const [command = 'npx', ...first] = io.sst
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...args], { cwd: io.folder, stdio: 'pipe' })
    const ran: Ran = { code: -1, out: '', err: '' }
    child.stdout.on('data', (chunk) => {
      ran.out += chunk
    })
    child.stderr.on('data', (chunk) => {
      ran.err += chunk
    })
    child.on('error', (error) =>
      reject(new UsageError(`${command} cannot be run: ${error.message}`)),
    )
    child.on('close', (code) => resolve({ ...ran, code: code ?? -1 }))
    // A program that does not read closes the pipe: what it says then is in its exit status.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** For those who would rather set them by hand. */
export function secretCommands(stage: string): string {
  const set = (name: string) => `npx sst secret set ${name} --stage ${stage}`
  return [
    'Secrets are not looked at by this run. Add --apply-secrets, or set each by hand:',
    '',
    `  openssl rand -base64 32 | ${set(HASH)}   # once: it can never be changed`,
    `  openssl rand -base64 32 | ${set(LINK)}   # once`,
    `  ${set(variables['twilio.token'])}   # asks for it: console.twilio.com, Account Info`,
    `  ${set(variables['resend.key'])}   # asks for it: resend.com/api-keys`,
    `  ${set(SIGNING)}   # asks for it: resend.com/webhooks, Signing secret`,
  ].join('\n')
}
