import { expect } from 'vitest'
import type { Subscriber } from '../../core/subscriber.ts'
import { hashOf } from '../../functions/links.ts'
import type { World } from '../world.ts'

/** People who get their tips by email, made as they come to it: a text, YES, an address, a button. */

export const linkIn = (text: string, path: string): string => {
  const link = new RegExp(`https?://\\S+/${path}/\\S+`).exec(text)?.[0]
  if (!link) throw new Error(`no ${path} link in ${text}`)
  return link
}

export async function joinByEmail(world: World, phone: string, address: string): Promise<void> {
  await world.text(phone, 'OPEN')
  await world.text(phone, 'YES')
  await world.text(phone, address)
  const link = linkIn(world.resend.inbox(address).at(-1)?.text ?? '', 'confirm')
  expect((await fetch(link, { method: 'POST' })).status).toBe(200)
}

export async function personAt(world: World, address: string): Promise<Subscriber> {
  const found = await world.deps.store.find(hashOf(world.deps, address))
  if (!found) throw new Error('nobody there')
  return found
}

export const subjects = (world: World, address: string): string[] =>
  world.resend.inbox(address).map(({ subject }) => subject)

interface Reply {
  from?: string
  to?: string
  subject?: string
  text?: string
  html?: string
  headers?: Record<string, string>
}

/** Answers the newest email that had come to an address, as its reader's mail program does. */
export async function reply(world: World, address: string, { from, to, ...parts }: Reply) {
  const mail = world.resend
    .emails()
    .filter((m) => m.to.includes(address) && m.replyTo.length > 0)
    .at(-1)
  if (!mail) throw new Error(`no email to answer at ${address}`)
  const email = {
    from: from ?? `Ann Example <${address}>`,
    to: to ?? mail.replyTo[0] ?? '',
    subject: `Re: ${mail.subject}`,
    ...parts,
  }
  return world.resend.receiveEmail(email)
}
