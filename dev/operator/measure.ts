import { Hono } from 'hono'
import type { Measured, Use } from '../../core/costs.ts'
import { tick } from '../../functions/service/tick.ts'
import { type Stack, startStack } from '../stack.ts'

/**
 * Counts what one person costs: DynamoDB capacity, requests, queue messages and time, on the local
 * stack with production code. Capacity is what the embedded database reports for the table; the
 * indexes hold keys that a tip does not move, so on AWS they add no writes.
 */

type Counter = Use & { ms: number }

const START = Date.parse('2026-12-01T15:00:00Z')
const DAY = 86_400_000

/** A day of tips to `people` by text, a reply of each, and a day by email. Takes some seconds. */
export async function measure(people: number, date: string, command: string): Promise<Measured> {
  const count: Counter = { writes: 0, reads: 0, requests: 0, ms: 0 }
  const stack = await startStack({
    start: START,
    mount: () => {
      const app = new Hono()
      app.use(async (_c, next) => {
        count.requests++
        await next()
      })
      return app
    },
  })
  watch(stack, count)
  const during = async (work: () => Promise<unknown>): Promise<Counter> => {
    const before = { ...count }
    const from = performance.now()
    await work()
    const ms = performance.now() - from
    return { ...minus(count, before), ms }
  }

  try {
    const all = numbers(people)
    for (const number of all) {
      await text(stack, number, 'OPEN')
      await text(stack, number, 'YES')
    }
    const { clock } = stack
    const texts = per(await nextDay(), people)
    const replies = await during(async () => {
      for (const number of all) await text(stack, number, 'We talked, and it was good.')
    })
    const reply = per(replies, people)
    for (const number of all) await byMail(stack, number)
    const emails = per(await nextDay(), people)
    const idle = await during(() => tick(stack.deps))
    return {
      date,
      command,
      people,
      text: use(texts),
      email: use(emails),
      reply: use(reply),
      idleTick: use(idle),
      ms: {
        textTip: round(texts.ms),
        emailTip: round(emails.ms),
        reply: round(reply.ms),
        idleTick: round(idle.ms),
      },
    }

    /** From half an hour before the tips to half an hour after, with all reports in. */
    async function nextDay(): Promise<Counter> {
      const eight = Math.ceil((clock.now() - Date.parse('2026-12-01T13:00:00Z')) / DAY) * DAY
      const due = Date.parse('2026-12-01T13:00:00Z') + eight
      await clock.advanceTo(due - 1_800_000)
      const sent = () => stack.twilio.messages().length + stack.resend.emails().length
      const before = sent()
      const used = await during(() => clock.advanceTo(due + 1_800_000))
      if (sent() - before !== people) {
        throw new Error(`${people} tips were due and ${sent() - before} went out`)
      }
      return used
    }
  } finally {
    await stack.close()
  }
}

/** Adds up the capacity that every call to the database uses. */
function watch({ database: { client } }: Stack, count: Counter): void {
  const call = client.call
  client.call = async (operation, input) => {
    const output = await call(operation, { ...input, ReturnConsumedCapacity: 'TOTAL' })
    const units = [output.ConsumedCapacity ?? []]
      .flat()
      .reduce((sum: number, used: { CapacityUnits?: number }) => sum + (used.CapacityUnits ?? 0), 0)
    count[WRITES.has(operation) ? 'writes' : 'reads'] += units
    return output
  }
}

const WRITES = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'])

const numbers = (n: number): string[] => Array.from({ length: n }, (_, i) => `+1212555${2_000 + i}`)

async function text({ twilio, clock, number }: Stack, from: string, body: string): Promise<void> {
  await twilio.receive(from, number, body)
  await clock.advanceTo(clock.now())
}

async function byMail(stack: Stack, number: string): Promise<void> {
  const address = `reader${number.slice(1)}@example.com`
  await text(stack, number, address)
  const mail = stack.resend.inbox(address).at(-1)
  const link = mail?.text.match(/https?:\/\/\S+\/confirm\/\S+/)?.[0]
  if (!link) throw new Error('no confirmation email came')
  await fetch(link, { method: 'POST' })
}

const minus = (a: Counter, b: Counter): Counter => ({
  writes: a.writes - b.writes,
  reads: a.reads - b.reads,
  requests: a.requests - b.requests,
  ms: a.ms - b.ms,
})

const per = (c: Counter, n: number): Counter => ({
  writes: c.writes / n,
  reads: c.reads / n,
  requests: c.requests / n,
  ms: c.ms / n,
})

const round = (n: number): number => Math.round(n * 100) / 100

const use = ({ writes, reads, requests }: Counter): Use => ({
  writes: round(writes),
  reads: round(reads),
  requests: round(requests),
})
