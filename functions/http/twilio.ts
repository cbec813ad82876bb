import { type Context, Hono } from 'hono'
import webhooks from 'twilio/lib/webhooks/webhooks.js'
import { type Deps, RequestError } from '../context.ts'
import { receive } from '../service/receive.ts'
import { report } from '../service/status.ts'

/** Twilio's webhooks. Nothing of a body is looked at before its signature is found good. */
export function twilioRoutes(deps: Deps): Hono {
  const routes = new Hono()

  routes.post('/inbound', async (c) => {
    const form = await verified(deps, c)
    const from = form.get('From') ?? ''
    const id = form.get('MessageSid') ?? ''
    if (!/^\+\d{5,15}$/.test(from) || id === '') return twiml(c, [])
    const answer = await receive(deps, {
      via: 'phone',
      from,
      id,
      text: form.get('Body') ?? '',
      pictures: Number(form.get('NumMedia') ?? 0),
    })
    // What Twilio answered itself must not be answered twice; it is recorded all the same.
    const theirs = form.has('OptOutType')
    return twiml(c, theirs ? [] : answer)
  })

  routes.post('/status', async (c) => {
    const form = await verified(deps, c)
    const code = form.get('ErrorCode')
    await report(deps, {
      person: c.req.query('p') ?? '',
      nudge: c.req.query('n') ?? '',
      status: form.get('MessageStatus') ?? '',
      tries: Number(c.req.query('t') ?? 1),
      provider: form.get('MessageSid') ?? '',
      ...(code ? { code } : {}),
    })
    return c.body(null, 204)
  })

  return routes
}

/**
 * The form, if Twilio signed it for our public URL: behind a proxy the request's own host is not
 * the one they called (twilio.com/docs/usage/security).
 */
async function verified(deps: Deps, c: Context): Promise<URLSearchParams> {
  const body = await c.req.text()
  const { pathname, search } = new URL(c.req.url)
  const form = new URLSearchParams(body)
  const good = webhooks.validateRequest(
    deps.settings.twilio.token,
    c.req.header('X-Twilio-Signature') ?? '',
    deps.settings.publicUrl + pathname + search,
    Object.fromEntries(form),
  )
  if (good) return form
  deps.log('webhook.bad-signature', { provider: 'twilio' })
  throw new RequestError(403, 'The signature does not match.')
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function twiml(c: Context, texts: string[]): Response {
  const messages = texts.map(
    (text) => `<Message>${text.replace(/[&<>]/g, (ch) => escapes[ch] ?? ch)}</Message>`,
  )
  const body = `<?xml version="1.0" encoding="UTF-8"?><Response>${messages.join('')}</Response>`
  return c.body(body, 200, { 'Content-Type': 'text/xml; charset=utf-8' })
}
