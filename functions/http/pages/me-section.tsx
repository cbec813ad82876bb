/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx'
import type { Subscriber } from '../../../core/subscriber.ts'
import { pageWords } from '../../../core/words/pages.ts'
import { Done, type Problems } from './controls.tsx'
import type { Frame } from './layout.tsx'

export interface MeProps {
  frame: Frame
  person: Subscriber
  programs: { id: string; name: string }[]
  now: number
  /** The token of this visit's forms. */
  form: string
  number: string
  /** The section that was just saved. */
  saved?: string | undefined
  /** The section that could not be, what was typed there, and what is wrong with it. */
  failed?: { section: string; typed: Record<string, string[]>; problems: Problems } | undefined
}

export type SectionProps = MeProps & {
  name: string
  title: string
  done?: string
  children?: Child
}

/** One card: its heading, what was just done in it, its form. */
export function Section({ name, title, done, children, ...props }: SectionProps) {
  const words = pageWords(props.frame.lang)
  return (
    <section class="card" id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{title}</h2>
      {props.saved === name && <Done>{done ?? words.me.saved}</Done>}
      {children}
    </section>
  )
}

export const problemsOf = ({ failed }: MeProps, section: string): Problems =>
  failed?.section === section ? failed.problems : {}
/** What was typed where it could not be saved, else what stands. */
export const typedOf = (
  { failed }: MeProps,
  section: string,
): Record<string, string[]> | undefined => (failed?.section === section ? failed.typed : undefined)
