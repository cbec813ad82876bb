import type { AddressInfo } from 'node:net'
import dynalite from 'dynalite'
import { createClient } from '../functions/adapters/dynamo.ts'
import { ensureTable } from '../functions/adapters/table.ts'
import type { Transport } from '../functions/adapters/transport.ts'

/** An embedded DynamoDB on a free port of this machine. */
export interface Database {
  url: string
  client: Transport
  close(): Promise<void>
}

/** Keeps its data in `folder`, or in memory alone. */
export async function startDatabase(table: string, folder?: string): Promise<Database> {
  const server = dynalite({ createTableMs: 0, ...(folder === undefined ? {} : { path: folder }) })
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', ready)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = localClient(url)
  await ensureTable(client, table)
  return {
    url,
    client,
    async close() {
      client.close()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

/** A client for a stand-in: any credentials will do there. */
export const localClient = (endpoint: string): Transport =>
  createClient({
    endpoint,
    region: 'us-east-1',
    credentials: () => ({ accessKeyId: 'local', secretAccessKey: 'local' }),
  })
