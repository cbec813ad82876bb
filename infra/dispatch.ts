import { functionArgs } from './functions.ts'
import { jobs } from './queues.ts'
import { settings } from './settings.ts'
import { workers } from './sizes.ts'

const onQueue = {
  actions: ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes', 'SendMessage'].map(
    (action) => `sqs:${action}`,
  ),
  resources: [jobs.arn],
}

/** Sends a page of people. A page is a batch by itself, so that each has all of its time. */
export const dispatch = new sst.aws.Function('Dispatch', functionArgs('dispatch', [onQueue]))

jobs.subscribe(dispatch.arn, {
  batch: { size: 1, partialResponses: true },
  transform: {
    eventSourceMapping: {
      scalingConfig: { maximumConcurrency: workers(settings.twilio.rate) },
    },
  },
})
