import { Link } from '@react-email/components'
import { marked, type Token, type Tokens } from 'marked'
import { Fragment, type ReactNode } from 'react'
import { Label, Paragraph } from './pieces.tsx'
import { prose } from './theme.ts'

/**
 * An author's Markdown as email-safe elements: paragraphs, headings, lists, quotes, emphasis and
 * https links. Anything else, HTML included, is shown as the text it is written in.
 */
export function Prose({ markdown, accent }: { markdown: string; accent: string }) {
  const typeset = typesetter()
  return <>{marked.lexer(markdown).map((token, key) => block(token, key, accent, typeset))}</>
}

type Typeset = (text: string) => string

function block(token: Token, key: number, accent: string, typeset: Typeset): ReactNode {
  typeset('\n')
  const inside = () => inline(children(token), accent, typeset)
  switch (token.type) {
    case 'space':
    case 'def':
    case 'hr':
      return null
    case 'heading':
      return (
        <Label key={key} accent={accent}>
          {inside()}
        </Label>
      )
    case 'list':
      return list(token as Tokens.List, key, accent, typeset)
    case 'blockquote':
      return (
        <Fragment key={key}>
          {children(token).map((child, at) => block(child, at, accent, typeset))}
        </Fragment>
      )
    case 'paragraph':
    case 'text':
      return <Paragraph key={key}>{inside()}</Paragraph>
    default:
      return <Paragraph key={key}>{token.raw.trim()}</Paragraph>
  }
}

function list(token: Tokens.List, key: number, accent: string, typeset: Typeset): ReactNode {
  const Tag = token.ordered ? 'ol' : 'ul'
  return (
    <Tag key={key} className="ink" style={{ ...prose, margin: '0 0 18px', paddingLeft: '24px' }}>
      {token.items.map((entry) => {
        typeset('\n')
        const words = entry.tokens.flatMap((inner) => children(inner))
        return (
          <li key={entry.raw} style={{ marginBottom: '8px' }}>
            {inline(words, accent, typeset)}
          </li>
        )
      })}
    </Tag>
  )
}

function inline(tokens: Token[], accent: string, typeset: Typeset): ReactNode {
  return tokens.map((token, index) => {
    const key = `${index}-${token.type}`
    const inside = () => inline(children(token), accent, typeset)
    switch (token.type) {
      case 'strong':
        return <strong key={key}>{inside()}</strong>
      case 'em':
        return <em key={key}>{inside()}</em>
      case 'br':
        return <br key={key} />
      case 'link':
        if (!String(token.href).startsWith('https://')) return inside()
        return (
          <AccentLink key={key} href={String(token.href)} accent={accent}>
            {inside()}
          </AccentLink>
        )
      case 'text':
      case 'escape':
        return <Fragment key={key}>{dialable(typeset(unescapeMarkdown(token)), accent)}</Fragment>
      default:
        return <Fragment key={key}>{token.raw}</Fragment>
    }
  })
}

/** A hotline's number can be called with one tap, and keeps its words as they are. */
function dialable(text: string, accent: string): ReactNode {
  return text.split(/\b(1-\d{3}-\d{3}-\d{4})\b/).map((piece, index) => {
    if (index % 2 === 0) return piece
    return (
      <AccentLink key={piece} href={`tel:+${piece.replaceAll('-', '')}`} accent={accent}>
        {piece}
      </AccentLink>
    )
  })
}

function AccentLink({ href, accent, children }: LinkProps) {
  const whiteSpace = href.startsWith('tel:') ? { whiteSpace: 'nowrap' } : {}
  const style = { color: accent, textDecoration: 'underline', ...whiteSpace }
  return (
    <Link className="accent" href={href} style={style}>
      {children}
    </Link>
  )
}

interface LinkProps {
  href: string
  accent: string
  children: ReactNode
}

function children(token: Token): Token[] {
  if ('tokens' in token && token.tokens) return token.tokens
  return token.type === 'text' || token.type === 'escape' ? [token] : []
}

function unescapeMarkdown(token: Token): string {
  return token.type === 'escape' && 'text' in token ? String(token.text) : token.raw
}

/** One line of plain words with its quotes and dashes set. */
export function typeset(text: string): string {
  return typesetter()(text)
}

/**
 * Authors write straight quotes, because a curly one doubles a text message's price; in an email
 * they are set properly. The typesetter remembers the last character across bold and links.
 */
function typesetter(): Typeset {
  let before = '\n'
  return (text) => {
    let out = ''
    for (const char of text.replace(/\.\.\./g, '…').replace(/(?<=\s)--?(?=\s)/g, '–')) {
      const opens = /[\s([{¿¡–“‘]/.test(before)
      const set = char === '"' ? (opens ? '“' : '”') : char === "'" ? (opens ? '‘' : '’') : char
      out += set
      before = set
    }
    return out
  }
}
