import { handle, type LambdaEvent } from 'hono/aws-lambda'
import { apiDeps } from './deps.ts'
import { createHooks } from './http/hooks.ts'
import { serve } from './serve.ts'

let app: ReturnType<typeof handle> | undefined

export const handler = serve(apiDeps, (deps, event: LambdaEvent, context) => {
  app ??= handle(createHooks(deps))
  return app(event, context as never)
})
