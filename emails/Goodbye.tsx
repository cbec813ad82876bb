import { copy } from './copy.ts'
import { type Frame, Layout } from './layout.tsx'
import { Action, Paragraph, Title } from './pieces.tsx'
import { sample } from './samples.ts'

export type GoodbyeProps = Frame

export default function Goodbye(frame: GoodbyeProps) {
  const words = copy[frame.lang].goodbye
  const { name, accent } = frame.program
  return (
    <Layout {...frame} title={words.subject} preview={words.preview} why={words.why(name)}>
      <Title>{words.heading}</Title>
      <Paragraph>{words.body(name)}</Paragraph>
      <Paragraph>{words.journal}</Paragraph>
      <Paragraph>{words.back}</Paragraph>
      <Action href="{{journal}}" accent={accent}>
        {words.button}
      </Action>
    </Layout>
  )
}

Goodbye.PreviewProps = sample.frame satisfies GoodbyeProps
