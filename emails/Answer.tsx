import { copy } from './copy.ts'
import { type Frame, Layout, leave } from './layout.tsx'
import { Aside, Paragraph, Title } from './pieces.tsx'
import { sample } from './samples.ts'

/** What a command sent by email is answered with. Slot: `answer`, in the service's own words. */
export type AnswerProps = Frame

export default function Answer(frame: AnswerProps) {
  const words = copy[frame.lang].answered
  return (
    <Layout
      {...frame}
      title={words.subject}
      preview={words.preview}
      why={words.why(frame.program.name)}
      leave={leave(frame.lang)}
    >
      <Title>{words.heading}</Title>
      <Paragraph>{'{{answer}}'}</Paragraph>
      {frame.sender.replies && <Aside>{words.journal}</Aside>}
    </Layout>
  )
}

Answer.PreviewProps = sample.frame satisfies AnswerProps
