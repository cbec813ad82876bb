import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SentEmail } from './standin/resend-mail.ts'
import type { StoredMessage } from './standin/twilio-messages.ts'

/** What the local stack keeps beside the database: the clock, the phones and the inboxes. */
export interface Saved {
  now: number
  texts: StoredMessage[]
  mails: SentEmail[]
}

const file = (folder: string): string => join(folder, 'stand-ins.json')

export function load(folder: string): Saved | undefined {
  try {
    return JSON.parse(readFileSync(file(folder), 'utf8')) as Saved
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined
    throw new Error(`${file(folder)} cannot be read. Delete it, or choose another NUDGE_DATA.`)
  }
}

const EVERY_MS = 1_000

/** Saves now and then, and once more at the end. */
export function keep(folder: string, read: () => Saved): { stop: () => void } {
  let last = ''
  const write = () => {
    const text = JSON.stringify(read())
    if (text === last) return
    last = text
    // Written beside and moved into place: an interrupted write leaves the old one.
    writeFileSync(`${file(folder)}.new`, text)
    renameSync(`${file(folder)}.new`, file(folder))
  }
  const timer = setInterval(write, EVERY_MS)
  timer.unref()
  return {
    stop() {
      clearInterval(timer)
      write()
    },
  }
}
