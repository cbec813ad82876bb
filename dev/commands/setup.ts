import { variables } from '../../functions/settings.ts'
import { loadEnvironment, root, stageFile, stageOf } from '../operator/environment.ts'
import { type Io, terminal } from '../operator/io.ts'
import { optOutTexts } from '../operator/opt-out-texts.ts'
import { type Options, parse, UsageError, usage } from '../operator/options.ts'
import { pending, planText, type Step } from '../operator/plan.ts'
import { connectResend } from '../operator/resend.ts'
import { planSecrets, secretCommands } from '../operator/secrets.ts'
import {
  checked,
  DOMAIN,
  planSettings,
  type Question,
  questions,
  settingFlags,
} from '../operator/settings-file.ts'
import { planResend } from '../operator/setup-resend.ts'
import { planTwilio } from '../operator/setup-twilio.ts'
import { connectTwilio } from '../operator/twilio.ts'
import { programsFolder } from '../stack.ts'

const flags = {
  ...settingFlags,
  'public-url': { value: 'URL', does: 'where the service is reached (default: as deployed)' },
  'service-name': { value: 'NAME', does: 'of the messaging service (default: Nudgeline STAGE)' },
  'advanced-opt-out': { does: 'Twilio answers STOP, START and HELP with our texts' },
  'opt-out-texts': { does: 'print the texts to paste into Twilio, and nothing else' },
  'apply-secrets': { does: 'set the secrets too, through sst secret set' },
  'dry-run': { does: 'show what would change, and change nothing' },
  yes: { does: 'do it without asking; what is needed comes from flags and variables' },
  help: { does: 'say this' },
}

type Values = Record<string, string>

/** `nudge setup`: looks first, says what it will change, and a second run has nothing to do. */
export async function setup(args: string[], given?: Io): Promise<number> {
  const options = parse(args, flags)
  const io = given ?? terminal(loadEnvironment(process.env), root)
  if (options.has('help')) {
    io.write(`nudge setup [--stage STAGE]\n\n${usage(flags)}\n\n${secretsFrom}`)
    return 0
  }
  const stage = stageOf(io.env)
  if (options.has('opt-out-texts')) {
    const contact = options.get('contact') ?? io.env[variables.contact] ?? '[your contact]'
    io.write(await optOutTexts(programsFolder, contact))
    return 0
  }
  const talks = options.has('yes') ? { ...io, ask: undefined, askSecret: undefined } : io
  const values = await answers(options, talks, stage)
  const keys = await secretAnswers(talks)
  const publicUrl = urlOf(options, io, values)

  const twilio = await planTwilio(
    connectTwilio({
      account: values[variables['twilio.account']] ?? '',
      token: keys[variables['twilio.token']] ?? '',
      baseUrl: io.env[variables['twilio.baseUrl']],
    }),
    {
      number: values[variables['twilio.number']] ?? '',
      serviceName: options.get('service-name') ?? `Nudgeline ${stage}`,
      service: io.env[variables['twilio.service']],
      publicUrl,
    },
  )
  const resend = await planResend(
    connectResend(keys[variables['resend.key']] ?? '', io.env[variables['resend.baseUrl']]),
    {
      from: values[variables['resend.from']] ?? '',
      replyTo: values[variables['resend.replyTo']],
      publicUrl,
    },
  )
  const optOut = options.has('advanced-opt-out')
    ? 'true'
    : (io.env[variables['twilio.answersOptOut']] ?? '')
  const wanted = () => ({
    ...values,
    [variables['twilio.service']]: twilio.service() ?? '(made above)',
    [variables['twilio.answersOptOut']]: optOut,
  })
  const steps: Step[] = [
    ...twilio.steps,
    ...resend.steps,
    planSettings(stageFile(io.folder, stage), wanted),
  ]
  if (options.has('apply-secrets')) {
    const known = {
      given: { ...io.env, ...keys },
      webhookSecret: resend.webhookSecret,
      webhookExpected: publicUrl !== undefined,
    }
    steps.push(...(await planSecrets(io, stage, known)))
  }

  io.write(`Stage ${stage}\n\n${planText(steps)}\n`)
  for (const hint of resend.byHand) io.write(`${hint}\n`)
  if (!options.has('apply-secrets')) io.write(`${secretCommands(stage)}\n`)
  if (!publicUrl) {
    io.write(
      'There is no public URL yet, so webhooks wait: deploy, then run nudge setup again. With --domain NAME one run is enough.\n',
    )
  }
  const todo = pending(steps)
  if (todo.length === 0) {
    io.write('Nothing to change.')
    return 0
  }
  if (options.has('dry-run')) return 0
  if (!options.has('yes') && !(await agreed(io))) return 2
  for (const step of todo) {
    const said = await step.apply?.()
    io.write(`Done: ${step.what}${said ? `\n${said}` : ''}`)
  }
  io.write(`\n${await optOutTexts(programsFolder, values[variables.contact] ?? '')}`)
  io.write(`\nNext: npx sst deploy --stage ${stage}, then nudge publish, then nudge doctor.`)
  return 0
}

