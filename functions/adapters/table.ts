import { table } from '../../core/keys.ts'
import { AwsError, type Transport } from './transport.ts'

/** The table as CreateTable wants it: for the local stack and for tests. infra/ says the same. */
export function tableInput(name: string) {
  const attributes = new Set<string>([table.key.partition, table.key.sort])
  for (const index of Object.values(table.indexes)) {
    attributes.add(index.partition).add(index.sort)
  }
  const keySchema = (k: { partition: string; sort: string }) => [
    { AttributeName: k.partition, KeyType: 'HASH' as const },
    { AttributeName: k.sort, KeyType: 'RANGE' as const },
  ]
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...attributes].map((AttributeName) => ({
      AttributeName,
      AttributeType: 'S' as const,
    })),
    KeySchema: keySchema(table.key),
    GlobalSecondaryIndexes: Object.entries(table.indexes).map(([IndexName, index]) => ({
      IndexName,
      KeySchema: keySchema(index),
      Projection: { ProjectionType: 'KEYS_ONLY' as const },
    })),
  }
}

const LOOK_EVERY_MS = 50
const LOOKS = 200

/** Creates the table unless it is there, and returns when it can be used. */
export async function ensureTable(client: Transport, name: string): Promise<void> {
  try {
    await client.call('CreateTable', tableInput(name))
  } catch (error) {
    if (!(error instanceof AwsError) || error.name !== 'ResourceInUseException') throw error
  }
  for (let i = 0; i < LOOKS; i++) {
    const { Table } = await client.call('DescribeTable', { TableName: name })
    if (Table.TableStatus === 'ACTIVE') return
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS))
  }
  throw new Error(`table ${name} is still not ready`)
}
