import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { secrets, variables } from '../../functions/settings.ts'

/**
 * What the operator's commands go by, later lines over earlier ones: what the last deploy said
 * (.sst/outputs.json), `.env`, `.env.STAGE`, what `sst shell` links, the shell's own variables.
 */

export type Environment = Record<string, string | undefined>

export const root = join(import.meta.dirname, '../..')

/** The stage that was named, by `--stage`, a variable or `sst shell`. */
const named = (env: Environment): string | undefined => {
  const app = json(env.SST_RESOURCE_App ?? '{}').stage
  return env[variables.stage] || env.SST_STAGE || (typeof app === 'string' ? app : undefined)
}

export const stageOf = (env: Environment): string => named(env) ?? 'production'

export const stageFile = (folder: string, stage: string): string => join(folder, `.env.${stage}`)

export function loadEnvironment(env: Environment, folder = root): Environment {
  const stage = stageOf(env)
  return {
    ...outputs(join(folder, '.sst/outputs.json'), stage),
    ...readEnvFile(join(folder, '.env')),
    ...readEnvFile(stageFile(folder, stage)),
    ...links(env),
    ...Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined)),
    ...(named(env) === undefined ? {} : { [variables.stage]: stage }),
  }
}

/** `NAME=value` a line; quotes around a value are taken off. */
export function readEnvFile(file: string): Record<string, string> {
  if (!existsSync(file)) return {}
  return parseEnv(readFileSync(file, 'utf8'))
}

export function parseEnv(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const line of text.split('\n')) {
    const [, name, raw] = /^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line) ?? []
    if (name !== undefined && raw !== undefined) found[name] = unquote(raw)
  }
  return found
}

function unquote(value: string): string {
  if (/^".*"$/.test(value)) return value.slice(1, -1).replaceAll('\\"', '"')
  return /^'.*'$/.test(value) ? value.slice(1, -1) : value
}

/** Spaces, `#` and quotes would be read in several ways: such values are quoted. */
export const quote = (value: string): string =>
  /^[\w@%+=:,./*-]*$/.test(value) ? value : `"${value.replaceAll('"', '\\"')}"`

/** The table of a stage has the stage in its name: outputs of another stage are left out. */
function outputs(file: string, stage: string): Environment {
  const { url, table, queue } = json(existsSync(file) ? readFileSync(file, 'utf8') : '{}')
  if (!String(table ?? '').includes(`-${stage}-`)) return {}
  return known({ publicUrl: url, table, queue })
}

function links(env: Environment): Environment {
  const linked = json(env.SST_RESOURCES_JSON ?? '{}')
  const at = (name: string): Record<string, unknown> => {
    const own = env[`SST_RESOURCE_${name}`]
    return (own === undefined ? linked[name] : json(own)) as Record<string, unknown>
  }
  const found = known({
    table: at('Table')?.name,
    queue: at('Jobs')?.url,
    publicUrl: at('Web')?.url,
  })
  for (const secret of secrets) {
    const value = at(variables[secret])?.value
    if (typeof value === 'string') found[variables[secret]] = value
  }
  return found
}

function known(values: { publicUrl?: unknown; table?: unknown; queue?: unknown }): Environment {
  const found: Environment = {}
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string') found[variables[name as keyof typeof values]] = value
  }
  return found
}

function json(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}
