import type { Hono } from 'hono'
import type { Deps } from '../context.ts'
import { addHooks } from './hooks.ts'
import { addPages } from './pages.ts'
import { createShell } from './shell.ts'

/** The whole web app: webhooks and pages, as the local stack and the tests have it. */
export const createApp = (deps: Deps): Hono => addPages(addHooks(createShell(deps), deps), deps)
