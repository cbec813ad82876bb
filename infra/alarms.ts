import { type Metric, NAMESPACE } from '../functions/metrics.ts'
import { api, pages } from './api.ts'
import { dispatch } from './dispatch.ts'
import { jobs, jobsDead, runsDead } from './queues.ts'
import { sweep, tick } from './schedules.ts'
import { settings } from './settings.ts'

/** What wakes somebody up. docs/operating.md has a paragraph on each, by its name. */

export const topic = new aws.sns.Topic('Alarms')
new aws.sns.TopicSubscription('AlarmsByEmail', {
  topic: topic.arn,
  protocol: 'email',
  endpoint: settings.operator,
})

type Alarm = Omit<aws.cloudwatch.MetricAlarmArgs, 'alarmActions' | 'okActions'>

function alarm(name: string, alarmDescription: string, args: Alarm) {
  return new aws.cloudwatch.MetricAlarm(name, {
    alarmDescription,
    treatMissingData: 'notBreaching',
    alarmActions: [topic.arn],
    okActions: [topic.arn],
    ...args,
  })
}

const MINUTE = 60
const HOUR = 3600

/** A sum of ours over one period of `seconds`. */
const ours = (metricName: Metric, seconds: number) => ({
  namespace: NAMESPACE,
  metricName,
  dimensions: { service: $app.stage },
  statistic: 'Sum',
  period: seconds,
})
const above = (threshold: number, evaluationPeriods = 1) => ({
  comparisonOperator: 'GreaterThanThreshold',
  threshold,
  evaluationPeriods,
})

for (const [name, queue] of [
  ['JobsDeadLetters', jobsDead],
  ['RunsDeadLetters', runsDead],
] as const) {
  alarm(name, 'Something failed for good and waits. Look at it: nudge dead list.', {
    ...above(0),
    namespace: 'AWS/SQS',
    metricName: 'ApproximateNumberOfMessagesVisible',
    dimensions: { QueueName: queue.nodes.queue.name },
    statistic: 'Maximum',
    period: 5 * MINUTE,
  })
}

/** A page may wait a quarter of an hour for its sender; twice that means that nobody takes it. */
alarm('DispatchLag', 'Tips wait on the queue for more than half an hour.', {
  ...above(30 * MINUTE, 2),
  namespace: 'AWS/SQS',
  metricName: 'ApproximateAgeOfOldestMessage',
  dimensions: { QueueName: jobs.nodes.queue.name },
  statistic: 'Maximum',
  period: 5 * MINUTE,
})

/** Silence is the fault here: a clock that does not tick sends nothing, and fails nothing. */
alarm('TickMissing', 'The minute clock has not completed a run for five minutes.', {
  ...ours('Ticks', 5 * MINUTE),
  comparisonOperator: 'LessThanThreshold',
  threshold: 1,
  evaluationPeriods: 1,
  treatMissingData: 'breaching',
})

alarm('ProviderFaults', 'A provider refused our sender; texts or emails stand still.', {
  ...ours('ProviderFaults', 5 * MINUTE),
  ...above(0),
})
alarm('JobsFailing', 'Pages of sends fail and are tried again.', {
  ...ours('JobsFailed', 5 * MINUTE),
  ...above(5, 2),
})
alarm('RequestsFailing', 'Webhooks or pages fail on our side.', {
  ...ours('RequestsFailed', 5 * MINUTE),
  ...above(2),
})
alarm('SlotsMissed', 'A slot was not sent within its day; it comes tomorrow.', {
  ...ours('SlotsMissed', HOUR),
  ...above(0),
})

/** Compares an hour's metrics: 1 when `expression` over their ids holds. */
const compared = (expression: string, metrics: Record<string, Metric>) => ({
  ...above(0),
  metricQueries: [
    { id: 'result', expression: `IF(${expression}, 1, 0)`, label: 'breach', returnData: true },
    ...Object.entries(metrics).map(([id, metricName]) => {
      const { namespace, dimensions, statistic, period } = ours(metricName, HOUR)
      return { id, metric: { namespace, metricName, dimensions, stat: statistic, period } }
    }),
  ],
})
alarm(
  'DeliveryFailures',
  'More than one message in twenty of the last hour was not delivered.',
  compared('failed >= 5 AND failed * 20 > FILL(good, 0) + failed', {
    failed: 'DeliveryFailed',
    good: 'Delivered',
  }),
)
alarm(
  'OptOutSpike',
  'More than one in fifty who got something in the last hour opted out.',
  compared('outs >= 5 AND outs * 50 > FILL(sent, 0)', { outs: 'OptOuts', sent: 'Sent' }),
)

/** A crash or a time-out says nothing to our own metrics. */
for (const [name, fn] of [
  ['Tick', tick],
  ['Dispatch', dispatch],
  ['Sweep', sweep],
  ['Api', api],
  ['Pages', pages],
] as const) {
  alarm(`${name}Errors`, `The function ${name} crashes or runs out of time.`, {
    ...above(2, 2),
    namespace: 'AWS/Lambda',
    metricName: 'Errors',
    dimensions: { FunctionName: fn.name },
    statistic: 'Sum',
    period: 5 * MINUTE,
  })
}
