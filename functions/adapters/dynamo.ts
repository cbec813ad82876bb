import type { Key } from '../../core/keys.ts'
import { type Attributes, fromAttributes, toAttributes } from './attributes.ts'
import {
  AwsError,
  createTransport,
  type Environment,
  fromEnvironment,
  type Transport,
  type TransportOptions,
} from './transport.ts'

/**
 * The few DynamoDB calls that the store is made of: single-item conditional writes, queries and
 * batches. No transactions, no PartiQL, no scans, so that any DynamoDB will do.
 */
export interface Table {
  get(key: Key, consistent?: boolean): Promise<Item | undefined>
  many(keys: Key[]): Promise<Item[]>
  /** False when the condition did not hold. */
  put(item: Item, condition?: Condition): Promise<boolean>
  /** Of two items with one key, the later one. */
  putAll(items: Item[]): Promise<void>
  /** The item as it is after, or undefined when the condition did not hold. */
  update(key: Key, expression: string, condition?: Condition): Promise<Item | undefined>
  query(q: Query): Promise<{ items: Item[]; cursor?: string }>
  deleteAll(keys: Key[]): Promise<void>
}

export type Item = Record<string, unknown>
export interface Condition {
  if?: string
  values?: Item
  names?: Record<string, string>
  /**
   * For an update: whether the item shows that this very write was done. Asked when a first try
   * got no answer and a second found the condition broken, which the first may have done itself.
   */
  mine?: (item: Item) => boolean
}
export interface Query {
  index?: { name: string; partition: string }
  pk: string
  from?: string
  prefix?: string
  before?: string
  limit?: number
  cursor?: string
}

/** The way to DynamoDB: as the environment says, unless told otherwise. */
export const createClient = (
  options: Partial<TransportOptions> = {},
  env: Environment = {},
): Transport =>
  createTransport({
    service: 'dynamodb',
    target: 'DynamoDB_20120810',
    ...fromEnvironment(env),
    ...options,
  })

const CHUNK_WRITE = 25
const CHUNK_READ = 100
/** Between two looks at what a batch left undone, which means that the table is short of breath. */
const PAUSE_MS = 50
const LONGEST_PAUSE_MS = 2_000

export function createTable(client: Transport, name: string): Table {
  const table: Table = {
    async get(key, consistent = true) {
      const got = await client.call('GetItem', {
        TableName: name,
        Key: toAttributes({ ...key }),
        ConsistentRead: consistent,
      })
      return got.Item && fromAttributes(got.Item)
    },

    async many(keys) {
      const items: Item[] = []
      for (let i = 0; i < keys.length; i += CHUNK_READ) {
        let left: Attributes[] = keys.slice(i, i + CHUNK_READ).map((k) => toAttributes({ ...k }))
        for (let n = 0; left.length > 0; n++) {
          await breathe(n)
          const got = await client.call('BatchGetItem', {
            RequestItems: { [name]: { Keys: left, ConsistentRead: true } },
          })
          const found: Attributes[] = got.Responses?.[name] ?? []
          items.push(...found.map(fromAttributes))
          left = got.UnprocessedKeys?.[name]?.Keys ?? []
        }
      }
      return items
    },

    async put(item, condition = {}) {
      try {
        await client.call('PutItem', {
          TableName: name,
          Item: toAttributes(item),
          ...written(condition),
        })
        return true
      } catch (error) {
        if (!wasLost(error)) throw error
        return error.uncertain && same(item, await table.get(keyOf(item)))
      }
    },

    async putAll(items) {
      const byKey = new Map(items.map((item) => [`${item.pk}\n${item.sk}`, item]))
      await writeAll(
        [...byKey.values()].map((item) => ({ PutRequest: { Item: toAttributes(item) } })),
      )
    },

    deleteAll: (keys) =>
      writeAll(keys.map((key) => ({ DeleteRequest: { Key: toAttributes({ ...key }) } }))),

    async update(key, expression, condition = {}) {
      try {
        const done = await client.call('UpdateItem', {
          TableName: name,
          Key: toAttributes({ ...key }),
          UpdateExpression: expression,
          ReturnValues: 'ALL_NEW',
          ...written(condition),
        })
        return done.Attributes && fromAttributes(done.Attributes)
      } catch (error) {
        if (!wasLost(error)) throw error
        if (!error.uncertain || !condition.mine) return undefined
        const item = await table.get(key)
        return item && condition.mine(item) ? item : undefined
      }
    },

    async query(q) {
      const page = await client.call('Query', { TableName: name, ...asked(q) })
      const items: Attributes[] = page.Items ?? []
      const last = page.LastEvaluatedKey as Attributes | undefined
      return {
        items: items.map(fromAttributes),
        ...(last ? { cursor: JSON.stringify(fromAttributes(last)) } : {}),
      }
    },
  }
  return table

  async function writeAll(requests: object[]): Promise<void> {
    for (let i = 0; i < requests.length; i += CHUNK_WRITE) {
      let left = requests.slice(i, i + CHUNK_WRITE)
      for (let n = 0; left.length > 0; n++) {
        await breathe(n)
        const done = await client.call('BatchWriteItem', { RequestItems: { [name]: left } })
        left = done.UnprocessedItems?.[name] ?? []
      }
    }
  }
}

