import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveGallery } from '../../dev/gallery.ts'

let gallery: Awaited<ReturnType<typeof serveGallery>>
beforeAll(async () => {
  gallery = await serveGallery(0)
})
afterAll(() => gallery.close())

const get = async (path: string) => {
  const response = await fetch(`${gallery.url}${path}`)
  return { status: response.status, body: await response.text() }
}
const tip = `id=${encodeURIComponent('Templates, es/DailyTip')}`

describe('the gallery', () => {
  it('is on this machine only and lists templates and days', async () => {
    expect(gallery.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const { status, body } = await get('/')
    expect(status).toBe(200)
    expect(body).toContain('data-id="Templates, en/WeeklyRecap"')
    expect(body).toMatch(/data-id="Open Up, en&#47;room-1"|data-id="Open Up, en\/room-1"/)
  })

  it('shows an email by day, by night and turned inside out', async () => {
    const day = await get(`/html?look=light&${tip}`)
    const night = await get(`/html?look=dark&${tip}`)
    const inverted = await get(`/html?look=inverted&${tip}`)
    expect(day.body).toContain('@media not all{.paper')
    expect(night.body).toContain('@media all{.paper')
    expect(inverted.body).toContain('filter:invert(1)')
    expect(day.body).toContain('<html dir="ltr" lang="es">')
  })

  it('shows the plain text and the source', async () => {
    expect((await get(`/text?${tip}`)).body).toMatch(/^Open Up\n\nUn poco más de aire\n/)
    expect((await get(`/source?${tip}`)).body).toContain('@media (prefers-color-scheme:dark)')
  })

  it('says so when there is no such email', async () => {
    expect(await get('/html?id=nothing')).toEqual({ status: 404, body: 'There is no such email.' })
  })
})
