import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { createClient } from '../../functions/adapters/dynamo.ts'
import { createWire } from '../../functions/adapters/wire.ts'
import { args, serve } from './part.ts'

/** One process a way to the table: what a claim-like request costs it. */
const { url, way } = args<{ url: string; way: Way }>()
type Way = 'official' | 'official, our connections' | 'ours'

const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' }
const config = { endpoint: url, region: 'us-east-1', credentials }
const WIDTH = 16

const input = {
  TableName: 'bench',
  Key: { pk: { S: 'p#abcdefghijklmnopqrstuv' }, sk: { S: 'me' } },
  UpdateExpression:
    'SET lastDate = :date, step = if_not_exists(step, :none) + :one, attempt = :attempt',
  ConditionExpression: 'attribute_not_exists(slot) OR slot = :slot',
  ExpressionAttributeValues: {
    ':date': { S: '2026-12-01' },
    ':one': { N: '1' },
    ':none': { N: '0' },
    ':attempt': { S: '2026-12-01~abcdefgh~1~abcdefgh~abcdefgh' },
    ':slot': { S: 'America/New_York 08:00 3' },
  },
  ReturnValues: 'ALL_NEW' as const,
}

/** The official client's own hook: its signing and parsing, our connections. */
function handler() {
  const wire = createWire(3_000)
  interface Request {
    method: string
    headers: Record<string, string>
    body: Uint8Array
  }
  return {
    async handle(request: Request) {
      const headers = Object.entries(request.headers)
        .filter(([name]) => !['host', 'content-length'].includes(name))
        .flat()
      const { method } = request
      const body = new TextDecoder().decode(request.body)
      const answer = await wire.send({ method, url: new URL(url), headers, body })
      const bytes = new TextEncoder().encode(answer.body)
      return { response: { statusCode: answer.status, headers: answer.headers, body: bytes } }
    },
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
    destroy: () => wire.close(),
  }
}

function caller(): () => Promise<unknown> {
  if (way === 'ours') {
    const client = createClient({ ...config, credentials: () => credentials })
    return () => client.call('UpdateItem', input)
  }
  const client = new DynamoDBClient(
    way === 'official' ? config : { ...config, requestHandler: handler() as never },
  )
  return () => client.send(new UpdateItemCommand(input))
}
const call = caller()

serve({
  async run({ times }: { times: number }): Promise<number> {
    const before = process.cpuUsage()
    let left = times
    const lane = async () => {
      while (left-- > 0) await call()
    }
    await Promise.all(Array.from({ length: WIDTH }, lane))
    const { user, system } = process.cpuUsage(before)
    return (user + system) / times
  },
})
