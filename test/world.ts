import { afterAll } from 'vitest'
import { type Stack, type StackOptions, startStack } from '../dev/stack.ts'
import { validateRequest, validateResendEvent } from './contracts/openapi.ts'

/** A whole stack for one test file, whose every request to a provider is checked by its OpenAPI. */
export interface World extends Stack {
  /** A person texts the program's number; the replies. */
  text(from: string, body: string): Promise<string[]>
  /** Moves the clock to an instant, and everything due in between runs. */
  until(instant: string): Promise<void>
  hours(n: number): Promise<void>
  /** What was sent to a number, in order, the person's own texts left out. */
  received(number: string): string[]
  /** Problems that the vendors' descriptions found in our requests. */
  problems: string[]
}

/** Tuesday, 1 December 2026, 10:00 in New York. */
export const START = '2026-12-01T15:00:00Z'

export async function startWorld(options: StackOptions & { from?: string } = {}): Promise<World> {
  const problems: string[] = []
  const stack = await startStack({
    start: Date.parse(options.from ?? START),
    ...options,
    onRequest: (request) => {
      problems.push(...problemsOf(request))
    },
    onMailEvent: ({ body }) => {
      problems.push(...validateResendEvent(JSON.parse(body)))
    },
  })
  const world: World = {
    ...stack,
    problems,
    async text(from, body) {
      const replies = await stack.twilio.receive(from, stack.number, body)
      await stack.clock.advanceTo(stack.clock.now())
      return replies
    },
    until: (instant) => stack.clock.advanceTo(Date.parse(instant)),
    hours: (n) => stack.clock.advanceTo(stack.clock.now() + n * 3_600_000),
    received: (number) =>
      stack.twilio
        .conversation(number)
        .filter((m) => m.direction === 'out')
        .map((m) => m.text),
  }
  afterAll(() => stack.close())
  return world

  function problemsOf(request: Parameters<NonNullable<StackOptions['onRequest']>>[0]): string[] {
    const { method, path, headers, body } = request
    // A list stands at a presigned address, which is no part of the API.
    if (path.startsWith('/deactivations/')) return []
    const vendor = /^\/(emails|domains|webhooks)/.test(path) ? 'resend' : 'twilio'
    return validateRequest(vendor, method, path, headers, body)
  }
}
