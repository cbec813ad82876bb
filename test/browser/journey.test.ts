import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localOf } from '../../core/calendar.ts'
import { devRoutes } from '../../dev/server.ts'
import { type Stack, startStack } from '../../dev/stack.ts'
import { openChromium, shotsFolder, withoutChromium } from './chromium.ts'

/** The newcomer's way through the page of `npm start`, from OPEN to the closing message. */

const PERSON = '+14155550100'

describe.skipIf(withoutChromium)('the phone-and-inbox page', () => {
  let browser: Browser
  let stack: Stack
  let page: Page
  const errors: string[] = []
  const folder = shotsFolder('journey')

  beforeAll(async () => {
    stack = await startStack({
      start: Date.parse('2026-12-01T18:05:00Z'),
      mount: (s) => devRoutes(s),
    })
    browser = await openChromium()
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(stack.url)
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await stack?.close()
  })

  const shot = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) })
  const message = (text: string | RegExp) =>
    page.getByTestId('message').filter({ hasText: text }).last().waitFor({ timeout: 10_000 })
  async function text(body: string): Promise<void> {
    await page.getByTestId('phone-input').fill(body)
    await page.getByTestId('phone-send').click()
    await page.getByTestId('message').filter({ hasText: body }).last().waitFor()
  }

  it('says what to do first', async () => {
    await expect(page.getByTestId('thread').textContent()).resolves.toContain('OPEN')
    await shot('1-empty')
  })

  it('joins: the program, how often, rates, HELP and STOP; then YES', async () => {
    await text('OPEN')
    await message(/Open Up: .*one short tip a day.*Msg & data rates may apply.*HELP.*STOP.*YES/s)
    await text('YES')
    await message(/Your first tip comes tomorrow at 8:00 am.*Pacific time.*email address/s)
    await shot('2-joined')
  })

  it('confirms an email address by the button of an email', async () => {
    await text('me@example.com')
    await message('We sent an email to that address')
    await page.getByTestId('inbox-item').first().click()
    const link = page.frameLocator('[data-testid=mail-frame]').getByText('Confirm my address')
    const [popup] = await Promise.all([page.waitForEvent('popup'), link.first().click()])
    await popup.waitForLoadState()
    expect(stack.resend.emails()).toHaveLength(1)
    await popup.getByRole('button').first().click()
    await popup
      .getByText(/Confirmed/)
      .first()
      .waitFor()
    await popup.close()
    await shot('3-confirmed')
  })

  it('gets the tip by email next morning, with a link to the composer', async () => {
    await page.getByTestId('clock-morning').first().click()
    const item = page.getByTestId('inbox-item').filter({ hasText: 'A first small thing' })
    await item.waitFor()
    await item.click()
    const frame = page.frameLocator('[data-testid=mail-frame]')
    await frame.getByText('What do you usually do in the first minute').first().waitFor()
    await shot('4-tip')
    await frame.locator('a[href^="sms:"]').first().click()
    await expect(
      page.getByTestId('phone-input').evaluate((e) => e === document.activeElement),
    ).resolves.toBe(true)
  })

  it('keeps what they text back, without repeating it', async () => {
    await text('I went quiet too, and then I made tea.')
    await message(/journal|kept|saved/i)
    expect(await replies()).not.toContain('made tea')
  })

  it('obeys the commands', async () => {
    await text('TIME 7:30am')
    await message('tips come at 7:30 am')
    await text('PAUSE 3 days')
    await message(/Paused. The next tip comes/)
    await text('RESUME')
    await message(/Welcome back. The next tip comes tomorrow at 7:30 am/)
    await text('TEXT')
    await message('tips come by text')
    await text('STOP')
    await message('You are unsubscribed from Open Up')
    await text('START')
    await message('You go on where you left off')
    await shot('5-commands')
  })

  it('plays to the closing message', async () => {
    await page.getByTestId('clock-play').click()
    const closing = page.getByTestId('message').filter({ hasText: /We pause here/ })
    await closing.first().waitFor({ timeout: 60_000 })
    await shot('6-closing')
    for (const [name, width, height] of [
      ['7-tablet', 1000, 800],
      ['8-phone', 360, 780],
    ] as const) {
      await page.setViewportSize({ width, height })
      await shot(name)
    }
    expect(errors).toEqual([])
  }, 90_000)

  async function replies(): Promise<string> {
    const out = page.locator('[data-testid=message][data-direction=out]')
    return (await out.allInnerTexts()).join('\n')
  }

  it('never wrote outside the allowed hours, nor twice on one local date', () => {
    const texts = stack.twilio.messages().filter((m) => m.to === PERSON && m.origin === 'api')
    const mails = stack.resend.inbox('me@example.com').filter((m) => m.tags.kind === 'tip')
    const local = [...texts, ...mails].map((m) => localOf(m.at, 'America/Los_Angeles'))
    expect(local.length).toBeGreaterThan(20)
    expect(local.filter(({ time }) => time < '07:30' || time >= '21:00')).toEqual([])
    const mornings = local.filter(({ time }) => time < '12:00').map(({ date }) => date)
    expect(new Set(mornings).size).toBe(mornings.length)
  })
})
