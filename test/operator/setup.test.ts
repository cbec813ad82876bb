import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { setup } from '../../dev/commands/setup.ts'
import { loadEnvironment, readEnvFile } from '../../dev/operator/environment.ts'
import type { Io } from '../../dev/operator/io.ts'
import { EVENTS } from '../../dev/operator/resend.ts'
import openApi from '../fixtures/resend-openapi.json' with { type: 'json' }
import { secretNames } from './help.ts'
import { ACCOUNT, KEY, NUMBER, type Providers, startProviders, TOKEN, URL } from './providers.ts'

const flags = [
  ...['--account', ACCOUNT, '--number', NUMBER, '--from', 'Open Up <tips@mail.example.org>'],
  ...['--postal-address', '1 Harbor Street, Portland, ME', '--operator', 'ops@example.org'],
  ...['--contact', 'hello@example.org', '--domain', 'nudge.example.org'],
]

function terminalOf(p: Providers, more: Partial<Io> = {}) {
  const said: string[] = []
  const io: Io = {
    env: loadEnvironment(p.env, p.folder),
    folder: p.folder,
    write: (line) => void said.push(line),
    sst: [process.execPath, join(import.meta.dirname, 'sst-stub.mjs'), join(p.folder, 'sst.json')],
    now: Date.now,
    ...more,
  }
  return { io, text: () => said.join('\n') }
}

const secretsOf = (p: Providers) =>
  JSON.parse(readFileSync(join(p.folder, 'sst.json'), 'utf8')).production

