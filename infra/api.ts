import { functionArgs } from './functions.ts'
import { web } from './web.ts'

/**
 * Webhooks and pages, behind the one public URL and in a function each: what reads an answer is
 * large, and nobody who opens a page should wait for it. Whoever calls is asked for a signature
 * or a token, so the addresses behind the public one may be known.
 */
const behind = { url: { cors: false } }

export const api = new sst.aws.Function('Api', { ...functionArgs('api'), ...behind })
for (const path of ['/twilio', '/resend', '/health']) web.route(path, api.url)

export const pages = new sst.aws.Function('Pages', { ...functionArgs('pages'), ...behind })
web.route('/', pages.url)
