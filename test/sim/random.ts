/** Chance by seed: the same seed gives the same run, to the last bit. */
export interface Random {
  /** From 0 up to 1. */
  next(): number
  chance(p: number): boolean
  /** A whole number from `from` to `to`, both possible. */
  int(from: number, to: number): number
  between(from: number, to: number): number
  pick<T>(list: readonly T[]): T
}

/** Mulberry32. */
export function createRandom(seed: number): Random {
  let state = (seed * 0x9e3779b1) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (from: number, to: number) => from + next() * (to - from)
  return {
    next,
    between,
    chance: (p) => next() < p,
    int: (from, to) => Math.floor(between(from, to + 1)),
    pick: (list) => list[Math.floor(next() * list.length)] as never,
  }
}
