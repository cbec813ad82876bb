import { args, serve } from './part.ts'
import { numberOf } from './people.ts'
import { listen } from './raw-http.ts'

/** A process that takes every text, as Twilio words it, and counts who got how many. */
const { delay = 0, people } = args<{ delay?: number; people: number }>()
const got = new Uint8Array(people)
let texts = 0

const url = await listen(({ body }) => {
  texts++
  const sid = `SM${texts.toString(16).padStart(32, '0')}`
  const to = /(?:^|&)To=%2B(\d+)/.exec(body)?.[1]
  if (to !== undefined) {
    const i = numberOf(`+${to}`)
    got[i] = (got[i] ?? 0) + 1
  }
  return { status: 201, body: answer.replace('SID', sid) }
}, delay)

const answer = JSON.stringify({
  sid: 'SID',
  account_sid: `AC${'0'.repeat(31)}1`,
  api_version: '2010-04-01',
  body: 'What a carrier says is what was said to it, which for a tip is about this much in words.',
  date_created: 'Tue, 01 Dec 2026 13:00:00 +0000',
  date_sent: null,
  date_updated: 'Tue, 01 Dec 2026 13:00:00 +0000',
  direction: 'outbound-api',
  error_code: null,
  error_message: null,
  from: '+15555550188',
  messaging_service_sid: null,
  num_media: '0',
  num_segments: '2',
  price: null,
  price_unit: 'USD',
  status: 'queued',
  subresource_uris: { media: '/2010-04-01/Accounts/AC/Messages/SM/Media.json' },
  to: '+12000000000',
  uri: '/2010-04-01/Accounts/AC/Messages/SM.json',
})

serve({
  url: () => url,
  /** How many people did not get exactly so many texts. */
  wrong: ({ times }: { times: number }) => got.filter((n) => n !== times).length,
})
