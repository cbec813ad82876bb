import { rmSync } from 'node:fs'
import twilioWebhooks from 'twilio/lib/webhooks/webhooks.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { variables } from '../../functions/settings.ts'
import { access } from '../../infra/access.ts'
import { budgets, ceilings, strays } from '../bench/size.ts'
import { visitor } from '../http/visitor.ts'
import { bundle } from './build.ts'
import { type Cloud, link, names, secretValues, startCloud } from './cloud.ts'
import { type FunctionError, startRuntime } from './runtime.ts'
import { urlEvent } from './url-event.ts'

/** Every function as Lambda loads it, with the events that AWS sends it. */

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud('2026-12-01T15:00:00Z')
})
afterAll(() => cloud.close())

interface Answer {
  statusCode: number
  body: string
}
const batch = (...bodies: [id: string, body: unknown][]) => ({
  Records: bodies.map(([messageId, body]) => ({
    messageId,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    attributes: { ApproximateReceiveCount: '1' },
  })),
})
const tips = (shard: number) => ({
  kind: 'tips',
  zone: 'Europe/Paris',
  time: '08:00',
  date: '2026-12-01',
  shard,
})
const inbound = (form: Record<string, string>, signature?: string) => {
  const url = `${cloud.url}/twilio/inbound`
  const token = secretValues['twilio.token']
  return urlEvent({
    method: 'POST',
    path: '/twilio/inbound',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature':
        signature ?? twilioWebhooks.getExpectedTwilioSignature(token, url, form),
    },
    body: new URLSearchParams(form).toString(),
  })
}
const said = (id: string, text: string, from = '+14155550123') => ({
  MessageSid: id,
  From: from,
  To: cloud.number,
  Body: text,
  NumMedia: '0',
})

describe('what is loaded', () => {
  it.each(Object.entries({ ...budgets, ...ceilings }))('%s is at most %i kB', (name, budget) => {
    const { bytes } = cloud.bundles[name as keyof Cloud['bundles']]
    expect(bytes).toBeLessThanOrEqual(budget * 1000)
  })
  it.each(names)('%s holds nothing that it must not', (name) => {
    expect(strays(cloud.bundles[name])).toEqual([])
  })
})

describe('events', () => {
  it('answers a function URL', async () => {
    const event = urlEvent({ method: 'GET', path: '/health' })
    const answer = (await cloud.invoke('api', event)) as Answer
    expect([answer.statusCode, JSON.parse(answer.body)]).toEqual([200, { ok: true, programs: 1 }])
  })

  it('refuses a webhook with another signature, before it looks at it', async () => {
    const before = cloud.proxies.api.calls.length
    const answer = (await cloud.invoke('api', inbound(said('SM1', 'OPEN'), 'AAAA'))) as Answer
    expect(answer.statusCode).toBe(403)
    expect(cloud.proxies.api.calls.length).toBe(before)
  })

  it('takes a signed webhook, in base64 as Lambda hands on a form', async () => {
    const event = inbound({ ...said('SM2', 'HELP'), FromCity: 'São <&> +1' })
    expect(event.isBase64Encoded).toBe(true)
    const answer = (await cloud.invoke('api', event)) as Answer
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toMatch(/^<\?xml .*<Response><Message>.*STOP/)
  })

  it('answers a repeated webhook with the same, and changes nothing', async () => {
    const event = inbound(said('SM3', 'OPEN', '+14155550124'))
    const first = (await cloud.invoke('api', event)) as Answer
    const writes = () => cloud.proxies.api.calls.filter((c) => /Put|Update|Write/.test(c.action))
    const before = writes().length
    expect(await cloud.invoke('api', event)).toEqual(first)
    expect(writes().length).toBe(before)
  })

  it('gives back the one poisoned message of a batch', async () => {
    const event = batch(['good', tips(0)], ['bad', '{"kind":"no such"}'], ['worse', 'not JSON'])
    expect(await cloud.invoke('dispatch', event)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'bad' }, { itemIdentifier: 'worse' }],
    })
  })

  it('sends a poisoned message to the dead letters, alone', async () => {
    const poison = { kind: 'no such' }
    await cloud.queue.send([poison as never, tips(1) as never])
    await cloud.clock.advanceTo(cloud.clock.now() + 40 * 60_000)
    expect(cloud.queue.dead).toEqual([poison])
    expect(cloud.queue.pending()).toBe(0)
  })

  it('takes a scheduled event', async () => {
    expect(await cloud.invoke('tick', { 'detail-type': 'Scheduled Event' })).toBeTypeOf('number')
    expect(await cloud.invoke('sweep', {})).toBeTypeOf('number')
  })
})

