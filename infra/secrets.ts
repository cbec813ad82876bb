import {
  type FunctionName,
  given,
  type Setting,
  secrets,
  variables,
} from '../functions/settings.ts'

/** Set with `sst secret set NAME`; each is linked to the functions that are given it. */
const all = new Map<Setting, sst.Secret>(
  secrets.map((setting) => [setting, new sst.Secret(variables[setting])]),
)

export const secretsOf = (name: FunctionName): sst.Secret[] =>
  given[name].flatMap((setting) => all.get(setting) ?? [])
