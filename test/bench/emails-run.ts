import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { ReactElement } from 'react'
import type { Subscriber } from '../../core/subscriber.ts'
import { compileFolder } from '../../dev/publish.ts'
import { createMails } from '../../functions/adapters/resend.ts'
import type { Deps } from '../../functions/context.ts'
import { createLibrary } from '../../functions/library.ts'
import { prepare } from '../../functions/service/deliver.ts'
import { readSettings, variables } from '../../functions/settings.ts'
import { DUE, personAt } from './people.ts'

/**
 * Personalised emails: our sender against what Resend's documentation suggests, one
 * `resend.emails.send({ react })` a person, and against React Email's `render` alone. All in one
 * process and run, against a server in another process that accepts and forgets. The table's part
 * of sending is not in it; see `tips` for that.
 */

const BATCH = 100
const OURS = 20_000
const THEIRS = 300
const FLAT = 100_000

interface Measure {
  name: string
  emails: number
  wallMs: number
  cpuMs: number
}

async function run(): Promise<void> {
  const server = await startNull()
  try {
    const ours = await sender(server.url)
    await ours(2_000)
    const theirs = await perRecipient(server.url)
    await theirs.send(30)
    await theirs.render(30)
    const rows = [
      await measure('Nudgeline: fill, batches of 100', OURS, ours),
      await measure('resend.emails.send({ react }), one by one', THEIRS, theirs.send),
      await measure('React Email render alone, not sent', THEIRS, theirs.render),
    ]
    print(rows)
    await flatness(ours)
  } finally {
    server.stop()
  }
}

async function measure(
  name: string,
  emails: number,
  send: (count: number) => Promise<void>,
): Promise<Measure> {
  const cpu = process.cpuUsage()
  const start = performance.now()
  await send(emails)
  const { user, system } = process.cpuUsage(cpu)
  return { name, emails, wallMs: performance.now() - start, cpuMs: (user + system) / 1000 }
}

