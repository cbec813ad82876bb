import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** In front of the database: notes who does what to which rows, and can be told to refuse. */
export interface DatabaseProxy {
  url: string
  calls: Call[]
  /** Refuses this many of the next calls as DynamoDB does when it is asked too much. */
  throttle(calls: number): void
  close(): Promise<void>
}

export interface Call {
  action: string
  /** Partition keys, or of an index its name. */
  keys: string[]
  index?: string
}

export async function startDatabaseProxy(to: string): Promise<DatabaseProxy> {
  const calls: Call[] = []
  let refuse = 0
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      const body = Buffer.concat(chunks)
      const target = String(request.headers['x-amz-target'])
      calls.push(callOf(target, JSON.parse(body.toString())))
      if (refuse > 0) {
        refuse--
        const type = 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException'
        response.writeHead(400).end(JSON.stringify({ __type: type, message: 'slow down' }))
        return
      }
      const headers = { ...request.headers, host: new URL(to).host, connection: 'keep-alive' }
      const answer = await fetch(to, {
        method: 'POST',
        headers: Object.fromEntries(
          Object.entries(headers).filter(([name]) => !/^(connection|content-length)$/.test(name)),
        ) as Record<string, string>,
        body,
      })
      const text = Buffer.from(await answer.arrayBuffer())
      response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' })
      response.end(text)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    throttle(count) {
      refuse = count
    },
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

type Row = { pk?: { S: string } }
interface Input {
  Key?: Row
  Item?: Row
  IndexName?: string
  ExpressionAttributeValues?: Record<string, { S: string }>
  RequestItems?: Record<
    string,
    { Keys?: Row[] } | { PutRequest?: { Item: Row }; DeleteRequest?: { Key: Row } }[]
  >
}

function callOf(target: string, input: Input): Call {
  const action = target.split('.')[1] ?? ''
  const rows = [input.Key, input.Item]
  for (const each of Object.values(input.RequestItems ?? {})) {
    if (Array.isArray(each)) {
      rows.push(...each.map((r) => r.PutRequest?.Item ?? r.DeleteRequest?.Key))
    } else rows.push(...(each.Keys ?? []))
  }
  const keys = rows.flatMap((row) => (row?.pk ? [row.pk.S] : []))
  if (action === 'Query') keys.push(input.ExpressionAttributeValues?.[':p']?.S ?? '')
  return { action, keys, ...(input.IndexName === undefined ? {} : { index: input.IndexName }) }
}
