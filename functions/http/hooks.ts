import type { Hono } from 'hono'
import type { Deps } from '../context.ts'
import { resendRoutes } from './resend.ts'
import { createShell } from './shell.ts'
import { twilioRoutes } from './twilio.ts'

/** The providers' webhooks. They need all of listening, and none of the pages. */
export const addHooks = (app: Hono, deps: Deps): Hono =>
  app.route('/twilio', twilioRoutes(deps)).route('/resend', resendRoutes(deps))

/** The webhooks by themselves, as the function `api` has them. */
export const createHooks = (deps: Deps): Hono => addHooks(createShell(deps), deps)
