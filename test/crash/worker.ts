import { dispatch } from '../../functions/service/jobs.ts'
import { sweep } from '../../functions/service/sweep.ts'
import { buildDeps, type Environment, queueOf } from './build.ts'
import { poll } from './poller.ts'

/** A process that does what dispatch and sweep do on Lambda, until it is killed. */

const env = process.env as Environment
const deps = buildDeps(env)
const queue = queueOf(env)
const SWEEP_EVERY_MS = 2_000
/** A page that takes longer than its message stays hidden is cut off, as Lambda would. */
const TIMEOUT_MS = Number(env.CRASH_TIMEOUT_MS)

const sweeps = async () => {
  for (;;) {
    await deps.wait(SWEEP_EVERY_MS)
    await sweep(deps).catch(complain('sweep'))
  }
}
const complain = (what: string) => (error: unknown) =>
  console.error(`${what}: ${error instanceof Error ? error.stack : error}`)

process.on('disconnect', () => process.exit(0))
void sweeps()
for (;;) {
  const timer = { at: 0 as unknown as NodeJS.Timeout }
  await poll({
    queue,
    url: env.NUDGE_QUEUE_URL ?? '',
    batch: 2,
    consume: async (event) => {
      timer.at = setTimeout(() => process.exit(3), TIMEOUT_MS)
      const started = Date.now()
      return dispatch(deps, event, () => TIMEOUT_MS - (Date.now() - started) + 60_000)
    },
  }).catch(complain('poll'))
  clearTimeout(timer.at)
}
