import {
  CreateTableCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb'
import { table } from '../../core/keys.ts'

/** The table as CreateTable wants it: for the local stack and for tests. infra/ says the same. */
export function tableInput(name: string): CreateTableCommandInput {
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

/** Creates the table unless it is there. */
export async function ensureTable(client: DynamoDBClient, name: string): Promise<void> {
  try {
    await client.send(new CreateTableCommand(tableInput(name)))
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error
  }
}
