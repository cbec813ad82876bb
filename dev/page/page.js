import { ApiError, readClock, readInbox, readPerson, readState, readThread, watch } from './api.js'
import { createClock } from './clock.js'
import { byId, setText } from './dom.js'
import { createInbox } from './inbox.js'
import { createPeople } from './people.js'
import { createPhone } from './phone.js'
import { drawStatus } from './status.js'
import { clockTime } from './time.js'

const people = createPeople({ changed: () => void refresh(), moving: offerMove })
const phone = createPhone({ people, sent: () => refresh() })
const inbox = createInbox({ people, compose, changed: () => void refresh() })
const clock = createClock({ people, moved: () => refresh() })
const tabs = byId('tabs')

let running
let again
let retry

/**
 * Reads everything anew and draws it. Calls made meanwhile are joined into one more round, and
 * every caller waits until a round that began after its call is over.
 * @returns what the service knows of the person
 */
function refresh() {
  if (!running) {
    running = round().finally(() => {
      running = undefined
    })
    return running
  }
  if (again) return again
  again = running.then(() => {
    again = undefined
    return refresh()
  })
  return again
}

async function round() {
  const number = people.number()
  try {
    const [state, person, messages, { now }] = await Promise.all([
      readState(),
      readPerson(number),
      readThread(number),
      readClock(),
    ])
    inbox.listen(messages)
    const address = people.address()
    const mails = address ? await readInbox(address) : []
    setLink('on', 'Running')
    // Somebody else may have been chosen while this was under way; another round is then due.
    if (number !== people.number()) return undefined
    people.setKnown(person)
    draw(state, person, messages, mails, now)
    return person
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    setLink('off', 'Not answering', error.message)
    phone.away(error.message)
    clearTimeout(retry)
    retry = setTimeout(() => void refresh(), 1000)
    return undefined
  }
}

function draw(state, person, messages, mails, now) {
  const zone = people.zone()
  const at = Date.parse(now)
  phone.setProgram({ number: state.number ?? '', programs: state.programs ?? [] })
  phone.setTime(clockTime(at, zone))
  const grown = phone.draw(messages, zone)
  clock.draw(now)
  mark('inbox', inbox.draw(mails, zone, at) > 0)
  if (grown > 0 && document.body.dataset.view !== 'phone') mark('phone', true)
  drawStatus(person, { now: at, zone })
  setText(
    byId('kept'),
    state.persisted
      ? `Data is kept in ${state.dataFolder ?? 'the folder named by NUDGE_DATA'}.`
      : 'Data is kept only until you stop this process. Set NUDGE_DATA to a folder to keep it.',
  )
}

function setLink(state, words, title = '') {
  const pill = byId('link-state')
  pill.dataset.state = state
  pill.title = title
  setText(pill, words)
  const main = document.querySelector('main')
  main.dataset.link = state
}

/** An `sms:` link in an email was followed: the phone comes forward with the text begun. */
function compose(text) {
  view('phone')
  phone.compose(text)
}

/** Only the person can tell the service where they live now, and they do so by text. */
function offerMove({ place, known }) {
  const offer = byId('offer')
  const field = byId('offer-place')
  view('phone')
  offer.hidden = false
  field.hidden = Boolean(place)
  field.required = !place
  field.value = place ?? ''
  byId('offer-yes').hidden = !known
  setText(byId('offer-yes'), place ? `Text ZONE ${place}` : 'Text ZONE')
  setText(byId('offer-no'), known ? 'Not now' : 'Close')
  if (!known) {
    field.hidden = true
    field.required = false
    setText(
      byId('offer-text'),
      'A new person’s zone is guessed from their phone number: write one from there. Once joined, they can text ZONE and a place.',
    )
    byId('offer-no').focus()
    return
  }
  setText(
    byId('offer-text'),
    place ? `Has this person moved to ${place}?` : 'Where does this person live now?',
  )
  if (place) byId('offer-yes').focus()
  else field.focus()
}

byId('offer-form').addEventListener('submit', (event) => {
  event.preventDefault()
  const place = byId('offer-place').value.trim()
  if (!place) return
  byId('offer').hidden = true
  byId('phone-input').focus()
  void phone.text(`ZONE ${place}`)
})
byId('offer-no').addEventListener('click', () => {
  byId('offer').hidden = true
  byId('person-place').focus()
})

/** On a narrow screen one part is shown at a time. */
function view(name) {
  document.body.dataset.view = name
  for (const tab of tabs.children) {
    if (tab.dataset.view === name) tab.setAttribute('aria-current', 'page')
    else tab.removeAttribute('aria-current')
  }
  mark(name, false)
}

function mark(name, on) {
  const dot = tabs.querySelector(`[data-view="${name}"] i`)
  dot.hidden = !on || document.body.dataset.view === name
}

tabs.addEventListener('click', (event) => {
  const tab = event.target.closest('button')
  if (!tab) return
  view(tab.dataset.view)
  void refresh()
})

watch(() => void refresh())
void refresh()
