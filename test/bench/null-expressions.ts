import type { Attribute, Attributes } from '../../functions/adapters/attributes.ts'

/** The part of DynamoDB's expressions that the store uses, compiled once for each text. */

export interface Given {
  item: Attributes
  names: Record<string, string>
  values: Attributes
}
type Test = (g: Given) => boolean
type Value = (g: Given) => Attribute | undefined

const cache = new Map<string, unknown>()
function once<T>(key: string, make: () => T): T {
  let made = cache.get(key) as T | undefined
  if (made === undefined) {
    made = make()
    cache.set(key, made)
  }
  return made
}

/** Whether a condition holds. Throws for an expression it does not know. */
export const holds = (text: string, g: Given): boolean =>
  once(`if ${text}`, () => {
    const t = tokens(text)
    const test = either(t)
    if (t.length > 0) throw new Error(`cannot read the condition at ${t.join(' ')}`)
    return test
  })(g)

/** Changes `g.item` in place, every value read before the first is written. */
export function apply(text: string, g: Given): void {
  const changes = once(`set ${text}`, () => update(tokens(text)))
  const done = changes.map(({ path, value }) => ({ path, value: value(g) }))
  for (const { path, value } of done) write(g, path, value)
}

const tokens = (text: string): string[] =>
  text.match(/<=|>=|<>|[=<>(),+-]|[\w:#.]+/g)?.filter((t) => t !== '') ?? []

function expect(t: string[], wanted: string): void {
  const found = t.shift()
  if (found !== wanted) throw new Error(`expected ${wanted}, found ${found}`)
}

function either(t: string[]): Test {
  let left = both(t)
  while (t[0] === 'OR') {
    t.shift()
    const [a, b] = [left, both(t)]
    left = (g) => a(g) || b(g)
  }
  return left
}

function both(t: string[]): Test {
  let left = single(t)
  while (t[0] === 'AND') {
    t.shift()
    const [a, b] = [left, single(t)]
    left = (g) => a(g) && b(g)
  }
  return left
}

const functions: Record<string, (a: Attribute | undefined, b?: Attribute) => boolean> = {
  attribute_exists: (a) => a !== undefined,
  attribute_not_exists: (a) => a === undefined,
  contains: (a, b) => text(a)?.includes(text(b) ?? '\0') ?? false,
  begins_with: (a, b) => text(a)?.startsWith(text(b) ?? '\0') ?? false,
}

function single(t: string[]): Test {
  const next = t.shift() ?? ''
  if (next === 'NOT') {
    const inner = single(t)
    return (g) => !inner(g)
  }
  if (next === '(') {
    const inner = either(t)
    expect(t, ')')
    return inner
  }
  const fn = functions[next]
  if (fn) {
    expect(t, '(')
    const a = operand(t.shift())
    const second = t[0] === ','
    if (second) t.shift()
    const b = second ? operand(t.shift()) : undefined
    expect(t, ')')
    return (g) => fn(a(g), b?.(g))
  }
  const [a, sign = '', b] = [operand(next), t.shift(), operand(t.shift())]
  const compare = comparisons[sign]
  if (!compare) throw new Error(`no comparison ${sign}`)
  return (g) => {
    const [x, y] = [plain(a(g)), plain(b(g))]
    return x !== undefined && y !== undefined && typeof x === typeof y && compare(x, y)
  }
}

type Plain = string | number | boolean
const comparisons: Record<string, (a: Plain, b: Plain) => boolean> = {
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
}

const text = (a: Attribute | undefined): string | undefined => (a && 'S' in a ? a.S : undefined)

function plain(a: Attribute | undefined): Plain | undefined {
  if (!a) return undefined
  if ('S' in a) return a.S
  if ('N' in a) return Number(a.N)
  return 'BOOL' in a ? a.BOOL : undefined
}

function operand(token = ''): Value {
  if (token.startsWith(':')) return (g) => g.values[token]
  const steps = token.split('.')
  return (g) => {
    let at: Attribute | undefined = { M: g.item }
    for (const step of steps) {
      at = at && 'M' in at ? at.M[g.names[step] ?? step] : undefined
    }
    return at
  }
}

interface Change {
  path: string[]
  /** Undefined removes. */
  value: Value
}

function update(t: string[]): Change[] {
  const changes: Change[] = []
  let clause = ''
  while (t.length > 0) {
    if (['SET', 'ADD', 'REMOVE'].includes(t[0] ?? '')) clause = t.shift() ?? ''
    const name = t.shift() ?? ''
    const path = name.split('.')
    if (clause === 'REMOVE') changes.push({ path, value: () => undefined })
    else if (clause === 'ADD')
      changes.push({ path, value: sum(operand(name), operand(t.shift()), 1) })
    else {
      expect(t, '=')
      let value = term(t)
      while (t[0] === '+' || t[0] === '-') {
        const sign = t.shift() === '+' ? 1 : -1
        value = sum(value, term(t), sign)
      }
      changes.push({ path, value })
    }
    if (t[0] === ',') t.shift()
  }
  return changes
}

/** An operand, or `if_not_exists(path, operand)`. */
function term(t: string[]): Value {
  const next = t.shift()
  if (next !== 'if_not_exists') return operand(next)
  expect(t, '(')
  const path = operand(t.shift())
  expect(t, ',')
  const other = operand(t.shift())
  expect(t, ')')
  return (g) => path(g) ?? other(g)
}

const sum =
  (a: Value, b: Value, sign: number): Value =>
  (g) => ({ N: String(Number(plain(a(g)) ?? 0) + sign * Number(plain(b(g)))) })

function write(g: Given, path: string[], value: Attribute | undefined): void {
  let at = g.item
  for (const step of path.slice(0, -1)) {
    const inner = at[g.names[step] ?? step]
    if (!inner || !('M' in inner)) throw new Error(`no map at ${step}`)
    at = inner.M
  }
  const last = path.at(-1) ?? ''
  const name = g.names[last] ?? last
  if (value === undefined) delete at[name]
  else at[name] = value
}
