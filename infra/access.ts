import type { Index } from '../core/keys.ts'
import type { FunctionName } from '../functions/settings.ts'

/**
 * What each function may do with the table: which calls, on which partitions, by which indexes.
 * test/bundles holds it against what they do.
 */
export interface Access {
  actions: Action[]
  /** Partition keys, or the beginnings of some. */
  keys: string[]
  indexes: Index[]
}
type Action = 'GetItem' | 'BatchGetItem' | 'PutItem' | 'BatchWriteItem' | 'UpdateItem' | 'Query'

const everything: Action[] = [
  'GetItem',
  'BatchGetItem',
  'PutItem',
  'BatchWriteItem',
  'UpdateItem',
  'Query',
]
const people = ['p#*', 'slots', 'programs', 'program#*', 'lanes']

const listening = [...people, 'gone#*', 'attempt#*', 'leftovers']

export const access: Record<FunctionName, Access> = {
  tick: { actions: ['Query', 'PutItem', 'UpdateItem'], keys: ['slots'], indexes: [] },
  dispatch: { actions: everything, keys: [...people, 'evening#*', 'attempt#*'], indexes: ['slot'] },
  sweep: { actions: everything, keys: [...people, 'attempt#*', 'leftovers'], indexes: ['open'] },
  deactivations: {
    actions: ['GetItem', 'BatchGetItem', 'PutItem', 'BatchWriteItem'],
    keys: ['p#*', 'slots'],
    indexes: [],
  },
  api: { actions: everything, keys: listening, indexes: [] },
  pages: { actions: everything, keys: [...listening, 'count#*'], indexes: [] },
}
