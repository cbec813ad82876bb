import { startFauxqs } from 'fauxqs'
import { afterAll, describe, expect, it } from 'vitest'
import { doctor } from '../../dev/commands/doctor.ts'
import type { Finding } from '../../dev/operator/checks.ts'
import { startWorld } from '../world.ts'
import { envOf, quietIo } from './help.ts'
import { NUMBER as OTHER } from './providers.ts'

/** Every check, right and wrong, on the whole local stack over HTTP. */

const world = await startWorld()
const { twilio, resend } = world
const env = envOf(world)
const [number] = twilio.account.numbers
const [webhook] = resend.account.webhooks
if (!number || !webhook) throw new Error('the stand-ins have no account')
const all = [...webhook.events]

/** Where a finding of this name comes from. */
const areaOf = (name: string): string[] => {
  if (/^(Table|Program|Clock$)/.test(name)) return ['table']
  if (name === 'Queue') return ['queue']
  if (/signature|Public|Pages|Clocks/.test(name)) return ['web']
  if (/^Resend/.test(name)) return ['resend']
  return /Twilio|Messaging|Carrier/.test(name) ? ['twilio'] : []
}

async function examine(more: Record<string, string> = {}, areas: string[] = []) {
  const { io, text } = quietIo({ ...env, ...more }, '/nowhere')
  const only = areas.flatMap((area) => ['--only', area])
  const code = await doctor(['--json', ...only], io)
  const findings = JSON.parse(text()) as Finding[]
  return { code, of: (name: string) => findings.filter((f) => f.name === name), findings }
}

describe('nudge doctor', () => {
  it('finds a stack that was set up in order, and says so with status 0', async () => {
    const service = `MG${'b'.repeat(32)}`
    twilio.account.services.push({
      sid: service,
      name: 'Nudgeline local',
      inboundUrl: `${world.url}/twilio/inbound`,
      statusCallback: `${world.url}/twilio/status`,
      inboundOnNumber: false,
      numbers: [number.sid],
    })
    twilio.account.campaigns.set(service, 'VERIFIED')
    const { code, findings } = await examine({ TWILIO_MESSAGING_SERVICE_SID: service })
    twilio.account.services.length = 0
    expect(findings.filter((f) => f.level === 'fail')).toEqual([])
    expect(code).toBe(0)
    expect(findings.map((f) => f.name)).toEqual(
      expect.arrayContaining([
        ...['Settings', 'Table', 'Program open-up', 'Program _system', 'Clock', 'Queue'],
        ...['Public URL', 'Clocks', 'Twilio signature', 'Resend signature', 'Twilio account'],
        ...['Twilio number', 'Twilio webhook', 'Messaging service', 'Carrier registration'],
        ...['Resend', 'Resend domain', 'Resend webhook'],
      ]),
    )
    expect(world.problems).toEqual([])
  })

  it('leaves no trace: nobody was written to, nobody was made', async () => {
    await examine()
    expect(twilio.messages()).toEqual([])
    expect(await world.deps.store.slots()).toEqual([])
  })

  it('prints a line a check, with what to do', async () => {
    const { io, text } = quietIo(env, '/nowhere')
    await doctor([], io)
    expect(text()).toMatch(/^ok {4}Table: nudgeline is there/m)
    expect(text()).toMatch(/^warn {2}Messaging service: none is set\n {6}Run nudge setup/m)
    expect(text()).toMatch(/\d+ ok, \d+ to look at, 0 failed$/)
  })

  it('never prints a secret', async () => {
    const { io, text } = quietIo(env, '/nowhere')
    await doctor([], io)
    await doctor(['--json'], io)
    for (const name of [
      'TWILIO_AUTH_TOKEN',
      'RESEND_API_KEY',
      'RESEND_WEBHOOK_SECRET',
      'NUDGE_HASH_KEY',
    ]) {
      expect(text()).not.toContain(env[name])
    }
  })

  it.each<[string, Record<string, string>, string, string, RegExp]>([
    [
      'a setting that is missing',
      { NUDGE_CONTACT: '' },
      'Settings',
      'fail',
      /NUDGE_CONTACT: is not set/,
    ],
    ['a table of another name', { NUDGE_TABLE: 'other' }, 'Table', 'fail', /DescribeTable/],
    ['a wrong auth token', { TWILIO_AUTH_TOKEN: 'wrong' }, 'Twilio account', 'fail', /refuses/],
    [
      'a token that is not the deployed one',
      { TWILIO_AUTH_TOKEN: 'wrong' },
      'Twilio signature',
      'fail',
      /answered 403/,
    ],
    [
      'a number of somebody else',
      { TWILIO_NUMBER: OTHER },
      'Twilio number',
      'fail',
      /is not in this account/,
    ],
    [
      'a service that is gone',
      { TWILIO_MESSAGING_SERVICE_SID: `MG${'c'.repeat(32)}` },
      'Messaging service',
      'fail',
      /is not in this account/,
    ],
    ['a wrong API key', { RESEND_API_KEY: 're_wrong' }, 'Resend', 'fail', /refuses/],
    [
      'a domain that was never set up',
      { RESEND_FROM: 'tips@other.example' },
      'Resend domain',
      'fail',
      /other\.example is not there/,
    ],
    [
      'another signing secret',
      { RESEND_WEBHOOK_SECRET: 'whsec_b3RoZXI=' },
      'Resend webhook',
      'warn',
      /signing secret/,
    ],
    [
      'a signing secret that is not deployed',
      { RESEND_WEBHOOK_SECRET: 'whsec_b3RoZXI=' },
      'Resend signature',
      'fail',
      /answered 403/,
    ],
    [
      'a public URL that nobody answers',
      { NUDGE_PUBLIC_URL: 'http://127.0.0.1:9' },
      'Public URL',
      'fail',
      /fetch failed/,
    ],
    [
      'no queue on a real stage',
      { NUDGE_STAGE: 'staging' },
      'Queue',
      'fail',
      /NUDGE_QUEUE_URL is not set/,
    ],
    [
      'another postal address than was published',
      { NUDGE_POSTAL_ADDRESS: '2 Other Street, Portland' },
      'Program open-up',
      'warn',
      /the files here are/,
    ],
  ])('sees %s', async (_, change, name, level, says) => {
    const { of, code } = await examine(change, areaOf(name))
    const [found] = of(name)
    expect(found).toMatchObject({ level })
    expect(found?.says).toMatch(says)
    expect(found?.remedy).toMatch(/\w/)
    if (level === 'fail') expect(code).toBe(1)
  })

  it.each<[string, () => void, () => void, string, string, RegExp]>([
    [
      'texts that go elsewhere',
      () => {
        number.smsUrl = 'https://old.example/in'
      },
      () => {
        number.smsUrl = `${world.url}/twilio/inbound`
      },
      'Twilio webhook',
      'fail',
      /posts to https:\/\/old/,
    ],
    [
      'texts that come by GET',
      () => {
        number.smsMethod = 'GET'
      },
      () => {
        number.smsMethod = 'POST'
      },
      'Twilio webhook',
      'fail',
      /not http/,
    ],
    [
      'a suspended account',
      () => {
        twilio.account.status = 'suspended'
      },
      () => {
        twilio.account.status = 'active'
      },
      'Twilio account',
      'fail',
      /suspended/,
    ],
    [
      'a disabled webhook',
      () => {
        webhook.status = 'disabled'
      },
      () => {
        webhook.status = 'enabled'
      },
      'Resend webhook',
      'fail',
      /disabled/,
    ],
    [
      'events that are not posted',
      () => {
        webhook.events = ['email.sent']
      },
      () => {
        webhook.events = all
      },
      'Resend webhook',
      'fail',
      /email\.bounced/,
    ],
  ])('sees %s', async (_, spoil, mend, name, level, says) => {
    spoil()
    const { of } = await examine({}, areaOf(name)).finally(mend)
    expect(of(name)[0]).toMatchObject({ level })
    expect(of(name)[0]?.says).toMatch(says)
  })
})

