import { SETS } from './lexicon.ts'
import { list } from './phrase.ts'

/**
 * How people put commands. Phrases are matched against each clause, once its frame is off ("can
 * you", "I'd like to"), and all begin where it does: a journal that mentions a pause or a journal
 * is not a command. `WHOLE` words must be all there is.
 */
export const COMMAND_SETS = {
  ...SETS,
  send: list(
    `send, text, get, receive, have, deliver, message, want, do, put, make, schedule, move, set, change, switch, push, start sending, sending, texting, see`,
  ),
  tips: list(`
    these, this, it, them, those, mine, me, the tip(s), my tip(s), tip(s), the message(s), my message(s), messages, my text(s), the text(s), texts, the daily text(s), the daily tip(s), my daily tip, my daily text, your texts, your tips, everything, me these, me this, me the tip(s), me tips, me texts, me my tip(s), these to me, it to me, me messages, me the messages, them to me, these texts, these tips, these messages, the program, my program, open up, my nudges, the emails, your messages, your daily tips, the stuff, this stuff, the questions, my questions, the question, the prompts, all of these, all of this, all of them, my daily message(s), daily messages, daily texts, daily tips, the lessons, any, anything, any texts, any messages, any tips, los mensajes, los consejos, los textos, mis mensajes, mis consejos, mis textos, el mensaje, el consejo, el texto, mi mensaje, mi consejo, el programa, estos mensajes
  `),
  tip: list(`tip, message, text, question, email, one, prompt, nudge, step, advice`),
  by: list(
    `by email, via email, through email, as email(s), as an email, in email, by e mail, to my email, on email, in my email, in my inbox, over email, by mail, por correo, por email, por mail, al correo, a mi correo`,
  ),
  until: list(
    `#, until, till, til, for, through, hasta, por, durante, this week, next week, this weekend, tomorrow, today, tonight, esta semana, mañana, unos, la próxima`,
  ),
  again: list(
    `send, resend, re send, repeat, see, get, have, show, text, tell, remind, give, send over, send back, redo, forward`,
  ),
  missing: list(
    `deleted, missed, lost, did not get, never got, did not receive, never received, have not gotten, have not received, can not find, do not have, did not see, not gotten, erased, accidentally deleted, accidentally erased, deleted by accident, can not see, can not open, can not read, no longer have, misplaced, swiped away, cleared`,
  ),
  view: list(
    `see, show, show me, read, view, open, get, find, access, look at, look back at, go to, check, reread, send, send me, have, give me, pull up, where is, where are, ver, leer, abrir, mandar, mándenme, envíenme, revisar, entrar a, encuentro, enséñame, enséñenme, puedo ver, puedo leer, ver mis, acceder a, dónde está, está, look back on, look back over, read back, read over, go back over, go over, go through, review, revisit, browse, scroll through, download, export, print, pull, re read, consultar, releer, volver a leer, volver a ver, repasar, quiero ver, quiero leer, ver otra vez`,
  ),
  clock: list(
    `#, #am, #pm, #a, #p, #hrs, #h, noon, midday, midnight, half past, quarter past, quarter to, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, mediodía, un poco, breakfast, lunch, bedtime`,
  ),
  away: list(
    `on holiday, on holidays, on vacation, on vacations, on a trip, on a cruise, out of town, away, traveling, travelling, abroad, camping, in the hospital, out of the country, on leave, off grid, off the grid, de vacaciones, de viaje, fuera, fuera de la ciudad, fuera del país, viajando, out, gone, deployed, at a conference, at my moms, visiting family, on the road, offline, without service, without signal, without phone, in surgery, having surgery, sin señal, sin teléfono, hospitalizad[o/a], en el hospital, ocupad[o/a], busy, swamped, slammed`,
  ),
  delete: list(
    `delete, erase, wipe, destroy, get rid of, purge, clear, scrub, wipe out, borr[a/e/en/ar], elimin[a/e/en/ar], quit[a/en]`,
  ),
  data: list(
    `data, personal data, info, information, personal information, everything, records, record, account, history, entries, journal, answers, replies, reflections, file, stuff, what i wrote, what i have written, all i wrote, datos, información, cuenta, historial, diario, todo, respuestas, registros, traces, trace, texts, messages, profile, details, mensajes, textos, perfil, lo que escribí, lo que he escrito, lo que tienen`,
  ),
  mine: list(
    `all, of, my, me, the, any, that, your, about, on, everything, every, mis, mi, toda, todos, todas, los, la, de, lo, que, tienen, please`,
  ),
}

export const WHOLE = {
  help: list(`
    help, info, help me, information, commands, command list, menu, options, list of commands, need help, i need help, help please, about, faq, how does it work, what are my options, support, hilfe, aide, aidez moi,
    ayuda, ayúdame, ayúdenme, necesito ayuda, información, comandos, opciones, menú, más información, aiuto
  `),
  start: list(`
    start, unstop, resubscribe, re subscribe, subscribe, start again, start over, restart, start please, opt in, opt back in, opt me in, subscribe again, join again, start back up, rejoin, re join, sign up again,
    empezar, iniciar, comenzar, empezar de nuevo, volver a empezar, suscribir, suscribirme, reactivar, activar, inscribirme, alta, comienza, empieza, inicia, reiniciar, commencer
  `),
  pause: list(
    `pause, pausa, pausar, pausen, pause please, snooze, pausa por favor, pause it, pause me, pause this, pausame, take a break, hold, pause texts, pause messages, pause tips, pause program`,
  ),
  resume: list(`
    resume, unpause, un pause, continue, i am back, im back, back, back now, i am back now, we are back, keep going, ready to continue, i am ready to continue, ready to resume, carry on, restart tips, un snooze, keep, keep them,
    reanudar, reanuda, reanuden, continuar, continúa, continúen, ya regresé, ya volví, ya estoy de vuelta, regresé, volví, ya regresamos, ya volvimos, estoy de vuelta, seguir, sigan, despausar, quitar pausa, retomar
  `),
  text: list(
    `text, texts, texto, textos, text me, by text, text please, texts please, por texto, mensajes de texto, text messages, mándenme textos, text instead, texts instead`,
  ),
  email: list(
    `email, e mail, emails, correo, correos, email me, email please, emails please, by email, correo electrónico, por correo, por email, email instead, emails instead, email me instead, mail`,
  ),
  today: list(
    `today, hoy, today please, resend, repeat, again, send again, today again, send it again, resend please, repetir, repite, repeat please, reenviar`,
  ),
  journal: list(
    `journal, diario, my journal, mi diario, journal link, my entries, el diario, my answers, my reflections, view journal, see journal, open journal, journal please, ver diario`,
  ),
  delete: list(`
    delete, delete me, erase me, delete data, delete my data, forget me, delete all, delete everything, erase everything, erase, gdpr, delete myself, wipe my data, erase all, right to be forgotten,
    bórrame, bórrenme todo, borrarme, elimíname, eliminarme, borrar todo, borren todo, eliminar todo, borra todo, borrar mis datos, borrar, elimina mis datos, olvídenme, suppr, supprimer
  `),
  time: list(
    `time, hora, horario, change time, change my time, change the time, cambiar hora, new time, another time`,
  ),
  zone: list(`zone, zona, time zone, timezone, zona horaria, my time zone`),
}

