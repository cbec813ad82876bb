import { UsageError } from './options.ts'
import { differing, type Step } from './plan.ts'
import { inboundUrl, statusUrl, type TwilioClient, twilioTrouble } from './twilio.ts'

/** What Twilio has to be told: the messaging service, the number in it, where texts are posted. */

export interface TwilioWish {
  number: string
  serviceName: string
  /** The one of the last time, if it is known. */
  service?: string | undefined
  /** Missing until the stack is deployed. */
  publicUrl?: string | undefined
}

export interface TwilioPlan {
  steps: Step[]
  /** The messaging service: known from the start, or once its step is done. */
  service(): string | undefined
}

/** Looks, and changes nothing. Throws `UsageError` when the account or the number is wrong. */
export async function planTwilio(client: TwilioClient, wish: TwilioWish): Promise<TwilioPlan> {
  try {
    return await look(client, wish)
  } catch (error) {
    throw error instanceof UsageError ? error : twilioTrouble(error)
  }
}

async function look(client: TwilioClient, wish: TwilioWish): Promise<TwilioPlan> {
  const found = await client.incomingPhoneNumbers.list({ phoneNumber: wish.number })
  const number = found.find((n) => n.phoneNumber === wish.number)
  if (!number) {
    throw new UsageError(
      `${wish.number} is not a number of this Twilio account. Buy it, or give another: --number.`,
    )
  }
  const services = await client.messaging.v1.services.list()
  const service =
    services.find((s) => s.sid === wish.service) ??
    services.find((s) => s.friendlyName === wish.serviceName)
  let sid = service?.sid
  const inside = service ? await client.messaging.v1.services(service.sid).phoneNumbers.list() : []
  const wanted: Record<string, string> = {
    'use the webhook of the number': 'false',
    ...(wish.publicUrl
      ? {
          'inbound webhook': inboundUrl(wish.publicUrl),
          'status callback': statusUrl(wish.publicUrl),
        }
      : {}),
  }
  const params = {
    friendlyName: wish.serviceName,
    useInboundWebhookOnNumber: false,
    ...(wish.publicUrl
      ? {
          inboundRequestUrl: inboundUrl(wish.publicUrl),
          inboundMethod: 'POST',
          statusCallback: statusUrl(wish.publicUrl),
        }
      : {}),
  }
  const changes = differing(
    {
      'inbound webhook': service?.inboundRequestUrl,
      'status callback': service?.statusCallback,
      'use the webhook of the number': String(service?.useInboundWebhookOnNumber ?? ''),
    },
    wanted,
  )
  const steps: Step[] = [
    {
      what: `Twilio messaging service ${service?.friendlyName ?? wish.serviceName}`,
      state: !service ? 'create' : changes.length > 0 ? 'change' : 'unchanged',
      ...(service && changes.length > 0 ? { changes } : {}),
      apply: () =>
        doing(async () => {
          if (service) {
            const { friendlyName: _, ...rest } = params
            await client.messaging.v1.services(service.sid).update(rest)
            return undefined
          }
          sid = (await client.messaging.v1.services.create(params)).sid
          return `The messaging service is ${sid}.`
        }),
    },
    {
      what: `Number ${wish.number} in the messaging service`,
      state: inside.some((n) => n.sid === number.sid) ? 'unchanged' : 'create',
      apply: () =>
        doing(async () => {
          await client.messaging.v1
            .services(sid ?? '')
            .phoneNumbers.create({ phoneNumberSid: number.sid })
          return undefined
        }),
    },
  ]
  const { publicUrl } = wish
  if (publicUrl) {
    const own = differing(
      { 'inbound webhook': number.smsUrl, method: number.smsMethod },
      { 'inbound webhook': inboundUrl(publicUrl), method: 'POST' },
    )
    steps.push({
      what: `Webhook of ${wish.number}`,
      state: own.length > 0 ? 'change' : 'unchanged',
      changes: own,
      apply: () =>
        doing(async () => {
          const smsUrl = inboundUrl(publicUrl)
          await client.incomingPhoneNumbers(number.sid).update({ smsUrl, smsMethod: 'POST' })
          return undefined
        }),
    })
  }
  return { steps, service: () => sid }
}

async function doing(work: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await work()
  } catch (error) {
    throw twilioTrouble(error)
  }
}
