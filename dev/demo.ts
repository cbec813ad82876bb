import { localOf, sayDay, sayTime } from '../core/calendar.ts'
import { startStack } from './stack.ts'

/** `npm run demo`: the journey of one person as a transcript, with the exact texts. */

const start = Date.parse(process.env.NUDGE_NOW ?? '2026-11-23T18:05:00Z')
const stack = await startStack({ start })
const { clock, twilio, resend, number } = stack
const phone = '+14155550100'
const address = 'me@example.com'
const zone = () => 'America/Los_Angeles'

let shownTexts = 0
let shownMails = 0
let shownDay = ''

function stamp(at: number): string {
  const local = localOf(at, zone())
  const day = local.date === shownDay ? '' : `\n${sayDay('', local.date, 'en')}\n`
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

/** Moves the clock hour by hour, so that what comes is shown where it belongs. */
async function pass(hours: number): Promise<void> {
  for (let i = 0; i < hours; i++) {
    await clock.advanceTo(clock.now() + 3_600_000)
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
await pass(23)
await text('I noticed how fast I ask what is wrong. I waited, and we just cooked.')
await text('TODAY')
await text(address)
await press()
await pass(24)
await text("We couldn't stop laughing at dinner. First time in weeks.")
await text('ZONE Pacific')
await text('TIME 7:30am')
await text('PAUSE 3 days')
await pass(20)
await text('RESUME')
await text('TIME 11pm')
await text('HELP')
await text('TEXT')
await pass(24 * 12)
await text('NEXT')
await pass(24)
await text('SAFE')
await pass(24 * 2)
await text('STOP')
await pass(48)
await text('START')
await pass(24 * 8)

console.log(`\n${twilio.messages().length} texts and ${resend.emails().length} emails in all.`)
await stack.close()
