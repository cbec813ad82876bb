import type { Context, Hono } from 'hono'
import { type Deps, RequestError } from '../context.ts'
import { assetRoutes } from './assets.ts'
import { emailRoutes } from './emails.tsx'
import { joinRoutes } from './join.tsx'
import { journalRoutes } from './journal.tsx'
import { meRoutes } from './me.tsx'
import { nothing, wrong } from './notes.tsx'
import { createShell } from './shell.ts'

/** What people see: links in emails, joining, their journal and choices. */
export function addPages(app: Hono, deps: Deps): Hono {
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

/** The pages by themselves, as the function `pages` has them. */
export const createPages = (deps: Deps): Hono => addPages(createShell(deps), deps)

/** Whoever reads pages gets one; programs get a line of text. */
const isBrowser = (c: Context): boolean => (c.req.header('Accept') ?? '').includes('text/html')
