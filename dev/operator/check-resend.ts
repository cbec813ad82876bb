import type { Resend } from 'resend'
import type { Settings } from '../../functions/settings.ts'
import { type Finding, fail, ok, run, warn } from './checks.ts'
import { connectResend, domainOf, EVENTS, eventsUrl, got } from './resend.ts'

/** The key, the domain that emails come from, and where events go. */
export async function checkResend(settings: Settings): Promise<Finding[]> {
  const resend = connectResend(settings.resend.key, settings.resend.baseUrl)
  const remedy = 'Make a key with full access at resend.com/api-keys for setup and doctor.'
  const domain = await run('Resend', remedy, () => ofDomain(resend, settings))
  if (domain.some((f) => f.level === 'fail' && f.name === 'Resend')) return domain
  return [...domain, ...(await run('Resend webhook', remedy, () => ofWebhook(resend, settings)))]
}

async function ofDomain(resend: Resend, settings: Settings): Promise<Finding[]> {
  const name = domainOf(settings.resend.from)
  const { data } = got(await resend.domains.list())
  const key = ok('Resend', 'the API key is right')
  const domain = data.find((d) => d.name === name)
  if (!domain) return [key, fail('Resend domain', `${name} is not there`, 'Run nudge setup.')]
  if (domain.status === 'verified') {
    return [key, ok('Resend domain', `${name} is verified`), ...ofReplies(settings, data)]
  }
  const says = `${name} is not verified (${domain.status}): no email goes out`
  return [key, fail('Resend domain', says, 'Run nudge setup: it shows the DNS records to set.')]
}

interface Listed {
  name: string
  capabilities?: { receiving?: string }
}

/** Answers by email: only where they are asked for. */
function ofReplies({ resend: { replyTo } }: Settings, domains: Listed[]): Finding[] {
  if (replyTo === undefined) return []
  const name = domainOf(replyTo)
  const found = domains.find((d) => d.name === name)
  return found?.capabilities?.receiving === 'enabled'
    ? [ok('Resend replies', `${name} receives`)]
    : [fail('Resend replies', `${name} does not receive: answers bounce`, 'Run nudge setup.')]
}

async function ofWebhook(resend: Resend, settings: Settings): Promise<Finding[]> {
  const name = 'Resend webhook'
  const endpoint = eventsUrl(settings.publicUrl)
  const { data } = got(await resend.webhooks.list())
  const found = data.find((w) => w.endpoint === endpoint)
  if (!found) return [fail(name, `none posts to ${endpoint}`, 'Run nudge setup.')]
  if (found.status !== 'enabled') return [fail(name, `is ${found.status}`, 'Run nudge setup.')]
  const missing = EVENTS.filter((e) => !found.events?.includes(e))
  if (missing.length > 0) {
    return [fail(name, `does not post ${missing.join(', ')}`, 'Run nudge setup.')]
  }
  const { signing_secret: secret } = got(await resend.webhooks.get(found.id))
  return secret === settings.resend.webhookSecret
    ? [ok(name, `posts ${EVENTS.length} events to ${endpoint}, signed as we expect`)]
    : [
        warn(
          name,
          'its signing secret is not the one that is set here',
          'Run nudge setup --apply-secrets, then deploy.',
        ),
      ]
}
