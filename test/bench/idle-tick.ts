import { tick } from '../../functions/service/tick.ts'
import { median, missed } from './fleet.ts'
import { DUE, ZONE } from './people.ts'
import { startRig } from './rig.ts'

/** A tick that finds nothing due, with few people and with many behind the same slots. */

const SLOTS = 400
const TICKS = 300

export async function idleTickBench(): Promise<void> {
  const sizes = (process.env.BENCH_SIZES ?? '1000,1000000').split(',').map(Number)
  const rows = []
  for (const people of sizes) {
    const rig = await startRig({ people })
    try {
      const quarter = (i: number) =>
        `${String(8 + Math.floor(i / 4)).padStart(2, '0')}:${String((i % 4) * 15).padStart(2, '0')}`
      const zones = Intl.supportedValuesOf('timeZone')
      // One slot in New York holds everybody; nobody lives in the others.
      await rig.load(0, people, '08:00')
      for (let i = 0; i < SLOTS - 1; i++) {
        const zone = zones[i % zones.length] ?? ZONE
        await rig.deps.store.addSlot({ zone, time: quarter(i % 48), kind: 'tips' })
      }
      rig.deps.clock.set(DUE - 3_600_000)
      // The first one marks what was due before; from then on there is nothing.
      await tick({ ...rig.deps, queue: { send: async () => {} } })
      await rig.database.ask({ type: 'calls' })
      const times: number[] = []
      for (let i = 0; i < TICKS; i++) {
        const began = performance.now()
        const queued = await tick(rig.deps)
        if (queued > 0) throw new Error('the tick was not idle')
        times.push(performance.now() - began)
      }
      const calls = await rig.database.ask<Record<string, number>>({ type: 'calls' })
      const requests = Object.values(calls).reduce((sum, n) => sum + n, 0) / TICKS
      rows.push({ people, slots: SLOTS, requests, 'ms, median': Number(median(times).toFixed(2)) })
    } finally {
      await rig.stop()
    }
  }
  console.table(rows)
  const [few, many] = rows
  if (few?.requests !== many?.requests) missed('the same requests however many people there are')
}
