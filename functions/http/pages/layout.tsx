/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Lang } from '../../../core/program.ts'
import { pageWords } from '../../../core/words/pages.ts'
import { accentUrl, assetUrl } from './style.ts'

/** What every page knows of where it stands. */
export interface Frame {
  lang: Lang
  /** The program's accent, `#rrggbb`; the service's own without one. */
  accent?: string | undefined
  /** Beside the ribbon: the program's name, or whose pages these are. */
  whose?: string | undefined
  legal?: Legal | undefined
}

export interface Legal {
  privacy?: string | undefined
  terms?: string | undefined
  contact?: string | undefined
}

interface Props extends Frame {
  title: string
  /** Pages of a visit: the menu, and the way out. `form` is the token that the forms carry. */
  visit?: { here: 'journal' | 'me' | 'erase'; form: string } | undefined
  /** Where the page is in the other language; without it there is no switch. */
  other?: string | undefined
  roomy?: boolean
  children?: Child
}

/** Where "leave quickly" leads: a site that says nothing about its visitor. */
export const ELSEWHERE = 'https://www.wikipedia.org/'

/** One page: the ribbon with whose it is, the content, the small print. */
export function Page(props: Props) {
  const { lang, title, accent, whose, legal, visit, other } = props
  const words = pageWords(lang)
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={lang} dir="ltr">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <meta name="color-scheme" content="light dark" />
          <meta name="format-detection" content="telephone=no" />
          <title>{title}</title>
          <link rel="icon" href={assetUrl('/icon.svg')} />
          <link rel="stylesheet" href={assetUrl('/page.css')} />
          {accent && <link rel="stylesheet" href={accentUrl(accent)} />}
          <script src={assetUrl('/page.js')} defer />
        </head>
        <body class={props.roomy ? 'roomy' : undefined}>
          <a class="skip" href="#content">
            {words.skip}
          </a>
          <header class="top">
            <span class="ribbon" aria-hidden="true" />
            {whose && <span class="whose">{whose}</span>}
            {(visit || other) && <Menu lang={lang} visit={visit} other={other} />}
          </header>
          <main class="main" id="content" tabindex={-1}>
            {props.children}
          </main>
          <Foot lang={lang} legal={legal} />
          {visit && <Exit lang={lang} />}
        </body>
      </html>
    </>
  )
}

function Menu({ lang, visit, other }: Pick<Props, 'lang' | 'visit' | 'other'>) {
  const words = pageWords(lang)
  if (!visit) {
    return (
      <nav aria-label={words.other.name}>
        <a href={other} hreflang={words.other.lang} lang={words.other.lang}>
          {words.other.name}
        </a>
      </nav>
    )
  }
  const current = (here: string) => (visit.here === here ? 'page' : undefined)
  return (
    <nav aria-label={words.menu.label}>
      <a href="/journal" aria-current={current('journal')}>
        {words.menu.journal}
      </a>
      <a href="/me" aria-current={current('me')}>
        {words.menu.me}
      </a>
    </nav>
  )
}

function Foot({ lang, legal = {} }: { lang: Lang; legal?: Legal | undefined }) {
  const words = pageWords(lang).legal
  const { contact } = legal
  if (!legal.privacy && !legal.terms && !contact) return null
  return (
    <footer class="foot">
      {legal.privacy && <a href={legal.privacy}>{words.privacy}</a>}
      {legal.terms && <a href={legal.terms}>{words.terms}</a>}
      {contact && (
        <span>
          {words.contact}:{' '}
          {contact.includes('@') ? <a href={`mailto:${contact}`}>{contact}</a> : contact}
        </span>
      )}
    </footer>
  )
}

/** Always in reach: the visit ends, and an unrelated site takes the page's place. */
function Exit({ lang }: { lang: Lang }) {
  const words = pageWords(lang)
  return (
    <aside class="exit" aria-label={words.leave}>
      <form method="post" action="/leave" data-to={ELSEWHERE}>
        <button class="button" type="submit" title={words.leaveHint}>
          {words.leave}
        </button>
      </form>
    </aside>
  )
}

interface NoteProps extends Frame {
  title: string
  other?: string
  children?: Child
}

/** A page that says one thing, with at most one button. */
export function NotePage({ title, children, ...frame }: NoteProps) {
  return (
    <Page {...frame} title={title}>
      <h1>{title}</h1>
      {children}
    </Page>
  )
}
