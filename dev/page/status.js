import { byId, el, setText } from './dom.js'
import { ahead, clockTime, isZone, shortDay } from './time.js'

const CONSENT = {
  none: 'Has not joined',
  pending: 'Asked, waiting for YES',
  subscribed: 'Agreed',
  stopped: 'Stopped',
  invalid: 'Number does not work',
}
const CHANNEL = { sms: 'Text message', text: 'Text message', email: 'Email' }

/** What the service knows of the person, row by row. */
export function drawStatus(person, { now, zone }) {
  const card = byId('status-card')
  if (!person?.found) {
    if (card.dataset.found === 'false') return
    card.dataset.found = 'false'
    card.replaceChildren(
      el('p', { class: 'quiet' }, 'Nothing yet: nobody with this number has written.'),
    )
    return
  }
  const local = isZone(person.zone) ? person.zone : zone
  const rows = [
    ['Consent', CONSENT[person.consent] ?? person.consent, person.consent],
    ['Program', programLine(person)],
    ['Next', nextLine(person, now, local), person.paused ? 'paused' : undefined],
    ['By', CHANNEL[person.channel] ?? person.channel],
    ['Every day at', readTime(person.time)],
    ['Zone', person.zone],
  ].filter(([, value]) => value)
  if (card.dataset.found !== 'true' || card.querySelectorAll('dt').length !== rows.length) {
    card.dataset.found = 'true'
    card.replaceChildren(el('dl', {}, ...rows.map(() => el('div', {}, el('dt'), el('dd')))))
  }
  const lines = card.querySelectorAll('dl > div')
  rows.forEach(([name, value, tone], i) => {
    setText(lines[i].querySelector('dt'), name)
    setText(lines[i].querySelector('dd'), String(value))
    lines[i].dataset.row = name.toLowerCase()
    lines[i].dataset.tone = tone ?? ''
  })
}

function programLine({ program, day }) {
  const name = typeof program === 'object' ? program?.name : program
  if (!name) return undefined
  if (day === undefined || day === null || day === '') return name
  return typeof day === 'number' ? `${name}, day ${day}` : `${name}, ${day}`
}

function nextLine({ paused, nextAt, consent }, now, zone) {
  const when =
    nextAt && Number.isFinite(Date.parse(nextAt))
      ? `${shortDay(nextAt, zone)}, ${clockTime(nextAt, zone)} (${ahead(now, Date.parse(nextAt)).replaceAll(' ', '\u00a0')})`
      : undefined
  if (paused)
    return when
      ? `Paused until ${when}`
      : `Paused${typeof paused === 'string' ? ` until ${paused}` : ''}`
  return when ?? (consent === 'subscribed' ? 'Nothing more to come' : undefined)
}

/** `07:30` reads `7:30 am`. */
function readTime(time) {
  const match = /^(\d{2}):(\d{2})/.exec(time ?? '')
  return match ? clockTime(Date.UTC(2026, 0, 1, Number(match[1]), Number(match[2])), 'UTC') : time
}
