import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyEmail, type GalleryEmail } from '../../dev/gallery.ts'

/** Looks at the emails in a real browser; the pictures are kept in test/browser/shots/emails. */
const shots = join(import.meta.dirname, '../browser/shots/emails')

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
)
const missing = !executablePath && process.env.CI !== 'true'
if (missing) {
  console.log('No Chromium: email pictures are skipped. Install it, or set CHROMIUM to its path.')
}

describe.skipIf(missing)('in a browser', () => {
  let browser: Browser
  let emails: GalleryEmail[]

  beforeAll(async () => {
    if (!executablePath) throw new Error('CI needs Chromium: apt-get install chromium.')
    rmSync(shots, { recursive: true, force: true })
    mkdirSync(shots, { recursive: true })
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
    emails = await everyEmail()
  })
  afterAll(() => browser?.close())

  it.each([
    { colorScheme: 'light', width: 320 },
    { colorScheme: 'light', width: 600 },
    { colorScheme: 'dark', width: 320 },
    { colorScheme: 'dark', width: 600 },
  ] as const)(
    '$colorScheme at $width px: nothing overflows, all text is readable',
    async (view) => {
      const { colorScheme, width } = view
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 640 } })
      const problems: unknown[] = []
      for (const { id, group, label, filled } of emails) {
        await page.setContent(filled.html)
        problems.push(...(await look(page)).map((problem) => ({ id, ...problem })))
        // One picture of each kind and language, and one real day of each program.
        if (group.startsWith('Templates') || /-1$/.test(label)) {
          const name = `${id.replace(/\W+/g, '-')}-${colorScheme}-${width}.png`
          await page.screenshot({ path: join(shots, name), fullPage: true })
        }
      }
      await page.close()
      expect(problems).toEqual([])
    },
    120_000,
  )

  it('would see a light page at night, pale text and a wide page', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' })
    await page.setContent(emails[0]?.filled.html ?? '')
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(paper).toBe('rgb(28, 26, 24)')
    await page.setContent('<body style="background:#fff"><p style="color:#999">pale</p>')
    expect(await look(page)).toMatchObject([{ text: 'pale', ratio: expect.closeTo(2.85, 1) }])
    await page.setContent('<body style="margin:0"><div style="width:4000px;height:9px"></div>')
    expect(await look(page)).toEqual([{ overflow: 4000 }])
    await page.close()
  })
})

/** What is wrong on the page: a width beyond the window, or text with less contrast than 4.5. */
function look(page: Page): Promise<Record<string, unknown>[]> {
  return page.evaluate(() => {
    const rgba = (colour: string) => {
      const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
      return { rgb: [r, g, b], a }
    }
    const luminance = (rgb: number[]) => {
      const [r = 0, g = 0, b = 0] = rgb.map((value) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const behind = (from: Element) => {
      for (let at: Element | null = from; at; at = at.parentElement) {
        const { rgb, a } = rgba(getComputedStyle(at).backgroundColor)
        if (a === 1) return rgb
      }
      return [255, 255, 255]
    }
    const problems: Record<string, unknown>[] = []
    const wide = document.documentElement.scrollWidth
    if (wide > window.innerWidth) problems.push({ overflow: wide })
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim()
      const element = walker.currentNode.parentElement
      if (!text || !element?.checkVisibility({ opacityProperty: true })) continue
      const levels = [rgba(getComputedStyle(element).color).rgb, behind(element)].map(luminance)
      const ratio = (Math.max(...levels) + 0.05) / (Math.min(...levels) + 0.05)
      if (ratio < 4.5) problems.push({ text, ratio })
    }
    return problems
  })
}
