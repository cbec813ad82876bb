import { type Metric, NAMESPACE } from '../functions/metrics.ts'
import { api, pages } from './api.ts'
import { dispatch } from './dispatch.ts'
import { jobs, jobsDead, runsDead } from './queues.ts'
import { sweep, tick } from './schedules.ts'
import { table } from './table.ts'

/** One page that answers: is it sending, does it arrive, do people stay, is anything broken. */

type Line = [namespace: string, metric: string, dimension: string, value: $util.Input<string>]

const ours = (...metrics: Metric[]): Line[] =>
  metrics.map((metric) => [NAMESPACE, metric, 'service', $app.stage])
const queue = (metric: string, ...queues: sst.aws.Queue[]): Line[] =>
  queues.map((q) => ['AWS/SQS', metric, 'QueueName', q.nodes.queue.name])
const functions = (metric: string): Line[] =>
  [tick, dispatch, sweep, api, pages].map((fn) => ['AWS/Lambda', metric, 'FunctionName', fn.name])
const ofTable = (...metrics: string[]): Line[] =>
  metrics.map((metric) => ['AWS/DynamoDB', metric, 'TableName', table.name])

const charts: [title: string, lines: Line[], stat?: string][] = [
  ['Sent', ours('Sent', 'SendUnknown', 'SendFailed')],
  ['Arrived', ours('Delivered', 'DeliveryFailed', 'Complaints')],
  ['People', ours('Inbound', 'OptOuts', 'SafetyAlerts')],
  [
    'Faults',
    ours('ProviderFaults', 'JobsFailed', 'RequestsFailed', 'BadSignatures', 'SlotsMissed'),
  ],
  ['Clock', ours('Ticks')],
  ['Oldest page, seconds', queue('ApproximateAgeOfOldestMessage', jobs), 'Maximum'],
  ['Dead letters', queue('ApproximateNumberOfMessagesVisible', jobsDead, runsDead), 'Maximum'],
  ['Slowest runs, ms', functions('Duration'), 'p99'],
  ['Capacity units', ofTable('ConsumedReadCapacityUnits', 'ConsumedWriteCapacityUnits')],
]
const WIDTH = 8
const HEIGHT = 6

new aws.cloudwatch.Dashboard('Dashboard', {
  dashboardName: `${$app.name}-${$app.stage}`,
  dashboardBody: $jsonStringify({
    widgets: charts.map(([title, metrics, stat = 'Sum'], i) => ({
      type: 'metric',
      x: (i % 3) * WIDTH,
      y: Math.floor(i / 3) * HEIGHT,
      width: WIDTH,
      height: HEIGHT,
      properties: { title, metrics, stat, period: 300, region: aws.getRegionOutput().region },
    })),
  }),
})
