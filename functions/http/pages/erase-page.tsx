/** @jsxImportSource hono/jsx */
import { pageWords } from '../../../core/words/pages.ts'
import { Check } from './controls.tsx'
import { type Frame, Page } from './layout.tsx'

interface AskProps {
  frame: Frame
  form: string
  journal: number
  sent: number
  problem?: string | undefined
}

/** Says what will be gone, and asks once more. */
export function EraseAskPage({ frame, form, journal, sent, problem }: AskProps) {
  const words = pageWords(frame.lang)
  const { erase } = words
  const title = problem ? `${words.problems}: ${erase.title}` : erase.title
  return (
    <Page {...frame} title={title} visit={{ here: 'erase', form }}>
      <h1>{erase.title}</h1>
      <p>{erase.list}</p>
      <ul class="list">
        <li>{erase.journal(journal)}</li>
        <li>{erase.sent(sent)}</li>
        <li>{erase.prefs}</li>
        <li>{erase.copies}</li>
      </ul>
      <p>{erase.stays}</p>
      <p>{erase.mails}</p>
      <p>
        {erase.keep} <a href="/export/journal.html">{words.journal.html}</a>
      </p>
      <form method="post" action="/erase" class="card" novalidate>
        <input type="hidden" name="form" value={form} />
        <Check name="sure" label={erase.sure} checked={false} problem={problem} />
        <div class="row">
          <button class="button grave" type="submit">
            {erase.button}
          </button>
          <a href="/me">{erase.cancel}</a>
        </div>
      </form>
    </Page>
  )
}

interface DoneProps {
  frame: Frame
  journal: number
  sent: number
  consents: number
  copies: number
  waiting: number
  items: number
  hashes: number
}

export function ErasedPage({ frame, ...gone }: DoneProps) {
  const { erase } = pageWords(frame.lang)
  return (
    <Page {...frame} title={erase.done}>
      <h1>{erase.done}</h1>
      <p class="lead">{erase.never}</p>
      <section class="card">
        <h2>{erase.deleted}</h2>
        <ul class="list">
          <li>{erase.journal(gone.journal)}</li>
          <li>{erase.sent(gone.sent)}</li>
          <li>{erase.consents(gone.consents)}</li>
          <li>{erase.prefs}</li>
          <li>{erase.items(gone.items)}</li>
          <li>{erase.copied(gone.copies)}</li>
          {gone.waiting > 0 && <li>{erase.waiting(gone.waiting)}</li>}
        </ul>
        <p>{erase.hashes(gone.hashes)}</p>
        <p class="muted">{erase.mails}</p>
      </section>
    </Page>
  )
}
