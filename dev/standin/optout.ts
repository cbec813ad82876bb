export type OptOutType = 'STOP' | 'START' | 'HELP'

const WORDS: Record<string, OptOutType> = {
  STOP: 'STOP',
  UNSUBSCRIBE: 'STOP',
  END: 'STOP',
  QUIT: 'STOP',
  STOPALL: 'STOP',
  REVOKE: 'STOP',
  OPTOUT: 'STOP',
  CANCEL: 'STOP',
  START: 'START',
  YES: 'START',
  UNSTOP: 'START',
  HELP: 'HELP',
  INFO: 'HELP',
}

/** What Twilio takes a text for: a single default keyword and nothing else. */
export const optOutWord = (text: string): OptOutType | undefined => WORDS[text.trim().toUpperCase()]

/** What the carrier answers by itself. */
export const CARRIER_REPLY: Record<OptOutType, string> = {
  STOP: 'You are unsubscribed and will get no more messages from this number. START to return.',
  START: 'You are subscribed again to messages from this number. HELP for help, STOP to end.',
  HELP: 'Reply STOP to unsubscribe. Msg & data rates may apply.',
}
