import { answeredDay } from './attribution.ts'
import { addDays } from './calendar.ts'
import { classify, type Reading } from './classify.ts'
import * as Commands from './commands.ts'
import * as Joining from './joining.ts'
import { answer as answerOn, openQuestions } from './path.ts'
import type { JournalEntry } from './ports.ts'
import { resourcesFor } from './resources.ts'
import { fromNow, nextTip, today } from './schedule.ts'
import { onTrack, receives, type Subscriber, settle, trackOf } from './subscriber.ts'
import {
  answered,
  asking,
  consent,
  type Effect,
  hotline,
  keywords,
  type Outcome,
  say,
  type Turn,
  waiting,
  when,
  wordingOf,
  words,
} from './turn.ts'

/** Decides what one message from one person changes, and what it is answered with. */

const DAY_MS = 86_400_000
/** Texts this close together are one reflection, acknowledged once. */
const TOGETHER_MS = 5 * 60_000

export function read(turn: Turn): Reading {
  const consent = turn.person[turn.via]?.consent ?? 'none'
  return classify(turn.message.text, {
    lang: turn.person.lang,
    consent: consent === 'invalid' ? 'stopped' : consent,
    asked: waiting(turn),
    keywords: turn.programs.map((p) => p.outline.keyword),
  })
}

export function converse(turn: Turn, reading: Reading = read(turn)): Outcome {
  const outcome = decide(turn, reading)
  const dropped = turn.message.pictures > 0 && reading.label === 'reflection' && outcome.answer[0]
  if (!dropped || turn.message.text.trim() === '') return outcome
  return { ...outcome, answer: [dropped + words(turn).pictureDropped] }
}

function decide(turn: Turn, reading: Reading): Outcome {
  const { person } = turn
  if (reading.label === 'stop') return stopped(turn, reading)
  if (reading.label === 'help') return Commands.help(turn)
  if (reading.label === 'safety') return safety(turn)
  if (reading.label === 'join') return Joining.join(turn, reading.keyword)
  if (reading.label === 'start') return Joining.start(turn)
  if (reading.label === 'answer' && reading.question === 'language') {
    return language(turn, reading.option)
  }
  if (reading.label === 'delete') return turn.known ? Commands.erase(turn) : Commands.notIn(turn)
  if (reading.label === 'answer' && reading.question === 'delete') {
    return reading.option === 'DELETE'
      ? say(person, words(turn).deleted, [{ type: 'erase' }])
      : say(answered(person, 'delete'), words(turn).keep({ when: when(person, turn.now) }))
  }
  if (!turn.known) return Commands.notIn(turn)
  if (person.phone?.consent === 'stopped' && turn.via === 'phone') return keepSilently(turn)
  if (reading.label === 'answer' && reading.question === 'join') return Joining.confirmJoin(turn)
  if (person.phone?.consent === 'pending' && turn.via === 'phone')
    return whilePending(turn, reading)
  if (reading.label === 'reflection') return reflection(turn)
  if (reading.label === 'unsure') return unsure(turn)
  if (reading.label === 'journal') return Commands.journal(turn)
  if (!person.enrollment) return Commands.notIn(turn)
  const over = person.enrollment.state === 'finished'
  if (over && reading.label !== 'answer' && reading.label !== 'today') {
    return say(person, words(turn).finished({ keywords: keywords(turn.programs) }))
  }
  return command(turn, reading)
}

/** Whoever asks for something plainly wants the texts: an unclear opt-out is settled by it. */
function command(turn: Turn, reading: Reading): Outcome {
  const { hold, ...free } = turn.person
  const person = hold === 'unsure' ? settle(answered(free, 'stop')) : turn.person
  const next = { ...turn, person }
  switch (reading.label) {
    case 'pause':
      return Commands.pause(next, reading)
    case 'resume':
      return Commands.resume({ ...turn, person: answered(turn.person, 'stop') })
    case 'time':
      return Commands.time(next, reading.time)
    case 'zone':
      return Commands.zone(next, reading.place)
    case 'email':
      return Commands.email(next, reading.address)
    case 'text':
      return Commands.text(next)
    case 'today':
      return Commands.todayAgain(next)
    case 'answer':
      return answerQuestion(next, reading.question, reading.option)
    default:
      throw new Error(`no command for a reply read as ${reading.label}`)
  }
}

