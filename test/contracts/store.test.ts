import { spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { afterAll, describe, it } from 'vitest'
import { localClient, startDatabase } from '../../dev/database.ts'
import { createMemoryStore } from '../../dev/memory-store.ts'
import { createClient, createTable } from '../../functions/adapters/dynamo.ts'
import { createStore } from '../../functions/adapters/store.ts'
import { ensureTable } from '../../functions/adapters/table.ts'
import { storeContract } from './store.ts'

/**
 * The contract against the embedded database always; against moto, an independent implementation,
 * where it is on the path (in CI it must be); against any DynamoDB whose address is given.
 */

const closers: (() => Promise<unknown> | unknown)[] = []
afterAll(async () => {
  for (const close of closers.reverse()) await close()
})

storeContract('memory', async () => createMemoryStore())

storeContract('dynalite', async () => {
  const database = await startDatabase('contract')
  closers.push(() => database.close())
  return createStore(createTable(database.client, 'contract'))
})

const withMoto = spawnSync('moto_server', ['--help']).status === 0
if (!withMoto && process.env.CI !== 'true') {
  console.log('No moto_server: its half of the store contract is skipped. pip install moto[server]')
}
describe.skipIf(!withMoto && process.env.CI !== 'true')('an independent implementation', () => {
  storeContract(
    'moto',
    async () => {
      const port = await freePort()
      const server = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], {
        stdio: 'ignore',
      })
      closers.push(() => server.kill())
      const url = `http://127.0.0.1:${port}`
      await answering(url)
      const client = localClient(url)
      await ensureTable(client, 'contract')
      return createStore(createTable(client, 'contract'))
    },
    { atomic: false },
  )
})

const given = process.env.NUDGE_TEST_DYNAMODB
describe.skipIf(!given)('the DynamoDB of NUDGE_TEST_DYNAMODB', () => {
  storeContract('a given DynamoDB', async () => {
    const client = createClient({ endpoint: given ?? '' }, process.env)
    const name = `contract-${process.pid}`
    await ensureTable(client, name)
    return createStore(createTable(client, name))
  })
})

it('names what it ran against', () => {
  if (process.env.CI === 'true' && !withMoto) throw new Error('CI needs moto_server on the path')
})

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => found(port))
    })
  })
}

async function answering(url: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    const up = await fetch(url).then(
      () => true,
      () => false,
    )
    if (up) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error(`${url} never answered`)
}
