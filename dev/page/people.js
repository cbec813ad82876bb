import { byId, el, setText } from './dom.js'
import { isZone, zoneCity } from './time.js'

/**
 * Places to live in. Numbers are of the ranges kept for fiction where a country has one; the two
 * digits of the person's index complete them.
 */
const PLACES = [
  {
    id: 'san-francisco',
    name: 'San Francisco',
    hint: '415',
    prefix: '+141555501',
    zone: 'America/Los_Angeles',
  },
  { id: 'denver', name: 'Denver', hint: '303', prefix: '+130355501', zone: 'America/Denver' },
  { id: 'phoenix', name: 'Phoenix', hint: '602', prefix: '+160255501', zone: 'America/Phoenix' },
  { id: 'chicago', name: 'Chicago', hint: '312', prefix: '+131255501', zone: 'America/Chicago' },
  { id: 'new-york', name: 'New York', hint: '212', prefix: '+121255501', zone: 'America/New_York' },
  { id: 'honolulu', name: 'Honolulu', hint: '808', prefix: '+180855501', zone: 'Pacific/Honolulu' },
  { id: 'london', name: 'London', hint: '+44', prefix: '+4477009001', zone: 'Europe/London' },
  { id: 'madrid', name: 'Madrid', hint: '+34', prefix: '+346000001', zone: 'Europe/Madrid' },
]
const KEY = 'nudgeline.people'

/** `+1 415 555 0100`; other countries in groups of three. */
export function prettyNumber(number) {
  const us = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number)
  if (us) return `+1 ${us[1]} ${us[2]} ${us[3]}`
  const other = /^\+(44|34|\d{2})(\d{3,4})(\d{3})(\d{3})$/.exec(number)
  return other ? `+${other.slice(1).join(' ')}` : number
}

/** E.164, or undefined. Ten digits are taken as a North American number. */
export function readNumber(typed) {
  const digits = typed.replace(/[\s().-]/g, '')
  if (/^\d{10}$/.test(digits)) return `+1${digits}`
  if (/^1\d{10}$/.test(digits)) return `+${digits}`
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : undefined
}

const placeOf = (number) =>
  PLACES.find(({ prefix }) => number.startsWith(prefix.slice(0, prefix.startsWith('+1') ? 5 : 3)))

const numberIn = (place, index) => `${place.prefix}${String(index % 100).padStart(2, '0')}`

function load() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    const people = kept.people.filter((person) => readNumber(person.number) === person.number)
    if (people.length > 0)
      return { people, current: Math.min(kept.current ?? 0, people.length - 1) }
  } catch {
    // Nothing kept, something unreadable, or storage switched off: begin with one person.
  }
  return { people: [{ number: numberIn(PLACES[0], 0) }], current: 0 }
}

/**
 * The chooser at the top. `changed` runs when another person or number is in use; `moving` when an
 * enrolled person is given another place, which only they can tell the service, by text.
 */
export function createPeople({ changed, moving }) {
  const { people, ...kept } = load()
  let current = kept.current
  let known
  const select = byId('person-select')
  const number = byId('person-number')
  const place = byId('person-place')
  const error = byId('person-error')

  const me = () => people[current]

  function save() {
    try {
      localStorage.setItem(KEY, JSON.stringify({ people, current }))
    } catch {
      // Storage may be switched off; the page works without.
    }
  }

  function zone() {
    return known?.zone ?? placeOf(me().number)?.zone ?? 'UTC'
  }

  function draw() {
    select.replaceChildren(
      ...people.map((person, i) => {
        const home = placeOf(person.number)?.name
        return el(
          'option',
          { value: String(i) },
          `${i + 1}. ${home ?? prettyNumber(person.number)}`,
        )
      }),
      el('option', { value: 'new' }, 'New person'),
    )
    select.value = String(current)
    if (document.activeElement !== number) number.value = prettyNumber(me().number)
    const home = known ? undefined : placeOf(me().number)
    const options = [
      known && el('option', { value: '' }, `Zone: ${zoneCity(known.zone)}`),
      !known && !home && el('option', { value: '' }, 'Unknown'),
      ...PLACES.map(({ id, name, hint }) =>
        el('option', { value: id }, known ? `Move to ${name}` : `${name} (${hint})`),
      ),
      el('option', { value: 'other' }, known ? 'Move somewhere else' : 'Somewhere else'),
    ]
    place.replaceChildren(...options.filter(Boolean))
    place.value = home?.id ?? ''
  }

  function use(index) {
    current = index
    known = undefined
    fail('')
    save()
    draw()
    number.value = prettyNumber(me().number)
    changed()
  }

  function fail(text) {
    setText(error, text)
    error.hidden = text === ''
    number.toggleAttribute('aria-invalid', text !== '')
  }

  /** A number that the service knows stays in the list; an unused one is simply replaced. */
  function setNumber(next) {
    const taken = people.findIndex((person) => person.number === next)
    if (taken >= 0) return use(taken)
    const index = known ? people.length : current
    people[index] = { number: next }
    use(index)
  }

  select.addEventListener('change', () => {
    if (select.value !== 'new') return use(Number(select.value))
    const home = placeOf(me().number) ?? PLACES[0]
    let index = people.length
    while (people.some((person) => person.number === numberIn(home, index))) index++
    people.push({ number: numberIn(home, index) })
    use(people.length - 1)
  })

  function commitNumber() {
    const next = readNumber(number.value)
    if (!next) return fail('Write the number with its country code, such as +1 415 555 0100.')
    if (next === me().number) {
      fail('')
      number.value = prettyNumber(next)
      return
    }
    number.blur()
    setNumber(next)
  }
  number.addEventListener('change', commitNumber)
  byId('person-form').addEventListener('submit', (event) => {
    event.preventDefault()
    commitNumber()
  })

  place.addEventListener('change', () => {
    const picked = PLACES.find(({ id }) => id === place.value)
    if (!known && picked) return setNumber(numberIn(picked, current))
    if (place.value) moving({ place: picked?.name, known: Boolean(known) })
    draw()
  })

  draw()
  return {
    number: () => me().number,
    zone,
    address: () => me().address ?? '',
    /** The last address that the person texted; a newer one replaces what the inbox shows. */
    heard: () => me().heard ?? '',
    setAddress(address, heard) {
      me().address = address
      if (heard) me().heard = heard
      save()
    },
    /** What the service told of this person, or undefined while it knows nobody by the number. */
    setKnown(person) {
      const next = person?.found && isZone(person.zone) ? { zone: person.zone } : undefined
      if (next?.zone === known?.zone) return
      known = next
      if (document.activeElement !== place) draw()
    },
  }
}