describe('nudge setup, from nothing', async () => {
  const p = await startProviders()
  const first = terminalOf(p)
  const code = await setup([...flags, '--yes', '--apply-secrets'], first.io)
  const [service] = p.twilio.account.services
  const [domain] = p.resend.account.domains
  const [webhook] = p.resend.account.webhooks

  it('shows the plan before it does anything', () => {
    expect(code).toBe(0)
    const plan = first.text().slice(0, first.text().indexOf('Done:'))
    expect(plan).toContain('+ will create  Twilio messaging service Nudgeline production')
    expect(plan).toContain('+ will create  Resend domain mail.example.org')
    expect(plan).toContain(`inbound webhook: (not set) → ${URL}/twilio/inbound`)
    expect(plan).toContain('+ will create  Secret NUDGE_HASH_KEY')
  })

  it('makes the messaging service, with the number in it and both webhooks', () => {
    expect(service).toMatchObject({
      name: 'Nudgeline production',
      inboundUrl: `${URL}/twilio/inbound`,
      statusCallback: `${URL}/twilio/status`,
      inboundOnNumber: false,
      numbers: [p.twilio.account.numbers[0]?.sid],
    })
    expect(p.twilio.account.inboundUrl(NUMBER)).toBe(`${URL}/twilio/inbound`)
    expect(p.twilio.account.numbers[0]?.smsUrl).toBe(`${URL}/twilio/inbound`)
  })

  it('makes the domain, shows its DNS records, and makes the webhook', () => {
    expect(domain?.name).toBe('mail.example.org')
    expect(first.text()).toContain('resend._domainkey.mail.example.org')
    expect(webhook).toMatchObject({ endpoint: `${URL}/resend/events`, events: [...EVENTS] })
  })

  it('keeps every secret in SST, the signing secret of Resend among them', () => {
    const kept = secretsOf(p)
    expect(Object.keys(kept).sort()).toEqual([...secretNames].sort())
    expect(kept.TWILIO_AUTH_TOKEN).toBe(TOKEN)
    expect(kept.RESEND_API_KEY).toBe(KEY)
    expect(kept.RESEND_WEBHOOK_SECRET).toBe(webhook?.secret)
    expect(kept.NUDGE_HASH_KEY.length).toBeGreaterThanOrEqual(32)
    expect(kept.NUDGE_HASH_KEY).not.toBe(kept.NUDGE_LINK_KEY)
  })

  it('keeps the settings in a file of the stage, and no secret', () => {
    const file = join(p.folder, '.env.production')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const settings = readEnvFile(file)
    expect(settings).toMatchObject({
      TWILIO_ACCOUNT_SID: ACCOUNT,
      TWILIO_NUMBER: NUMBER,
      TWILIO_MESSAGING_SERVICE_SID: service?.sid,
      RESEND_FROM: 'Open Up <tips@mail.example.org>',
      NUDGE_POSTAL_ADDRESS: '1 Harbor Street, Portland, ME',
      NUDGE_DOMAIN: 'nudge.example.org',
    })
    for (const name of secretNames) expect(settings).not.toHaveProperty(name)
  })

  it('never prints a secret', () => {
    for (const value of [...Object.values(secretsOf(p)), TOKEN, KEY]) {
      expect(first.text()).not.toContain(value)
    }
  })

  it('gives the texts for Advanced Opt-Out, with the hotline in HELP', () => {
    expect(first.text()).toMatch(/en, HELP: .*1-800-799-7233/)
    expect(first.text()).toMatch(/es, HELP: .*1-800-799-7233/)
  })

  it('asks nothing of the providers that they do not describe', () => {
    expect(p.problems).toEqual([])
  })

  it('has nothing to change the second time, and changes nothing', async () => {
    if (domain) domain.status = 'verified'
    const before = secretsOf(p)
    p.writes.length = 0
    const second = terminalOf(p)
    expect(await setup([...flags, '--yes', '--apply-secrets'], second.io)).toBe(0)
    expect(second.text()).toContain('Nothing to change.')
    expect(p.writes).toEqual([])
    expect(secretsOf(p)).toEqual(before)
  })

  it('needs no flag the second time: the settings are read back', async () => {
    const again = terminalOf(p)
    expect(await setup(['--yes', '--apply-secrets'], again.io)).toBe(0)
    expect(again.text()).toContain('Nothing to change.')
  })

  it('puts right what somebody changed, and nothing else', async () => {
    if (service) service.inboundUrl = 'https://elsewhere.example/in'
    if (webhook) {
      webhook.status = 'disabled'
      webhook.events = ['email.sent', 'email.opened']
    }
    p.writes.length = 0
    const third = terminalOf(p)
    await setup(['--yes', '--apply-secrets', '--contact', 'help@example.org'], third.io)
    expect(third.text()).toContain(
      `inbound webhook: https://elsewhere.example/in → ${URL}/twilio/inbound`,
    )
    expect(third.text()).toContain('NUDGE_CONTACT: hello@example.org → help@example.org')
    expect(p.writes).toHaveLength(2)
    expect(service?.inboundUrl).toBe(`${URL}/twilio/inbound`)
    expect(webhook?.status).toBe('enabled')
    expect(new Set(webhook?.events)).toEqual(new Set([...EVENTS, 'email.opened']))
    expect(p.problems).toEqual([])
  })

  it('keeps the hash key for ever, and takes over a new auth token', async () => {
    const before = secretsOf(p)
    writeFileSync(
      join(p.folder, 'sst.json'),
      JSON.stringify({ production: { ...before, TWILIO_AUTH_TOKEN: 'the old one' } }),
    )
    const fourth = terminalOf(p)
    fourth.io.env.NUDGE_HASH_KEY = 'another-hash-key-0123456789'
    await setup(['--yes', '--apply-secrets'], fourth.io)
    expect(secretsOf(p)).toEqual(before)
    expect(fourth.text()).toContain('~ will change  Secret TWILIO_AUTH_TOKEN')
    expect(fourth.text()).not.toContain('the old one')
  })

  it('asks Resend to look at the domain again while it is not verified', async () => {
    if (domain) domain.status = 'failed'
    const later = terminalOf(p)
    await setup(['--yes'], later.io)
    expect(later.text()).toContain('not verified (failed)')
    expect(later.text()).toContain('resend._domainkey.mail.example.org')
    expect(domain?.status).toBe('pending')
  })
})

describe('answers by email', async () => {
  const p = await startProviders()
  const reply = ['--reply-to', 'reply@in.example.org']

  it('need a domain that receives, with its own record', async () => {
    const { io, text } = terminalOf(p)
    await setup([...flags, ...reply, '--yes', '--apply-secrets'], io)
    expect(p.resend.account.domains.map((d) => [d.name, d.receiving])).toEqual([
      ['mail.example.org', 'disabled'],
      ['in.example.org', 'enabled'],
    ])
    expect(text()).toMatch(/\| MX +\| in\.example\.org/)
  })

  it('turn receiving on for a domain that is there, and then leave it', async () => {
    for (const domain of p.resend.account.domains) {
      domain.status = 'verified'
      domain.receiving = 'disabled'
    }
    const { io, text } = terminalOf(p)
    await setup(['--yes', '--apply-secrets'], io)
    expect(text()).toContain('receiving: disabled → enabled')
    expect(p.resend.account.domains.map((d) => d.receiving)).toEqual(['disabled', 'enabled'])
    const again = terminalOf(p)
    await setup(['--yes', '--apply-secrets'], again.io)
    expect(again.text()).toContain('Nothing to change.')
    expect(p.problems).toEqual([])
  })
})