describe('the campaign', () => {
  const service = `MG${'d'.repeat(32)}`
  it.each([
    [undefined, 'fail'],
    ['IN_PROGRESS', 'warn'],
    ['FAILED', 'fail'],
    ['VERIFIED', 'ok'],
  ])('%s is %s', async (status, level) => {
    const base = { sid: service, name: 'S', inboundUrl: null, statusCallback: null }
    twilio.account.services.splice(0, 9, { ...base, inboundOnNumber: true, numbers: [number.sid] })
    if (status) twilio.account.campaigns.set(service, status)
    const { of } = await examine({ TWILIO_MESSAGING_SERVICE_SID: service }, ['twilio'])
    twilio.account.services.length = 0
    expect(of('Carrier registration')[0]?.level).toBe(level)
  })
})

it('sees that the clock does not tick', async () => {
  await world.text('+12125550101', 'OPEN')
  await world.text('+12125550101', 'YES')
  await world.until('2026-12-03T15:00:00Z')
  const { io, text } = quietIo(env, '/nowhere')
  const at = (iso: string) =>
    doctor(['--json', '--only', 'table'], { ...io, now: () => Date.parse(iso) })
  await at('2026-12-03T15:01:00Z')
  expect(text()).toMatch(/slots, none of them late/)
  await at('2026-12-04T15:00:00Z')
  expect(text()).toMatch(/slots are late, such as 08:00 in America\/New_York/)
})

it('says which areas there are', async () => {
  const { io } = quietIo(env, '/nowhere')
  await expect(doctor(['--only', 'moon'], io)).rejects.toThrow('--only is one of table, queue')
})

describe('the queue, over HTTP', async () => {
  const sqs = await startFauxqs({ port: 0, logger: false })
  afterAll(() => sqs.stop())
  const dead = sqs.createQueue('jobs-dead')
  const redrive = JSON.stringify({ deadLetterTargetArn: dead.queueArn, maxReceiveCount: 5 })
  sqs.createQueue('jobs', { attributes: { RedrivePolicy: redrive } })
  sqs.createQueue('bare')
  sqs.sendMessage('jobs', '{}')
  const url = (name: string) => `http://127.0.0.1:${sqs.port}/000000000000/${name}`

  it.each([
    ['jobs', 'ok', /^1 pages wait/],
    ['bare', 'fail', /no dead-letter queue/],
    ['nowhere', 'fail', /GetQueueAttributes/],
  ])('%s: %s', async (name, level, says) => {
    const { of } = await examine({ NUDGE_QUEUE_URL: url(name) }, ['queue'])
    expect(of('Queue')[0]).toMatchObject({ level })
    expect(of('Queue')[0]?.says).toMatch(says)
  })
})
