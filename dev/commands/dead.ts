import { createQueueClient } from '../../functions/adapters/sqs.ts'
import type { Transport } from '../../functions/adapters/transport.ts'

/**
 * `nudge dead list|replay|discard`: pages of sends that failed for good. Replaying one is safe:
 * it goes back marked `again`, so that what it had claimed is looked for before anybody is
 * claimed, and those who have had their tip, or whose day is over, get none.
 */

export interface Letter {
  id: string
  /** What was asked: the job, or what cannot be read as one. */
  body: string
  /** When it was first put on the queue, epoch ms. */
  sentAt: number
  /** Names it for as long as this look at it lasts. */
  receipt: string
}

export interface DeadLetters {
  /** All of them, hidden from others for `HIDDEN_S`. */
  look(): Promise<Letter[]>
  /** Puts one back on its queue, marked, and then takes it away here. */
  replay(letter: Letter): Promise<void>
  discard(letter: Letter): Promise<void>
  /** Lets others see them again. */
  release(letters: Letter[]): Promise<void>
}

const HIDDEN_S = 60
const BATCH = 10

/** The dead letters of a queue, found by its own redrive policy. Throws when it has none. */
export async function openDeadLetters(client: Transport, queue: string): Promise<DeadLetters> {
  const asked = { QueueUrl: queue, AttributeNames: ['RedrivePolicy'] }
  const { Attributes } = await client.call('GetQueueAttributes', asked)
  if (!Attributes?.RedrivePolicy) throw new Error('This queue has no dead-letter queue.')
  const { deadLetterTargetArn } = JSON.parse(Attributes.RedrivePolicy)
  const QueueName = String(deadLetterTargetArn).split(':').pop()
  const found = await client.call('GetQueueUrl', { QueueName })
  // By the address that leads to the other queue: a stand-in names hosts that lead nowhere.
  const QueueUrl = new URL(new URL(found.QueueUrl).pathname, queue).href

  const letters: DeadLetters = {
    async look() {
      const all: Letter[] = []
      for (;;) {
        const { Messages = [] } = await client.call('ReceiveMessage', {
          QueueUrl,
          MaxNumberOfMessages: BATCH,
          VisibilityTimeout: HIDDEN_S,
          AttributeNames: ['SentTimestamp'],
        })
        if (Messages.length === 0) return all.sort((a, b) => a.sentAt - b.sentAt)
        for (const { MessageId, Body, ReceiptHandle, Attributes } of Messages) {
          const sentAt = Number(Attributes?.SentTimestamp ?? 0)
          all.push({ id: MessageId, body: Body, sentAt, receipt: ReceiptHandle })
        }
      }
    },
    async replay(letter) {
      const job = { ...jobOf(letter), again: true }
      // In this order: a crash between the two leaves it twice, and the claims stand in between.
      await client.call('SendMessage', { QueueUrl: queue, MessageBody: JSON.stringify(job) })
      await letters.discard(letter)
    },
    async discard({ receipt }) {
      await client.call('DeleteMessage', { QueueUrl, ReceiptHandle: receipt })
    },
    async release(some) {
      for (const { receipt } of some) {
        const shown = { QueueUrl, ReceiptHandle: receipt, VisibilityTimeout: 0 }
        await client.call('ChangeMessageVisibility', shown)
      }
    },
  }
  return letters
}

const KINDS = ['tips', 'evening', 'recap']

/** Throws when it is no job: putting it back would only bring it here again. */
export function jobOf({ id, body }: Letter): Record<string, unknown> {
  try {
    const job = JSON.parse(body)
    if (KINDS.includes(job?.kind)) return job
  } catch {
    // Told below, like anything else that is no job.
  }
  throw new Error(`${id} is not a job: look at it, then use nudge dead discard ${id}.`)
}

/** One line of a list: when, which page. Jobs hold no names and no addresses. */
export function describe(letter: Letter): string {
  const at = new Date(letter.sentAt).toISOString().slice(0, 16).replace('T', ' ')
  try {
    const { kind, date, zone, time, shard } = jobOf(letter)
    const page = [kind, date, zone, time, shard].filter((part) => part !== undefined)
    return `${letter.id}  ${at}  ${page.join(' ')}`
  } catch {
    return `${letter.id}  ${at}  cannot be read: ${letter.body.slice(0, 80)}`
  }
}

const USAGE = 'Usage: nudge dead list | replay ID… | replay all | discard ID…'

/** Exit status 0 when everything asked for was done, 1 when some could not be, 2 for a misuse. */
export async function dead([verb = 'list', ...ids]: string[]): Promise<number> {
  const queue = process.env.NUDGE_QUEUE_URL
  if (!queue) throw new Error('NUDGE_QUEUE_URL is not set: it is an output of the deploy.')
  if (!['list', 'replay', 'discard'].includes(verb) || (verb !== 'list' && ids.length === 0)) {
    console.error(USAGE)
    return 2
  }
  const client = createQueueClient(queue, process.env)
  try {
    return await run(await openDeadLetters(client, queue), verb, ids, console.log)
  } finally {
    client.close()
  }
}

/** The command without its surroundings. */
export async function run(
  letters: DeadLetters,
  verb: string,
  ids: string[],
  say: (line: string) => void,
): Promise<number> {
  const all = await letters.look()
  const chosen = ids[0] === 'all' && verb === 'replay' ? all : all.filter((l) => ids.includes(l.id))
  const left = new Set(all)
  let failed = ids[0] === 'all' ? 0 : ids.length - chosen.length
  if (failed > 0) say(`${failed} of these are not there.`)
  if (verb === 'list') {
    for (const letter of all) say(describe(letter))
    say(all.length === 0 ? 'There are no dead letters.' : `${all.length} in all.`)
  } else {
    for (const letter of chosen) {
      try {
        await (verb === 'replay' ? letters.replay(letter) : letters.discard(letter))
        left.delete(letter)
        say(`${verb === 'replay' ? 'put back' : 'discarded'}: ${describe(letter)}`)
      } catch (error) {
        failed++
        say(error instanceof Error ? error.message : String(error))
      }
    }
  }
  await letters.release([...left])
  return failed > 0 ? 1 : 0
}
