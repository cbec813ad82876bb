import type { FunctionName } from '../functions/settings.ts'
import { access } from './access.ts'
import { bundling } from './bundling.ts'
import { secretsOf } from './secrets.ts'
import { environmentOf } from './settings.ts'
import { memory, timeouts } from './sizes.ts'
import { logRetention } from './stage.ts'
import { table } from './table.ts'

type Permission = { actions: string[]; resources: $util.Input<string>[] }

/** A function by its name: `functions/NAME.ts`, with no more than what it uses. */
export const functionArgs = (name: FunctionName, permissions: Permission[] = []) => ({
  handler: `functions/${name}.handler`,
  runtime: 'nodejs24.x' as const,
  architecture: 'arm64' as const,
  memory: `${memory[name]} MB` as const,
  timeout: `${timeouts[name]} seconds` as const,
  logging: { format: 'json' as const, retention: logRetention },
  environment: environmentOf(name),
  link: secretsOf(name),
  permissions: [...onTable(name), ...permissions],
  nodejs: bundling,
  transform: {
    role: {
      // SST lets the whole account take the role, for its live mode; Lambda alone needs to.
      assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: 'lambda.amazonaws.com' }),
    },
  },
})

/** The named calls, on the named partitions, and queries by the named indexes. */
function onTable(name: FunctionName) {
  const { actions, keys, indexes } = access[name]
  const rows = {
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [table.arn],
    conditions: [
      { test: 'ForAllValues:StringLike', variable: 'dynamodb:LeadingKeys', values: keys },
    ],
  }
  const queries = {
    actions: ['dynamodb:Query'],
    resources: indexes.map((index) => $interpolate`${table.arn}/index/${index}`),
  }
  return indexes.length > 0 ? [rows, queries] : [rows]
}
