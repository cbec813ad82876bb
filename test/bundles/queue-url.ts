import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Job } from '../../core/ports.ts'
import type { DevQueue } from '../../dev/queue.ts'

/** The end of SQS that the functions see, over the local queue with its movable clock. */
export async function startQueueUrl(queue: DevQueue) {
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', async () => {
      if (request.headers['x-amz-target'] !== 'AmazonSQS.SendMessageBatch') {
        return response.writeHead(400).end(JSON.stringify({ __type: 'InvalidAction' }))
      }
      const { Entries } = JSON.parse(body) as {
        Entries: { Id: string; MessageBody: string; DelaySeconds?: number }[]
      }
      for (const { MessageBody, DelaySeconds } of Entries) {
        await queue.send([JSON.parse(MessageBody) as Job], DelaySeconds)
      }
      const Successful = Entries.map(({ Id }) => ({ Id, MessageId: Id, MD5OfMessageBody: '' }))
      response.writeHead(200).end(JSON.stringify({ Successful, Failed: [] }))
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/123456789012/Jobs`,
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
