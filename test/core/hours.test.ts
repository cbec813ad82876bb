import { describe, expect, it } from 'vitest'
import { allowedHours, strictest, windowEnd, within } from '../../core/hours.ts'
import { guessZone } from '../../core/zones.ts'

describe('the allowed hours', () => {
  it.each([
    ['nothing known of the state', 'US', undefined, '08:00', '21:00'],
    ['a state without a rule of its own', 'US', 'NY', '08:00', '21:00'],
    ['Florida', 'US', 'FL', '08:00', '20:00'],
    ['Oklahoma', 'US', 'OK', '08:00', '20:00'],
    ['Maryland', 'US', 'MD', '08:00', '20:00'],
    ['Washington', 'US', 'WA', '08:00', '20:00'],
    ['Connecticut', 'US', 'CT', '09:00', '20:00'],
    ['Spain', 'ES', undefined, '08:00', '21:00'],
    ['a region of another country with the same letters', 'ES', 'CT', '08:00', '21:00'],
    ['a country nobody knows', 'ZZ', undefined, '08:00', '21:00'],
  ])('%s', (_, country, region, from, to) => {
    expect(allowedHours(country, region)).toEqual({ from, to })
  })

  it.each([
    ['+13055550123', '08:00', '20:00'],
    ['+18605550123', '09:00', '20:00'],
    ['+14105550123', '08:00', '20:00'],
    ['+12125550123', '08:00', '21:00'],
    ['+18005550123', '08:00', '21:00'],
  ])('follow the area code of %s', (phone, from, to) => {
    const { country, region } = guessZone(phone)
    expect(allowedHours(country, region)).toEqual({ from, to })
  })

  it('a region only ever narrows them', () => {
    for (const region of 'AL AK AZ CA CT FL LA MA MD MS NY OK TX WA'.split(' ')) {
      const hours = allowedHours('US', region)
      expect(strictest(hours, allowedHours('US'))).toEqual(hours)
    }
  })

  it('of two places are those allowed in both', () => {
    const both = { from: '09:00', to: '20:00' }
    expect(strictest({ from: '09:00', to: '21:00' }, { from: '08:00', to: '20:00' })).toEqual(both)
    expect(strictest({ from: '08:00', to: '20:00' }, { from: '09:00', to: '21:00' })).toEqual(both)
  })

  it.each([
    ['07:59', false],
    ['08:00', true],
    ['19:59', true],
    ['20:59', true],
    ['21:00', false],
    ['23:45', false],
    ['00:00', false],
  ])('%s is within them: %s', (time, inside) => {
    expect(within(time, { from: '08:00', to: '21:00' })).toBe(inside)
  })

  it.each([
    ['an ordinary day', '2026-12-01', 'America/New_York', '21:00', '2026-12-02T02:00:00.000Z'],
    [
      'the day the clock went on',
      '2026-03-08',
      'America/New_York',
      '20:00',
      '2026-03-09T00:00:00.000Z',
    ],
    ['Kathmandu', '2026-12-01', 'Asia/Kathmandu', '21:00', '2026-12-01T15:15:00.000Z'],
    ['a date that never was', '2011-12-30', 'Pacific/Apia', '21:00', '2011-12-30T10:00:00.000Z'],
  ])('end at an instant: %s', (_, date, zone, to, end) => {
    const instant = windowEnd(date, zone, { from: '08:00', to })
    expect(new Date(instant).toISOString()).toBe(end)
  })
})
