import { dueDate, instantOf } from '../../core/calendar.ts'
import { table as schema } from '../../core/keys.ts'
import type { Store } from '../../core/ports.ts'
import { createClient, createTable } from '../../functions/adapters/dynamo.ts'
import { createQueueClient } from '../../functions/adapters/sqs.ts'
import { createStore } from '../../functions/adapters/store.ts'
import type { Transport } from '../../functions/adapters/transport.ts'
import type { Settings } from '../../functions/settings.ts'
import { compileFolder, compileSystem, programFolders } from '../publish.ts'
import { type Finding, fail, ok, run, warn } from './checks.ts'
import type { Environment } from './environment.ts'

/** The table, what is published in it, the clock that ticks over it, and the queue. */

export interface TableCheck {
  env: Environment
  settings: Settings
  programs: string
  now: number
}

const SHELL = 'npx sst shell --stage STAGE -- npm run nudge -- doctor'

export async function checkTable(input: TableCheck): Promise<Finding[]> {
  const { env, settings } = input
  const client = createClient({}, env)
  const store = createStore(createTable(client, settings.table))
  try {
    const reached = await run(
      'Table',
      `Deploy first, and run this inside the stage: ${SHELL}`,
      () => structure(client, settings),
    )
    if (reached.some((f) => f.level === 'fail')) return reached
    return [
      ...reached,
      ...(await run('Table recovery', 'See the table in the AWS console.', () =>
        safety(client, settings),
      )),
      ...(await run('Programs', 'Run nudge lint, then nudge publish.', () =>
        published(store, input),
      )),
      ...(await run('Clock', 'See the alarm TickMissing in docs/operating.md.', () =>
        ticking(store, input.now),
      )),
    ]
  } finally {
    client.close()
  }
}

interface Described {
  TableStatus: string
  KeySchema: { AttributeName: string }[]
  GlobalSecondaryIndexes?: {
    IndexName: string
    KeySchema: { AttributeName: string }[]
    Projection?: { ProjectionType?: string }
  }[]
  DeletionProtectionEnabled?: boolean
}

async function structure(client: Transport, { table }: Settings): Promise<Finding> {
  const { Table } = (await client.call('DescribeTable', { TableName: table })) as {
    Table: Described
  }
  const spell = (keys: { AttributeName: string }[]) => keys.map((k) => k.AttributeName).join(' + ')
  const wrong: string[] = []
  const own = `${schema.key.partition} + ${schema.key.sort}`
  if (spell(Table.KeySchema) !== own) wrong.push(`its key is ${spell(Table.KeySchema)}, not ${own}`)
  for (const [name, index] of Object.entries(schema.indexes)) {
    const found = Table.GlobalSecondaryIndexes?.find((i) => i.IndexName === name)
    const wanted = `${index.partition} + ${index.sort}`
    if (!found) wrong.push(`index ${name} is missing`)
    else if (spell(found.KeySchema) !== wanted) wrong.push(`index ${name} is not on ${wanted}`)
    else if (found.Projection?.ProjectionType !== 'KEYS_ONLY') {
      wrong.push(`index ${name} copies more than keys`)
    }
  }
  if (wrong.length > 0) {
    return fail('Table', `${table}: ${wrong.join('; ')}`, 'Deploy this version of the code again.')
  }
  if (Table.TableStatus !== 'ACTIVE') {
    return warn('Table', `${table} is ${Table.TableStatus}`, 'Wait a minute and run this again.')
  }
  return ok('Table', `${table} is there, with its keys and indexes`)
}

/** Only production has to be safe from a mistake. */
async function safety(client: Transport, { table, stage }: Settings): Promise<Finding | Finding[]> {
  if (stage !== 'production') return []
  const { ContinuousBackupsDescription } = await client.call('DescribeContinuousBackups', {
    TableName: table,
  })
  const status =
    ContinuousBackupsDescription?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus
  const { Table } = (await client.call('DescribeTable', { TableName: table })) as {
    Table: Described
  }
  if (status !== 'ENABLED') {
    return fail(
      'Table recovery',
      'point-in-time recovery is off',
      'Deploy again: infra/ turns it on.',
    )
  }
  return Table.DeletionProtectionEnabled
    ? ok('Table recovery', 'point-in-time recovery and deletion protection are on')
    : warn('Table recovery', 'deletion protection is off', 'Deploy again: infra/ turns it on.')
}

async function published(store: Store, { programs, settings }: TableCheck): Promise<Finding[]> {
  const current = new Map((await store.current()).map((p) => [p.program, p.version]))
  const here = [await compileSystem(settings)]
  for (const folder of programFolders(programs)) here.push(await compileFolder(folder, settings))
  return here.map(({ program: { outline, version } }) => {
    const name = `Program ${outline.id}`
    const there = current.get(outline.id)
    if (there === undefined) return fail(name, 'was never published', 'Run nudge publish.')
    return there === version
      ? ok(name, `version ${version} is published`)
      : warn(name, `${there} is published, the files here are ${version}`, 'Run nudge publish.')
  })
}

const LATE_MS = 15 * 60_000

/** A slot that is due in its zone and was not looked at: then nothing ticks. */
async function ticking(store: Store, now: number): Promise<Finding> {
  const slots = await store.slots()
  const late = slots.filter((slot) => {
    const date = dueDate(now, slot.zone, slot.time)
    const due = instantOf(date, slot.time, slot.zone)
    return now - due > LATE_MS && slot.done !== undefined && slot.done < date
  })
  if (late.length === 0) return ok('Clock', `${slots.length} slots, none of them late`)
  const [first] = late
  return fail(
    'Clock',
    `${late.length} of ${slots.length} slots are late, such as ${first?.time} in ${first?.zone}`,
    'The tick does not run: see the alarm TickMissing in docs/operating.md.',
  )
}

export async function checkQueue({ env, settings }: TableCheck): Promise<Finding[]> {
  if (settings.queue === '') {
    return settings.stage === 'local'
      ? [ok('Queue', 'inside the local stack')]
      : [fail('Queue', 'NUDGE_QUEUE_URL is not set', `Run this inside the stage: ${SHELL}`)]
  }
  const client = createQueueClient(settings.queue, env)
  try {
    return await run('Queue', `Deploy first, and run this inside the stage: ${SHELL}`, () =>
      depth(client, settings.queue),
    )
  } finally {
    client.close()
  }
}

async function depth(client: Transport, url: string): Promise<Finding> {
  const { Attributes = {} } = await client.call('GetQueueAttributes', {
    QueueUrl: url,
    AttributeNames: ['All'],
  })
  const at = (name: string) => Number(Attributes[name] ?? 0)
  const waiting = at('ApproximateNumberOfMessages') + at('ApproximateNumberOfMessagesDelayed')
  if (!Attributes.RedrivePolicy) {
    return fail('Queue', 'it has no dead-letter queue', 'Deploy this version of the code again.')
  }
  return ok(
    'Queue',
    `${waiting} pages wait, ${at('ApproximateNumberOfMessagesNotVisible')} are being sent`,
  )
}
