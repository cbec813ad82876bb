import * as z from 'zod'
import type { Rung } from '../../core/ports.ts'
import { reachable } from '../../core/subscriber.ts'
import { wordsFor } from '../../core/words.ts'
import type { Deps } from '../context.ts'
import { mayContact } from '../settings.ts'
import { nudgeOfTag } from './deliver.ts'
import { suppress } from './people.ts'

/** What the mail provider reports. Events come twice, late and in any order. */

const Data = z.object({ email_id: z.string(), tags: z.record(z.string(), z.string()).default({}) })

export const MailEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('email.sent'), data: Data }),
  z.object({ type: z.literal('email.delivered'), data: Data }),
  z.object({ type: z.literal('email.failed'), data: Data }),
  z.object({ type: z.literal('email.suppressed'), data: Data }),
  z.object({ type: z.literal('email.complained'), data: Data }),
  z.object({
    type: z.literal('email.bounced'),
    data: Data.extend({ bounce: z.object({ type: z.string() }) }),
  }),
])
export type MailEvent = z.infer<typeof MailEvent>

const rungs: Record<MailEvent['type'], Rung> = {
  'email.sent': 'sent',
  'email.delivered': 'delivered',
  'email.failed': 'failed',
  'email.suppressed': 'failed',
  'email.bounced': 'failed',
  'email.complained': 'complained',
}

export async function heedMailEvent(deps: Deps, event: MailEvent): Promise<void> {
  const { person, nudge } = event.data.tags
  if (person === undefined) return
  if (nudge !== undefined) {
    const detail = { at: deps.now(), provider: event.data.email_id }
    await deps.store.climb(person, nudgeOfTag(nudge), rungs[event.type], detail)
  }
  deps.log('mail', { person, type: event.type })
  const bounced = event.type === 'email.bounced' && event.data.bounce.type === 'Permanent'
  if (bounced || event.type === 'email.suppressed') {
    const changed = await suppress(deps, person, 'email', 'invalid', event.type)
    if (changed && reachable(changed)?.channel === 'text') await tellByText(deps, changed)
  }
  // Whoever marks a tip as spam wants no more of them, in any channel.
  if (event.type === 'email.complained') {
    await suppress(deps, person, 'email', 'stopped', event.type)
    await suppress(deps, person, 'phone', 'stopped', event.type)
  }
}

/** Once, since the address changes its state once. */
async function tellByText(
  deps: Deps,
  person: { id: string; lang: 'en' | 'es'; phone?: { to: string } | undefined },
): Promise<void> {
  if (!person.phone || !mayContact(deps.settings, person.phone.to)) return
  await deps.texts.send({ to: person.phone.to, body: wordsFor(person.lang).mailStopped })
}
