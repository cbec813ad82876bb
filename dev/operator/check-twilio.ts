import { senderKind } from '../../core/registration.ts'
import type { Settings } from '../../functions/settings.ts'
import { type Finding, fail, ok, run, warn } from './checks.ts'
import { connectTwilio, inboundUrl, type TwilioClient, twilioTrouble } from './twilio.ts'

/** The account, the number, where its texts go, and whether carriers let it send. */
export async function checkTwilio(settings: Settings): Promise<Finding[]> {
  const client = connectTwilio(settings.twilio)
  const checked = async (name: string, check: () => Promise<Finding | Finding[]>) =>
    run(name, 'Run nudge setup.', async () => {
      try {
        return await check()
      } catch (error) {
        throw twilioTrouble(error)
      }
    })
  const account = await checked('Twilio account', () => ofAccount(client, settings))
  if (account.some((f) => f.level === 'fail')) return account
  return [
    ...account,
    ...(await checked('Twilio number', () => ofNumber(client, settings))),
    ...(await checked('Carrier registration', () => ofRegistration(client, settings))),
  ]
}

async function ofAccount(client: TwilioClient, { twilio }: Settings): Promise<Finding> {
  const account = await client.api.v2010.accounts(twilio.account).fetch()
  if (account.status !== 'active') {
    return fail('Twilio account', `is ${account.status}`, 'See console.twilio.com for the reason.')
  }
  return account.type === 'Trial'
    ? warn(
        'Twilio account',
        'is a trial: it texts verified numbers only',
        'Upgrade it in the console.',
      )
    : ok('Twilio account', 'active, and the auth token is right')
}

async function ofNumber(client: TwilioClient, settings: Settings): Promise<Finding[]> {
  const { number, service } = settings.twilio
  const found = await client.incomingPhoneNumbers.list({ phoneNumber: number })
  const mine = found.find((n) => n.phoneNumber === number)
  if (!mine) {
    const remedy = 'Buy it, or set TWILIO_NUMBER to one of yours.'
    return [fail('Twilio number', `${number} is not in this account`, remedy)]
  }
  const findings = [
    mine.capabilities.sms === false
      ? fail('Twilio number', `${number} cannot text`, 'Buy one that can.')
      : ok('Twilio number', `${number} is yours and can text`),
  ]
  const wanted = inboundUrl(settings.publicUrl)
  const webhook = (url: string | null | undefined, method: string | null, at: string) =>
    url === wanted && method === 'POST'
      ? ok('Twilio webhook', `texts are posted to ${wanted}`)
      : fail(
          'Twilio webhook',
          `${at} posts to ${url || 'nowhere'}, not ${wanted}`,
          'Run nudge setup.',
        )
  if (service === undefined) {
    return [
      ...findings,
      webhook(mine.smsUrl, mine.smsMethod, 'the number'),
      warn('Messaging service', 'none is set', 'Run nudge setup: 10DLC campaigns need one.'),
    ]
  }
  const found2 = (await client.messaging.v1.services.list()).find((s) => s.sid === service)
  if (!found2) {
    const says = `${service} is not in this account`
    return [...findings, fail('Messaging service', says, 'Run nudge setup.')]
  }
  const inside = await client.messaging.v1.services(service).phoneNumbers.list()
  return [
    ...findings,
    found2.useInboundWebhookOnNumber
      ? webhook(mine.smsUrl, mine.smsMethod, 'the number')
      : webhook(found2.inboundRequestUrl, found2.inboundMethod, 'the messaging service'),
    inside.some((n) => n.sid === mine.sid)
      ? ok('Messaging service', `${found2.friendlyName} has the number`)
      : fail('Messaging service', `${found2.friendlyName} lacks ${number}`, 'Run nudge setup.'),
  ]
}

const PACK = 'Run nudge registration PROGRAM and hand the pack in.'

async function ofRegistration(client: TwilioClient, { twilio }: Settings): Promise<Finding> {
  const name = 'Carrier registration'
  const kind = senderKind(twilio.number)
  if (kind === 'other') return ok(name, 'not a US number, so US carriers ask for none')
  if (kind === 'toll-free') {
    const list = await client.messaging.v1.tollfreeVerifications.list()
    const numbers = await client.incomingPhoneNumbers.list({ phoneNumber: twilio.number })
    const sid = numbers.find((n) => n.phoneNumber === twilio.number)?.sid
    const status = list.find((v) => v.tollfreePhoneNumberSid === sid)?.status
    return stateOf(name, status, 'TWILIO_APPROVED', 'TWILIO_REJECTED')
  }
  if (twilio.service === undefined) return warn(name, 'cannot be told without a service', PACK)
  const [campaign] = await client.messaging.v1.services(twilio.service).usAppToPerson.list()
  return stateOf(name, campaign?.campaignStatus, 'VERIFIED', 'FAILED')
}

function stateOf(name: string, status: string | undefined, good: string, bad: string): Finding {
  if (status === good) return ok(name, 'approved')
  if (status === undefined) {
    return fail(name, 'there is none: carriers block what this number sends', PACK)
  }
  if (status === bad) {
    return fail(
      name,
      `refused (${status})`,
      'Read the reason in the console, and hand it in again.',
    )
  }
  return warn(
    name,
    `waits for the carriers (${status})`,
    'Days to weeks. Until then texts may be blocked.',
  )
}
