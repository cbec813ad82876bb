import { byId, el, setText } from './dom.js'
import { createReader } from './mail.js'
import { clockTime, localParts, shortDay } from './time.js'

const ADDRESS = /[^\s<>,;:"()]+@[^\s<>,;:"()]+\.[a-z]{2,}/i

/** The inbox of one address. `changed` runs when another address was written into its field. */
export function createInbox({ people, compose, changed }) {
  const list = byId('inbox-list')
  const field = byId('inbox-address')
  const seen = new Set()
  const reader = createReader({ compose })
  let mails = []
  let selected
  let following = true
  let drawn = ''

  field.addEventListener('change', () => {
    const typed = field.value.trim()
    field.setCustomValidity(typed === '' || ADDRESS.test(typed) ? '' : 'Write a whole address.')
    if (!field.reportValidity()) return
    people.setAddress(typed)
    following = true
    changed()
  })

  function item(mail, index, zone, now) {
    const today = localParts(mail.at, zone).date === localParts(now, zone).date
    return el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          class: seen.has(mail.id) ? 'mail' : 'mail unread',
          'data-testid': 'inbox-item',
          'data-id': mail.id,
          'aria-current': mail.id === selected ? 'true' : false,
          onclick: () => {
            selected = mail.id
            following = index === 0
            draw(mails, zone, now)
            list.querySelector('[aria-current]')?.focus()
          },
        },
        el('span', { class: 'dot', 'aria-hidden': 'true' }),
        el('span', { class: 'mail-subject' }, mail.subject || '(no subject)'),
        el(
          'time',
          { datetime: mail.at },
          today ? clockTime(mail.at, zone) : shortDay(mail.at, zone),
        ),
        el('span', { class: 'mail-snippet' }, snippet(mail.text)),
      ),
    )
  }

  function empty() {
    const address = people.address()
    const where = byId('inbox-empty')
    const lead = address ? `Nothing for ${address} yet` : 'No email address yet'
    const hint = address
      ? 'Mail to this address shows up here as soon as it is sent.'
      : 'Once you have answered YES, text an address such as me@example.com from the phone. The email that asks to confirm it arrives here.'
    where.replaceChildren(el('p', { class: 'empty-lead' }, lead), el('p', {}, hint))
  }

  function draw(next, zone, now) {
    mails = next
    if (following || !mails.some(({ id }) => id === selected)) selected = mails[0]?.id
    const mail = mails.find(({ id }) => id === selected)
    const visible = byId('inbox').offsetParent !== null
    if (mail && visible) seen.add(mail.id)
    const unread = mails.filter(({ id }) => !seen.has(id)).length
    const key = JSON.stringify([
      people.address(),
      zone,
      selected,
      unread,
      localParts(now, zone).date,
      mails.map(({ id }) => id),
    ])
    if (key === drawn) return unread
    drawn = key
    if (document.activeElement !== field) field.value = people.address()
    byId('inbox-empty').hidden = mails.length > 0
    list.hidden = mails.length === 0
    byId('reader').hidden = !mail
    if (!mail) {
      list.replaceChildren()
      empty()
      return unread
    }
    const scroll = list.scrollTop
    list.replaceChildren(...mails.map((m, i) => item(m, i, zone, now)))
    list.scrollTop = following ? 0 : scroll
    setText(byId('mail-subject'), mail.subject || '(no subject)')
    setText(
      byId('mail-meta'),
      `To ${people.address()} · ${shortDay(mail.at, zone)}, ${clockTime(mail.at, zone)}`,
    )
    reader.show(mail)
    return unread
  }

  return {
    /** `next` as the service gave it; the newest comes first here. Returns how many are unread. */
    draw(next, zone, now) {
      const order = next.map((mail, i) => [mail, i])
      order.sort(([a, i], [b, j]) => Date.parse(b.at) - Date.parse(a.at) || j - i)
      const grown = next.length - mails.length
      const unread = draw(
        order.map(([mail]) => mail),
        zone,
        now,
      )
      if (grown > 0 && mails[0]) setText(byId('inbox-live'), `New email: ${mails[0].subject}`)
      return unread
    },
    /** Takes over an address that the person has just texted. True when it is another one. */
    listen(messages) {
      const heard = messages
        .filter(({ direction }) => direction === 'in')
        .map(({ text }) => ADDRESS.exec(text)?.[0])
        .findLast(Boolean)
      if (!heard || heard === people.heard()) return false
      people.setAddress(heard, heard)
      following = true
      return true
    },
  }
}

function snippet(text = '') {
  return text.replace(/\s+/g, ' ').trim().slice(0, 120)
}