function stopped(turn: Turn, reading: Reading & { label: 'stop' }): Outcome {
  const outcome = Joining.stop(turn, turn.via === 'phone' ? 'text' : 'email reply')
  const entry = entryOf(turn)
  // The words of an opt-out are kept when they say more than a keyword: they may matter later.
  const kept: Effect[] = turn.known && entry.text.length > 20 ? [{ type: 'journal', entry }] : []
  if (!('safety' in reading) || !reading.safety) {
    return { ...outcome, effects: [...outcome.effects, ...kept] }
  }
  const flagged = outcome.person && { ...outcome.person, flagged: true }
  return {
    ...outcome,
    ...(flagged ? { person: flagged } : {}),
    effects: [
      ...outcome.effects,
      { type: 'journal', entry: { ...entry, flagged: true } },
      { type: 'alert', about: 'safety' },
    ],
  }
}

function language(turn: Turn, option: string): Outcome {
  const lang = option === 'es' ? 'es' : 'en'
  const person = { ...turn.person, lang } as const
  const answer = words({ person }).language
  return turn.known ? say(person, answer) : Commands.notIn({ ...turn, person })
}

function whilePending(turn: Turn, reading: Reading): Outcome {
  if (reading.label !== 'reflection') return say(turn.person, words(turn).askWaiting)
  return say(turn.person, words(turn).askWaiting, [{ type: 'journal', entry: entryOf(turn) }])
}

/** Somebody who stopped is not answered; what they write is kept. */
function keepSilently(turn: Turn): Outcome {
  return { person: turn.person, answer: [], effects: [{ type: 'journal', entry: entryOf(turn) }] }
}

function entryOf({ person, theirs, now, message }: Turn): JournalEntry {
  const day = answeredDay(person, theirs, message.text, now)
  return { id: message.id, at: now, text: message.text, ...day }
}

function reflection(turn: Turn): Outcome {
  const { person, now, message } = turn
  if (message.text.trim() === '') {
    return say(person, message.pictures > 0 ? words(turn).picture : words(turn).empty)
  }
  const first =
    person.wrote && now - person.wrote.at <= TOGETHER_MS ? person.wrote.entry : undefined
  const entry = { ...entryOf(turn), ...(first === undefined ? {} : { joins: first }) }
  const next = { ...person, wrote: { at: now, entry: first ?? message.id } }
  const effects: Effect[] = [{ type: 'journal', entry }]
  if (first !== undefined || person.hold === 'unsure') return { person: next, answer: [], effects }
  return say(next, acknowledgement(turn), effects)
}

/** Varied, and the same for the same person and day, so that a repeat gets the same answer. */
function acknowledgement(turn: Turn): string {
  const { person, now } = turn
  const { kept, keptQuiet } = words(turn)
  // "See you tomorrow" is only for those who get a tip tomorrow.
  const comes = receives(person) ? nextTip(person, now).date : undefined
  if (comes !== addDays(today(person, now), 1)) return keptQuiet
  const seed = `${person.id}${person.lastDate}`
  let sum = 0
  for (let i = 0; i < seed.length; i++) sum = (sum * 31 + seed.charCodeAt(i)) >>> 0
  return kept[sum % kept.length] ?? keptQuiet
}

/** Perhaps an opt-out: nothing more is sent until they say, and they are asked once. */
function unsure(turn: Turn): Outcome {
  const effects: Effect[] = [{ type: 'journal', entry: entryOf(turn) }]
  if (turn.person.hold) return { person: turn.person, answer: [], effects }
  const held: Subscriber = { ...turn.person, hold: 'unsure' }
  const next = settle(asking(held, { id: 'stop', until: Number.MAX_SAFE_INTEGER }))
  return say(next, words(turn).unsure, effects)
}

