import { tickDeps } from './deps.ts'
import { serve } from './serve.ts'
import { tick } from './service/tick.ts'

export const handler = serve(tickDeps, tick)
