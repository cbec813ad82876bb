import * as z from 'zod'

/** What the operator sets, parsed once from the environment by `deps.ts`. */

const url = z.url({
  protocol: /^https?$/,
  error: 'give a full URL, such as https://nudge.example.com',
})
const secret = z.string().min(16, 'use at least 16 random characters')

export const Settings = z.object({
  stage: z.string().min(1),
  table: z.string().min(1),
  queue: z.string().default(''),
  /** Where this service is reached from outside: webhooks are signed for it, links lead to it. */
  publicUrl: url.transform((u) => u.replace(/\/$/, '')),
  /** Keys addresses' hashes; changing it orphans every person. */
  hashKey: secret,
  /** Signs links. */
  linkKey: secret,
  twilio: z.object({
    account: z.string().regex(/^AC[0-9a-f]{32}$/, 'starts with AC'),
    token: z.string().min(1),
    /** The number people text, E.164. */
    number: z.string().regex(/^\+[1-9]\d{6,14}$/, 'use the form +15551234567'),
    /** Sends through this service instead of the bare number. */
    service: z
      .string()
      .regex(/^MG[0-9a-f]{32}$/)
      .optional(),
    baseUrl: url.optional(),
    /** Segments a second that the sender may put out. */
    rate: z.number().positive().default(1),
    /** True when Twilio answers STOP, START and HELP itself (Advanced Opt-Out). */
    answersOptOut: z.boolean().default(false),
  }),
  resend: z.object({
    key: z.string().min(1),
    webhookSecret: z.string().startsWith('whsec_'),
    from: z.string().includes('@'),
    baseUrl: url.optional(),
  }),
  postalAddress: z.string().min(8, 'every email must carry a postal address'),
  /** Where alerts go. */
  operator: z.email(),
  /** What HELP tells people to write to. */
  contact: z.string().min(3),
  /** Who may be contacted outside production: addresses, or `*` where the providers are local. */
  allow: z.array(z.string()).default([]),
})
export type Settings = z.infer<typeof Settings>

/** Environment variable of every setting. `deps.ts` reads these and nothing else. */
export const variables = {
  stage: 'NUDGE_STAGE',
  table: 'NUDGE_TABLE',
  queue: 'NUDGE_QUEUE_URL',
  publicUrl: 'NUDGE_PUBLIC_URL',
  hashKey: 'NUDGE_HASH_KEY',
  linkKey: 'NUDGE_LINK_KEY',
  'twilio.account': 'TWILIO_ACCOUNT_SID',
  'twilio.token': 'TWILIO_AUTH_TOKEN',
  'twilio.number': 'TWILIO_NUMBER',
  'twilio.service': 'TWILIO_MESSAGING_SERVICE_SID',
  'twilio.baseUrl': 'TWILIO_BASE_URL',
  'twilio.rate': 'TWILIO_SEGMENTS_PER_SECOND',
  'twilio.answersOptOut': 'TWILIO_ANSWERS_OPT_OUT',
  'resend.key': 'RESEND_API_KEY',
  'resend.webhookSecret': 'RESEND_WEBHOOK_SECRET',
  'resend.from': 'RESEND_FROM',
  'resend.baseUrl': 'RESEND_BASE_URL',
  postalAddress: 'NUDGE_POSTAL_ADDRESS',
  operator: 'NUDGE_OPERATOR_EMAIL',
  contact: 'NUDGE_CONTACT',
  allow: 'NUDGE_ALLOW',
} as const

type Environment = Record<string, string | undefined>

/** Throws an error that names each variable that is missing or wrong, and what to put there. */
export function readSettings(env: Environment): Settings {
  const raw: Record<string, unknown> = { twilio: {}, resend: {} }
  for (const [path, name] of Object.entries(variables)) {
    const value = env[name]
    if (value === undefined || value === '') continue
    const [first = '', second] = path.split('.')
    if (second === undefined) raw[first] = path === 'allow' ? list(value) : value
    else (raw[first] as Record<string, unknown>)[second] = typed(second, value)
  }
  const parsed = Settings.safeParse(raw)
  if (!parsed.success) throw new Error(complain(parsed.error))
  const local = isLocal(parsed.data.twilio.baseUrl) && isLocal(parsed.data.resend.baseUrl)
  if (parsed.data.allow.includes('*') && !local) {
    throw new Error(
      `${variables.allow}=* is for providers on this machine. Outside production, list the numbers and addresses that may be contacted.`,
    )
  }
  return parsed.data
}

const list = (value: string): string[] => value.split(/[\s,]+/).filter((v) => v !== '')

function typed(name: string, value: string): unknown {
  if (name === 'rate') return Number(value)
  if (name === 'answersOptOut') return value === 'true'
  return value
}

const isLocal = (base: string | undefined): boolean =>
  base !== undefined && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(base).hostname)

function complain(error: z.ZodError): string {
  const lines = error.issues.map((issue) => {
    const path = issue.path.join('.') as keyof typeof variables
    const missing = issue.message.includes('received undefined')
    return `  ${variables[path] ?? path}: ${missing ? 'is not set' : issue.message}`
  })
  return `The settings are not complete:\n${lines.join('\n')}`
}

/** Outside production only those on the list may be contacted. */
export const mayContact = (settings: Settings, to: string): boolean =>
  settings.stage === 'production' || settings.allow.includes('*') || settings.allow.includes(to)
