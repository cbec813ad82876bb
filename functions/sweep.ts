import { sweepDeps } from './deps.ts'
import { serve } from './serve.ts'
import { sweep } from './service/sweep.ts'

export const handler = serve(sweepDeps, sweep)
