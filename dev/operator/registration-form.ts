import type { Registration } from '../../core/registration.ts'

/** The pack in the words of Twilio's forms (messaging API: Usa2p, Tollfree/Verifications). */

/** `brand` is the registered brand's sid, `BN…`. */
export const campaignForm = ({ campaign: c }: Registration, brand: string) => ({
  BrandRegistrationSid: brand,
  UsAppToPersonUsecase: c.useCase,
  Description: c.description,
  MessageFlow: c.messageFlow,
  MessageSamples: c.samples.map((s) => s.text),
  OptInKeywords: c.optInKeywords,
  OptInMessage: c.optInMessage,
  OptOutKeywords: c.optOutKeywords,
  OptOutMessage: c.optOutMessage,
  HelpKeywords: c.helpKeywords,
  HelpMessage: c.helpMessage,
  HasEmbeddedLinks: c.hasLinks,
  HasEmbeddedPhone: c.hasPhoneNumbers,
  SubscriberOptIn: true,
  AgeGated: false,
  DirectLending: false,
})

/** What the form offers for "messages a month". */
const VOLUMES = [
  10, 100, 1_000, 10_000, 100_000, 250_000, 500_000, 750_000, 1_000_000, 5_000_000, 10_000_000,
]

export function tollFreeForm(pack: Registration, fill: (label: string) => string) {
  const { campaign: c, volume, urls } = pack
  const most = VOLUMES.at(-1) ?? 0
  const bucket = VOLUMES.find((v) => v >= volume.segmentsPerMonth) ?? most
  return {
    BusinessName: fill('Legal business name'),
    BusinessWebsite: urls.website,
    NotificationEmail: fill('Contact: email'),
    UseCaseCategories: ['MARKETING'],
    UseCaseSummary: c.description,
    ProductionMessageSample: c.samples[1]?.text ?? c.samples[0]?.text ?? '',
    OptInImageUrls: [fill('Picture of the opt-in')],
    OptInType: 'VIA_TEXT',
    MessageVolume: bucket.toLocaleString('en-US'),
    AdditionalInformation: `${c.messageFlow}\nPrivacy: ${urls.privacy}\nTerms: ${urls.terms}`,
  }
}
