import { createHash } from 'node:crypto'
import { type Subscriber, settle } from '../../core/subscriber.ts'

/** Made-up subscribers of the real program, all in one slot, each with a number of their own. */

export const ZONE = 'America/New_York'
/** Tuesday, 1 December 2026, 8:00 in New York. */
export const DUE = Date.parse('2026-12-01T13:00:00Z')
const DAY = 86_400_000
const FIRST = 2_000_000_000

export interface Crowd {
  from: number
  count: number
  /** Local time, on the quarter hour. */
  time: string
  /** Of the published program. */
  program: string
  version: string
  part: string
  channel?: 'text' | 'email'
}

export function personAt(i: number, crowd: Crowd): Subscriber {
  const email = crowd.channel === 'email'
  return settle({
    id: createHash('sha256').update(`person ${i}`).digest('base64url').slice(0, 22),
    rev: 3,
    lang: 'en',
    country: 'US',
    region: 'NY',
    ...(email
      ? { email: { to: `person${i}@mail.example`, consent: 'subscribed', at: DUE - 9 * DAY } }
      : { phone: { to: `+1${FIRST + i}`, consent: 'subscribed', at: DUE - 9 * DAY } }),
    channel: email ? 'email' : 'text',
    zone: ZONE,
    time: crowd.time,
    off: '',
    enrollment: {
      program: crowd.program,
      version: crowd.version,
      state: 'active',
      part: crowd.part,
      step: i % 3,
      answers: {},
      been: {},
    },
    queue: [],
    from: '2026-11-23',
    paused: false,
    flagged: false,
    lastDate: '2026-11-30',
    lastAt: DUE - DAY,
    asked: [],
    recent: ['AbCdEfGh', 'IjKlMnOp', 'QrStUvWx'],
    recap: true,
    quote: false,
    wrote: { at: DUE - DAY, entry: 'SM0123456789abcdef0123456789abcdef' },
    evening: '',
    until: '21:00',
  })
}

/** Which person a number belongs to. */
export const numberOf = (to: string): number => Number(to.slice(2)) - FIRST
