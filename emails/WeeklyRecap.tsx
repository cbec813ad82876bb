import { Column, Row, Section, Text } from '@react-email/components'
import type { Slot } from '../core/slots.ts'
import { copy } from './copy.ts'
import { type Frame, Layout, leave } from './layout.tsx'
import { Action, Aside, Card, Label, Paragraph, Title } from './pieces.tsx'
import { sample } from './samples.ts'
import { light, prose, sans, small, space } from './theme.ts'

/**
 * The week is personal, so all of it arrives in slots (`recapValues` in core/slots.ts): a day
 * without a title is left out, and a day's own words are shown only where they are given.
 */
export type WeeklyRecapProps = Frame

const days = [1, 2, 3, 4, 5, 6, 7] as const
type DayNumber = (typeof days)[number]

export default function WeeklyRecap(frame: WeeklyRecapProps) {
  const words = copy[frame.lang].recap
  const { name, accent } = frame.program
  const count = words.count('{{answered}}', '{{total}}')
  return (
    <Layout
      {...frame}
      title={words.subject}
      preview={words.preview}
      why={words.why(name)}
      leave={{ ...leave(frame.lang), recap: words.leave }}
    >
      <Title>{words.heading}</Title>
      <Week accent={accent} alternative={count} />
      <Paragraph>{`${count} ${words.gentle}`}</Paragraph>
      <Section style={{ marginTop: '34px' }}>
        <Label accent={accent}>{words.days}</Label>
      </Section>
      {days.map((n) => (
        <DayLine key={n} n={n} accent={accent} />
      ))}
      {when('ahead')}
      <Card accent={accent} title={words.ahead}>
        {'{{ahead}}'}
      </Card>
      {end('ahead')}
      <Action href="{{journal}}" accent={accent}>
        {words.button}
      </Action>
      {frame.sender.replies && <Aside>{copy[frame.lang].reply}</Aside>}
    </Layout>
  )
}

/** Seven discs, filled where something was written. Only cells and borders, no image. */
function Week({ accent, alternative }: { accent: string; alternative: string }) {
  return (
    <div role="img" aria-label={alternative} data-skip-in-text>
      <Row style={{ margin: '0 0 22px' }}>
        {days.map((n) => (
          <Column key={n} width="8%" style={{ paddingRight: '3px' }}>
            {when(`title${n}`)}
            <div
              className={either(`kept${n}`, 'kept', 'quiet')}
              style={{
                backgroundColor: either(`kept${n}`, accent, light.paper),
                border: `2px solid ${either(`kept${n}`, accent, light.muted)}`,
                borderRadius: '18px',
                color: either(`kept${n}`, '#ffffff', light.muted),
                fontFamily: sans,
                fontSize: '14px',
                fontWeight: 600,
                height: '32px',
                lineHeight: '32px',
                textAlign: 'center',
                width: '32px',
              }}
            >
              {`{{weekday${n}}}`}
            </div>
            {end(`title${n}`)}
          </Column>
        ))}
        <Column />
      </Row>
    </div>
  )
}

function DayLine({ n, accent }: { n: DayNumber; accent: string }) {
  return (
    <>
      {when(`title${n}`)}
      <Row>
        <Column width={22} className="accent" style={{ ...mark, color: accent }}>
          {either(`kept${n}`, '●', '○')}
        </Column>
        <Column style={{ paddingBottom: '14px' }}>
          <Text className="ink" style={{ ...prose, ...space(0, 0) }}>
            {`{{title${n}}}`}
            {when(`words${n}`)}
            <br />
            <em className="muted" style={{ color: light.muted }}>
              {`{{words${n}}}`}
            </em>
            {end(`words${n}`)}
          </Text>
        </Column>
      </Row>
      {end(`title${n}`)}
    </>
  )
}

const when = (slot: Slot) => `{{?${slot}}}`
const end = (slot: Slot) => `{{/${slot}}}`
const either = (slot: Slot, one: string, other: string) =>
  `{{?${slot}}}${one}{{:${slot}}}${other}{{/${slot}}}`

const mark = { ...small, fontSize: '13px', lineHeight: '29px', verticalAlign: 'top', width: '22px' }

WeeklyRecap.PreviewProps = sample.frame satisfies WeeklyRecapProps
