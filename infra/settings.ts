import {
  type FunctionName,
  given,
  readSettings,
  type Setting,
  secrets,
  variables,
} from '../functions/settings.ts'
import { jobs } from './queues.ts'
import { table } from './table.ts'
import { web } from './web.ts'

/** Settings come from the shell or from `.env.STAGE`, which SST loads. */

/** What only the deployment knows. */
const known: Partial<Record<Setting, $util.Input<string>>> = {
  stage: $app.stage,
  table: table.name,
  queue: jobs.url,
  publicUrl: web.url,
  // The router stands in front of the function that counts who signs up.
  proxies: process.env[variables.proxies] ?? '1',
}
const asked = (Object.keys(variables) as Setting[]).filter(
  (s) => !(s in known) && !(secrets as readonly Setting[]).includes(s) && !s.endsWith('baseUrl'),
)

/** Throws before anything is deployed when one is missing, and names it. */
export const settings = readSettings(process.env, asked)

/** The plain variables of a function: those that it is given, secrets left out. */
export function environmentOf(name: FunctionName): Record<string, $util.Input<string>> {
  const values = given[name].flatMap((setting): [string, $util.Input<string>][] => {
    const value = known[setting] ?? (asked.includes(setting) && process.env[variables[setting]])
    return value ? [[variables[setting], value]] : []
  })
  return Object.fromEntries(values)
}
