import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownWords } from '../../core/quoted.ts'
import { htmlToText } from '../../core/quoted-html.ts'

const folder = join(import.meta.dirname, '../fixtures/replies')

interface Case {
  file: string
  about: string
  mail: { text: string; html: string }
  expected: string
}

const cases: Case[] = readdirSync(folder).map((file) => {
  const whole = readFileSync(join(folder, file), 'utf8')
  const [, about = '', part = '', rest = ''] =
    /^about: (.+)\npart: (text|html)\n\n([\s\S]*)$/.exec(whole) ?? []
  const [body = '', expected = ''] = rest.split('\n%%%%\n')
  const mail = part === 'html' ? { text: '', html: body } : { text: body, html: '' }
  return { file, about, mail, expected: expected.trim() }
})

describe('what somebody wrote themselves', () => {
  it.each(cases)('$file: $about', ({ mail, expected, about }) => {
    expect(about).not.toBe('')
    expect(ownWords(mail)).toBe(expected)
  })

  it('has fixtures of each client, in both languages and parts', () => {
    expect(cases.length).toBeGreaterThan(28)
    expect(cases.filter(({ mail }) => mail.html !== '').length).toBeGreaterThan(5)
  })

  it('prefers the text part, and takes the HTML part where that is blank', () => {
    expect(ownWords({ text: 'plain', html: '<p>marked up</p>' })).toBe('plain')
    expect(ownWords({ text: ' \n\u00a0\n', html: '<p>marked up</p>' })).toBe('marked up')
    expect(ownWords({ text: '', html: '' })).toBe('')
  })

  it.each([
    ['tags left open', '<div '.repeat(20_000)],
    ['comments left open', '<!--'.repeat(25_000)],
    ['quotes in quotes', '<blockquote>'.repeat(8_000)],
    ['attributions that never end', 'On 2026 8:00 <a@b> '.repeat(5_000)],
    ['lines of almost a quote', 'On Tue 2026 at 8:00\n'.repeat(5_000)],
    ['almost a signature', 'Sent from '.repeat(10_000)],
    ['blanks', ' '.repeat(100_000)],
  ])('is quick on hostile mail: %s', (_, body) => {
    const start = performance.now()
    ownWords({ text: '', html: body })
    ownWords({ text: body, html: '' })
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})

describe('HTML as text', () => {
  it.each([
    [
      'entities',
      '<p>a &lt;b&gt; &#225; &#xe1; &ntilde; &bogus; &amp;lt;</p>',
      'a <b> á á ñ &bogus; &lt;',
    ],
    ['a list', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['scripts and styles', '<style>a{}</style><script>b</script>words', 'words'],
    ['a lone bracket', 'less < more', 'less < more'],
    ['nested quotes', '<blockquote>a<blockquote>b</blockquote></blockquote>c', '> a\n>> b\nc'],
  ])('reads %s', (_, html, expected) => {
    expect(htmlToText(html).trim()).toBe(expected)
  })
})
