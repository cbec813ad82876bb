import * as z from 'zod/mini'

/** A program as its author writes it and as it is published: an ordered run of days in parts. */

export const Lang = z.enum(['en', 'es'])
export type Lang = z.infer<typeof Lang>

const Id = z
  .string()
  .check(z.regex(/^[a-z0-9-]{1,32}$/, 'use lower-case letters, digits and hyphens'))
/** What a person texts to answer, upper case: `MORE`. */
const Word = z.string().check(z.regex(/^[A-ZÁÉÍÓÚÑ]{2,12}$/, 'use one upper-case word'))

/** A part is entered, and stayed in, only while its condition holds. */
export const Condition = z.union([
  z.strictObject({ answer: Id, is: Word }),
  z.strictObject({ answer: Id, not: Word }),
])
export type Condition = z.infer<typeof Condition>

export const Part = z.strictObject({
  id: Id,
  when: z.optional(Condition),
  days: z.array(Id).check(z.minLength(1)),
})
export type Part = z.infer<typeof Part>

/**
 * A question whose answer steers the path. `asked` is the day that carries it. A choice lapses
 * once the person has gone past the part it opens; a gate can be answered at any later time.
 * A flagged person (see `safety`) never gets the gate's `opens` answer.
 */
export const Question = z.discriminatedUnion('kind', [
  z.strictObject({
    id: Id,
    kind: z.literal('choice'),
    asked: Id,
    options: z.array(Word).check(z.minLength(2)),
  }),
  z.strictObject({
    id: Id,
    kind: z.literal('gate'),
    asked: Id,
    options: z.array(Word).check(z.minLength(2)),
    opens: Word,
  }),
])
export type Question = z.infer<typeof Question>

/** What is the same in every language: `programs/ID/program.yaml`. */
export const Outline = z.strictObject({
  id: Id,
  keyword: Word,
  /** One accent colour, `#rrggbb`, dark enough for white text on it. */
  accent: z.string().check(z.regex(/^#[0-9a-f]{6}$/)),
  languages: z.array(Lang).check(z.minLength(1)),
  /** Local time of evening check-ins. */
  evening: z._default(z.string().check(z.regex(/^([01]\d|2[0-3]):(00|15|30|45)$/)), '19:30'),
  parts: z.array(Part).check(z.minLength(1)),
  questions: z._default(z.array(Question), []),
})
export type Outline = z.infer<typeof Outline>

/** What a program says in one language besides its days: `programs/ID/LANG/program.yaml`. */
export const Wording = z.strictObject({
  name: z.string().check(z.minLength(1)),
  /** One sentence for the join page and the registration pack. */
  about: z.string().check(z.minLength(1)),
  /** How often it writes, as in "one short tip a day for about three weeks". */
  frequency: z.string().check(z.minLength(1)),
  /** Sent the morning after the last day. `openGate` replaces it while a gate stays closed. */
  closing: z.string().check(z.minLength(1)),
  closingOpenGate: z.optional(z.string().check(z.minLength(1))),
  closingSubject: z.string().check(z.minLength(1)),
  /** For each question: what a person may text for each option, in lower case, and our reply. */
  answers: z.record(
    Id,
    z.record(
      Word,
      z.strictObject({
        words: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
        reply: z.string().check(z.minLength(1)),
      }),
    ),
  ),
})
export type Wording = z.infer<typeof Wording>

/** One day in one language: the front matter and body of `programs/ID/LANG/DAY.md`. */
export const Day = z.strictObject({
  id: Id,
  /** Neutral: somebody else may see the phone. */
  subject: z.string().check(z.minLength(1), z.maxLength(60)),
  /** The text message without its question. */
  text: z.string().check(z.minLength(1)),
  question: z.string().check(z.minLength(1)),
  /** The one small thing to do, as the email shows it. */
  step: z.string().check(z.minLength(1)),
  /** An evening check-in, sent as a text or email the same day. */
  checkin: z.optional(z.string().check(z.minLength(1))),
  /** The email's Markdown: why today's step matters. */
  body: z.string().check(z.minLength(1)),
})
export type Day = z.infer<typeof Day>
