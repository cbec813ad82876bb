import { handle } from 'hono/aws-lambda'
import { deps } from './deps.ts'
import { createApp } from './http/app.ts'

export const handler = handle(createApp(deps()))
