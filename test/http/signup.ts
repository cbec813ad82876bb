import { createApp } from '../../functions/http/app.ts'
import { consentOf } from '../../functions/service/join.ts'
import type { World } from '../world.ts'

/** The form of /join/open-up, filled in; fields that are given stand in for what would do. */
export async function signUp(world: World, fields: Record<string, string>) {
  const [program] = await world.deps.library.programs()
  if (!program) throw new Error('nothing is published')
  const lang = fields.lang === 'es' ? 'es' : 'en'
  return new URLSearchParams({
    channel: 'text',
    time: '07:30',
    zone: 'America/Denver',
    agreePhone: 'yes',
    agreeEmail: 'yes',
    wording: consentOf(program, lang).mark,
    ...fields,
  })
}

/** Sends it as Lambda hands a request on, which says itself who calls: somebody new each time. */
export function joiner(world: World) {
  const app = createApp(world.deps)
  let callers = 0
  return async (fields: Record<string, string>, ip?: string) => {
    callers++
    const sourceIp = ip ?? `10.9.${callers >> 8}.${callers & 255}`
    const path = `/join/open-up${fields.lang ? `?lang=${fields.lang}` : ''}`
    const init = { method: 'POST', body: await signUp(world, fields) }
    const response = await app.request(path, init, {
      event: { requestContext: { http: { sourceIp } } },
    })
    return { status: response.status, body: await response.text() }
  }
}
