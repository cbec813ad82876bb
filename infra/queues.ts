import { timeouts } from './sizes.ts'

const DAY_S = 86_400
/** A dead letter can be looked at, and put back, for as long as SQS allows. */
const kept = { queue: { messageRetentionSeconds: 14 * DAY_S } }

/** Pages of sends that failed five times. */
export const jobsDead = new sst.aws.Queue('JobsDead', { transform: kept })

/** Pages of sends. SQS is their lease: one that was not finished in time comes back. */
export const jobs = new sst.aws.Queue('Jobs', {
  visibilityTimeout: `${6 * timeouts.dispatch} seconds`,
  dlq: { queue: jobsDead.arn, retry: 5 },
})

/** Scheduled runs that failed, of those that nothing else makes up for. */
export const runsDead = new sst.aws.Queue('RunsDead', { transform: kept })
