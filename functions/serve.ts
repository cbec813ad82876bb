import type { Context } from 'aws-lambda'
import type { Meter } from './metrics.ts'

/**
 * A Lambda handler: what it needs is built at its first event, so that a missing setting is that
 * event's error and says its name, and what was counted is sent off at the end of each.
 */
export const serve =
  <D extends { meter: Meter }, E, R>(
    deps: () => D,
    work: (deps: D, event: E, context: Context) => Promise<R>,
  ) =>
  async (event: E, context: Context): Promise<R> => {
    const given = deps()
    try {
      return await work(given, event, context)
    } finally {
      given.meter.flush()
    }
  }
