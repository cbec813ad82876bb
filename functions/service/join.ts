import { canonicalZone, sayTime, toQuarter } from '../../core/calendar.ts'
import {
  perClient,
  perEmail,
  perNumber,
  prefixOf,
  readEmail,
  readPhone,
} from '../../core/limits.ts'
import type { Published } from '../../core/ports.ts'
import type { Lang } from '../../core/program.ts'
import { allowedTime, wishHours } from '../../core/schedule.ts'
import type { Subscriber } from '../../core/subscriber.ts'
import { type Ask, askToJoin, type Wish } from '../../core/web-join.ts'
import { pageWords } from '../../core/words/pages.ts'
import { guessZone } from '../../core/zones.ts'
import type { Deps } from '../context.ts'
import { fingerprint } from '../ids.ts'
import { confirmLink, hashOf } from '../links.ts'
import { mayContact } from '../settings.ts'
import { allowed } from './limits.ts'
import { append, newcomer, put } from './people.ts'

/** Joining by the page: what was typed is read, and the address is asked whether it agrees. */

export interface Consent {
  phone: string
  email: string
  /** Fingerprint of both: a form that showed other words is not agreement to these. */
  mark: string
}

/** The wording beside the boxes, exactly as the ledger keeps it. */
export function consentOf(program: Published, lang: Lang): Consent {
  const wording = program.wordings[lang] ?? Object.values(program.wordings)[0]
  if (!wording) throw new Error(`program ${program.outline.id} has no wording`)
  const { consentPhone, consentEmail } = pageWords(lang).join
  const [phone, email] = [consentPhone(wording), consentEmail(wording)]
  return { phone, email, mark: fingerprint(phone + email) }
}

export type Field = 'channel' | 'phone' | 'email' | 'time' | 'zone' | 'agreePhone' | 'agreeEmail'
export type Typed = Partial<Record<Field | 'wording', string>>
export type Read = { wish: Wish } | { problems: Partial<Record<Field, string>> }

/** Reads the form; problems are in the words that stand next to each field. */
export function readJoin(deps: Deps, program: Published, lang: Lang, typed: Typed): Read {
  const { errors } = pageWords(lang)
  const problems: Partial<Record<Field, string>> = {}
  const { countries } = deps.settings
  const consent = consentOf(program, lang)
  const { channel = '' } = typed
  if (!['text', 'email', 'both'].includes(channel)) problems.channel = errors.how
  const agreed: Wish['agreed'] = {}
  let phone: string | undefined
  let email: string | undefined
  const unread = typed.wording === consent.mark ? errors.agree : errors.changed
  const box = (ticked: string | undefined) => ticked === 'yes' && typed.wording === consent.mark
  if (channel !== 'email') {
    phone = readPhone(typed.phone ?? '', countries[0] ?? 'US')
    if (phone === undefined) problems.phone = errors.phone
    else if (!countries.includes(guessZone(phone).country)) problems.phone = errors.country
    if (box(typed.agreePhone)) agreed.phone = consent.phone
    else problems.agreePhone = unread
  }
  if (channel !== 'text') {
    email = readEmail(typed.email ?? '')
    if (email === undefined) problems.email = errors.email
    if (box(typed.agreeEmail)) agreed.email = consent.email
    else problems.agreeEmail = unread
  }
  const zone = canonicalZone(typed.zone ?? '')
  if (zone === undefined) problems.zone = errors.zone
  const place = phone === undefined ? { country: countries[0] ?? 'US' } : guessZone(phone)
  const time = /^([01]\d|2[0-3]):[0-5]\d$/.test(typed.time ?? '')
    ? allowedTime(place, toQuarter(typed.time ?? ''))
    : undefined
  if (time === undefined) {
    const { from, to } = wishHours(place)
    problems.time = errors.time({ from: sayTime(from, lang), to: sayTime(to, lang) })
  }
  if (Object.keys(problems).length > 0 || zone === undefined || time === undefined) {
    return { problems }
  }
  return {
    wish: {
      channel: channel === 'text' ? 'text' : 'email',
      ...(phone === undefined ? {} : { phone }),
      ...(email === undefined ? {} : { email }),
      lang,
      zone,
      time,
      agreed,
    },
  }
}

