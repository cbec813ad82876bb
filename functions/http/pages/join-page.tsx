/** @jsxImportSource hono/jsx */
import type { Hours } from '../../../core/hours.ts'
import type { Lang, Wording } from '../../../core/program.ts'
import { pageWords } from '../../../core/words/pages.ts'
import { timeOptions, zoneOptions } from './choices.ts'
import { Check, Group, Input, type Problems, Select, type Values } from './controls.tsx'
import { type Frame, Page } from './layout.tsx'

export interface JoinProps {
  frame: Frame
  other: string | undefined
  wording: Wording
  sample: { text: string; question: string }
  /** Our number, as it is shown. */
  number: string
  hours: Hours
  /** Beside the boxes; `mark` is its fingerprint. */
  consent: { phone: string; email: string; mark: string }
  values: Values
  problems: Problems
}

export function JoinPage({ frame, other, wording, sample, number, ...form }: JoinProps) {
  const words = pageWords(frame.lang)
  const { join } = words
  const wrong = Object.keys(form.problems).length > 0
  const title = wrong ? `${words.problems}: ${wording.name}` : join.title(wording.name)
  return (
    <Page {...frame} title={title} other={other} whose={wording.name} roomy>
      <div class="intro">
        <h1>{join.title(wording.name)}</h1>
        <p class="lead">{wording.about}</p>
      </div>
      <div class="split offer">
        <section class="stack" aria-labelledby="sample">
          <h2 id="sample">{join.sample}</h2>
          <figure class="phone" aria-label={join.sampleAlt}>
            <p class="from">{number}</p>
            <p class="bubble">{sample.text}</p>
            <p class="bubble">{sample.question}</p>
          </figure>
        </section>
        <JoinForm lang={frame.lang} {...form} />
        <Facts lang={frame.lang} frequency={wording.frequency} />
      </div>
    </Page>
  )
}

function Facts({ lang, frequency }: { lang: Lang; frequency: string }) {
  const { join } = pageWords(lang)
  const often = `${frequency.charAt(0).toUpperCase()}${frequency.slice(1)}.`
  const facts = [
    [join.facts.often, often],
    [join.facts.reply, join.reply],
    [join.facts.cost, join.cost],
    [join.facts.end, join.end],
  ]
  return (
    <dl class="facts">
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

type FormProps = Pick<JoinProps, 'hours' | 'consent' | 'values' | 'problems'> & { lang: Lang }

function JoinForm({ lang, hours, consent, values, problems }: FormProps) {
  const words = pageWords(lang)
  const { join } = words
  return (
    <form method="post" class="card" novalidate aria-labelledby="form">
      <h2 id="form">{join.form}</h2>
      {Object.keys(problems).length > 0 && (
        <p class="note bad" role="alert">
          {words.problems}.
        </p>
      )}
      <Group
        type="radio"
        name="channel"
        label={join.how}
        chosen={[values.channel ?? 'text']}
        options={[
          { value: 'text', label: join.text },
          { value: 'email', label: join.email },
          { value: 'both', label: join.both },
        ]}
        problem={problems.channel}
      />
      <Input
        class="for-phone"
        name="phone"
        type="tel"
        autocomplete="tel"
        label={join.phone}
        hint={join.phoneHint}
        value={values.phone}
        problem={problems.phone}
      />
      <Input
        class="for-email"
        name="email"
        type="email"
        autocomplete="email"
        label={join.address}
        value={values.email}
        problem={problems.email}
      />
      <p class="hint for-both">{join.both2}</p>
      <div class="pair">
        <Select
          name="time"
          label={join.time}
          value={values.time ?? '08:00'}
          options={timeOptions(hours, lang)}
          problem={problems.time}
        />
        <div class="stack">
          <Select
            name="zone"
            label={join.zone}
            value={values.zone}
            empty={join.choose}
            options={zoneOptions(lang, values.zone || undefined)}
            problem={problems.zone}
            extra={{ 'data-zone': '' }}
          />
        </div>
      </div>
      <p class="hint" data-zone-hint hidden>
        {join.zoneFound}
      </p>
      <fieldset class="stack">
        <legend>{join.agree}</legend>
        <Check
          class="for-phone"
          name="agreePhone"
          label={consent.phone}
          checked={values.agreePhone === 'yes'}
          problem={problems.agreePhone}
        />
        <Check
          class="for-email"
          name="agreeEmail"
          label={consent.email}
          checked={values.agreeEmail === 'yes'}
          problem={problems.agreeEmail}
        />
      </fieldset>
      <input type="hidden" name="wording" value={consent.mark} />
      <button class="button" type="submit">
        {join.button}
      </button>
    </form>
  )
}

interface AskedProps {
  frame: Frame
  channel: 'text' | 'email' | 'both'
  number: string
  keyword: string
}

/** The same whatever became of it: nobody learns here whether an address is known. */
export function AskedPage({ frame, channel, number, keyword }: AskedProps) {
  const { join } = pageWords(frame.lang)
  const texted = channel !== 'email'
  return (
    <Page {...frame} title={join.done}>
      <h1>{join.done}</h1>
      <p class="lead">{texted ? join.doneText(number) : join.doneEmail}</p>
      {channel === 'both' && <p>{join.doneBoth}</p>}
      <p>{join.notYet}</p>
      <section class="card">
        <h2>{join.nothing}</h2>
        <p>{texted ? join.nothingText({ keyword, number }) : join.nothingEmail}</p>
      </section>
    </Page>
  )
}

interface MissingProps {
  frame: Frame
  programs: { id: string; name: string }[]
}

export function MissingPage({ frame, programs }: MissingProps) {
  const { join } = pageWords(frame.lang)
  return (
    <Page {...frame} title={join.missing}>
      <h1>{join.missing}</h1>
      <p>{join.missingText}</p>
      <ul class="list">
        {programs.map(({ id, name }) => (
          <li key={id}>
            <a href={`/join/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </Page>
  )
}