describe('faults', () => {
  it('names a secret that is not linked', async () => {
    const built = await bundle('dispatch')
    const { 'twilio.token': _, ...others } = secretValues
    const env = {
      [variables.table]: 'nudgeline',
      [variables.stage]: 'test',
      ...link(built, 'dispatch', others),
    }
    const runtime = await startRuntime(built, env)
    const failure = await runtime.invoke(batch(['a', tips(0)])).catch((e: FunctionError) => e)
    expect((failure as FunctionError).message).toMatch(/TWILIO_AUTH_TOKEN: is not set/)
    expect((failure as FunctionError).message).not.toMatch(/NUDGE_LINK_KEY|NUDGE_HASH_KEY/)
    await runtime.close()
    rmSync(built.folder, { recursive: true })
  })

  it('outlasts a throttled table, and fails the job when it goes on', async () => {
    cloud.proxies.dispatch.throttle(3)
    expect(await cloud.invoke('dispatch', batch(['a', tips(2)]))).toEqual({ batchItemFailures: [] })
    cloud.proxies.dispatch.throttle(1000)
    const failed = await cloud.invoke('dispatch', batch(['a', tips(2)]))
    cloud.proxies.dispatch.throttle(0)
    expect(failed).toEqual({ batchItemFailures: [{ itemIdentifier: 'a' }] })
    expect(metrics('dispatch')).toHaveProperty('JobsFailed')
  })

  it('asks a provider to come again while the table is throttled, and counts it', async () => {
    cloud.proxies.api.throttle(1000)
    const answer = (await cloud.invoke('api', inbound(said('SM9', 'OPEN')))) as Answer
    cloud.proxies.api.throttle(0)
    expect(answer.statusCode).toBe(500)
    expect(metrics('api')).toHaveProperty('RequestsFailed')
    const again = (await cloud.invoke('api', inbound(said('SM9', 'OPEN')))) as Answer
    expect(again.body).toContain('Reply YES to start')
  })

  it('misses no tick silently: a failing one is an error and counts as none', async () => {
    const before = count('tick', 'Ticks')
    cloud.proxies.tick.throttle(1000)
    await expect(cloud.invoke('tick', {})).rejects.toThrow(/slow down/)
    cloud.proxies.tick.throttle(0)
    expect(count('tick', 'Ticks')).toBe(before)
  })
})

/** What a function's metrics came to, by name. */
function metrics(name: keyof Cloud['functions']): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const line of cloud.functions[name].lines) {
    if (!line.startsWith('{"_aws"')) continue
    const { _aws, service: _, ...values } = JSON.parse(line)
    expect(_aws.CloudWatchMetrics[0]).toMatchObject({
      Namespace: 'Nudgeline',
      Dimensions: [['service']],
    })
    for (const [metric, value] of Object.entries(values)) {
      sums[metric] = (sums[metric] ?? 0) + Number(value)
    }
  }
  return sums
}
const count = (name: keyof Cloud['functions'], metric: string): number => metrics(name)[metric] ?? 0

