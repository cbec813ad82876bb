import type { Mails, Queue, Store, Texts } from '../core/ports.ts'
import type { Library } from './library.ts'
import type { Settings } from './settings.ts'

/** What every service takes first: the outside, as the domain sees it. */
export interface Deps {
  settings: Settings
  store: Store
  library: Library
  texts: Texts
  mails: Mails
  queue: Queue
  /** Epoch milliseconds. */
  now: () => number
  wait: (ms: number) => Promise<void>
  /** How long the sweep leaves a delivery alone, for its fate to show; default two minutes. */
  graceMs?: number
  log: Log
}

/** Structured and free of personal data: ids, counts and labels only. */
export type Log = (event: string, fields?: Record<string, string | number | boolean>) => void

/** Tells the queue what to do with a job that could not be finished. */
export class JobError extends Error {
  override name = 'JobError'
  readonly retryAfter: number | undefined
  /** `retryAfter` in seconds, where the cause says when it will be over. */
  constructor(message: string, retryAfter?: number) {
    super(message)
    this.retryAfter = retryAfter
  }
}

/** What a caller may see: a code, a status and a sentence. */
export class RequestError extends Error {
  override name = 'RequestError'
  readonly status: 400 | 403 | 404 | 410 | 413 | 429
  constructor(status: 400 | 403 | 404 | 410 | 413 | 429, message: string) {
    super(message)
    this.status = status
  }
}
