import type { Context, Reading } from '../classify.ts'
import { COMMAND_SETS, PHRASES, WHOLE } from './command-rules.ts'
import { fold } from './fold.ts'
import { withoutCourtesies } from './frames.ts'
import type { Text } from './normalise.ts'
import { type Matcher, phrases } from './phrase.ts'
import { readPlace } from './place.ts'
import { readSpan, readTime } from './when.ts'

/** A command; `over` when it also settles what would read as an opt-out ("stop until Monday"). */
export interface Command {
  reading: Reading
  over: boolean
}

type Kind = keyof typeof PHRASES
type Word = keyof typeof WHOLE

const isPhrase = Object.fromEntries(
  Object.entries(PHRASES).map(([kind, lines]) => [kind, phrases(COMMAND_SETS, lines)]),
) as Record<Kind, Matcher>
const isWord = Object.fromEntries(
  Object.entries(WHOLE).map(([kind, words]) => [kind, new Set(words.map(fold))]),
) as Record<Word, Set<string>>

/** A command is short; what is longer is a journal, however it begins. */
const LONGEST = 45

/** The command that a text is, if it is one. */
export function readCommand(text: Text, context: Context): Command | undefined {
  const whole = withoutCourtesies(text.words).trim()
  const keyword = context.keywords.find((word) => fold(word) === whole)
  if (keyword) return { reading: { label: 'join', keyword }, over: true }
  if (text.words.length > LONGEST * 7) return undefined
  const word = readWord(whole, text, context)
  if (word) return { reading: word, over: true }
  const email = readEmail(text)
  if (email) return { reading: email, over: true }
  return readPhrase(text, context)
}

/** "Keep" goes on with what runs; it brings nobody back who stopped. */
const NOT_BACK = new Set(['keep', 'keep them', 'seguir', 'sigan'])

/** Words that are a command when they are all there is. */
function readWord(whole: string, text: Text, context: Context): Reading | undefined {
  const is = (kind: Word) => isWord[kind].has(whole)
  if (context.consent === 'stopped' && NOT_BACK.has(whole)) return undefined
  if (context.consent === 'stopped' && (is('resume') || AGREEING.has(whole)))
    return { label: 'start' }
  if (is('today'))
    return /\p{Extended_Pictographic}/u.test(text.plain) ? undefined : { label: 'today' }
  if (is('text') || is('journal') || is('delete') || is('resume') || is('start') || is('help'))
    return { label: PLAIN.find((kind) => is(kind)) ?? 'help' }
  if (is('pause')) return { label: 'pause' }
  if (is('email')) return { label: 'email' }
  if (is('zone')) return { label: 'zone' }
  if (is('time')) return { label: 'time' }
  return undefined
}

const PLAIN = ['text', 'journal', 'delete', 'resume', 'start', 'help'] as const
const ORDER: readonly Kind[] = [
  'until',
  'delete',
  'text',
  'journal',
  'start',
  'resume',
  'pause',
  'email',
  'today',
  'time',
  'help',
]
/** These say enough of what to do instead that an opt-out beside them is part of it. */
const OVER: readonly Kind[] = [
  'until',
  'text',
  'email',
  'time',
  'start',
  'resume',
  'today',
  'journal',
]
/** These choose one of two ways: the other may stand in a clause of its own. */
const BY_WHICH: ReadonlySet<Kind> = new Set(['text', 'email'])
/** What the carriers take as opting in again, and what people make of it. */
const AGREEING = new Set(['yes', 'y', 'yeah', 'yep', 'si'])

function readPhrase(text: Text, context: Context): Command | undefined {
  const requests = text.clauses.map((clause) => clause.framed.request)
  // "Email please, not text" is one request in two clauses.
  const inTwo = text.clauses.length === 2 && text.words.length < 60 ? [text.words] : []
  if (isPhrase.resume.test(withoutCourtesies(text.words)))
    return { reading: { label: context.consent === 'stopped' ? 'start' : 'resume' }, over: true }
  for (const kind of ORDER)
    for (const request of BY_WHICH.has(kind) ? [...requests, ...inTwo] : requests) {
      if (!isPhrase[kind].test(request)) continue
      const reading = read(kind, request, text, context)
      if (reading)
        return {
          reading,
          over:
            (OVER.includes(kind) && (reading.label !== 'time' || reading.time !== undefined)) ||
            (kind === 'delete' && text.clauses.length === 1) ||
            (kind === 'pause' && hasSpan(reading)),
        }
    }
  const place = readPlace(text)
  if (place) return { reading: place, over: false }
  const time = readBareTime(text)
  return time && { reading: time, over: false }
}

const hasSpan = (reading: Reading) =>
  reading.label === 'pause' && (reading.days !== undefined || reading.until !== undefined)

function read(kind: Kind, request: string, text: Text, context: Context): Reading | undefined {
  if (kind === 'until') {
    const span = readSpan(request)
    const open = span.days === undefined && span.until === undefined
    if (NOT_A_SPAN.test(request) || FOR_GOOD.test(text.words)) return undefined
    return open && !UNTIL_SOMETHING.test(request) ? undefined : { label: 'pause', ...span }
  }
  if (kind === 'pause') return { label: 'pause', ...readSpan(text.words) }
  if (kind === 'time') return withTime(text)
  if (kind === 'email') return { label: 'email' }
  if (kind === 'resume') return { label: context.consent === 'stopped' ? 'start' : 'resume' }
  return { label: kind }
}

/** "I have been telling you to stop for two weeks." */
const NOT_A_SPAN =
  / (?:again|ever|for good|for (?:\d+|two|three) (?:times|weeks now|days now)|last time) /

