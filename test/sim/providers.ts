import type { Mail, Mails, SendResult, Text, Texts } from '../../core/ports.ts'
import type { Kernel, Process } from './kernel.ts'
import { readBody } from './program.ts'
import type { Random } from './random.ts'

/** A carrier and a mail provider in memory, who keep a log and can be made to misbehave. */

/** A message that a provider took. */
export interface Taken {
  person: string
  nudge: string
  kind: 'tip' | 'evening'
  day: string
  version: string
  channel: 'text' | 'email'
  /** When its request was made, and when the provider took it. */
  started: number
  at: number
  sid: string
  to: string
  body: string
  /** Seconds after which the carrier drops it. */
  validity?: number | undefined
}

export interface Faults {
  later: number
  serverError: number
  timeoutAfter: number
  timeoutBefore: number
  /** Callbacks that never come. */
  lost: number
  late: number
  wait: number
}

export interface Providers {
  taken: Taken[]
  texts(process: Process): Texts
  mails(process: Process): Mails
  /** Numbers that the carrier itself holds for opted out. */
  blocked: Set<string>
  /** Whether a provider is out of order at this instant. */
  down: (which: 'text' | 'email') => boolean
  /** A fault of the sender itself. */
  refused: (which: 'text' | 'email') => boolean
  /** Told at the instant at which a request is made. */
  onStart: (message: Taken) => void
  onTaken: (message: Taken) => void
  onCallback: (callback: string, status: string, sid: string, delay: number) => void
  onMailEvent: (type: string, mail: Mail, id: string, delay: number) => void
}

const LIST_LAG_MS = 60_000

