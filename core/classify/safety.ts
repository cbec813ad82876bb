import type { Text } from './normalise.ts'
import { list } from './phrase.ts'
import { COERCION, CONTROL_WORDS } from './safety-control.ts'
import { CHILD_HARM, DESPAIR, NO } from './safety-despair.ts'
import { BUT_BEFORE, BUT_LATELY, HARMLESS, INOFENSIVO, LIGHT, NEVER, NOT } from './safety-idioms.ts'
import { type Marked, rulebook } from './safety-match.ts'
import { ACTS, CHILDREN, IDIOMS, SAFETY_SETS, SELF_HARM, STATES } from './safety-rules.ts'
import { CONTROL_Y_MIEDO, INFANCIA, NO_VIVIR, VIOLENCIA } from './safety-spanish.ts'
import { VIOLENCE } from './safety-violence.ts'
import { SAFETY_WORDS } from './safety-words.ts'

/** What kind of danger a text speaks of. */
export type About = 'violence' | 'self-harm' | 'children'

/** The words and the lines of every rule, for those who test them. */
export const SETS = {
  ...SAFETY_SETS,
  ...SAFETY_WORDS,
  ...CONTROL_WORDS,
  no: list(NO),
  never: list(NEVER),
  not: list(NOT),
  light: list(LIGHT),
  before: list(BUT_BEFORE),
  lately: list(BUT_LATELY),
}
export const RULES = {
  selfHarm: [...DESPAIR, ...NO_VIVIR, ...SELF_HARM],
  children: [...CHILD_HARM, ...INFANCIA, ...CHILDREN],
  acts: [...VIOLENCE, ...VIOLENCIA, ...ACTS],
  states: [...COERCION, ...CONTROL_Y_MIEDO, ...STATES],
  idioms: [...HARMLESS, ...INOFENSIVO, ...IDIOMS],
}
const { group, mark } = rulebook(SETS)
const isSelfHarm = group(RULES.selfHarm)
const isAboutChildren = group(RULES.children)
const isAct = group(RULES.acts)
const isState = group(RULES.states)
const idioms = group(RULES.idioms)
const HARM =
  '<beat>|<push>|<pegar>|<golpe>|<danger>|threaten~|hand|hands|finger|violent|physical|mano|levant[ado/ó/a]|violent[o/a]|agresiv[o/a]'
const denied = group([`<never>|<not> <light>* ${HARM}`])
const deniedForever = group([`<never> <light>* ${HARM}`])
const before = group(['<before>'])
const lately = group(['<lately>'])

/** "He hasn't hit me | since May" is two clauses. */
const SINCE = /^ (?:since|desde) /

/** Whether a text speaks of danger to somebody, and of which kind: a child's comes first. */
export function readSafety(text: Text): About | undefined {
  let found: About | undefined
  for (const [index, { words }] of text.clauses.entries()) {
    const about = readClause(words, text.clauses[index + 1]?.words ?? '')
    if (about === 'children') return about
    if (about === 'self-harm' || (about && !found)) found = about
  }
  return found
}

function readClause(words: string, next: string): About | undefined {
  const clause = mark(words)
  clause.strike(idioms)
  if (clause.find(isSelfHarm)) return 'self-harm'
  const state = clause.find(isState)
  if (!SINCE.test(next) && isDenied(clause)) clause.strike(denied)
  if (clause.find(isAboutChildren)) return 'children'
  return state || clause.find(isAct) ? 'violence' : undefined
}

/** What is told is said never to have happened, rather than not this week. */
function isDenied(clause: Marked): boolean {
  if (!clause.find(denied)) return false
  return !clause.find(clause.find(deniedForever) ? before : lately)
}
