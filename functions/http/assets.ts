import { Hono } from 'hono'
import { accentSheet, assets } from './pages/style.ts'

const YEAR = 'public, max-age=31536000, immutable'

/** The sheet, the script and the icon of the pages: the same for everybody, kept for a year. */
export function assetRoutes(): Hono {
  const routes = new Hono()
  for (const [path, { body, type }] of Object.entries(assets)) {
    routes.get(path, (c) => c.body(body, 200, { 'Content-Type': type, 'Cache-Control': YEAR }))
  }
  routes.get('/accent/:name', (c) => {
    const sheet = accentSheet(c.req.param('name'))
    if (sheet === undefined) return c.notFound()
    const type = 'text/css; charset=utf-8'
    return c.body(sheet, 200, { 'Content-Type': type, 'Cache-Control': YEAR })
  })
  return routes
}
