import { render, toPlainText } from '@react-email/components'
import type { ReactElement } from 'react'
import { type Compiled, precompile } from '../core/slots.ts'
import ConfirmAddress, { type ConfirmAddressProps } from './ConfirmAddress.tsx'
import { copy } from './copy.ts'
import DailyTip, { type DailyTipProps } from './DailyTip.tsx'

/**
 * Each function renders one kind of email once, for publishing: same inputs, same bytes. They
 * throw when the postal address is missing or a slot stands where it could not be filled safely.
 */

export function renderTip(props: DailyTipProps): Promise<Compiled> {
  return compile(props.day.subject, <DailyTip {...props} />, props)
}

export function renderConfirm(props: ConfirmAddressProps): Promise<Compiled> {
  return compile(copy[props.lang].confirm.subject, <ConfirmAddress {...props} />, props)
}

async function compile(
  subject: string,
  email: ReactElement,
  { sender }: { sender: { postalAddress: string } },
): Promise<Compiled> {
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
  return html
    .replace(/^<!DOCTYPE[^>]*>/, '<!DOCTYPE html>')
    .replace(/<!--(?:\/?\$!?)?-->|<!-- -->/g, '')
    .replace(/ data-(?:id|skip-in-text)="[^"]*"/g, '')
    .replace(/ target="_blank"/g, '')
}

function plainText(html: string): string {
  const text = toPlainText(html, {
    formatters: {
      // A link is its words and where it leads, once.
      place: (element: Anchor, walk: Walk, builder: Builder) => {
        walk(element.children, builder)
        builder.addInline(`: ${element.attribs.href}`, { noWordTransform: true })
      },
    },
    selectors: [
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
interface Anchor {
  attribs: { href: string }
  children: unknown[]
}
interface Builder {
  addInline(text: string, options: { noWordTransform: boolean }): void
}
type Walk = (children: unknown[], builder: Builder) => void
