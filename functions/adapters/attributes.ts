/** Plain values as DynamoDB writes them. Only what this service stores: no sets, no binary. */

export type Attribute =
  | { S: string }
  | { N: string }
  | { BOOL: boolean }
  | { NULL: true }
  | { L: Attribute[] }
  | { M: Attributes }
export type Attributes = Record<string, Attribute>

/** Leaves out what is undefined. Throws a TypeError for what cannot be stored. */
export function toAttributes(values: Record<string, unknown>): Attributes {
  const out: Attributes = {}
  for (const name in values) {
    const value = values[name]
    if (value !== undefined) out[name] = toAttribute(value)
  }
  return out
}

function toAttribute(value: unknown): Attribute {
  if (typeof value === 'string') return { S: value }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} cannot be stored`)
    return { N: String(value) }
  }
  if (typeof value === 'boolean') return { BOOL: value }
  if (value === null) return { NULL: true }
  if (Array.isArray(value)) return { L: value.map(toAttribute) }
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return { M: toAttributes(value as Record<string, unknown>) }
  }
  throw new TypeError(`a ${typeof value} cannot be stored`)
}

export function fromAttributes(attributes: Attributes): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const name in attributes) out[name] = fromAttribute(attributes[name] as Attribute)
  return out
}

function fromAttribute(value: Attribute): unknown {
  if ('S' in value) return value.S
  if ('N' in value) return Number(value.N)
  if ('M' in value) return fromAttributes(value.M)
  if ('L' in value) return value.L.map(fromAttribute)
  if ('BOOL' in value) return value.BOOL
  if ('NULL' in value) return null
  throw new TypeError(`an attribute of type ${Object.keys(value)[0]} is not one of ours`)
}
