import type { SQSEvent } from 'aws-lambda'
import { deps } from './deps.ts'
import { dispatch } from './service/jobs.ts'

export const handler = (event: SQSEvent) => dispatch(deps(), event)
