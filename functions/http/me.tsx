/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono'
import { notesOf } from '../../core/diary.ts'
import { wordingOf } from '../../core/turn.ts'
import { pageWords } from '../../core/words/pages.ts'
import type { Deps } from '../context.ts'
import { openLink } from '../service/addresses.ts'
import { erasePerson } from '../service/erase.ts'
import { type Section, save, sendFreshLink } from '../service/me.ts'
import { frameOf, masked, plainFrame, sayNumber } from './frame.ts'
import { closed, expired, foreign } from './notes.tsx'
import { EraseAskPage, ErasedPage } from './pages/erase-page.tsx'
import { ELSEWHERE, type Frame, NotePage } from './pages/layout.tsx'
import { MePage } from './pages/me-page.tsx'
import type { MeProps } from './pages/me-section.tsx'
import { begin, end, isOurs, type Visit } from './session.ts'
import { done, one, shown } from './visit.ts'

const SECTIONS: Section[] = [
  'schedule',
  'pause',
  'resume',
  'language',
  'recap',
  'email',
  'leave',
  'stop',
  'again',
]
/** Where what was done is confirmed, when that is not the section's own card. */
const cards: Partial<Record<Section, string>> = { resume: 'pause', again: 'stop' }

/** A person's own pages: how one gets in, the preferences, signing out, deleting everything. */
export function meRoutes(deps: Deps): Hono {
  const routes = new Hono()

  routes.get(
    '/me',
    shown(deps, async (c, visit) => {
      const saved = c.req.query('saved')
      return c.html(await page(visit, saved === undefined ? {} : { saved }))
    }),
  )

  for (const section of SECTIONS) {
    routes.post(
      `/me/${section}`,
      done(deps, async (c, visit, typed) => {
        const result = await save(deps, visit.person, section, typed)
        if (!result) return closed(deps, c)
        const card = cards[section] ?? section
        if ('person' in result) return c.redirect(`/me?saved=${card}#${card}`, 303)
        const failed = { section: card, typed, problems: result.problems }
        return c.html(await page(visit, { failed }), 422)
      }),
    )
  }

  routes.post(
    '/me/sign-out',
    done(deps, async (c, visit) => {
      await save(deps, visit.person, 'sign-out', {})
      end(deps, c)
      const frame = await frameOf(deps, visit.person)
      const { links } = pageWords(frame.lang)
      return c.html(
        <NotePage {...frame} title={links.signedOut}>
          <p class="lead">{links.signedOutText}</p>
        </NotePage>,
      )
    }),
  )

  routes.get(
    '/erase',
    shown(deps, async (c, visit) => c.html(await askErase(visit))),
  )

  routes.post(
    '/erase',
    done(deps, async (c, visit, typed) => {
      const { lang } = visit.person
      if (one(typed, 'sure') !== 'yes') {
        return c.html(await askErase(visit, pageWords(lang).errors.sure), 422)
      }
      const frame = await frameOf(deps, visit.person)
      const gone = await erasePerson(deps, visit.person.id)
      end(deps, c)
      return c.html(<ErasedPage frame={frame} {...gone} />)
    }),
  )

  // Also without a visit, so that it works on a page whose visit has ended meanwhile.
  routes.post('/leave', (c) => {
    if (!isOurs(deps, c)) return foreign(deps, c)
    end(deps, c)
    c.header('Refresh', `0;url=${ELSEWHERE}`)
    return c.html('<!DOCTYPE html><html lang="en"><title>Wikipedia</title></html>')
  })

  for (const path of ['/me', '/journal']) {
    routes.get(`${path}/:token`, (c) => enter(c, path))
    routes.post(`${path}/:token`, (c) => knock(c))
  }
  routes.get('/open/:token', async (c) => {
    const opened = await opening(c)
    if (!opened) return expired(deps, c)
    const { links } = pageWords(opened.frame.lang)
    return c.html(
      <NotePage {...opened.frame} title={links.open}>
        <p class="lead">{links.openText}</p>
        <form method="post">
          <button class="button" type="submit">
            {links.openButton}
          </button>
        </form>
      </NotePage>,
    )
  })
  routes.post('/open/:token', async (c) => {
    if (!isOurs(deps, c)) return foreign(deps, c)
    const opened = await opening(c)
    if (!opened) return expired(deps, c)
    const { person, claims } = opened
    // Once: what is kept in a mailbox opens nothing to whoever reads it later.
    const first = await deps.store.once(person.id, `open-${claims.expires}`, claims.expires)
    if (!first) return expired(deps, c, opened.frame)
    begin(deps, c, person)
    return c.redirect('/journal', 303)
  })

  async function opening(c: Context) {
    const claims = openLink(deps, 'open', c.req.param('token') ?? '')
    const person = claims && (await deps.store.person(claims.id))
    if (!person || claims.about !== String(person.links ?? 0)) return undefined
    return { person, claims, frame: await frameOf(deps, person) }
  }

  /** A texted link becomes a visit; one from an old email can only ask for a fresh one. */
  async function enter(c: Context, path: string): Promise<Response> {
    const token = c.req.param('token') ?? ''
    const claims = openLink(deps, 'journal', token)
    const person = claims && (await deps.store.person(claims.id))
    if (person && claims.about === String(person.links ?? 0)) {
      begin(deps, c, person)
      return c.redirect(path, 303)
    }
    const knocking = openLink(deps, 'knock', token)
    const who = knocking && (await deps.store.person(knocking.id))
    if (!who) return expired(deps, c)
    const frame = await frameOf(deps, who)
    const { links } = pageWords(frame.lang)
    return c.html(
      <NotePage {...frame} title={links.fresh}>
        <p class="lead">{links.freshText}</p>
        <form method="post">
          <button class="button" type="submit">
            {links.freshButton}
          </button>
        </form>
      </NotePage>,
    )
  }

  async function knock(c: Context): Promise<Response> {
    if (!isOurs(deps, c)) return foreign(deps, c)
    const claims = openLink(deps, 'knock', c.req.param('token') ?? '')
    if (!claims) return expired(deps, c)
    await sendFreshLink(deps, claims.id)
    const frame = plainFrame(deps, c)
    const { links } = pageWords(frame.lang)
    return c.html(
      <NotePage {...frame} title={links.sent}>
        <p class="lead">{links.sentText}</p>
      </NotePage>,
    )
  }

  async function page(visit: Visit, extra: Partial<MeProps>) {
    // What was just saved was saved on the person as they are now.
    const person = (await deps.store.person(visit.person.id)) ?? visit.person
    const programs = (await deps.library.programs()).map((p) => ({
      id: p.outline.id,
      name: wordingOf(p, person).name,
    }))
    return (
      <MePage
        frame={await visitFrame(deps, { ...visit, person })}
        person={person}
        programs={programs}
        now={deps.now()}
        form={visit.form}
        number={sayNumber(deps.settings.twilio.number)}
        {...extra}
      />
    )
  }

  async function askErase(visit: Visit, problem?: string) {
    const [journal, sent] = await Promise.all([
      deps.store.journal(visit.person.id),
      deps.store.deliveries(visit.person.id),
    ])
    const frame = await visitFrame(deps, visit)
    const { form } = visit
    const counts = { journal: notesOf(journal, visit.person.zone).length, sent: sent.length }
    return <EraseAskPage frame={frame} form={form} {...counts} problem={problem} />
  }

  return routes
}

/** Beside the ribbon stands whose pages these are, so that nobody writes into another's journal. */
export async function visitFrame(deps: Deps, { person }: Visit): Promise<Frame> {
  const address = person.phone?.to ?? person.email?.to
  const frame = await frameOf(deps, person)
  return { ...frame, whose: address && masked(address) }
}
