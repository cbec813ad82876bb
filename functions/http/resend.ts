import { Hono } from 'hono'
import { Resend } from 'resend'
import * as z from 'zod/mini'
import { type Deps, RequestError } from '../context.ts'
import { heedMailEvent, MailEvent } from '../service/mail-events.ts'
import { receiveMail } from '../service/mail-in.ts'

const Received = z.object({
  type: z.literal('email.received'),
  data: z.object({ email_id: z.string().check(z.minLength(1)) }),
})

/** Resend's webhooks, signed by Svix's scheme over the raw body. */
export function resendRoutes(deps: Deps): Hono {
  const routes = new Hono()
  const resend = new Resend(deps.settings.resend.key)

  routes.post('/events', async (c) => {
    const payload = await c.req.text()
    const event = verified(payload, {
      id: c.req.header('svix-id') ?? '',
      timestamp: c.req.header('svix-timestamp') ?? '',
      signature: c.req.header('svix-signature') ?? '',
    })
    const received = Received.safeParse(event)
    const known = MailEvent.safeParse(event)
    if (received.success) await receiveMail(deps, received.data.data.email_id)
    else if (known.success) await heedMailEvent(deps, known.data)
    else deps.log('webhook.ignored', { provider: 'resend', type: typeOf(event) })
    return c.body(null, 204)
  })

  function verified(
    payload: string,
    headers: { id: string; timestamp: string; signature: string },
  ): unknown {
    try {
      const { webhookSecret } = deps.settings.resend
      return resend.webhooks.verify({ payload, headers, webhookSecret })
    } catch {
      deps.log('webhook.bad-signature', { provider: 'resend' })
      throw new RequestError(403, 'The signature does not match.')
    }
  }

  return routes
}

const typeOf = (event: unknown): string => {
  const typed = z.object({ type: z.string() }).safeParse(event)
  return typed.success ? typed.data.type : 'unknown'
}
