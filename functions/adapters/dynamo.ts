import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DynamoDBClient,
  type DynamoDBClientConfig,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import type { Key } from '../../core/keys.ts'

/**
 * The few DynamoDB calls that the store is made of: single-item conditional writes, queries and
 * batches. No transactions, no PartiQL, no scans, so that any DynamoDB will do.
 */
export interface Table {
  get(key: Key, consistent?: boolean): Promise<Item | undefined>
  many(keys: Key[]): Promise<Item[]>
  /** False when the condition did not hold. */
  put(item: Item, condition?: Condition): Promise<boolean>
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

/** `AWS_ENDPOINT_URL_DYNAMODB` is honoured by the SDK itself. */
export const createClient = (config: DynamoDBClientConfig = {}): DynamoDBClient =>
  new DynamoDBClient({ maxAttempts: 6, ...config })

const CHUNK_WRITE = 25
const CHUNK_READ = 100
const options = { removeUndefinedValues: true }

export function createTable(client: DynamoDBClient, name: string): Table {
  const lost = (error: unknown): undefined => {
    if (error instanceof ConditionalCheckFailedException) return undefined
    throw error
  }

  const table: Table = {
    async get(key, consistent = true) {
      const got = await client.send(
        new GetItemCommand({ TableName: name, Key: marshall(key), ConsistentRead: consistent }),
      )
      return got.Item && unmarshall(got.Item)
    },

    async many(keys) {
      const items: Item[] = []
      for (let i = 0; i < keys.length; i += CHUNK_READ) {
        let left = keys.slice(i, i + CHUNK_READ).map((key) => marshall(key))
        while (left.length > 0) {
          const got = await client.send(
            new BatchGetItemCommand({
              RequestItems: { [name]: { Keys: left, ConsistentRead: true } },
            }),
          )
          items.push(...(got.Responses?.[name] ?? []).map((item) => unmarshall(item)))
          left = (got.UnprocessedKeys?.[name]?.Keys ?? []) as typeof left
        }
      }
      return items
    },

    async put(item, condition = {}) {
      const done = await client
        .send(
          new PutItemCommand({
            TableName: name,
            Item: marshall(item, options),
            ...written(condition),
          }),
        )
        .catch(lost)
      return done !== undefined
    },

    putAll: (items) =>
      writeAll(items.map((item) => ({ PutRequest: { Item: marshall(item, options) } }))),

    deleteAll: (keys) => writeAll(keys.map((key) => ({ DeleteRequest: { Key: marshall(key) } }))),

    async update(key, expression, condition = {}) {
      const done = await client
        .send(
          new UpdateItemCommand({
            TableName: name,
            Key: marshall(key),
            UpdateExpression: expression,
            ReturnValues: 'ALL_NEW',
            ...written(condition),
          }),
        )
        .catch(lost)
      return done?.Attributes && unmarshall(done.Attributes)
    },

    async query(q) {
      const page = await client.send(new QueryCommand({ TableName: name, ...asked(q) }))
      return {
        items: (page.Items ?? []).map((item) => unmarshall(item)),
        ...(page.LastEvaluatedKey
          ? { cursor: JSON.stringify(unmarshall(page.LastEvaluatedKey)) }
          : {}),
      }
    },
  }
  return table

  type Request = NonNullable<
    ConstructorParameters<typeof BatchWriteItemCommand>[0]['RequestItems']
  >[string][number]

  async function writeAll(requests: Request[]): Promise<void> {
    for (let i = 0; i < requests.length; i += CHUNK_WRITE) {
      let left = requests.slice(i, i + CHUNK_WRITE)
      while (left.length > 0) {
        const done = await client.send(
          new BatchWriteItemCommand({ RequestItems: { [name]: left } }),
        )
        left = done.UnprocessedItems?.[name] ?? []
      }
    }
  }
}

function written(condition: Condition) {
  return {
    ...(condition.if ? { ConditionExpression: condition.if } : {}),
    ...(condition.values ? { ExpressionAttributeValues: marshall(condition.values, options) } : {}),
    ...(condition.names ? { ExpressionAttributeNames: condition.names } : {}),
  }
}

function asked(q: Query): Omit<QueryCommandInput, 'TableName'> {
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
    ExpressionAttributeValues: marshall({
      ':p': q.pk,
      ...(q.prefix === undefined ? {} : { ':prefix': q.prefix }),
      ...(q.prefix === undefined && q.before !== undefined ? { ':before': q.before } : {}),
    }),
    ...(q.index ? { IndexName: q.index.name } : { ConsistentRead: true }),
    ...(q.limit ? { Limit: q.limit } : {}),
    ...(q.cursor ? { ExclusiveStartKey: marshall(JSON.parse(q.cursor)) } : {}),
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
