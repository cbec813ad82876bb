import { spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Redis and PostgreSQL from Debian, BullMQ and pg-boss from npm: started here, for this run only. */

export interface Program {
  port: number
  /** CPU of the program and its children so far, µs. */
  cpu(): number
  stop(): Promise<void>
}

const MODULES = { bullmq: '6', ioredis: '5', 'pg-boss': '12', undici: '7' }

/** Installs the yardsticks in a folder of their own, once; they are no part of this project. */
export function installModules(): string {
  const folder = join(tmpdir(), 'nudgeline-bench-peers')
  if (existsSync(join(folder, 'node_modules', 'pg-boss'))) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  console.log(`installing ${Object.keys(MODULES).join(', ')} in ${folder}`)
  const names = Object.entries(MODULES).map(([name, major]) => `${name}@^${major}.0.0`)
  const done = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...names], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(`npm could not install them:\n${done.stderr}`)
  return folder
}

/** What is missing of the programs, as a sentence; undefined when all is there. */
export function missing(): string | undefined {
  if (spawnSync('redis-server', ['--version']).status !== 0) {
    return 'redis-server is not there: apt-get install redis-server postgresql'
  }
  if (!binaries()) return 'PostgreSQL is not there: apt-get install redis-server postgresql'
  return undefined
}

export async function startRedis(): Promise<Program> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-redis-'))
  const port = await freePort()
  const flags = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', dir, '--save', '']
  return program('redis-server', [...flags, '--appendonly', 'yes'], port, dir, {})
}

export async function startPostgres(): Promise<Program> {
  const bin = binaries() ?? ''
  const dir = mkdtempSync(join(tmpdir(), 'bench-postgres-'))
  const data = join(dir, 'data')
  const as = serverUser()
  if (as.uid !== undefined && as.gid !== undefined) chownSync(dir, as.uid, as.gid)
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'bench', '--auth=trust', '-E', 'UTF8', '--locale=C'],
    { ...as, cwd: dir, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed:\n${made.stderr}`)
  const port = await freePort()
  const flags = ['-D', data, '-p', `${port}`, '-k', dir, '-c', 'listen_addresses=127.0.0.1']
  return program(join(bin, 'postgres'), flags, port, dir, { ...as, cwd: dir })
}

function binaries(): string | undefined {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return undefined
  const newest = readdirSync(root).sort((a, b) => Number(b) - Number(a))[0]
  const bin = join(root, newest ?? '', 'bin')
  return existsSync(join(bin, 'postgres')) ? bin : undefined
}

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. */
function serverUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string) =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
  return { uid: id('-u'), gid: id('-g') }
}

async function program(
  command: string,
  flags: string[],
  port: number,
  dir: string,
  options: { uid?: number; gid?: number; cwd?: string },
): Promise<Program> {
  const child = spawn(command, flags, { ...options, stdio: 'ignore' })
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  await listening(port)
  return {
    port,
    cpu: () => cpuOf(child.pid ?? 0),
    async stop() {
      child.kill('SIGINT')
      await gone
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

const TICK_US = 10_000

/** Of a process and its children, from Linux's /proc; zero elsewhere. */
function cpuOf(pid: number): number {
  if (!existsSync('/proc/self/stat')) return 0
  let ticks = 0
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      // Behind the name in parentheses: state, parent; twelfth and thirteenth: user and system.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      if (Number(name) !== pid && Number(fields[1]) !== pid) continue
      ticks += Number(fields[11]) + Number(fields[12])
    } catch {
      // It ended while we looked.
    }
  }
  return ticks * TICK_US
}

export function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => found(port))
    })
  })
}

async function listening(port: number): Promise<void> {
  for (let i = 0; i < 200; i++) {
    const up = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => done(true))
      socket.once('error', () => done(false))
      socket.once('close', () => done(false))
      setTimeout(() => socket.destroy(), 500)
    })
    if (up) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error(`nothing listens on ${port}`)
}