describe('the journey', () => {
  const phone = '+14155550100'
  const address = 'ana.journey@example.com'
  const reflection = 'I noticed that waiting ten minutes made dinner gentle.'
  const hour = 3_600_000
  const text = async (body: string): Promise<string[]> => {
    const answer = await cloud.twilio.receive(phone, cloud.number, body)
    await cloud.clock.advanceTo(cloud.clock.now())
    return answer
  }
  const pass = (hours: number) => cloud.clock.advanceTo(cloud.clock.now() + hours * hour)
  const received = () =>
    cloud.twilio.conversation(phone).filter((m) => m.direction === 'out').length
  const inbox = () => cloud.resend.inbox(address)

  it('goes from a keyword to daily tips, to email, to STOP', async () => {
    expect((await text('OPEN'))[0]).toContain('Reply YES to start')
    expect((await text('YES'))[0]).toContain('Your first tip comes')
    const before = received()
    await pass(48)
    expect(received() - before).toBeGreaterThanOrEqual(2)
    expect(received() - before).toBeLessThanOrEqual(4)
    expect(await text(reflection)).toHaveLength(1)
    await text(address)
    const link = inbox()
      .at(-1)
      ?.text.match(/https?:\/\/\S+\/confirm\/\S+/)?.[0]
    expect(await (await fetch(link ?? '')).text()).toContain('<form')
    expect((await fetch(link ?? '', { method: 'POST' })).status).toBe(200)
    const mails = inbox().length
    await pass(72)
    expect(inbox().length - mails).toBeGreaterThanOrEqual(3)
    expect((await text('STOP'))[0]).toContain('unsubscribed')
    const [texts, letters] = [received(), inbox().length]
    await pass(48)
    expect([received(), inbox().length]).toEqual([texts, letters])
    expect(cloud.twilio.unknownParameters).toEqual([])
  }, 90_000)

  it('goes through a lost answer, the pages, an erasure and a number given up', async () => {
    const [other, gone] = ['+14155550133', '+14155550134']
    const say = async (from: string, body: string): Promise<string> => {
      const [answer = ''] = await cloud.twilio.receive(from, cloud.number, body)
      await cloud.clock.advanceTo(cloud.clock.now())
      return answer
    }
    for (const from of [other, gone]) {
      await say(from, 'OPEN')
      await say(from, 'YES')
    }
    cloud.twilio.faults.next(1, 'timeout-after-accept')
    await pass(30)
    const tips = (to: string) =>
      cloud.twilio.conversation(to).filter((m) => m.direction === 'out').length - 2
    expect([tips(other), tips(gone)].every((n) => n === 1 || n === 2)).toBe(true)
    expect(cloud.twilio.faults.struck['timeout-after-accept']).toBe(1)

    const link = (await say(other, 'JOURNAL')).match(/https?:\/\/\S+/)?.[0] ?? ''
    const browser = visitor(cloud)
    const entered = await browser.get(link)
    expect([entered.status, entered.location]).toEqual([303, '/journal'])
    expect((await browser.get('/journal')).body).toContain('<main')
    expect((await browser.get('/me')).status).toBe(200)

    const form = await browser.get('/join/open-up')
    const wording = /name="wording" value="([^"]+)"/.exec(form.body)?.[1] ?? ''
    const place = { zone: 'America/Los_Angeles', time: '08:00' }
    const wish = { channel: 'text', phone: '415 555 0135', agreePhone: 'yes', wording, ...place }
    expect((await browser.post('/join/open-up', wish)).status).toBe(200)
    expect(cloud.twilio.conversation('+14155550135')).toHaveLength(1)
    expect((await browser.get('/nowhere')).status).toBe(404)

    expect(await say(other, 'DELETE ME')).toContain('DELETE')
    await say(other, 'DELETE')
    await pass(1)
    const day = new Date(cloud.clock.now() - 24 * hour).toISOString().slice(0, 10)
    cloud.twilio.setDeactivations(day, [gone])
    expect(await cloud.invoke('deactivations', {})).toBe(1)
    const before = [tips(other), tips(gone)]
    await pass(48)
    expect([tips(other), tips(gone)]).toEqual(before)
  }, 90_000)

  it('was counted', () => {
    expect(count('dispatch', 'Sent')).toBeGreaterThanOrEqual(5)
    expect(count('api', 'Delivered')).toBeGreaterThanOrEqual(5)
    expect(count('api', 'OptOuts')).toBe(1)
    expect(count('tick', 'Ticks')).toBeGreaterThan(100)
    expect(count('tick', 'SlotsMissed')).toBe(0)
  })

  it('can be followed from the page that sent a tip to its delivery', () => {
    const lines = (name: keyof Cloud['functions'], event: string) =>
      cloud.functions[name].lines
        .filter((line) => line.startsWith(`{"event":"${event}"`))
        .map((line) => JSON.parse(line))
    const sent = lines('dispatch', 'sent')
    expect(sent.length).toBeGreaterThanOrEqual(5)
    expect(sent.filter((l) => l.outcome !== 'accepted')).toHaveLength(1)
    for (const { person, nudge, page, provider, channel, outcome } of sent) {
      if (outcome === 'unknown') continue
      expect(page).toContain(nudge.slice(0, 10))
      expect(provider).toBeTruthy()
      const reports = lines('api', channel === 'text' ? 'status' : 'mail')
      expect(reports.filter((r) => r.person === person && r.nudge === nudge)).not.toEqual([])
    }
    const [asked] = lines('api', 'letter').filter((l) => l.kind === 'confirm')
    const [message] = lines('api', 'inbound').filter((l) => l.label === 'email')
    expect(asked.key).toContain(message.message)
  })

  it('left no body, number, address, link or secret in any log', () => {
    const lines = names.flatMap((name) => cloud.functions[name].lines)
    expect(lines.length).toBeGreaterThan(300)
    const all = lines.join('\n')
    const texts = cloud.twilio.messages().map((m) => m.body)
    const mails = cloud.resend.emails().flatMap((m) => [m.subject, m.text])
    const tokens = [...texts, ...mails].flatMap((t) => t.match(/https?:\/\/\S{20,}/g) ?? [])
    const phrases = [...texts, ...mails, reflection]
      .flatMap((t) => t.split(/[.?!\n]/))
      .map((t) => t.trim())
      .filter((t) => t.length >= 12)
    const forbidden = [
      ...Object.values(secretValues),
      ...new Set([...tokens, ...phrases]),
      ...cloud.twilio.messages().flatMap((m) => [m.to.slice(2), m.from.slice(2)]),
      address,
      'ana.journey',
      'operator@',
    ]
    expect(phrases.length).toBeGreaterThan(40)
    expect(forbidden.filter((word) => word !== '' && all.includes(word))).toEqual([])
    expect(lines.filter((line) => !line.startsWith('{'))).toEqual([])
  })

  it.each(names)('asked of the table no more of %s than its policy allows', (name) => {
    const { actions, keys, indexes } = access[name]
    const allowed = (key: string) =>
      keys.some((k) => (k.endsWith('*') ? key.startsWith(k.slice(0, -1)) : key === k))
    const refused = cloud.proxies[name].calls.flatMap((call) => {
      if (!(actions as string[]).includes(call.action)) return [call.action]
      if (call.index !== undefined) {
        return (indexes as string[]).includes(call.index) ? [] : [`index ${call.index}`]
      }
      return call.keys.filter((key) => !allowed(key)).map((key) => `${call.action} ${key}`)
    })
    expect([...new Set(refused)]).toEqual([])
  })
})
