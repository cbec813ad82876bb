import type { Lang } from '../core/program.ts'

/** Every word of the emails that does not come from a program. `name` is the program's. */
const en = {
  footer: {
    why: (name: string) => `You get this because you signed up for ${name}.`,
    preferences: 'Change when and how it comes',
    unsubscribe: 'Unsubscribe',
  },
  journal: 'Your journal',
  answer: 'Text back your answer',
  reply: 'Or simply reply to this email.',
  tip: {
    preview: 'A short note for today, with one question at the end.',
    step: 'One small thing',
    question: 'A question for you',
  },
  checkin: {
    subject: 'A short question for this evening',
    preview: 'It takes less than a minute.',
    heading: 'This evening',
    body: 'Before the day is over, one look back at it.',
  },
  confirm: {
    subject: 'Please confirm your email address',
    preview: 'One tap, and you are set.',
    heading: 'Is this your address?',
    body: (name: string) =>
      `Somebody gave this address to get ${name} by email. If that was you, please confirm it.`,
    button: 'Confirm my address',
    ignore:
      'If it was not you, you can ignore this email. Nothing will happen, and nothing more will come.',
    why: (name: string) => `You get this once, because this address was given to ${name}.`,
  },
  welcome: {
    subject: 'You are all set',
    preview: 'What comes, when it comes, and how to answer.',
    heading: 'Welcome',
    body: (name: string, frequency: string) =>
      `Your address is confirmed. ${name} is ${frequency}.`,
    first: (when: string) => `The next one comes ${when}.`,
    answers: (byEmail: boolean) =>
      `Each ends with a question. Answer it by text${byEmail ? ' or by replying to the email' : ''}, in one word or in twenty lines. What you write is kept as your journal.`,
    controls:
      'Texting PAUSE makes room whenever you need it, TIME changes the hour, and STOP ends everything at once.',
    seen: 'Subject lines stay plain, because somebody else may see your screen.',
    button: 'Open your journal',
  },
  recap: {
    subject: 'Your week, looking back',
    preview: 'Seven days at a glance.',
    heading: 'Your week',
    count: (answered: string, total: string) => `You wrote on ${answered} of ${total} days.`,
    gentle: 'A day without words counts too.',
    days: 'Day by day',
    ahead: 'One thing ahead',
    button: 'Open your journal',
    why: (name: string) =>
      `You get this once a week with ${name}. You can keep the daily tips and leave out the recap.`,
    leave: 'Leave out the weekly recap',
  },
  finished: {
    preview: 'A last note, and a way back to what you wrote.',
    journal: 'Everything you wrote along the way is still there, in your own words.',
    button: 'Read your journal',
  },
  signin: {
    subject: 'Your sign-in link',
    preview: 'It works for a short time.',
    heading: 'Sign in',
    body: (name: string, minutes: number) =>
      `This link opens your pages of ${name}. It works for ${minutes} minutes.`,
    button: 'Sign in',
    ignore:
      'If you did not ask for it, you can ignore this email. Nobody gets in without this link, so please do not pass it on.',
    why: (name: string) =>
      `You get this because a sign-in to ${name} was asked for with this address.`,
  },
  goodbye: {
    subject: 'You are unsubscribed',
    preview: 'Nothing more will come.',
    heading: 'That was the last one',
    body: (name: string) =>
      `You will get no more emails from ${name}. Thank you for the time you gave it.`,
    journal: 'What you wrote stays yours, for as long as you want to keep it.',
    back: 'Should you ever want to come back, text START. You will go on with the day after the last one you had.',
    button: 'Open your journal',
    why: (name: string) => `You get this once, because you unsubscribed from ${name}.`,
  },
  answered: {
    subject: 'About your message',
    preview: 'A short answer.',
    heading: 'About your message',
    journal: 'What you write in reply to this email is kept in your journal.',
    why: (name: string) => `You get this because you wrote to ${name}.`,
  },
  alert: {
    subject: 'Something needs a look',
    preview: 'What happened, and what to do next.',
    heading: 'Something needs a look',
    todo: 'What to do next',
    button: 'Open the console',
    why: (name: string) => `You get this because you run ${name}.`,
  },
}

export type Copy = typeof en

