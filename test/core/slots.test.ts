import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Compiled,
  fill,
  precompile,
  precompileMembers,
  recapValues,
  Slot,
  SlotError,
  slotsIn,
} from '../../core/slots.ts'

const message: Compiled = {
  subject: 'For you, {{name}}',
  html: '<p title="{{name}}">Hello {{name}}</p><a href="{{journal}}">{{journal}}</a>',
  text: 'Hello {{name}}\n\n{{journal}}\n',
}
const journal = 'https://example.com/j/1?a=1&b=2'

describe('filling', () => {
  it('puts each value where its slot stands', () => {
    expect(fill(message, { name: 'Ana', journal })).toEqual({
      subject: 'For you, Ana',
      html: '<p title="Ana">Hello Ana</p><a href="https://example.com/j/1?a=1&amp;b=2">https://example.com/j/1?a=1&amp;b=2</a>',
      text: `Hello Ana\n\n${journal}\n`,
    })
  })

  it.each([
    { label: 'a tag', name: '<img src=x onerror=alert(1)>' },
    { label: 'a way out of an attribute', name: '" onmouseover="alert(1)' },
    { label: "a way out of a ' attribute", name: "' onmouseover='alert(1)" },
    { label: 'an entity', name: '&lt;b&gt;' },
    { label: 'replacement patterns', name: "$& $1 $$ $` $'" },
    { label: 'a slot', name: '{{journal}} {{?name}}{{unsubscribe}}' },
    { label: 'a closing tag', name: '</p></body><script>' },
  ])('shows $label as the text it is', ({ name }) => {
    const out = fill(message, { name, journal })
    expect(out.text).toBe(`Hello ${name}\n\n${journal}\n`)
    expect(out.subject).toBe(`For you, ${name}`)
    const escaped = name.replace(
      /[&<>"']/g,
      (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] ?? c,
    )
    expect(out.html).toContain(`<p title="${escaped}">Hello ${escaped}</p>`)
  })

  it('adds no tag and no attribute, whatever the value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const { html, subject } = fill(message, { name, journal })
        expect(html.match(/[<>"']/g)?.join('')).toBe('<""><><""><>')
        expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
      }),
    )
  })

  it('keeps the subject on one line and without direction overrides', () => {
    const { subject } = fill(message, { name: 'Ana\r\nBcc: eve@example.com\u202e\0', journal })
    expect(subject).toBe('For you, Ana Bcc: eve@example.com')
  })

  it('drops control characters from both parts and keeps line breaks in the text', () => {
    const { html, text } = fill(message, { name: 'A\0n\u001ba\nB', journal })
    expect(html).toContain('Hello Ana\nB')
    expect(text).toContain('Hello Ana\nB')
  })

  it('names the slot that has no value', () => {
    expect(() => fill(message, { journal })).toThrow('{{name}}')
    expect(() => fill(message, { name: 'Ana' })).toThrow('{{journal}}')
  })

  it('does not take a value from the prototype', () => {
    const html = '<p>{{constructor}}</p>'
    expect(() => precompile({ ...message, html })).toThrow('{{constructor}}')
  })
})

describe('links', () => {
  const link = (url: string) => fill(message, { name: 'Ana', journal: url })

  it.each([
    'https://example.com/j/1',
    'http://localhost:3000/j/1',
    'http://127.0.0.1/j',
    'http://localhost',
    'sms:+12025550142?&body=Hi',
    'mailto:me@example.com',
  ])('takes %s', (url) => {
    expect(link(url).text).toContain(url)
  })

  it.each([
    'javascript:alert(1)',
    ' https://example.com',
    'http://example.com',
    'http://localhost.example.com',
    'http://localhost@example.com',
    'https:example.com',
    'https:///example.com',
    'data:text/html,hi',
    '//example.com',
    'https://example.com/\nhttps://example.org',
    'https://example.com/"onclick=',
    'https://example.com/a b',
    '',
  ])('refuses %j', (url) => {
    expect(() => link(url)).toThrow('{{journal}}')
  })
})

describe('places', () => {
  const html = (source: string) => () => precompile({ ...message, html: source })

  it.each([
    ['an unquoted attribute', '<a href={{journal}}>x</a>'],
    ['a single-quoted attribute', "<a title='{{name}}'>x</a>"],
    ['a style', '<p style="color:{{name}}">x</p>'],
    ['a style sheet', '<style>p{color:{{name}}}</style>'],
    ['a script', '<script>var a = "{{name}}"</script>'],
    ['a handler', '<p onclick="{{name}}">x</p>'],
    ['a source', '<img src="{{journal}}">'],
    ['a link that is no URL', '<a href="{{name}}">x</a>'],
    ['part of a link', '<a href="https://example.com/{{journal}}">x</a>'],
    ['a tag', '<{{name}}>'],
    ['an open tag', '<p {{name}}'],
    ['a comment', '<!-- {{name}} -->'],
    ['a section across attributes', '<p class="{{?name}}a" title="{{/name}}">x</p>'],
    ['a section from text into an attribute', '{{?name}}<p class="{{/name}}">x</p>'],
  ])('refuses a slot in %s', (_, source) => {
    expect(html(source)).toThrow('{{')
  })

  it.each([
    ['an unknown slot', '<p>{{nmae}}</p>', '{{nmae}}'],
    ['an unclosed section', '<p>{{?name}}</p>', '{{?name}}'],
    ['a section closed twice', '<p>{{?name}}{{/name}}{{/name}}</p>', '{{/name}}'],
    ['crossed sections', '<p>{{?name}}{{?ahead}}{{/name}}{{/ahead}}</p>', '{{/name}}'],
  ])('refuses %s', (_, source, named) => {
    expect(html(source)).toThrow(named)
  })
})

