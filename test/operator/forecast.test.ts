import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  type Bill,
  bill,
  deployment,
  drainSeconds,
  type Load,
  type Measured,
  type Prices,
  rateFor,
  resend,
  total,
} from '../../core/costs.ts'
import { programLength, runs } from '../../core/program-length.ts'
import { forecast } from '../../dev/commands/forecast.ts'
import measured from '../../dev/measured.json' with { type: 'json' }
import { measure } from '../../dev/operator/measure.ts'
import { money, span, table } from '../../dev/operator/say.ts'
import prices from '../../dev/prices.json' with { type: 'json' }
import { readProgram } from '../../dev/read-program.ts'
import { programsFolder } from '../../dev/stack.ts'
import { memory } from '../../infra/sizes.ts'

const m: Measured = measured
const p: Prices = prices
const files = await readProgram(join(programsFolder, 'open-up'))

const load = (more: Partial<Load> = {}): Load => ({
  subscribers: 10_000,
  emailShare: 0,
  replies: 0,
  segments: { tip: 2, reply: 1, answer: 1 },
  slots: 60,
  rate: 100,
  ...more,
})
const of = (b: Bill, what: string) => b.aws.find((l) => l.what === what)?.dollars ?? Number.NaN
const printed = async (...args: string[]) => {
  const said: string[] = []
  await forecast(args, (text) => void said.push(text))
  return said.join('\n')
}

describe('the bill', () => {
  it('pays the measured writes of every tip', () => {
    const writes = of(bill(load({ slots: 0 }), m, p, deployment, false), 'DynamoDB writes')
    expect(writes).toBeCloseTo((300_000 * m.text.writes * 0.625) / 1e6, 6)
  })

  it('keeps the part of Twilio and the carriers apart, at their price a segment', () => {
    const { carrier } = bill(load(), m, p, deployment, false)
    expect(carrier[0]?.dollars).toBeCloseTo(600_000 * 0.0083, 6)
    expect(carrier[1]?.dollars).toBeCloseTo(600_000 * 0.0042, 6)
  })

  it('costs Twilio nothing but its number when everybody reads emails', () => {
    const { carrier, email } = bill(load({ emailShare: 1 }), m, p, deployment, false)
    expect(total(carrier)).toBeCloseTo(1.15 + 1.5, 6)
    expect(total(email)).toBe(245)
  })

  it('grows with subscribers, replies and slow senders', () => {
    const aws = (more: Partial<Load>) => total(bill(load(more), m, p, deployment, false).aws)
    expect(aws({ subscribers: 100_000 })).toBeGreaterThan(aws({}))
    expect(aws({ replies: 1 })).toBeGreaterThan(aws({}))
    expect(aws({ rate: 1, subscribers: 1_000_000 })).toBeGreaterThan(
      aws({ subscribers: 1_000_000 }),
    )
  })

  it('is cents a month while idle, with what AWS gives away taken off', () => {
    const idle = bill(load({ subscribers: 0, slots: 4 }), m, p, deployment, true)
    expect(total(idle.aws)).toBeGreaterThan(0)
    expect(total(idle.aws)).toBeLessThan(1)
    expect(total(idle.email)).toBe(0)
  })

  it('costs a minute in which nothing is due the same, however many people there are', () => {
    const reads = (subscribers: number) =>
      of(
        bill(
          { ...load(), subscribers },
          { ...m, text: { ...m.text, reads: 0 } },
          p,
          deployment,
          false,
        ),
        'DynamoDB reads',
      )
    expect(reads(1_000_000)).toBe(reads(1_000))
  })

  it('knows the memory that infra/ gives each function', () => {
    expect(memory).toMatchObject(deployment.memoryMb)
  })
})

describe("Resend's plans", () => {
  it.each([
    [0, 0],
    [3_000, 0],
    [3_001, 20],
    [50_000, 20],
    [50_001, 20.9],
    [100_000, 65],
    [1_000_000, 650],
    [2_000_000, 1_300],
  ])('%d emails a month cost %d dollars', (emails, dollars) => {
    expect(resend(emails, prices.resend.plans)).toBeCloseTo(dollars, 6)
  })
})

