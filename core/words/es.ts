import type { Words } from './en.ts'

/** The same in Spanish. Accents cost twice as much as other letters, so sentences stay short. */
export const es: Words = {
  ask: (p) =>
    `${p.name}: ${p.about} Enviamos ${p.frequency}. Pueden aplicar tarifas de mensajes y datos. AYUDA para ayuda, STOP para terminar. Nadie lee los mensajes las 24 horas. Responde SI para empezar.`,
  joined: (p) =>
    `Te damos la bienvenida a ${p.name}. Tu primer consejo llega ${p.when} (${p.zone}). Si la hora no es la tuya, escribe HORA 7:30am o ZONA Madrid. Para recibirlo por correo, escribe tu correo. STOP lo termina.`,
  already: (p) => `Ya formas parte de ${p.name}. Tu próximo consejo llega ${p.when}.`,
  alreadyWaiting: (p) =>
    `${p.name} empieza la mañana después de que termine ${p.current}, para que recibas un consejo al día.`,
  queued: (p) =>
    `Guardado. Un consejo al día basta: ${p.name} empieza la mañana después de que termine ${p.current}.`,
  again: (p) =>
    `Qué bueno verte de nuevo. ${p.name} vuelve a empezar desde el primer día ${p.when}.`,
  askWaiting: 'Responde SI para empezar. Si no respondes, no te llega nada más.',
  unknown: (p) =>
    `Todavía no conocemos este número. Escribe ${p.keywords} para empezar, o AYUDA. No te enviaremos nada más.`,
  help: (p) =>
    `${p.name}: ${p.frequency}. Escribe HORA 7:30am, ZONA Madrid, PAUSA 3 días, SEGUIR, HOY, DIARIO, TEXTO o un correo. Contacto: ${p.contact}. Pueden aplicar tarifas. STOP para terminar.${p.hotline}`,
  stopped: (p) => `Cancelaste ${p.name}. No recibirás más mensajes. Escribe START para volver.`,
  started: (p) =>
    `Qué bueno que vuelves a ${p.name}. Sigues donde lo dejaste, ${p.when}. STOP lo termina.`,
  startedDone: (p) =>
    `Ya puedes recibir mensajes otra vez. ${p.name} ya terminó; escribe ${p.keywords} para empezar de nuevo.`,
  startedPlain: (p) => `Ya puedes recibir mensajes otra vez. Escribe ${p.keywords} para empezar.`,
  paused: (p) =>
    `En pausa. El próximo consejo llega ${p.when}. Escribe REANUDAR para seguir antes.`,
  pausedOpen: 'En pausa hasta que escribas REANUDAR. Tu lugar queda guardado.',
  pauseUnreadable:
    'No entendimos por cuánto tiempo. Prueba PAUSA 3 días, PAUSA 2 semanas, o solo PAUSA hasta que escribas REANUDAR.',
  resumed: (p) => `Qué bueno que vuelves. El próximo consejo llega ${p.when}.`,
  notPaused: (p) => `No tienes pausa puesta. El próximo consejo llega ${p.when}.`,
  time: (p) => `Listo: los consejos llegan a las ${p.time}. El próximo, ${p.when}.`,
  timeUnreadable: 'No entendimos esa hora. Prueba HORA 7:30am o HORA 18:00.',
  timeOutside: (p) =>
    `Los consejos pueden llegar entre las ${p.from} y las ${p.to}. Prueba HORA ${p.from.replace(' ', '')}.`,
  zone: (p) => `Listo: los consejos siguen ahora la hora de ${p.zone}. El próximo, ${p.when}.`,
  zoneUnknown: 'No conocemos ese lugar. Prueba con una ciudad grande: ZONA Madrid, ZONA Denver.',
  emailSent:
    'Te enviamos un correo a esa dirección. Ábrelo y pulsa el botón; desde ese momento los consejos llegan por correo. Hasta entonces, por mensaje.',
  emailKnown: (p) => `Tus consejos ya llegan a ese correo. El próximo, ${p.when}.`,
  emailInvalid: 'Eso no parece un correo. Escríbelo solo en un mensaje: nombre@example.com',
  emailAsk: '¿Qué correo? Escríbelo en un mensaje: nombre@example.com',
  emailRefused: 'No podemos escribir a ese correo. Prueba con otro.',
  text: (p) => `Listo: los consejos llegan por mensaje. El próximo, ${p.when}.`,
  textAlready: (p) => `Los consejos ya llegan por mensaje. El próximo, ${p.when}.`,
  noneYet: (p) => `Tu primer consejo llega ${p.when}.`,
  notIn: (p) => `Ahora no estás en ningún programa. Escribe ${p.keywords} para empezar uno.`,
  finished: (p) => `Tu programa ya terminó. Escribe ${p.keywords} para empezar de nuevo.`,
  later: 'más tarde, cuando escribas REANUDAR',
  journal: (p) => `Tu diario: ${p.link} El enlace sirve una hora; no lo compartas.`,
  kept: [
    'Gracias. Queda en tu diario.',
    'Guardado. Hasta mañana.',
    'Gracias por escribir. Ya está en tu diario.',
    'Recibido y guardado. Trátate bien esta noche.',
    'Guardado. Darse cuenta es casi todo.',
    'Gracias por contarlo. Queda en tu diario.',
  ],
  keptQuiet: 'Gracias. Queda en tu diario.',
  empty: 'Llegó un mensaje vacío. Responde con palabras, o AYUDA.',
  picture: 'No podemos guardar imágenes. Responde con palabras y quedan en tu diario.',
  pictureDropped: ' La imagen no se pudo guardar, solo las palabras.',
  unsure:
    '¿Quieres que paren estos mensajes? Responde STOP o SEGUIR. No llega nada más hasta que respondas.',
  keep: (p) => `Bien, no cambia nada. El próximo consejo llega ${p.when}.`,
  deleteAsk:
    'Esto borra para siempre tu diario y todo lo que guardamos de ti. Responde BORRAR para hacerlo, o SEGUIR para dejarlo.',
  deleted: 'Todo está borrado y no recibirás más mensajes.',
  choiceGone: 'Ese paso ya quedó atrás, así que ahora no cambia nada.',
  gateClosed: (p) =>
    `Gracias por responder. Dejaremos fuera esa parte y seguimos con cuidarte a ti.${p.hotline}`,
  safety: (p) =>
    `Gracias por confiarnos esto. Mereces estar a salvo. ${p.resources} Los consejos quedan en pausa; escribe REANUDAR cuando los quieras de nuevo.`,
  safetyAgain:
    'Guardado. Los números que te enviamos responden día y noche. Los consejos siguen en pausa hasta que escribas REANUDAR.',
  language: 'Listo: desde ahora los mensajes llegan en español.',
  mailStopped:
    'El correo a tu dirección dejó de funcionar; los consejos llegan ahora por mensaje. STOP los termina.',
  welcomeEmail: (p) => `Confirmado. El próximo consejo llega por correo ${p.when}.`,
}