export function createProviders(kernel: Kernel, random: Random, faults: Faults): Providers {
  const all: { to: string; body: string; at: number; sid: string }[] = []
  const keys = new Map<string, { bytes: string; results?: SendResult[] }>()
  let serial = 0

  const self: Providers = {
    taken: [],
    blocked: new Set(),
    down: () => false,
    refused: () => false,
    onStart: () => {},
    onTaken: () => {},
    onCallback: () => {},
    onMailEvent: () => {},
    texts,
    mails,
  }
  return self

  function texts(process: Process): Texts {
    return {
      send(text) {
        const message = ofText(text, kernel.now())
        if (message) self.onStart(message)
        const fate = fateOf('text')
        const slow = fate === 'timeoutAfter' || fate === 'timeoutBefore'
        // The request gets there at one instant, and its answer is back at another.
        const arrival = random.between(5, fate === 'accept' ? 200 : 3_000)
        if (fate === 'accept' || fate === 'timeoutAfter' || fate === 'errorAfter') {
          kernel.at(kernel.now() + arrival, () => {
            if (!self.blocked.has(text.to)) take(text, message)
          })
        }
        const answer = (): SendResult => {
          if (fate === 'later') {
            return { outcome: 'failed', failure: 'later', code: '20429', retryAfter: 1 }
          }
          if (fate === 'operator') return { outcome: 'failed', failure: 'operator', code: '20003' }
          if (fate === 'wait') return { outcome: 'failed', failure: 'wait', code: '30023' }
          if (fate !== 'accept') return { outcome: 'unknown' }
          if (self.blocked.has(text.to)) {
            return { outcome: 'failed', failure: 'suppress', code: '21610' }
          }
          return { outcome: 'accepted', provider: sidOf(text) }
        }
        const label = `texts.send ${text.body} (${fate})`
        return process.step(label, answer, slow ? 10_000 : arrival + random.between(1, 50))
      },
      find: (to, body, since) =>
        process.step(`texts.find ${body}`, () => {
          const shown = kernel.now() - LIST_LAG_MS
          const found = all.find(
            (m) => m.to === to && m.body === body && m.at >= since - 1_000 && m.at <= shown,
          )
          return found && ({ outcome: 'accepted', provider: found.sid } as const)
        }),
      erase: (provider) => process.step(`texts.erase ${provider}`, () => true),
      async *deactivated() {},
      copies: async () => [],
    }
  }

  function sidOf(text: Text): string {
    return all.findLast((m) => m.to === text.to && m.body === text.body)?.sid ?? ''
  }

  function take(text: Text, message: Taken | undefined): void {
    const sid = `SM${serial++}`
    all.push({ to: text.to, body: text.body, at: kernel.now(), sid })
    if (!message) return
    const taken = { ...message, at: kernel.now(), sid }
    self.taken.push(taken)
    self.onTaken(taken)
    if (!text.callback || random.chance(faults.lost)) return
    const statuses = ['queued', 'sent', 'delivered'] as const
    for (const [i, status] of statuses.entries()) {
      if (i > 0 && random.chance(0.5)) continue
      const delay = random.chance(faults.late)
        ? random.between(0, 8 * 3_600_000)
        : random.between(20, 5_000 * (i + 1))
      self.onCallback(text.callback, status, sid, delay)
      if (random.chance(0.1)) self.onCallback(text.callback, status, sid, delay + 1_000)
    }
  }

  function mails(process: Process): Mails {
    return {
      received: async () => {
        throw new Error('nothing comes in here')
      },
      send(list, key) {
        const started = kernel.now()
        const bytes = JSON.stringify(list)
        const known = keys.get(key)
        for (const mail of known ? [] : list) {
          const message = ofMail(mail, started)
          if (message) self.onStart(message)
        }
        const fate = fateOf('email')
        const arrival = random.between(5, fate === 'accept' ? 300 : 3_000)
        const reaches = ['accept', 'timeoutAfter', 'errorAfter'].includes(fate)
        if (reaches) kernel.at(kernel.now() + arrival, () => takeAll(list, key, bytes, started))
        const slow = fate === 'timeoutAfter' || fate === 'timeoutBefore'
        const answer = (): SendResult[] => {
          if (fate === 'operator' || fate === 'wait' || fate === 'later') {
            const code = fate === 'wait' ? 'daily_quota_exceeded' : fate
            return list.map(() => ({ outcome: 'failed', failure: fate, code, retryAfter: 1 }))
          }
          if (fate !== 'accept') return list.map(() => ({ outcome: 'unknown' }))
          const entry = keys.get(key)
          if (entry?.bytes !== bytes) {
            return list.map(() => ({ outcome: 'accepted', provider: '' }))
          }
          return entry.results ?? list.map(() => ({ outcome: 'unknown' }))
        }
        const label = `mails.send ${list.map((m) => m.subject).join(', ')} (${fate})`
        return process.step(label, answer, slow ? 10_000 : arrival + random.between(1, 50))
      },
    }
  }

  function takeAll(list: Mail[], key: string, bytes: string, started: number): void {
    if (keys.has(key)) return
    const results = list.map((mail): SendResult => {
      const sid = `RE${serial++}`
      const message = ofMail(mail, started)
      if (message) {
        const taken = { ...message, at: kernel.now(), sid }
        self.taken.push(taken)
        self.onTaken(taken)
        const soon = random.chance(0.8)
        const delay = soon ? random.between(50, 5_000) : random.between(0, 40 * 60_000)
        self.onMailEvent('email.sent', mail, sid, delay)
        if (random.chance(0.5)) self.onMailEvent('email.delivered', mail, sid, delay * 2)
      }
      return { outcome: 'accepted', provider: sid }
    })
    keys.set(key, { bytes, results })
  }

  type Fate =
    | 'accept'
    | 'later'
    | 'operator'
    | 'wait'
    | 'errorAfter'
    | 'errorBefore'
    | 'timeoutAfter'
    | 'timeoutBefore'

  function fateOf(which: 'text' | 'email'): Fate {
    if (self.down(which)) return random.pick(['errorBefore', 'timeoutBefore'])
    if (self.refused(which)) return 'operator'
    if (random.chance(faults.later)) return 'later'
    if (random.chance(faults.wait)) return 'wait'
    if (random.chance(faults.serverError)) return random.pick(['errorAfter', 'errorBefore'])
    if (random.chance(faults.timeoutAfter)) return 'timeoutAfter'
    if (random.chance(faults.timeoutBefore)) return 'timeoutBefore'
    return 'accept'
  }
}

function ofText(text: Text, started: number): Taken | undefined {
  if (text.callback === undefined) return undefined
  const query = new URL(text.callback).searchParams
  const { kind, day, version } = readBody(text.body)
  return {
    person: query.get('p') ?? '',
    nudge: query.get('n') ?? '',
    kind,
    day,
    version,
    channel: 'text',
    started,
    at: started,
    sid: '',
    to: text.to,
    body: text.body,
    validity: text.validity,
  }
}

function ofMail(mail: Mail, started: number): Taken | undefined {
  if (mail.tags.kind !== 'tip') return undefined
  const { kind, day, version } = readBody(mail.subject)
  const { person = '', nudge = '' } = mail.tags
  const of = { kind, day, version, started, at: started, sid: '', to: mail.to, body: mail.subject }
  return { ...of, person, nudge: nudge.replace('_', '.'), channel: 'email' }
}
