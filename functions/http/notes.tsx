/** @jsxImportSource hono/jsx */
import type { Context } from 'hono'
import { pageWords } from '../../core/words/pages.ts'
import type { Deps } from '../context.ts'
import { plainFrame, sayNumber } from './frame.ts'
import { type Frame, NotePage } from './pages/layout.tsx'

/** Pages that say one thing. */

/** A link that does not open anything, for whatever reason: the reason is not told. */
export function expired(deps: Deps, c: Context, frame: Frame = plainFrame(deps, c)) {
  const { links } = pageWords(frame.lang)
  return c.html(
    <NotePage {...frame} title={links.expired}>
      <p class="lead">{links.expiredText(sayNumber(deps.settings.twilio.number))}</p>
    </NotePage>,
    410,
  )
}

/** No visit is under way: the same words, and the status that says so. */
export function closed(deps: Deps, c: Context) {
  const frame = plainFrame(deps, c)
  const { links } = pageWords(frame.lang)
  return c.html(
    <NotePage {...frame} title={links.expired}>
      <p class="lead">{links.expiredText(sayNumber(deps.settings.twilio.number))}</p>
    </NotePage>,
    401,
  )
}

/** A form that another site sent, or that was not shown in this visit. */
export function foreign(deps: Deps, c: Context) {
  const frame = plainFrame(deps, c)
  const { links } = pageWords(frame.lang)
  return c.html(
    <NotePage {...frame} title={links.foreign}>
      <p class="lead">{links.foreignText}</p>
    </NotePage>,
    403,
  )
}

export function nothing(deps: Deps, c: Context, text?: string) {
  const frame = plainFrame(deps, c)
  const { links } = pageWords(frame.lang)
  return c.html(
    <NotePage {...frame} title={links.nothing}>
      <p class="lead">{text ?? links.nothingText}</p>
    </NotePage>,
    404,
  )
}

export function wrong(deps: Deps, c: Context) {
  const frame = plainFrame(deps, c)
  const { links } = pageWords(frame.lang)
  return c.html(
    <NotePage {...frame} title={links.wrong}>
      <p class="lead">{links.wrongText}</p>
    </NotePage>,
    500,
  )
}
