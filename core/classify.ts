import { readCommand, readLanguage } from './classify/commands.ts'
import { AGREES, DECLINES, withoutCourtesies } from './classify/frames.ts'
import { normalise, type Text } from './classify/normalise.ts'
import { type About, readSafety } from './classify/safety.ts'
import { isKeyword, readStop } from './classify/stop.ts'
import type { Until } from './classify/when.ts'
import type { Lang } from './program.ts'

export type { Until } from './classify/when.ts'

/** What the reader may know of the person when it reads a reply. */
export interface Context {
  lang: Lang
  /** State of the address the reply came from; `none` for somebody unknown. */
  consent: 'none' | 'pending' | 'subscribed' | 'stopped'
  /** The question that is waiting for an answer, the newest first. */
  asked: Asked[]
  /** Keywords of the published programs, upper case: `['OPEN']`. */
  keywords: string[]
}

/** `options` maps an answer's id to the words that give it: `{ MORE: ['more'] }`. */
export interface Asked {
  id: string
  options: Record<string, string[]>
}

/**
 * What a reply is. `time` is `HH:MM`; a missing argument means it was not readable. A stop whose
 * text also speaks of danger carries `safety`, so that both are acted on.
 */
export type Reading =
  | { label: 'stop'; safety?: About }
  | {
      label:
        | 'unsure'
        | 'help'
        | 'start'
        | 'resume'
        | 'text'
        | 'today'
        | 'journal'
        | 'delete'
        | 'reflection'
    }
  | { label: 'pause'; days?: number; until?: Until }
  | { label: 'time'; time?: string }
  | { label: 'zone'; place?: string }
  | { label: 'email'; address?: string }
  | { label: 'join'; keyword: string }
  | { label: 'answer'; question: string; option: string }
  | { label: 'safety'; about: About }

export type Label = Reading['label']

/** The question whether to begin. */
const JOIN = 'join'

/**
 * Says what a reply is. Pure, linear in the text's length, never throws. What wins, in order:
 *
 * 1. a stop word standing alone: the law reads it one way only;
 * 2. an opt-out in any wording, which carries `safety` along when the text speaks of danger too;
 * 3. danger: an answer or command that also says "he hits me" is not answered with a tip;
 * 4. the answer to a pending question, newest first, and the switch of language;
 * 5. commands, and the keyword of a program;
 * 6. `unsure` between opt-out and reflection;
 * 7. reflection. Ordinary text from somebody who stopped stays a reflection: it re-subscribes
 *    nobody.
 */
export function classify(text: string, context: Context): Reading {
  const read = normalise(text)
  if (read.words === ' ') return isKeyword(read) ? { label: 'stop' } : { label: 'reflection' }
  if (isKeyword(read) || declines(read, context)) return { label: 'stop' }
  const about = readSafety(read)
  const answer = about ? undefined : readAnswer(read, context)
  if (answer) return answer
  const command = about ? undefined : readCommand(read, context)
  const stop = command?.over ? 'no' : readStop(read)
  if (stop === 'stop') return about ? { label: 'stop', safety: about } : { label: 'stop' }
  if (about) return { label: 'safety', about }
  if (command && !(stop === 'unsure' && command.reading.label === 'help')) return command.reading
  return { label: stop === 'unsure' ? 'unsure' : 'reflection' }
}

function readAnswer(text: Text, context: Context): Reading | undefined {
  const language = readLanguage(text)
  if (language) return { label: 'answer', question: 'language', option: language }
  const said = withoutCourtesies(text.words).trim()
  for (const asked of context.asked) {
    for (const [option, words] of Object.entries(asked.options))
      if (words.some((word) => isSame(word, text, said)))
        return { label: 'answer', question: asked.id, option }
    if (asked.id === JOIN && asked.options.YES && context.consent === 'pending' && AGREES.has(said))
      return { label: 'answer', question: JOIN, option: 'YES' }
  }
  return undefined
}

function isSame(word: string, text: Text, said: string): boolean {
  const answer = normalise(word).words.trim()
  return answer === said || answer === text.words.trim()
}

/** Somebody who is asked whether to begin, and says no, has opted out. */
const declines = (text: Text, context: Context) =>
  context.consent === 'pending' && DECLINES.has(withoutCourtesies(text.words).trim())
