/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx'
import { addDays, formatDay } from '../../../core/calendar.ts'
import { today, wishHours } from '../../../core/schedule.ts'
import { reachable, receives, type Subscriber } from '../../../core/subscriber.ts'
import { when } from '../../../core/turn.ts'
import { type PageWords, pageWords } from '../../../core/words/pages.ts'
import { timeOptions, zoneOptions } from './choices.ts'
import { Check, Done, Form, Group, Input, type Problems, Select } from './controls.tsx'
import { type Frame, Page } from './layout.tsx'

export interface MeProps {
  frame: Frame
  person: Subscriber
  programs: { id: string; name: string }[]
  now: number
  /** The token of this visit's forms. */
  form: string
  number: string
  /** The section that was just saved. */
  saved?: string | undefined
  /** The section that could not be, what was typed there, and what is wrong with it. */
  failed?: { section: string; typed: Record<string, string[]>; problems: Problems } | undefined
}

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

type SectionProps = MeProps & { name: string; title: string; done?: string; children?: Child }

/** One card: its heading, what was just done in it, its form. */
function Section({ name, title, done, children, ...props }: SectionProps) {
  const words = pageWords(props.frame.lang)
  return (
    <section class="card" id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{title}</h2>
      {props.saved === name && <Done>{done ?? words.me.saved}</Done>}
      {children}
    </section>
  )
}

const problemsOf = ({ failed }: MeProps, section: string): Problems =>
  failed?.section === section ? failed.problems : {}
/** What was typed where it could not be saved, else what stands. */
const typedOf = ({ failed }: MeProps, section: string): Record<string, string[]> | undefined =>
  failed?.section === section ? failed.typed : undefined

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

function Addresses(props: MeProps) {
  const { person, form } = props
  const { me } = pageWords(props.frame.lang)
  const line = (label: string, address: Subscriber['phone']) => (
    <li>
      <span class="muted">{label}</span>
      <span>
        <bdi>{address?.to ?? me.addresses.none}</bdi>{' '}
        {address && <span class="muted small">({me.addresses.consent[address.consent]})</span>}
      </span>
    </li>
  )
  return (
    <Section {...props} name="email" title={me.addresses.title} done={me.addresses.sent}>
      <ul class="lines">
        {line(me.addresses.phone, person.phone)}
        {line(me.addresses.email, person.email)}
      </ul>
      {person.phone?.consent === 'subscribed' && (
        <Form action="/me/email" form={form}>
          <Input
            type="email"
            name="email"
            autocomplete="email"
            label={me.addresses.add}
            value={typedOf(props, 'email')?.email?.[0]}
            problem={problemsOf(props, 'email').email}
          />
          <button class="button quiet" type="submit">
            {me.addresses.button}
          </button>
        </Form>
      )}
    </Section>
  )
}

function Programs(props: MeProps) {
  const { person, form, programs } = props
  const { me } = pageWords(props.frame.lang)
  const nameOf = (id: string) => programs.find((p) => p.id === id)?.name ?? id
  const { enrollment: e } = person
  const mine = [
    ...(e ? [{ id: e.program, state: e.state === 'active' ? 'running' : 'finished' }] : []),
    ...person.queue.map((id) => ({ id, state: 'waiting' })),
  ] as { id: string; state: 'running' | 'finished' | 'waiting' }[]
  return (
    <Section {...props} name="leave" title={me.programs.title} done={me.programs.left}>
      {mine.length === 0 && <p class="muted">{me.status.none}</p>}
      <ul class="lines">
        {mine.map(({ id, state }) => (
          <li key={id}>
            <span>
              {nameOf(id)} <span class="muted small">({me.programs[state]})</span>
            </span>
            {state !== 'finished' && (
              <Form action="/me/leave" form={form} class="">
                <input type="hidden" name="program" value={id} />
                <button class="button link" type="submit">
                  {me.programs.leave(nameOf(id))}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Stop(props: MeProps) {
  const { person, form, number } = props
  const { me } = pageWords(props.frame.lang)
  const stopped = [person.phone, person.email].some((a) => a?.consent === 'stopped')
  const over = stopped && !reachable(person)
  return (
    <Section {...props} name="stop" title={me.stop.title} done={me.stop.done}>
      {!over && (
        <Form action="/me/stop" form={form}>
          <p>{me.stop.text}</p>
          <button class="button grave" type="submit">
            {me.stop.button}
          </button>
        </Form>
      )}
      {over && person.phone && <p>{me.stop.backText(number)}</p>}
      {over && !person.phone && (
        <Form action="/me/again" form={form}>
          <p>{me.status.stopped}</p>
          <button class="button quiet" type="submit">
            {me.stop.backEmail}
          </button>
        </Form>
      )}
    </Section>
  )
}

function Leave(props: MeProps) {
  const { me } = pageWords(props.frame.lang)
  return (
    <Section {...props} name="sign-out" title={me.leaveAll.title}>
      <Form action="/me/sign-out" form={props.form}>
        <p>{me.leaveAll.text}</p>
        <button class="button quiet" type="submit">
          {me.leaveAll.button}
        </button>
      </Form>
    </Section>
  )
}

function Erase(props: MeProps) {
  const { me } = pageWords(props.frame.lang)
  return (
    <Section {...props} name="erase" title={me.erase.title}>
      <p>{me.erase.text}</p>
      <p>
        <a class="button quiet" href="/erase">
          {me.erase.button}
        </a>
      </p>
    </Section>
  )
}
