import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { pageWords } from '../../core/words/pages.ts'
import { type Purpose, seal } from '../../functions/ids.ts'
import { hashOf } from '../../functions/links.ts'
import { linkIn, subscribe } from '../http/visitor.ts'
import { startWorld, type World } from '../world.ts'
import { openChromium, shotsFolder, withoutChromium } from './chromium.ts'

/** Walks through every page of the subscriber; pictures are kept in test/browser/shots/pages. */
const shots = shotsFolder('pages')
/** All that a page brings with it, its sheet and script included. */
const HEAVIEST = 50_000

const views = [360, 1280].flatMap((width) =>
  [true, false].flatMap((javaScriptEnabled) =>
    (['en', 'es'] as const).map((lang) => ({ width, javaScriptEnabled, lang })),
  ),
)
/** Somebody with two days of a journal for each view. */
const numbers = views.map((_, i) => `+1415201${String(i).padStart(4, '0')}`)

describe.skipIf(withoutChromium)('in a browser', () => {
  let browser: Browser
  let world: World

  beforeAll(async () => {
    world = await startWorld({
      env: {
        NUDGE_PRIVACY_URL: 'https://nudge.example/privacy',
        NUDGE_TERMS_URL: 'https://nudge.example/terms',
        // Each view signs up from an address of its own: one client may not do so this often.
        NUDGE_TRUSTED_PROXIES: '1',
      },
      // A sign-up answers no sooner than this for strangers to learn nothing; nobody here does.
      wrap: (deps) => ({ ...deps, wait: async () => {} }),
    })
    for (const [i, number] of numbers.entries()) {
      await subscribe(world, number)
      if (views[i]?.lang === 'es') await world.text(number, 'Español')
    }
    // It is 7:00 on the west coast, where these numbers are from: the first tip comes at 8:00.
    await world.hours(2)
    for (const number of numbers) {
      await world.text(number, 'I waited before asking. We just cooked <b>together</b>.')
      await world.text(number, 'It was a good evening, and quieter than most.')
    }
    await world.hours(23)
    for (const number of numbers) {
      await world.text(number, 'Asked about the garden instead. Nothing much, but no sigh.')
    }
    browser = await openChromium()
  }, 60_000)
  afterAll(() => browser?.close())

  describe.each(views.map((view, i) => ({ ...view, number: numbers[i] ?? '', i })))(
    '$width px, script $javaScriptEnabled, $lang',
    ({ width, javaScriptEnabled, lang, number, i }) => {
      const words = pageWords(lang)
      let watch: Awaited<ReturnType<typeof watched>>
      let page: Page
      const name = `${width}-${lang}`
      const see = async (what: string) => {
        const again = width > 360 && !['join', 'journal', 'me'].includes(what)
        await watch.look(what, javaScriptEnabled && !again)
        if (!javaScriptEnabled) return
        await page.screenshot({ path: join(shots, `${what}-${name}.png`), fullPage: true })
      }

      beforeAll(async () => {
        const context = await browser.newContext({
          viewport: { width, height: 800 },
          javaScriptEnabled,
          locale: lang,
          timezoneId: 'America/Chicago',
          extraHTTPHeaders: { 'X-Forwarded-For': `192.0.2.${i}` },
          colorScheme: (width === 360) === (lang === 'en') ? 'light' : 'dark',
        })
        watch = await watched(context, world.url)
        page = watch.page
      })
      afterAll(() => page.context().close())
      afterEach(() => {
        expect(watch.problems.splice(0)).toEqual([])
      })

      it('joining keeps what was typed and says what is wrong beside it', async () => {
        await page.goto(`${world.url}/join/open-up?lang=${lang}`)
        await see('join')
        expect(await page.locator(':checked[type=checkbox]').count()).toBe(0)
        await page.getByLabel(words.join.phone).fill('12')
        await page.getByRole('button', { name: words.join.button }).click()
        await page.getByText(words.errors.phone).waitFor()
        expect(await page.getByLabel(words.join.phone).inputValue()).toBe('12')
        await see('join-wrong')
        await page.getByLabel(words.join.phone).fill(`415202000${i}`)
        await page.getByLabel(words.join.time).selectOption('07:30')
        const zone = page.getByLabel(words.join.zone, { exact: true })
        if (javaScriptEnabled) expect(await zone.inputValue()).toBe('America/Chicago')
        else await zone.selectOption('America/Chicago')
        await page.getByRole('checkbox').first().check()
        await page.getByRole('button', { name: words.join.button }).click()
        await page.getByRole('heading', { name: words.join.done }).waitFor()
        await see('asked')
        expect(world.received(`+1415202000${i}`)).toHaveLength(1)
      })

      it('the journal is read, written, changed and deleted', async () => {
        const [link = ''] = (await world.text(number, 'JOURNAL')).join(' ').match(/http\S+/) ?? []
        await page.goto(link)
        expect(page.url()).toBe(`${world.url}/journal`)
        expect(await page.locator('.said').count()).toBe(2)
        expect(await page.locator('.said b').count()).toBe(0)
        await see('journal')
        await page.getByText(words.journal.add, { exact: true }).click()
        const save = page.getByRole('button', { name: words.journal.save, exact: true })
        await save.click()
        await page.getByText(words.errors.text).waitFor()
        await see('journal-wrong')
        await page.getByLabel(words.journal.words).fill('Later: we laughed.')
        await save.click()
        await page.getByRole('status').getByText(words.journal.added).waitFor()
        expect(await page.locator('.said').count()).toBe(3)
        await page.locator('.meta a').first().click()
        await page.getByRole('heading', { name: words.journal.changeTitle }).waitFor()
        await see('entry')
        await page.getByLabel(words.journal.words).fill('Later: we laughed a lot.')
        await page.getByRole('button', { name: words.journal.saveChange }).click()
        await page.getByText('Later: we laughed a lot.').waitFor()
        await page.locator('.meta a').first().click()
        await page.getByText(words.journal.remove).click()
        await page.getByRole('button', { name: words.journal.removeSure }).click()
        await page.getByRole('status').getByText(words.journal.deleted).waitFor()
        expect(await page.locator('.said').count()).toBe(2)
      })

      it('preferences are confirmed in their place', async () => {
        await page.goto(`${world.url}/me`)
        await see('me')
        const time = page.getByLabel(words.me.time, { exact: true })
        const save = page.getByRole('button', { name: words.me.schedule.button })
        await time.selectOption('18:15')
        await save.click()
        await page.locator('#schedule [role=status]').waitFor()
        expect(await time.inputValue()).toBe('18:15')
        for (const day of words.days) await page.getByLabel(day, { exact: true }).check()
        await save.click()
        await page.getByText(words.errors.off).waitFor()
        expect(await page.locator('#schedule [name=off]:checked').count()).toBe(7)
        await page.getByRole('button', { name: words.me.pause.button, exact: true }).click()
        await page.locator('#pause [role=status]').waitFor()
        await page.getByRole('button', { name: words.me.pause.resume }).click()
        await page.locator('#pause [role=status]').waitFor()
        await page.getByRole('button', { name: words.me.stop.button }).click()
        await page.locator('#stop [role=status]').waitFor()
        await see('me-stopped')
      })

      it('the pages behind links ask before they do anything', async () => {
        const id = hashOf(world.deps, number)
        const { linkKey } = world.deps.settings
        const expires = world.clock.now() + 3_600_000
        const link = (path: string, purpose: Purpose, about?: string) =>
          `${world.url}/${path}/${seal(linkKey, { purpose, id, expires, ...(about ? { about } : {}) })}`
        const asks: [string, string, string][] = [
          ['confirm', link('confirm', 'confirm', 'x'), words.mail.confirmButton],
          ['unsubscribe', link('unsubscribe', 'unsubscribe'), words.mail.unsubscribeButton],
          ['recap', link('recap', 'recap'), words.recap.button],
          ['fresh', link('journal', 'knock'), words.links.freshButton],
          ['open', link('open', 'open', '0'), words.links.openButton],
        ]
        for (const [what, url, button] of asks) {
          await page.goto(url)
          await page.getByRole('button', { name: button, exact: true }).waitFor()
          await see(what)
        }
        await page.getByRole('button', { name: words.links.openButton }).click()
        await page.getByRole('heading', { name: words.journal.title }).waitFor()
        await page.goto(`${world.url}/nothing`)
        await see('nothing')
      })

      it('everything is deleted, and the visit is over', async () => {
        await page.goto(`${world.url}/erase`)
        await see('erase')
        await page.getByRole('button', { name: words.erase.button }).click()
        await page.getByText(words.errors.sure).waitFor()
        await page.getByRole('checkbox').check()
        await page.getByRole('button', { name: words.erase.button }).click()
        await page.getByRole('heading', { name: words.erase.done }).waitFor()
        await see('erased')
        await page.goto(`${world.url}/me`)
        await page.getByRole('heading', { name: words.links.expired }).waitFor()
        await see('expired')
      })
    },
  )

  describe('leaving quickly', () => {
    const number = '+14152019999'
    const open = async (javaScriptEnabled: boolean) => {
      const context = await browser.newContext({ javaScriptEnabled })
      // The other site is not asked in a test.
      await context.route('https://www.wikipedia.org/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
      )
      const page = await context.newPage()
      await page.goto('about:blank')
      const link = linkIn(await world.text(number, 'JOURNAL'))
      await page.goto(link)
      return page
    }
    beforeAll(() => subscribe(world, number))

    it.each([
      [
        'by its button',
        (page: Page) => page.getByRole('button', { name: 'Leave this page' }).click(),
      ],
      [
        'by Esc, twice',
        async (page: Page) => {
          await page.keyboard.press('Escape')
          await page.keyboard.press('Escape')
        },
      ],
    ])('%s: the page and its entry in the history are gone', async (_, leave) => {
      const page = await open(true)
      const before = await page.evaluate(() => history.length)
      await leave(page)
      await page.waitForURL('https://www.wikipedia.org/')
      expect(await page.evaluate(() => history.length)).toBe(before)
      await page.goBack()
      expect(page.url()).toBe('about:blank')
      await page.goto(`${world.url}/journal`)
      await page.getByRole('heading', { name: 'This link no longer works' }).waitFor()
      await page.context().close()
    })

    it('without a script: what is behind it can no longer be opened', async () => {
      const page = await open(false)
      await page.getByRole('button', { name: 'Leave this page' }).click()
      await page.waitForURL('https://www.wikipedia.org/')
      await page.goto(`${world.url}/journal`)
      await page.getByRole('heading', { name: 'This link no longer works' }).waitFor()
      await page.context().close()
    })
  })
})

