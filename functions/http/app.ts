import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { type Deps, RequestError } from '../context.ts'
import { assetRoutes } from './assets.ts'
import { emailRoutes } from './emails.tsx'
import { joinRoutes } from './join.tsx'
import { journalRoutes } from './journal.tsx'
import { meRoutes } from './me.tsx'
import { nothing, wrong } from './notes.tsx'
import { resendRoutes } from './resend.ts'
import { twilioRoutes } from './twilio.ts'

const BODY = 1024 * 1024

/** The whole web app: webhooks and pages. The same on Lambda, on the local stack and in tests. */
export function createApp(deps: Deps): Hono {
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
  app.route('/twilio', twilioRoutes(deps))
  app.route('/resend', resendRoutes(deps))
  app.route('/', emailRoutes(deps))
  app.route('/', assetRoutes())
  app.route('/', joinRoutes(deps))
  app.route('/', journalRoutes(deps))
  app.route('/', meRoutes(deps))
  app.notFound((c) => (isBrowser(c) ? nothing(deps, c) : c.text('There is nothing here.', 404)))
  app.onError((error, c) => {
    if (error instanceof RequestError) return c.text(error.message, error.status)
    deps.log('request.failed', { path: c.req.routePath, error: error.name })
    if (isBrowser(c)) return wrong(deps, c)
    return c.text('Something went wrong on our side. Please try again in a minute.', 500)
  })
  return app
}

/** Whoever reads pages gets one; programs get a line of text. */
const isBrowser = (c: Context): boolean => (c.req.header('Accept') ?? '').includes('text/html')
