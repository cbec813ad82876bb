import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { slotsIn } from '../../core/slots.ts'
import { compileFolder, compileSystem, LintError, publish, publishAll } from '../../dev/publish.ts'
import { programsFolder } from '../../dev/stack.ts'
import { readSettings, variables } from '../../functions/settings.ts'
import { startWorld } from '../world.ts'

const sender = {
  postalAddress: '1 Harbor Street, Portland, ME 04101, USA',
  resend: { replyTo: 'r@x.example' },
}
let root: string
const folder = () => join(root, 'open-up')
const day = () => join(folder(), 'en', 'room-1.md')

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'programs-'))
  await cp(programsFolder, root, { recursive: true })
})
afterEach(() => rm(root, { recursive: true, force: true }))

const edit = async (path: string, change: (text: string) => string) =>
  writeFile(path, change(await readFile(path, 'utf8')))

describe('compiling a program', () => {
  it('gives the same bytes for the same files, and another version for others', async () => {
    const first = await compileFolder(folder(), sender)
    expect(await compileFolder(folder(), sender)).toEqual(first)
    await edit(day(), (text) => `${text}\nOne more sentence.\n`)
    const second = await compileFolder(folder(), sender)
    expect(second.program.version).not.toBe(first.program.version)
    const changed = second.mails.filter((mail, i) => mail.mail.html !== first.mails[i]?.mail.html)
    expect(changed.map(({ lang, name }) => `${lang} ${name}`)).toEqual(['en room-1'])
    const elsewhere = { ...sender, postalAddress: '2 Harbor Street, Portland' }
    expect((await compileFolder(folder(), elsewhere)).program.version).not.toBe(
      second.program.version,
    )
  })

  it('makes every letter and every day, in every language', async () => {
    const { program, mails } = await compileFolder(folder(), sender)
    const letters = [
      'closing',
      'closing.gate',
      'confirm',
      'welcome',
      'recap',
      'answer',
      'signin',
      'goodbye',
    ]
    for (const lang of program.outline.languages) {
      const names = mails.filter((mail) => mail.lang === lang).map(({ name }) => name)
      const days = program.outline.parts.flatMap((part) => part.days)
      expect(names).toEqual(expect.arrayContaining([...letters, ...days]))
      expect(new Set(names).size).toBe(names.length)
      for (const id of days) {
        const text = program.texts[lang]?.[id]
        expect(text?.title).toBe(mails.find((m) => m.lang === lang && m.name === id)?.mail.subject)
        expect(names.includes(`${id}.evening`)).toBe(text?.checkin !== undefined)
      }
    }
  })

  it('asks for replies by email only where they reach us', async () => {
    const [withReplies, without] = await Promise.all(
      [sender, { postalAddress: sender.postalAddress }].map((s) => compileFolder(folder(), s)),
    )
    const tip = (c: typeof withReplies) =>
      c?.mails.find((m) => m.lang === 'en' && m.name === 'room-1')
    expect(tip(withReplies)?.mail.text).toContain('simply reply to this email')
    expect(tip(without)?.mail.text).not.toContain('reply to this email')
  })

  it('refuses what the linter calls an error, and says where', async () => {
    await edit(day(), (text) => text.replace(/^question:.*$/m, 'question: ""'))
    await expect(compileFolder(folder(), sender)).rejects.toThrow(/room-1/)
    await edit(join(folder(), 'program.yaml'), (text) => text.replace(/OPEN/, 'STOP'))
    await expect(compileFolder(folder(), sender)).rejects.toThrow()
    expect(new LintError('x')).toBeInstanceOf(Error)
  })

  it('refuses a missing postal address, in words', async () => {
    await expect(compileFolder(folder(), { postalAddress: '  ' })).rejects.toThrow('postal address')
    await expect(compileSystem({ postalAddress: '' })).rejects.toThrow('postal address')
    const complaint = () => readSettings({})
    expect(complaint).toThrow(`${variables.postalAddress}: is not set`)
    expect(complaint).toThrow(`${variables['resend.from']}: is not set`)
  })
})

describe('publishing', () => {
  it('writes what changed and nothing else, and keeps the older version', async () => {
    const { deps } = await startWorld()
    const settings = deps.settings
    expect(await publishAll(deps.store, root, settings)).toEqual([])
    const [before] = (await deps.store.current()).filter((p) => p.program === 'open-up')
    await edit(day(), (text) => `${text}\nOne more sentence.\n`)
    const compiled = await compileFolder(folder(), settings)
    expect(await publishAll(deps.store, root, settings)).toEqual([
      `open-up ${compiled.program.version}`,
    ])
    expect(await publish(deps.store, compiled)).toBe(false)
    const old = await deps.store.mail('open-up', before?.version ?? '', 'en', 'room-1')
    const now = await deps.store.mail('open-up', compiled.program.version, 'en', 'room-1')
    expect(old?.html).not.toContain('One more sentence.')
    expect(now?.html).toContain('One more sentence.')
  })

  it('stores emails byte for byte, every slot of them one that can be filled', async () => {
    const { deps } = await startWorld()
    const { program, mails } = await compileFolder(join(programsFolder, 'open-up'), deps.settings)
    for (const { lang, name, mail } of mails) {
      expect(await deps.store.mail('open-up', program.version, lang, name)).toEqual(mail)
      expect(() => slotsIn(mail.html + mail.text)).not.toThrow()
    }
  })
})
