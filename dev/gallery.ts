import { existsSync, readdirSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Lang } from '../core/program.ts'
import { type Compiled, fill } from '../core/slots.ts'
import { previews } from '../emails/previews.ts'
import { renderCheckin, renderFinished, renderTip, renderWelcome } from '../emails/render.tsx'
import { sample } from '../emails/samples.ts'
import { galleryPage } from './gallery-page.ts'
import { readProgram } from './read-program.ts'

/** `npm run emails`: every template and every day of every program, as its readers see it. */

/** One email as it is published and as it is sent. `group` is what the list shows above it. */
export interface GalleryEmail {
  id: string
  group: string
  label: string
  template: string
  lang: Lang
  compile: () => Promise<Compiled>
  compiled: Compiled
  filled: Compiled
}

const programs = join(import.meta.dirname, '../programs')

/** The folders of `programs/` that hold a program. */
export function programFolders(): string[] {
  return readdirSync(programs).filter((name) => existsSync(join(programs, name, 'program.yaml')))
}

/** Renders all of them, reading the programs anew. Throws what `readProgram` throws. */
export async function everyEmail(): Promise<GalleryEmail[]> {
  const emails: GalleryEmail[] = []
  const add = async (
    about: Pick<GalleryEmail, 'group' | 'label' | 'template' | 'lang'>,
    compile: () => Promise<Compiled>,
  ) => {
    const compiled = await compile()
    const id = `${about.group}/${about.label}`
    const filled = fill(compiled, sample.values[about.lang])
    emails.push({ ...about, id, compile, compiled, filled })
  }

  for (const lang of ['en', 'es'] as const) {
    for (const { template, compile } of previews(lang)) {
      await add({ group: `Templates, ${lang}`, label: template, template, lang }, compile)
    }
  }
  for (const folder of programFolders()) {
    const { outline, wordings, days } = await readProgram(join(programs, folder))
    for (const lang of outline.languages) {
      // A language that is not there yet is for the programs' own linter to name.
      const wording = wordings[lang]
      if (!wording) continue
      const { name, frequency, closing, closingOpenGate, closingSubject: subject } = wording
      const program = { name, accent: outline.accent }
      const frame = { program, lang, sender: sample.frame.sender }
      const group = `${name}, ${lang}`
      const put = (label: string, template: string, compile: () => Promise<Compiled>) =>
        add({ group, label, template, lang }, compile)

      await put('welcome', 'Welcome', () => renderWelcome({ ...frame, frequency }))
      const order = outline.parts.flatMap((part) => part.days)
      for (const id of order) {
        const day = days[lang]?.find((candidate) => candidate.id === id)
        if (!day) continue
        await put(id, 'DailyTip', () => renderTip({ ...frame, day }))
        const { checkin } = day
        if (!checkin) continue
        const evening = () => renderCheckin({ ...frame, day: { checkin } })
        await put(`${id}, evening`, 'EveningCheckin', evening)
      }
      const finish = (words: string) => () => renderFinished({ ...frame, closing: words, subject })
      await put('closing', 'ProgramFinished', finish(closing))
      if (closingOpenGate) {
        await put('closing, gate not opened', 'ProgramFinished', finish(closingOpenGate))
      }
    }
  }
  return emails
}

/** Serves the gallery on this machine only. Port 0 takes a free one. Resolves when it listens. */
export async function serveGallery(port: number): Promise<{ url: string; close(): void }> {
  let emails = await everyEmail()
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    try {
      if (url.pathname === '/') {
        // Read again on each visit, so that an author sees a changed file by reloading.
        emails = await everyEmail()
        return send(response, 'text/html', galleryPage(emails))
      }
      const email = emails.find(({ id }) => id === url.searchParams.get('id'))
      if (!email) return send(response, 'text/plain', 'There is no such email.', 404)
      if (url.pathname === '/text') return send(response, 'text/plain', email.filled.text)
      if (url.pathname === '/source') return send(response, 'text/plain', email.filled.html)
      const look = url.searchParams.get('look') ?? 'light'
      return send(response, 'text/html', forced(email.filled.html, look))
    } catch (problem) {
      send(response, 'text/plain', problem instanceof Error ? problem.message : 'Failed.', 500)
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: bound } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${bound}`, close: () => server.close() }
}

/** A scheme whatever the browser's own: `light`, `dark`, or `inverted` as some clients do it. */
function forced(html: string, look: string): string {
  const dark = look === 'dark'
  const invert = 'html{filter:invert(1) hue-rotate(180deg);background:#fff}'
  return html
    .replace('@media (prefers-color-scheme:dark)', dark ? '@media all' : '@media not all')
    .replace('color-scheme:light dark', `color-scheme:${dark ? 'dark' : 'light'}`)
    .replace('content="light dark"', `content="${dark ? 'dark' : 'light'}"`)
    .replace('</head>', `${look === 'inverted' ? `<style>${invert}</style>` : ''}</head>`)
}

function send(response: ServerResponse, type: string, body: string, status = 200): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
  })
  response.end(body)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serveGallery(Number(process.env.PORT ?? 3100))
  console.log(`Every email: ${url}`)
}
