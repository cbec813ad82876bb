import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { createClient } from '../../functions/adapters/dynamo.ts'
import { variables } from '../../functions/settings.ts'
import {
  backupLines,
  checkBackup,
  isEmpty,
  restoreAll,
  restoreMissing,
} from '../operator/backup.ts'
import type { Environment } from '../operator/environment.ts'
import { parse, UsageError } from '../operator/options.ts'
import { count } from '../operator/say.ts'

type Write = (text: string) => void

/** `nudge backup FILE`: the file can be read by its owner alone. */
export async function backup(
  args: string[],
  env: Environment = process.env,
  write: Write = console.log,
): Promise<number> {
  const options = parse(args, { force: { does: 'replace the file if it is there' } }, 1)
  const [file] = options.words
  if (file === undefined) throw new UsageError('Name the file: nudge backup nudgeline.ndjson')
  if (existsSync(file) && !options.has('force')) {
    throw new UsageError(`${file} is there already. Name another file, or add --force.`)
  }
  const { client, table } = opened(env)
  const part = `${file}.part`
  const target = await open(part, 'w', 0o600)
  let items = -2
  try {
    await target.chmod(0o600)
    let held = ''
    for await (const line of backupLines(client, table, new Date().toISOString())) {
      items++
      held += `${line}\n`
      if (held.length < 65_536) continue
      await target.write(held)
      held = ''
    }
    await target.write(held)
    await target.sync()
    await target.close()
    await rename(part, file)
  } catch (error) {
    await target.close().catch(() => {})
    await rm(part, { force: true })
    throw error
  } finally {
    client.close()
  }
  write(`${count(items)} items of ${table} are in ${file}.`)
  write(
    'It holds phone numbers, email addresses and journals in the clear. Only you can read it on this machine: keep it encrypted elsewhere, and delete it when it is no longer needed.',
  )
  return 0
}

/** `nudge restore FILE`: the whole file is checked before anything is written. */
export async function restore(
  args: string[],
  env: Environment = process.env,
  write: Write = console.log,
): Promise<number> {
  const flags = { 'into-existing': { does: 'add to a table that is not empty' } }
  const options = parse(args, flags, 1)
  const [file] = options.words
  if (file === undefined) throw new UsageError('Name the file: nudge restore nudgeline.ndjson')
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`)
  const contents = await checkBackup(await linesOf(file))
  const { client, table } = opened(env)
  try {
    const empty = await isEmpty(client, table)
    if (!empty && !options.has('into-existing')) {
      throw new UsageError(
        `${table} is not empty, so nothing was written. Restore into a new table, or add --into-existing: what is there stays, and only what is missing or older is written.`,
      )
    }
    const from = await linesOf(file)
    const done = empty
      ? await restoreAll(client, table, from)
      : await restoreMissing(client, table, from)
    write(
      `${count(done.written)} of ${count(contents.items)} items written into ${table}, from the backup of ${contents.at}.`,
    )
    if (done.kept > 0) write(`${count(done.kept)} were there already, as new or newer, and stay.`)
    if (done.erased > 0) {
      write(`${count(done.erased)} belong to people who were erased since, and stay erased.`)
    }
    write('Whoever was erased after the backup was taken has to be erased again.')
    return 0
  } finally {
    client.close()
  }
}

function opened(env: Environment) {
  const table = env[variables.table]
  if (!table) {
    throw new UsageError(
      `${variables.table} is not set: run this as npx sst shell --stage STAGE -- npm run nudge -- backup FILE.`,
    )
  }
  return { table, client: createClient({}, env) }
}

async function linesOf(file: string): Promise<AsyncIterable<string>> {
  const handle = await open(file)
  return createInterface({ input: handle.createReadStream(), crlfDelay: Number.POSITIVE_INFINITY })
}
