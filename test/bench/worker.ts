import type { Job } from '../../core/ports.ts'
import { dispatch } from '../../functions/service/jobs.ts'
import { createPile, hostOf, type Outside } from './host.ts'
import { args, eventOf, serve } from './part.ts'

/** A process that does what one Lambda environment does: one event at a time, to the end. */
const pile = createPile()
const deps = {
  ...hostOf(args<Outside>(), pile),
  log: (event: string, fields?: object) => {
    if (event === 'job.failed') console.error(event, JSON.stringify(fields))
  },
}

serve({
  clock: ({ instant }: { instant: number }) => deps.clock.set(instant),
  async run({ job }: { job: Job }): Promise<Job[]> {
    const { batchItemFailures } = await dispatch(deps, eventOf(job))
    if (batchItemFailures.length > 0) throw new Error(`a page failed: ${JSON.stringify(job)}`)
    return pile.jobs.splice(0)
  },
})
