import { ApiError, moveClock } from './api.js'
import { byId, setText } from './dom.js'
import {
  clockTime,
  instantOf,
  localParts,
  longDay,
  nextMorning,
  zoneCity,
  zoneName,
} from './time.js'

const PLAY = 'M3 1.5v9l7-4.5z'
const PAUSE = 'M2.5 1.5h2.6v9H2.5zM6.9 1.5h2.6v9H6.9z'
/** Quarter days, so that the hands are seen to move. */
const STEP = { advance: 'PT6H' }
const STEP_MS = 250
const HINT = 'Whatever falls due in between is run, in order.'
/** Play stops by itself after so many steps in which nothing more is due for the person. */
const IDLE_STEPS = 6

/**
 * The clock. `moved` runs after each move and gives what the service now knows of the person, so
 * that play can tell when nothing more is coming.
 */
export function createClock({ people, moved }) {
  const root = byId('clock-title').closest('.clock')
  const play = byId('clock-play')
  const date = byId('clock-date')
  const note = byId('clock-note')
  let now
  let busy = false
  let playing = false
  let touched = false

  function say(text, error = false) {
    setText(note, text || HINT)
    note.toggleAttribute('data-error', error)
  }

  function draw(at) {
    now = Date.parse(at)
    const zone = people.zone()
    setText(byId('clock-day'), longDay(now, zone))
    setText(byId('clock-now'), clockTime(now, zone))
    byId('clock-now').setAttribute('datetime', at)
    setText(byId('clock-zone'), `${zoneCity(zone)}, ${zoneName(now, zone)}`)
    const utc = localParts(now, 'UTC')
    setText(byId('clock-utc'), `${utc.date} ${utc.time} UTC`)
    const local = localParts(now, zone)
    date.min = local.date
    if (!touched && document.activeElement !== date) date.value = local.date
  }

  async function move(how) {
    const { now: reached } = await moveClock(how)
    draw(reached)
    return moved()
  }

  async function once(how) {
    if (busy) return
    playing = false
    busy = true
    root.setAttribute('aria-busy', 'true')
    const slow = setTimeout(() => say('Running everything that falls due…'), 200)
    try {
      await move(how)
      say('')
    } catch (error) {
      fail(error)
    } finally {
      clearTimeout(slow)
      busy = false
      root.removeAttribute('aria-busy')
    }
  }

  function fail(error) {
    if (!(error instanceof ApiError)) throw error
    say(error.message, true)
  }

  function showPlaying() {
    play.setAttribute('aria-pressed', String(playing))
    setText(play.querySelector('span'), playing ? 'Pause' : 'Play, a day a second')
    play.querySelector('path').setAttribute('d', playing ? PAUSE : PLAY)
    root.toggleAttribute('data-playing', playing)
  }

  async function run() {
    busy = true
    playing = true
    showPlaying()
    say('')
    let idle = 0
    try {
      while (playing) {
        const started = performance.now()
        const person = await move(STEP)
        idle = person?.nextAt || person?.paused ? 0 : idle + 1
        if (idle >= IDLE_STEPS) {
          playing = false
          say(why(person))
        }
        const rest = STEP_MS - (performance.now() - started)
        await new Promise((done) => setTimeout(done, Math.max(0, rest)))
      }
    } catch (error) {
      fail(error)
    } finally {
      playing = false
      busy = false
      showPlaying()
    }
  }

  function why(person) {
    if (!person?.found) return 'Stopped: nothing is due, because this person has not joined yet.'
    if (person.consent === 'stopped') return 'Stopped: this person has texted STOP.'
    return 'Stopped: nothing more is due for this person.'
  }

  byId('clock-hour').addEventListener('click', () => void once({ advance: 'PT1H' }))
  byId('clock-morning').addEventListener('click', () => {
    if (now === undefined) return
    void once({ to: new Date(nextMorning(now, people.zone())).toISOString() })
  })
  play.addEventListener('click', () => {
    if (playing) playing = false
    else if (!busy) void run()
  })
  date.addEventListener('input', () => {
    touched = true
  })
  byId('clock-form').addEventListener('submit', (event) => {
    event.preventDefault()
    if (now === undefined) return
    const to = instantOf(date.value, byId('clock-time').value, people.zone())
    if (to < now) return say('The clock only goes forward. Pick a later date or time.', true)
    touched = false
    void once({ to: new Date(to).toISOString() })
  })

  byId('phone-morning').addEventListener('click', () => byId('clock-morning').click())
  showPlaying()
  say('')
  return { draw, now: () => now, busy: () => busy }
}
