import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { caniemail } from 'caniemail'
import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, it } from 'vitest'
import { Slot, slotsIn } from '../../core/slots.ts'
import { everyEmail, type GalleryEmail, programFolders } from '../../dev/gallery.ts'
import { previews } from '../../emails/previews.ts'
import { renderTip } from '../../emails/render.tsx'
import { sample } from '../../emails/samples.ts'
import { count, decode, visible, words } from './words.ts'

const postalAddress = sample.frame.sender.postalAddress

// By convention a template's file begins with a capital letter.
const templateFiles = readdirSync(join(import.meta.dirname, '../../emails')).filter((name) =>
  /^[A-Z].*\.tsx$/.test(name),
)

let emails: GalleryEmail[]
beforeAll(async () => {
  emails = await everyEmail()
})

/** Runs a check over all emails and lists every one that fails it, by label. */
function all(check: (email: GalleryEmail) => unknown[], only?: string[]): unknown[] {
  return emails
    .filter(({ template }) => !only || only.includes(template))
    .flatMap((email) => check(email).map((found) => ({ email: email.id, found })))
}

const subscription = ['DailyTip', 'EveningCheckin', 'Welcome', 'WeeklyRecap', 'ProgramFinished']

describe('every template', () => {
  it.each(templateFiles)('%s has PreviewProps and a preview in both languages', async (file) => {
    const name = file.replace('.tsx', '')
    const module = await import(`../../emails/${name}.tsx`)
    expect(module.default.PreviewProps).toBeTypeOf('object')
    for (const lang of ['en', 'es'] as const) {
      expect(previews(lang).map(({ template }) => template)).toContain(name)
    }
  })

  it('is rendered, and so is every day in every language it is written in', () => {
    expect([...new Set(emails.map(({ template }) => `${template}.tsx`))].sort()).toEqual(
      [...templateFiles].sort(),
    )
    const rendered = emails.filter(({ group }) => !group.startsWith('Templates'))
    expect(programFolders()).toContain('open-up')
    for (const folder of programFolders()) {
      for (const lang of ['en', 'es']) {
        const path = join(import.meta.dirname, '../../programs', folder, lang)
        if (!existsSync(join(path, 'program.yaml'))) continue
        const days = readdirSync(path).filter((name) => name.endsWith('.md'))
        const ids = rendered.filter((email) => email.lang === lang).map(({ label }) => label)
        expect(ids).toEqual(expect.arrayContaining(days.map((name) => name.replace('.md', ''))))
      }
    }
  })
})

describe('html', () => {
  // What email still needs and a web page would not: tables for layout under their older role
  // name, styles on each element, Outlook's comments; and React closes void elements.
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      'no-inline-style': 'off',
      'no-deprecated-attr': 'off',
      'no-conditional-comment': 'off',
      'presentation-role-style': 'off',
      // A hotline's number is kept from breaking by its style, so that it can be copied.
      'tel-non-breaking': 'off',
      'void-style': ['error', { style: 'selfclose' }],
    },
  })

  it('is valid', async () => {
    const problems: unknown[] = []
    for (const { id, filled } of emails) {
      const { results } = await validator.validateString(filled.html)
      for (const { messages } of results) {
        for (const { ruleId, message, line, column } of messages) {
          problems.push({ email: id, ruleId, message, line, column })
        }
      }
    }
    expect(problems).toEqual([])
  })

  it('uses only what its readers show, or can do without', () => {
    const clients = ['gmail.*', 'apple-mail.*', 'outlook.*', 'yahoo.*', 'samsung-email.*'] as const
    const lost = new Set<string>()
    // The same few pieces make every email, so one of each kind tells all.
    for (const email of emails.filter(({ group }) => group === 'Templates, en')) {
      const { issues } = caniemail({ clients: [...clients], html: email.filled.html })
      for (const list of issues.errors.values()) for (const { title } of list) lost.add(title)
    }
    expect([...lost].filter((title) => !(title in graceful)).sort()).toEqual([])
    expect(Object.keys(graceful).filter((title) => !lost.has(title))).toEqual([])
  })

  it('says its language and direction, and its title is the subject', () => {
    const found = all(({ compiled, lang }) => {
      const head = `<html dir="ltr" lang="${lang}">`
      const title = /<title>([^<]*)<\/title>/.exec(compiled.html)?.[1]
      return [
        ...(compiled.html.includes(head) ? [] : ['no language']),
        ...(decode(title ?? '') === compiled.subject ? [] : [title]),
      ]
    })
    expect(found).toEqual([])
  })

  it('has only layout tables, and no image, script or form', () => {
    const found = all(({ compiled }) => [
      ...(compiled.html.match(/<table(?![^>]*role="presentation")[^>]*>/g) ?? []),
      ...(compiled.html.match(/<(img|svg|script|form|iframe|link)\b|url\(|@import/g) ?? []),
    ])
    expect(found).toEqual([])
  })

  it('has one heading, and words for its picture', () => {
    const found = all(({ filled, template }) => {
      const pictures = filled.html.match(/role="img" aria-label="[^"]{10,}"/g)?.length ?? 0
      const headings = filled.html.match(/<h1\b/g)?.length ?? 0
      return [
        ...(headings === 1 ? [] : [{ headings }]),
        ...(pictures === (template === 'WeeklyRecap' ? 1 : 0) ? [] : [{ pictures }]),
      ]
    })
    expect(found).toEqual([])
  })

  it('has no empty link', () => {
    const found = all(({ filled }) =>
      [...filled.html.matchAll(/<a\b([^>]*)>([\s\S]*?)<\/a>/g)]
        .filter(([, attributes = '', inside = '']) => {
          return (
            !/href="(https|sms|mailto|tel):[^"]+"/.test(attributes) || words(inside).length === 0
          )
        })
        .map(([link]) => link),
    )
    expect(found).toEqual([])
  })

  it('leaves nothing of React behind', () => {
    const found = all(
      ({ compiled }) => compiled.html.match(/<!--(?!\[if mso\]>)|\sdata-[\w-]+=/g) ?? [],
    )
    expect(found).toEqual([])
  })

  it('stays far under the size at which Gmail clips, and its styles under Gmail’s limit', () => {
    const found = all(({ filled }) => {
      const size = Buffer.byteLength(filled.html)
      const styles = [...filled.html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((m) => m[1] ?? '')
      const css = Buffer.byteLength(styles.join(''))
      return [...(size < 30_000 ? [] : [{ size }]), ...(css < 8192 ? [] : [{ css }])]
    })
    expect(found).toEqual([])
  })
})

