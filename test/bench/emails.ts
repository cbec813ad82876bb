import { fork } from 'node:child_process'
import { join } from 'node:path'

/**
 * Runs in a process of its own: React picks its build when it is first loaded, and its
 * development build is many times slower than the one that anybody would send with.
 */
export async function emailsBench(): Promise<void> {
  const child = fork(join(import.meta.dirname, 'emails-run.ts'), {
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: [...process.execArgv, '--expose-gc'],
  })
  const code = await new Promise((done) => child.once('exit', done))
  if (code !== 0) throw new Error('the bench of emails failed')
}