/** A page of which everything is noted: what it loads, what it says, what is wrong with it. */
async function watched(context: BrowserContext, origin: string) {
  const page = await context.newPage()
  const problems: unknown[] = []
  const seen = new Map<string, number>()
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) problems.push({ foreign: request.url() })
  })
  page.on('response', async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0))
    seen.set(response.url(), body.length)
  })
  page.on('console', (message) => {
    // A refused form and an ended visit are answered with 4xx on purpose.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) {
      problems.push({ console: message.text() })
    }
  })
  page.on('pageerror', (error) => problems.push({ script: String(error) }))
  return { page, problems, look }

  /** A page without its script is the same page: the checks that need one are made with it. */
  async function look(what: string, script: boolean): Promise<void> {
    const assets = [...seen].filter(([url]) => /\.(css|js|svg)/.test(url))
    const bytes = assets.reduce((sum, [, size]) => sum + size, (await page.content()).length)
    if (bytes > HEAVIEST) problems.push({ what, bytes })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (wide > 0) problems.push({ what, overflow: wide })
    const small = await page.evaluate(tooSmall)
    if (small.length > 0) problems.push({ what, small })
    if (!script) return
    // No page has frames: the mode without them opens no second page for each run.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    for (const { id, impact, nodes } of violations) {
      problems.push({ what, id, impact, at: nodes.map((n) => n.html.slice(0, 160)) })
    }
  }
}

/** Buttons and fields that a thumb would miss. */
const tooSmall = () =>
  [...document.querySelectorAll('button, select, input:not([type=hidden]), textarea')]
    .filter((e) => e.checkVisibility())
    .map((e) => ({
      html: e.outerHTML.slice(0, 80),
      box: (e.closest('label') ?? e).getBoundingClientRect(),
    }))
    .filter(({ box }) => box.height < 32)
    .map(({ html }) => html)
