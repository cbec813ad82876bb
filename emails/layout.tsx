import {
  Body,
  Column,
  Container,
  Head,
  Html,
  Link,
  Row,
  Section,
  Text,
} from '@react-email/components'
import type { ReactNode } from 'react'
import type { Lang } from '../core/program.ts'
import { copy } from './copy.ts'
import { light, type Palette, palette, sheet, small, space } from './theme.ts'

/** What every email knows: whose it is, in which language, and the sender's postal address. */
export interface Frame {
  program: { name: string; accent: string }
  lang: Lang
  /** `replies`: answers to our emails reach us, so that they may be asked for. */
  sender: { postalAddress: string; replies?: boolean }
}

interface Leave {
  /** For the weekly recap: leaves it out and keeps the tips. */
  recap?: string
  preferences: string
  unsubscribe: string
}

interface LayoutProps extends Frame {
  title: string
  /** The line that a mail list shows after the subject: as neutral as the subject. */
  preview: string
  /** Why the person gets this. */
  why: string
  /** The way out, for everything but answers to somebody's own request. */
  leave?: Leave
  children: ReactNode
}

/** A letter on paper, with a bookmark ribbon in the program's colour hanging from its top edge. */
export function Layout({
  program,
  lang,
  sender,
  title,
  preview,
  why,
  leave,
  children,
}: LayoutProps) {
  const colours = palette(program.accent)
  return (
    <Html lang={lang} dir="ltr">
      <Head>
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <style>{sheet(colours)}</style>
      </Head>
      <Body className="paper" style={{ backgroundColor: light.paper, margin: 0, padding: 0 }}>
        <div style={hidden} data-skip-in-text>
          {preview + padding}
        </div>
        <Container className="letter" style={{ maxWidth: '600px' }}>
          <Row>
            <Column className="column" lang={lang} style={{ padding: '0 34px' }}>
              <Ribbon name={program.name} colours={colours} />
              {children}
              <Footer sender={sender} why={why} {...(leave ? { leave } : {})} />
            </Column>
          </Row>
        </Container>
      </Body>
    </Html>
  )
}

function Ribbon({ name, colours }: { name: string; colours: Palette }) {
  const side = `11px solid ${colours.accent}`
  return (
    <Row style={{ marginBottom: '34px' }}>
      <Column width={22} style={{ width: '22px', verticalAlign: 'top' }} data-skip-in-text>
        <div className="ribbon" style={{ backgroundColor: colours.accent, height: '42px' }} />
        <div
          className="notch"
          style={{ borderLeft: side, borderRight: side, borderBottom: '9px solid transparent' }}
        />
      </Column>
      <Column style={{ paddingLeft: '16px', paddingTop: '14px', verticalAlign: 'middle' }}>
        <Text className="muted" style={{ ...small, ...space(0, 0), letterSpacing: '0.02em' }}>
          {name}
        </Text>
      </Column>
    </Row>
  )
}

function Footer({ sender, why, leave }: Pick<LayoutProps, 'sender' | 'why' | 'leave'>) {
  return (
    <Section className="rule" style={{ borderTop: `1px solid ${light.rule}`, marginTop: '48px' }}>
      <Text className="muted" style={{ ...small, ...space(22, 0) }}>
        {why}
      </Text>
      {leave && (
        <>
          {leave.recap && <Way href="{{leave}}">{leave.recap}</Way>}
          <Way href="{{preferences}}">{leave.preferences}</Way>
          <Way href="{{unsubscribe}}">{leave.unsubscribe}</Way>
        </>
      )}
      <Text className="muted" style={{ ...small, ...space(10, 44) }}>
        {sender.postalAddress}
      </Text>
    </Section>
  )
}

function Way({ href, children }: { href: string; children: string }) {
  return (
    <Text style={{ ...small, ...space(10, 0) }}>
      <Link className="muted" href={href} style={quietLink}>
        {children}
      </Link>
    </Text>
  )
}

/** The usual way out, in the reader's language. */
export function leave(lang: Lang) {
  return {
    preferences: copy[lang].footer.preferences,
    unsubscribe: copy[lang].footer.unsubscribe,
  }
}

const quietLink = { color: light.muted, textDecoration: 'underline' }

// Keeps the words of the letter itself out of the mail list's second line. React Email's Preview
// takes nine times as many characters for the same.
const padding = '\u00a0\u200c'.repeat(50)

// Several means at once: no single one hides the line in every client.
const hidden = {
  color: light.paper,
  display: 'none',
  fontSize: '1px',
  lineHeight: '1px',
  maxHeight: 0,
  maxWidth: 0,
  opacity: 0,
  overflow: 'hidden',
}
