import type { Day } from '../core/program.ts'
import { copy } from './copy.ts'
import { type Frame, Layout, leave } from './layout.tsx'
import { Action, Aside, Card, Label, Question, QuietLink, Title } from './pieces.tsx'
import { Prose, typeset } from './prose.tsx'
import { sample } from './samples.ts'

export interface DailyTipProps extends Frame {
  day: Pick<Day, 'subject' | 'body' | 'step' | 'question'>
}

export default function DailyTip({ day, ...frame }: DailyTipProps) {
  const words = copy[frame.lang]
  const { name, accent } = frame.program
  return (
    <Layout
      {...frame}
      title={day.subject}
      preview={words.tip.preview}
      why={words.footer.why(name)}
      leave={leave(frame.lang)}
    >
      <Title>{typeset(day.subject)}</Title>
      <Prose markdown={day.body} accent={accent} />
      <Card accent={accent} title={words.tip.step}>
        {typeset(day.step)}
      </Card>
      <Label accent={accent}>{words.tip.question}</Label>
      <Question>{typeset(day.question)}</Question>
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

DailyTip.PreviewProps = { ...sample.frame, day: sample.day } satisfies DailyTipProps
