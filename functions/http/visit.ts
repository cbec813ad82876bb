import type { Context } from 'hono'
import type { Deps } from '../context.ts'
import { closed, foreign } from './notes.tsx'
import { isOurs, isShown, type Visit, visitOf } from './session.ts'

/** The two doors to everything private: no handler behind them runs without a visit. */

type Answer = Response | Promise<Response>

/** Shows something of a visit's person, and changes nothing. */
export const shown =
  (deps: Deps, show: (c: Context, visit: Visit) => Answer) =>
  async (c: Context): Promise<Response> => {
    const visit = await visitOf(deps, c)
    return visit ? show(c, visit) : closed(deps, c)
  }

/** Every field with all its values. */
export type Fields = Record<string, string[]>
export const one = (fields: Fields, name: string): string => fields[name]?.[0] ?? ''

/** Does something for a visit's person, if the form was shown in this visit, on this site. */
export const done =
  (deps: Deps, act: (c: Context, visit: Visit, fields: Fields) => Answer) =>
  async (c: Context): Promise<Response> => {
    const visit = await visitOf(deps, c)
    if (!visit) return closed(deps, c)
    const form = new URLSearchParams(await c.req.text())
    if (!isOurs(deps, c) || !isShown(visit, form.get('form') ?? '')) return foreign(deps, c)
    const fields: Fields = Object.create(null)
    for (const name of new Set(form.keys())) fields[name] = form.getAll(name)
    return act(c, visit, fields)
  }
