import { describe, expect, it } from 'vitest'
import { prefixOf, readEmail, readPhone, windowOf } from '../../core/limits.ts'
import { pageWords } from '../../core/words/pages.ts'

describe('numbers as people type them', () => {
  it.each([
    ['(415) 555-0100', '+14155550100'],
    ['1 415 555 0100', '+14155550100'],
    ['415.555.0100', '+14155550100'],
    ['+1 415 555 0100', '+14155550100'],
    ['４１５５５５０１００', '+14155550100'],
    ['+44 7700 900100', '+447700900100'],
    ['415 555 010', undefined],
    ['0415 555 0100', undefined],
    ['+1 900 555 0100', undefined],
    ['+1 415 976 0100', undefined],
    ['+1 415 555 9999', undefined],
    ['+1 115 555 0100', undefined],
    ['+1 415 155 0100', undefined],
    ['07700 900100', undefined],
    ['+0 12345678', undefined],
    ['call me', undefined],
    ['', undefined],
    ['4155550100x'.repeat(40), undefined],
  ])('%s', (typed, number) => {
    expect(readPhone(typed, 'US')).toBe(number)
  })
  it('are not guessed where a country has other rules', () => {
    expect(readPhone('415 555 0100', 'GB')).toBeUndefined()
  })
  it('in a row share a prefix', () => {
    expect(prefixOf('+14155550100')).toBe(prefixOf('+14155559999'))
  })
})

describe('addresses as people type them', () => {
  it.each([
    [' Me@Example.COM ', 'me@example.com'],
    ['a+b@mail.example.co', 'a+b@mail.example.co'],
    ['me@example', undefined],
    ['me@@example.com', undefined],
    ['me..you@example.com', undefined],
    ['Me <me@example.com>', undefined],
    ['a@b.example, c@d.example', undefined],
    ['a@b.example\nBcc: c@d.example', undefined],
    ['', undefined],
  ])('%j', (typed, address) => {
    expect(readEmail(typed)).toBe(address)
  })
})

it('a window has one name from its start to its end', () => {
  const rule = { scope: 'client', max: 1, every: 3600 }
  const at = Date.parse('2026-12-01T15:00:00Z')
  expect(windowOf(rule, at)).toEqual(windowOf(rule, at + 3_599_999))
  expect(windowOf(rule, at).ends).toBe(at + 3_600_000)
  expect(windowOf(rule, at).name).not.toBe(windowOf(rule, at + 3_600_000).name)
})

it('both languages say everything, and differently', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, shape(v)]))
      : typeof value
  const [en, es] = [pageWords('en'), pageWords('es')]
  expect(shape(es)).toEqual(shape(en))
  const leaves = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(leaves)
  const same = leaves(en).filter((text, i) => text === leaves(es)[i])
  expect(same).toEqual([])
})