/** "Tomorrow or ever." */
const FOR_GOOD = / (?:or|nor) (?:ever|any other day|at all) /
/** An end that we can not put a date to: ask for how long. */
const UNTIL_SOMETHING =
  / (?:until|till|til|hasta) (?:after|i am|we are|i get|we get|my|our|the|christmas|thanksgiving|easter|summer|school|que|despues) /

const TIME_WORD = /^ (?:time|hora) (.{1,30})$/
const BARE_TIME = /^(?:at |a las? )?\d{1,2}(?::\d\d|\s?[ap]\.?m?\.?|\s?:?\d{0,2}\s?[ap]\.?m\.?)$/i

function withTime(text: Text): Reading {
  const time = readTime(text.plain)
  return time ? { label: 'time', time } : { label: 'time' }
}

/** `TIME 7:30am`, `TIME banana` in capitals, or a time of day and nothing else. */
function readBareTime(text: Text): Reading | undefined {
  const words = withoutCourtesies(text.words)
  const said = TIME_WORD.exec(words)
  if (said && (/^\W*(?:TIME|HORA)\b/.test(text.plain) || readsAsTime(text, said[1] ?? '')))
    return withTime(text)
  const bare = text.plain
    .replace(/\b(?:please|pls|thanks|thx|por favor|gracias)\b|[,.!]+(?=\s|$)/gi, '')
    .trim()
  if (BARE_TIME.test(bare)) return withTime(text)
  return wishesTime(text) ? withTime(text) : undefined
}

/** Short, with a time of day in it and a wish, and with nobody's doings. */
const TIME_WISH =
  / (?:please|instead|rather|prefer|better|like|make|move|change|send|come|text|want|earlier|later|early|late|favor|mejor|prefiero|quiero|quisiera|mandar|mandalo|mandamelo) /
const DOINGS =
  / (?:he|she|they|him|her|his|we|was|were|had|day|already|got|came|went|woke|said|did|felt|sat|started|finally|last|yesterday|dinner|breakfast|kids|el|ella|nos|fue|llego|hablamos|ayer|estaba) /
const wishesTime = (text: Text) =>
  text.words.trim().split(' ').length <= 11 &&
  /\d|noon|half past|quarter|mediod/.test(fold(text.plain)) &&
  TIME_WISH.test(fold(text.words)) &&
  !DOINGS.test(fold(text.words)) &&
  readTime(text.plain) !== undefined

const readsAsTime = (text: Text, rest: string) =>
  rest.trim().split(' ').length <= 5 && readTime(text.plain) !== undefined

const ADDRESS = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/u
const ASKS_FOR_EMAIL =
  / (?:my (?:e ?mail|email address|mail|address)|mi correo|mi email|(?:email|send|mail) (?:it|me|them|this|these|us|the|my|to)|instead|by email|por correo|por email|mejor a|use|at this|correo electronico|prefer|prefiero|rather|switch|mandenme\w*|envien\w*|manden\w*|email address) /

/** An address that is given to us, or `EMAIL` with something that is none. */
function readEmail(text: Text): Reading | undefined {
  const address = ADDRESS.exec(text.plain)?.[0]
  const words = withoutCourtesies(text.words)
  if (!address)
    return /^\W*(?:EMAIL|CORREO)\s/.test(text.plain) ||
      /^(?:email|correo) .{0,80}(?:@|\(at\)| at | arroba )/.test(fold(text.plain)) ||
      /^\S{1,64}@\S{1,64}$/.test(text.plain)
      ? { label: 'email' }
      : undefined
  const others = words.trim().split(' ').length - fold(address).split(/[^a-z0-9@']+/).length
  const given =
    others <= 2 || /^ (?:email|correo|mail|e mail) /.test(words) || ASKS_FOR_EMAIL.test(words)
  if (!given || THEIRS.test(words)) return undefined
  const at = address.lastIndexOf('@')
  return {
    label: 'email',
    address: `${address.slice(0, at)}@${address.slice(at + 1).toLowerCase()}`,
  }
}

/** An address in a story. */
const THEIRS = / (?:emailed|i (?:sent|wrote|texted)|he|she|his|her|their|him) /

const LANGUAGE: [lang: 'en' | 'es', matcher: Matcher][] = [
  [
    'es',
    phrases(COMMAND_SETS, [
      '^ in|to|en|a? español|spanish|castellano|espanish|espanol $',
      '^ <send>|mánd[a/e/en]me(lo/los)|mándenlo(s)|mándemelos|envíenlo(s)|pónganlo(s)|los|las|quiero|recibirlo(s) ..2 en|in español|spanish $',
      '^ <send>|switch|speak|write|talk|manden|mande|mandar|cambiar|cambien|hablen|hablo|prefiero|escriban|recibir .. in|to|en|a|al? español|spanish $',
      '^ solo? hablo|hablas|hablan español',
      '^ do you speak|have|text|send .. spanish',
      '^ tienen|hay|está|lo_tienen .. en español',
      '^ no hablo|entiendo inglés',
      '^ spanish|español version|instead',
    ]),
  ],
  [
    'en',
    phrases(COMMAND_SETS, [
      '^ in|to|en|a? english|ingles $',
      '^ <send>|switch|speak|write|talk|manden|mande|mandar|cambiar|cambien|hablo|prefiero|recibir .. in|to|en|a|al? english|inglés $',
      '^ i|we? only? do_not? speak|understand|read english|spanish $',
      '^ english version|instead',
    ]),
  ],
]

/** The language a text asks for: `ESPAÑOL`, "in English please". */
export function readLanguage(text: Text): 'en' | 'es' | undefined {
  if (text.words.length > 90) return undefined
  for (const clause of text.clauses) {
    const { request } = clause.framed
    const found = LANGUAGE.find(([, matcher]) => matcher.test(request))
    if (found) return found[0]
  }
  return undefined
}
