import { deactivationsDeps } from './deps.ts'
import { serve } from './serve.ts'
import { stopDeactivated } from './service/deactivations.ts'

export const handler = serve(deactivationsDeps, stopDeactivated)