describe('nudge setup, with care', async () => {
  const p = await startProviders()

  it('changes nothing in a dry run', async () => {
    const { io, text } = terminalOf(p)
    expect(await setup([...flags, '--dry-run'], io)).toBe(0)
    expect(text()).toContain('+ will create')
    expect(p.writes).toEqual([])
  })

  it('changes nothing where nobody can say yes', async () => {
    const { io, text } = terminalOf(p)
    expect(await setup(flags, io)).toBe(2)
    expect(text()).toContain('Nothing was changed. Add --yes to do it.')
    expect(p.writes).toEqual([])
  })

  it('asks for what it needs, again when it is wrong, and stops at a no', async () => {
    const replies = ['AC1', ACCOUNT, NUMBER, '', 'Open Up <tips@mail.example.org>']
    const more = ['1 Harbor Street, Portland', 'ops@example.org', 'hello@example.org']
    const rest = ['', '', '', '', 'no']
    const queue = [...replies, ...more, ...rest]
    const asked: string[] = []
    const { io, text } = terminalOf(p, {
      ask: async (question, given) => {
        asked.push(question)
        return queue.shift() || (given ?? '')
      },
    })
    expect(await setup([], io)).toBe(2)
    expect(text()).toContain('That starts with AC. Try again.')
    expect(asked).toHaveLength(13)
    expect(queue).toEqual([])
    expect(p.writes).toEqual([])
  })

  it('leaves the webhooks for later while there is no public URL', async () => {
    const { io, text } = terminalOf(p)
    const without = flags.slice(0, -2)
    expect(await setup([...without, '--yes', '--apply-secrets'], io)).toBe(0)
    expect(text()).toContain('There is no public URL yet')
    expect(p.resend.account.webhooks).toEqual([])
    expect(p.twilio.account.services[0]?.inboundUrl).toBeNull()
    expect(secretsOf(p).RESEND_WEBHOOK_SECRET).toMatch(/^whsec_/)
    const later = terminalOf(p)
    await setup(['--public-url', URL, '--yes', '--apply-secrets'], later.io)
    expect(p.resend.account.webhooks).toHaveLength(1)
    expect(p.twilio.account.services).toHaveLength(1)
    expect(p.twilio.account.services[0]?.inboundUrl).toBe(`${URL}/twilio/inbound`)
    expect(secretsOf(p).RESEND_WEBHOOK_SECRET).toBe(p.resend.account.webhooks[0]?.secret)
    expect(p.problems).toEqual([])
  })

  it.each([
    ['a flag that is missing', flags.slice(2), {}, /--account AC….*Twilio account SID/],
    [
      'a number that is no number',
      [...flags.slice(0, 3), '0800'],
      {},
      /--number "0800": use the form/,
    ],
    [
      'a number of somebody else',
      [...flags.slice(0, 3), '+12025550199', ...flags.slice(4)],
      {},
      /is not a number of this Twilio account/,
    ],
    [
      'a wrong auth token',
      flags,
      { TWILIO_AUTH_TOKEN: 'wrong' },
      /refuses the account SID and auth token/,
    ],
    ['a wrong API key', flags, { RESEND_API_KEY: 're_wrong' }, /Resend refuses the API key/],
    ['no auth token', flags, { TWILIO_AUTH_TOKEN: '' }, /TWILIO_AUTH_TOKEN is not set/],
    [
      'a sender without a domain',
      [...flags.slice(0, 5), 'Open Up', ...flags.slice(6)],
      {},
      /--from "Open Up"/,
    ],
    ['a flag that does not exist', [...flags, '--colour', 'red'], {}, /Unknown option '--colour'/],
    [
      'a public URL that is none',
      [...flags.slice(0, -2), '--public-url', 'nudge'],
      {},
      /give a full URL/,
    ],
  ])('says what to do about %s', async (_, args, env, message) => {
    const fresh = { ...p, folder: `${p.folder}/nowhere` }
    const { io } = terminalOf(fresh)
    await expect(setup([...args, '--yes'], { ...io, env: { ...io.env, ...env } })).rejects.toThrow(
      message,
    )
  })

  it('says so when the number is in another messaging service', async () => {
    const taken = await startProviders()
    const [number] = taken.twilio.account.numbers
    taken.twilio.account.services.push({
      sid: `MG${'a'.repeat(32)}`,
      name: 'Other',
      inboundUrl: null,
      statusCallback: null,
      inboundOnNumber: true,
      numbers: [number?.sid ?? ''],
    })
    const { io } = terminalOf(taken)
    await expect(setup([...flags, '--yes'], io)).rejects.toThrow('is in another messaging service')
  })
})

it('asks Resend for events that its own description knows, bounces and complaints among them', () => {
  expect(EVENTS).toEqual(expect.arrayContaining(['email.bounced', 'email.complained']))
  const described = Object.keys(openApi.webhooks)
  for (const event of EVENTS) expect(described).toContain(event)
})
