import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ProgramFiles } from '../../core/lint.ts'
import {
  registration as pack,
  type RegistrationHost,
  senderKind,
  spread,
} from '../../core/registration.ts'
import { LIMITS } from '../../core/registration-limits.ts'
import { registration } from '../../dev/commands/registration.ts'
import { campaignForm, tollFreeForm } from '../../dev/operator/registration-form.ts'
import { programFolders } from '../../dev/publish.ts'
import { readProgram } from '../../dev/read-program.ts'
import { programsFolder } from '../../dev/stack.ts'
import { validateRequest } from '../contracts/openapi.ts'
import { startWorld } from '../world.ts'

const files = await readProgram(join(programsFolder, 'open-up'))
const host: RegistrationHost = {
  number: '+12025550188',
  publicUrl: 'https://nudge.example.org',
  contact: 'hello@example.org',
  postalAddress: '1 Harbor Street, Portland, ME 04101, USA',
  privacyUrl: 'https://nudge.example.org/privacy',
  termsUrl: 'https://nudge.example.org/terms',
  shownAt: ['https://nudge.example.org/join'],
}
const volume = { subscribers: 500, replies: 0.3 }
const make = (program: ProgramFiles = files, more: Partial<RegistrationHost> = {}) =>
  pack(program, 'en', { ...host, ...more }, volume)

const env = {
  NUDGE_PUBLIC_URL: host.publicUrl,
  TWILIO_NUMBER: host.number,
  NUDGE_CONTACT: host.contact,
  NUDGE_POSTAL_ADDRESS: host.postalAddress,
  NUDGE_PRIVACY_URL: host.privacyUrl,
  NUDGE_TERMS_URL: host.termsUrl,
}
async function run(args: string[], by: Record<string, string> = env) {
  const said: string[] = []
  const code = await registration(args, by, (text) => void said.push(text))
  return { code, text: said.join('\n') }
}

describe('the pack', () => {
  it('quotes exactly what a person is sent', async () => {
    const world = await startWorld({ env: { NUDGE_CONTACT: host.contact } })
    const [ask] = await world.text('+12125550101', 'OPEN')
    await world.text('+12125550101', 'YES')
    const [help] = await world.text('+12125550101', 'HELP')
    await world.until('2026-12-02T15:00:00Z')
    const tip = world.received('+12125550101').at(-1)
    const [stopped] = await world.text('+12125550101', 'STOP')
    const { campaign } = make()
    expect(campaign.optInMessage).toBe(ask)
    expect(campaign.helpMessage).toBe(help)
    expect(campaign.optOutMessage).toBe(stopped)
    expect(campaign.samples[1]?.text).toBe(tip)
    expect(campaign.messageFlow).toContain(`"${ask}"`)
    const page = await (await fetch(`${world.url}/join/open-up`)).text()
    const agreed = /ticked beforehand: "([^"]+)"/.exec(campaign.messageFlow)?.[1]
    expect(page.replaceAll('&amp;', '&')).toContain(agreed)
  })

  it.each(programFolders(programsFolder))(
    '%s: nothing for a carrier to object to',
    async (folder) => {
      const made = pack(await readProgram(folder), 'en', host, volume)
      expect(made.objections).toEqual([])
      const { campaign, moreSamples } = made
      expect(campaign.samples).toHaveLength(5)
      expect(
        [...campaign.samples, ...moreSamples].filter((s) => s.label.startsWith('Day ')).length,
      ).toBeGreaterThanOrEqual(5)
      expect(campaign.optInKeywords[0]).toBe(made.program.keyword)
      expect(campaign.helpMessage).toContain('1-800-799-7233')
    },
  )

  it('has its days in the order of the program', () => {
    const days = files.outline.parts.flatMap((part) => part.days)
    const shown = make()
      .campaign.samples.slice(1)
      .map((s) => s.label.replace('Day ', ''))
    expect(shown[0]).toBe(days[0])
    expect(shown.at(-1)).toBe(days.at(-1))
    expect(shown).toEqual(days.filter((day) => shown.includes(day)))
  })

  it('fills forms that Twilio understands', () => {
    const send = (path: string, form: object) => {
      const pairs = Object.entries(form).flatMap(([name, value]) =>
        [value].flat().map((v): [string, string] => [name, String(v)]),
      )
      const headers = {
        authorization: 'Basic x',
        'content-type': 'application/x-www-form-urlencoded',
      }
      return validateRequest('twilio', 'POST', path, headers, String(new URLSearchParams(pairs)))
    }
    const made = make()
    const service = `MG${'a'.repeat(32)}`
    expect(
      send(`/v1/Services/${service}/Compliance/Usa2p`, campaignForm(made, `BN${'a'.repeat(32)}`)),
    ).toEqual([])
    const number = { TollfreePhoneNumberSid: `PN${'a'.repeat(32)}` }
    expect(
      send('/v1/Tollfree/Verifications', {
        ...tollFreeForm(made, () => 'https://x.example'),
        ...number,
      }),
    ).toEqual([])
  })

  it('takes the volume class from the volume', () => {
    expect(make().campaign.useCase).toBe('LOW_VOLUME')
    const big = pack(files, 'en', host, { subscribers: 5_000, replies: 0.3 })
    expect(big.campaign.useCase).toBe('MIXED')
    expect(big.volume.segmentsPerMonth).toBe(big.volume.segmentsPerDay * 30)
    expect(tollFreeForm(big, () => '').MessageVolume).toBe('500,000')
  })

  it.each([
    ['+18335550123', 'toll-free'],
    ['+18005550123', 'toll-free'],
    ['+12025550188', '10dlc'],
    ['+18105550123', '10dlc'],
    ['+447700900123', 'other'],
  ])('%s is %s', (number, kind) => {
    expect(senderKind(number)).toBe(kind)
  })

  it('spreads samples evenly, both ends among them', () => {
    expect(spread([1, 2, 3, 4, 5, 6, 7, 8, 9], 3)).toEqual([1, 5, 9])
    expect(spread([1, 2], 4)).toEqual([1, 2])
  })
})