/** Never a tip in answer: resources once a day at most, a human alerted, the gate shut for good. */
function safety(turn: Turn): Outcome {
  const { person, now } = turn
  const entry = { ...entryOf(turn), flagged: true }
  const effects: Effect[] = [
    { type: 'journal', entry },
    { type: 'alert', about: 'safety' },
  ]
  if (turn.via === 'phone' && person.phone?.consent === 'stopped') {
    return { person: { ...person, flagged: true }, answer: [], effects }
  }
  const resources = resourcesFor(person.country, person.lang).full
  const full = words(turn).safety({ resources })
  if (!turn.known) return { answer: [full], effects: [{ type: 'alert', about: 'safety' }] }
  const recently = person.resourcesAt !== undefined && now - person.resourcesAt < DAY_MS
  const closed = closeGates(turn, { ...person, flagged: true, hold: 'safety' })
  if (recently) return say(settle(closed), words(turn).safetyAgain, effects)
  return say(settle({ ...closed, resourcesAt: now }), full, effects)
}

function closeGates(turn: Turn, person: Subscriber): Subscriber {
  const { theirs } = turn
  if (!theirs || !person.enrollment) return person
  let track = trackOf(person.enrollment)
  for (const q of theirs.outline.questions) {
    if (q.kind !== 'gate' || track.answers[q.id] !== q.opens) continue
    const other = q.options.find((o) => o !== q.opens)
    if (other !== undefined) track = answerOn(theirs.outline, track, q.id, other)
  }
  return { ...person, enrollment: onTrack(person.enrollment, track) }
}

function answerQuestion(turn: Turn, question: string, option: string): Outcome {
  const { person, theirs, now } = turn
  if (question === 'stop') {
    return say(person, words(turn).keep({ when: when(person, now) }))
  }
  const asked = theirs?.outline.questions.find((q) => q.id === question)
  if (!theirs || !person.enrollment || !asked) return reflection(turn)
  const track = trackOf(person.enrollment)
  const open = openQuestions(theirs.outline, track).some((q) => q.id === question)
  if (!open) return say(person, words(turn).choiceGone)
  if (asked.kind === 'gate' && option === asked.opens && person.flagged) {
    return say(person, words(turn).gateClosed({ hotline: hotline(person) }))
  }
  const bent = answerOn(theirs.outline, track, question, option)
  const moved = { ...person, enrollment: onTrack(person.enrollment, bent) }
  const reply =
    wordingOf(theirs, person).answers[question]?.[option]?.reply ?? words(turn).keptQuiet
  const reopens =
    asked.kind === 'gate' && option === asked.opens && person.enrollment.state === 'finished'
  if (!reopens) return say(settle(moved), reply)
  const enrollment = { ...moved.enrollment, state: 'active' as const }
  const next = fromNow(person, now)
  // A pause that they asked for stands.
  const from = person.paused || person.from > next ? person.from : next
  return say(settle({ ...moved, enrollment, from }), reply)
}

/** The button of a confirmation email was pressed. */
export function confirmEmail(turn: Turn): Outcome {
  const { person, now } = turn
  const by = 'button in the confirmation email'
  const done = consent(turn, person, 'email', 'subscribed', by)
  const asked = person.asked.find((a) => a.id === 'join')
  const program = turn.programs.find((p) => p.outline.id === asked?.about)
  // Whoever joined on the page by email alone begins with this button; others said YES by text.
  if (program && person.phone === undefined && asked && asked.until > now) {
    const agreed = answered({ ...done.person, channel: 'email' }, 'join')
    const outcome = Joining.begin({ ...turn, person: agreed }, program)
    return { ...outcome, effects: [...done.effects, ...outcome.effects] }
  }
  const next = settle({ ...done.person, channel: 'email' })
  return say(next, words(turn).welcomeEmail({ when: when(next, now) }), done.effects)
}