const secretsFrom = `Secrets are never flags: they come from the variables ${variables['twilio.token']} and ${variables['resend.key']}, or are asked for without being shown.`

async function agreed(io: Io): Promise<boolean> {
  if (!io.ask) {
    io.write('Nothing was changed. Add --yes to do it.')
    return false
  }
  const yes = /^y(es)?$/i.test(await io.ask('Do this? (yes or no)', 'no'))
  if (!yes) io.write('Nothing was changed.')
  return yes
}

/** Flags, then what is set already, then the operator. Throws one error that lists all missing. */
async function answers(options: Options, io: Asking, stage: string): Promise<Values> {
  const values: Values = {}
  const missing: Question[] = []
  for (const q of questions) {
    const set = options.get(q.flag) ?? io.env[q.variable]
    if (set !== undefined && (set !== '' || q.otherwise !== undefined)) {
      values[q.variable] = checked(q, set)
    } else if (q.variable === variables.allow && stage === 'production') {
      values[q.variable] = ''
    } else if (io.ask) values[q.variable] = await asked(q, io.ask, io.write)
    else if (q.otherwise !== undefined) values[q.variable] = q.otherwise
    else missing.push(q)
  }
  if (missing.length > 0) {
    const lines = missing.map((q) => `  --${q.flag} ${q.value}   ${q.ask} (or ${q.variable})`)
    throw new UsageError(`These are needed:\n${lines.join('\n')}`)
  }
  return values
}

type Asking = Pick<Io, 'env' | 'write'> & {
  ask?: Io['ask'] | undefined
  askSecret?: Io['askSecret'] | undefined
}

async function asked(q: Question, ask: NonNullable<Io['ask']>, write: Io['write']) {
  for (;;) {
    const answer = await ask(q.ask, q.otherwise)
    const problem = q.problem(answer)
    if (problem === undefined) return answer
    write(`That ${problem}. Try again.`)
  }
}

async function secretAnswers(io: Asking): Promise<Values> {
  const values: Values = {}
  for (const [setting, what] of [
    ['twilio.token', 'Twilio auth token'],
    ['resend.key', 'Resend API key, with full access'],
  ] as const) {
    const name = variables[setting]
    const value = io.env[name] || (await io.askSecret?.(what))
    if (!value) throw new UsageError(`${name} is not set. ${secretsFrom}`)
    values[name] = value
  }
  return values
}

function urlOf(options: Options, io: Io, values: Values): string | undefined {
  const domain = values[DOMAIN]
  const url =
    options.get('public-url') ?? (domain ? `https://${domain}` : io.env[variables.publicUrl])
  if (url === undefined || url === '') return undefined
  if (!/^https?:\/\/[^\s/]+/.test(url)) {
    throw new UsageError(
      `--public-url "${url}": give a full URL, such as https://nudge.example.com.`,
    )
  }
  return url.replace(/\/$/, '')
}
