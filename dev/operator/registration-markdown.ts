import type { Registration, Sample } from '../../core/registration.ts'
import { count } from './say.ts'

const FILL = '**[FILL IN]**'

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')

const listed = (s: Sample): string =>
  `- ${s.label} (${s.segments} ${s.segments === 1 ? 'segment' : 'segments'}):\n\n  > ${s.text}\n`

const senders: Record<Registration['sender'], string> = {
  'toll-free': 'a toll-free number: hand this in as a toll-free verification',
  '10dlc': 'a local US number (10DLC): register the brand, then hand this in as a campaign',
  other: 'no US number: US carriers do not ask for this',
}

/** The pack as a page to copy from. */
export function registrationMarkdown(pack: Registration): string {
  const { campaign: c, program, volume, urls } = pack
  const errors = pack.objections.filter((o) => o.level === 'error')
  const parts = [
    `# Registration of ${program.name}`,
    `The sender is ${senders[pack.sender]}. Everything quoted is exactly what is sent.`,
    pack.objections.length === 0
      ? 'Nothing in it that a carrier is known to object to.'
      : `## To put right first (${errors.length} errors, ${pack.objections.length - errors.length} warnings)\n\n${pack.objections.map((o) => `- ${o.level}: ${o.field}: ${o.message}`).join('\n')}`,
    `## Business\n\n${pack.business.map((b) => `- ${b.label}: ${b.value ?? `${FILL} ${b.hint}`}`).join('\n')}`,
    `## Campaign`,
    `### Use case\n\n${c.useCase}`,
    `### Description\n\n${quoted(c.description)}`,
    `### Message flow: how a person opts in, and where it is shown\n\n${quoted(c.messageFlow)}`,
    `### Sample messages\n\n${c.samples.map(listed).join('\n')}`,
    `### More samples, should a reviewer ask\n\n${pack.moreSamples.map(listed).join('\n')}`,
    `### Opt-in\n\nKeywords: ${c.optInKeywords.join(', ')}\n\n${quoted(c.optInMessage)}`,
    `### Opt-out\n\nKeywords: ${c.optOutKeywords.join(', ')}. Any other wording that asks to stop counts too.\n\n${quoted(c.optOutMessage)}`,
    `### Help\n\nKeywords: ${c.helpKeywords.join(', ')}\n\n${quoted(c.helpMessage)}`,
    `### Content\n\n- Links: ${yes(c.hasLinks)}\n- Phone numbers: ${yes(c.hasPhoneNumbers)}\n- Age-gated: no\n- Direct lending: no\n- Subscribers opt in themselves: yes`,
    `### Volume\n\nAbout ${count(volume.segmentsPerDay)} segments a day, ${count(volume.segmentsPerMonth)} a month.`,
    `### Addresses\n\n- Website: ${urls.website}\n- Privacy policy: ${urls.privacy}\n- Terms: ${urls.terms}\n- The keyword is shown at: ${urls.shownAt.join(', ')}`,
  ]
  return `${parts.join('\n\n')}\n`
}

const yes = (is: boolean): string => (is ? 'yes' : 'no')
