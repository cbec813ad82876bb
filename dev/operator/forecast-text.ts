import {
  type Bill,
  bill,
  type Deployment,
  drainSeconds,
  type Load,
  type Measured,
  type Prices,
  rateFor,
  total,
} from '../../core/costs.ts'
import { forecastLane } from '../../core/forecast.ts'
import type { ProgramLength } from '../../core/program-length.ts'
import { count, money, span, table } from './say.ts'

/** What `nudge forecast` says. */

export interface ForecastInput {
  sizes: number[]
  rate: number
  replies: number
  name: string
  lengths: ProgramLength[]
  measured: Measured
  prices: Prices
  deployment: Deployment
}

/** Zones and times of day that people of one country choose, and what is there before anybody is. */
const SLOTS = 60
const IDLE_SLOTS = 4
/** From 8:00 to 21:00, and what NUDGE_SPREAD_MINUTES is unless it is set. */
const WINDOW_S = 13 * 3600
const SPREAD_S = 180 * 60
const DAYS = 30

export interface Forecast {
  markdown: string
  figures: {
    sizes: { subscribers: number; text: Bill; email: Bill; lastAfterSeconds: number }[]
    idle: { list: Bill; free: Bill }
  }
}

export function forecastText(input: ForecastInput): Forecast {
  const { measured: m, prices: p, deployment: d, rate, replies } = input
  const perTip = input.lengths[0]?.perTip ?? 2
  const load = (subscribers: number, emailShare: number): Load => ({
    subscribers,
    emailShare,
    replies,
    segments: { tip: perTip, reply: 1, answer: 1 },
    slots: subscribers === 0 ? IDLE_SLOTS : SLOTS,
    rate,
  })
  const sizes = input.sizes.map((subscribers) => ({
    subscribers,
    text: bill(load(subscribers, 0), m, p, d, false),
    email: bill(load(subscribers, 1), m, p, d, false),
    lastAfterSeconds: drainSeconds(subscribers, perTip, rate),
  }))
  const idle = {
    list: bill(load(0, 0), m, p, d, false),
    free: bill(load(0, 0), m, p, d, true),
  }
  const shown = sizes.find((s) => s.subscribers === 10_000) ?? sizes[0]
  const markdown = [
    'What a month costs, everybody getting one tip a day, by text or by email:',
    '',
    table(
      ['Subscribers', 'AWS', 'Twilio and carriers, by text', 'Resend, by email'],
      sizes.map((s) => [
        count(s.subscribers),
        money(total(s.text.aws)),
        money(total(s.text.carrier)),
        money(total(s.email.email)),
      ]),
    ),
    '',
    `With nobody subscribed AWS costs ${money(total(idle.list.aws))} a month at list price, and ${money(total(idle.free.aws))} in an account whose free amounts are not used up. The number and its campaign are ${money(total(idle.list.carrier))} a month more.`,
    '',
    `When everybody has chosen the same minute, the last of them is reached after (${rate} segments a second, ${round(perTip)} segments a tip):`,
    '',
    table(
      [
        'Subscribers',
        'Reached that day',
        'The last of them after',
        'All of them would take',
        'Segments a second for all',
      ],
      sizes.map((s) => {
        const [day] = forecastLane([{ start: 0, people: s.subscribers, end: WINDOW_S }], {
          segments: perTip,
          rate,
          window: SPREAD_S,
        })
        return [
          count(s.subscribers),
          count(day?.reached ?? 0),
          span(day?.last ?? 0),
          span(s.lastAfterSeconds),
          String(Math.max(0.1, Math.ceil(rateFor(s.subscribers, perTip, SPREAD_S) * 10) / 10)),
        ]
      }),
    ),
    '',
    'Whoever is not reached within NUDGE_SPREAD_MINUTES (3 hours unless set) gets that same day of the program tomorrow. People who choose different times are spread by themselves.',
    '',
    ...(shown
      ? [
          `AWS at ${count(shown.subscribers)} subscribers, by text, a month:`,
          '',
          table(
            ['', 'Dollars'],
            shown.text.aws.map((l) => [l.what, l.dollars.toFixed(2)]),
          ),
          '',
        ]
      : []),
    `${input.name} in segments, the whole way through:`,
    '',
    table(
      ['Language', 'Days', 'Segments', 'Per tip', 'Tips in UCS-2', 'Twilio and carriers, a person'],
      input.lengths.map((l) => [
        l.lang,
        between(l.days),
        between(l.segments),
        round(l.perTip),
        `${l.unicode.days} of ${l.unicode.of}`,
        `${price(l.segments.least, p)} to ${price(l.segments.most, p)}`,
      ]),
    ),
    '',
    ...input.lengths
      .filter((l) => l.unicode.days > 0)
      .flatMap((l) => [
        `In ${l.lang} these characters force UCS-2: ${l.unicode.culprits.join(' ')}`,
        '',
      ]),
    `Prices of ${p.date} (dev/prices.json). Use of ${m.date}, ${m.people} people, \`${m.command}\` (dev/measured.json): a tip by text is ${m.text.writes} write and ${m.text.reads} read units, the carrier's reports included; one by email ${m.email.writes} and ${m.email.reads}; a reply ${m.reply.writes} and ${m.reply.reads}. Assumed: ${replies} replies a person and day, ${SLOTS} slots, ${DAYS} days, a provider that answers in ${d.providerMs} ms, no volume discounts; a carrier's fee of $${p.twilio.carrierPerSegmentOut} a segment, a blend of the three large ones. Resend's list ends at a million emails a month: beyond it the table goes on at the last price.`,
  ].join('\n')
  return { markdown, figures: { sizes, idle } }
}

const round = (n: number): string => String(Math.round(n * 100) / 100)
const between = ({ least, most }: { least: number; most: number }): string =>
  least === most ? String(least) : `${least} to ${most}`
const price = (segments: number, { twilio: t }: Prices): string =>
  `$${(segments * (t.perSegmentOut + t.carrierPerSegmentOut)).toFixed(2)}`