export const PHRASES = {
  help: list(`
    ^ what is|was this|that|it|open_up|this_about|this_for|this_number|this_text $
    ^ what is|are these|this for|about|number|text|texts|messages|program|service $
    ^ what program|service|number is this $
    ^ who is|was this|that|it|texting_me|messaging_me|there|sending_this|sending_these $
    ^ who are you $
    ^ who texted|sent|messaged me|this|it? $
    ^ i? do? not know? who|what is|this this|is? $
    ^ how does|do this|it|these|the|open_up program|thing|service|texts|tips? work(s) $
    ^ this|it|program|the_program works|work $
    ^ does this|it|the_program cost|work_how
    ^ what|which commands|words|things|keywords? can|do|are|should i|there|the text|send|reply|use|commands|options
    ^ what can i text|send|reply|ask
    ^ what are the commands|options|keywords|my_options
    ^ list commands|options
    ^ is|are this|you|i talking_to|texting|speaking_to|speaking_with? a|an|some? real|actual|live? bot|robot|person|human|scam|computer|ai|automated|machine $
    ^ is this|it free $
    ^ talk|speak|chat to|with a|an|some real|actual|live|human|person|human|someone|somebody $
    ^ qué es esto|este_numero|este_mensaje|open_up $
    ^ quién|quiénes es|eres|son|habla|me_escribe|me_manda|manda|escribe|me_texteo este|esto|usted|ustedes|esta? $
    ^ de parte de quien
    ^ cómo? funciona|sirve esto|este_programa|el_programa? $
    ^ qué|cuáles comandos|palabras|opciones son|hay|puedo|tengo|los|las
    ^ qué puedo escribir|mandar|textear|enviar|poner
    ^ de qué se trata esto? $
    ^ hablo|hablando con una? persona|robot|maquina
    ^ es un robot|bot $
    ^ use|read|answer this|it|these $
    ^ i|we? do_not|cannot|can_not understand|get|know|see how_this_works|how_it_works|how_to_use_this|how_to_use_it|how_this_is_supposed_to_work|the_commands
    ^ i|we? need|want? help with|using this|the|these texts|messages|program|it|commands|$
    ^ what|which commands|words|options|keywords are|do there|exist|available|we_have|you_have $
    ^ who|what am_i|are_we talking|texting|writing|speaking to|with $
    ^ who runs|makes|writes|sends|sent|owns|operates this|these|it|the_program|the_texts $
    ^ who is|are|keeps sending|texting|writing|messaging me? this|these|it|me?
    ^ what do|should|can i|we do|say|write|reply|answer here|now|with_this|next? $
    ^ instructions|manual|guide|commands $
    ^ someone|somebody explain|tell_me .. how_it_works|how_this_works|works|this|it $
    ^ explain this|it|how .. $
    ^ no entiendo cómo|qué|esto ..3 $
    ^ quién está|hay detrás|de_aquel_lado ..3 $
    ^ necesito|quiero ayuda con esto|los_mensajes|el_programa
    ^ cómo se usa|uso|utilizo|hago esto|esta|? $
    ^ is there|do_you_have|can_i_get|can_i_see|show_me|send_me|give_me|where_is|have* a|an|the list|menu of? commands|options|words|keywords|things
    ^ a|the|some list|menu of commands|options|words|keywords|things
    ^ who|what is|are behind|running|sending|writing|making|doing this|these|it|the|them ..3
    ^ is|are a|an|any|this|there|it|you|these* real|actual|live|human|automated|auto|generated person|human|people|reading|messages|texts|these|writing|$ ..3
    ^ does|do|is a|any|real|actual|anyone|anybody|someone|somebody* person|human|anyone|anybody|someone|somebody read|reading|see|answer|on ..5
    ^ quién|quiénes me|nos manda(n)|envía(n)|escribe(n) ..3
    ^ how|what do|does|can|should i|we|this|it|you use|work|answer|reply|respond|do ..4 program|this|here|to|texts|$
    ^ what else? can|could|do|should i|we|you do|say|ask|text|reply ..2 here|with|this|you|$
    ^ confused|lost about|how|by|with ..3 this|works|program|texts|it
    ^ why am_i|do_i get|getting|receive|receiving nothing|no
    ^ who can i talk|speak to
    ^ customer service|support
    ^ what are|is|do these|this|the|your texts|text|messages|message|tips|program|service? about|for|mean $
    ^ need|want|get some|a_little|a_bit_of|more? help with|using|on|understanding ..3
    ^ eres|es|son|hablo_con|esto_es ..1 robot|persona|humano|máquina|bot|real ..3
    ^ some|a_little|a_bit_of|more help|assistance with|using|on|understanding|please|$ ..3
    ^ change|see|find|adjust my|the|some? settings|preferences|options $
    ^ qué|que puedo|se_puede hacer aquí|con_esto|por_aquí ..1
  `),
  start: list(`
    ^ sign|put|add|subscribe|opt|enroll me back|again up|on|in? again?
    ^ sign|subscribe|opt|enroll|resubscribe me up|in|again|back
    ^ resubscribe|subscribe me|again|to
    ^ sign up again
    ^ start getting|receiving|sending|texting <tips>|me again
    ^ start <tips> again|back|up
    ^ start|begin again $
    ^ begin again $
    ^ get|receive|have <tips> again|back $
    ^ start again|over with <tips>
    ^ opt back in
    ^ rejoin|join again|the_program
    ^ volver a? recibir
    ^ inscríb[a/e/an]me|suscríb[a/e/an]me|apúnt[a/e/en]me|reactív[a/e/en]me|activ[a/e/en]me otra|de|a|por|al|nuevamente
    ^ inscríb[a/e/an]me|suscríb[a/e/an]me|apúnt[a/e/en]me $
    ^ inscribirme|suscribirme|apuntarme otra|de|a|nuevamente|al
    ^ empezar otra_vez|de_nuevo $
    ^ empezar a_recibir
    ^ me inscriban|suscriban|apunten otra|de|a|al
    ^ re subscribe
    ^ come|get|go|be back to|into|in|on|with the|this|your program|texts|tips|list|messages
    ^ rejoin|re_join $
    ^ volver|regresar|entrar al|a|en el? programa|consejos|lista
    ^ quiero|quisiera volver|regresar $
    ^ inscr[i/í]b[an/a/e]me|suscr[i/í]b[an/a/e]me $
    ^ rejoin|re_join|come_back|get_back_in|be_let_back_in|be_added_back|be_put_back|sign_back_up|re_enroll|reenroll|re_subscribe|resubscribe $
    ^ rejoin|reenroll|re_enroll|sign_back_up|sign_up_again to|in|into|on|for|again|please
    ^ start|begin|do|redo|restart it|this|over|the_program|the_course|from|again* from|over|at day|the|week|scratch 1|one|beginning|start|$
    ^ start over|again $
    ^ volver|regresar a inscribirme|suscribirme|entrar|empezar|registrarme|recibir(los)|apuntarme
    ^ add|put|sign me|us back
    ^ i changed|change my mind ..2 sign|add|put|want
    ^ want|like|love them|these|the_tips|the_texts|texts|tips back|again $
    ^ otra_vez|nuevamente inscr[i/í]banme|quiero
    ^ begin|start again|over|anew please|now|$
  `),
  resume: list(`
    ^ i_am|we_are? back from .. vacation|trip|holiday|holidays|travels|cruise|hospital|break|our|my
    ^ i_am|we_are? back now|home|again|and_ready $
    ^ you_can start|resume|continue|send again|sending|the|my|now|them
    ^ i_am|we_are? home from .. vacation|trip|holiday|cruise|hospital
    ^ resume|restart|unpause|continue|continues <tips>|sending|texting|with|my|the $
    ^ resume|unpause
    ^ start|begin sending|texting|the_tips|them|it|these? again|back|back_up $
    ^ ready to go|get|receive|begin ..2 again|going|started|back ..1
    ^ end|finish|lift|stop|cancel|over the|my|this? pause|break|hold early|now|today|please ..1
    ^ ready to? resume|continue|start_again|go_again|pick_back_up
    ^ turn|switch <tips> back on
    ^ pick back|up up|where
    ^ you can start|resume|continue|send again|sending|the|my|now|them
    ^ ya regres[é/amos]|volv[í/imos]|estoy|estamos|llegué|llegamos|de de? vuelta|vacaciones? $
    ^ ya regres[é/amos]|volv[í/imos] de|a
    ^ reanud[ar/en/a/e] los|el|mis|mi
    ^ seguir|continuar|sigan|continúen|retomar con el|los|mis consejos|mensajes|programa|textos
    ^ pueden seguir|continuar
    ^ go|carry|move on with <tips>|the_program|my_program|it
    ^ let_us|lets continue|resume|go_on|carry_on|keep_going|pick_it_up ..2 $
    ^ pick <tips>|it|this up|back again|where|up
    ^ end|finish|lift|stop|cancel|over the|my pause|break $
    ^ i_am|im|we_are? back ..4 ready|go_on|start|continue|again|resume
    ^ im|i_am|we_are back $
    ^ sigamos|continuemos|retomemos|reanudemos ..2 $
    ^ ya? volví|volvimos|regresé|regresamos|estoy_de_vuelta ..3
    ^ quiero|quisiera|puedo|podemos? continuar|seguir|reanudar|retomar con_el_programa|con_los_consejos|$
    ^ terminar|quitar|acabar la pausa
    ^ ready|good for|to|to_start <tips>|the_texts|more_tips|texts|tips|more|receive|get again|$
    ^ resume|continue|carry_on|get_going again|now|please|tomorrow ..1 $
    ^ i_am|we_are|am* back from the? beach|trip|vacation|holiday|holidays|mountains|lake|cruise|hospital|honeymoon|road|leave|deployment
    ^ start|fire|turn|crank|kick|bring <tips>|it|things? back|again up|on|$
    ^ start|turn|bring|switch <tips> up|back|on|again
    ^ start|begin|resume|restart|continue <tips> up|again|back|now|please|tomorrow|monday|where|from
    ^ end|finish|lift|remove|take_off|take_me_off|undo|cancel|stop|get_me_off|off of? the|my|this? pause|hold|snooze|break $
    ^ ya pueden|puede|pueden_ya mandar(me)|enviar(me)|seguir|continuar|empezar|escribir(me) ..4
    ^ pueden|puede|puedes mandar(me)|enviar(me)|escribir(me)|volver ..4 otra_vez|de_nuevo|nuevamente
    ^ mánd[a/e/en]me|envíenme|manden|envíen <tips> otra_vez|de_nuevo|nuevamente $
    ^ quit[a/e/en/ar] la pausa|espera
    ^ ya estoy|estamos list[o/a/os/as] para|$ ..4
    ^ list[o/a] para seguir|continuar|recibir|reanudar
    ^ go|begin|get_going again|now $
    ^ bring|turn|put back|on <tips> ..2 $
    ^ bring <tips> back ..2 $
  `),
  pause: list(`
    ^ pause|snooze|suspend <tips>|my_subscription|texts|all? <until>
    ^ pause|snooze|mute|silence <tips>? for|until|till|while|#|$ ..4
    ^ hold|pause|stop|skip|suspend <tips> while|when|during ..5
    ^ pick|start|come|go back? up|back again|next|on|in|later next|monday|week|month|in|on|after|# ..2
    ^ give|grant me|us|it a|an|one|two|three|few|couple|some|# week(s)|day(s)|month(s)|break|bit ..5
    ^ par[en/a/e]|dej[en/e] de? mandar|una|unos|dos|tres|por|unas ..2 semana(s)|día(s)|mes(es) ..2
    ^ pause|snooze <tips>|messages|texts|all|my|the|sending|texting
    ^ pause|snooze|pausa|pausar|pausen a|an|one|two|three|four|un|una|dos|tres|unos|few|couple|of|other* day|days|week|weeks|month|months|día|días|semana|semanas|mes
    ^ put <tips> on hold|pause
    ^ put a pause|hold on
    ^ hold|keep <tips>|off|my|sending <until>
    ^ hold off on? <tips>?
    ^ hold <tips> $
    ^ take|need|have|get|want|taking? a|some|another|little|short|quick* break|breather|pause|time_off from? <tips>? <until>
    ^ a|short|quick|little* break <until>
    ^ take|need|have|get|want a|short|quick|little* break|pause|breather from the|these|your|my? <tips>|texts|tips|messages|program|emails
    ^ skip tomorrow|today|tonight|this_week|next_week|the_weekend|this_weekend|a_day|a_few|a_week|the_next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|until|till
    ^ i|we|am|are|will|be|going|gonna* <away> until|till|til|through|for|hasta
    ^ going <away> until|till|til|through|for
    ^ i|we|am|are|will|be|going|gonna* to .. until|till|til
    ^ pausa <until>
    ^ paus[a/e/en/ar] <tips>|los|el|mis|mi|esto|un|una|unos|dos|tres|todo|por|hasta
    ^ estoy|estamos|estaré|estaremos|voy|vamos|salgo|salimos a? estar? <away> hasta|por
    ^ salt[a/e/ar/en]|brinc[a/ar] mañana|hoy|esta_semana|el|este
    ^ tomar|darme|hacer|necesito|tomo un|una descanso|pausa|break <until>
    ^ un descanso|pausa <until>
    ^ me pausan|pausas
    ^ take|have|get|need a|an|some|little|short? break|pause|rest|breather|time_out $
    ^ nothing|no_tips|no_texts|no_messages until|till|til|for|before|this|next
    ^ give|grant|let me|us a|an|some|have? day(s)|week(s)|month(s)|few|couple|two|three|four|five|#|break|rest ..4
    ^ freeze|halt|delay|postpone|hold|suspend|stop <tips>|my_program|the_program|my|it <until>
    ^ wait|hold with|on|off ..4 until|till|til|for
    ^ pausa(r/s/n) de? #|un|una|dos|tres|unos|unas|hasta
    ^ necesito|quiero|quisiera|dame|denme|déjenme|tomar|hacer una? pausa|descanso|respiro|break ..5
    ^ descanso|respiro|pausa de|por|hasta
    ^ un|una descanso|pausa|respiro de|por|hasta #|un|una|unos|dos|tres|el|mañana
    ^ sált[a/e/en]te(lo)|salt[a/e/en] mañana|hoy|el|la|este|esta
    ^ pón[ga/gan/me/gan]lo|póngan[lo/me]|poner(lo/me)|pongan(lo/me)|ponga(lo/me) en pausa
    ^ a|una pausa|pause|break|breather|descanso|respiro $
    ^ take|have|get|need|give_me|gimme|want|skip|miss this|next|the|a|an|some|two|three|few|couple|#|tonight|today|tomorrow|my* day(s)|week(s)|weekend|month(s)|night off
    ^ take|have|need|want ..2 off from <tips>
    ^ <away> until|till|til|thru|through|hasta|for ..3
    ^ den|denme|dame|deme|dénme|dame|dennos un|una|unos|unas|# ..2 día(s)|semana(s)|mes(es)|descanso|respiro|tiempo ..
    ^ skip|miss|hold|pass|halt <tips>? for? the|this|next|a|# ..1 day(s)|week(s)|weekend|month|two|three|few|couple
    ^ skip|hold|delay|pause|stop|wait|suspend <tips>? for|until|till|til <until>|now|later|bit|while|the|a|we|i|my
    ^ no <tips>|text(s)|message(s)|tip(s)|prompts this|next|for|until|till|tomorrow|on|over
    ^ do not text|message|send|bother ..3 this|next weekend|week|few
    ^ not this|next week|weekend|month $
    ^ come back|text_me|message_me|try_again|start_again|check_back|hit_me_up in|after|on # day(s)|week(s)|month(s)
    ^ come back|text_me|message_me|try_again|check_back|pick_back_up in|after|next a|few|couple|two|three|week|month|monday ..3
    ^ ponme|ponerme|pongan|pónganme ..2 en? pausa|espera
    ^ detengan|suspendan|paren|pausen|frenen <tips>|todo|esto|los|$ .. por|hasta|unos|una|esta|durante|mientras
    ^ no manden|envíen|escriban nada|mensajes|textos|consejos? esta|este|por|hasta|durante|mañana
    ^ regreso|vuelvo|volvemos|regresamos el|en|hasta|la
    ^ a|an|one|two|three|four|few|couple|some|#|una|unos|unas|dos|tres ..1 week(s)|day(s)|month(s)|time|semana(s)|día(s)|mes(es) off|libre(s)|de_descanso ..4
  `),
  /** An end that has an end: with a date or a number of days in the same clause, a pause. */
  until: list(`
    ^ stop|hold|quit|no|no_more|do_not|cease|suspend|cancel|leave|nothing|none .. until|till|til|for|tomorrow|today|tonight|this|next
    ^ dejen|deje|deja|paren|pare|no|suspendan|ya_no|nada .. hasta|por|durante|esta|mañana|este
    ^ stop|hold|quit|no|no_more|do_not|cease|suspend|cancel|leave|nothing|none .. until|till|til after|i|we|my|our|the|christmas|thanksgiving|easter|summer|school|new
    ^ dejen|deje|deja|paren|pare|no|suspendan|ya_no|nada .. hasta que|después|el|la
  `),
  text: list(`
    ^ text me|us instead|please|rather|not|from_now_on
    ^ text|texts|texting instead|not|rather
    ^ get|have|send|receive|prefer|do|like|want me? my|the|these|them? as|by|via|through|in? texts|text|texting|text_messages instead|than|over|rather|not|from_now_on|again|please
    ^ send|get|have me? <tips> by|via|as|through|to|over text|texts|texting|text_message|my_phone|my_cell
    ^ switch|change|go|move|put me|us|it|back|these|them|mine* back? to|on|over_to texts|text|texting|text_messages
    ^ no|stop|not|instead_of|without the? email|emails send|text|but
    ^ send|mand[en/e/a]|envi[en/e/a]|prefiero texts|textos|mensajes_de_texto|texts_instead $
    ^ send|get texts|text instead|not|please? $
    ^ mánd[en/e/a]me|envíen|envíe|mejor|prefiero|cambi[en/e/a/ar]|recibir me|a|por|los? textos|mensajes_de_texto|texto|mensaje_de_texto
    ^ mensajes|texto|textos de? texto? en|mejor|no vez|lugar|que|correo(s)
    ^ texts|text|texting instead|rather
    ^ get|have|send|receive it|them|this|these as|by|via a? text|texts|sms again|please|instead|$
    ^ send|get|receive|want|prefer|use by|via|through? sms|text_message
    ^ mensajes|mensaje de texto $
    ^ sms $
    ^ a sms|texto|mensajes $
    ^ <tips>? by|via|as|through sms|text|texts $
    ^ sms please|instead|again|$
    ^ switch|change|go|move back? to sms
    ^ por|mejor|mejor_por|prefiero|prefiero_por|quiero|quiero_por|mándenlo_por|mándalo_por|mándamelo_por texts|mensaje|mensajes|mensaje_de_texto|mensajes_de_texto|sms|texto $
    ^ cámbi[a/e/en]me|cambiar(me) a sms|texto|textos|mensajes|mensaje
    ^ send|get|them|it|tips by|via|as|por|as_a sms|text|texts|texto $
    ^ by|via|por sms|mensaje_de_texto $
    ^ cámbiame|cámbienme|cámbieme|pásame|pásenme a texts|sms|texto|textos|mensajes
    ^ change|switch|move|go|put me|us|it|this|them? from email|emails|e_mail to text|texts|sms|texting
    ^ text|texts|texting|sms is|are|was|were|would_be|works better|easier|best ..4
    ^ like|liked|prefer|preferred|miss the? texts|texting|text|sms better|over|to|more|than ..3
    ^ <tips> by|via|through|as|in text|texts|sms instead|rather|again|please|$
    ^ quit|stop|no|end the? emails|emailing|email .. text
    ^ ya? no por|al correo .. texto|mensaje|sms|celular
    ^ back|return|go_back|switch_back|change_back|come_back to text|texts|texting|sms ..3
    ^ texts|text|sms in_place_of|not|rather_than|over email|emails
    like|liked|prefer|preferred|miss the? texts|texting|text|sms better|over|to|more|than ..3
    ^ text|texting me|us ..2 instead|rather|not|and_not ..3
    ^ stop|no|quit|cancel|end the|my|all|sending|with* emails|email|emailing and|just|but|text|$ ..3
    ^ use|i_use|only_use|do|try text|texts|texting|sms $
    ^ put|get|switch me|us back? on|to text|texts|texting
    ^ ya? no al|por|a|mi|el* correo|email
    ^ mejor|prefiero|mándenlo|mándenlos|mándamelos|quiero al|por|a_mi|por_el celular|teléfono|cel|texto
    ^ no|stop|quit more? emails|email ..2 text|texts ..2 $
    ^ text|texts|texto(s) ..1 not|no|instead_of email|emails|correo(s) $
  `),
  email: list(`
    ^ email|e_mail|mail me|us|these|this|it|them|the|my|tips|instead|please|rather|not
    ^ have|get|send|receive|want|prefer|do|like <tips>? <by>
    ^ have|get|send|receive|prefer|want emails|email instead|than|over|rather|not|please
    ^ emails|email instead|rather|not|over|please
    ^ switch|change|go|move|put me|us|it|these|them|mine* back? to|on|over_to email|emails
    ^ my email|e_mail|mail|email_address|correo|correo_electronico is|es
    ^ change|update|set|use my|this|the new? email|email_address|correo
    ^ instead of texts|texting
    ^ mánd[en/e/a]me(lo/los)|envíenme(lo/los)|recibir(lo/los)|prefiero|cambi[en/e/a/ar]|mand[en/e/a]|envíe(n) los|me|a|mis|recibirlo|recibirlos|el|consejos|mejor* <by>
    ^ prefiero el? correo|email|correos
    ^ correo(s) electronico? en|mejor vez|que
    ^ have|get|receive|prefer|like|want emails|email|it_by_email|them_by_email $
    ^ my new|other|correct|work|personal? email|e_mail|address|email_address
    ^ prefiero|mejor|quiero|quisiera|recibir(lo/los) por|en|los? correo|correos|email ..1 $
    ^ por|al correo|email electrónico? $
    ^ is|do|does there|you|it|have|come|an ..3 email|e_mail version|option|instead|list|form
    ^ get|have|receive|send|deliver ..3 in|to|at|via|on|through|using my|the|an|his? inbox|email|e_mail|gmail|mailbox
    ^ que? me|nos llegue(n)|mand(en/es/e)|envi(en/es/e) ..2 por|al|a|en mi? correo|email|mail
    ^ prefer|rather|like|want|better email|e_mail|emails over|to|instead|than|rather|please|$
    ^ email is|would_be|works better|easier|best ..3
    ^ my|the new? email|e_mail|email_address|address|mail has|is|was? changed|now|different|new
    ^ cambi[ar/en/e/a](me/enme) a|al|por correo|email
    ^ move|switch|change|put me|us|it|this|them? from texts|text|sms to email
    ^ no|stop|instead_of|not|quit more? texts|texting|text .. email
    ^ correo|email en|instead lugar|vez|of de|texts|text
    ^ email|emails|correo ..1 not|no|instead_of text|texts|texting|mensajes $
  `),
  today: list(`
    ^ today s|todays <tip> again? $
    ^ what|which is|was|were|did|does today s <tip>
    ^ what was|is todays|the|my <tip> today|again|for_today $
    ^ what was the|my|that <tip> again
    ^ <again> today s|todays <tip>
    ^ <again> the|that|it|this|todays|my <tip>? again|today|for_today|from_today $
    ^ <again> me|us? today s|todays <tip>
    ^ <again> it|that|this again|please|to_me? $
    ^ <again> the|my|that last? <tip> $
    ^ <again> me it|that|the_tip|the_text|the_message|my_tip again
    ^ i|we? accidentally? <missing> today s <tip>
    ^ i|we? accidentally? <missing> todays|my|a|the|any <tip> today|yet|this_morning $
    ^ i|we? <missing> today s|todays <tip>? $
    ^ did i|you get|miss|send|forget today s|todays|my <tip>
    ^ where is today s|todays|my <tip>
    ^ no tip|text|message today $
    ^ me? repit[e/en/a/an/es]|repetir|reenv[íen/iar/ía/íe/ias]|mand[en/ar/a/e]|envi[en/ar/a/e]|repíte(me) el|me_el|otra_vez_el|de_nuevo_el|lo|mensaje|consejo ..6 hoy|otra_vez|de_nuevo|nuevamente
    ^ reenv[íen/iar/ía/íe/ias]|repit[e/en/a]|repetir(me)|reenviar(me/melo)|repítanme|repíteme
    ^ no me|nos llegó|ha_llegado|llego|mandaron|enviaron el|mi|ningun|nada consejo|mensaje|texto|hoy
    ^ no recibí el|mi|ningun consejo|mensaje|texto
    ^ cuál|qué|que_decia era|es|fue|decía el? consejo|mensaje|texto|pregunta|tip de? hoy|dia
    ^ el? consejo|mensaje|texto|tip de hoy $
    ^ perdí|borré el consejo|mensaje|texto|tip de? hoy
    ^ <again> today s|todays|today $
    ^ <again> me? today again|please
    ^ did_not|have_not|never get|got|receive|gotten|received one|it|anything|mine|the_tip|today ..2 today|yet|this_morning|$
    ^ me l[o/os/a] mand[as/a/an/en]|envi[as/a/an/en]|repit[es/e/en/an] otra_vez|de_nuevo
    ^ cuál|qué era|es|fue|decía la|el pregunta|consejo|mensaje|texto
    ^ <again> todays|today_s $
    ^ what did it|the_tip|the_text|the_message|today_s|todays|that|this_morning_s* say|ask today|again|this_morning|$
    ^ what did|does the|today_s|todays|that|my|your tip|text|message|question|prompt ..1 say|ask ..2
    ^ what|which was|is|were the|my|that|this_morning_s|today_s|todays? question|prompt|tip|text|message|assignment|challenge|exercise ..2 again|today|for_today|this_morning|$
    ^ have|get|see|read|send|want|need it|that|the_message|the_text|the_tip|today_s|todays|the_question|this ..1 again|one_more_time|once_more|resent
    ^ <missing> the|my|that|it|today_s|todays|this_morning_s|one|anything|a ..1 today|this_morning|yet|message|text|tip|question
    ^ deleted|erased|lost it|the_text|the_message|the_tip|today_s|todays by|accidentally|again|before|can|could|$
    ^ no me|nos llegó|ha_llegado|llegaron|llega|ha_llegado ..1 el|la|nada|lo de? hoy
    ^ me|nos? repit[en/es/e/a]|reenví[an/as/a]|mand[an/as/a] ..1 la|el|lo pregunta|consejo|mensaje|de|texto|otra
    ^ se me borró|perdió|fue|eliminó el|la|lo ..2
    ^ mánd[a/e/en](lo/me/melo/enlo/enmelo)|envíen(lo/melo)|manden(lo/melo) ..2 otra_vez|de_nuevo|nuevamente
    ^ what did i|we miss today|$
    ^ today s|todays question|tip|text|message|one|prompt|lesson please|again|$
    ^ qué dice|decía|decia|dijo el|la ..2 hoy|consejo|mensaje|pregunta
    ^ where is|s my|the|today_s|todays <tip>
    ^ <again> me? today s|todays|this_morning_s <tip>? ..1 $
    ^ no recibí|llegó|me_llegó nada|mensaje|consejo ..1 hoy|$
    ^ otra_vez|de_nuevo el|lo|la ..2 hoy ..1
  `),
  journal: list(`
    ^ <view> .. my|the journal|entries|reflections|diary|diario|answers|replies|notes|responses|link $
    ^ <view> .. my|the? old|past|previous|journal|earlier|other|own entries|answers|replies|responses|notes|reflections|journal|texts|messages
    ^ <view> me|the? journal|my_journal link|page|entries? $
    ^ <view> what|everything|all|things i wrote|have|ve|said|written|sent|texted|answered
    ^ link to my? journal|entries|answers
    ^ where|how is|are|do|can i|my|the|see|find|read|access|get|open* journal|entries|answers|reflections|diary
    ^ my journal|entries|diary please|link $
    ^ <view> mi|el|mis|mi_propio diario|respuestas|notas|reflexiones $
    ^ <view> lo|todo que|lo_que he? escribí|escrito|mandé|contesté|puse|respondí
    ^ el? enlace|link al?|de|a|del mi|diario
    ^ mis respuestas|notas $
    ^ dónde|cómo veo|leo|encuentro|están|está|puedo_ver|puedo_leer mis|mi|lo|el respuestas|notas|diario|reflexiones|que
    ^ muéstr[a/e/en]me|enséñ[a/e/en]me|mánd[a/e/en]me|quiero_ver|quiero_leer lo|mis|mi|todo que|lo_que|diario|respuestas ..4
    ^ read|see|view|look_at my|what|old|all ..2 reflections|answers|entries|wrote|notes|journal
    ^ veo|leo|encuentro|puedo_ver|puedo_leer mis respuestas|notas|reflexiones|entradas|mensajes $
    ^ <view> ..2 what|everything|things|stuff|all i|ive|we said|wrote|have|put|sent|told|answered|written|texted|ve|replied|shared
    ^ <view>|look_at|want_to_look_at ..2 old|past|previous|earlier|own|saved|written answers|replies|responses|entries|reflections|texts|messages|notes|thoughts|writing
    ^ <view> my|the|all|mis ..2 answers|replies|responses|entries|reflections|journal|notes|thoughts|writing|history|diario|respuestas|notas|entradas
    ^ a|the? place|page|link|site|website|spot|way where|to|for|with|of|i ..3 my|answers|replies|journal|entries|wrote|reflections|saved
    ^ where|how are|is|do|can|did my|i|you|all ..4 answers|replies|responses|entries|journal|reflections|wrote|said|saved|stored|kept|written
    ^ my answers|replies|entries|reflections|responses|journal saved|stored|kept ..3
    ^ mis|las respuestas|notas|reflexiones|entradas anteriores|viejas|pasadas|guardadas ..2
    ^ leer|ver|revisar|encontrar|mirar|releer|quiero_leer|quiero_ver mis|lo|mi|todo ..1 respuestas|notas|diario|reflexiones|he|escribí|que|entradas
    ^ keep|save|store what|everything|all|my ..1 i|write|wrote|answers|replies|send|text ..2
    ^ where do|can i|we see|find|read|view|get it|them|that|those $
    ^ mánd[a/e/en]me|envíenme|dame|denme|pásenme el|la|un? enlace|liga|link|vínculo ..4
    ^ place|page|link|somewhere where ..1 my|i
    ^ old|past|previous|earlier answers|replies|responses|entries|reflections|notes ..2 $
  `),
  delete: list(`
    ^ <delete> me|us|myself completely|entirely|permanently|from_existence? $
    ^ <delete> <mine>* <data> $
    ^ <delete> <mine>* <data> you|about|on|that|i|have|and|from_your_system|from_your_database|from_your_servers|from_your_records|que|de|y|completely|permanently|ya
    ^ <delete> everything|all|anything|todo $
    ^ <delete> everything|all|anything|todo you|i|about|that_you|lo|de|sobre
    ^ <mine>* data|information|info|records|everything|account|journal|datos deleted|erased|removed|wiped|gone|borrados
    ^ to? be? forgotten $
    ^ have|get <mine>* data|information|info|records|everything|account|journal deleted|erased|removed|wiped
    ^ que borren|eliminen mis|todo|mi|toda
    ^ exercise my right to|of be_forgotten|erasure|erase|deletion|delete
    ^ <delete> my|mi journal|diario|account|cuenta|history
    ^ remove|delete|erase|wipe all? my|our information|info|data|details|records from your|the system|database|records|servers|files
    ^ forget everything|all|whatever i|we told|said|wrote|sent|you ..3
    ^ gdpr|ccpa|privacy .. erasure|deletion|delete|request|erase
    ^ erasure|deletion request ..2
    ^ <delete> ..3 told|wrote|said|sent|shared|given|know|stored|saved you|down|here|about|on|$
    ^ <mine>* <data> to? be? deleted|erased|removed|wiped|destroyed|purged|gone
    ^ <delete> my|our|the|all|everything|any|every* number|phone_number|messages|texts|replies and|from ..2 data|everything|info|history|records
    ^ have|want|need|would_like|request ..4 data|records|info|information|account|history|journal deleted|erased|removed|wiped|destroyed
    ^ que? <delete>|elimin[en/e]|borr[en/e] ..2 datos|información|cuenta|diario|mensajes|respuestas|todo
    ^ do not keep|store|save|hold any|my|anything ..3 data|info|information|i|me|records
    ^ remove|destroy|delete|erase|purge|wipe all|any|every|my|the|our data|info|information|details|records|everything ..2 hold|have|keep|store|stored|held|about|on|of me|you|us|my|$ ..2
  `),
  time: list(`
    ^ <send> <tips> .. at|around|about|by|closer_to|near ..2 <clock>
    ^ <send> at|around|by <clock>
    ^ <send> <tips> .. earlier|later|sooner|in_the_morning|in_the_mornings|in_the_evening|in_the_evenings|in_the_afternoon|at_night|before|after|at_lunch|mornings|evenings
    ^ earlier|later like|please|around|at|instead $
    ^ change|switch|move|set|update <tips>|my|the|what|delivery|daily|send* time|hour|schedule $
    ^ change|switch|move|set|update <tips>|my|the|what|delivery|daily|send* time|hour|schedule i|to|of|you|that|these|at|for
    ^ at|around|mornings_at|evenings_at? <clock> am|pm|a_m|p_m|in_the_morning|in_the_evening|at_night|would|works|is|instead|please|better|30|15|45|00* would|works|is|instead|better be|work|best|for|better|please|fine|me|instead* $
    ^ mornings|evenings|afternoons|nights at|around <clock>
    ^ mornings|evenings|afternoons|nights would|work be? better|best|for_me|please|great
    ^ at <clock> instead
    ^ a la(s) <clock> #|y_media|y_cuarto|de_la|por_la|en_la|mañana|tarde|noche|am|pm|a_m|p_m|en_punto|mejor|seria|estaria|me_queda|bien|está* $
    ^ mand[ar/en/e/a]|envi[ar/en/e/a]|recibir(lo/los)|mándenme(lo/los)|envíenme(lo/los)|mand[ar/en/e/a]lo(s)|mandarme(lo/los) ..6 a la(s)
    ^ cambi[ar/en/e/a]|muev[an/e/a]|mover la|el|mi|de hora|horario|hora_de
    ^ cambi[ar/en/e/a] de? hora|horario
    ^ prefiero|mejor|quiero|quisiera|que_sea|que_lleguen ..4 a la(s)
    ^ más temprano|tarde $
    ^ mejor por la mañana|tarde|noche
    ^ different|another|new|later|earlier|other time|hour ..6
    ^ <tip>|the_tip|it|they|the_text come(s)|be|arrive|sent ..2 at|around|by|before|after
    ^ like|prefer|want|rather|have|need them|it|these|tips|the_tip|my_tip|texts? at|by|around <clock>
    ^ prefer|like|want <clock> am|pm|a_m|p_m|in_the_morning|in_the_evening|o_clock|$
    ^ ..2 <clock> am|pm|o_clock? is|s too|very|way early|late
    ^ is|be too early|late ..4
    ^ too early|late ..6
    ^ make|move|set|put|change it|that|them|this|the_time to|at|for? <clock>
    ^ later|earlier please|like|maybe ..2 <clock>
    ^ mornings|evenings|afternoons|nights are|is better|best|good ..4
    ^ at <clock> am|pm|a_m|p_m|in_the_morning|in_the_evening|at_night|o_clock please|instead|$
    ^ mánd[a/e/en]melo(s)|mánd[a/e/en]lo(s)|envi[a/e/en]melo(s)|envía(melo/lo) a la(s)|mediodía
    ^ al|a mediodía ..2 $
    ^ muy temprano|tarde ..6
    ^ <tip>|it|they|these|the_texts|the_tips|the_text|the_messages|them come(s)|be|arrive|go_out|show_up|get_here|be_sent ..3 at|around|by|before|after|later|earlier|sooner
    ^ choose|pick|set|select|get|have|request|want|try a|an|the|my|another|different|new|specific|better|later|earlier* time|hour|schedule|slot
    ^ <clock> is|be|would_be|s|are|feels? way|too|a_bit|kind_of|so|really|super? early|late ..6
    ^ # is|s|am|pm|a_m|p_m* way|too|a_bit|really|super* early|late
    ^ before|after <clock>|work|breakfast|lunch|dinner|school|bed please|instead|would|is|works|if ..4
    ^ <send>|<tips>* not? so|this|that|too early|late $
    ^ <send> <tips> ..1 not_so|later|earlier|a_bit_later|a_little_later|a_bit_earlier|a_little_earlier|an_hour_later|an_hour_earlier|after_work|before_work|before_bed|at_bedtime|over_lunch
    ^ an|one|two|# hour(s) later|earlier please|instead|$
    ^ instead of <clock> am|pm|a_m|p_m? send|can|could|make|do
    ^ <clock> am|pm|a_m|p_m* instead|rather|works|work|please|better ..5
    ^ <clock> am|pm|a_m|p_m* would|is|might ..1 better|best|work|good|great|perfect|ideal|easier ..3
    ^ what|how about <clock> am|pm|a_m|p_m|in_the_morning|at_night|instead
    ^ what time|hour can|could|do|does ..3 change|pick|choose
    ^ they|these|it|texts|tips|the_text|the_texts|messages come|arrive|are|is|get_here|comes|wake ..3 too early|late
    ^ they|these|it|your_texts wake(s) me|us up
    ^ otro|otra|diferente|nuevo|nueva horario|hora $
    ^ a otra hora
    ^ cambi[ar/en/e/a/o](me) la|el|mi|de|a hora|horario|otra_hora|las
    ^ puede|pueden|podría|podrían ser ..3 a las|más_tarde|más_temprano|por_la
    ^ mand[ar/en/e/a](me/lo/los)|envi[ar/en/e/a](me)|recibir(lo/los)|lleg[ar/uen/ue] ..2 más tarde|temprano
    ^ lleg[an/a]|es|son muy temprano|tarde
    ^ <tip>|it|they|these|the_texts|the_tips|them come(s)|arrive|go_out|be_sent ..1 later|earlier|sooner ..3
    ^ <tips>? come|arrive|be_sent|be_delivered|go_out at|around|during|over|by lunch|lunchtime|lunch_time|dinner|breakfast|bedtime|<clock> ..2
    ^ do|have|try|prefer|like|want evenings|mornings|afternoons|nights|lunchtime|weekends ..4
    ^ what|which time|hour options|choices|slots|times|can|are|do ..4
    ^ switch|change|move|go from? <clock> am|pm|a_m|p_m? to <clock> ..2
    ^ puede(n)|podría(n)|que|mejor ser|sea|sean|llegar|en|por ..1 en|por|a la(s) noche|tarde|mañana|#|<clock> ..2
    ^ ser|que_sea en|por la noche|tarde|mañana
    ^ these|this|it|they|tips|the_tip|the_texts|mine come|arrive|be_sent|be_delivered|go_out at|around|during|over|by lunch|lunchtime|lunch_time|dinner|breakfast|bedtime|<clock> ..2
    ^ <clock> am|pm|a_m|p_m* does_not|is_not|not work|good|great|ideal ..3
  `),
}
