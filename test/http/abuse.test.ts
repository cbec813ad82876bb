import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../functions/http/app.ts'
import { network } from '../../functions/http/client.ts'
import { startWorld, type World } from '../world.ts'
import { joiner, signUp } from './signup.ts'
import { everything } from './visitor.ts'

/** A page on which anybody can type any number must not be a way to write to strangers. */
let world: World
let join: ReturnType<typeof joiner>
beforeAll(async () => {
  world = await startWorld({ wrap: (deps) => ({ ...deps, wait: async () => {} }) })
  join = joiner(world)
})

describe('nobody can be pestered', () => {
  it('1,000 numbers from one client: six texts an hour, fifteen a day', async () => {
    const before = world.twilio.messages().length
    let refused = 0
    for (let i = 0; i < 1000; i++) {
      const phone = `+1720${200 + (i % 300)}${String(1000 + i)}`
      const { status } = await join({ phone }, '203.0.113.7')
      if (status === 429) refused++
    }
    expect(refused).toBe(994)
    expect(world.twilio.messages().length - before).toBe(6)
    for (let hour = 0; hour < 5; hour++) {
      await world.hours(1)
      for (let i = 0; i < 9; i++) {
        await join(
          { phone: `+1720${201 + hour}55${String(hour * 10 + i).padStart(2, '0')}` },
          '203.0.113.7',
        )
      }
    }
    const sent = world.twilio.messages().filter((m) => m.to.startsWith('+1720'))
    expect(sent.length).toBeLessThanOrEqual(15)
  }, 60_000)

  it('1,000 clients, one number: two texts, and every answer is the same', async () => {
    const phone = '+13035550177'
    const answers = new Set<string>()
    for (let i = 0; i < 1000; i += 20) {
      const part = Array.from({ length: 20 }, () => join({ phone }))
      for (const { status, body } of await Promise.all(part)) answers.add(`${status} ${body}`)
    }
    expect(answers.size).toBe(1)
    expect(world.received(phone)).toHaveLength(2)
  }, 60_000)

  it('numbers tried in a row share a limit', async () => {
    for (let i = 0; i < 40; i++) await join({ phone: `+1970200${2000 + i}` })
    expect(world.twilio.messages().filter((m) => m.to.startsWith('+1970200'))).toHaveLength(10)
  })

  it('one address gets two emails a day', async () => {
    for (let i = 0; i < 9; i++) {
      await join({ channel: 'email', email: 'once@example.com' })
      await world.clock.advanceTo(world.clock.now() + 60_000)
    }
    expect(world.resend.inbox('once@example.com')).toHaveLength(2)
  })

  it('the counters hold no address and run out', async () => {
    const counters = (await everything(world)).filter((item) =>
      JSON.stringify(item.pk).includes('count#'),
    )
    expect(counters.length).toBeGreaterThan(20)
    expect(JSON.stringify(counters)).not.toMatch(/203\.0\.113|example\.com|\+1\d{9}/)
    expect(counters.filter((item) => !('expires' in item))).toEqual([])
  })

  it('the answer is the same for a known, a stopped, an erased and a new number', async () => {
    const [known, stopped, erased, fresh] = [1, 2, 3, 4].map((n) => `+1719555010${n}`) as [
      string,
      string,
      string,
      string,
    ]
    for (const phone of [known, stopped, erased]) {
      await world.text(phone, 'OPEN')
      await world.text(phone, 'YES')
    }
    await world.text(stopped, 'STOP')
    await world.text(erased, 'DELETE ME')
    await world.text(erased, 'DELETE')
    const count = (phone: string) => world.received(phone).length
    const before = [known, stopped, erased, fresh].map(count)
    const answers = new Set<string>()
    for (const phone of [known, stopped, erased, fresh]) {
      const { status, body } = await join({ phone })
      answers.add(`${status} ${body}`)
    }
    expect(answers.size).toBe(1)
    expect([known, stopped, erased, fresh].map(count)).toEqual([before[0], before[1], before[2], 1])
    // Their own text starts anew.
    expect(await world.text(erased, 'OPEN')).toEqual([expect.stringMatching(/Reply YES/)])
  })

  it('every answer takes its time, whether or not something is sent', async () => {
    const waits: number[] = []
    const timed = createApp({ ...world.deps, wait: async (ms) => void waits.push(ms) })
    for (const phone of ['+17195550101', '+17195550109']) {
      const body = await signUp(world, { phone })
      const env = { event: { requestContext: { http: { sourceIp: '198.51.100.9' } } } }
      await timed.request('/join/open-up', { method: 'POST', body }, env)
    }
    expect(waits).toHaveLength(2)
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(500)
  })

  it.each([
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('counts %s as %s', (address, counted) => {
    expect(network(address)).toBe(counted)
  })

  it.each([
    ['the router alone', '192.0.2.%, 198.51.100.77'],
    ['the router, and Lambda its caller', '192.0.2.%, 198.51.100.77, 203.0.113.50'],
  ])('believes a header only as far as the own proxies wrote it: %s', async (_, header) => {
    const settings = { ...world.deps.settings, proxies: 1 }
    const behind = createApp({ ...world.deps, settings })
    const client = header.length % 200
    const statuses: number[] = []
    for (let i = 0; i < 8; i++) {
      const body = await signUp(world, { phone: `+1505${300 + i}${1000 + client}` })
      const forwarded = header.replace('%', String(i)).replace('77', String(client))
      const headers = { 'x-forwarded-for': forwarded }
      const env = { event: { requestContext: { http: { sourceIp: '203.0.113.50' } } } }
      const init = { method: 'POST', body, headers }
      statuses.push((await behind.request('/join/open-up', init, env)).status)
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429])
  })
})
