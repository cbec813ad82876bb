import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import type { Transport } from '../../functions/adapters/transport.ts'

/**
 * What Lambda's event source mapping does: receives a batch, calls the function, deletes what did
 * not fail. What failed is left alone, and comes back when its visibility runs out
 * (docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html).
 */

interface Received {
  MessageId: string
  ReceiptHandle: string
  Body: string
  Attributes: Record<string, string>
}

export interface Poll {
  queue: Transport
  url: string
  consume: (event: SQSEvent) => Promise<SQSBatchResponse>
  batch?: number
  /** Seconds to wait for a message. */
  wait?: number
}

/** One round; the number of messages received. A function that throws fails its whole batch. */
export async function poll({ queue, url, consume, batch = 1, wait = 1 }: Poll): Promise<number> {
  const got = await queue.call('ReceiveMessage', {
    QueueUrl: url,
    MaxNumberOfMessages: batch,
    WaitTimeSeconds: wait,
    AttributeNames: ['All'],
  })
  const messages = (got.Messages ?? []) as Received[]
  if (messages.length === 0) return 0
  const answer = await consume(eventOf(messages)).catch(() => undefined)
  const failed = new Set(answer?.batchItemFailures.map((f) => f.itemIdentifier))
  const done = answer ? messages.filter((m) => !failed.has(m.MessageId)) : []
  if (done.length > 0) {
    await queue.call('DeleteMessageBatch', {
      QueueUrl: url,
      Entries: done.map((m, i) => ({ Id: String(i), ReceiptHandle: m.ReceiptHandle })),
    })
  }
  return messages.length
}

const eventOf = (messages: Received[]): SQSEvent => ({
  Records: messages.map((m) => ({
    messageId: m.MessageId,
    receiptHandle: m.ReceiptHandle,
    body: m.Body,
    attributes: {
      ApproximateReceiveCount: m.Attributes.ApproximateReceiveCount ?? '1',
      SentTimestamp: m.Attributes.SentTimestamp ?? '',
      SenderId: '',
      ApproximateFirstReceiveTimestamp: '',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: '',
    awsRegion: 'us-east-1',
  })),
})
