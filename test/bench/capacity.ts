import { startDatabase } from '../../dev/database.ts'
import { publishAll } from '../../dev/publish.ts'
import { programsFolder } from '../../dev/stack.ts'
import type { Transport } from '../../functions/adapters/transport.ts'
import { dispatch } from '../../functions/service/jobs.ts'
import { tick } from '../../functions/service/tick.ts'
import { missed, start } from './fleet.ts'
import { createPile, hostOf, TABLE } from './host.ts'
import type { Units } from './null-store.ts'
import { eventOf } from './part.ts'
import { DUE, personAt, ZONE } from './people.ts'
import { startRig } from './rig.ts'

/** Capacity units a tip: as dynalite reports them, and by AWS's rules at more people than it bears. */

const LIMITS = { write: 2.1, read: 0.1 }
const DAYS = 3
const DAY = 86_400_000

export async function capacityBench(): Promise<void> {
  const sizes = (process.env.BENCH_SIZES ?? '1000,10000,100000').split(',').map(Number)
  const rows = [{ people: 1_000, of: 'as dynalite reports', ...(await reported(1_000)) }]
  for (const people of sizes) rows.push({ people, of: 'by rule', ...(await counted(people)) })
  console.log(
    `units a tip, the mean of everybody's second to fourth day; each has an evening check-in`,
  )
  console.table(rows)
  for (const { people, write, read } of rows) {
    if (write > LIMITS.write || read > LIMITS.read) missed(`${people} people within 2.1 and 0.1`)
  }
}

const each = ({ write, read }: Units, people: number): Units => ({
  write: Number((write / people).toFixed(3)),
  read: Number((read / people).toFixed(3)),
})

interface Used extends Units {
  'dearest day': number
}

const summary = (days: Units[]): Used => {
  const mean = (key: keyof Units) =>
    Number((days.reduce((sum, day) => sum + day[key], 0) / days.length).toFixed(3))
  const dearest = Math.max(...days.map((d) => d.write))
  return { write: mean('write'), read: mean('read'), 'dearest day': dearest }
}

async function counted(people: number): Promise<Used> {
  const rig = await startRig({ people, meter: true })
  try {
    const worker = await rig.worker()
    await rig.load(0, people, '08:00')
    const days: Units[] = []
    for (let day = 0; day <= DAYS; day++) {
      await rig.day(day, [worker])
      await rig.database.ask({ type: 'units' })
      await rig.run([worker])
      const used = await rig.database.ask<Units>({ type: 'units' })
      if (day > 0) days.push(each(used, people))
    }
    await rig.check(DAYS + 1)
    return summary(days)
  } finally {
    await rig.stop()
  }
}

async function reported(people: number): Promise<Used> {
  const database = await startDatabase(TABLE)
  const provider = await start('null-provider.ts', { people })
  const used: Units = { write: 0, read: 0 }
  try {
    const outside = {
      database: database.url,
      provider: await provider.ask<string>({ type: 'url' }),
    }
    const pile = createPile()
    const deps = hostOf(outside, pile, metered(database.client, used))
    await publishAll(deps.store, programsFolder, deps.settings)
    const [program] = await deps.library.programs()
    const part = program?.outline.parts[0]?.id ?? ''
    const { version = '', outline } = program ?? {}
    const crowd = {
      from: 0,
      count: people,
      time: '08:00',
      program: outline?.id ?? '',
      version,
      part,
    }
    for (let i = 0; i < people; i++) await deps.store.create(personAt(i, crowd))
    await deps.store.addSlot({ zone: ZONE, time: '08:00', kind: 'tips' })
    const days: Units[] = []
    for (let day = 0; day <= DAYS; day++) {
      deps.clock.set(DUE + day * DAY)
      Object.assign(used, { write: 0, read: 0 })
      await tick(deps)
      for (let job = pile.jobs.shift(); job; job = pile.jobs.shift()) {
        await dispatch(deps, eventOf(job))
      }
      if (day > 0) days.push(each(used, people))
    }
    const wrong = await provider.ask<number>({ type: 'wrong', times: DAYS + 1 })
    if (wrong > 0) throw new Error(`${wrong} people did not get exactly one text a day`)
    return summary(days)
  } finally {
    await provider.stop()
    await database.close()
  }
}

/** Asks with every request what it used. */
function metered(client: Transport, used: Units): Transport {
  const writes = ['PutItem', 'UpdateItem', 'BatchWriteItem', 'DeleteItem']
  return {
    ...client,
    async call(operation, input) {
      const asks = { ...input, ReturnConsumedCapacity: 'TOTAL' }
      const kind = writes.includes(operation) ? 'write' : 'read'
      try {
        const output = await client.call(operation, asks)
        const all = [output.ConsumedCapacity ?? []].flat() as { CapacityUnits: number }[]
        used[kind] += all.reduce((sum, one) => sum + one.CapacityUnits, 0)
        return output
      } catch (error) {
        // A write whose condition did not hold is charged, but not reported: one unit, under 1 KB.
        if ((error as Error).name === 'ConditionalCheckFailedException') used.write++
        throw error
      }
    },
  }
}
