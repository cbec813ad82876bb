import { addDays } from '../../core/calendar.ts'
import type { Deps } from '../context.ts'
import { hashOf } from '../links.ts'
import { suppress, type Writer } from './people.ts'

/** Once a day: whose number was given up, before it belongs to somebody else. */

type Given = Writer & Pick<Deps, 'texts' | 'log'>

/** As many keys as one read of the table takes. */
const CHUNK = 100
const DAY_MS = 86_400_000
/** A list is out by the day after; the one before that may have been missed. */
const DAYS_BACK = [2, 1]
const REMEMBER_MS = 10 * DAY_MS

/**
 * Stops everybody whose number is on the carrier's lists of yesterday and the day before. A list
 * that was gone through is not read again; one that was cut short is, and whoever was stopped
 * already stays as they are. Returns how many were stopped.
 */
export async function stopDeactivated(deps: Given): Promise<number> {
  const today = new Date(deps.now()).toISOString().slice(0, 10)
  let stopped = 0
  for (const back of DAYS_BACK) {
    const date = addDays(today, -back)
    if (await deps.store.seen('deactivations', date)) continue
    stopped += await stopListed(deps, date)
    await deps.store.once('deactivations', date, deps.now() + REMEMBER_MS)
  }
  return stopped
}

async function stopListed(deps: Given, date: string): Promise<number> {
  let numbers = 0
  let stopped = 0
  let chunk: string[] = []
  const flush = async () => {
    stopped += await stopOurs(deps, chunk)
    chunk = []
  }
  for await (const number of deps.texts.deactivated(date)) {
    numbers++
    chunk.push(number)
    if (chunk.length === CHUNK) await flush()
  }
  if (chunk.length > 0) await flush()
  deps.log('deactivations', { date, numbers, stopped })
  return stopped
}

/** Most of a list are strangers: a hundred of them are one request, and none of them is a write. */
async function stopOurs(deps: Given, numbers: string[]): Promise<number> {
  const byHash = new Map(numbers.map((number) => [hashOf(deps, number), number]))
  let stopped = 0
  for (const { hash, id } of await deps.store.whose([...byHash.keys()])) {
    const person = await deps.store.person(id)
    if (!person || person.phone?.to !== byHash.get(hash)) continue
    if (await suppress(deps, id, 'phone', 'invalid', 'number given up')) stopped++
  }
  return stopped
}
