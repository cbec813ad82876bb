import { render, toPlainText } from '@react-email/components'
import type { ReactElement } from 'react'
import { type Compiled, precompile } from '../core/slots.ts'
import Answer, { type AnswerProps } from './Answer.tsx'
import ConfirmAddress, { type ConfirmAddressProps } from './ConfirmAddress.tsx'
import { copy } from './copy.ts'
import DailyTip, { type DailyTipProps } from './DailyTip.tsx'
import EveningCheckin, { type EveningCheckinProps } from './EveningCheckin.tsx'
import Goodbye, { type GoodbyeProps } from './Goodbye.tsx'
import type { Frame } from './layout.tsx'
import OperatorAlert, { type OperatorAlertProps } from './OperatorAlert.tsx'
import ProgramFinished, { type ProgramFinishedProps } from './ProgramFinished.tsx'
import SignInLink, { type SignInLinkProps } from './SignInLink.tsx'
import { outlookSheet } from './theme.ts'
import WeeklyRecap, { type WeeklyRecapProps } from './WeeklyRecap.tsx'
import Welcome, { type WelcomeProps } from './Welcome.tsx'

/**
 * Each function renders one kind of email once, for publishing: same inputs, same bytes. They
 * throw when the postal address is missing or a slot stands where it could not be filled safely.
 */

/** A day's tip. Slots: composer, journal, preferences, unsubscribe. */
export function renderTip(props: DailyTipProps): Promise<Compiled> {
  return compile(props.day.subject, <DailyTip {...props} />, props)
}

/** A day's evening check-in. Slots: composer, journal, preferences, unsubscribe. */
export function renderCheckin(props: EveningCheckinProps): Promise<Compiled> {
  return compile(copy[props.lang].checkin.subject, <EveningCheckin {...props} />, props)
}

/** Asks whether the address is theirs. Slot: confirm. */
export function renderConfirm(props: ConfirmAddressProps): Promise<Compiled> {
  return compile(copy[props.lang].confirm.subject, <ConfirmAddress {...props} />, props)
}

/** After confirming. Slots: journal, preferences, unsubscribe; name and first where known. */
export function renderWelcome(props: WelcomeProps): Promise<Compiled> {
  return compile(copy[props.lang].welcome.subject, <Welcome {...props} />, props)
}

/** The week. Slots: journal, leave, preferences, unsubscribe, and those of `recapValues`. */
export function renderRecap(props: WeeklyRecapProps): Promise<Compiled> {
  return compile(copy[props.lang].recap.subject, <WeeklyRecap {...props} />, props)
}

/** The closing message. Slots: journal, preferences, unsubscribe. */
export function renderFinished(props: ProgramFinishedProps): Promise<Compiled> {
  return compile(props.subject, <ProgramFinished {...props} />, props)
}

/** What a command by email is answered with. Slots: answer, preferences, unsubscribe. */
export function renderAnswer(props: AnswerProps): Promise<Compiled> {
  return compile(copy[props.lang].answered.subject, <Answer {...props} />, props)
}

/** A link that opens the person's own pages for a while. Slot: signin. */
export function renderSignIn(props: SignInLinkProps): Promise<Compiled> {
  return compile(copy[props.lang].signin.subject, <SignInLink {...props} />, props)
}

/** The one message after unsubscribing. Slot: journal. */
export function renderGoodbye(props: GoodbyeProps): Promise<Compiled> {
  return compile(copy[props.lang].goodbye.subject, <Goodbye {...props} />, props)
}

/** For the operator. Slots: happened, todo, console. */
export function renderAlert(props: OperatorAlertProps): Promise<Compiled> {
  return compile(copy[props.lang].alert.subject, <OperatorAlert {...props} />, props)
}

async function compile(subject: string, email: ReactElement, { sender }: Frame): Promise<Compiled> {
  if (!sender.postalAddress.trim()) {
    throw new Error('The postal address is missing. Every email has to carry the sender’s.')
  }
  const rendered = await render(email)
  const compiled = { subject, html: slim(rendered), text: plainText(rendered) }
  precompile(compiled)
  return compiled
}

/** Leaves out what React needs and no mail client does; Outlook's conditional comments stay. */
function slim(html: string): string {
  return (
    html
      .replace('</head>', `${outlookSheet}</head>`)
      .replace(/^<!DOCTYPE[^>]*>/, '<!DOCTYPE html>')
      .replace(/<!--(?:\/?\$!?| |html|head|body)?-->/g, '')
      .replace(/ data-(?:id|skip-in-text)="[^"]*"/g, '')
      .replace(/ (cell(?:P|S)(?:adding|pacing))=/g, (name) => name.toLowerCase())
      .replaceAll('text-decoration-line:none;', '')
      .replace(/ target="_blank"/g, '')
      // All ASCII: no mail gateway can garble it, and encoding it takes a fifth of the time.
      .replace(/[^\p{ASCII}]/gu, (char) => `&#${char.codePointAt(0)};`)
  )
}

function plainText(html: string): string {
  const text = toPlainText(html, {
    formatters: {
      // A link is its words and where it leads, once.
      place: (element: Node, walk: Walk, builder: Builder) => {
        walk(element.children, builder)
        const { href } = element.attribs
        if (!href.startsWith('tel:')) builder.addInline(`: ${href}`, { noWordTransform: true })
      },
      // Mail programs take what follows two dashes for a signature and leave it out of replies.
      footer: (element: Node, walk: Walk, builder: Builder) => {
        builder.openBlock({ leadingLineBreaks: 2 })
        builder.addInline('--', { noWordTransform: true })
        builder.addLineBreak()
        walk(element.children, builder)
        builder.closeBlock({ trailingLineBreaks: 1 })
      },
    },
    selectors: [
      { selector: 'table.rule', format: 'footer' },
      { selector: 'a', format: 'place' },
      {
        selector: 'h1',
        options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 2 },
      },
      {
        selector: 'h2',
        options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 },
      },
      { selector: 'p', options: { leadingLineBreaks: 1, trailingLineBreaks: 2 } },
      { selector: 'ul', options: { itemPrefix: '- ' } },
    ],
  })
  return `${text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

// html-to-text has no types of its own; these are the parts used here.
interface Node {
  attribs: { href: string }
  children: unknown[]
}
interface Builder {
  addInline(text: string, options: { noWordTransform: boolean }): void
  addLineBreak(): void
  openBlock(options: { leadingLineBreaks: number }): void
  closeBlock(options: { trailingLineBreaks: number }): void
}
type Walk = (children: unknown[], builder: Builder) => void