describe('sections', () => {
  const greeting: Compiled = {
    subject: 'Hi',
    html: '<p class="{{?kept1}}on{{:kept1}}off{{/kept1}}">Hi{{?name}}, {{name}}{{/name}}</p>',
    text: 'Hi{{?name}}, {{name}}{{/name}}\n\n{{?ahead}}{{ahead}}{{/ahead}}\n\nEnd\n',
  }

  it('shows the first half with a value', () => {
    const out = fill(greeting, { name: 'Ana & Bo', kept1: 'yes', ahead: 'Soon' })
    expect(out.html).toBe('<p class="on">Hi, Ana &amp; Bo</p>')
    expect(out.text).toBe('Hi, Ana & Bo\n\nSoon\n\nEnd\n')
  })

  it('shows the second half without, and leaves no hole in the text', () => {
    const out = fill(greeting, { name: '' })
    expect(out.html).toBe('<p class="off">Hi</p>')
    expect(out.text).toBe('Hi\n\nEnd\n')
  })
})

it('lists the slots a template uses', () => {
  const template = 'Hi {{name}} {{?ahead}}{{ahead}}{{/ahead}} {{name}}'
  expect(slotsIn(template)).toEqual(['name', 'ahead'])
})

it('fills the same bytes each time from one precompiled message', () => {
  const filler = precompile(message)
  const one = filler({ name: 'Ana', journal })
  filler({ name: 'Bo', journal })
  expect(filler({ name: 'Ana', journal })).toEqual(one)
})

describe("the recap's values", () => {
  const day = (weekday: number, kept: boolean, words?: string) => ({
    weekday,
    title: `Day ${weekday}`,
    kept,
    ...(words === undefined ? {} : { words }),
  })

  it('counts the days answered and gives each its letter', () => {
    const values = recapValues({ lang: 'es', days: [day(3, true, 'Hola'), day(4, false)] })
    expect(values).toEqual({
      answered: '1',
      total: '2',
      weekday1: 'X',
      title1: 'Day 3',
      kept1: 'yes',
      words1: 'Hola',
      weekday2: 'J',
      title2: 'Day 4',
    })
  })

  it('withholds words where they are not given, and holds seven days at most', () => {
    const days = [1, 2, 3, 4, 5, 6, 7, 1].map((weekday) => day(weekday, true))
    const values = recapValues({ lang: 'en', days, ahead: 'Soon' })
    expect(Object.keys(values).filter((key) => key.startsWith('words'))).toEqual([])
    expect(Object.keys(values).every((key) => Slot.safeParse(key).success)).toBe(true)
    expect(values.total).toBe('7')
    expect(values.ahead).toBe('Soon')
  })
})

describe('members of a JSON object', () => {
  const parts = fc.constantFrom(
    'words ',
    'ñ “q” ',
    '<b>\n',
    '{{name}}',
    '\t\\n',
    '😀',
    '{{?first}}x{{:first}}y{{/first}}\n\n',
  )
  const template = fc.array(parts, { maxLength: 12 }).map((list) => list.join(''))
  const value = fc.string({ unit: 'binary', minLength: 1 })

  it('are what filling gives, whatever the template and the values, and all ASCII', () => {
    fc.assert(
      fc.property(template, template, value, fc.option(value), (html, text, name, first) => {
        const compiled = { subject: 'Sí {{name}}', html, text }
        const values = { name, ...(first === null ? {} : { first }) }
        const members = precompileMembers(compiled)(values)
        expect(JSON.parse(`{${members}}`)).toEqual(fill(compiled, values))
        expect(members).toMatch(/^[\x20-\x7e]*$/)
      }),
    )
  })

  it('refuse what filling refuses', () => {
    const compiled = { subject: '', html: '<a href="{{journal}}">x</a>', text: '{{journal}}' }
    expect(() => precompileMembers(compiled)({})).toThrow(SlotError)
    expect(() => precompileMembers(compiled)({ journal: 'javascript:x' })).toThrow(SlotError)
    expect(() => precompileMembers({ ...compiled, html: '{{nothing}}' })).toThrow(SlotError)
  })
})
