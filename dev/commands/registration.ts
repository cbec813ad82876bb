import { basename } from 'node:path'
import { Lang } from '../../core/program.ts'
import { registration as pack } from '../../core/registration.ts'
import { variables } from '../../functions/settings.ts'
import type { Environment } from '../operator/environment.ts'
import { number, parse, UsageError, usage } from '../operator/options.ts'
import { campaignForm, tollFreeForm } from '../operator/registration-form.ts'
import { registrationMarkdown } from '../operator/registration-markdown.ts'
import { programFolders } from '../publish.ts'
import { readProgram } from '../read-program.ts'
import { programsFolder } from '../stack.ts'
import { chosen } from './lint.ts'

const flags = {
  lang: { value: 'LANG', does: 'the language of the texts (default en)' },
  subscribers: { value: 'N', does: 'people at the same time, for the volume (default 500)' },
  'shown-at': {
    value: 'URL',
    many: true,
    does: 'where the program is offered (default: its join page)',
  },
  privacy: { value: 'URL', does: 'privacy policy (default: NUDGE_PRIVACY_URL)' },
  terms: { value: 'URL', does: 'terms (default: NUDGE_TERMS_URL)' },
  'use-case': { value: 'CASE', does: 'instead of LOW_VOLUME or MIXED' },
  json: { does: "print it as JSON, with Twilio's own field names" },
  help: { does: 'say this' },
}

const needed = ['publicUrl', 'twilio.number', 'contact', 'postalAddress'] as const

/** `nudge registration PROGRAM`: exit status 1 while a carrier would surely send it back. */
export async function registration(
  args: string[],
  env: Environment = process.env,
  write: (text: string) => void = console.log,
): Promise<number> {
  const options = parse(args, flags, 1)
  const [id] = options.words
  if (options.has('help') || id === undefined) {
    const known = programFolders(programsFolder).map((f) => basename(f))
    const text = `nudge registration PROGRAM\n\nPrograms: ${known.join(', ')}\n\n${usage(flags)}`
    if (options.has('help')) write(text)
    else throw new UsageError(`Which program?\n\n${text}`)
    return 0
  }
  const [folder = ''] = chosen(id)
  const lang = Lang.safeParse(options.get('lang') ?? 'en')
  if (!lang.success) throw new UsageError(`--lang is one of ${Lang.options.join(', ')}.`)
  const host = hostOf(env)
  const files = await readProgram(folder)
  const subscribers = number(options, 'subscribers', { least: 1, most: 100_000_000, whole: true })
  const made = pack(
    files,
    lang.data,
    {
      ...host,
      privacyUrl: options.get('privacy') ?? env[variables.privacyUrl] ?? '',
      termsUrl: options.get('terms') ?? env[variables.termsUrl] ?? '',
      shownAt: options.values['shown-at'] ?? [`${host.publicUrl}/join/${id}`],
    },
    { subscribers: subscribers ?? 500, replies: 0.3 },
    options.get('use-case'),
  )
  const fill = (label: string) =>
    made.business.find((b) => b.label === label)?.value ?? `[FILL IN: ${label}]`
  if (options.has('json')) {
    const twilio = {
      usa2p: campaignForm(made, '[FILL IN: BN…]'),
      tollfree: tollFreeForm(made, fill),
    }
    write(JSON.stringify({ ...made, twilio }, null, 2))
  } else write(registrationMarkdown(made))
  return made.objections.some((o) => o.level === 'error') ? 1 : 0
}

function hostOf(env: Environment) {
  const missing = needed.filter((s) => !env[variables[s]])
  if (missing.length > 0) {
    throw new UsageError(
      `The pack is filled from the settings, and these are not set: ${missing.map((s) => variables[s]).join(', ')}.\nSet them in .env.STAGE (nudge setup does) or in the shell.`,
    )
  }
  const at = (s: (typeof needed)[number]) => env[variables[s]] ?? ''
  return {
    publicUrl: at('publicUrl').replace(/\/$/, ''),
    number: at('twilio.number'),
    contact: at('contact'),
    postalAddress: at('postalAddress'),
  }
}
