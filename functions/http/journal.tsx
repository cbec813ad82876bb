/** @jsxImportSource hono/jsx */
import { Hono } from 'hono'
import { type Deps, RequestError } from '../context.ts'
import { openLink } from '../service/addresses.ts'
import { Page } from './pages/layout.tsx'

/** A person's own reflections, by a link that only they were sent. */
export function journalRoutes(deps: Deps): Hono {
  const routes = new Hono()
  routes.get('/journal/:token', async (c) => {
    const claims = openLink(deps, 'journal', c.req.param('token'))
    const person = claims && (await deps.store.person(claims.id))
    if (!person)
      throw new RequestError(410, 'This link no longer works. Text JOURNAL for a new one.')
    const entries = await deps.store.journal(person.id)
    return c.html(
      <Page lang={person.lang} title="Your journal">
        {entries.length === 0 && <p>Nothing here yet. Text back an answer to a tip.</p>}
        {entries.map((entry) => (
          <article key={entry.id}>
            <h2>{entry.date ?? new Date(entry.at).toISOString().slice(0, 10)}</h2>
            <p>{entry.text}</p>
          </article>
        ))}
      </Page>,
    )
  })
  return routes
}
