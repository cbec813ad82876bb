/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { receives, type Subscriber } from '../../core/subscriber.ts'
import { when } from '../../core/turn.ts'
import { pageWords } from '../../core/words/pages.ts'
import type { Deps } from '../context.ts'
import type { Purpose } from '../ids.ts'
import { confirmAddress, leaveRecap, openLink, unsubscribe } from '../service/addresses.ts'
import { frameOf, plainFrame } from './frame.ts'
import { expired } from './notes.tsx'
import { type Frame, NotePage } from './pages/layout.tsx'

/**
 * The links in emails. A GET shows a page and changes nothing, since scanners follow every link;
 * the button on it, and a mail client's one-click request (RFC 8058), are POSTs. No cookie is
 * needed or set, and each link does its one thing only.
 */
export function emailRoutes(deps: Deps): Hono {
  const routes = new Hono()

  routes.get('/confirm/:token', async (c) => {
    const at = await standing(c, 'confirm')
    if (!at) return expired(deps, c)
    const { mail } = pageWords(at.frame.lang)
    return c.html(
      <Ask
        frame={at.frame}
        title={mail.confirm}
        text={mail.confirmText}
        button={mail.confirmButton}
      >
        <p class="muted">{mail.confirmIgnore}</p>
      </Ask>,
    )
  })

  routes.post('/confirm/:token', async (c) => {
    const done = await confirmAddress(deps, c.req.param('token'))
    const at = await standing(c, 'confirm')
    if (done === 'expired' || !at) return expired(deps, c)
    const { mail } = pageWords(at.frame.lang)
    if (done === 'taken') {
      return c.html(<Told frame={at.frame} title={mail.taken} text={mail.takenText} />, 409)
    }
    const { person } = at
    return c.html(
      <Told frame={at.frame} title={mail.confirmed} text={mail.confirmedText}>
        {person && receives(person) && <p>{mail.confirmedNext(when(person, deps.now()))}</p>}
        <p>{person?.phone ? mail.confirmedBack : mail.confirmedOut}</p>
      </Told>,
    )
  })

  routes.get('/unsubscribe/:token', async (c) => {
    const at = await standing(c, 'unsubscribe')
    if (!at) return expired(deps, c)
    const { mail } = pageWords(at.frame.lang)
    const { unsubscribe: title, unsubscribeText: text, unsubscribeButton: button } = mail
    return c.html(<Ask frame={at.frame} title={title} text={text} button={button} grave />)
  })

  routes.post('/unsubscribe/:token', async (c) => {
    if (!(await unsubscribe(deps, c.req.param('token')))) return expired(deps, c)
    const frame = (await standing(c, 'unsubscribe'))?.frame ?? plainFrame(deps, c)
    const { mail } = pageWords(frame.lang)
    return c.html(<Told frame={frame} title={mail.unsubscribed} text={mail.unsubscribedText} />)
  })

  routes.get('/recap/:token', async (c) => {
    const at = await standing(c, 'recap')
    if (!at) return expired(deps, c)
    const { recap } = pageWords(at.frame.lang)
    return c.html(
      <Ask frame={at.frame} title={recap.title} text={recap.text} button={recap.button} />,
    )
  })

  routes.post('/recap/:token', async (c) => {
    if (!(await leaveRecap(deps, c.req.param('token')))) return expired(deps, c)
    const frame = (await standing(c, 'recap'))?.frame ?? plainFrame(deps, c)
    const { recap } = pageWords(frame.lang)
    return c.html(<Told frame={frame} title={recap.done} text={recap.doneText} />)
  })

  /** A good link, with its person and their frame; somebody erased has a plain one. */
  async function standing(
    c: Context,
    purpose: Purpose,
  ): Promise<{ frame: Frame; person: Subscriber | undefined } | undefined> {
    const claims = openLink(deps, purpose, c.req.param('token') ?? '')
    if (!claims) return undefined
    const person = await deps.store.person(claims.id)
    return { frame: person ? await frameOf(deps, person) : plainFrame(deps, c), person }
  }

  return routes
}

interface AskProps {
  frame: Frame
  title: string
  text: string
  button: string
  grave?: boolean
  children?: Child
}

/** A question with the one button that answers it. */
function Ask({ frame, title, text, button, grave, children }: AskProps) {
  return (
    <NotePage {...frame} title={title}>
      <p class="lead">{text}</p>
      <form method="post">
        <button class={grave ? 'button grave' : 'button'} type="submit">
          {button}
        </button>
      </form>
      {children}
    </NotePage>
  )
}

interface ToldProps {
  frame: Frame
  title: string
  text: string
  children?: Child
}

function Told({ frame, title, text, children }: ToldProps) {
  return (
    <NotePage {...frame} title={title}>
      <p class="lead">{text}</p>
      {children}
    </NotePage>
  )
}
