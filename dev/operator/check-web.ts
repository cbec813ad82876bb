import { createHmac } from 'node:crypto'
import { basename } from 'node:path'
import webhooks from 'twilio/lib/webhooks/webhooks.js'
import { type Settings, variables } from '../../functions/settings.ts'
import { programFolders } from '../publish.ts'
import { programsFolder } from '../stack.ts'
import { type Finding, fail, ok, run, warn } from './checks.ts'
import { eventsUrl } from './resend.ts'
import { inboundUrl } from './twilio.ts'

/** The service as the providers see it: its public URL, from outside. */

const TIMEOUT_MS = 15_000
/** Resend's signatures are refused beyond five minutes. */
const SKEW_FAIL_MS = 240_000
const SKEW_WARN_MS = 30_000

export async function checkWeb(settings: Settings, now: () => number): Promise<Finding[]> {
  const name = 'Public URL'
  const health = await run(name, 'Deploy, and look at the logs of the function Api.', () =>
    ofHealth(settings, now),
  )
  if (health.some((f) => f.level === 'fail' && f.name === name)) return health
  return [
    ...health,
    ...(await run('Twilio signature', 'Look at the logs of the function Api.', () =>
      ofTwilio(settings),
    )),
    ...(await run('Resend signature', 'Look at the logs of the function Api.', () =>
      ofResend(settings, now),
    )),
    ...(await run('Pages for carriers', 'Put it right before you register.', () =>
      ofPages(settings),
    )),
  ]
}

const ask = (url: string, init: RequestInit = {}): Promise<Response> =>
  fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS), ...init })

async function ofHealth({ publicUrl }: Settings, now: () => number): Promise<Finding[]> {
  const before = now()
  const response = await ask(`${publicUrl}/health`)
  const body = (await response.json().catch(() => ({}))) as { ok?: boolean; programs?: number }
  if (response.status !== 200 || body.ok !== true) {
    const remedy =
      body.programs === 0 ? 'Run nudge publish.' : 'Look at the logs of the function Api.'
    return [fail('Public URL', `${publicUrl}/health answers ${response.status}`, remedy)]
  }
  const found = [ok('Public URL', `${publicUrl} answers, with ${body.programs} programs`)]
  const date = Date.parse(response.headers.get('date') ?? '')
  if (Number.isNaN(date)) return found
  const skew = Math.abs(date - (before + now()) / 2)
  const says = `this machine and the service are ${Math.round(skew / 1000)} s apart`
  const remedy = 'Set the clock of this machine (NTP).'
  if (skew > SKEW_FAIL_MS) return [...found, fail('Clocks', says, remedy)]
  return [...found, skew > SKEW_WARN_MS ? warn('Clocks', says, remedy) : ok('Clocks', says)]
}

/** A text from nobody changes nothing, but only with a good signature is it let in. */
async function ofTwilio({ publicUrl, twilio }: Settings): Promise<Finding> {
  const url = inboundUrl(publicUrl)
  const form = { From: '', MessageSid: '', Body: '' }
  const post = (signature: string) =>
    ask(url, {
      method: 'POST',
      headers: { 'X-Twilio-Signature': signature },
      body: new URLSearchParams(form),
    })
  const bad = await post('not a signature')
  if (bad.status !== 403) {
    return fail(
      'Twilio signature',
      `a forged text is answered ${bad.status}, not 403`,
      'Deploy again.',
    )
  }
  const good = await post(webhooks.getExpectedTwilioSignature(twilio.token, url, form))
  if (good.status === 200) return ok('Twilio signature', 'a signed text gets in, a forged one not')
  return fail(
    'Twilio signature',
    `a signed text is answered ${good.status}`,
    'The deployed auth token or public URL is another: set the secret TWILIO_AUTH_TOKEN and deploy.',
  )
}

/** An event of a kind that does not exist is passed over. */
async function ofResend({ publicUrl, resend }: Settings, now: () => number): Promise<Finding> {
  const body = JSON.stringify({ type: 'nudge.doctor' })
  const id = 'msg_nudge_doctor'
  const timestamp = String(Math.floor(now() / 1000))
  const key = Buffer.from(resend.webhookSecret.replace(/^whsec_/, ''), 'base64')
  const signed = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  const post = (signature: string) =>
    ask(eventsUrl(publicUrl), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'svix-id': id,
        'svix-timestamp': timestamp,
        'svix-signature': `v1,${signature}`,
      },
      body,
    })
  const bad = await post(Buffer.from('forged').toString('base64'))
  if (bad.status !== 403) {
    return fail(
      'Resend signature',
      `a forged event is answered ${bad.status}, not 403`,
      'Deploy again.',
    )
  }
  const good = await post(signed)
  if (good.status >= 200 && good.status < 300) {
    return ok('Resend signature', 'a signed event gets in, a forged one not')
  }
  return fail(
    'Resend signature',
    `a signed event is answered ${good.status}`,
    'The deployed signing secret is another: nudge setup --apply-secrets, then deploy.',
  )
}

/** What reviewers at the carriers open; they may take a page that is slow or away for a no. */
async function ofPages({ publicUrl, privacyUrl, termsUrl }: Settings): Promise<Finding[]> {
  const name = 'Pages for carriers'
  const pages = await Promise.all(
    [
      ...programFolders(programsFolder).map((folder) => `${publicUrl}/join/${basename(folder)}`),
      ...[privacyUrl, termsUrl].filter((url) => url !== undefined),
    ].map(async (url) => ({ url, status: (await ask(url, { redirect: 'follow' })).status })),
  )
  const away = pages.filter(({ status }) => status >= 400)
  if (away.length > 0) {
    const says = away.map(({ url, status }) => `${url} answers ${status}`).join('; ')
    return [fail(name, says, 'Put it right before you register, and keep it there.')]
  }
  const unset = [
    ...(privacyUrl === undefined ? [variables.privacyUrl] : []),
    ...(termsUrl === undefined ? [variables.termsUrl] : []),
  ]
  return unset.length === 0
    ? [ok(name, `${pages.length} pages answer`)]
    : [warn(name, `${unset.join(' and ')} not set`, 'Run nudge setup --privacy URL --terms URL.')]
}
