/** @jsxImportSource hono/jsx */
import { addDays, formatDay } from '../../../core/calendar.ts'
import { today, wishHours } from '../../../core/schedule.ts'
import { reachable, receives } from '../../../core/subscriber.ts'
import { when } from '../../../core/turn.ts'
import { type PageWords, pageWords } from '../../../core/words/pages.ts'
import { timeOptions, zoneOptions } from './choices.ts'
import { Check, Form, Group, Input, Select } from './controls.tsx'
import { Page } from './layout.tsx'
import { Addresses, Erase, Leave, Programs, Stop } from './me-account.tsx'
import { type MeProps, problemsOf, Section, typedOf } from './me-section.tsx'

export function MePage(props: MeProps) {
  const words = pageWords(props.frame.lang)
  const title = props.failed ? `${words.problems}: ${words.me.title}` : words.me.title
  const visit = { here: 'me' as const, form: props.form }
  return (
    <Page {...props.frame} title={title} visit={visit} roomy>
      <div class="intro">
        <h1>{words.me.title}</h1>
        <p class="lead">{statusOf(props, words)}</p>
      </div>
      <div class="cards">
        <Schedule {...props} />
        <Pause {...props} />
        <Language {...props} />
        <Recap {...props} />
        <Addresses {...props} />
        <Programs {...props} />
        <Stop {...props} />
        <Leave {...props} />
        <Erase {...props} />
      </div>
    </Page>
  )
}

function statusOf({ person, programs, now }: MeProps, { me }: PageWords): string {
  const consents = [person.phone?.consent, person.email?.consent]
  if (receives(person)) return me.status.next(when(person, now))
  if (!reachable(person)) {
    return consents.includes('stopped') ? me.status.stopped : me.status.pending
  }
  if (person.hold === 'safety') return me.status.safety
  if (person.hold === 'unsure') return me.status.unsure
  if (!person.enrollment) return me.status.none
  const name = programs.find((p) => p.id === person.enrollment?.program)?.name ?? ''
  if (person.enrollment.state === 'finished') return me.status.finished(name)
  return me.status.paused
}

function Schedule(props: MeProps) {
  const { person, form, now } = props
  const words = pageWords(props.frame.lang)
  const { me } = words
  const problems = problemsOf(props, 'schedule')
  const typed = typedOf(props, 'schedule')
  const value = (name: string, standing: string) => typed?.[name]?.[0] ?? standing
  const off = typed ? (typed.off ?? []) : [...person.off]
  const next = receives(person) ? me.status.next(when(person, now)) : ''
  const zone = value('zone', person.zone)
  return (
    <Section {...props} name="schedule" title={me.schedule.title} done={`${me.saved} ${next}`}>
      <Form action="/me/schedule" form={form}>
        <Group
          form="schedule"
          type="radio"
          name="channel"
          label={me.channel}
          chosen={[value('channel', person.channel)]}
          options={[
            { value: 'text', label: me.text },
            { value: 'email', label: me.email },
          ]}
          problem={problems.channel}
        />
        <div class="pair">
          <Select
            name="time"
            label={me.time}
            value={value('time', person.time)}
            options={timeOptions(wishHours(person), person.lang)}
            problem={problems.time}
          />
          <Select
            name="zone"
            label={me.zone}
            value={zone}
            options={zoneOptions(person.lang, zone)}
            problem={problems.zone}
          />
        </div>
        <Group
          form="schedule"
          type="checkbox"
          name="off"
          label={me.off}
          layout="week"
          chosen={off}
          options={words.days.map((label, i) => ({ value: String(i + 1), label }))}
          problem={problems.off}
        />
        <button class="button" type="submit">
          {me.schedule.button}
        </button>
      </Form>
    </Section>
  )
}

function Pause(props: MeProps) {
  const { person, form, now } = props
  const { me } = pageWords(props.frame.lang)
  const problems = problemsOf(props, 'pause')
  const typed = typedOf(props, 'pause')
  const here = today(person, now)
  const dated = person.paused && person.from > here
  const waits = (person.paused && (person.from === '' || dated)) || person.hold !== undefined
  const on = `${me.saved} ${receives(person) ? me.status.next(when(person, now)) : ''}`
  const held = person.hold === undefined ? me.status.paused : me.status[person.hold]
  const done = dated ? me.pause.now(formatDay(person.from, person.lang)) : waits ? held : on
  return (
    <Section {...props} name="pause" title={me.pause.title} done={done}>
      {waits ? (
        <>
          {props.saved !== 'pause' && <p>{done}</p>}
          <Form action="/me/resume" form={form}>
            <button class="button" type="submit">
              {me.pause.resume}
            </button>
          </Form>
        </>
      ) : (
        <Form action="/me/pause" form={form}>
          <Group
            form="pause"
            type="radio"
            name="how"
            label={me.pause.title}
            quiet
            chosen={[typed?.how?.[0] ?? 'date']}
            options={[
              { value: 'date', label: me.pause.date },
              { value: 'open', label: me.pause.open },
            ]}
          />
          <Input
            type="date"
            name="until"
            label={me.pause.until}
            value={typed?.until?.[0] ?? addDays(here, 7)}
            min={addDays(here, 1)}
            max={addDays(here, 366)}
            problem={problems.until}
          />
          <button class="button quiet" type="submit">
            {me.pause.button}
          </button>
        </Form>
      )}
    </Section>
  )
}

function Language(props: MeProps) {
  const { person, form } = props
  const { me } = pageWords(props.frame.lang)
  return (
    <Section {...props} name="language" title={me.language.title}>
      <Form action="/me/language" form={form}>
        <Select
          name="lang"
          label={me.language.label}
          value={person.lang}
          options={[
            { value: 'en', label: 'English' },
            { value: 'es', label: 'Español' },
          ]}
        />
        <button class="button quiet" type="submit">
          {me.language.button}
        </button>
      </Form>
    </Section>
  )
}

function Recap(props: MeProps) {
  const { person, form } = props
  const { me } = pageWords(props.frame.lang)
  return (
    <Section {...props} name="recap" title={me.recap.title}>
      <Form action="/me/recap" form={form}>
        <Check bare name="recap" label={me.recap.label} checked={person.recap} />
        <Check bare name="quote" label={me.recap.quote} checked={person.quote} />
        <button class="button quiet" type="submit">
          {me.recap.button}
        </button>
      </Form>
    </Section>
  )
}
