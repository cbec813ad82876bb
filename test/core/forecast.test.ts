import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forecastLane } from '../../core/forecast.ts'

const HOUR = 3600
const wide = { window: 24 * HOUR }

describe('when the last person is reached', () => {
  it('is 2 h 47 min for ten thousand tips of one segment at one a second', () => {
    const [slot] = forecastLane([{ start: 0, people: 10_000 }], { segments: 1, rate: 1, ...wide })
    expect(slot).toEqual({ reached: 10_000, left: 0, last: 10_000 })
    expect(Math.round((slot?.last ?? 0) / 60)).toBe(2 * 60 + 47)
  })

  it.each([
    {
      label: 'two segments take twice as long',
      slots: [{ start: 0, people: 100 }],
      lane: { segments: 2, rate: 1, ...wide },
      want: [{ reached: 100, left: 0, last: 200 }],
    },
    {
      label: 'two slots due together share the lane',
      slots: [
        { start: 0, people: 100 },
        { start: 0, people: 300 },
      ],
      lane: { segments: 1, rate: 1, ...wide },
      want: [
        { reached: 100, left: 0, last: 200 },
        { reached: 300, left: 0, last: 400 },
      ],
    },
    {
      label: 'one that comes later takes half from then on',
      slots: [
        { start: 0, people: 100 },
        { start: 50, people: 10 },
      ],
      lane: { segments: 1, rate: 1, ...wide },
      want: [
        { reached: 100, left: 0, last: 110 },
        { reached: 10, left: 0, last: 70 },
      ],
    },
    {
      label: 'the window cuts a slot off',
      slots: [{ start: 0, people: 100 }],
      lane: { segments: 2, rate: 1, window: 60 },
      want: [{ reached: 30, left: 70, last: 60 }],
    },
    {
      label: 'so does the end of the allowed hours',
      slots: [{ start: 1000, people: 100, end: 1050 }],
      lane: { segments: 1, rate: 1, ...wide },
      want: [{ reached: 50, left: 50, last: 1050 }],
    },
    {
      label: 'an empty slot is done when it begins',
      slots: [{ start: 7, people: 0 }],
      lane: { segments: 1, rate: 1, ...wide },
      want: [{ reached: 0, left: 0, last: 7 }],
    },
  ])('$label', ({ slots, lane, want }) => {
    expect(forecastLane(slots, lane)).toEqual(want)
  })

  it('never puts out more than the rate, and wastes none while there is work', () => {
    const slot = fc.record({
      start: fc.integer({ min: 0, max: 5_000 }),
      people: fc.integer({ min: 1, max: 2_000 }),
    })
    fc.assert(
      fc.property(
        fc.array(slot, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 20 }),
        (slots, rate) => {
          const done = forecastLane(slots, { segments: 1, rate, window: 1e9 })
          const work = slots.reduce((sum, s) => sum + s.people, 0)
          const first = Math.min(...slots.map((s) => s.start))
          const latest = Math.max(...slots.map((s) => s.start))
          const last = Math.max(...done.map((d) => d.last))
          expect(done.every((d) => d.left === 0)).toBe(true)
          expect(last).toBeGreaterThanOrEqual(first + work / rate - 1e-6)
          expect(last).toBeLessThanOrEqual(latest + work / rate + 1e-6)
        },
      ),
    )
  })
})
