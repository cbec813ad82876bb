import { readFile } from 'node:fs/promises'
import { join, normalize } from 'node:path'
import { type Context, Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import { localOf } from '../core/calendar.ts'
import { placeOf } from '../core/path.ts'
import { nextTip } from '../core/schedule.ts'
import { receives, type Subscriber, trackOf } from '../core/subscriber.ts'
import { wordingOf } from '../core/turn.ts'
import { hashOf } from '../functions/links.ts'
import { localEnvironment } from './operator/local.ts'
import type { Stack } from './stack.ts'

/** The local stack's own routes: the page, and the JSON API that it and scripts use. */

const Text = z.object({ from: z.string(), text: z.string(), media: z.number().optional() })
const Move = z.union([
  z.strictObject({ advance: z.string() }),
  z.strictObject({ to: z.iso.datetime({ offset: true }) }),
])

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}
const pageFolder = join(import.meta.dirname, 'page')

const iso = (at: number): string => new Date(at).toISOString()

export function devRoutes(stack: Stack, options: { folder?: string | undefined } = {}): Hono {
  const { clock, twilio, resend, deps } = stack
  const app = new Hono()
  let changes = 0

  app.get('/', (c) => file(c, 'index.html'))
  app.get('/page/:name', (c) => file(c, c.req.param('name')))
  // A web page elsewhere must not be able to drive the stack through the visitor's browser.
  app.use('/dev/*', async (c, next) => {
    const origin = c.req.header('Origin')
    if (origin && new URL(origin).host !== c.req.header('Host')) {
      return c.json({ error: 'Only this page may do that.' }, 403)
    }
    await next()
    if (c.req.method === 'POST') changes++
    return undefined
  })

  app.post('/dev/phone', async (c) => {
    const body = Text.safeParse(await json(c))
    if (!body.success || !/^\+[1-9]\d{6,14}$/.test(body.data.from)) {
      return c.json({ error: 'Send {"from": "+14155550100", "text": "OPEN"}.' }, 400)
    }
    const { from, text, media } = body.data
    const pictures = Array.from({ length: media ?? 0 }, () => 'https://media.example/picture.jpg')
    const replies = await twilio.receive(from, stack.number, text, { media: pictures })
    await clock.advanceTo(clock.now())
    return c.json({ replies: replies.map((reply) => ({ text: reply, at: iso(clock.now()) })) })
  })

  app.get('/dev/phone/:number', (c) =>
    c.json(
      twilio
        .conversation(c.req.param('number'))
        .map(({ direction, text, at, status }) => ({ direction, text, at: iso(at), status })),
    ),
  )

  app.get('/dev/inbox/:address', (c) =>
    c.json(
      resend.inbox(c.req.param('address')).map(({ id, subject, text, html, headers, at }) => ({
        id,
        subject,
        text,
        html,
        headers,
        at: iso(at),
      })),
    ),
  )

  app.get('/dev/environment', (c) => c.json(localEnvironment(stack)))
  app.get('/dev/clock', (c) => c.json({ now: iso(clock.now()) }))
  app.post('/dev/clock', async (c) => {
    const body = Move.safeParse(await json(c))
    const to = body.success ? target(body.data) : undefined
    if (to === undefined) {
      return c.json({ error: 'Send {"advance": "PT1H"} or {"to": "2026-12-01T13:00:00Z"}.' }, 400)
    }
    if (to < clock.now()) {
      return c.json({ error: `The clock stands at ${iso(clock.now())} and never goes back.` }, 400)
    }
    await clock.advanceTo(to)
    return c.json({ now: iso(clock.now()) })
  })

  app.get('/dev/state', async (c) => {
    const programs = await deps.library.programs()
    return c.json({
      number: stack.number,
      programs: programs.map((p) => ({
        id: p.outline.id,
        name: Object.values(p.wordings)[0]?.name,
        keyword: p.outline.keyword,
      })),
      persisted: options.folder !== undefined,
      ...(options.folder === undefined ? {} : { dataFolder: options.folder }),
    })
  })

  app.get('/dev/person/:number', async (c) => {
    const person = await deps.store.find(hashOf(deps, c.req.param('number')))
    return c.json(person ? { found: true, ...(await card(person)) } : { found: false })
  })

  app.get('/dev/events', (c) =>
    streamSSE(c, async (stream) => {
      let seen = -1
      while (!stream.aborted) {
        if (seen !== changes) await stream.writeSSE({ event: 'change', data: String(changes) })
        seen = changes
        await stream.sleep(250)
      }
    }),
  )

  function target(move: z.infer<typeof Move>): number | undefined {
    if ('to' in move) return Date.parse(move.to)
    try {
      const now = Temporal.Instant.fromEpochMilliseconds(clock.now()).toZonedDateTimeISO('UTC')
      return now.add(Temporal.Duration.from(move.advance)).epochMilliseconds
    } catch {
      return undefined
    }
  }

  async function card(person: Subscriber) {
    const { enrollment: e } = person
    const program = e && (await deps.library.version(e.program, e.version))
    const place = e && program && placeOf(program.outline, e.answers, trackOf(e).position)
    const due = receives(person) && program ? nextTip(person, clock.now()) : undefined
    return {
      zone: person.zone,
      time: person.time,
      lang: person.lang,
      channel: person.channel,
      consent: person.phone?.consent ?? 'none',
      email: person.email?.consent,
      program: program && wordingOf(program, person).name,
      state: e?.state,
      day: place?.kind === 'day' ? place.day : undefined,
      paused: person.paused || person.hold !== undefined,
      nextAt: due && iso(due.instant),
      localTime: localOf(clock.now(), person.zone).time,
    }
  }

  return app
}

const json = (c: Context): Promise<unknown> => c.req.json().catch(() => undefined)

async function file(c: Context, name: string): Promise<Response> {
  const path = normalize(join(pageFolder, name))
  const type = types[name.split('.').at(-1) ?? '']
  if (!path.startsWith(pageFolder) || !type) return c.text('There is nothing here.', 404)
  const body = await readFile(path).catch(() => undefined)
  return body ? c.body(body, 200, { 'Content-Type': type }) : c.text('There is nothing here.', 404)
}
