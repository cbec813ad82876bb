import type { Text } from './normalise.ts'
import { alternatives, type Matcher, phrases } from './phrase.ts'
import {
  ACTS,
  CHILDREN,
  EXCEPTIONS,
  IDIOMS,
  NEGATIONS,
  SAFETY_SETS,
  SELF_HARM,
  STATES,
} from './safety-rules.ts'

/** What kind of danger a text speaks of. */
export type About = 'violence' | 'self-harm' | 'children'

const isSelfHarm = phrases(SAFETY_SETS, SELF_HARM)
const isAboutChildren = phrases(SAFETY_SETS, CHILDREN)
const isAct = phrases(SAFETY_SETS, ACTS)
const isState = phrases(SAFETY_SETS, STATES)
const isIdiom = phrases(SAFETY_SETS, IDIOMS)
const ENDS_NEGATED = new RegExp(` (?:${alternatives(NEGATIONS)}) (?:[^ ]+ ){0,3}$`)
/** Within the phrase: "he has never hit me". */
const DENIED = / (?:never|has not|have not|does not|did not|would not|will not|nunca|jamas) /
const EXCEPTED = new RegExp(` (?:${alternatives(EXCEPTIONS)}) `)

/** Whether a text speaks of danger to somebody, and of which kind: a child's comes first. */
export function readSafety(text: Text): About | undefined {
  let found: About | undefined
  for (const { words } of text.clauses) {
    const about = readClause(words)
    if (about === 'children') return about
    if (about === 'self-harm' || (about && !found)) found = about
  }
  return found
}

function readClause(words: string): About | undefined {
  const about = isSelfHarm.test(words)
    ? 'self-harm'
    : happens(isAboutChildren, words)
      ? 'children'
      : happens(isAct, words) || isState.test(words)
        ? 'violence'
        : undefined
  return about && !isIdiom.test(words) ? about : undefined
}

/** The phrase is there, and is not said to have never happened. */
function happens(phrase: Matcher, words: string): boolean {
  const match = phrase.exec(words)
  if (!match) return false
  const before = words.slice(0, match.index + 1)
  const denied = DENIED.test(match[0])
  if (!denied && !ENDS_NEGATED.test(before) && !ENDS_NEGATED.test(` ${match[0].split(' ')[1]} `))
    return true
  return EXCEPTED.test(words.slice(match.index + match[0].length - 1))
}
