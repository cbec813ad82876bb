import { functionArgs } from './functions.ts'
import { web } from './web.ts'

/** Webhooks and pages, behind the public URL. Whoever calls it is asked for a signature or a token. */
export const api = new sst.aws.Function('Api', {
  ...functionArgs('api'),
  url: { router: { instance: web }, cors: false },
})
