import * as z from 'zod/mini'
import { localOf } from '../../core/calendar.ts'
import { allowedHours, within } from '../../core/hours.ts'
import { bareAddress } from '../../core/mailing.ts'
import type { Rung } from '../../core/ports.ts'
import { reachable, receives, type Subscriber } from '../../core/subscriber.ts'
import { wordsFor } from '../../core/words.ts'
import { type Deps, RequestError } from '../context.ts'
import { mayContact } from '../settings.ts'
import { nudgeOfTag } from './deliver.ts'
import { suppress } from './people.ts'

/** What the mail provider reports. Events come twice, late and in any order. */

const Data = z.object({
  email_id: z.string(),
  to: z.array(z.string()),
  tags: z._default(z.record(z.string(), z.string()), {}),
})

export const MailEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('email.sent'), data: Data }),
  z.object({ type: z.literal('email.delivered'), data: Data }),
  z.object({ type: z.literal('email.failed'), data: Data }),
  z.object({ type: z.literal('email.suppressed'), data: Data }),
  z.object({ type: z.literal('email.complained'), data: Data }),
  z.object({
    type: z.literal('email.bounced'),
    data: z.extend(Data, { bounce: z.object({ type: z.string() }) }),
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

/** How long it is remembered that somebody was told by text. */
const TOLD_MS = 400 * 86_400_000

export async function heedMailEvent(deps: Deps, event: MailEvent): Promise<void> {
  const { person: id, nudge } = event.data.tags
  if (id === undefined) return
  if (nudge !== undefined) {
    const detail = { at: deps.now(), provider: event.data.email_id }
    await deps.store.climb(id, nudgeOfTag(nudge), rungs[event.type], detail)
  }
  deps.log('mail', { person: id, type: event.type, ...(nudge ? { nudge: nudgeOfTag(nudge) } : {}) })
  const consent = endOf(event)
  if (consent === undefined) return
  const person = await deps.store.person(id)
  // A report on an address that they have replaced since says nothing about the one they have.
  if (!person?.email || !event.data.to.map(bareAddress).includes(person.email.to)) return
  const ended = person.email.consent === 'invalid'
  const changed = ended ? undefined : await suppress(deps, id, 'email', consent, event.type)
  await tellByText(deps, changed ?? person)
}

/** What the address comes to: nothing where the trouble may pass by itself. */
function endOf(event: MailEvent): 'invalid' | 'stopped' | undefined {
  if (event.type === 'email.complained') return 'stopped'
  if (event.type === 'email.suppressed') return 'invalid'
  const permanent = event.type === 'email.bounced' && event.data.bounce.type === 'Permanent'
  return permanent ? 'invalid' : undefined
}

/**
 * Once for each time that an address ended by a report. At night the provider is asked to report
 * again: its next tries are hours apart.
 */
async function tellByText(deps: Deps, person: Subscriber): Promise<void> {
  const { id, email } = person
  const to = reachable(person)
  if (!email || to?.channel !== 'text' || !receives(person)) return
  if (!mayContact(deps.settings, to.to)) return
  const hours = allowedHours(person.country, person.region)
  if (!within(localOf(deps.now(), person.zone).time, hours)) {
    throw new RequestError(429, 'They may not be written to now. Report it again later.')
  }
  const told = `mail-ended-${email.at}`
  if (!(await deps.store.once(id, told, deps.now() + TOLD_MS))) return
  const { mailStopped, emailRefused } = wordsFor(person.lang)
  // An address that never was confirmed had no tips to stop.
  const body = person.channel === 'email' ? mailStopped : emailRefused
  await deps.texts.send({ to: to.to, body })
}
