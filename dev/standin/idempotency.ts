import { createHash } from 'node:crypto'
import type { DevClock } from '../clock.ts'
import type { WireResponse } from './wire.ts'

export interface Idempotency {
  /**
   * What stands under this key: nothing yet (and the key is now taken), the first answer, or the
   * reason of a conflict.
   */
  begin(key: string, payload: string): 'new' | 'conflict' | 'in-flight' | WireResponse
  /** Keeps the answer of a request that was carried out; an error frees the key again. */
  end(key: string, answer: WireResponse | undefined): void
}

const DAY_MS = 24 * 3_600_000

/** Idempotency keys as Resend keeps them: 24 hours, on the simulated clock. */
export function createIdempotency(clock: DevClock): Idempotency {
  const kept = new Map<string, { hash: string; at: number; answer: WireResponse | undefined }>()
  const hashOf = (payload: string) => createHash('sha256').update(payload).digest('base64')
  return {
    begin(key, payload) {
      const hash = hashOf(payload)
      const known = kept.get(key)
      if (known && clock.now() - known.at < DAY_MS) {
        if (known.hash !== hash) return 'conflict'
        return known.answer ?? 'in-flight'
      }
      kept.set(key, { hash, at: clock.now(), answer: undefined })
      return 'new'
    },
    end(key, answer) {
      const known = kept.get(key)
      if (!known) return
      if (answer && answer.status < 300) known.answer = answer
      else kept.delete(key)
    },
  }
}
