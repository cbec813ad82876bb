import { ApiError, sendText } from './api.js'
import { byId, el, setText } from './dom.js'
import { prettyNumber } from './people.js'
import { describeSegments } from './segments.js'
import { createThread } from './thread.js'

const CHIPS = [
  'YES',
  'MORE',
  'NEXT',
  'SAFE',
  'UNSURE',
  'TODAY',
  'PAUSE 3 days',
  'RESUME',
  'TIME 7:30am',
  'HELP',
  'STOP',
  'START',
]

/** The phone: thread, composer and ready texts. `sent` runs after each text went out. */
export function createPhone({ people, sent }) {
  const thread = createThread()
  const input = byId('phone-input')
  const media = byId('phone-media')
  const counter = byId('counter')
  let program = { number: '', programs: [] }
  let queue = Promise.resolve()
  let waiting = 0

  function count() {
    counter.removeAttribute('data-error')
    setText(counter, describeSegments(input.value))
    setText(byId('phone-error-live'), '')
    grow()
  }

  function grow() {
    input.style.height = 'auto'
    input.style.height = `${Math.min(input.scrollHeight + 2, 132)}px`
  }

  function compose(text) {
    input.value = text
    count()
    input.focus()
    input.setSelectionRange(text.length, text.length)
  }

  async function post(from, words, picture) {
    try {
      await sendText(from, words, picture)
      await sent()
      thread.toEnd()
      return true
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      counter.setAttribute('data-error', '')
      setText(counter, `Not sent. ${error.message}`)
      setText(byId('phone-error-live'), `Not sent. ${error.message}`)
      void sent()
      return false
    }
  }

  /** Sends one text after the other, in the order they were asked for. False when one failed. */
  function text(words, picture = false) {
    const from = people.number()
    waiting++
    byId('composer').setAttribute('aria-busy', 'true')
    const result = queue.then(() => post(from, words, picture))
    queue = result.then(
      () => undefined,
      () => undefined,
    )
    return result.finally(() => {
      waiting--
      if (waiting === 0) byId('composer').removeAttribute('aria-busy')
    })
  }

  async function submit() {
    const words = input.value
    const picture = media.getAttribute('aria-pressed') === 'true'
    if (words.trim() === '' && !picture) return input.focus()
    input.value = ''
    media.setAttribute('aria-pressed', 'false')
    count()
    if (await text(words, picture)) return
    // Nothing that was written is lost, and nothing begun meanwhile is overwritten.
    if (input.value !== '') return
    input.value = words
    media.setAttribute('aria-pressed', String(picture))
    grow()
  }

  input.addEventListener('input', count)
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    void submit()
  })
  byId('composer').addEventListener('submit', (event) => {
    event.preventDefault()
    void submit()
  })
  media.addEventListener('click', () => {
    media.setAttribute('aria-pressed', String(media.getAttribute('aria-pressed') !== 'true'))
  })

  function chip(words) {
    return el(
      'button',
      { type: 'button', class: 'chip', 'data-text': words, onclick: () => void text(words) },
      words,
    )
  }

  function drawProgram() {
    const keywords = program.programs.map(({ keyword }) => keyword)
    const [first] = program.programs
    const name = program.programs.length === 1 ? first.name : 'Nudgeline'
    setText(byId('contact-name'), name)
    setText(byId('contact-initial'), name.slice(0, 1))
    setText(byId('contact-number'), program.number ? prettyNumber(program.number) : '…')
    byId('chips').replaceChildren(
      byId('chips').querySelector('legend'),
      ...[...keywords, ...CHIPS].map(chip),
    )
  }

  drawProgram()
  count()
  return {
    compose,
    text,
    draw: (messages, zone) => thread.draw(messages, { number: people.number(), zone, program }),
    setProgram(next) {
      if (JSON.stringify(next) === JSON.stringify(program)) return
      program = next
      drawProgram()
    },
    away: (reason) => thread.say(reason),
    setTime: (words) => setText(byId('device-time'), words),
  }
}
