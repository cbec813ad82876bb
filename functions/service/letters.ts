import type { Mail } from '../../core/ports.ts'
import type { Deps } from '../context.ts'
import { confirmLink } from '../links.ts'
import { mayContact } from '../settings.ts'

/** Emails that are not tips: one at a time, each under a key that makes repeating it harmless. */

/** Throws when it was not accepted: what asked for it is then tried again. */
async function send(deps: Deps, mail: Mail, key: string): Promise<void> {
  const [result] = await deps.mails.send([mail], key)
  if (result?.outcome === 'accepted') return
  if (result?.outcome === 'failed' && result.failure === 'suppress') {
    deps.log('letter.refused', { kind: mail.tags.kind ?? '' })
    return
  }
  throw new Error(`the ${mail.tags.kind} email was not accepted`)
}

/** Asks an address that was texted to us whether it is theirs, in their program's name. */
export async function sendConfirmation(
  deps: Deps,
  id: string,
  to: string,
  message: string,
): Promise<void> {
  const person = await deps.store.person(id)
  if (!person?.enrollment || !mayContact(deps.settings, to)) return
  const { program, version } = person.enrollment
  const at = { program, version, lang: person.lang, name: 'confirm' }
  const mail = await deps.library.fill(at, { confirm: confirmLink(deps, id, to, deps.now()) })
  await send(deps, { ...mail, to, tags: { kind: 'confirm', person: id } }, `confirm-${message}`)
}

const happened: Record<string, { happened: string; todo: string }> = {
  safety: {
    happened: 'A subscriber wrote something that may be about violence or self-harm.',
    todo: 'Their tips are paused and they were sent help lines. Look at their entry and decide whether to get in touch.',
  },
  'mail-lane': {
    happened: 'The mail provider refused our sender, so emails have stopped.',
    todo: 'Check the key and the domain with the mail provider, then run nudge doctor.',
  },
  spread: {
    happened: 'A slot was too big for its sender: some of its tips wait for tomorrow.',
    todo: "Run nudge forecast; then raise the sender's rate, widen NUDGE_SPREAD_MINUTES, or spread people over more times.",
  },
  lane: {
    happened: 'The text provider refused our sender, so texts have stopped.',
    todo: 'Check the account, the token and the number, then run nudge doctor.',
  },
}

/** Tells the operator that something needs a human; never what was written. */
export async function alertOperator(
  deps: Deps,
  about: string,
  id: string,
  key: string,
): Promise<void> {
  const text = happened[about] ?? { happened: about, todo: 'Look at the logs.' }
  deps.log('alert', { about, person: id })
  const values = { ...text, console: `${deps.settings.publicUrl}/health` }
  const mail = await deps.library.system('en', 'alert', values)
  const tags = { kind: 'alert' }
  await send(deps, { ...mail, to: deps.settings.operator, tags }, `alert-${about}-${key}`)
}
