import { table as schema } from '../core/keys.ts'
import { production } from './stage.ts'

const names = new Set<string>([schema.key.partition, schema.key.sort])
for (const index of Object.values(schema.indexes)) names.add(index.partition).add(index.sort)

/** The one table, by the same description as the local one. Point-in-time recovery is on. */
export const table = new sst.aws.Dynamo('Table', {
  fields: Object.fromEntries([...names].map((name) => [name, 'string'])),
  primaryIndex: { hashKey: schema.key.partition, rangeKey: schema.key.sort },
  globalIndexes: Object.fromEntries(
    Object.entries(schema.indexes).map(([name, index]) => [
      name,
      { hashKey: index.partition, rangeKey: index.sort, projection: 'keys-only' as const },
    ]),
  ),
  ttl: schema.ttl,
  deletionProtection: production,
})
