import * as keys from '../../core/keys.ts'
import type { Attribute, Attributes } from '../../functions/adapters/attributes.ts'
import { apply, type Given, holds } from './null-expressions.ts'

/**
 * The table of the null database: a map of JSON texts, so that a million people and their records
 * fit. Real conditions, real indexes, no durability, no capacity.
 */

interface Request {
  Key: Attributes
  Item: Attributes
  UpdateExpression: string
  ConditionExpression?: string
  ExpressionAttributeNames?: Record<string, string>
  ExpressionAttributeValues?: Attributes
  RequestItems: Record<string, unknown>
  IndexName?: string
  KeyConditionExpression: string
  ExclusiveStartKey?: Attributes
  Limit?: number
}

export interface Units {
  write: number
  read: number
}

export interface NullStore {
  /** The answer's JSON, or undefined when a condition did not hold. */
  handle(operation: string, request: Request): string | undefined
  put(item: Attributes): void
  items(): number
  /** Capacity units used since the last time this was asked. */
  units(): Units
}

const S = (a: Attribute | undefined): string => (a && 'S' in a ? a.S : '')
const PAGE = 1_000

/** `meter` counts capacity units by AWS's rules, at some cost in time. */
export function createNullStore(meter = false): NullStore {
  let units: Units = { write: 0, read: 0 }
  const written = (before: Attributes | undefined, after: Attributes) => {
    if (!meter) return
    const size = Math.max(sizeOf(after), before ? sizeOf(before) : 0)
    units.write += Math.max(1, Math.ceil(size / 1024))
  }
  const wasRead = (bytes: number, each: number) => {
    if (meter) units.read += Math.max(1, Math.ceil(bytes / 4096)) * each
  }
  const items = new Map<string, string>()
  /** The sorted sort keys of a partition, and per index those of its partitions (`sk pk`). */
  const partitions = new Map<string, Sorted>()
  const indexes = Object.entries(keys.table.indexes).map(([name, key]) => ({
    name,
    key,
    lists: new Map<string, Sorted>(),
  }))
  const idOf = (key: Attributes) => `${S(key.pk)}\n${S(key.sk)}`

  function read(key: Attributes): Attributes | undefined {
    const json = items.get(idOf(key))
    return json === undefined ? undefined : JSON.parse(json)
  }

  function put(item: Attributes, before: Attributes | undefined): string {
    const id = idOf(item)
    const json = JSON.stringify(item)
    items.set(id, json)
    if (!before) listed(partitions, S(item.pk)).add(S(item.sk))
    for (const { key, lists } of indexes) {
      const [is, was] = [S(item[key.partition]), S(before?.[key.partition])]
      if (is === was) continue
      // A changed key is a deletion and an insertion.
      units.write += (is === '' ? 0 : 1) + (was === '' ? 0 : 1)
      const entry = key.sort === 'pk' ? id : `${S(item.sk)}\n${S(item.pk)}`
      if (was !== '') listed(lists, was).remove(entry)
      if (is !== '') listed(lists, is).add(entry)
    }
    return json
  }

  function remove(key: Attributes): void {
    const before = read(key)
    if (!before) return
    items.delete(idOf(key))
    listed(partitions, S(key.pk)).remove(S(key.sk))
    for (const { key: index, lists } of indexes) {
      const was = S(before[index.partition])
      const entry = index.sort === 'pk' ? idOf(key) : `${S(before.sk)}\n${S(before.pk)}`
      if (was !== '') listed(lists, was).remove(entry)
    }
  }

  const allowed = (r: Request, item: Attributes | undefined): boolean =>
    r.ConditionExpression === undefined || holds(r.ConditionExpression, given(r, item ?? {}))

  function query(r: Request): string {
    const values = r.ExpressionAttributeValues ?? {}
    const index = indexes.find((i) => i.name === r.IndexName)
    const lists = index ? index.lists : partitions
    const list = listed(lists, S(values[':p'])).all()
    const start = r.ExclusiveStartKey
    const entry = (key: Attributes) =>
      index?.key.sort === 'pk' ? idOf(key) : index ? `${S(key.sk)}\n${S(key.pk)}` : S(key.sk)
    const prefix = S(values[':prefix'])
    let i = start ? after(list, entry(start)) : prefix === '' ? 0 : from(list, prefix)
    const found: string[] = []
    const limit = r.Limit ?? PAGE
    let last: Attributes | undefined
    for (; i < list.length && found.length < limit; i++) {
      const at = list[i] ?? ''
      if (!at.startsWith(prefix)) break
      const [a = '', b = ''] = at.split('\n')
      if (index) {
        const [pk, sk] = index.key.sort === 'pk' ? [a, b] : [b, a]
        last = { [index.key.partition]: { S: S(values[':p']) }, pk: { S: pk }, sk: { S: sk } }
        found.push(JSON.stringify(last))
      } else {
        last = { pk: { S: S(values[':p']) }, sk: { S: at } }
        found.push(items.get(idOf(last)) ?? '{}')
      }
    }
    const more = found.length === limit && last
    const cursor = more ? `,"LastEvaluatedKey":${JSON.stringify(last)}` : ''
    wasRead(
      found.reduce((sum, json) => sum + bytesOf(json, meter), 0),
      index ? 0.5 : 1,
    )
    return `{"Items":[${found.join(',')}],"Count":${found.length}${cursor}}`
  }

  const operations: Record<string, (r: Request) => string | undefined> = {
    GetItem(r) {
      const json = items.get(idOf(r.Key))
      wasRead(bytesOf(json, meter), (r as { ConsistentRead?: boolean }).ConsistentRead ? 1 : 0.5)
      return json === undefined ? '{}' : `{"Item":${json}}`
    },
    PutItem(r) {
      const before = read(r.Item)
      written(before, r.Item)
      if (!allowed(r, before)) return undefined
      put(r.Item, before)
      return '{}'
    },
    UpdateItem(r) {
      const before = read(r.Key)
      if (!allowed(r, before)) {
        written(before, r.Key)
        return undefined
      }
      const item = read(r.Key) ?? { ...r.Key }
      apply(r.UpdateExpression, given(r, item))
      written(before, item)
      return `{"Attributes":${put(item, before)}}`
    },
    Query: query,
    BatchGetItem(r) {
      const [[name = '', { Keys }] = ['', { Keys: [] }]] = Object.entries(
        r.RequestItems as Record<string, { Keys: Attributes[] }>,
      )
      const found = Keys.flatMap((key) => items.get(idOf(key)) ?? [])
      for (const json of found) wasRead(bytesOf(json, meter), 1)
      return `{"Responses":{${JSON.stringify(name)}:[${found.join(',')}]},"UnprocessedKeys":{}}`
    },
    BatchWriteItem(r) {
      type Write = { PutRequest?: { Item: Attributes }; DeleteRequest?: { Key: Attributes } }
      for (const write of Object.values(r.RequestItems as Record<string, Write[]>).flat()) {
        if (write.PutRequest) {
          const { Item } = write.PutRequest
          const before = read(Item)
          written(before, Item)
          put(Item, before)
        }
        if (write.DeleteRequest) {
          written(read(write.DeleteRequest.Key), write.DeleteRequest.Key)
          remove(write.DeleteRequest.Key)
        }
      }
      return '{"UnprocessedItems":{}}'
    },
  }

  return {
    handle(operation, request) {
      const run = operations[operation]
      if (!run) throw new Error(`the null database has no ${operation}`)
      return run(request)
    },
    put: (item) => void put(item, read(item)),
    items: () => items.size,
    units() {
      const used = units
      units = { write: 0, read: 0 }
      return used
    },
  }
}

