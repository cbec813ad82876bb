import { functionArgs } from './functions.ts'
import { jobs, runsDead } from './queues.ts'

/** Their next run makes up for one that failed, so neither is tried again nor kept. */
const disposable = { retries: 0 }

/** For runs that nothing makes up for: tried twice more, then kept and told. */
function kept(name: 'deactivations') {
  const args = functionArgs(name, [{ actions: ['sqs:SendMessage'], resources: [runsDead.arn] }])
  const dead = { deadLetterConfig: { targetArn: runsDead.arn } }
  return { ...args, retries: 2, transform: { ...args.transform, function: dead } }
}

export const tick = new sst.aws.Function('Tick', {
  ...functionArgs('tick', [{ actions: ['sqs:SendMessage'], resources: [jobs.arn] }]),
  ...disposable,
})
export const sweep = new sst.aws.Function('Sweep', { ...functionArgs('sweep'), ...disposable })
export const deactivations = new sst.aws.Function('Deactivations', kept('deactivations'))

new sst.aws.CronV2('EveryMinute', { function: tick, schedule: 'rate(1 minute)' })
new sst.aws.CronV2('EveryFiveMinutes', { function: sweep, schedule: 'rate(5 minutes)' })
// After midnight UTC, when the day's list of numbers given up is out, and before mornings in the US.
new sst.aws.CronV2('EveryNight', { function: deactivations, schedule: 'cron(30 7 * * ? *)' })
