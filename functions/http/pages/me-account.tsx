/** @jsxImportSource hono/jsx */
import { reachable, type Subscriber } from '../../../core/subscriber.ts'
import { pageWords } from '../../../core/words/pages.ts'
import { Form, Input } from './controls.tsx'
import { type MeProps, problemsOf, Section, typedOf } from './me-section.tsx'

/** The cards about the person themselves: addresses, programs, and the ways out. */

export function Addresses(props: MeProps) {
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

export function Programs(props: MeProps) {
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

export function Stop(props: MeProps) {
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

export function Leave(props: MeProps) {
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

export function Erase(props: MeProps) {
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