describe('objections', () => {
  const worded = (more: object): ProgramFiles => ({
    ...files,
    wordings: { en: { ...(files.wordings.en as object), ...more } as never },
  })
  const withText = (text: string): ProgramFiles => ({
    ...files,
    days: {
      en: (files.days.en ?? []).map((day) => (day.id === 'room-1' ? { ...day, text } : day)),
    },
  })
  it.each<[string, ReturnType<typeof make>, string, RegExp]>([
    [
      'an opt-in text over the limit',
      make(worded({ about: 'x'.repeat(300) })),
      'Opt-in message',
      /at most 320/,
    ],
    [
      'a help text over the limit',
      make(files, { contact: `mailto:${'x'.repeat(80)}@example.org` }),
      'Help message',
      /at most 320/,
    ],
    [
      'a sample over the limit',
      make(withText('word '.repeat(250))),
      'Sample "Day room-1"',
      /at most 1024/,
    ],
    ['a short link', make(withText('Read bit.ly/abc today.')), 'Sample "Day room-1"', /shortener/],
    [
      'a placeholder',
      make(withText('Hello {{name}}, begin.')),
      'Sample "Day room-1"',
      /placeholder/,
    ],
    [
      'what US carriers do not carry',
      make(withText('Share a beer tonight.')),
      'Sample "Day room-1"',
      /says "beer"/,
    ],
    [
      'a website that is not public',
      make(files, { publicUrl: 'http://localhost:3000' }),
      'Website',
      /must be able to open/,
    ],
    [
      'a privacy policy that is missing',
      make(files, { privacyUrl: '' }),
      'Privacy policy',
      /missing/,
    ],
    [
      'a contact that is none',
      make(files, { contact: 'the office' }),
      'Contact',
      /no email address/,
    ],
    ['a keyword shown nowhere', make(files, { shownAt: [] }), 'Message flow', /--shown-at/],
    [
      'a keyword that the form refuses',
      make({ ...files, outline: { ...files.outline, keyword: 'ÁBRETE' } }),
      'Opt-in keywords',
      /letters A to Z/,
    ],
    [
      'a number that is not American',
      make(files, { number: '+447700900123' }),
      'Sender',
      /not a US number/,
    ],
  ])('%s', (_, made, field, message) => {
    const found = made.objections.filter((o) => o.field === field)
    expect(found.map((o) => o.message).join('\n')).toMatch(message)
  })

  it('none of them hides another', () => {
    expect(
      make(files, { publicUrl: 'http://localhost', contact: 'x', shownAt: [] }).objections.length,
    ).toBeGreaterThanOrEqual(3)
  })

  it('the limits are those of the forms', () => {
    expect(LIMITS.message).toEqual([20, 320])
    expect(LIMITS.samples).toEqual([2, 5])
  })
})

describe('nudge registration', () => {
  it('prints a page with what is left to fill in, and ends with 0', async () => {
    const { code, text } = await run(['open-up'])
    expect(code).toBe(0)
    expect(text).toMatch(/^# Registration of Open Up/)
    expect(text).toContain('- Legal business name: **[FILL IN]**')
    expect(text).toContain('- Address: 1 Harbor Street')
    expect(text).toContain('> Open Up: Small daily steps')
  })

  it("prints JSON with Twilio's field names", async () => {
    const { text } = await run(['open-up', '--json', '--privacy', 'https://example.org/privacy'])
    const made = JSON.parse(text)
    expect(made.twilio.usa2p.MessageSamples).toHaveLength(5)
    expect(made.twilio.tollfree.AdditionalInformation).toContain('https://example.org/privacy')
  })

  it('ends with 1 while a carrier would send it back', async () => {
    const { code, text } = await run(['open-up'], {
      ...env,
      NUDGE_PUBLIC_URL: 'http://localhost:3000',
    })
    expect(code).toBe(1)
    expect(text).toContain('## To put right first')
  })

  it('writes the Spanish pack, and says which one is read', async () => {
    const { text } = await run(['open-up', '--lang', 'es'])
    expect(text).toContain('Responde SI')
    expect(text).toContain('warning: Language: reviewers read English')
  })

  it.each([
    [[], /Which program\?/],
    [['nowhere'], /There is no program nowhere/],
    [['open-up', '--lang', 'fr'], /--lang is one of en, es/],
    [['open-up', '--subscribers', '0'], /whole number from 1/],
  ])('says what is wrong with %j', async (args, message) => {
    await expect(run(args)).rejects.toThrow(message)
  })

  it('names the settings that are missing', async () => {
    await expect(run(['open-up'], {})).rejects.toThrow(/NUDGE_PUBLIC_URL, TWILIO_NUMBER/)
  })
})
