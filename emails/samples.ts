import { recapValues, type Values } from '../core/slots.ts'

/** What previews show. The number and the addresses are reserved for examples. */
const frame = {
  program: { name: 'Open Up', accent: '#2f5d62' },
  lang: 'en' as const,
  sender: { postalAddress: 'Nudgeline, 12 Example Street, Springfield, NY 10001, USA' },
}

const day = {
  id: 'p1-d1',
  subject: 'A little more room',
  text: 'When someone goes quiet, asking again feels like the only way in.',
  question: 'What would you do this evening if the silence were not yours to fix?',
  step: 'For one evening, leave out every question that starts with "why". Let a pause be a pause.',
  checkin: 'How did the evening feel without the questions?',
  body: `When someone goes quiet, asking again can feel like the only way in. You ask because you care. On the other side, though, each question lands as one more thing to get right, and the safest answer is none.

Some people need time before they have words at all. It is *not* a verdict on you, and it is **not** the end of the talk. It is how they find out what they feel.

Stepping back is hard, because it can seem like letting go of the last thread. It isn't. Room is what makes it possible for somebody to come forward by themselves.`,
}

const values: Values = {
  unsubscribe: 'https://nudge.example.com/u/k3J9vQ2mXw7',
  preferences: 'https://nudge.example.com/p/k3J9vQ2mXw7',
  journal: 'https://nudge.example.com/j/k3J9vQ2mXw7',
  composer: 'sms:+12025550142',
  confirm: 'https://nudge.example.com/confirm/k3J9vQ2mXw7',
  signin: 'https://nudge.example.com/in/k3J9vQ2mXw7',
  console: 'https://nudge.example.com/console',
  first: 'tomorrow, Tuesday, at 8:00 am',
  happened:
    'Texts from +1 202 555 0142 have been stopped: the carrier says the number is not registered (30034).',
  todo: 'Register the number with the carrier, then start the lane again from the console. 212 tips are waiting; none is lost.',
  ...recapValues({
    lang: 'en',
    days: [
      {
        weekday: 1,
        title: 'A little more room',
        kept: true,
        words: 'I left it. It was quiet, and then not so bad.',
      },
      {
        weekday: 2,
        title: 'Let a silence be',
        kept: true,
        words: 'We did the dishes side by side & said nothing. I think he noticed.',
      },
      { weekday: 3, title: 'An evening without questions', kept: false },
      {
        weekday: 4,
        title: 'Something of your own',
        kept: true,
        words: 'Went swimming. First time since spring.',
      },
      { weekday: 5, title: 'When they come closer', kept: false },
      { weekday: 6, title: 'Words come slowly', kept: true },
      {
        weekday: 7,
        title: 'What the room did',
        kept: true,
        words: 'Sunday coffee took an hour. Nobody planned it.',
      },
    ],
    ahead: 'Small things worth noticing',
  }),
}

export const sample = { frame, day, values }
