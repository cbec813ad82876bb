import { createHmac } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../functions/http/app.ts'
import { hashOf } from '../../functions/links.ts'
import type { Settings } from '../../functions/settings.ts'
import { startWorld, type World } from '../world.ts'

/** Webhooks at the wire: the bad signatures first, then what a good one does, then its repeat. */

const PHONE = '+12125550125'
type Form = Record<string, string>

/** Twilio's own published rule: the URL, then every name and value, sorted by name. */
function sign(token: string, url: string, form: Form): string {
  const text = Object.keys(form)
    .sort()
    .reduce((all, name) => all + name + form[name], url)
  return createHmac('sha1', token).update(Buffer.from(text, 'utf8')).digest('base64')
}

describe('webhooks', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
  })

  const form = (change: Form = {}): Form => ({
    MessageSid: 'SM00000000000000000000000000000001',
    AccountSid: world.deps.settings.twilio.account,
    From: PHONE,
    To: world.number,
    Body: 'OPEN',
    NumMedia: '0',
    ...change,
  })
  const post = (path: string, body: Form, signature: string | undefined, host = world.url) =>
    fetch(host + path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        ...(signature === undefined ? {} : { 'X-Twilio-Signature': signature }),
      },
      body: new URLSearchParams(body),
    })
  const signed = (path: string, body: Form) =>
    sign(world.deps.settings.twilio.token, world.url + path, body)
  const nobody = async () => (await world.deps.store.find(hashOf(world.deps, PHONE))) === undefined

  describe('POST /twilio/inbound', () => {
    const path = '/twilio/inbound'
    it.each<[string, (f: Form) => [Form, string | undefined]]>([
      ['no signature', (f) => [f, undefined]],
      ['an empty signature', (f) => [f, '']],
      ['a signature of another body', (f) => [{ ...f, Body: 'STOP' }, signed(path, f)]],
      ['a signature of another URL', (f) => [f, signed('/twilio/status', f)]],
      ['a signature by another token', (f) => [f, sign('other', world.url + path, f)]],
      ['an added parameter', (f) => [{ ...f, Extra: '1' }, signed(path, f)]],
      ['a dropped blank parameter', (f) => [f, signed(path, { ...f, OptOutType: '' })]],
      ['a trimmed body', (f) => [{ ...f, Body: 'OPEN' }, signed(path, { ...f, Body: 'OPEN ' })]],
    ])('refuses %s and does nothing', async (_, make) => {
      const [body, signature] = make(form())
      const response = await post(path, body, signature)
      expect(response.status).toBe(403)
      expect(await nobody()).toBe(true)
    })

    it('refuses a huge body', async () => {
      // Not over the network: the server hangs up on it, and the pool would reuse that socket.
      const response = await createApp(world.deps).request(path, {
        method: 'POST',
        body: 'x'.repeat(2_000_000),
        headers: { 'Content-Length': '2000000' },
      })
      expect(response.status).toBe(413)
    })

    it('takes parameters that it has never heard of', async () => {
      const body = form({ ChannelMetadata: '{"a":1}', SomethingNew: '' })
      const response = await post(path, body, signed(path, body))
      expect(response.headers.get('content-type')).toContain('text/xml')
      expect(await response.text()).toContain('<Message>Open Up: ')
    })

    it('answers a repeat the same and changes nothing', async () => {
      const yes = form({ MessageSid: 'SM2', Body: 'YES' })
      const first = await (await post(path, yes, signed(path, yes))).text()
      const before = await world.deps.store.find(hashOf(world.deps, PHONE))
      const again = await (await post(path, yes, signed(path, yes))).text()
      expect(again).toBe(first)
      expect(await world.deps.store.find(hashOf(world.deps, PHONE))).toEqual(before)
      const stale = form()
      expect(await (await post(path, stale, signed(path, stale))).text()).toContain('Reply YES')
    })

    it('is silent where Twilio answered itself, and records it', async () => {
      const stop = form({ MessageSid: 'SM3', Body: 'STOP', OptOutType: 'STOP' })
      const response = await post(path, stop, signed(path, stop))
      expect(await response.text()).toContain('<Response></Response>')
      const person = await world.deps.store.find(hashOf(world.deps, PHONE))
      expect(person?.phone?.consent).toBe('stopped')
    })

    it('escapes what goes into the answer', async () => {
      const help = form({ MessageSid: 'SM4', Body: 'HELP' })
      const xml = await (await post(path, help, signed(path, help))).text()
      expect(xml).toContain('Msg &amp; data rates')
    })
  })

  it('checks the signature against the configured URL, whatever host was called', async () => {
    const behind: Settings = { ...world.deps.settings, publicUrl: 'https://nudge.example.org' }
    const app = createApp({ ...world.deps, settings: behind })
    const body = form({ MessageSid: 'SM5', Body: 'HELP' })
    const ask = (signature: string) =>
      app.request('http://10.0.0.7:8080/twilio/inbound', {
        method: 'POST',
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          'X-Twilio-Signature': signature,
        },
        body: new URLSearchParams(body).toString(),
      })
    const { token } = behind.twilio
    expect((await ask(sign(token, 'https://nudge.example.org/twilio/inbound', body))).status).toBe(
      200,
    )
    expect((await ask(sign(token, 'http://10.0.0.7:8080/twilio/inbound', body))).status).toBe(403)
  })

  describe('POST /twilio/status', () => {
    const path = '/twilio/status?p=someone-0001&n=2026-12-02.tip'
    const report = (status: string) => ({ MessageSid: 'SM9', MessageStatus: status })
    it('refuses a changed query', async () => {
      const body = report('delivered')
      const other = path.replace('0001', '0002')
      expect((await post(other, body, signed(path, body))).status).toBe(403)
      expect(await world.deps.store.status('someone-0002', '2026-12-02.tip')).toBeUndefined()
    })
    it('climbs, late and shuffled reports or not', async () => {
      for (const status of ['delivered', 'sent', 'queued', 'delivered', 'something-new']) {
        const body = report(status)
        expect((await post(path, body, signed(path, body))).status).toBe(204)
      }
      expect(await world.deps.store.status('someone-0001', '2026-12-02.tip')).toBe('delivered')
    })
  })

  describe('the vendor’s published vectors', () => {
    // twilio-node, spec/validation.spec.js: token 12345.
    const url = 'https://mycompany.com/myapp.php?foo=1&bar=2'
    const vector = {
      CallSid: 'CA1234567890ABCDE',
      Caller: '+14158675309',
      Digits: '1234',
      From: '+14158675309',
      To: '+18005551212',
    }
    it('are what our own signer makes', () => {
      expect(sign('12345', url, vector)).toBe('RSOYDt4T1cUTdK1PDd93/VVr8B8=')
    })
    it('are accepted by the app for that URL and token, and for no other', async () => {
      const { default: webhooks } = await import('twilio/lib/webhooks/webhooks.js')
      const check = (token: string, at: string) =>
        webhooks.validateRequest(token, 'RSOYDt4T1cUTdK1PDd93/VVr8B8=', at, vector)
      expect(check('12345', url)).toBe(true)
      expect(check('1234', url)).toBe(false)
      expect(check('12345', `${url}&baz=3`)).toBe(false)
    })
  })

  describe('POST /resend/events', () => {
    const send = (payload: string, headers: Record<string, string>) =>
      fetch(`${world.url}/resend/events`, { method: 'POST', body: payload, headers })
    const svix = (payload: string, at = Date.now(), id = 'msg_1') => {
      const secret = Buffer.from(world.deps.settings.resend.webhookSecret.slice(6), 'base64')
      const timestamp = String(Math.floor(at / 1000))
      const mac = createHmac('sha256', secret)
        .update(`${id}.${timestamp}.${payload}`)
        .digest('base64')
      return { 'svix-id': id, 'svix-timestamp': timestamp, 'svix-signature': `v1,${mac}` }
    }
    const event = JSON.stringify({ type: 'email.opened', created_at: 'x', data: { email_id: 'e' } })

    it.each<[string, () => Record<string, string>]>([
      ['no signature', () => ({})],
      ['another body', () => svix('{}')],
      ['an old timestamp', () => svix(event, Date.now() - 600_000)],
      ['another id', () => ({ ...svix(event), 'svix-id': 'msg_2' })],
    ])('refuses %s', async (_, headers) => {
      expect((await send(event, headers())).status).toBe(403)
    })
    it('takes an event that it does nothing about', async () => {
      expect((await send(event, svix(event))).status).toBe(204)
    })
  })

  it('answers GET /health, and nothing elsewhere', async () => {
    expect(await (await fetch(`${world.url}/health`)).json()).toEqual({ ok: true, programs: 1 })
    expect((await fetch(`${world.url}/nothing`)).status).toBe(404)
  })
})
