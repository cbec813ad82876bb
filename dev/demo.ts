import { addDays, formatDay, instantOf, localOf, sayTime } from '../core/calendar.ts'
import { startStack } from './stack.ts'

/** `npm run demo`: the journey of one person as a transcript, with the exact texts. */

const start = Date.parse(process.env.NUDGE_NOW ?? '2026-11-23T18:05:00Z')
const stack = await startStack({ start })
const { clock, twilio, resend, number } = stack
const phone = '+14155550100'
const address = 'me@example.com'
const ZONE = 'America/Los_Angeles'
const HOUR_MS = 3_600_000

let shownTexts = 0
let shownMails = 0
let shownDay = ''

function stamp(at: number): string {
  const local = localOf(at, ZONE)
  const day = local.date === shownDay ? '' : `\n${formatDay(local.date, 'en')}\n`
  shownDay = local.date
  return `${day}${sayTime(local.time, 'en').padStart(8)}  `
}

/** Prints what has come since the last time, in order. */
function show(): void {
  const texts = twilio.conversation(phone)
  for (const { direction, text, at } of texts.slice(shownTexts)) {
    console.log(`${stamp(at)}${direction === 'in' ? 'You     ' : 'Service '} ${text}`)
  }
  shownTexts = texts.length
  const mails = resend.inbox(address)
  for (const { subject, at } of mails.slice(shownMails)) {
    console.log(`${stamp(at)}Email    "${subject}"`)
  }
  shownMails = mails.length
}

async function text(body: string): Promise<void> {
  await twilio.receive(phone, number, body)
  await clock.advanceTo(clock.now())
  show()
}

/** Moves the clock to a local time, `days` later; what comes meanwhile is shown where it belongs. */
async function until(time: string, days: number): Promise<void> {
  const today = localOf(clock.now(), ZONE).date
  const end = instantOf(addDays(today, days), time, ZONE)
  while (clock.now() < end) {
    await clock.advanceTo(Math.min(end, clock.now() + HOUR_MS))
    show()
  }
}

async function press(): Promise<void> {
  const mail = resend.inbox(address).at(-1)
  const link = mail?.text.match(/https?:\/\/\S+\/confirm\/\S+/)?.[0]
  if (!link) throw new Error('no confirmation email came')
  await fetch(link, { method: 'POST' })
  console.log(`${stamp(clock.now())}You      (press "Confirm my address" in the email)`)
}

console.log(`You text ${number} from ${phone}.`)
await text('OPEN')
await text('YES')
await until('12:30', 1)
await text('I noticed how fast I ask what is wrong. I waited, and we just cooked.')
await text(address)
await press()
await until('20:10', 1)
await text("We couldn't stop laughing at dinner. First time in weeks.")
await text('TIME 7:30am')
await text('TIME 11pm')
await text('PAUSE 3 days')
await until('09:00', 2)
await text('RESUME')
await text('TEXT')
await text('HELP')
await until('09:00', 11)
await text('NEXT')
await until('09:00', 1)
await text('SAFE')
await until('09:00', 2)
await text('Could you please stop texting me')
await until('09:00', 2)
await text('START')
await until('09:00', 8)

console.log(`\n${twilio.messages().length} texts and ${resend.emails().length} emails in all.`)
await stack.close()
