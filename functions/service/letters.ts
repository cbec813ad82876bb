import type { Lang } from '../../core/program.ts'
import type { Values } from '../../core/slots.ts'
import type { Deps } from '../context.ts'
import { confirmLink } from '../links.ts'

/** Emails that are not tips: one at a time, each under a key that makes repeating it harmless. */

/** Throws when it was not accepted: the message that asked for it is then tried again. */
async function send(
  deps: Deps,
  m: { to: string; lang: Lang; name: string; values: Values; key: string; person?: string },
): Promise<void> {
  const mail = await deps.library.system(m.lang, m.name, m.values)
  const tags: Record<string, string> = { kind: m.name, ...(m.person ? { person: m.person } : {}) }
  const [result] = await deps.mails.send([{ ...mail, to: m.to, tags }], m.key)
  if (result?.outcome === 'accepted') return
  if (result?.outcome === 'failed' && result.failure === 'suppress') {
    deps.log('letter.refused', { kind: m.name })
    return
  }
  throw new Error(`the ${m.name} email was not accepted`)
}

export async function sendConfirmation(
  deps: Deps,
  id: string,
  to: string,
  message: string,
): Promise<void> {
  const person = await deps.store.person(id)
  const link = confirmLink(deps, id, to, deps.now())
  await send(deps, {
    to,
    lang: person?.lang ?? 'en',
    name: 'confirm',
    values: { confirm: link },
    key: `confirm-${message}`,
    person: id,
  })
}

const happened: Record<string, { happened: string; todo: string }> = {
  safety: {
    happened: 'A subscriber wrote something that may be about violence or self-harm.',
    todo: 'Their tips are paused and they were sent help lines. Look at their entry and decide whether to get in touch.',
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
  await send(deps, {
    to: deps.settings.operator,
    lang: 'en',
    name: 'alert',
    values: { ...text, console: `${deps.settings.publicUrl}/health` },
    key: `alert-${about}-${key}`,
  })
}
