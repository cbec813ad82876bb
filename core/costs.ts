import { SHARDS } from './keys.ts'

/**
 * What a month costs, from what one tip, one reply and one idle minute were measured to use and
 * from published prices. US dollars, list prices; the carrier's part is kept apart.
 */

/** What one thing uses: DynamoDB request units, and requests to the web app. */
export interface Use {
  writes: number
  reads: number
  requests: number
}

export interface Measured {
  date: string
  command: string
  people: number
  /** One tip by text, its record and the carrier's reports included. */
  text: Use
  /** One tip by email, the provider's events included. */
  email: Use
  /** One text of a subscriber, kept in the journal and answered. */
  reply: Use
  /** One minute in which nothing is due. */
  idleTick: Use
  /** Wall-clock milliseconds on one machine, database and stand-ins included. */
  ms: { textTip: number; emailTip: number; reply: number; idleTick: number }
}

export interface Prices {
  date: string
  aws: {
    dynamodbWritePerMillion: number
    dynamodbReadPerMillion: number
    dynamodbStoragePerGb: number
    dynamodbRecoveryPerGb: number
    sqsPerMillion: number
    lambdaPerMillion: number
    lambdaPerGbSecond: number
    schedulerPerMillion: number
    alarm: number
    dashboard: number
    metric: number
    logsPerGb: number
    transferOutPerGb: number
    cloudfrontPerMillion: number
    free: {
      dynamodbStorageGb: number
      sqsRequests: number
      lambdaRequests: number
      lambdaGbSeconds: number
      schedulerInvocations: number
      alarms: number
      dashboards: number
      metrics: number
      logsGb: number
      transferOutGb: number
      cloudfrontRequests: number
    }
  }
  twilio: {
    perSegmentOut: number
    perSegmentIn: number
    carrierPerSegmentOut: number
    carrierPerSegmentIn: number
    numberPerMonth: number
    campaignPerMonth: number
    campaignLowVolumePerMonth: number
  }
  resend: { plans: Plan[] }
}

export interface Plan {
  name: string
  price: number
  emails: number
  perDay?: number | undefined
  per1000More?: number | undefined
}

/** What the deployment is made of; infra/ says the same. Estimates are marked so. */
export interface Deployment {
  memoryMb: { tick: number; dispatch: number; api: number; sweep: number }
  /** Metrics that alarms look at: an alarm that compares two counts twice. */
  alarms: number
  dashboards: number
  /** Metrics of ours: one is written while nothing happens. */
  metrics: { idle: number; busy: number }
  /** Queues that Lambda polls. */
  queues: number
  /** Runs a day of everything scheduled besides the tick. */
  otherRuns: number
  /** Estimate: what a provider takes to answer, ms, and how many are asked at once. */
  providerMs: number
  width: number
  /** Estimate: long-polls a month that Lambda makes on one idle queue (5 pollers, 20 s). */
  idlePolls: number
  /** Estimates, bytes: a person, the records of one tip, of one reply; and per log line. */
  bytes: { person: number; tip: number; reply: number; log: number }
  /** Estimates, bytes sent out to the provider for one. */
  sent: { text: number; email: number }
}

export const deployment: Deployment = {
  memoryMb: { tick: 256, dispatch: 512, api: 1024, sweep: 256 },
  alarms: 17,
  dashboards: 1,
  metrics: { idle: 1, busy: 15 },
  queues: 1,
  otherRuns: 24 * 12 + 3,
  providerMs: 200,
  width: 16,
  idlePolls: 648_000,
  bytes: { person: 900, tip: 620, reply: 900, log: 220 },
  sent: { text: 1_500, email: 16_000 },
}

export interface Load {
  subscribers: number
  /** Part of them that gets tips by email, 0 to 1. */
  emailShare: number
  /** Replies a subscriber sends a day. */
  replies: number
  /** Segments of a tip, of a reply and of its answer, on average. */
  segments: { tip: number; reply: number; answer: number }
  /** Distinct zones and times of day. */
  slots: number
  /** Segments a second that the sender may put out. */
  rate: number
}

export interface Line {
  what: string
  dollars: number
}

export interface Bill {
  aws: Line[]
  carrier: Line[]
  email: Line[]
}

const DAYS = 30
const MINUTES = DAYS * 24 * 60
const MILLION = 1_000_000
const GB = 1_000_000_000
/** People on one page of the queue, at most, and what a tip is taken to be when pages are cut. */
const PAGE = 100
const PAGE_SEGMENTS = 2

