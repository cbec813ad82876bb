import { describe, expect, it } from 'vitest'
import { renderTip } from '../../emails/render.tsx'
import { sample } from '../../emails/samples.ts'
import { contrast, palette } from '../../emails/theme.ts'

describe('Markdown', () => {
  const tip = (body: string) => renderTip({ ...sample.frame, day: { ...sample.day, body } })

  it('shows HTML as text', async () => {
    const { html } = await tip(
      'Hello <img src=x onerror=alert(1)> & <b>you</b>\n\n<script>1</script>',
    )
    expect(html).not.toMatch(/<(img|b|script)\b/)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &lt;b&gt;you&lt;/b&gt;')
  })

  it('keeps emphasis, lists and https links, and drops other links', async () => {
    const { html, text } = await tip(
      'A *b* **c** [d](https://example.com/?a=1&b=2) [e](javascript:alert(1))\n\n- one\n- two',
    )
    expect(html).toContain('A <em>b</em> <strong>c</strong> <a ')
    expect(html).toContain('href="https://example.com/?a=1&amp;b=2"')
    expect(html).not.toContain('javascript')
    expect(text).toContain('A b c d: https://example.com/?a=1&b=2 e')
    expect(text).toContain('- one\n- two')
  })

  it('sets quotes, apostrophes and dashes', async () => {
    const { text } = await tip('"Don\'t," they said - "it\'s *\'fine\'*..." ("Yes")')
    expect(text).toContain('“Don’t,” they said – “it’s ‘fine’…” (“Yes”)')
  })

  it('makes a hotline callable and leaves its text alone', async () => {
    const { html, text } = await tip('Call 1-800-799-7233, or text START to 88788.')
    expect(html).toMatch(/<a [^>]*href="tel:\+18007997233"[^>]*>1-800-799-7233<\/a>, or/)
    expect(text).toContain('Call 1-800-799-7233, or text START to 88788.')
  })

  it('names a slot that does not exist', () => {
    return expect(tip('Hello {{nmae}}')).rejects.toThrow('{{nmae}}')
  })
})

it.each(['#2f5d62', '#7a3b2e', '#4b4a7c', '#5c5a1f', '#000000'])(
  'the accent %s is readable by day and by night',
  (accent) => {
    const colours = palette(accent)
    expect(contrast(colours.accent, colours.wash)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colours.nightAccent, colours.nightWash)).toBeGreaterThanOrEqual(4.5)
  },
)
