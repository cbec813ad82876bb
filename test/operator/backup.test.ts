import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backup, restore } from '../../dev/commands/backup.ts'
import { startDatabase } from '../../dev/database.ts'
import { createTable } from '../../functions/adapters/dynamo.ts'
import { createStore } from '../../functions/adapters/store.ts'
import { startWorld } from '../world.ts'
import { hashFor, tableEnv } from './help.ts'

const ANA = '+12125550101'
const BEN = '+12125550102'
const folder = mkdtempSync(join(tmpdir(), 'nudge-backup-'))
const at = (name: string) => join(folder, name)
const said: string[] = []
const write = (line: string) => void said.push(line)

const world = await startWorld()
await world.text(ANA, 'OPEN')
await world.text(ANA, 'YES')
await world.text(BEN, 'OPEN')
await world.text(BEN, 'YES')
await world.until('2026-12-03T15:00:00Z')
await world.text(ANA, 'I waited, and we just cooked together.')
const tips = world.received(ANA)
const env = tableEnv(world.database.url)
await backup([at('first.ndjson')], env, write)

describe('nudge backup', () => {
  it('writes a file that its owner alone can read, and says what is in it', () => {
    expect(statSync(at('first.ndjson')).mode & 0o777).toBe(0o600)
    expect(said.join('\n')).toMatch(/\d+ items of nudgeline are in .*first\.ndjson/)
    expect(said.join('\n')).toContain('journals in the clear')
  })

  it('does not write over a file unasked', async () => {
    await expect(backup([at('first.ndjson')], env, write)).rejects.toThrow('is there already')
  })

  it('says what to do without a table', async () => {
    await expect(backup([at('x')], {}, write)).rejects.toThrow('NUDGE_TABLE is not set')
  })
})

describe('nudge restore', () => {
  it('goes on with the journey where the backup left it', async () => {
    const data = mkdtempSync(join(tmpdir(), 'nudge-restored-'))
    const fresh = await startDatabase('nudgeline', data)
    expect(await restore([at('first.ndjson')], tableEnv(fresh.url), write)).toBe(0)
    await backup([at('second.ndjson')], tableEnv(fresh.url), write)
    await fresh.close()
    const lines = (name: string) =>
      readFileSync(at(name), 'utf8').trim().split('\n').slice(1).sort()
    expect(lines('second.ndjson')).toEqual(lines('first.ndjson'))

    const restored = await startWorld({ folder: data, from: '2026-12-03T16:00:00Z' })
    await restored.until('2026-12-04T15:00:00Z')
    await world.until('2026-12-04T15:00:00Z')
    const next = world.received(ANA).slice(tips.length)
    expect(next).toHaveLength(1)
    expect(restored.received(ANA)).toEqual(next)
    const person = await restored.deps.store.find(hashFor(restored, ANA))
    const journal = await restored.deps.store.journal(person?.id ?? '')
    expect(journal.map((entry) => entry.text)).toEqual(['I waited, and we just cooked together.'])
    expect((await restored.text(ANA, 'STOP'))[0]).toContain('unsubscribed')
  })

  it('refuses a table that is not empty, and writes nothing', async () => {
    await expect(restore([at('first.ndjson')], env, write)).rejects.toThrow('is not empty')
  })

  it('into an existing table undoes neither a STOP nor an erasure', async () => {
    await world.text(ANA, 'STOP')
    const ben = await world.deps.store.find(hashFor(world, BEN))
    await world.text(BEN, 'DELETE ME')
    await world.text(BEN, 'DELETE')
    await world.hours(1)
    expect(await world.deps.store.find(hashFor(world, BEN))).toBeUndefined()
    said.length = 0
    expect(await restore([at('first.ndjson'), '--into-existing'], env, write)).toBe(0)
    const ana = await world.deps.store.find(hashFor(world, ANA))
    expect(ana?.phone?.consent).toBe('stopped')
    expect(ana?.slot).toBeUndefined()
    expect(await world.deps.store.person(ben?.id ?? '')).toBeUndefined()
    expect(said.join('\n')).toContain('stay erased')
    const twice = await restore([at('first.ndjson'), '--into-existing'], env, write)
    expect(twice).toBe(0)
    expect(said.at(-4)).toMatch(/^0 of \d+ items written/)
  })

  it.each([
    ['cut off in mid-line', (text: string) => text.slice(0, -30), 'not whole|not JSON'],
    [
      'without its last line',
      (text: string) => `${text.trim().split('\n').slice(0, -1).join('\n')}\n`,
      'last line is missing',
    ],
    [
      'with a line too few',
      (text: string) => text.split('\n').toSpliced(3, 1).join('\n'),
      'not whole',
    ],
    ['that is something else', () => '{"hello":1}\n', 'no backup'],
    ['that is empty', () => '', 'is empty'],
  ])('refuses a file %s before it writes', async (label, spoil, message) => {
    const bare = await startDatabase('nudgeline')
    const file = at(`${label.replaceAll(' ', '-')}.ndjson`)
    writeFileSync(file, spoil(readFileSync(at('first.ndjson'), 'utf8')))
    await expect(restore([file], tableEnv(bare.url), write)).rejects.toThrow(new RegExp(message))
    const store = createStore(createTable(bare.client, 'nudgeline'))
    expect(await store.slots()).toEqual([])
    await bare.close()
  })
})
