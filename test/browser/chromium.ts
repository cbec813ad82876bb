import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** Chromium for the tests that look at pages: the machine's own, since no other can be fetched. */

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
)

/** True where the browser tests have to be left out. In CI they must run. */
export const withoutChromium = !executablePath && process.env.CI !== 'true'
if (withoutChromium) {
  console.log('No Chromium: browser tests are skipped. Install it, or set CHROMIUM to its path.')
}

export function openChromium(): Promise<Browser> {
  if (!executablePath) throw new Error('CI needs Chromium: apt-get install chromium.')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Where the pictures of one kind go; git does not track them. */
export function shotsFolder(name: string): string {
  const folder = join(import.meta.dirname, 'shots', name)
  mkdirSync(folder, { recursive: true })
  return folder
}
