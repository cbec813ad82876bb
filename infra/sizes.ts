import type { FunctionName } from '../functions/settings.ts'

/** Memory in MB and time-outs in seconds, with what they were chosen from in docs/operating.md. */

export const memory: Record<FunctionName, number> = {
  tick: 256,
  dispatch: 512,
  sweep: 256,
  deactivations: 256,
  api: 1024,
  pages: 1024,
}

export const timeouts: Record<FunctionName, number> = {
  tick: 30,
  // A page of a hundred takes seconds; a provider that hangs is given up after ten.
  dispatch: 60,
  sweep: 240,
  // A list of some hundred thousand numbers is some thousand reads, one after another.
  deactivations: 600,
  // Twilio gives up on a webhook after 15 s, and a STOP may wait 8 s for a send under way.
  api: 20,
  pages: 20,
}

/** What one worker gets through: sixteen requests on their way, half a second each. */
const WORKER_SEGMENTS_PER_S = 32
/** SQS takes no less, and Twilio's account-wide limit on open requests bears no more. */
const LEAST = 2
const MOST = 8

/** How many pages may be sent at once, for a sender of so many segments a second. */
export const workers = (segmentsPerSecond: number): number =>
  Math.min(MOST, Math.max(LEAST, Math.ceil(segmentsPerSecond / WORKER_SEGMENTS_PER_S)))
