import { type Setting, type Settings, variables } from '../../functions/settings.ts'
import type { Stack } from '../stack.ts'

/** The local stack as an environment, so that the operator's commands can be tried against it. */
export const localEnvironment = (stack: Stack): Record<string, string> => ({
  ...tableEnvironment(stack.database.url),
  ...settingsAsVariables(stack.deps.settings),
})

/** For a table of the embedded database: any credentials will do there. */
export const tableEnvironment = (url: string, table = 'nudgeline'): Record<string, string> => ({
  [variables.table]: table,
  AWS_ENDPOINT_URL_DYNAMODB: url,
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
})

function settingsAsVariables(settings: Settings): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [setting, name] of Object.entries(variables) as [Setting, string][]) {
    const value = setting
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], settings)
    if (value === undefined || value === '') continue
    found[name] = Array.isArray(value) ? value.join(',') : String(value)
  }
  return found
}