describe('the last person', () => {
  it('waits for everybody before them', () => {
    expect(drainSeconds(10_000, 1, 1)).toBe(10_000)
    expect(span(drainSeconds(10_000, 1, 1))).toBe('2 h 47 min')
    expect(drainSeconds(1_000, 2, 100)).toBe(20)
    expect(rateFor(10_800, 2, 10_800)).toBe(2)
  })
})

describe('the length of a program', () => {
  it('counts every way through, the shortest and the longest', () => {
    expect(new Set(runs(files.outline).map((r) => r.length))).toEqual(new Set([19, 22, 26, 29]))
    const en = programLength(files, 'en')
    expect(en.days).toEqual({ least: 19, most: 29 })
    expect(en.unicode).toEqual({ days: 0, of: 33, culprits: [] })
    expect(en.segments.least).toBeGreaterThanOrEqual(en.days.least * en.perTip)
    const es = programLength(files, 'es')
    expect(es.unicode.culprits).toContain('ó')
    expect(es.segments.most).toBeGreaterThan(en.segments.most)
  })
})

describe('nudge forecast', () => {
  it('prints the table that docs/operating.md shows', async () => {
    const guide = readFileSync(join(import.meta.dirname, '../../docs/operating.md'), 'utf8')
    const [, shown] = /<!-- nudge forecast -->\n([\s\S]*?)\n<!-- end -->/.exec(guide) ?? []
    expect(shown?.trim()).toBe((await printed()).trim())
  })

  it('takes one size, a rate and replies', async () => {
    const text = await printed('--subscribers', '5,000', '--rate', '3', '--replies', '0')
    expect(text).toContain('| 5,000 ')
    expect(text).not.toContain('| 1,000 ')
    expect(text).toMatch(/\| 5,000 +\| +5,000 \| +56 min \| +56 min \|/)
    expect(await printed('--subscribers', '10000')).toMatch(/\| 10,000 +\| +5,400 \| +3 h \|/)
  })

  it('gives its figures as JSON', async () => {
    const { sizes, idle } = JSON.parse(await printed('--json', '--subscribers', '1000'))
    expect(sizes[0].subscribers).toBe(1000)
    expect(total(sizes[0].text.carrier)).toBeGreaterThan(total(sizes[0].text.aws))
    expect(idle.free.aws.length).toBe(sizes[0].text.aws.length)
  })

  it.each([
    [['--subscribers', 'many'], /--subscribers is a whole number from 1/],
    [['--rate', '0'], /--rate is a number from 0.01/],
    [['--rate', '1', '--rate', '2'], /Give --rate once/],
    [['--program', 'nowhere'], /There is no program nowhere\. There are: /],
    [['now'], /What is "now" for\?/],
    [['--years', '3'], /Unknown option '--years'/],
  ])('says what is wrong with %j', async (args, message) => {
    await expect(printed(...args)).rejects.toThrow(message)
  })
})

describe('the measured figures', () => {
  it('are near to what this code uses now', async () => {
    const now = await measure(40, '2026-11-23', 'test')
    // A page's own reads and writes weigh more on a small page.
    for (const kind of ['text', 'email', 'reply'] as const) {
      expect(now[kind].writes).toBeGreaterThanOrEqual(m[kind].writes - 0.5)
      expect(now[kind].writes).toBeLessThanOrEqual(m[kind].writes + 1)
      expect(now[kind].requests).toBeCloseTo(m[kind].requests, 1)
    }
    expect(now.idleTick).toEqual(m.idleTick)
  })
})

describe('how it is said', () => {
  it.each([
    [0, '0'],
    [0.004, 'under 1 cent'],
    [0.01, '1 cent'],
    [0.21, '21 cents'],
    [9.5, '$9.50'],
    [1234.4, '$1,234'],
  ])('%d dollars is %s', (dollars, says) => {
    expect(money(dollars)).toBe(says)
  })

  it.each([
    [30, '1 min'],
    [3600, '1 h'],
    [9_999, '2 h 47 min'],
    [86_400, '1 day'],
    [200_000, '2 days 7 h'],
  ])('%d seconds are %s', (seconds, says) => {
    expect(span(seconds)).toBe(says)
  })

  it('draws tables that line up', () => {
    expect(table(['a', 'bb'], [['long', '1']])).toBe('| a    | bb |\n| ---- | -: |\n| long |  1 |')
  })
})