describe('text part', () => {
  it('holds the same words as the html', () => {
    const found = all(({ filled }) => {
      const html = count(visible(filled.html))
      const text = count(filled.text.replace(/(?:https?:\/\/|sms:|mailto:)\S+/g, ' '))
      if (html.size < 20) return [`only ${html.size} words were found`]
      return [...new Set([...html.keys(), ...text.keys()])]
        .filter((word) => html.get(word) !== text.get(word))
        .map((word) => ({ word, html: html.get(word), text: text.get(word) }))
    })
    expect(found).toEqual([])
  })

  it('leads to the same places, each as often', () => {
    const found = all(({ compiled }) => {
      const html = [...compiled.html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]).sort()
      const text = compiled.text.match(urlSlots)?.sort() ?? []
      return String(html.filter((href) => href?.startsWith('{{'))) === String(text)
        ? []
        : [{ html, text }]
    })
    expect(found).toEqual([])
  })

  it('has no markup, no shouting and no holes', () => {
    const found = all(({ compiled, filled }) => [
      ...(filled.text.match(/<[a-z/]|&[a-z]+;|\*\*|\n{3,}|[ \t]\n/g) ?? []),
      ...(filled.text.endsWith('\n') ? [] : ['no line break at the end']),
      ...compiled.text
        .split('\n')
        .filter((line) => /\p{L}/u.test(line) && line === line.toLocaleUpperCase()),
    ])
    expect(found).toEqual([])
  })
})

describe('slots', () => {
  it('are known ones, none of them in the subject', () => {
    const found = all(({ compiled }) => compiled.subject.match(/\{\{|\}\}/g) ?? [])
    expect(found).toEqual([])
    for (const { compiled } of emails) {
      for (const part of [compiled.html, compiled.text]) {
        expect(Slot.options).toEqual(expect.arrayContaining(slotsIn(part)))
      }
    }
  })

  it.each([
    { templates: subscription, slots: ['unsubscribe', 'preferences', 'journal'] },
    { templates: ['DailyTip', 'EveningCheckin'], slots: ['composer'] },
    { templates: ['WeeklyRecap'], slots: ['leave'] },
    { templates: ['Answer'], slots: ['answer', 'unsubscribe', 'preferences'] },
    { templates: ['ConfirmAddress'], slots: ['confirm'] },
    { templates: ['SignInLink'], slots: ['signin'] },
    { templates: ['OperatorAlert'], slots: ['happened', 'todo', 'console'] },
  ])('$slots are in both parts of $templates', ({ templates, slots }) => {
    const found = all(
      ({ compiled }) =>
        slots.filter((slot) => {
          const mark = `{{${slot}}}`
          return !compiled.html.includes(mark) || !compiled.text.includes(mark)
        }),
      templates,
    )
    expect(found).toEqual([])
  })

  it('are the only thing that differs between people', async () => {
    for (const { id, compile, compiled } of emails) {
      expect(await compile(), id).toEqual(compiled)
    }
  })
})

describe('sender', () => {
  it('gives its postal address in both parts of every email', () => {
    const found = all(({ compiled }) => [
      ...(compiled.html.includes(postalAddress) ? [] : ['html']),
      ...(compiled.text.includes(postalAddress) ? [] : ['text']),
    ])
    expect(found).toEqual([])
  })

  it('must have one', () => {
    const props = { ...sample.frame, day: sample.day, sender: { postalAddress: ' ' } }
    return expect(renderTip(props)).rejects.toThrow('postal address')
  })
})

/** What a client may lose, and what is seen there instead. */
const graceful: Record<string, string> = {
  '<style> element': 'light colours, from the inline styles',
  '@media': 'light colours, and the wide margins',
  'Type selector': 'as without <style>',
  'Class selector': 'as without <style>',
  'Attribute selector': 'as without <style>',
  'Descendant combinator': 'as without <style>',
  '<body> element': 'the cell inside it has the same background',
  'display:none': 'the preview line has no height, no width and the colour of the paper',
  opacity: 'as display:none',
  overflow: 'as display:none',
  'border-radius': 'square corners',
  'text-wrap': 'a last word alone on its line, at times',
  'height property': 'taken as a least height, which is the same for a ribbon and a disc',
  'role attribute': 'tables are read as tables',
  'aria-label attribute': 'the picture’s words stand under it as well',
}

const urlSlots =
  /\{\{(?:unsubscribe|leave|preferences|journal|composer|confirm|signin|console)\}\}/g