const bytesOf = (json: string | undefined, meter: boolean): number =>
  meter && json !== undefined ? sizeOf(JSON.parse(json)) : 0

/** Bytes as DynamoDB counts them (AWS, "DynamoDB item sizes and formats"). */
function sizeOf(item: Attributes): number {
  let bytes = 0
  for (const [name, value] of Object.entries(item))
    bytes += Buffer.byteLength(name) + sizeOne(value)
  return bytes
}

function sizeOne(value: Attribute): number {
  if ('S' in value) return Buffer.byteLength(value.S)
  if ('N' in value) return Math.ceil(value.N.replace(/[-.]/g, '').length / 2) + 1
  if ('M' in value) return 3 + Object.keys(value.M).length + sizeOf(value.M)
  if ('L' in value) return 3 + value.L.reduce((sum, each) => sum + 1 + sizeOne(each), 0)
  return 1
}

const given = (r: Request, item: Attributes): Given => ({
  item,
  names: r.ExpressionAttributeNames ?? {},
  values: r.ExpressionAttributeValues ?? {},
})

interface Sorted {
  add(entry: string): void
  remove(entry: string): void
  all(): string[]
}

function listed(lists: Map<string, Sorted>, name: string): Sorted {
  let list = lists.get(name)
  if (!list) {
    list = createSorted()
    lists.set(name, list)
  }
  return list
}

/** Sorted when it is read: a million entries are added faster than they could be kept in order. */
function createSorted(): Sorted {
  const entries: string[] = []
  let sorted = true
  const all = () => {
    if (!sorted) entries.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    sorted = true
    return entries
  }
  return {
    add(entry) {
      sorted &&= entries.length === 0 || (entries.at(-1) ?? '') < entry
      entries.push(entry)
    },
    remove(entry) {
      const at = from(all(), entry)
      if (entries[at] === entry) entries.splice(at, 1)
    },
    all,
  }
}

/** Where the first entry of at least `wanted` is. */
function from(list: string[], wanted: string): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? '') < wanted) low = middle + 1
    else high = middle
  }
  return low
}

function after(list: string[], entry: string): number {
  const at = from(list, entry)
  return list[at] === entry ? at + 1 : at
}
