/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono'
import type { Deps } from '../context.ts'
import { confirmAddress, openLink, unsubscribe } from '../service/addresses.ts'
import { Page } from './pages/layout.tsx'

/**
 * The links in emails. A GET shows a page and changes nothing, since scanners follow every link;
 * the button on it, and a mail client's one-click request (RFC 8058), are POSTs.
 */
export function emailRoutes(deps: Deps): Hono {
  const routes = new Hono()

  routes.get('/confirm/:token', (c) => {
    if (!openLink(deps, 'confirm', c.req.param('token'))) return expired(c)
    return c.html(
      <Page lang="en" title="Is this your address?">
        <p>Press the button and the daily tips come here by email.</p>
        <form method="post">
          <button type="submit">Confirm my address</button>
        </form>
        <p>If you did not ask for this, close the page. Nothing will be sent.</p>
      </Page>,
    )
  })

  routes.post('/confirm/:token', async (c) => {
    const done = await confirmAddress(deps, c.req.param('token'))
    if (done === 'expired') return expired(c)
    if (done === 'taken') {
      return c.html(
        <Page lang="en" title="This address is in use">
          <p>Somebody gets tips at this address already. Text us another address.</p>
        </Page>,
        409,
      )
    }
    return c.html(
      <Page lang="en" title="Confirmed">
        <p>From now on the tips come to this address. You can close this page.</p>
        <p>Text TEXT to our number to get them by text again, or STOP to end them.</p>
      </Page>,
    )
  })

  routes.get('/unsubscribe/:token', (c) => {
    if (!openLink(deps, 'unsubscribe', c.req.param('token'))) return expired(c)
    return c.html(
      <Page lang="en" title="Stop all messages?">
        <p>Press the button and no more emails or texts will be sent.</p>
        <form method="post">
          <button type="submit">Stop all messages</button>
        </form>
      </Page>,
    )
  })

  routes.post('/unsubscribe/:token', async (c) => {
    if (!(await unsubscribe(deps, c.req.param('token')))) return expired(c)
    return c.html(
      <Page lang="en" title="You are unsubscribed">
        <p>No more messages will be sent. Text START to our number to come back.</p>
      </Page>,
    )
  })

  return routes
}

const expired = (c: Context) =>
  c.html(
    <Page lang="en" title="This link no longer works">
      <p>Text us again and we send a fresh one, or text STOP to end all messages.</p>
    </Page>,
    410,
  )
