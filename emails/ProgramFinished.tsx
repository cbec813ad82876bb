import type { Wording } from '../core/program.ts'
import { copy } from './copy.ts'
import { type Frame, Layout, leave } from './layout.tsx'
import { Action, Aside, Paragraph, Title } from './pieces.tsx'
import { Prose, typeset } from './prose.tsx'
import { sample } from './samples.ts'

export interface ProgramFinishedProps extends Frame {
  /** The program's own closing words, Markdown. */
  closing: Wording['closing']
  subject: Wording['closingSubject']
}

export default function ProgramFinished({ closing, subject, ...frame }: ProgramFinishedProps) {
  const words = copy[frame.lang].finished
  const { name, accent } = frame.program
  return (
    <Layout
      {...frame}
      title={subject}
      preview={words.preview}
      why={copy[frame.lang].footer.why(name)}
      leave={leave(frame.lang)}
    >
      <Title>{typeset(subject)}</Title>
      <Prose markdown={closing} accent={accent} />
      <Paragraph>{words.journal}</Paragraph>
      <Action href="{{journal}}" accent={accent}>
        {words.button}
      </Action>
      {frame.sender.replies && <Aside>{copy[frame.lang].reply}</Aside>}
    </Layout>
  )
}

ProgramFinished.PreviewProps = {
  ...sample.frame,
  closing:
    'Three weeks of small steps are behind you. Some worked and some did not, and both have told you something. You can go on with whichever step felt most like you.',
  subject: 'Three weeks, looking back',
} satisfies ProgramFinishedProps
