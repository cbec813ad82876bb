import * as z from 'zod'
import { personOf, suppressed } from '../../core/keys.ts'
import { type Attributes, toAttributes } from '../../functions/adapters/attributes.ts'
import { AwsError, type Transport } from '../../functions/adapters/transport.ts'

/**
 * Every item of the table as lines of JSON, in DynamoDB's own notation, so that nothing is lost on
 * the way. The last line says how many there are: a file that was cut off is found out.
 */

const FORMAT = 1
const Head = z.object({ nudgeline: z.literal(FORMAT), table: z.string(), at: z.string() })
const Tail = z.object({ end: z.literal(true), items: z.number() })
const ItemLine = z.object({
  pk: z.object({ S: z.string() }),
  sk: z.object({ S: z.string() }),
})

/** Yields the lines of a backup. Reads are consistent item by item, not all at one instant. */
export async function* backupLines(
  client: Transport,
  table: string,
  at: string,
): AsyncGenerator<string> {
  yield JSON.stringify({ nudgeline: FORMAT, table, at })
  let items = 0
  let from: Attributes | undefined
  do {
    const page = await client.call('Scan', {
      TableName: table,
      ConsistentRead: true,
      ...(from ? { ExclusiveStartKey: from } : {}),
    })
    for (const item of page.Items as Attributes[]) {
      items++
      yield JSON.stringify(item)
    }
    from = page.LastEvaluatedKey
  } while (from)
  yield JSON.stringify({ end: true, items })
}

export interface Contents {
  table: string
  at: string
  items: number
}

/** Reads all of a backup without keeping it. Throws what is wrong, with the line's number. */
export async function checkBackup(lines: AsyncIterable<string>): Promise<Contents> {
  let head: z.infer<typeof Head> | undefined
  let tail: z.infer<typeof Tail> | undefined
  let n = 0
  let items = 0
  for await (const text of lines) {
    n++
    const value = parse(text, n)
    if (n === 1) {
      const known = Head.safeParse(value)
      if (!known.success)
        throw new Error('This is no backup of nudge backup: its first line is not one.')
      head = known.data
      continue
    }
    if (tail) throw new Error(`Line ${n} comes after the end of the backup.`)
    const end = Tail.safeParse(value)
    if (end.success) tail = end.data
    else if (ItemLine.safeParse(value).success) items++
    else throw new Error(`Line ${n} is no item: the file was changed or damaged.`)
  }
  if (!head) throw new Error('The file is empty.')
  if (!tail || tail.items !== items) {
    throw new Error(
      `The backup is not whole: ${items} items are in it${tail ? ` and ${tail.items} should be` : ' and its last line is missing'}. Use another one.`,
    )
  }
  return { table: head.table, at: head.at, items }
}

function parse(text: string, n: number): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`Line ${n} is not JSON: the file was cut off or damaged.`)
  }
}

export async function isEmpty(client: Transport, table: string): Promise<boolean> {
  const { Count } = await client.call('Scan', { TableName: table, Limit: 1 })
  return Count === 0
}

export interface Restored {
  written: number
  /** Left as they are, being as new or newer in the table. */
  kept: number
  /** Of people who were erased after the backup was taken. */
  erased: number
}

const WIDTH = 16
const BATCH = 25

/** Writes a checked backup into an empty table. Repeating it changes nothing. */
export async function restoreAll(
  client: Transport,
  table: string,
  lines: AsyncIterable<string>,
): Promise<Restored> {
  let written = 0
  for await (const items of batches(lines, BATCH)) {
    let left: object[] = items.map((Item) => ({ PutRequest: { Item } }))
    while (left.length > 0) {
      const done = await client.call('BatchWriteItem', { RequestItems: { [table]: left } })
      left = done.UnprocessedItems?.[table] ?? []
    }
    written += items.length
  }
  return { written, kept: 0, erased: 0 }
}

/**
 * Adds what a table lacks. An item that is there stays, unless it is a person of an older
 * revision: a STOP since the backup is never undone, nor is somebody's erasure.
 */
export async function restoreMissing(
  client: Transport,
  table: string,
  lines: AsyncIterable<string>,
): Promise<Restored> {
  const result: Restored = { written: 0, kept: 0, erased: 0 }
  for await (const items of batches(lines, WIDTH)) {
    await Promise.all(
      items.map(async (item) => {
        if (await wasErased(client, table, item)) result.erased++
        else if (await putNewer(client, table, item)) result.written++
        else result.kept++
      }),
    )
  }
  return result
}

async function wasErased(client: Transport, table: string, item: Attributes): Promise<boolean> {
  const pk = textOf(item.pk)
  if (!pk.startsWith('p#')) return false
  const gone = toAttributes({ ...suppressed(personOf(pk)) })
  const me = toAttributes({ pk, sk: 'me' })
  const { Item } = await client.call('GetItem', { TableName: table, Key: gone })
  if (!Item) return false
  const back = await client.call('GetItem', { TableName: table, Key: me, ConsistentRead: true })
  return back.Item === undefined
}

async function putNewer(client: Transport, table: string, item: Attributes): Promise<boolean> {
  const { rev } = item
  const newer = rev === undefined ? '' : ' OR rev < :rev'
  try {
    await client.call('PutItem', {
      TableName: table,
      Item: item,
      ConditionExpression: `attribute_not_exists(pk)${newer}`,
      ...(rev === undefined ? {} : { ExpressionAttributeValues: { ':rev': rev } }),
    })
    return true
  } catch (error) {
    if (error instanceof AwsError && error.name === 'ConditionalCheckFailedException') return false
    throw error
  }
}

const textOf = (attribute: Attributes[string] | undefined): string =>
  attribute && 'S' in attribute ? attribute.S : ''

/** The items of a backup, its first and last line left out. */
async function* batches(lines: AsyncIterable<string>, size: number): AsyncGenerator<Attributes[]> {
  let batch: Attributes[] = []
  for await (const text of lines) {
    const value = JSON.parse(text) as Attributes
    if (!('pk' in value)) continue
    batch.push(value)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
