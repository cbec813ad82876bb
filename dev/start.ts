import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { devRoutes } from './server.ts'
import { startStack } from './stack.ts'

/** `npm start`: the whole service, and a page to live in it. */

const { PORT = '3000', NUDGE_NOW, NUDGE_DATA } = process.env

const start = NUDGE_NOW === undefined ? Date.now() : Date.parse(NUDGE_NOW)
if (Number.isNaN(start)) fail(`NUDGE_NOW is not an instant: use the form 2026-12-01T13:00:00Z`)
const port = Number(PORT)
if (!Number.isInteger(port) || port < 0 || port > 65_535) fail(`PORT is not a port: ${PORT}`)
const folder = NUDGE_DATA === undefined ? undefined : resolve(NUDGE_DATA)
if (folder) mkdirSync(folder, { recursive: true })

try {
  const stack = await startStack({
    start,
    port,
    ...(folder === undefined ? {} : { folder }),
    mount: (s) => devRoutes(s, { folder }),
  })
  console.log(`Nudgeline runs at ${stack.url}`)
  console.log(`Open it and text OPEN to ${stack.number}. Ctrl+C stops it.`)
  console.log(
    folder
      ? `Data is kept in ${folder}.`
      : 'Data is kept until you stop it (NUDGE_DATA=folder keeps it).',
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stack.close().finally(() => process.exit(0)))
  }
} catch (error) {
  const busy = (error as { code?: string }).code === 'EADDRINUSE'
  fail(busy ? `Port ${port} is in use. Try PORT=3001 npm start.` : String(error))
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
