import { handle, type LambdaEvent } from 'hono/aws-lambda'
import { pagesDeps } from './deps.ts'
import { createPages } from './http/pages.ts'
import { serve } from './serve.ts'

let app: ReturnType<typeof handle> | undefined

export const handler = serve(pagesDeps, (deps, event: LambdaEvent, context) => {
  app ??= handle(createPages(deps))
  return app(event, context as never)
})
