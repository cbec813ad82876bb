import * as z from 'zod/mini'

/** What the operator sets, parsed once from the environment by `deps.ts`. */

const url = z.url({
  protocol: /^https?$/,
  error: 'give a full URL, such as https://nudge.example.com',
})
const secret = z.string().check(z.minLength(16, 'use at least 16 random characters'))

export const Settings = z.object({
  stage: z.string().check(z.minLength(1)),
  table: z.string().check(z.minLength(1)),
  queue: z._default(z.string(), ''),
  /** Where this service is reached from outside: webhooks are signed for it, links lead to it. */
  publicUrl: z.pipe(
    url,
    z.transform((u: string) => u.replace(/\/$/, '')),
  ),
  /** Keys addresses' hashes; changing it orphans every person. */
  hashKey: secret,
  /** Signs links. */
  linkKey: secret,
  twilio: z.object({
    account: z.string().check(z.regex(/^AC[0-9a-f]{32}$/, 'starts with AC')),
    token: z.string().check(z.minLength(1)),
    /** The number people text, E.164. */
    number: z.string().check(z.regex(/^\+[1-9]\d{6,14}$/, 'use the form +15551234567')),
    /** Sends through this service instead of the bare number. */
    service: z.optional(z.string().check(z.regex(/^MG[0-9a-f]{32}$/))),
    baseUrl: z.optional(url),
    /** Segments a second that the sender may put out. */
    rate: z._default(z.number().check(z.positive()), 1),
    /** True when Twilio answers STOP, START and HELP itself (Advanced Opt-Out). */
    answersOptOut: z._default(z.boolean(), false),
  }),
  resend: z.object({
    key: z.string().check(z.minLength(1)),
    webhookSecret: z.string().check(z.startsWith('whsec_')),
    from: z.string().check(z.includes('@')),
    /** A receiving address: each email is answered to it, with a mark of whom it went to. */
    replyTo: z.optional(z.email()),
    baseUrl: z.optional(url),
    /** Batches a second, with some room below the team's limit of 5 for letters and retries. */
    rate: z._default(z.number().check(z.positive()), 4),
  }),
  /** Minutes over which a slot too big for its lane may be spread. */
  spread: z._default(z.number().check(z.positive()), 180),
  postalAddress: z.string().check(z.minLength(8, 'every email must carry a postal address')),
  /** Where alerts go. */
  operator: z.email(),
  /** What HELP tells people to write to. */
  contact: z.string().check(z.minLength(3)),
  /** Pages of the operator's own that the join page links to. */
  privacyUrl: z.optional(url),
  termsUrl: z.optional(url),
  /** Countries (ISO) whose numbers the join page may text; the first is how plain digits are read. */
  countries: z._default(
    z
      .array(z.string().check(z.regex(/^[A-Z]{2}$/, 'use country codes such as US')))
      .check(z.minLength(1)),
    ['US'],
  ),
  /** Proxies of the operator's own in front of the service, each adding to X-Forwarded-For. */
  proxies: z._default(z.int().check(z.nonnegative()), 0),
  /** Who may be contacted outside production: addresses, or `*` where the providers are local. */
  allow: z._default(z.array(z.string()), []),
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
  'resend.replyTo': 'RESEND_REPLY_TO',
  'resend.baseUrl': 'RESEND_BASE_URL',
  'resend.rate': 'RESEND_REQUESTS_PER_SECOND',
  spread: 'NUDGE_SPREAD_MINUTES',
  postalAddress: 'NUDGE_POSTAL_ADDRESS',
  operator: 'NUDGE_OPERATOR_EMAIL',
  contact: 'NUDGE_CONTACT',
  privacyUrl: 'NUDGE_PRIVACY_URL',
  termsUrl: 'NUDGE_TERMS_URL',
  countries: 'NUDGE_COUNTRIES',
  proxies: 'NUDGE_TRUSTED_PROXIES',
  allow: 'NUDGE_ALLOW',
} as const

export type Setting = keyof typeof variables

/** Kept by `sst secret` and linked to the functions that use them; never in a plain variable. */
export const secrets = [
  'hashKey',
  'linkKey',
  'twilio.token',
  'resend.key',
  'resend.webhookSecret',
] as const satisfies Setting[]

/** Lead the providers' clients to a stand-in; nothing sets them on AWS. */
const local: Setting[] = ['twilio.baseUrl', 'resend.baseUrl']

const all = Object.keys(variables) as Setting[]
const allBut = (...without: Setting[]): Setting[] => all.filter((s) => !without.includes(s))

/** What only the pages need. */
const pages: Setting[] = ['privacyUrl', 'termsUrl', 'countries', 'proxies']

/** What each function is given, and so the most that it can read. infra/ hands out the same. */
export const given = {
  tick: ['stage', 'table', 'queue'],
  dispatch: allBut('hashKey', 'resend.webhookSecret', 'postalAddress', 'contact', ...pages),
  sweep: allBut('hashKey', 'resend.webhookSecret', 'postalAddress', 'contact', 'queue', ...pages),
  api: allBut('postalAddress', 'queue', ...pages),
  deactivations: ['stage', 'table', 'hashKey', 'twilio.account', 'twilio.token', 'twilio.baseUrl'],
  pages: allBut('resend.webhookSecret', 'postalAddress', 'queue'),
} as const satisfies Record<string, readonly Setting[]>

export type FunctionName = keyof typeof given

/** The variables that a function reads on AWS. */
export const variablesOf = (name: FunctionName): string[] =>
  given[name].filter((s) => !local.includes(s)).map((s) => variables[s])

type Environment = Record<string, string | undefined>

/**
 * Throws an error that names each variable that is missing or wrong, and what to put there. With
 * a list, only those are read; touching another of the result throws, since it was not given.
 */
export function readSettings(env: Environment, of: readonly Setting[] = all): Settings {
  const raw: Parts = { twilio: {}, resend: {} }
  for (const path of of) {
    const value = env[variables[path]]
    if (value === undefined || value === '') continue
    const [part, name] = split(path)
    ;(part ? raw[part] : raw)[name] = typed(name, value)
  }
  const parsed = of === all ? Settings.safeParse(raw) : schemaOf(of).safeParse(raw)
  if (!parsed.success) throw new Error(complain(parsed.error))
  const settings = withhold(parsed.data as Settings, of)
  if (of.includes('allow') && settings.allow.includes('*') && !isStandIn(settings)) {
    throw new Error(
      `${variables.allow}=* is for providers on this machine. Outside production, list the numbers and addresses that may be contacted.`,
    )
  }
  return settings
}

type Part = 'twilio' | 'resend'
interface Parts extends Record<string, unknown> {
  twilio: Record<string, unknown>
  resend: Record<string, unknown>
}

/** `twilio.token` is `token` of the part `twilio`. */
function split(path: string): [Part | undefined, string] {
  const [first = '', second] = path.split('.')
  return second === undefined ? [undefined, first] : [first as Part, second]
}

function schemaOf(of: readonly Setting[]): z.ZodMiniType {
  const masks: Record<string, Record<string, true>> = {}
  for (const path of of) {
    const [part = '', name] = split(path)
    masks[part] = { ...masks[part], [name]: true }
  }
  const { shape } = z.pick(Settings, (masks[''] ?? {}) as { stage: true })
  const { twilio, resend } = Settings.shape
  return z.object({
    ...shape,
    twilio: z.pick(twilio, (masks.twilio ?? {}) as { token: true }),
    resend: z.pick(resend, (masks.resend ?? {}) as { key: true }),
  })
}

function withhold(settings: Settings, of: readonly Setting[]): Settings {
  for (const path of all) {
    if (of.includes(path)) continue
    const [part, name] = split(path)
    Object.defineProperty(part ? settings[part] : settings, name, {
      get() {
        throw new Error(`${variables[path]} is not given to this function`)
      },
    })
  }
  return settings
}

const isStandIn = ({ twilio, resend }: Settings): boolean =>
  isLocal(twilio.baseUrl) && isLocal(resend.baseUrl)

const list = (value: string): string[] => value.split(/[\s,]+/).filter((v) => v !== '')

function typed(name: string, value: string): unknown {
  if (name === 'allow' || name === 'countries') return list(value)
  if (name === 'proxies') return Number(value)
  if (name === 'rate' || name === 'spread') return Number(value)
  if (name === 'answersOptOut') return value === 'true'
  return value
}

const isLocal = (base: string | undefined): boolean =>
  base !== undefined && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(base).hostname)

function complain(error: z.core.$ZodError): string {
  const lines = error.issues.map((issue) => {
    const path = issue.path.join('.') as keyof typeof variables
    const missing = issue.code === 'invalid_type' && issue.input === undefined
    return `  ${variables[path] ?? path}: ${missing ? 'is not set' : issue.message}`
  })
  return `The settings are not complete:\n${lines.join('\n')}`
}

/** Outside production only those on the list may be contacted. */
export const mayContact = (settings: Settings, to: string): boolean =>
  settings.stage === 'production' || settings.allow.includes('*') || settings.allow.includes(to)
