import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { type Deps, RequestError } from '../context.ts'

const BODY = 1024 * 1024

/** What pages and webhooks have in common: headers, limits, `/health`, and what a fault says. */
export function createShell(deps: Deps): Hono {
  const app = new Hono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: 'max-age=63072000; includeSubDomains',
    }),
  )
  app.use(async (c, next) => {
    await next()
    c.header('Cache-Control', c.res.headers.get('Cache-Control') ?? 'no-store')
  })
  app.use(bodyLimit({ maxSize: BODY, onError: (c) => c.text('The request is too large.', 413) }))
  app.get('/health', async (c) => {
    const programs = await deps.library.programs()
    return c.json({ ok: programs.length > 0, programs: programs.length })
  })
  app.notFound((c) => c.text('There is nothing here.', 404))
  app.onError((error, c) => {
    if (error instanceof RequestError) return c.text(error.message, error.status)
    deps.log('request.failed', { path: c.req.routePath, error: error.name })
    return c.text('Something went wrong on our side. Please try again in a minute.', 500)
  })
  return app
}
