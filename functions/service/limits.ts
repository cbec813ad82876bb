import { type Rule, windowOf } from '../../core/limits.ts'
import type { Deps } from '../context.ts'
import { hashOf } from '../links.ts'

/**
 * Counts one more of what the rules are about; false when one of them says that it was enough.
 * `subject` gives what stands for each scope, and only its keyed hash is stored.
 */
export async function allowed(
  deps: Deps,
  rules: Rule[],
  subject: Record<string, string>,
): Promise<boolean> {
  const now = deps.now()
  for (const rule of rules) {
    const { name, ends } = windowOf(rule, now)
    const key = `${name}#${hashOf(deps, `${rule.scope} ${subject[rule.scope] ?? 'all'}`)}`
    if (!(await deps.store.count(key, rule.max, ends))) return false
  }
  return true
}
