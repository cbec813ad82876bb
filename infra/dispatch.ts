import { functionArgs } from './functions.ts'
import { jobs } from './queues.ts'
import { settings } from './settings.ts'
import { workers } from './sizes.ts'

/** Sends a page of people. A page is a batch by itself, so that each has all of its time. */
export const dispatch = jobs.subscribe(
  functionArgs('dispatch', [{ actions: ['sqs:SendMessage'], resources: [jobs.arn] }]),
  {
    batch: { size: 1, partialResponses: true },
    transform: {
      eventSourceMapping: {
        scalingConfig: { maximumConcurrency: workers(settings.twilio.rate) },
      },
    },
  },
)