function print(rows: Measure[]): void {
  const [first] = rows
  const own = first ? first.cpuMs / first.emails : 0
  console.log('| way | emails/s | CPU per email | CPU against ours |')
  console.log('|---|---:|---:|---:|')
  for (const { name, emails, wallMs, cpuMs } of rows) {
    const each = cpuMs / emails
    const cells = [
      name,
      Math.round((emails / wallMs) * 1000).toLocaleString('en'),
      `${(each * 1000).toFixed(each < 0.1 ? 1 : 0)} µs`,
      `${(each / own).toFixed(1)} ×`,
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}

/** Heap and resident memory while 100,000 emails go through, in tenths. */
async function flatness(send: (count: number) => Promise<void>): Promise<void> {
  const collect = globalThis.gc
  if (!collect) throw new Error('start it with --expose-gc')
  const heap: number[] = []
  const resident: number[] = []
  for (let i = 0; i < 10; i++) {
    await send(FLAT / 10)
    collect()
    const { heapUsed, rss } = process.memoryUsage()
    heap.push(heapUsed / 1e6)
    resident.push(rss / 1e6)
  }
  const span = (list: number[]) => list.map((mb) => mb.toFixed(0)).join(' ')
  console.log(`\nMemory over ${FLAT.toLocaleString('en')} emails, after each tenth, MB`)
  console.log(`heap: ${span(heap)}\nresident: ${span(resident)}`)
}

/** The production path from a claimed person to the provider, content from memory. */
async function sender(baseUrl: string): Promise<(count: number) => Promise<void>> {
  const settings = readSettings(environment(baseUrl))
  const folder = join(import.meta.dirname, '../../programs/open-up')
  const { program, mails: published } = await compileFolder(folder, settings)
  const { id } = program.outline
  const store = {
    current: async () => [{ program: id, version: program.version }],
    published: async () => program,
    mail: async (_: string, __: string, lang: string, name: string) =>
      published.find((m) => m.lang === lang && m.name === name)?.mail,
  } as unknown as Deps['store']
  const now = () => DUE
  const mails = createMails(settings.resend)
  const deps = { settings, store, library: createLibrary(store, now), now } as Deps
  let serial = 0

  const crowd = {
    from: 0,
    count: 1,
    time: '08:00',
    program: id,
    version: program.version,
    part: program.outline.parts[0]?.id ?? '',
    channel: 'email' as const,
  }
  /** Made beforehand: a claim brings them from the table. */
  const people = Array.from({ length: 2_000 }, (_, n) => reader(n))
  function reader(n: number): Subscriber {
    const person = personAt(n, crowd)
    if (!person.enrollment) throw new Error('nobody is enrolled')
    const enrollment = { ...person.enrollment, step: 1 + (n % 5) }
    return { ...person, lang: n % 2 === 0 ? 'en' : 'es', enrollment }
  }

  return async (count) => {
    for (let sent = 0; sent < count; sent += BATCH) {
      const batch = []
      for (let i = 0; i < BATCH; i++) {
        const person = people[serial++ % people.length] as Subscriber
        const parcel = await prepare(deps, person, '2026-12-01.tip')
        if (!parcel?.mail) throw new Error('no email was made')
        batch.push(parcel.mail)
      }
      const results = await mails.send(batch, `bench-${serial}`)
      if (results.some((r) => r.outcome !== 'accepted')) throw new Error('a batch was refused')
    }
  }
}

/** The ways of the vendors' documentation, with the same template and day. */
async function perRecipient(baseUrl: string) {
  const { createElement } = await import('react')
  const { render } = await import('@react-email/components')
  const { Resend } = await import('resend')
  const { default: DailyTip } = await import('../../emails/DailyTip.tsx')
  const { readProgram } = await import('../../dev/read-program.ts')
  const files = await readProgram(join(import.meta.dirname, '../../programs/open-up'))
  const days = files.days.en ?? []
  const resend = new Resend('re_bench', { baseUrl })
  let serial = 0

  function element(): ReactElement {
    const n = serial++
    const day = days[n % 5]
    if (!day) throw new Error('the program has no days')
    return createElement(DailyTip, {
      program: { name: `Open Up ${n}`, accent: files.outline.accent },
      lang: 'en',
      sender: { postalAddress: '1 Harbor Street, Portland, ME 04101, USA', replies: true },
      day,
    })
  }

  return {
    async send(count: number) {
      for (let i = 0; i < count; i++) {
        const { error } = await resend.emails.send({
          from: 'Nudgeline <tips@nudgeline.example>',
          to: `reader${serial}@example.com`,
          subject: 'A little more room',
          react: element(),
        })
        if (error) throw new Error(error.message)
      }
    },
    async render(count: number) {
      for (let i = 0; i < count; i++) await render(element())
    },
  }
}

const environment = (baseUrl: string) => ({
  [variables.stage]: 'bench',
  [variables.table]: 'bench',
  [variables.publicUrl]: 'https://nudge.example.com',
  [variables.hashKey]: 'bench-hash-key-0123456789',
  [variables.linkKey]: 'bench-link-key-0123456789',
  [variables['twilio.account']]: `AC${'0'.repeat(32)}`,
  [variables['twilio.token']]: 'bench',
  [variables['twilio.number']]: '+15555550188',
  [variables['twilio.baseUrl']]: baseUrl,
  [variables['resend.key']]: 're_bench',
  [variables['resend.webhookSecret']]: 'whsec_bench',
  [variables['resend.from']]: 'Nudgeline <tips@nudgeline.example>',
  [variables['resend.replyTo']]: 'reply@in.nudgeline.example',
  [variables['resend.baseUrl']]: baseUrl,
  [variables.postalAddress]: '1 Harbor Street, Portland, ME 04101, USA',
  [variables.operator]: 'operator@nudgeline.example',
  [variables.contact]: 'hello@nudgeline.example',
  [variables.allow]: '*',
})

/** A server of its own process, so that its work is nobody's CPU here. */
async function startNull(): Promise<{ url: string; stop: () => void }> {
  const child = fork(join(import.meta.dirname, 'null-mail.mjs'))
  const port = await new Promise<number>((ready, failed) => {
    child.once('message', (message) => ready(Number(message)))
    child.once('error', failed)
    child.once('exit', () => failed(new Error('the server ended')))
  })
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill() }
}

await run()
