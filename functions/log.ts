import type { Log } from './context.ts'

/**
 * One line of JSON an event. CloudWatch finds the fields by itself; no line holds more than ids,
 * counts and labels. Written to the stream itself: Lambda's `console` would put words in front.
 */
export const createLog =
  (write: (line: string) => void, fields: Record<string, string> = {}): Log =>
  (event, more) =>
    write(`${JSON.stringify({ event, ...fields, ...more })}\n`)

/** What went wrong, without its message: messages quote what they were given. */
export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')
