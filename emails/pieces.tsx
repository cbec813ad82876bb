import { Button, Column, Heading, Link, Row, Section, Text } from '@react-email/components'
import type { CSSProperties, ReactNode } from 'react'
import { palette, prose, sans, small, space } from './theme.ts'

/** What an email is made of, from the heading down to the quiet link. */

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
    <Row style={{ margin: '34px 0' }}>
      <Column
        className="wash edge"
        style={{
          backgroundColor: colours.wash,
          borderLeft: `4px solid ${accent}`,
          padding: '22px 24px 24px',
        }}
      >
        <Label accent={accent}>{title}</Label>
        <Text className="ink" style={{ ...body, ...space(0, 0) }}>
          {children}
        </Text>
      </Column>
    </Row>
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
    <Text className="muted" style={{ ...aside, ...space(16, 0) }}>
      {children}
    </Text>
  )
}

export function QuietLink({ href, accent, children }: { href: string } & Omit<CardProps, 'title'>) {
  return (
    <Text style={{ ...aside, ...space(12, 0) }}>
      <Link className="accent" href={href} style={{ color: accent, textDecoration: 'underline' }}>
        {children}
      </Link>
    </Text>
  )
}

const body: CSSProperties = { ...prose, ...space(0, 18) }
const title: CSSProperties = {
  ...body,
  fontSize: '33px',
  fontWeight: 'normal',
  letterSpacing: '-0.01em',
  lineHeight: '40px',
  ...space(0, 24),
}
const question: CSSProperties = {
  ...body,
  fontSize: '23px',
  fontStyle: 'italic',
  lineHeight: '33px',
  ...space(0, 0),
}
const aside: CSSProperties = { ...small, fontSize: '16px', lineHeight: '24px' }
const label: CSSProperties = {
  fontFamily: sans,
  fontSize: '15px',
  fontWeight: 600,
  lineHeight: '22px',
  ...space(0, 8),
}
const button: CSSProperties = {
  borderRadius: '8px',
  color: '#ffffff',
  fontFamily: sans,
  fontSize: '17px',
  fontWeight: 600,
  padding: '16px 26px',
}
