import type { SQSEvent } from 'aws-lambda'
import { dispatchDeps } from './deps.ts'
import { serve } from './serve.ts'
import { dispatch } from './service/jobs.ts'

export const handler = serve(dispatchDeps, (deps, event: SQSEvent, context) =>
  dispatch(deps, event, () => context.getRemainingTimeInMillis()),
)
