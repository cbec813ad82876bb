import type { Lang } from './program.ts'

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

/** What a reply is. `time` is `HH:MM`; a missing argument means it was not readable. */
export type Reading =
  | {
      label:
        | 'stop'
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
  | { label: 'safety'; about: 'violence' | 'self-harm' | 'children' }

/** `weekday` is 1 (Monday) to 7; a date has its month and day only. */
export type Until = { weekday: number } | { month: number; day: number }

export type Label = Reading['label']
