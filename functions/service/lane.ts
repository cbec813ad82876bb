import { type Deps, JobError } from '../context.ts'
import { alertOperator } from './letters.ts'

/** A lane is one sender of texts. When the sender itself is refused, all of it stands still. */

/** A stopped lane is tried again after this long. */
const STOPPED_MS = 15 * 60_000

/** Seconds until the lane may be tried again; undefined when it runs. */
export async function checkLane(deps: Deps): Promise<number | undefined> {
  const lane = await deps.store.lane(laneKey(deps))
  if (!lane || lane.until <= deps.now()) return undefined
  return Math.max(1, Math.ceil((lane.until - deps.now()) / 1000))
}

/** Stops the lane, raises one alarm however many workers find the same, and returns the error. */
export async function stopLane(deps: Deps, reason: string): Promise<JobError> {
  const now = deps.now()
  const first = await deps.store.stopLane(laneKey(deps), now + STOPPED_MS, reason, now)
  if (first)
    await alertOperator(deps, 'lane', 'sender', `${reason}-${Math.floor(now / STOPPED_MS)}`)
  return new JobError(`the lane is stopped: ${reason}`, STOPPED_MS / 1000)
}

/** The sender without its number: keys are logged. */
const laneKey = (deps: Deps): string => (deps.settings.twilio.service ? 'service' : 'number')
