/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono'
import type { Published } from '../../core/ports.ts'
import type { Lang, Wording } from '../../core/program.ts'
import { wishHours } from '../../core/schedule.ts'
import { pageWords } from '../../core/words/pages.ts'
import type { Deps } from '../context.ts'
import { consentOf, joinByPage, readJoin, type Typed } from '../service/join.ts'
import { clientOf } from './client.ts'
import { langOf, legalOf, plainFrame, sayNumber } from './frame.ts'
import { foreign } from './notes.tsx'
import { AskedPage, JoinPage, MissingPage } from './pages/join-page.tsx'
import { type Frame, NotePage } from './pages/layout.tsx'
import { isOurs } from './session.ts'

/** Anybody may look and ask; nothing is theirs until the address itself has answered. */
export function joinRoutes(deps: Deps): Hono {
  const routes = new Hono()

  routes.get('/join/:program', async (c) => {
    const program = await find(c)
    return program ? c.html(page(c, program, {}, {})) : missing(c)
  })

  routes.post('/join/:program', async (c) => {
    if (!isOurs(deps, c)) return foreign(deps, c)
    const program = await find(c)
    if (!program) return missing(c)
    const typed = fields(new URLSearchParams(await c.req.text()))
    const frame = frameFor(c, program)
    const read = readJoin(deps, program, frame.lang, typed)
    if ('problems' in read) return c.html(page(c, program, typed, read.problems), 422)
    const number = sayNumber(deps.settings.twilio.number)
    const { keyword } = program.outline
    if ((await joinByPage(deps, program, read.wish, clientOf(deps, c))) === 'many') {
      const { join } = pageWords(frame.lang)
      return c.html(
        <NotePage {...frame} title={join.many}>
          <p>{join.manyText}</p>
          <p>{join.nothingText({ keyword, number })}</p>
        </NotePage>,
        429,
      )
    }
    const channel = typed.channel === 'both' ? 'both' : read.wish.channel
    return c.html(<AskedPage frame={frame} channel={channel} number={number} keyword={keyword} />)
  })

  async function find(c: Context): Promise<Published | undefined> {
    const programs = await deps.library.programs()
    return programs.find((p) => p.outline.id === c.req.param('program'))
  }

  function frameFor(c: Context, program: Published): Frame & { lang: Lang } {
    const lang = langOf(c, program.outline.languages)
    const whose = wordingIn(program, lang).name
    return { lang, accent: program.outline.accent, whose, legal: legalOf(deps) }
  }

  function page(c: Context, program: Published, values: Typed, problems: Record<string, string>) {
    const frame = frameFor(c, program)
    const { id, languages } = program.outline
    const other = languages.find((lang) => lang !== frame.lang)
    return (
      <JoinPage
        frame={frame}
        other={other && `/join/${id}?lang=${other}`}
        wording={wordingIn(program, frame.lang)}
        sample={sampleOf(program, frame.lang)}
        number={sayNumber(deps.settings.twilio.number)}
        hours={wishHours({ country: deps.settings.countries[0] ?? 'US' })}
        consent={consentOf(program, frame.lang)}
        values={values}
        problems={problems}
      />
    )
  }

  async function missing(c: Context): Promise<Response> {
    const frame = plainFrame(deps, c)
    const programs = (await deps.library.programs()).map((p) => ({
      id: p.outline.id,
      name: wordingIn(p, frame.lang).name,
    }))
    return c.html(<MissingPage frame={frame} programs={programs} />, 404)
  }

  return routes
}

const names = [
  'channel',
  'phone',
  'email',
  'time',
  'zone',
  'agreePhone',
  'agreeEmail',
  'wording',
] as const
const LONGEST = 300

/** Only the fields there are, and no more of each than a person types. */
const fields = (form: URLSearchParams): Typed =>
  Object.fromEntries(names.map((name) => [name, (form.get(name) ?? '').slice(0, LONGEST)]))

function wordingIn(program: Published, lang: Lang): Wording {
  const wording = program.wordings[lang] ?? Object.values(program.wordings)[0]
  if (!wording) throw new Error(`program ${program.outline.id} has no wording`)
  return wording
}

/** The first day, as it is texted. */
function sampleOf(program: Published, lang: Lang): { text: string; question: string } {
  const texts = program.texts[lang] ?? Object.values(program.texts)[0]
  const day = texts?.[program.outline.parts[0]?.days[0] ?? '']
  if (!day) throw new Error(`program ${program.outline.id} has no first day`)
  const { text, question } = day
  return { text: text.endsWith(question) ? text.slice(0, -question.length).trim() : text, question }
}