/** So long does every answer take at least, whether or not anything was sent. */
const FLOOR_MS = 900
const TRIES = 4
const TEXT_VALID_S = 3_600

/**
 * Asks the address. `many` when this client has asked too often; else always `asked`, and after
 * the same time: nobody learns whether the address is known, stopped, erased or asked already.
 */
export async function joinByPage(
  deps: Deps,
  program: Published,
  wish: Wish,
  client: string,
): Promise<'asked' | 'many'> {
  if (!(await allowed(deps, perClient, { client }))) return 'many'
  const [outcome] = await Promise.all([ask(deps, program, wish), deps.wait(FLOOR_MS)])
  deps.log('join.asked', { program: program.outline.id, outcome })
  return 'asked'
}

async function ask(deps: Deps, program: Published, wish: Wish): Promise<string> {
  const { phone } = wish
  const to = phone ?? wish.email ?? ''
  if (!mayContact(deps.settings, to)) return 'not-allowed'
  const hash = hashOf(deps, to)
  for (let i = 0; i < TRIES; i++) {
    const found = await deps.store.find(hash)
    // Erased: only their own text starts anew.
    if (!found && (await deps.store.suppressed(hash))) return 'erased'
    const person = found ?? stranger(deps, wish)
    const asked = askToJoin(person, program, await known(deps, wish), deps.now())
    if (!asked) return 'known'
    if (i === 0 && !(await withinLimits(deps, phone, to))) return 'limit'
    await append(deps, person.id, { ledger: asked.ledger })
    if (!(await put(deps, found, asked.person))) continue
    await send(deps, program, asked)
    return 'sent'
  }
  return 'busy'
}

const withinLimits = (deps: Deps, phone: string | undefined, to: string): Promise<boolean> =>
  phone === undefined
    ? allowed(deps, perEmail, { email: to })
    : allowed(deps, perNumber, { number: phone, prefix: prefixOf(phone) })

function stranger(deps: Deps, wish: Wish): Subscriber {
  if (wish.phone !== undefined) return newcomer(deps, { phone: wish.phone })
  const person = newcomer(deps, { email: wish.email ?? '' })
  return { ...person, country: deps.settings.countries[0] ?? person.country }
}

/** An address that is somebody's already, or was erased, is not tied to a number. */
async function known(deps: Deps, wish: Wish): Promise<Wish> {
  const { email, ...rest } = wish
  if (wish.phone === undefined || email === undefined) return wish
  const hash = hashOf(deps, email)
  const taken = (await deps.store.find(hash)) ?? (await deps.store.suppressed(hash))
  return taken || !mayContact(deps.settings, email) ? rest : wish
}

async function send(deps: Deps, program: Published, { person, text, email }: Ask): Promise<void> {
  if (text !== undefined && person.phone) {
    const result = await deps.texts.send({
      to: person.phone.to,
      body: text,
      validity: TEXT_VALID_S,
    })
    if (result.outcome !== 'accepted') deps.log('join.unsent', { outcome: result.outcome })
  }
  if (email === undefined) return
  const { outline, version } = program
  const lang = outline.languages.includes(person.lang)
    ? person.lang
    : (outline.languages[0] ?? 'en')
  const confirm = confirmLink(deps, person.id, email, deps.now())
  const mail = await deps.library.fill(
    { program: outline.id, version, lang, name: 'confirm' },
    { confirm },
  )
  const tags = { kind: 'confirm', person: person.id }
  await deps.mails.send([{ ...mail, to: email, tags }], `join-${person.id}-${deps.now()}`)
}
