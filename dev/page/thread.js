import { byId, el, linkify } from './dom.js'
import { prettyNumber } from './people.js'
import { clockTime, localParts, longDay } from './time.js'

/** Tick, word: what the carrier says of a message. Words unknown here are shown as they are. */
const STATUS = {
  queued: ['·', 'queued'],
  accepted: ['·', 'queued'],
  sending: ['·', 'sending'],
  sent: ['✓', 'sent'],
  received: ['✓✓', 'delivered'],
  delivered: ['✓✓', 'delivered'],
  read: ['✓✓', 'read'],
  undelivered: ['!', 'not delivered'],
  failed: ['!', 'failed'],
}

function bubble(message, zone) {
  const mine = message.direction === 'in'
  const [tick, word] = STATUS[message.status] ?? ['', message.status ?? '']
  const failed = tick === '!'
  const body = message.text
    ? linkify(message.text)
    : [el('em', {}, message.media ? 'A picture' : 'No text')]
  return el(
    'div',
    {
      class: `message ${mine ? 'mine' : 'theirs'}`,
      'data-testid': 'message',
      'data-direction': message.direction,
      'data-status': message.status,
    },
    el('span', { class: 'sr' }, mine ? 'You: ' : 'Program: '),
    el('p', { class: 'bubble' }, ...body),
    el(
      'p',
      { class: failed ? 'meta failed' : 'meta' },
      el('time', { datetime: message.at }, clockTime(message.at, zone)),
      tick && el('span', { class: 'tick', 'aria-hidden': 'true' }, tick),
      el('span', { class: failed || !tick ? '' : 'sr' }, word),
    ),
  )
}

function empty(program) {
  const keyword = program.programs[0]?.keyword ?? 'OPEN'
  const number = program.number ? prettyNumber(program.number) : 'the number above'
  return el(
    'div',
    { class: 'empty' },
    el('p', { class: 'empty-lead' }, `Text ${keyword} to ${number}`),
    el(
      'ol',
      {},
      el('li', {}, 'Write ', el('b', {}, keyword), ' below and press Enter.'),
      el('li', {}, 'Answer ', el('b', {}, 'YES'), ' to agree.'),
      el('li', {}, 'Press ', el('b', {}, 'Next morning'), ' on the clock: the first tip comes.'),
    ),
  )
}

/** The messages of one person. `draw` may be called as often as one likes. */
export function createThread() {
  const thread = byId('thread')
  let drawn = ''
  // Not every browser lets the keyboard into a region only because it scrolls.
  thread.tabIndex = 0
  let shown = []

  /**
   * Appends what is new; redraws all only when something earlier changed its text or place.
   * @returns how many messages came in since the last time
   */
  function draw(messages, { number, zone, program }) {
    const key = `${number} ${zone} ${program.number}`
    const same = (a, b) => a && a.at === b.at && a.text === b.text && a.direction === b.direction
    const fresh =
      drawn !== key || messages.length < shown.length || shown.some((m, i) => !same(m, messages[i]))
    const atEnd = thread.scrollHeight - thread.scrollTop - thread.clientHeight < 80
    if (fresh) {
      drawn = key
      shown = []
      thread.classList.add('still')
      thread.replaceChildren()
      if (messages.length === 0) thread.append(empty(program))
    } else if (shown.length === 0 && messages.length > 0) thread.replaceChildren()
    const nodes = thread.querySelectorAll('.message')
    messages.forEach((message, i) => {
      const before = messages[i - 1]
      if (i < shown.length) {
        if (shown[i].status !== message.status) nodes[i].replaceWith(bubble(message, zone))
        return
      }
      const { date } = localParts(message.at, zone)
      if (!before || localParts(before.at, zone).date !== date) {
        thread.append(el('h3', { class: 'day' }, longDay(message.at, zone)))
      }
      thread.append(bubble(message, zone))
    })
    const grown = fresh ? 0 : messages.length - shown.length
    shown = messages
    if (fresh || (grown > 0 && atEnd)) thread.scrollTop = thread.scrollHeight
    if (fresh) requestAnimationFrame(() => thread.classList.remove('still'))
    return grown
  }

  return {
    draw,
    /** Said in place of the messages while there are none to show. */
    say(text) {
      if (drawn === '') thread.replaceChildren(el('p', { class: 'empty' }, text))
    },
    toEnd() {
      thread.scrollTop = thread.scrollHeight
    },
  }
}
