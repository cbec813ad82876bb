import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { devRoutes } from '../../dev/server.ts'
import { type Stack, startStack } from '../../dev/stack.ts'

/** The JSON API of the local stack, as scripts use it. */

const START = '2026-12-01T18:05:00.000Z'
const PHONE = '+14155550100'
const folder = mkdtempSync(join(tmpdir(), 'nudgeline-'))
let stack: Stack | undefined

async function start(): Promise<Stack> {
  stack = await startStack({
    start: Date.parse(START),
    folder,
    mount: (s) => devRoutes(s, { folder }),
  })
  return stack
}

afterAll(async () => {
  await stack?.close()
  rmSync(folder, { recursive: true, force: true })
})

const get = async (s: Stack, path: string) => (await fetch(s.url + path)).json()
const post = (s: Stack, path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(s.url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

describe('the JSON API', () => {
  it('texts, and gives the replies with their time', async () => {
    const s = await start()
    const response = await post(s, '/dev/phone', { from: PHONE, text: 'OPEN' })
    expect(await response.json()).toEqual({
      replies: [{ text: expect.stringContaining('Open Up'), at: START }],
    })
    await post(s, '/dev/phone', { from: PHONE, text: 'YES' })
    expect(await get(s, `/dev/phone/${PHONE}`)).toEqual([
      { direction: 'in', text: 'OPEN', at: START, status: 'received' },
      {
        direction: 'out',
        text: expect.stringContaining('Open Up'),
        at: START,
        status: expect.any(String),
      },
      { direction: 'in', text: 'YES', at: START, status: 'received' },
      {
        direction: 'out',
        text: expect.stringContaining('Welcome'),
        at: START,
        status: expect.any(String),
      },
    ])
  })

  it('moves the clock by a duration and to an instant, running what falls due', async () => {
    const s = stack as Stack
    expect(await get(s, '/dev/clock')).toEqual({ now: START })
    const hour = await post(s, '/dev/clock', { advance: 'PT1H' })
    expect(await hour.json()).toEqual({ now: '2026-12-01T19:05:00.000Z' })
    await post(s, '/dev/clock', { to: '2026-12-02T16:00:00Z' })
    const texts = (await get(s, `/dev/phone/${PHONE}`)) as { text: string; at: string }[]
    expect(texts.at(-1)).toMatchObject({ at: '2026-12-02T16:00:00.000Z' })
    await post(s, '/dev/clock', { to: '2026-12-04T18:00:00+02:00' })
    expect(await get(s, '/dev/clock')).toEqual({ now: '2026-12-04T16:00:00.000Z' })
  })

  it('shows the inbox of an address', async () => {
    const s = stack as Stack
    await post(s, '/dev/phone', { from: PHONE, text: 'me@example.com' })
    const [mail] = (await get(s, '/dev/inbox/me@example.com')) as Record<string, unknown>[]
    expect(Object.keys(mail ?? {}).sort()).toEqual([
      'at',
      'headers',
      'html',
      'id',
      'subject',
      'text',
    ])
    expect(await get(s, '/dev/inbox/nobody@example.com')).toEqual([])
  })

  it.each<[string, string, unknown]>([
    ['no number', '/dev/phone', { text: 'OPEN' }],
    ['a number that is none', '/dev/phone', { from: '555', text: 'OPEN' }],
    ['no JSON', '/dev/phone', 'OPEN'],
    ['no duration', '/dev/clock', { advance: '1 hour' }],
    ['no instant', '/dev/clock', { to: 'tomorrow' }],
    ['the past', '/dev/clock', { to: '2020-01-01T00:00:00Z' }],
    ['nothing', '/dev/clock', {}],
  ])('refuses %s with a sentence', async (_, path, body) => {
    const response = await post(stack as Stack, path, body)
    expect(response.status).toBe(400)
    expect((await response.json()).error).toMatch(/^[A-Z].*\.$/)
  })

  it('cannot be driven from another site', async () => {
    const s = stack as Stack
    const response = await post(
      s,
      '/dev/phone',
      { from: PHONE, text: 'STOP' },
      { Origin: 'https://evil.example' },
    )
    expect(response.status).toBe(403)
    expect((await get(s, `/dev/person/${PHONE}`)).consent).toBe('subscribed')
  })

  it('serves the page, and no file outside it', async () => {
    const s = stack as Stack
    expect(await (await fetch(s.url)).text()).toContain('data-testid="phone-input"')
    expect((await fetch(`${s.url}/page/page.css`)).headers.get('content-type')).toContain(
      'text/css',
    )
    expect((await fetch(`${s.url}/page/..%2f..%2fpackage.json`)).status).toBe(404)
  })

  it('goes on where it was after a restart, with NUDGE_DATA', async () => {
    const before = await get(stack as Stack, `/dev/phone/${PHONE}`)
    const clock = await get(stack as Stack, '/dev/clock')
    await stack?.close()
    const s = await start()
    expect(await get(s, '/dev/clock')).toEqual(clock)
    expect(await get(s, `/dev/phone/${PHONE}`)).toEqual(before)
    expect(await get(s, '/dev/state')).toMatchObject({ persisted: true, dataFolder: folder })
    await post(s, '/dev/clock', { advance: 'P1D' })
    const after = (await get(s, `/dev/phone/${PHONE}`)) as unknown[]
    expect(after).toHaveLength((before as unknown[]).length + 1)
  })
})
