import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { tableInput } from '../../functions/adapters/table.ts'
import { given, secrets, variables, variablesOf } from '../../functions/settings.ts'
import { memory, timeouts, workers } from '../../infra/sizes.ts'
import { enabled, how, preparePlatform, root, SECRET, settings, synthesize } from './offline.ts'
import type { Synthesis } from './synth.ts'

/** The deploy as it would be made, resource by resource, for production and for another stage. */

if (!enabled) console.warn(how)
const secretNames = secrets.map((s) => variables[s])
const names = Object.keys(given) as (keyof typeof given)[]

// biome-ignore lint/suspicious/noExplicitAny: Pulumi's inputs are what a resource's docs say
type Inputs = any

describe.runIf(enabled)('the deploy', { timeout: 120_000 }, () => {
  let production: Synthesis
  let other: Synthesis

  beforeAll(async () => {
    preparePlatform()
    ;[production, other] = await Promise.all([
      synthesize('production', secretNames),
      synthesize('alex', secretNames, { ...settings, TWILIO_SEGMENTS_PER_SECOND: undefined }),
    ])
  }, 120_000)

  const all = (type: string, of = production): { name: string; inputs: Inputs }[] =>
    of.resources.filter((r) => r.type === type)
  const one = (type: string, name: RegExp, of = production): Inputs => {
    const found = all(type, of).filter((r) => name.test(r.name))
    expect(
      found.map((r) => r.name),
      `${type} ${name}`,
    ).toHaveLength(1)
    return found[0]?.inputs
  }
  const lambda = (name: string, of = production): Inputs =>
    all('aws:lambda/function:Function', of).find(
      (r) => r.name === `${name[0]?.toUpperCase()}${name.slice(1)}Function`,
    )?.inputs
  const arnOf = (name: string) => `arn:aws:mock:us-east-1:123456789012:${name}`

  it('type-checks against the platform', () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const run = () => execFileSync(process.execPath, [tsc, '-p', 'infra/tsconfig.json'])
    expect(run).not.toThrow()
  })

  it('names every missing setting before anything is made', async () => {
    const attempt = synthesize('production', secretNames, { ...settings, NUDGE_CONTACT: undefined })
    await expect(attempt).rejects.toThrow(/NUDGE_CONTACT: is not set/)
  })

  it('has the table that the local stack creates', () => {
    const table = one('aws:dynamodb/table:Table', /./)
    const local = tableInput('x')
    const keys = (hash: string, range: string) => [
      { AttributeName: hash, KeyType: 'HASH' },
      { AttributeName: range, KeyType: 'RANGE' },
    ]
    expect(keys(table.hashKey, table.rangeKey)).toEqual(local.KeySchema)
    expect(
      table.attributes.map((a: Inputs) => ({ AttributeName: a.name, AttributeType: a.type })),
    ).toEqual(local.AttributeDefinitions)
    expect(
      table.globalSecondaryIndexes.map((i: Inputs) => ({
        IndexName: i.name,
        KeySchema: keys(i.hashKey, i.rangeKey),
        Projection: { ProjectionType: i.projectionType },
      })),
    ).toEqual(local.GlobalSecondaryIndexes)
    expect(table.billingMode).toBe(local.BillingMode)
    expect(table.ttl).toEqual({ attributeName: 'expires', enabled: true })
    expect(table.pointInTimeRecovery).toEqual({ enabled: true })
  })

  it('keeps production from being deleted, and only production', () => {
    expect(one('aws:dynamodb/table:Table', /./).deletionProtectionEnabled).toBe(true)
    expect(one('aws:dynamodb/table:Table', /./, other).deletionProtectionEnabled).toBe(false)
    expect(production.app).toMatchObject({ removal: 'retain', protect: true })
    expect(other.app).toMatchObject({ removal: 'remove', protect: false })
  })

  it('tags everything for the bill', () => {
    expect(other.app.providers).toEqual({
      aws: { defaultTags: { tags: { app: 'nudgeline', stage: 'alex' } } },
    })
  })

  it('has every function that there is an entry for, as it is meant to run', () => {
    const made = all('aws:lambda/function:Function')
    expect(made).toHaveLength(names.length)
    for (const name of names) {
      expect(lambda(name), name).toMatchObject({
        runtime: 'nodejs24.x',
        architectures: ['arm64'],
        memorySize: memory[name],
        timeout: timeouts[name],
      })
    }
    const handlers = production.builds.map((b) => b.handler)
    expect(handlers.sort()).toEqual(names.map((name) => `functions/${name}.handler`).sort())
  })

  it.each(names)('gives %s the variables that it reads, and no other', (name) => {
    const environment = lambda(name).environment.variables
    const own = Object.keys(environment).filter((v) => !v.startsWith('SST_'))
    const may = variablesOf(name).filter((v) => !secretNames.includes(v as never))
    const optional = may.filter(
      (v) =>
        !(v in settings) && !/^NUDGE_(STAGE|TABLE|QUEUE_URL|PUBLIC_URL|TRUSTED_PROXIES)$/.test(v),
    )
    expect(own.filter((v) => !may.includes(v))).toEqual([])
    expect(may.filter((v) => !own.includes(v))).toEqual(optional)
  })

  it.each(names)('links %s the secrets that it reads, and no other', (name) => {
    const build = production.builds.find((b) => b.handler === `functions/${name}.handler`)
    const reads = variablesOf(name).filter((v) => secretNames.includes(v as never))
    expect(Object.keys(build?.links ?? {}).sort()).toEqual(reads.sort())
  })

  it('puts no secret in a plain variable, nor anywhere else but its link', () => {
    const holders = production.resources.filter((r) => JSON.stringify(r.inputs).includes(SECRET))
    expect(holders.map((r) => r.name)).toEqual([])
    expect(JSON.stringify(production.builds)).toContain(SECRET)
  })

  it('names actions and resources in every policy, without a wildcard', () => {
    const roles = all('aws:iam/role:Role')
    expect(roles.length).toBeGreaterThan(names.length)
    for (const { name, inputs } of roles) {
      for (const { policy } of inputs.inlinePolicies) {
        for (const statement of JSON.parse(policy).Statement) {
          expect(statement.actions.length, name).toBeGreaterThan(0)
          expect(statement.resources.length, name).toBeGreaterThan(0)
          expect([...statement.actions, ...statement.resources].join(), name).not.toContain('*')
        }
      }
      expect(JSON.stringify(inputs.assumeRolePolicy), name).not.toContain(':root')
    }
  })

  it('lets nobody touch rows of the table without naming which', () => {
    for (const name of names) {
      const role = one('aws:iam/role:Role', new RegExp(`^${name}Role$`, 'i'))
      const statements: Inputs[] = JSON.parse(role.inlinePolicies[0].policy).Statement
      const onRows = statements.filter((s) => s.resources.includes(arnOf('TableTable')))
      expect(onRows.length, name).toBe(1)
      expect(onRows[0].conditions[0].variable).toBe('dynamodb:LeadingKeys')
    }
    const tick = one('aws:iam/role:Role', /^TickRole$/).inlinePolicies[0].policy
    expect(JSON.parse(tick).Statement[0].conditions[0].values).toEqual(['slots'])
  })

  it('gives every queue a dead-letter queue, and every dead-letter queue an alarm', () => {
    const queues = all('aws:sqs/queue:Queue')
    const dead = queues.filter((q) => q.name.includes('Dead'))
    const working = queues.filter((q) => !q.name.includes('Dead'))
    expect(working.length).toBeGreaterThan(0)
    const alarms = all('aws:cloudwatch/metricAlarm:MetricAlarm').map((a) => a.inputs)
    const watched = (metric: string) =>
      alarms.filter((a) => a.metricName === metric).map((a) => a.dimensions.QueueName)
    for (const { inputs } of working) {
      const redrive = JSON.parse(inputs.redrivePolicy)
      expect(dead.map((q) => arnOf(q.name))).toContain(redrive.deadLetterTargetArn)
      expect(redrive.maxReceiveCount).toBe(5)
      expect(watched('ApproximateAgeOfOldestMessage')).toContain(inputs.name)
    }
    for (const { inputs } of dead) {
      expect(watched('ApproximateNumberOfMessagesVisible')).toContain(inputs.name)
      expect(inputs.messageRetentionSeconds).toBe(14 * 86_400)
    }
  })

  it('feeds the dispatcher page by page, with its partial answers, at the rate of the sender', () => {
    const mapping = one('aws:lambda/eventSourceMapping:EventSourceMapping', /./)
    expect(mapping).toMatchObject({
      eventSourceArn: arnOf('JobsQueue'),
      functionName: arnOf('DispatchFunction'),
      functionResponseTypes: ['ReportBatchItemFailures'],
      batchSize: 1,
      scalingConfig: { maximumConcurrency: workers(100) },
    })
    const slow = one('aws:lambda/eventSourceMapping:EventSourceMapping', /./, other)
    expect(slow.scalingConfig).toEqual({ maximumConcurrency: workers(1) })
    expect([workers(1), workers(3), workers(100), workers(225)]).toEqual([2, 2, 4, 8])
  })

  it('hides a page from others for six times as long as a function may take', () => {
    const { visibilityTimeoutSeconds } = one('aws:sqs/queue:Queue', /^JobsQueue$/)
    expect(visibilityTimeoutSeconds).toBeGreaterThanOrEqual(6 * lambda('dispatch').timeout)
  })

  it('runs what is due: the clock each minute, the sweep every five', () => {
    const schedules = all('aws:scheduler/schedule:Schedule').map(({ inputs }) => [
      inputs.target.arn.split(':').pop(),
      inputs.scheduleExpression,
    ])
    expect(Object.fromEntries(schedules)).toMatchObject({
      TickFunction: 'rate(1 minute)',
      SweepFunction: 'rate(5 minutes)',
    })
    const urls = all('aws:lambda/functionUrl:FunctionUrl').map((r) => r.inputs.functionName)
    const woken = [...schedules.map(([arn]) => arn), 'DispatchFunction']
    expect(new Set(woken).size + urls.length, 'every function is woken by something').toBe(
      names.length,
    )
  })

  it('keeps a failed run that nothing makes up for', () => {
    for (const name of ['tick', 'sweep'])
      expect(lambda(name).deadLetterConfig, name).toBeUndefined()
    const others = names.filter((n) => lambda(n).deadLetterConfig)
    expect(others).toEqual(['deactivations'])
    for (const name of others) {
      expect(lambda(name).deadLetterConfig).toEqual({ targetArn: arnOf('RunsDeadQueue') })
    }
  })

  it('finishes a scheduled run before the next begins', () => {
    expect(lambda('tick').timeout).toBeLessThan(60)
    expect(lambda('sweep').timeout).toBeLessThan(300)
  })

  it('has one public URL, which the functions are told', () => {
    expect(all('aws:cloudfront/distribution:Distribution')).toHaveLength(1)
    for (const name of ['api', 'pages', 'dispatch']) {
      const { NUDGE_PUBLIC_URL } = lambda(name).environment.variables
      expect(NUDGE_PUBLIC_URL).toBe(production.outputs.url)
      expect(NUDGE_PUBLIC_URL).toMatch(/^https:\/\/[a-z.]+$/)
    }
    const entries = production.resources
      .filter((r) => r.type.startsWith('pulumi-nodejs:dynamic') && r.inputs.entry)
      .map((r) => String(r.inputs.entry).split(',').pop())
    expect(entries.sort()).toEqual(['/', '/health', '/resend', '/twilio'])
  })

  it('keeps logs for a while and not for ever', () => {
    const groups = all('aws:cloudwatch/logGroup:LogGroup')
    expect(groups).toHaveLength(names.length)
    expect(groups.map((g) => g.inputs.retentionInDays)).toEqual(names.map(() => 30))
    for (const { inputs } of all('aws:cloudwatch/logGroup:LogGroup', other)) {
      expect(inputs.retentionInDays).toBe(7)
    }
  })

  it('tells a person about every alarm, and what it means', () => {
    const alarms = all('aws:cloudwatch/metricAlarm:MetricAlarm')
    for (const { name, inputs } of alarms) {
      expect(inputs.alarmActions, name).toEqual([arnOf('Alarms')])
      expect(inputs.okActions, name).toEqual([arnOf('Alarms')])
      expect(inputs.alarmDescription.length, name).toBeGreaterThan(20)
    }
    expect(alarms.map((a) => a.name)).toEqual(
      expect.arrayContaining([
        'JobsDeadLetters',
        'DispatchLag',
        'DeliveryFailures',
        'OptOutSpike',
        'ProviderFaults',
        'TickMissing',
      ]),
    )
    expect(one('aws:sns/topicSubscription:TopicSubscription', /./)).toMatchObject({
      protocol: 'email',
      endpoint: settings.NUDGE_OPERATOR_EMAIL,
      topic: arnOf('Alarms'),
    })
  })

  it('alarms on silence where silence is the fault', () => {
    expect(one('aws:cloudwatch/metricAlarm:MetricAlarm', /^TickMissing$/)).toMatchObject({
      metricName: 'Ticks',
      dimensions: { service: 'production' },
      comparisonOperator: 'LessThanThreshold',
      threshold: 1,
      treatMissingData: 'breaching',
    })
  })

  it('draws a dashboard of the same numbers', () => {
    const { dashboardBody } = one('aws:cloudwatch/dashboard:Dashboard', /./)
    const { widgets } = JSON.parse(dashboardBody)
    expect(widgets.length).toBeGreaterThan(6)
    expect(dashboardBody).toContain('"Nudgeline","Sent","service","production"')
    expect(dashboardBody).not.toContain('Calling [toString]')
  })
})
