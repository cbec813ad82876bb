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

/** `people` half by text and half by email. Takes some seconds. */
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
    return { ...minus(count, before, 1), ms }
  }

  try {
    const byText = numbers(people / 2, 2_000)
    const byEmail = numbers(people / 2, 7_000)
    for (const number of [...byText, ...byEmail]) {
      await text(stack, number, 'OPEN')
      await text(stack, number, 'YES')
    }
    const { clock } = stack
    await during(() => clock.advanceTo(START + DAY - 7_200_000 * 2))
    const first = await nextDay(byText.length + byEmail.length)
    for (const number of byEmail) await byMail(stack, number)
    const mixed = await nextDay(byText.length + byEmail.length)
    const perText = per(first, people)
    const emails = minus(mixed, perText, byText.length)
    const replies = await during(async () => {
      for (const n of byText) await text(stack, n, 'We talked for a while and it was good.')
    })
    const idle = await during(() => tick(stack.deps))
    const perEmail = per(emails, byEmail.length)
    const perReply = per(replies, byText.length)
    return {
      date,
      command,
      people,
      text: use(perText),
      email: use(perEmail),
      reply: use(perReply),
      idleTick: use(idle),
      ms: {
        textTip: round(perText.ms),
        emailTip: round(Math.max(0, perEmail.ms)),
        reply: round(perReply.ms),
        idleTick: round(idle.ms),
      },
    }

    /** From half an hour before the tips to half an hour after, with all reports in. */
    async function nextDay(expected: number): Promise<Counter> {
      const eight = Math.ceil((clock.now() - Date.parse('2026-12-01T13:00:00Z')) / DAY) * DAY
      const due = Date.parse('2026-12-01T13:00:00Z') + eight
      await clock.advanceTo(due - 1_800_000)
      const sent = () => stack.twilio.messages().length + stack.resend.emails().length
      const before = sent()
      const used = await during(() => clock.advanceTo(due + 1_800_000))
      if (sent() - before !== expected) {
        throw new Error(`${expected} tips were due and ${sent() - before} went out`)
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

const numbers = (n: number, from: number): string[] =>
  Array.from({ length: n }, (_, i) => `+1212555${from + i}`)

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

const minus = (a: Counter, b: Counter, times: number): Counter => ({
  writes: a.writes - b.writes * times,
  reads: a.reads - b.reads * times,
  requests: a.requests - b.requests * times,
  ms: a.ms - b.ms * times,
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
