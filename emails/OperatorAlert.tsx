import { copy } from './copy.ts'
import { type Frame, Layout } from './layout.tsx'
import { Action, Card, Paragraph, Title } from './pieces.tsx'
import { sample } from './samples.ts'

/** Slots: `happened` and `todo`, a sentence or two each and never a person's words or address. */
export type OperatorAlertProps = Frame

export default function OperatorAlert(frame: OperatorAlertProps) {
  const words = copy[frame.lang].alert
  const { name, accent } = frame.program
  return (
    <Layout {...frame} title={words.subject} preview={words.preview} why={words.why(name)}>
      <Title>{words.heading}</Title>
      <Paragraph>{'{{happened}}'}</Paragraph>
      <Card accent={accent} title={words.todo}>
        {'{{todo}}'}
      </Card>
      <Action href="{{console}}" accent={accent}>
        {words.button}
      </Action>
    </Layout>
  )
}

OperatorAlert.PreviewProps = sample.frame satisfies OperatorAlertProps
