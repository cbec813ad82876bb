import type { Day } from '../core/program.ts'
import { copy } from './copy.ts'
import { type Frame, Layout, leave } from './layout.tsx'
import { Action, Aside, Paragraph, Question, QuietLink, Title } from './pieces.tsx'
import { typeset } from './prose.tsx'
import { sample } from './samples.ts'

export interface EveningCheckinProps extends Frame {
  day: { checkin: NonNullable<Day['checkin']> }
}

export default function EveningCheckin({ day, ...frame }: EveningCheckinProps) {
  const words = copy[frame.lang]
  const { name, accent } = frame.program
  return (
    <Layout
      {...frame}
      title={words.checkin.subject}
      preview={words.checkin.preview}
      why={words.footer.why(name)}
      leave={leave(frame.lang)}
    >
      <Title>{words.checkin.heading}</Title>
      <Paragraph>{words.checkin.body}</Paragraph>
      <Question>{typeset(day.checkin)}</Question>
      <Action href="{{composer}}" accent={accent}>
        {words.answer}
      </Action>
      {frame.sender.replies && <Aside>{words.reply}</Aside>}
      <QuietLink href="{{journal}}" accent={accent}>
        {words.journal}
      </QuietLink>
    </Layout>
  )
}

EveningCheckin.PreviewProps = {
  ...sample.frame,
  day: { checkin: sample.day.checkin },
} satisfies EveningCheckinProps
