import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { lint, type Problem, type ProgramFiles } from '../core/lint.ts'
import type { DayText, Published, Store } from '../core/ports.ts'
import type { Day, Lang, Wording } from '../core/program.ts'
import type { Compiled } from '../core/slots.ts'
import type { Frame } from '../emails/layout.tsx'
import * as Emails from '../emails/render.tsx'
import { SYSTEM } from '../functions/library.ts'
import { readProgram } from './read-program.ts'

/** `nudge publish`: lints and compiles programs, and writes what changed as new versions. */

type Mails = { lang: Lang; name: string; mail: Compiled }[]
interface Compilation {
  program: Published
  mails: Mails
}
/** Of the settings, what every email says of its sender. */
interface Sender {
  postalAddress: string
  resend?: { replyTo?: string | undefined }
}

const senderOf = ({ postalAddress, resend }: Sender): Frame['sender'] => ({
  postalAddress,
  replies: resend?.replyTo !== undefined,
})

/** Words that the service itself acts on, so that no program's answer may be one of them. */
export const RESERVED =
  'STOP START HELP PAUSE RESUME TIME ZONE EMAIL TEXT TODAY JOURNAL DELETE KEEP AYUDA PAUSA REANUDAR HORA ZONA CORREO TEXTO HOY DIARIO BORRAR'.split(
    ' ',
  )

/** The folders under `root` that hold a program. */
export const programFolders = (root: string): string[] =>
  readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'program.yaml')))
    .map((name) => join(root, name))

export class LintError extends Error {
  override name = 'LintError'
}

export const place = (p: Problem): string => [p.lang, p.day, p.field].filter(Boolean).join(' ')

/** Reads, lints and compiles one folder. Throws `LintError` that lists what is wrong. */
export async function compileFolder(folder: string, sender: Sender): Promise<Compilation> {
  const files = await readProgram(folder)
  const errors = lint(files, RESERVED).filter((p) => p.level === 'error')
  if (errors.length > 0) {
    const lines = errors.map((p) => `  ${place(p)}: ${p.message}`)
    throw new LintError(`${files.outline.id} cannot be published:\n${lines.join('\n')}`)
  }
  return compileProgram(files, sender)
}

/** Renders every day and language once. The version is a hash of all of it: same in, same out. */
export async function compileProgram(files: ProgramFiles, sender: Sender): Promise<Compilation> {
  const { outline, wordings } = files
  const mails: Mails = []
  const texts: Published['texts'] = {}
  for (const lang of outline.languages) {
    const wording = wordings[lang]
    const days = files.days[lang]
    if (!wording || !days) throw new Error(`${outline.id} lacks ${lang}`)
    texts[lang] = Object.fromEntries(days.map((day) => [day.id, textOf(day)]))
    const frame = {
      program: { name: wording.name, accent: outline.accent },
      lang,
      sender: senderOf(sender),
    }
    const add = (name: string, mail: Compiled) => mails.push({ lang, name, mail })
    for (const day of days) {
      add(day.id, await Emails.renderTip({ ...frame, day }))
      const { checkin } = day
      if (checkin)
        add(`${day.id}.evening`, await Emails.renderCheckin({ ...frame, day: { checkin } }))
    }
    const subject = wording.closingSubject
    add('closing', await Emails.renderFinished({ ...frame, subject, closing: wording.closing }))
    const gate = wording.closingOpenGate ?? wording.closing
    add('closing.gate', await Emails.renderFinished({ ...frame, subject, closing: gate }))
    await addLetters(add, frame, wording)
  }
  const version = hash({ outline, wordings, texts, mails })
  return { program: { version, outline, wordings, texts }, mails }
}

/** How long the link in a sign-in email works; `links.ts` says the same. */
const SIGN_IN_MINUTES = 60

/** The emails of a program that belong to no day. */
async function addLetters(
  add: (name: string, mail: Compiled) => void,
  frame: Frame,
  { frequency }: Wording,
): Promise<void> {
  add('confirm', await Emails.renderConfirm(frame))
  add('welcome', await Emails.renderWelcome({ ...frame, frequency }))
  add('recap', await Emails.renderRecap(frame))
  add('answer', await Emails.renderAnswer(frame))
  add('signin', await Emails.renderSignIn({ ...frame, minutes: SIGN_IN_MINUTES }))
  add('goodbye', await Emails.renderGoodbye(frame))
}

const textOf = (day: Day): DayText => ({
  text: `${day.text} ${day.question}`,
  question: day.question,
  title: day.subject,
  ...(day.checkin === undefined ? {} : { checkin: day.checkin }),
})

/** The emails to the operator, published like a program of no days. */
export async function compileSystem(sender: Sender): Promise<Compilation> {
  const mails: Mails = []
  for (const lang of ['en', 'es'] as const) {
    const frame = {
      program: { name: 'Nudgeline', accent: '#2f5d50' },
      lang,
      sender: senderOf(sender),
    }
    mails.push({ lang, name: 'alert', mail: await Emails.renderAlert(frame) })
  }
  const outline = {
    id: SYSTEM,
    keyword: 'SYSTEM',
    accent: '#2f5d50',
    languages: ['en' as const, 'es' as const],
    evening: '19:30',
    parts: [{ id: 'none', days: ['none'] }],
    questions: [],
  }
  return { program: { version: hash(mails), outline, wordings: {}, texts: {} }, mails }
}

const hash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 12)

/** Writes it unless it is current already; true when it was written. */
export async function publish(store: Store, { program, mails }: Compilation): Promise<boolean> {
  const current = (await store.current()).find((p) => p.program === program.outline.id)
  if (current?.version === program.version) return false
  await store.publish(program, mails)
  return true
}

/** Publishes every program of a folder and the service's own emails; returns what was new. */
export async function publishAll(store: Store, root: string, sender: Sender): Promise<string[]> {
  const compiled = [await compileSystem(sender)]
  for (const folder of programFolders(root)) compiled.push(await compileFolder(folder, sender))
  const written: string[] = []
  for (const one of compiled) {
    if (await publish(store, one)) written.push(`${one.program.outline.id} ${one.program.version}`)
  }
  return written
}
