import { copy } from './copy.ts'
import { type Frame, Layout } from './layout.tsx'
import { Action, Aside, Paragraph, Title } from './pieces.tsx'
import { sample } from './samples.ts'

export type ConfirmAddressProps = Frame

export default function ConfirmAddress(frame: ConfirmAddressProps) {
  const words = copy[frame.lang].confirm
  const { name, accent } = frame.program
  return (
    <Layout {...frame} title={words.subject} preview={words.preview} why={words.why(name)}>
      <Title>{words.heading}</Title>
      <Paragraph>{words.body(name)}</Paragraph>
      <Action href="{{confirm}}" accent={accent}>
        {words.button}
      </Action>
      <Aside>{words.ignore}</Aside>
    </Layout>
  )
}

ConfirmAddress.PreviewProps = sample.frame satisfies ConfirmAddressProps
