import {
  Body,
  Button,
  Column,
  Container,
  Head,
  Heading,
  Html,
  Link,
  Preview,
  Row,
  Section,
  Text,
} from '@react-email/components'
import type { CSSProperties, ReactNode } from 'react'
import type { Lang } from '../core/program.ts'
import { copy } from './copy.ts'
import { light, type Palette, palette, sans, serif, sheet } from './theme.ts'

/** What every email knows: whose it is, in which language, and the sender's postal address. */
export interface Frame {
  program: { name: string; accent: string }
  lang: Lang
  sender: { postalAddress: string }
}

interface LayoutProps extends Frame {
  title: string
  /** The line that a mail list shows after the subject: as neutral as the subject. */
  preview: string
  /** Why the person gets this. */
  why: string
  /** The way out, for everything but answers to somebody's own request. */
  leave?: { preferences: string; unsubscribe: string }
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
        <Preview>{preview}</Preview>
        <Container style={{ maxWidth: '600px' }}>
          <Section>
            <div className="column" lang={lang} style={{ padding: '0 34px' }}>
              <Ribbon name={program.name} colours={colours} />
              {children}
              <Footer sender={sender} why={why} {...(leave ? { leave } : {})} />
            </div>
          </Section>
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
        <Text className="muted" style={{ ...small, margin: 0, letterSpacing: '0.02em' }}>
          {name}
        </Text>
      </Column>
    </Row>
  )
}

function Footer({ sender, why, leave }: Pick<LayoutProps, 'sender' | 'why' | 'leave'>) {
  return (
    <Section className="rule" style={{ borderTop: `1px solid ${light.rule}`, marginTop: '48px' }}>
      <Text className="muted" style={{ ...small, margin: '22px 0 0' }}>
        {why}
      </Text>
      {leave && (
        <>
          <Text style={{ ...small, margin: '10px 0 0' }}>
            <Link className="muted" href="{{preferences}}" style={quietLink}>
              {leave.preferences}
            </Link>
          </Text>
          <Text style={{ ...small, margin: '10px 0 0' }}>
            <Link className="muted" href="{{unsubscribe}}" style={quietLink}>
              {leave.unsubscribe}
            </Link>
          </Text>
        </>
      )}
      <Text className="muted" style={{ ...small, margin: '10px 0 44px' }}>
        {sender.postalAddress}
      </Text>
    </Section>
  )
}

/** The usual way out, in the reader's language. */
export function leave(lang: Lang) {
  return {
    preferences: copy[lang].footer.preferences,
    unsubscribe: copy[lang].footer.unsubscribe,
  }
}

export function Title({ children }: { children: ReactNode }) {
  return (
    <Heading as="h1" className="ink title" style={title}>
      {children}
    </Heading>
  )
}

export function Paragraph({ children }: { children: ReactNode }) {
  return (
    <Text className="ink" style={body}>
      {children}
    </Text>
  )
}

/** A small heading in the accent colour. */
export function Label({ accent, children }: { accent: string; children: ReactNode }) {
  return (
    <Heading as="h2" className="accent" style={{ ...label, color: accent }}>
      {children}
    </Heading>
  )
}

/** Something to do: a wash of the accent with its edge on the left, like a passage marked. */
export function Card({ accent, title, children }: CardProps) {
  const colours = palette(accent)
  return (
    <Section style={{ margin: '34px 0' }}>
      <div
        className="wash edge"
        style={{
          backgroundColor: colours.wash,
          borderLeft: `4px solid ${accent}`,
          padding: '22px 24px 24px',
        }}
      >
        <Label accent={accent}>{title}</Label>
        <Text className="ink" style={{ ...body, margin: 0 }}>
          {children}
        </Text>
      </div>
    </Section>
  )
}

interface CardProps {
  accent: string
  title: string
  children: ReactNode
}

/** The question: larger and slanted, with air around it. */
export function Question({ children }: { children: ReactNode }) {
  return (
    <Text className="ink" style={question}>
      {children}
    </Text>
  )
}

export function Action({ href, accent, children }: { href: string } & Omit<CardProps, 'title'>) {
  return (
    <Section style={{ margin: '28px 0 0' }}>
      <Button className="button" href={href} style={{ ...button, backgroundColor: accent }}>
        {children}
      </Button>
    </Section>
  )
}

/** A line under a button. */
export function Aside({ children }: { children: ReactNode }) {
  return (
    <Text className="muted" style={{ ...aside, margin: '16px 0 0' }}>
      {children}
    </Text>
  )
}

export function QuietLink({ href, accent, children }: { href: string } & Omit<CardProps, 'title'>) {
  return (
    <Text style={{ ...aside, margin: '12px 0 0' }}>
      <Link className="accent" href={href} style={{ color: accent, textDecoration: 'underline' }}>
        {children}
      </Link>
    </Text>
  )
}

const body: CSSProperties = {
  color: light.ink,
  fontFamily: serif,
  fontSize: '18px',
  lineHeight: '29px',
  margin: '0 0 18px',
}
const title: CSSProperties = {
  ...body,
  fontSize: '33px',
  fontWeight: 'normal',
  letterSpacing: '-0.01em',
  lineHeight: '40px',
  margin: '0 0 24px',
}
const question: CSSProperties = {
  ...body,
  fontSize: '23px',
  fontStyle: 'italic',
  lineHeight: '33px',
  margin: 0,
}
const small: CSSProperties = {
  color: light.muted,
  fontFamily: sans,
  fontSize: '14px',
  lineHeight: '21px',
}
const aside: CSSProperties = { ...small, fontSize: '16px', lineHeight: '24px' }
const label: CSSProperties = {
  fontFamily: sans,
  fontSize: '15px',
  fontWeight: 600,
  lineHeight: '22px',
  margin: '0 0 8px',
}
const quietLink: CSSProperties = { color: light.muted, textDecoration: 'underline' }
const button: CSSProperties = {
  borderRadius: '8px',
  color: '#ffffff',
  fontFamily: sans,
  fontSize: '17px',
  fontWeight: 600,
  padding: '16px 26px',
}