const es: Copy = {
  footer: {
    why: (name) => `Recibes este correo porque te inscribiste en ${name}.`,
    preferences: 'Cambiar cuándo y cómo llega',
    unsubscribe: 'Cancelar la suscripción',
  },
  journal: 'Tu diario',
  answer: 'Responder por mensaje',
  reply: 'O simplemente responde a este correo.',
  tip: {
    preview: 'Una nota breve para hoy, con una pregunta al final.',
    step: 'Una cosa pequeña',
    question: 'Una pregunta para ti',
  },
  checkin: {
    subject: 'Una pregunta breve para esta noche',
    preview: 'Toma menos de un minuto.',
    heading: 'Esta noche',
    body: 'Antes de que termine el día, una mirada hacia atrás.',
  },
  confirm: {
    subject: 'Confirma tu dirección de correo',
    preview: 'Un toque y listo.',
    heading: '¿Es esta tu dirección?',
    body: (name) =>
      `Alguien dio esta dirección para recibir ${name} por correo. Si fuiste tú, confírmala, por favor.`,
    button: 'Confirmar mi dirección',
    ignore: 'Si no fuiste tú, puedes ignorar este correo. No pasará nada y no llegará nada más.',
    why: (name) => `Recibes esto una sola vez, porque alguien dio esta dirección a ${name}.`,
  },
  welcome: {
    subject: 'Todo listo',
    preview: 'Qué llega, cuándo llega y cómo responder.',
    heading: 'Te damos la bienvenida',
    body: (name, frequency) => `Tu dirección está confirmada. ${name} es ${frequency}.`,
    first: (when) => `El próximo llega ${when}.`,
    answers: (byEmail) =>
      `Cada uno termina con una pregunta. Respóndela por mensaje de texto${byEmail ? ' o contestando al correo' : ''}, con una palabra o con veinte líneas. Lo que escribas se guarda como tu diario.`,
    controls:
      'Con un mensaje que diga PAUSA te damos espacio cuando lo necesites; HORA cambia la hora y STOP lo termina todo de inmediato.',
    seen: 'Los asuntos son discretos, porque alguien más puede ver tu pantalla.',
    button: 'Abrir tu diario',
  },
  recap: {
    subject: 'Tu semana, mirando atrás',
    preview: 'Siete días de un vistazo.',
    heading: 'Tu semana',
    count: (answered, total) => `Escribiste en ${answered} de ${total} días.`,
    gentle: 'Un día sin palabras también cuenta.',
    days: 'Día a día',
    ahead: 'Lo que viene',
    button: 'Abrir tu diario',
    why: (name) =>
      `Recibes esto una vez por semana con ${name}. Puedes seguir con los consejos diarios y dejar el resumen.`,
    leave: 'Dejar de recibir el resumen',
  },
  finished: {
    preview: 'Una última nota y el camino de vuelta a lo que escribiste.',
    journal: 'Todo lo que escribiste en el camino sigue ahí, en tus propias palabras.',
    button: 'Leer tu diario',
  },
  signin: {
    subject: 'Tu enlace para entrar',
    preview: 'Funciona por poco tiempo.',
    heading: 'Entrar',
    body: (name, minutes) =>
      `Este enlace abre tus páginas de ${name}. Funciona durante ${minutes} minutos.`,
    button: 'Entrar',
    ignore:
      'Si no lo pediste, puedes ignorar este correo. Nadie entra sin este enlace, así que no lo compartas.',
    why: (name) => `Recibes esto porque alguien pidió entrar en ${name} con esta dirección.`,
  },
  goodbye: {
    subject: 'Tu suscripción está cancelada',
    preview: 'No llegará nada más.',
    heading: 'Este fue el último',
    body: (name) => `Ya no recibirás correos de ${name}. Gracias por habernos dejado acompañarte.`,
    journal: 'Lo que escribiste sigue siendo tuyo, mientras quieras conservarlo.',
    back: 'Si algún día quieres volver, envía START por mensaje de texto. Seguirás con el día después del último que recibiste.',
    button: 'Abrir tu diario',
    why: (name) => `Recibes esto una sola vez, porque cancelaste tu suscripción a ${name}.`,
  },
  answered: {
    subject: 'Sobre tu mensaje',
    preview: 'Una respuesta breve.',
    heading: 'Sobre tu mensaje',
    journal: 'Lo que respondas a este correo se guarda en tu diario.',
    why: (name) => `Recibes esto porque escribiste a ${name}.`,
  },
  alert: {
    subject: 'Algo necesita atención',
    preview: 'Qué pasó y qué hacer ahora.',
    heading: 'Algo necesita atención',
    todo: 'Qué hacer ahora',
    button: 'Abrir la consola',
    why: (name) => `Recibes esto porque administras ${name}.`,
  },
}

export const copy: Record<Lang, Copy> = { en, es }
