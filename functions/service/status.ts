import type { Rung } from '../../core/ports.ts'
import { failureOf } from '../adapters/twilio.ts'
import type { Deps } from '../context.ts'
import { suppress } from './people.ts'

/** What the carrier reports on a text. */

const rungs: Record<string, Rung> = {
  accepted: 'queued',
  scheduled: 'queued',
  queued: 'queued',
  sending: 'queued',
  sent: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'failed',
  failed: 'failed',
  canceled: 'failed',
}

export interface Report {
  person: string
  nudge: string
  status: string
  provider: string
  code?: string
}

/** Climbs the ladder. Reports come late, twice, in any order, or never. */
export async function report(deps: Deps, r: Report): Promise<void> {
  const rung = rungs[r.status]
  if (rung === undefined) return
  const failure = rung === 'failed' && r.code ? failureOf(r.code) : undefined
  const climbed = await deps.store.climb(r.person, r.nudge, rung, {
    at: deps.now(),
    provider: r.provider,
    ...(failure === undefined ? {} : { failure }),
  })
  deps.log('status', {
    person: r.person,
    nudge: r.nudge,
    rung,
    ...(r.code ? { code: r.code } : {}),
  })
  if (!climbed || failure !== 'suppress') return
  await suppress(deps, r.person, 'phone', 'invalid', `carrier (${r.code})`)
}
