import type { DevClock } from '../clock.ts'
import type { AccountNumber, MessagingService, TwilioAccount } from './twilio-account.ts'
import type { WireResponse } from './wire.ts'

/** The account's resources as Twilio spells them on the wire. */
export function createWire(account: () => TwilioAccount, clock: DevClock, accountSid: string) {
  const iso = () => new Date(clock.now()).toISOString()
  const rfc = () => new Date(clock.now()).toUTCString().replace('GMT', '+0000')

  return { accountBody, numberBody, serviceBody, memberBody, campaignBody, iso }

  function accountBody() {
    const at = rfc()
    return {
      sid: accountSid,
      friendly_name: 'Stand-in',
      owner_account_sid: accountSid,
      status: account().status,
      type: 'Full',
      date_created: at,
      date_updated: at,
      auth_token: null,
      uri: `/2010-04-01/Accounts/${accountSid}.json`,
      subresource_uris: {},
    }
  }

  function numberBody(n: AccountNumber) {
    const at = rfc()
    return {
      sid: n.sid,
      account_sid: accountSid,
      phone_number: n.number,
      friendly_name: n.number,
      sms_url: n.smsUrl === '' ? null : n.smsUrl,
      sms_method: n.smsMethod,
      sms_fallback_url: null,
      sms_fallback_method: 'POST',
      status_callback: n.statusCallback === '' ? null : n.statusCallback,
      status_callback_method: 'POST',
      capabilities: { voice: true, sms: true, mms: true, fax: false },
      api_version: '2010-04-01',
      beta: false,
      origin: 'twilio',
      status: 'in-use',
      date_created: at,
      date_updated: at,
      uri: `/2010-04-01/Accounts/${accountSid}/IncomingPhoneNumbers/${n.sid}.json`,
    }
  }

  function serviceBody(s: MessagingService) {
    const at = iso()
    return {
      sid: s.sid,
      account_sid: accountSid,
      friendly_name: s.name,
      inbound_request_url: s.inboundUrl,
      inbound_method: 'POST',
      fallback_url: null,
      fallback_method: 'POST',
      status_callback: s.statusCallback,
      sticky_sender: true,
      smart_encoding: true,
      mms_converter: true,
      fallback_to_long_code: true,
      area_code_geomatch: true,
      scan_message_content: 'inherit',
      synchronous_validation: false,
      validity_period: 36_000,
      usecase: 'undeclared',
      us_app_to_person_registered: account().campaigns.get(s.sid) === 'VERIFIED',
      use_inbound_webhook_on_number: s.inboundOnNumber,
      date_created: at,
      date_updated: at,
      url: `https://messaging.twilio.com/v1/Services/${s.sid}`,
      links: {},
    }
  }

  function memberBody(s: MessagingService, n: AccountNumber) {
    const at = iso()
    return {
      sid: n.sid,
      account_sid: accountSid,
      service_sid: s.sid,
      phone_number: n.number,
      country_code: 'US',
      capabilities: ['SMS', 'MMS', 'Voice'],
      date_created: at,
      date_updated: at,
      url: `https://messaging.twilio.com/v1/Services/${s.sid}/PhoneNumbers/${n.sid}`,
    }
  }

  function campaignBody(s: MessagingService, status: string) {
    return {
      sid: `QE${s.sid.slice(2)}`,
      account_sid: accountSid,
      messaging_service_sid: s.sid,
      campaign_status: status,
      us_app_to_person_usecase: 'MIXED',
      date_created: iso(),
      date_updated: iso(),
    }
  }
}

/** A page of the messaging API, with everything on it. */
export function list(key: string, rows: unknown[], pathname: string): WireResponse {
  const at = `https://messaging.twilio.com${pathname}?PageSize=50&Page=0`
  const meta = {
    key,
    page: 0,
    page_size: 50,
    url: at,
    first_page_url: at,
    next_page_url: null,
    previous_page_url: null,
  }
  return { status: 200, body: { [key]: rows, meta } }
}
