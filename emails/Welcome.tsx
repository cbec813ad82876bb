import type { Wording } from '../core/program.ts'
import { copy } from './copy.ts'
import { type Frame, Layout, leave } from './layout.tsx'
import { Action, Paragraph, Title } from './pieces.tsx'
import { sample } from './samples.ts'

/** Slots: `name` and `first` (when the first tip comes) may both be left out. */
export interface WelcomeProps extends Frame {
  frequency: Wording['frequency']
}

export default function Welcome({ frequency, ...frame }: WelcomeProps) {
  const words = copy[frame.lang].welcome
  const { name, accent } = frame.program
  return (
    <Layout
      {...frame}
      title={words.subject}
      preview={words.preview}
      why={copy[frame.lang].footer.why(name)}
      leave={leave(frame.lang)}
    >
      <Title>{`${words.heading}{{?name}}, {{name}}{{/name}}`}</Title>
      <Paragraph>
        {`${words.body(name, frequency)}{{?first}} ${words.first('{{first}}')}{{/first}}`}
      </Paragraph>
      <Paragraph>{words.answers(frame.sender.replies === true)}</Paragraph>
      <Paragraph>{words.controls}</Paragraph>
      <Paragraph>{words.seen}</Paragraph>
      <Action href="{{journal}}" accent={accent}>
        {words.button}
      </Action>
    </Layout>
  )
}

Welcome.PreviewProps = {
  ...sample.frame,
  frequency: 'one short tip a day for about three weeks',
} satisfies WelcomeProps
