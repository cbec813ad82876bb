import { describe, expect, it } from 'vitest'
import {
  answer,
  lastOf,
  openQuestions,
  placeAfter,
  placeOf,
  rebase,
  type Track,
  withoutDay,
} from '../../core/path.ts'
import type { Outline } from '../../core/program.ts'

const outline: Outline = {
  id: 'small',
  keyword: 'SMALL',
  accent: '#123456',
  languages: ['en'],
  evening: '19:30',
  parts: [
    { id: 'room', days: ['r1', 'r2'] },
    { id: 'kind', days: ['k1', 'k2'] },
    { id: 'more', when: { answer: 'pace', is: 'MORE' }, days: ['m1', 'm2'] },
    { id: 'gate', days: ['g1'] },
    { id: 'care', when: { answer: 'safe', not: 'SAFE' }, days: ['c1', 'c2'] },
    { id: 'open', when: { answer: 'safe', is: 'SAFE' }, days: ['o1', 'o2'] },
  ],
  questions: [
    { id: 'pace', kind: 'choice', asked: 'k2', options: ['MORE', 'NEXT'] },
    { id: 'safe', kind: 'gate', asked: 'g1', options: ['SAFE', 'UNSURE'], opens: 'SAFE' },
  ],
}

const START: Track = { position: { part: 'room', step: 0 }, answers: {}, been: {} }

/** What a claim does. */
function next(track: Track, o: Outline = outline): { day: string; track: Track } {
  const { had: _, ...rest } = track
  const claimed = { ...rest, position: { ...track.position, step: track.position.step + 1 } }
  const place = placeOf(o, claimed.answers, claimed.position)
  return { day: place.kind === 'day' ? place.day : place.kind, track: claimed }
}

/** Walks a story of days and answers: `r1 r2 MORE m1`, where an answer is in capitals. */
function walk(story: string): string {
  let track = START
  const seen: string[] = []
  for (const word of story.replace(/[()]/g, '').split(' ')) {
    if (/^[A-Z]+$/.test(word)) {
      const question = word === 'MORE' || word === 'NEXT' ? 'pace' : 'safe'
      const open = openQuestions(outline, track).some((q) => q.id === question)
      if (open) track = answer(outline, track, question, word)
      seen.push(open ? word : `(${word})`)
    } else {
      const step = next(track)
      track = step.track
      seen.push(step.day)
    }
  }
  return seen.join(' ')
}

describe('the path', () => {
  it.each([
    ['without any answer', 'r1 r2 k1 k2 g1 c1 c2 over over'],
    ['MORE on its day', 'r1 r2 k1 k2 MORE m1 m2 g1 c1 c2 over'],
    ['NEXT on its day', 'r1 r2 k1 k2 NEXT g1 c1'],
    ['MORE, then NEXT half-way', 'r1 r2 k1 k2 MORE m1 NEXT g1 c1'],
    ['MORE too late', 'r1 r2 k1 k2 g1 (MORE) c1'],
    ['an answer before its question', 'r1 (SAFE) r2 (MORE) k1 k2 g1'],
    ['SAFE on its day', 'r1 r2 k1 k2 g1 SAFE o1 o2 over'],
    ['UNSURE on its day', 'r1 r2 k1 k2 g1 UNSURE c1 c2 over'],
    ['SAFE during care', 'r1 r2 k1 k2 g1 c1 SAFE o1 o2 over'],
    ['SAFE after the closing message', 'r1 r2 k1 k2 g1 c1 c2 over SAFE o1 o2 over'],
    ['SAFE long after it', 'r1 r2 k1 k2 g1 c1 c2 over over over SAFE o1 o2 over'],
    ['SAFE, and UNSURE before its first day', 'r1 r2 k1 k2 g1 SAFE UNSURE c1 c2 over'],
    ['back and forth, each day once', 'r1 r2 k1 k2 g1 c1 SAFE o1 UNSURE c2 over SAFE o2 over'],
    ['SAFE half-way through care, and UNSURE at once', 'r1 r2 k1 k2 g1 c1 SAFE UNSURE c2 over'],
    ['UNSURE after it all', 'r1 r2 k1 k2 g1 SAFE o1 o2 over UNSURE c1 c2 over'],
  ])('%s', (_, story) => {
    expect(walk(story)).toBe(story)
  })

  it('remembers the day that was claimed last, whatever an answer moved', () => {
    let track = START
    for (let i = 0; i < 6; i++) track = next(track).track
    expect(lastOf(outline, track)).toMatchObject({ kind: 'day', day: 'c1' })
    const moved = answer(outline, track, 'safe', 'SAFE')
    expect(moved.position).toEqual({ part: 'open', step: 0 })
    expect(lastOf(outline, moved)).toMatchObject({ kind: 'day', day: 'c1' })
    expect(lastOf(outline, next(moved).track)).toMatchObject({ kind: 'day', day: 'o1' })
  })

  it.each([
    ['the day they stand on', 3, [], 'k1', 'k1'],
    ['a day that an answer has led away from', 6, ['SAFE'], 'c1', 'o1'],
    ['the closing message', 8, [], 'closing', 'over'],
  ] as const)('gives back %s', (_, claims, said, day, comes) => {
    let track = START
    for (let i = 0; i < claims; i++) track = next(track).track
    for (const word of said) track = answer(outline, track, 'safe', word)
    const back = withoutDay(outline, track, day)
    const after = placeAfter(outline, back.answers, back.position)
    expect(after.kind === 'day' ? after.day : after.kind).toBe(comes)
    // Whoever comes back to the part gets the day that never went out.
    if (said.length > 0) {
      const again = answer(outline, back, 'safe', 'UNSURE')
      expect(placeAfter(outline, again.answers, again.position)).toMatchObject({ day })
    }
  })
})

