/** Everything the service itself says by text, in English. GSM-7 only, so that it stays short. */
export const en = {
  ask: (p: { name: string; about: string; frequency: string }) =>
    `${p.name}: ${p.about} We send ${p.frequency}. Msg & data rates may apply. HELP for help, STOP to stop. Nobody reads messages around the clock. Reply YES to start.`,
  joined: (p: { name: string; when: string; zone: string }) =>
    `Welcome to ${p.name}. Your first tip comes ${p.when} (${p.zone}). If that is the wrong time, text TIME 7:30am or ZONE Pacific. To get the tips by email, text us your email address. STOP ends it.`,
  already: (p: { name: string; when: string }) =>
    `You are already in ${p.name}. Your next tip comes ${p.when}.`,
  alreadyWaiting: (p: { name: string; current: string }) =>
    `${p.name} starts the morning after ${p.current} ends, so that you get one tip a day.`,
  queued: (p: { name: string; current: string }) =>
    `Saved. One tip a day is enough, so ${p.name} starts the morning after ${p.current} ends.`,
  again: (p: { name: string; when: string }) =>
    `Good to have you again. ${p.name} starts over from its first day ${p.when}.`,
  askWaiting: 'Reply YES to start, or ignore this and nothing more comes.',
  unknown: (p: { keywords: string }) =>
    `We do not know this number yet. Text ${p.keywords} to start, or HELP. Nothing else will be sent to you.`,
  help: (p: { name: string; frequency: string; contact: string; hotline: string }) =>
    `${p.name}: ${p.frequency}. Text TIME 7:30am, ZONE Pacific, PAUSE 3 days, RESUME, TODAY, JOURNAL, TEXT, or an email address. Contact: ${p.contact}. Msg & data rates may apply. STOP to stop.${p.hotline}`,
  stopped: (p: { name: string }) =>
    `You are unsubscribed from ${p.name}. No more messages will be sent. Text START to come back.`,
  started: (p: { name: string; when: string }) =>
    `Welcome back to ${p.name}. You go on where you left off, ${p.when}. STOP ends it.`,
  startedDone: (p: { name: string; keywords: string }) =>
    `You can get texts from us again. ${p.name} is finished; text ${p.keywords} to begin again.`,
  startedPlain: (p: { keywords: string }) =>
    `You can get texts from us again. Text ${p.keywords} to begin.`,
  paused: (p: { when: string }) =>
    `Paused. The next tip comes ${p.when}. Text RESUME to go on sooner.`,
  pausedOpen: 'Paused until you text RESUME. Your place is kept.',
  pauseUnreadable:
    'We could not read for how long. Try PAUSE 3 days, PAUSE 2 weeks, or PAUSE alone until you text RESUME.',
  resumed: (p: { when: string }) => `Welcome back. The next tip comes ${p.when}.`,
  notPaused: (p: { when: string }) => `You are not paused. The next tip comes ${p.when}.`,
  time: (p: { time: string; when: string }) =>
    `Done: tips come at ${p.time}. The next one is ${p.when}.`,
  timeUnreadable: 'We could not read that time. Try TIME 7:30am or TIME 18:00.',
  timeOutside: (p: { from: string; to: string }) =>
    `Tips can come between ${p.from} and ${p.to}. Try TIME ${p.from.replace(' ', '')}.`,
  zone: (p: { zone: string; when: string }) =>
    `Done: your tips now follow ${p.zone}. The next one is ${p.when}.`,
  zoneUnknown:
    'We do not know that place. Try ZONE Pacific, ZONE Eastern, or a big city: ZONE Denver.',
  emailSent:
    'We sent an email to that address. Open it and press the button; from then on the tips come by email. Until then they come by text.',
  emailKnown: (p: { when: string }) =>
    `Your tips come to that address now. The next one is ${p.when}.`,
  emailInvalid:
    'That does not look like an email address. Try it alone in a text: name@example.com',
  emailAsk: 'Which address? Text it to us: name@example.com',
  emailRefused: 'We cannot write to that address. Try another one.',
  text: (p: { when: string }) => `Done: tips come by text. The next one is ${p.when}.`,
  textAlready: (p: { when: string }) => `Tips already come by text. The next one is ${p.when}.`,
  noneYet: (p: { when: string }) => `Your first tip comes ${p.when}.`,
  notIn: (p: { keywords: string }) =>
    `You are not in a program now. Text ${p.keywords} to start one.`,
  finished: (p: { keywords: string }) =>
    `Your program is finished. Text ${p.keywords} to begin again.`,
  later: 'later, once you text RESUME',
  journal: (p: { link: string }) =>
    `Your journal: ${p.link} The link works for one hour; keep it to yourself.`,
  kept: [
    'Thank you. It is in your journal.',
    'Kept for you. See you tomorrow.',
    'Thanks for writing. It is saved in your journal.',
    'Got it, and kept. Be kind to yourself tonight.',
    'Saved. Noticing is most of the work.',
    'Thank you for telling us. It is in your journal.',
  ],
  keptQuiet: 'Thank you. It is in your journal.',
  empty: 'We got a text with nothing in it. Reply with words, or HELP.',
  picture: 'We cannot keep pictures. Reply with words and they go in your journal.',
  pictureDropped: ' The picture could not be kept, only the words.',
  unsure: 'Do you want these texts to stop? Reply STOP or KEEP. Nothing more comes until you do.',
  keep: (p: { when: string }) => `Good, nothing changes. The next tip comes ${p.when}.`,
  deleteAsk:
    'This erases your journal and everything we hold about you, for good. Reply DELETE to go ahead, or KEEP to leave it.',
  deleted: 'Everything is erased, and no more messages will be sent.',
  choiceGone: 'That step is behind us, so it changes nothing now.',
  gateClosed: (p: { hotline: string }) =>
    `Thank you for answering. We will leave that part out and stay with looking after you.${p.hotline}`,
  safety: (p: { resources: string }) =>
    `Thank you for trusting us with this. You deserve to be safe. ${p.resources} Tips are paused; text RESUME if and when you want them again.`,
  safetyAgain:
    'Kept. The numbers we sent you answer day and night. Tips stay paused until you text RESUME.',
  language: 'Done: messages come in English from now on.',
  mailStopped: 'Email to your address stopped working, so tips now come by text. STOP ends them.',
  welcomeEmail: (p: { when: string }) => `Confirmed. The next tip comes by email ${p.when}.`,
}

export type Words = typeof en