/** Waits longer each time, and not before the first. */
async function breathe(n: number): Promise<void> {
  if (n === 0) return
  const ms = Math.min(LONGEST_PAUSE_MS, PAUSE_MS * 2 ** n) * (0.5 + Math.random() / 2)
  await new Promise((done) => setTimeout(done, ms))
}

const wasLost = (error: unknown): error is AwsError =>
  error instanceof AwsError && error.name === 'ConditionalCheckFailedException'

const keyOf = (item: Item): Key => ({ pk: String(item.pk), sk: String(item.sk) })

/** Whether what stands there is exactly what was to be written. */
export function same(wanted: unknown, found: unknown): boolean {
  if (wanted === found) return true
  if (typeof wanted !== 'object' || typeof found !== 'object' || !wanted || !found) return false
  if (Array.isArray(wanted) !== Array.isArray(found)) return false
  const [a, b] = [wanted as Item, found as Item]
  const names = Object.keys(a).filter((name) => a[name] !== undefined)
  return names.length === Object.keys(b).length && names.every((name) => same(a[name], b[name]))
}

function written(condition: Condition) {
  return {
    ...(condition.if ? { ConditionExpression: condition.if } : {}),
    ...(condition.values ? { ExpressionAttributeValues: toAttributes(condition.values) } : {}),
    ...(condition.names ? { ExpressionAttributeNames: condition.names } : {}),
  }
}

function asked(q: Query) {
  const partition = q.index?.partition ?? 'pk'
  const sort =
    q.prefix !== undefined
      ? ' AND begins_with(sk, :prefix)'
      : q.before !== undefined
        ? ' AND sk < :before'
        : ''
  return {
    KeyConditionExpression: `#p = :p${sort}`,
    ExpressionAttributeNames: { '#p': partition },
    ExpressionAttributeValues: toAttributes({
      ':p': q.pk,
      ...(q.prefix === undefined ? {} : { ':prefix': q.prefix }),
      ...(q.prefix === undefined && q.before !== undefined ? { ':before': q.before } : {}),
    }),
    ...(q.index ? { IndexName: q.index.name } : { ConsistentRead: true }),
    ...(q.limit ? { Limit: q.limit } : {}),
    ...(q.cursor ? { ExclusiveStartKey: toAttributes(JSON.parse(q.cursor)) } : {}),
  }
}

/** Every item of a query, page by page. For one person's records, or a short list. */
export async function all(table: Table, q: { pk: string; prefix?: string }): Promise<Item[]> {
  const items: Item[] = []
  let cursor: string | undefined
  do {
    const page = await table.query({ ...q, ...(cursor === undefined ? {} : { cursor }) })
    items.push(...page.items)
    cursor = page.cursor
  } while (cursor !== undefined)
  return items
}
