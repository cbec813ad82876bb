/** @jsxImportSource hono/jsx */
import { Hono } from 'hono'
import type { Lang } from '../../core/program.ts'
import type { Deps } from '../context.ts'
import { openLink } from '../service/addresses.ts'
import { change } from '../service/people.ts'
import { NotePage } from './pages/layout.tsx'

/** The link under a weekly recap that leaves it out and keeps the tips. A GET changes nothing. */
export function recapRoutes(deps: Deps): Hono {
  const routes = new Hono()

  const who = async (token: string) => {
    const claims = openLink(deps, 'recap', token)
    return claims && (await deps.store.person(claims.id))
  }

  routes.get('/recap/:token', async (c) => {
    const person = await who(c.req.param('token'))
    const words = copy[person?.lang ?? 'en']
    if (!person) return c.html(<Gone />, 410)
    return c.html(
      <NotePage lang={person.lang} title={words.ask}>
        <p>{words.keeps}</p>
        <form method="post">
          <button class="button" type="submit">
            {words.button}
          </button>
        </form>
      </NotePage>,
    )
  })

  routes.post('/recap/:token', async (c) => {
    const person = await who(c.req.param('token'))
    if (!person) return c.html(<Gone />, 410)
    await change(deps, person.id, (p) => (p.recap ? { ...p, recap: false } : undefined))
    const words = copy[person.lang]
    return c.html(
      <NotePage lang={person.lang} title={words.done}>
        <p>{words.keeps}</p>
      </NotePage>,
    )
  })

  return routes
}

const Gone = () => (
  <NotePage lang="en" title={copy.en.gone}>
    <p>{copy.en.fresh}</p>
  </NotePage>
)

const copy: Record<Lang, Record<'ask' | 'keeps' | 'button' | 'done' | 'gone' | 'fresh', string>> = {
  en: {
    ask: 'Leave out the weekly recap?',
    keeps: 'The daily tips go on as before.',
    button: 'Leave it out',
    done: 'No more weekly recaps',
    gone: 'This link no longer works',
    fresh: 'The newest email from us has one that does.',
  },
  es: {
    ask: '¿Dejar de recibir el resumen semanal?',
    keeps: 'Los consejos diarios siguen como hasta ahora.',
    button: 'Dejar de recibirlo',
    done: 'No más resúmenes semanales',
    gone: 'Este enlace ya no funciona',
    fresh: 'El correo más reciente tiene uno que sirve.',
  },
}
