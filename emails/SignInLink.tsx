import { copy } from './copy.ts'
import { type Frame, Layout } from './layout.tsx'
import { Action, Aside, Paragraph, Title } from './pieces.tsx'
import { sample } from './samples.ts'

export interface SignInLinkProps extends Frame {
  /** How long the link works. */
  minutes: number
}

export default function SignInLink({ minutes, ...frame }: SignInLinkProps) {
  const words = copy[frame.lang].signin
  const { name, accent } = frame.program
  return (
    <Layout {...frame} title={words.subject} preview={words.preview} why={words.why(name)}>
      <Title>{words.heading}</Title>
      <Paragraph>{words.body(name, minutes)}</Paragraph>
      <Action href="{{signin}}" accent={accent}>
        {words.button}
      </Action>
      <Aside>{words.ignore}</Aside>
    </Layout>
  )
}

SignInLink.PreviewProps = { ...sample.frame, minutes: 15 } satisfies SignInLinkProps
