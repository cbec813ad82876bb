import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createLog } from '../../functions/log.ts'
import { counted, createMeter } from '../../functions/metrics.ts'

/** What is logged, and what it counts as. */

const folder = join(import.meta.dirname, '../../functions')
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n')

describe('metrics', () => {
  it.each(Object.keys(counted))('%s is logged somewhere', (event) => {
    expect(sources).toMatch(new RegExp(`\\blog\\('${event.replace('.', '\\.')}'`))
  })

  it('leave once an invocation, as sums, in the embedded format', () => {
    const lines: string[] = []
    const meter = createMeter('production', (line) => lines.push(line))
    const log = meter.watch(createLog((line) => lines.push(line)))
    log('sent', { person: 'p1', outcome: 'accepted' })
    log('sent', { person: 'p2', outcome: 'accepted' })
    log('sent', { person: 'p3', outcome: 'unknown' })
    log('page', { people: 3 })
    expect(lines.splice(0)).toEqual([
      '{"event":"sent","person":"p1","outcome":"accepted"}\n',
      '{"event":"sent","person":"p2","outcome":"accepted"}\n',
      '{"event":"sent","person":"p3","outcome":"unknown"}\n',
      '{"event":"page","people":3}\n',
    ])
    meter.flush()
    const { _aws, ...values } = JSON.parse(lines.splice(0)[0] ?? '')
    expect(values).toEqual({ service: 'production', Sent: 2, SendUnknown: 1 })
    expect(_aws.CloudWatchMetrics).toEqual([
      {
        Namespace: 'Nudgeline',
        Dimensions: [['service']],
        Metrics: [
          { Name: 'Sent', Unit: 'Count' },
          { Name: 'SendUnknown', Unit: 'Count' },
        ],
      },
    ])
    meter.flush()
    expect(lines).toEqual([])
  })

  it.each([
    ['inbound', { label: 'stop' }, 'OptOuts'],
    ['inbound', { label: 'reflection' }, 'Inbound'],
    ['status', { rung: 'failed' }, 'DeliveryFailed'],
    ['status', { rung: 'sent' }, undefined],
    ['mail', { type: 'email.complained' }, 'Complaints'],
    ['alert', { about: 'safety' }, 'SafetyAlerts'],
    ['alert', { about: 'lane' }, undefined],
  ])('%s %o counts as %s', (event, fields, metric) => {
    expect(counted[event]?.(fields as never)).toBe(metric)
  })
})
