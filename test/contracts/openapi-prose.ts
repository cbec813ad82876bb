import type { Vendor } from './openapi.ts'

type Json = { [key: string]: unknown }

/** Problems of a request by what the vendors say in prose only; `template` is the path's. */
export function proseProblems(vendor: Vendor, template: string, body: string): string[] {
  const problems: string[] = []
  if (vendor === 'twilio' && template.endsWith('/Messages.json') && body !== '') {
    const form = new URLSearchParams(body)
    const any = (...names: string[]) => names.some((name) => form.has(name))
    if (!any('From', 'MessagingServiceSid')) problems.push('body: no From or MessagingServiceSid')
    if (!any('Body', 'MediaUrl', 'ContentSid')) problems.push('body: no Body or MediaUrl')
    const validity = Number(form.get('ValidityPeriod') ?? 1)
    if (!(validity >= 1 && validity <= 36_000)) problems.push('body: ValidityPeriod out of range')
    if ((form.get('Body') ?? '').length > 1600) problems.push('body: Body over 1600 characters')
  }
  if (vendor === 'resend' && /^\/emails(\/batch)?$/.test(template) && body !== '') {
    const parsed = JSON.parse(body) as Json | Json[]
    const batch = Array.isArray(parsed)
    const emails = batch ? parsed : [parsed]
    if (emails.length > 100) problems.push(`body: ${emails.length} emails, and a batch takes 100`)
    for (const email of emails) {
      if (batch && (email.attachments || email.scheduled_at)) {
        problems.push('body: attachments and scheduled_at have no place in a batch')
      }
      for (const tag of (email.tags ?? []) as { name: string; value: string }[]) {
        const fine = [tag.name, tag.value].every((part) => /^[A-Za-z0-9_-]{1,256}$/.test(part))
        if (!fine) problems.push(`body: tag ${tag.name} is not ASCII letters, digits, _ and -`)
      }
    }
  }
  return problems
}