/** `free`: with AWS's always-free amounts taken off, as for an account that runs nothing else. */
export function bill(load: Load, m: Measured, p: Prices, d: Deployment, free: boolean): Bill {
  const { aws } = p
  const off = (amount: number, allowance: number) => Math.max(0, amount - (free ? allowance : 0))
  const tips = load.subscribers * DAYS
  const emails = tips * load.emailShare
  const texts = tips - emails
  const replies = tips * load.replies
  const jobs = load.subscribers === 0 ? 0 : jobsADay(load) * DAYS

  const each = (of: 'writes' | 'reads' | 'requests') =>
    texts * m.text[of] + emails * m.email[of] + replies * m.reply[of]
  const slotReads = Math.max(m.idleTick.reads, Math.ceil((load.slots * 120) / 4096))
  const writes = each('writes') + load.slots * DAYS
  const reads = each('reads') + slotReads * MINUTES
  const requests = each('requests')

  const otherRuns = d.otherRuns * DAYS
  const seconds = (mb: number, ms: number, runs: number) => (((mb / 1024) * ms) / 1000) * runs
  // The local figures hold the CPU's part, what waits for a provider is added.
  const wait = d.providerMs / d.width
  const gbSeconds =
    seconds(d.memoryMb.tick, 20 + m.ms.idleTick, MINUTES) +
    seconds(d.memoryMb.dispatch, m.ms.textTip + wait, texts) +
    seconds(d.memoryMb.dispatch, m.ms.emailTip + d.providerMs / PAGE, emails) +
    seconds(d.memoryMb.dispatch, 20, jobs) +
    seconds(d.memoryMb.api, 15, requests - replies) +
    seconds(d.memoryMb.api, 15 + m.ms.reply, replies) +
    seconds(d.memoryMb.sweep, 200, otherRuns)
  const invocations = MINUTES + otherRuns + jobs + requests
  const sqs = jobs * 3 + d.idlePolls * d.queues
  const year =
    (load.subscribers * d.bytes.person + 12 * (tips * d.bytes.tip + replies * d.bytes.reply)) / GB
  const logs = ((requests + tips + invocations) * d.bytes.log) / GB
  const out = (texts * d.sent.text + emails * d.sent.email) / GB
  const f = aws.free

  return {
    aws: [
      line('DynamoDB writes', (writes * aws.dynamodbWritePerMillion) / MILLION),
      line('DynamoDB reads', (reads * aws.dynamodbReadPerMillion) / MILLION),
      line(
        'DynamoDB storage after a year, with recovery',
        off(year, f.dynamodbStorageGb) * aws.dynamodbStoragePerGb +
          year * aws.dynamodbRecoveryPerGb,
      ),
      line('SQS', (off(sqs, f.sqsRequests) * aws.sqsPerMillion) / MILLION),
      line(
        'Lambda requests',
        (off(invocations, f.lambdaRequests) * aws.lambdaPerMillion) / MILLION,
      ),
      line('Lambda time', off(gbSeconds, f.lambdaGbSeconds) * aws.lambdaPerGbSecond),
      line(
        'EventBridge Scheduler',
        (off(MINUTES + otherRuns, f.schedulerInvocations) * aws.schedulerPerMillion) / MILLION,
      ),
      line(
        'CloudWatch alarms, metrics and dashboard',
        off(d.alarms, f.alarms) * aws.alarm +
          off(load.subscribers === 0 ? d.metrics.idle : d.metrics.busy, f.metrics) * aws.metric +
          off(d.dashboards, f.dashboards) * aws.dashboard,
      ),
      line('CloudWatch logs', off(logs, f.logsGb) * aws.logsPerGb),
      line(
        'CloudFront requests',
        (off(requests, f.cloudfrontRequests) * aws.cloudfrontPerMillion) / MILLION,
      ),
      line('Data sent out', off(out, f.transferOutGb) * aws.transferOutPerGb),
    ],
    carrier: carrierLines(load, texts, texts * load.replies, p),
    email: [line('Resend', resend(emails, p.resend.plans))],
  }
}

const line = (what: string, dollars: number): Line => ({ what, dollars })

export const total = (lines: Line[]): number => lines.reduce((sum, l) => sum + l.dollars, 0)

function carrierLines(load: Load, texts: number, replies: number, { twilio: t }: Prices): Line[] {
  const out = texts * load.segments.tip + replies * load.segments.answer
  const into = replies * load.segments.reply
  const low = out / DAYS < 6_000
  return [
    line('Twilio, texts sent', out * t.perSegmentOut),
    line('Carriers, texts sent', out * t.carrierPerSegmentOut),
    line('Twilio and carriers, replies', into * (t.perSegmentIn + t.carrierPerSegmentIn)),
    line(
      'Number and campaign',
      t.numberPerMonth + (low ? t.campaignLowVolumePerMonth : t.campaignPerMonth),
    ),
  ]
}

/** The plan that costs least for that many emails a month; Infinity is never an answer. */
export function resend(emails: number, plans: Plan[]): number {
  const costs = plans.map((plan) => {
    if (plan.perDay !== undefined && emails / DAYS > plan.perDay) return Number.POSITIVE_INFINITY
    const more = Math.ceil(Math.max(0, emails - plan.emails) / 1000)
    return plan.price + (more === 0 ? 0 : more * (plan.per1000More ?? Number.POSITIVE_INFINITY))
  })
  return emails === 0 ? 0 : Math.min(...costs)
}

/** Each slot has a job a shard; full ones go on page by page, shorter where the sender is slow. */
function jobsADay(load: Load): number {
  const page = Math.max(1, Math.min(PAGE, Math.floor((load.rate * 60) / (SHARDS * PAGE_SEGMENTS))))
  return load.slots * SHARDS + Math.ceil(load.subscribers / page)
}

/** Seconds until the last of `people` has their text, all due at the same moment. */
export const drainSeconds = (people: number, segments: number, rate: number): number =>
  (people * segments) / rate

/** Segments a second that are needed for everybody to be reached within `seconds`. */
export const rateFor = (people: number, segments: number, seconds: number): number =>
  (people * segments) / seconds
