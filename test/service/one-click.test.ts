import { beforeEach, describe, expect, it } from 'vitest'
import { startWorld, type World } from '../world.ts'
import { joinByEmail, linkIn, personAt } from './by-email.ts'

const me = 'me@example.com'

let world: World
beforeEach(async () => {
  world = await startWorld()
  await joinByEmail(world, '+12125550123', me)
  await world.until('2026-12-02T13:30:00Z')
})

const tip = () => {
  const found = world.resend.inbox(me).find(({ tags }) => tags.kind === 'tip')
  if (!found) throw new Error('no tip came')
  return found
}
const target = () => /^<(\S+)>$/.exec(tip().headers['List-Unsubscribe'] ?? '')?.[1] ?? ''
/** As a mail program does it: no cookie, no redirect followed. */
const oneClick = (url: string) =>
  fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  })
const consent = async () => (await personAt(world, me)).email?.consent

describe('unsubscribing with one click (RFC 8058)', () => {
  it('is offered by every tip, in one header link and a visible one', () => {
    expect(tip().headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    expect(target()).toBe(linkIn(tip().text, 'unsubscribe'))
    expect(tip().html).toContain(`href="${target()}"`)
    expect(target()).not.toContain(me)
  })

  it('works by a bare POST, and stops everything', async () => {
    const answer = await oneClick(target())
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toBeNull()
    const person = await personAt(world, me)
    expect([person.email?.consent, person.phone?.consent]).toEqual(['stopped', 'stopped'])
    const count = world.resend.inbox(me).length
    expect((await oneClick(target())).status).toBe(200)
    await world.hours(24 * 3)
    expect(world.resend.inbox(me)).toHaveLength(count)
  })

  it('changes nothing on a GET or a HEAD, and shows a button', async () => {
    for (const method of ['GET', 'HEAD', 'GET']) {
      const answer = await fetch(target(), { method })
      expect(answer.status).toBe(200)
      if (method === 'GET') expect(await answer.text()).toContain('<form method="post"')
    }
    expect(await consent()).toBe('subscribed')
  })

  it('still works 60 days after the email', async () => {
    const url = target()
    await world.text('+12125550123', 'PAUSE')
    await world.hours(24 * 61)
    expect((await oneClick(url)).status).toBe(200)
    expect(await consent()).toBe('stopped')
  })

  it('takes no token that was altered, or made for something else', async () => {
    const url = target()
    const token = url.split('/').at(-1) ?? ''
    expect((await oneClick(url.replace(token, `x${token}`))).status).toBe(410)
    const confirm =
      linkIn(world.resend.inbox(me)[0]?.text ?? '', 'confirm')
        .split('/')
        .at(-1) ?? ''
    expect((await oneClick(url.replace(token, confirm))).status).toBe(410)
    expect(await consent()).toBe('subscribed')
  })
})
