import type { SQSEvent } from 'aws-lambda'
import { beforeAll, describe, expect, it } from 'vitest'
import { lanes, SHARDS } from '../../core/keys.ts'
import { dispatch } from '../../functions/service/jobs.ts'
import { startWorld, type World } from '../world.ts'

/** A function whose time runs out in the middle of a page: nobody is left out, nobody gets two. */

const phones = Array.from({ length: 12 }, (_, i) => `+141555501${String(i).padStart(2, '0')}`)
const START = '2026-12-01T15:00:00Z'

let world: World
beforeAll(async () => {
  world = await startWorld({ start: Date.parse(START) })
  for (const phone of phones) {
    await world.text(phone, 'OPEN')
    await world.text(phone, 'YES')
  }
  await world.until('2026-12-01T15:59:00Z')
})

const pages = (attempt: number): SQSEvent => {
  const shards = Array.from({ length: lanes.length * SHARDS }, (_, shard) => String(shard))
  const records = shards.map((messageId) => ({
    messageId,
    body: JSON.stringify({
      kind: 'tips',
      zone: 'America/Los_Angeles',
      time: '08:00',
      date: '2026-12-01',
      shard: Number(messageId),
    }),
    attributes: { ApproximateReceiveCount: String(attempt) },
  }))
  return { Records: records } as SQSEvent
}
const tips = () => phones.map((phone) => world.received(phone).length - 2)

describe('a page whose time runs short', () => {
  it('claims nobody with too little time to finish with them', async () => {
    let asked = 0
    await dispatch(world.deps, pages(1), () => (++asked <= 5 ? 60_000 : 14_000))
    expect(tips().reduce((a, b) => a + b)).toBe(5)
    expect(Math.max(...tips())).toBe(1)
    expect(world.queue.pending()).toBeGreaterThan(0)
  })

  it('comes back, and goes on with whom it left', async () => {
    await world.until('2026-12-01T15:59:30Z')
    expect(tips()).toEqual(phones.map(() => 1))
    expect(world.queue.dead).toEqual([])
  })

  it('changes nothing when it is delivered once more, late and out of order', async () => {
    const { Records } = pages(3)
    await dispatch(world.deps, { Records: [...Records].reverse() }, () => 60_000)
    await dispatch(world.deps, pages(1), () => 60_000)
    await world.until('2026-12-01T20:00:00Z')
    expect(tips()).toEqual(phones.map(() => 1))
    expect(world.problems).toEqual([])
  })
})