describe('an edit', () => {
  const change = (parts: Partial<Record<string, string[] | string>>): Outline => ({
    ...outline,
    parts: outline.parts.map((p) => {
      const to = parts[p.id]
      return typeof to === 'string' ? { ...p, id: to } : { ...p, days: to ?? p.days }
    }),
  })
  /** After so many claims and answers, published anew: what comes next. */
  function nextDay(claims: number, to: Outline, ...said: string[]): string {
    let track = START
    for (let i = 0; i < claims; i++) track = next(track).track
    for (const word of said) track = answer(outline, track, 'safe', word)
    return next(rebase(outline, to, track), to).day
  }

  it.each([
    ['a day to come is removed', 1, change({ room: ['r1'] }), 'k1'],
    ['the day they had is removed', 1, change({ room: ['r2'] }), 'r2'],
    ['all they had is removed', 2, change({ room: ['x1'] }), 'k1'],
    ['a day is inserted behind them', 2, change({ room: ['x1', 'r1', 'r2'] }), 'k1'],
    ['a day is inserted before them', 1, change({ room: ['r1', 'x1', 'r2'] }), 'x1'],
    ['a day is added to a part they finished', 2, change({ room: ['r1', 'r2', 'x1'] }), 'x1'],
    ['a day they had is moved to the front', 3, change({ kind: ['k2', 'k1'] }), 'g1'],
    ['a day they had is moved back', 2, change({ room: ['r2', 'r1'] }), 'k1'],
    ['the part they are in is renamed', 3, change({ kind: 'love' }), 'k2'],
    ['nobody had anything yet', 0, change({ room: ['x1', 'r1', 'r2'] }), 'r1'],
    ['they are at the closing message', 8, change({ open: ['o2'] }), 'over'],
  ])('%s', (_, claims, to, comes) => {
    expect(nextDay(claims, to)).toBe(comes)
  })

  it('keeps those who wait before a part that is renamed', () => {
    expect(nextDay(6, change({ open: 'brave' }), 'SAFE')).toBe('o1')
  })

  it('remembers what they had of a part left half-way, by another name', () => {
    const to = change({ care: 'gentle' })
    let track = START
    for (let i = 0; i < 6; i++) track = next(track).track
    track = rebase(outline, to, answer(outline, track, 'safe', 'SAFE'))
    const back = answer(to, track, 'safe', 'UNSURE')
    expect(next(back, to).day).toBe('c2')
  })
})
