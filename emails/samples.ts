import type { Lang } from '../core/program.ts'
import { recapValues, type Values } from '../core/slots.ts'

/** What previews, the gallery and the tests show. Numbers and addresses are example ones. */

const frame = {
  program: { name: 'Open Up', accent: '#2f5d62' },
  lang: 'en' as Lang,
  sender: {
    postalAddress: 'Nudgeline, 12 Example Street, Springfield, NY 10001, USA',
    replies: true,
  },
}

const day = {
  id: 'sample',
  subject: 'A little more room',
  text: 'When someone goes quiet, asking again feels like the only way in.',
  question: 'What would you do this evening if the silence were not yours to fix?',
  step: 'For one evening, leave out every question that starts with "why". Let a pause be a pause.',
  checkin: 'How did the evening feel without the questions?',
  body: `When someone goes quiet, asking again can feel like the only way in. You ask because you care. On the other side, though, each question lands as one more thing to get right, and the safest answer is none.

Some people need time before they have words at all. It is *not* a verdict on you, and it is **not** the end of the talk. It is how they find out what they feel.

Stepping back is hard, because it can seem like letting go of the last thread. It isn't. Room is what makes it possible for somebody to come forward by themselves.`,
}

const dia = {
  id: 'sample',
  subject: 'Un poco más de aire',
  text: 'Cuando alguien calla, volver a preguntar parece el único camino.',
  question: '¿Qué harías esta noche si el silencio no fuera cosa tuya?',
  step: 'Por una noche, deja fuera toda pregunta que empiece con "por qué". Que una pausa sea una pausa.',
  checkin: '¿Cómo se sintió la noche sin preguntas?',
  body: `Cuando alguien calla, volver a preguntar parece el único camino. Preguntas porque te importa. Del otro lado, sin embargo, cada pregunta llega como una cosa más que hay que hacer bien, y la respuesta más segura es ninguna.

Hay personas que necesitan tiempo antes de tener palabras. *No* es un juicio sobre ti, y **no** es el final de la conversación. Es su manera de averiguar qué sienten.

Dar un paso atrás cuesta, porque parece soltar el último hilo. No lo es. El espacio es lo que permite que alguien se acerque por su cuenta.`,
}

const links: Values = {
  unsubscribe: 'https://nudge.example.com/u/k3J9vQ2mXw7',
  leave: 'https://nudge.example.com/r/k3J9vQ2mXw7',
  preferences: 'https://nudge.example.com/p/k3J9vQ2mXw7',
  journal: 'https://nudge.example.com/j/k3J9vQ2mXw7',
  composer: 'sms:+12025550142',
  confirm: 'https://nudge.example.com/confirm/k3J9vQ2mXw7',
  signin: 'https://nudge.example.com/in/k3J9vQ2mXw7',
  console: 'https://nudge.example.com/console',
}

const values: Record<Lang, Values> = {
  en: {
    ...links,
    first: 'tomorrow, Tuesday, at 8:00 am',
    answer: 'Paused. The next tip comes Friday at 8:00 am. Text RESUME to go on sooner.',
    happened:
      'Texts from the program number have stopped: the carrier says that it is not registered (30034).',
    todo: 'Register the number, then start its lane again from the console. 212 tips are waiting and none is lost.',
    ...recapValues({
      lang: 'en',
      days: [
        written(1, 'A little more room', 'I left it. It was quiet, and then not so bad.'),
        written(2, 'Let a silence be', 'We did the dishes side by side & said nothing.'),
        { weekday: 3, title: 'An evening without questions', kept: false },
        written(4, 'Something of your own', 'Went swimming. First time since spring.'),
        { weekday: 5, title: 'When they come closer', kept: false },
        { weekday: 6, title: 'Words come slowly', kept: true },
        written(7, 'What the room did', 'Sunday coffee took an hour. Nobody planned it.'),
      ],
      ahead: 'Small things worth noticing',
    }),
  },
  es: {
    ...links,
    first: 'mañana, martes, a las 8:00',
    answer: 'En pausa. El próximo consejo llega el viernes a las 8:00.',
    happened:
      'Los mensajes del número del programa se detuvieron: la operadora dice que no está registrado (30034).',
    todo: 'Registra el número y vuelve a abrir su carril desde la consola. Hay 212 consejos en espera y no se ha perdido ninguno.',
    ...recapValues({
      lang: 'es',
      days: [
        written(
          1,
          'Un poco más de aire',
          'Lo dejé estar. Hubo silencio, y luego no estuvo tan mal.',
        ),
        { weekday: 2, title: 'Deja que haya silencio', kept: false },
        written(3, 'Una noche sin preguntas', 'Cenamos con música. Nada más.'),
        written(4, 'Algo solo tuyo', 'Fui a nadar por primera vez desde la primavera.'),
        { weekday: 5, title: 'Cuando se acerca', kept: true },
      ],
      ahead: 'Pequeñas cosas que vale la pena notar',
    }),
  },
}

function written(weekday: number, title: string, words: string) {
  return { weekday, title, kept: true, words }
}

export const sample = { frame, day, dia, values }
