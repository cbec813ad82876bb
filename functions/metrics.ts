import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'
import type { Log } from './context.ts'

/**
 * Numbers for the alarms and the dashboard, drawn from what is logged, so that the services know
 * nothing of them. They leave in CloudWatch's embedded metric format, once an invocation.
 */

export const NAMESPACE = 'Nudgeline'

export type Metric =
  | 'Ticks'
  | 'SlotsMissed'
  | 'Sent'
  | 'SendFailed'
  | 'SendUnknown'
  | 'Delivered'
  | 'DeliveryFailed'
  | 'Complaints'
  | 'Inbound'
  | 'OptOuts'
  | 'SafetyAlerts'
  | 'ProviderFaults'
  | 'JobsFailed'
  | 'RequestsFailed'
  | 'BadSignatures'

type Fields = Readonly<Record<string, string | number | boolean>>

/** What each event counts as; an event without a line counts as nothing. */
export const counted: Record<string, (f: Fields) => Metric | undefined> = {
  tick: () => 'Ticks',
  'slot.missed': () => 'SlotsMissed',
  'slot.cut': () => 'SlotsMissed',
  sent: (f) =>
    f.outcome === 'accepted' ? 'Sent' : f.outcome === 'unknown' ? 'SendUnknown' : 'SendFailed',
  status: (f) =>
    f.rung === 'delivered' ? 'Delivered' : f.rung === 'failed' ? 'DeliveryFailed' : undefined,
  mail: (f) => mailEvents[String(f.type)],
  inbound: (f) => (f.label === 'stop' ? 'OptOuts' : 'Inbound'),
  unsubscribed: () => 'OptOuts',
  alert: (f) => (f.about === 'safety' ? 'SafetyAlerts' : undefined),
  'lane.stopped': () => 'ProviderFaults',
  'job.failed': () => 'JobsFailed',
  'request.failed': () => 'RequestsFailed',
  'webhook.bad-signature': () => 'BadSignatures',
}

const mailEvents: Record<string, Metric> = {
  'email.delivered': 'Delivered',
  'email.bounced': 'DeliveryFailed',
  'email.failed': 'DeliveryFailed',
  'email.suppressed': 'DeliveryFailed',
  'email.complained': 'Complaints',
}

export interface Meter {
  /** A log that counts what it passes on. */
  watch(log: Log): Log
  /** Writes what was counted since the last time: one line, or none. */
  flush(): void
}

/** `stage` tells the deployments of one account apart. */
export function createMeter(stage: string, write: (line: string) => void): Meter {
  const metrics = new Metrics({
    namespace: NAMESPACE,
    serviceName: stage,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  })
  const counts = new Map<Metric, number>()
  return {
    watch: (log) => (event, fields) => {
      const metric = counted[event]?.(fields ?? {})
      if (metric) counts.set(metric, (counts.get(metric) ?? 0) + 1)
      log(event, fields)
    },
    flush() {
      if (counts.size === 0) return
      for (const [metric, count] of counts) metrics.addMetric(metric, MetricUnit.Count, count)
      counts.clear()
      write(`${JSON.stringify(metrics.serializeMetrics())}\n`)
      metrics.clearMetrics()
    },
  }
}
