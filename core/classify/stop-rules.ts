import { SETS } from './lexicon.ts'
import { list } from './phrase.ts'

/** What an opt-out is made of. `stop.ts` says where each kind of phrase is looked for. */

/** Alone, and in whatever company: stop. */
export const STOP_WORDS = list(`
  stop, stopall, unsubscribe, unsub, optout, cancel, discontinue, deactivate, unenroll, cancelar, cancelen, cancela, cancele, baja,
  desuscribir, desuscribirme, desuscríbanme, desuscríbame, desuscríbeme, desinscribir, desinscribirme, arret, arretez, désabonner, désabonnez, désabonnement, désinscription
`)

/** Alone: stop. In company they may be a story's last word. */
export const CLOSING_WORDS = list(`
  end, quit, revoke, halt, terminate, withdraw, exit, retirarme, remove, cease, alto, parar, pare, paren, para, basta, detener, detengan, detente, deténganse, terminar, fin, salir, anular,
  arrete, arreter, annuler, fini, desinscrire, enough, eliminar, no mas, ya basta, basta ya, ya no mas, no more, stop it, stop this, stop all, quit it, knock it off, cut it out, opting out, end this, end it, cancel this, cancel it, cancel all, cancel everything, stop everything, enough already, no mas por favor, por favor no mas, ya no mas por favor, no mas gracias, ya no por favor,
  that is enough, paren ya, ya paren, ya parenle, parenle, para ya, ya para, ya pare, cancelen todo, cancelar todo, stop that, cease and desist, disable, desactivar, desactiven, baja definitiva, me désabonner, unsubscribe all, anulen, anule, resign, drop out, suspender, suspendan, quitar, alto ya, ya estuvo bueno
`)

/** Long enough that a slip of the finger makes no other word. */
export const FORGIVEN_WORDS = list(`
  stop, unsubscribe, stopall, discontinue, deactivate, cancelar, desuscribir, cancel, unenroll, desabonner
`)

export const STOP_SETS = {
  ...SETS,
  swear: list(
    `fucking, fuckin, freaking, frickin, damn, goddamn, effing, bloody, the fuck, the hell, tf, please, just, ever, even, immediately, hell, already, now, ya, por favor`,
  ),
  cease: list(`
    stop, stp, stopp, stpo, sotp, stahp, stap, quit, cease, cease and desist, cease from, discontinue, halt, end, refrain from, desist from, stop from, enough with, enough of, enough, no more of, no more, cut out, cut it out with, knock it off with, quit with, stop with, put an end to, put a stop to, give it a rest with, lay off, lay off with, quit it with, stop it with, ease up on, finish with, chill with, chill out with, ease up with, ease off with, slow down with, cool it with, calm down with, back off with, relax with, hold off on all
  `),
  endThing: list(`
    stop, stp, quit, cease, discontinue, halt, end, terminate, cancel, suspend, disable, deactivate, turn off, shut off, shut down, switch off, cut off, kill, drop, drop out of, leave, exit, get out of, opt out of, opt out from, opt me out of, enough with, enough of, enough, no more of, no more, cut out, unsubscribe from, unsubscribe me from, unsubscribe, unenroll from, unenroll me from, withdraw from, withdraw me from, get rid of, be done with, no, zero, finish, block, mute, silence, be removed from, be taken off, be taken off of, be off, get off, get off of, come off, remove myself from, take myself off, take myself off of, turn these off, not get, not receive, not be on, not get any more, not receive any more, never get, never receive, stop all, cancel all, end all, bow out of, step away from, pull out of, quit with, close, stop with, stop getting, stop receiving, quit getting, quit receiving, avoid, avoid getting, prevent, nix, scrap, ditch, axe, undo, unplug, pull the plug on, do away with, call off, wrap up, put a stop to, put an end to, bin, trash, chuck, void, revoke, undo all, reverse, be free of, be rid of, be finished with, be through with, say no to, say goodbye to, say bye to, exit from, delist from, detach from, kill off, nuke, can, lift, retire, retire from, uninstall, wind down, wind up, conclude, close out, refuse, be excused from, be released from, back out of, get away from, escape, escape from, part ways with, part with, bail on, bail from, step back from, bow out from, halt delivery of, stop delivery of, end delivery of, pass on, bail out of, turn down, opt away from
  `),
  unsubscribe: list(`
    unsubscribe, unsub, unsuscribe, unsubcribe, unsubscibe, unsubscrib, unsubscirbe, unsusbcribe, unsubsribe, un subscribe, un suscribe, unsubscribing, unsubscription, unenroll, unenrol, disenroll, de enroll, opt out, optout, opt me out, opt us out, opt him out, opt her out, opting out, opting us out, deregister, unregister, desubscribe, be unsubscribed, be opted out, be unenrolled, count me out, opt this number out, opt my number out, withdraw my consent, revoke my consent, revoke consent, withdraw consent, rescind my consent, revoke all consent, withdraw my permission, revoke permission, revoke my permission, unjoin, sign me off, un enroll, desist
  `),
  contacting: list(`
    texting, messaging, sending, sendin, sendng, texing, contacting, emailing, mailing, writing, writing to, bothering, spamming, harassing, harrassing, blowing up, notifying, pinging, calling, disturbing, annoying, pestering, bugging, hitting up, reaching out, reaching out to, hounding, stalking, reminding, communicating, communicating with, hitting, buzzing, blasting, flooding, clogging, filling up, blowin up, hasseling, hassling, badgering, hitting my line, hitting my phone, hitting my inbox, blowing my phone up, blowing up my phone, ringing, popping up on, coming to, coming at, wasting, bombarding, pushing, tecting, textng, texring, fregando
  `),
  contact: list(`
    text, message, send, contact, email, mail, write, write to, bother, spam, harass, notify, ping, call, disturb, annoy, bug, reach out, reach out to, communicate, communicate with, hit me up, hit up, keep texting, keep sending, keep messaging, keep contacting, keep bothering, ever text, ever message, ever contact, ever send, try to contact, continue texting, continue sending, continue to text, continue to send, continue to contact, start texting, be texting, be sending, be messaging, be contacting, remind, pester, attempt to contact, dare text, ring, hit my line, blow up my phone, bombard, nag, lecture, approach, keep hitting, keep blowing up, pop up on
  `),
  receive: list(
    `get, receive, be getting, be receiving, keep getting, keep receiving, getting, receiving, see, have, hear, read, continue, keep, continue getting, continue receiving, continue with, do, be part of, be in, participate in, take part in, stay in, stay on, be on, be in, be getting, keep doing, accept, gettin, recieve, recieving, recive, be sent, be bothered with, subscribe to, be subscribed to, be enrolled in, participating, taking part in, being part of, being in, being on, continuing, continuing with, staying in, staying on, reading, seeing, doing, going on with, proceeding with, proceed with`,
  ),
  never: list(
    `do not, dont, never, do not you, don not, do n t, please do not, do not ever, please never, do not you ever, not, to not, must not, no longer, no need to, there is no need to, there is no need for you to, no reason to`,
  ),
  notWant: list(`
    do not want, dont want, do not need, do not wish, do not wanna, do not want to, do not wish to, do not care to, do not need to, do not like, do not care for, do not care about, no longer want, no longer need, no longer wish, no longer want to, no longer wish to, no longer need to, no longer care to, never want, never want to, never wanted, never wanted to, never again want to, would rather not, would prefer not, would prefer not to, would like not to, would like to not, will not be needing, will not need, did not want, did not want to, did not ask for, did not ask to, never asked for, never asked to, never agreed to, did not agree to, did not request, never requested, do not consent to, did not consent to, never consented to, want no, need no, want no more, want zero, have no use for, have no need for, have no interest in, do not have any interest in, am not interested in, are not interested in, not interested in, no longer interested in, am no longer interested in, do not plan to, not want, not want to, am not going to, did not authorize, never authorized, do not authorize, do not appreciate, did not order, prefer not to, prefer not, choose not to, really do not want, really do not need, do not have the energy for, do not have time for, do not have the time for, do not have the bandwidth for, can not handle, can not deal with, can not take, can not stand, refuse, refuse to, have no desire to, decline, decline to, have had it with, had it with, have had enough of, am done getting, have no time for, do not have patience for, have no patience for, am not up for, am not into, am not a fan of, do not enjoy, hate, hate getting, can not afford, could do without, could live without, can do without, can live without, do not see the point of, do not see the point in, see no point in, get nothing from, get nothing out of, am not comfortable with, am uncomfortable with, do not feel comfortable with, never opted in to, never opted into, did not opt in to, did not opt into, am not going to be needing, no longer require, do not require, no longer have use for, have outgrown, object to, reject, am opposed to, prefer no, would prefer no, would like no, would like no more, would like zero
  `),
  fedUp: list(`
    done with, over with, over, sick of, tired of, sick and tired of, fed up with, so done with, so over, had enough of, finished with, through with, not into, not doing, bored of, bored with, annoyed by, annoyed with, quitting, leaving, cancelling, canceling, ending, stopping, dropping, dropping out of, not interested in, opting out of, all set with, good on, had it with, having enough of, pulling out of, withdrawing from, revoking, withdrawing, rescinding, unsubscribing from
  `),
  remove: list(
    `removed, took, deleted, remove, take, get, delete, erase, drop, scratch, strike, pull, cross, scrub, unlist, withdraw, unsubscribe, unenroll, wipe, purge, clear, cut, drop, kick, leave, removing, taking, deleting, have, ditch, nix, release, excuse, free, eject, boot, toss, dump, yank, exclude, omit, delist, lift, bump, uninclude`,
  ),
  self: list(`
    me, us, my number, this number, our number, my phone number, this phone number, my phone, this phone, my name, our names, my contact, my contact info, my cell, this cell, my cell number, this cell number, this line, my digits, my info, my information, my email, my email address, this email, myself, him, her, them, his number, her number, their number, his name, her name, his phone, her phone, my wife, my husband, my mom, my mother, my dad, my father, my son, my daughter, my sister, my brother, my wife s number, my husband s number, my mom s number, my mothers number, my mother s number, my son s number, my daughter s number, the number, that number, my profile, it, this, the above number, the following number, this contact, my contact details, my details
  `),
  person: list(
    `me, us, my number, this number, my phone, this phone, my name, my wife, my husband, my mom, my mother, my dad, my father, my son, my daughter, my sister, my brother, my phone number, this phone number`,
  ),
  forget: list(
    `lose, forget, delete, erase, remove, block, trash, throw away, burn, scratch, scratch out, wipe, drop, loose, unsave, get rid of, deactivate, take off, disconnect`,
  ),
  number: list(
    `number, phone number, phone, contact, digits, cell, cell number, info from your list, information from your list, mobile, mobile number, line, contact info from`,
  ),
  offOut: list(`off, out, from, outta, of your list, off of, out of`),
  someone: list(
    `wrong number, wrong person, wrong phone, wrong cell, wrong guy, wrong girl, wrong woman, wrong man, wrong lady, wrong one, wrong contact, wrong recipient, wrong phone number, wrong party, incorrect number, wrong num, wrong tasha, wrong business, wrong place, wrong address, wrong family, wrong house`,
  ),
  dead: list(
    `passed away, died, is deceased, is dead, has passed, has passed away, has died, passed last month, passed last year, passed on, is no longer with us, falleció, murió, ya falleció, ya murió, está muerto, está muerta`,
  ),
  // Spanish
  removeMe: list(`
    quit[a/e/en]me, quit[a/e/en]nos, sac[a]me, saqu[e/en]me, saqu[e/en]nos, borr[a/e/en]me, borr[a/e/en]nos, elimin[a/e/en]me, elimin[a/e/en]nos, remuev[a/e/an]me, remueve(n)me, d[a/e/en]me de baja, d[a/e/en]nos de baja, darme de baja, darnos de baja, me doy de baja, me borro, me quito, me d[e/en] de baja, me des de baja, darse de baja, darlo de baja, darla de baja, denlo de baja, denla de baja, desuscrib[a/e/an]me, desinscrib[a/e/an]me, desapunt[a/e/en]me, dar de baja, dar de baja mi numero, me borr(a/e/en/es), me quit(a/e/en/es), me saqu(e/en/es), me saca(n/s), me elimin(a/e/en/es), quitarme, sacarme, borrarme, eliminarme, salirme, me salgo, salgo, me desuscribo, desuscribirme, desinscribirme, me desinscribo, cancelarme, quitenlo, quitenla, saquenlo, saquenla, borrenlo, borrenla, retirenme, retireme, que me den de baja, la baja, mi baja, baj[a/e/en]me, b[a/á]jenme, desapunten, desapúntenme, darme la baja, desvincul[a/e/en]me, desafili[a/e/en]me, exclúy[a/an]me, dej[e/en]me fuera, desconect[a/e/en]me, ser eliminad[o/a], ser dad[o/a] de baja, me bajo, me desapunto, sacar, sacar mi numero, que me saquen, que me quiten, que me borren, que me eliminen
  `),
  cesen: list(`
    dej[en/e/a/ar/en ya/a ya/e ya/ad/o/emos] de, dejen ya de estar, pár[en/ele/enle/ale/ar] de, par[en/e/a/ar] de, par[en/e/a/ar] ya de, par[en/e/a/ar] con, par[enle/ale/ele] con, par[enle/ale/ele] a, ya estuvo con, basta de, basta ya de, basta con, cesen de, eviten, evite, evita, absténganse de, absténgase de, terminen de, terminen con, dejen de estar, deja de estar, deje de estar, dejense de, detengan, no sigan, no vuelvan a, dejar ya de, basta ya con, ya basta de, ya basta con, ya estuvo bueno de, ya estuvo bueno con, ya estuvo de, suficiente de, suficiente con, ya fue mucho de, demasiado de
  `),
  anular: list(`
    par[en/e/a/ar], suspend[an/a/e/er], det[engan/enga/en/ener], cancel[en/e/a/ar/o], anul[en/e/a/ar], termin[en/e/a/ar], desactiv[en/e/a/ar/o], quit[en/e/a/ar/o], apagu[e/en], apag[a/ar/o], cort[en/e/a/ar], elimin[en/e/a/ar], bloque[en/e/a/ar], cesen, interrumpan, no más, ya no más, ni un, ni una, basta de, basta con, abandonar, dejar, dejo, dejo de recibir, dejar de recibir, parar de recibir, salir de, salir del, salirme de, salirme del, me salgo de, me salgo del, renunciar, renuncio, finalizar, finalicen, retirarme de, retirarme del, darme de baja de, darme de baja del, no recibir, ya no recibir, no recibir más, desuscribirme de, evitar, silenciar, resign from, resign, cancel[en/e/a]me, quit[en/e/a]me, par[en/e/a]me, suspend[an/a]me, desactiv[en/e/a]me, detener, frenar, fren[en/e/a], bloquear, dar por terminado, dar por terminada, deshacerme de, librarme de, cort[en/e/a]le a, b[a/á]jenle a, bájale a, bájenle con
  `),
  mandarme: list(`
    mandar(me/nos/le/les), mandarm, enviar(me/nos/le/les), escribir(me/nos), textear(me/nos), mensajear(me/nos), contactar(me/nos), molestar(me/nos), fastidiar(me/nos), joder(me/nos), chingar(me), acosar(me/nos), spamear(me), llegar(me), llamar(me/nos), insistir, mandándome, enviándome, escribiéndome, texteando, mandando, enviando, escribiendo, molestando, estar mandando, estar enviando, estar escribiendo, estar molestando, recibir, comunicarse conmigo, comunicarse, enviar más, mandar más, escribir más, enviarle, mandarle, escribirle, estar fregando, fregar, estar jodiendo, estar chingando, estar con
  `),
  mandarmeSelf: list(
    `recibirlos, recibirlas, recibirlo, mandarme, mandarnos, enviarme, enviarnos, escribirme, textearme, mensajearme, contactarme, recibir, que me lleguen, llegarme, molestarme`,
  ),
  manden: list(`
    mand(en/es/e/eis), envi(en/es/e/eis), escrib(an/as/a/ais), texte(en/es/e), mensaje(en/es/e), contact(en/es/e), molest(en/es/e), jod(an/as/a), fastidi(en/es/e), chingu(en/es/e), llegu(en), llam(en/es/e), insistan, insista, sig(an/as/a) mandando, sig(an/as/a) enviando, sig(an/as/a) escribiendo, sig(an/as/a) molestando, sig(an/as/a) con esto, sig(an/as/a) texteando, sig(an/as/a) insistiendo, vuelv(an/as/a) a escribir, vuelv(an/as/a) a mandar, vuelv(an/as/a) a enviar, vuelv(an/as/a) a contactar, vuelv(an/as/a) a molestar, vuelv(an/as/a) a textear, vuelv(an/as/a) a llamar, vuelv(an/as/a) a mandarme, vuelv(an/as/a) a escribirme, vuelv(an/as/a) a enviarme, vuelv(an/as/a) a contactarme, est[én/en/é/e/és] mandando, est[én/en/é/e/és] escribiendo, est[én/en/é/e/és] molestando, est[én/en/é/e/és] enviando, est[én/en/é/e/és] chingando, est[én/en/é/e/és] jodiendo, hablen, hables, hagan perder
  `),
  noQuiero: list(`
    no quiero, no deseo, no queremos, no deseamos, no necesito, no necesitamos, no me interesa(n), no nos interesa(n), no me gusta(n), no quisiera, no pienso, ya no quiero, ya no deseo, ya no queremos, ya no necesito, ya no me interesa(n), no pedí, nunca pedí, no solicité, nunca solicité, no autoricé, nunca autoricé, no acepté, nunca acepté, prefiero no, preferiría no, quiero dejar de, no me sirven, no me sirve, no quiero más, no quiero ya, no autorizo, no doy permiso para, no les di permiso para, no aguanto, estoy harta de, estoy harto de, estoy cansado de, estoy cansada de, ya me cansé de, ya me harté de, me tienen harta con, me tienen harto con, me tienen hasta la madre con, ya no aguanto, no quiere, no quieren, ya no quiere, ya no quieren, no desea, ya no desea, no le interesa(n), ya no le interesa(n), ya no ocupo, no ocupo, no preciso, ya no preciso, ya no requiero, no requiero, ya no me hacen falta, ya no me hace falta, no me hacen falta, ya me aburrieron, me aburrieron, no le veo caso a, ya no le veo caso a, no me agrada(n), no soporto, ya no soporto, ya no me sirven, ya no me sirve, ya no me gustan, ya no nos sirven, prescindo de, ya no me late(n), no me late(n), me caen mal, me chocan, ya no uso, ya no leo, les pido no, le pido no, les ruego no, pido no, les suplico no, solicito no, favor de no, agradeceria no, les agradeceria no, preferimos no
  `),
  recibir: list(
    `recibir, que me lleguen, que me manden, que me envíen, que me escriban, que me sigan, que me contacten, que le manden, que le lleguen, que nos manden, seguir recibiendo, seguir en, seguir con, seguir, continuar en, continuar con, continuar, tener, leer, ver, estar en, estar recibiendo, participar en, participar, recivir, resibir, que lleguen, que sigan, saber de, saber nada de, seguir participando en, formar parte de, que me molesten, que me texteen, que me estén, ser parte de, recibirlos, verlos, leerlos`,
  ),
}

/**
 * Phrases that begin a request, once its frame is off ("could you please", "I want you to").
 * Whatever follows does not matter, unless the phrase ends in `$`.
 */
export const REQUESTS = list(`
  ^ go? bother|annoy|bug|text|harass|spam|pester someone|somebody|anyone|anybody else
  ^ stop les|des|vos|de|d messages|sms|textos|texts|envoyer
  ^ <cease> <swear>* <contacting> <swear>* <me>
  ^ <cease> <swear>* <contacting> <determiner>* <thing>
  ^ <cease> <swear>* sending these|this|it|those|them|that|any|so|to|stuff|anything|everything|crap|shit|all
  ^ <cease> <swear>* <contacting> $
  ^ <cease> <swear>* bother|harass|text|message|spam|send <me>
  ^ <never> <swear>* <contact> <swear>* <me>
  ^ <never> <swear>* <contact> <determiner>* <thing>
  ^ <never> <swear>* <contact> $
  ^ <never> <swear>* <contact> anymore|anything|any|them|these|this|it|those|more|nothing|no|further
  ^ never texting|messaging|contacting|sending|emailing <me>
  ^ not texting|messaging|contacting|sending|emailing <me>
  ^ <cease> this|that|it <thing> $
  ^ cancel|unsubscribe|discontinue this|it $
  ^ <cesen> <mandarme>
  ^ que? ya? no me|nos|le|les|lo|la|los|las? más? <manden>
  ^ ya? nunca más? me|nos <manden>
  ^ ya? ni me <manden>
  ^ ya? no|nunca <manden> $
  ^ ya? no <manden> más|nada|a|por|estos|esto|mensajes|textos|consejos|tantos
  ^ arretez|arrete|cessez de
  ^ arretez|arrete|cessez $
  ^ ne m envoyez|ecrivez|contactez plus
  ^ <never> text|write|message|call|contact|respond|reply|answer back|again|anymore|any_more|ever
  ^ <never> reply|respond|answer to? this|these|me
  ^ stay|get|keep|be out|off|away of|from? my|this|me phone|inbox|cell|texts|messages|$
  ^ stay|keep away|off $
  ^ no|nunca respond[an/a/as]|contest[en/e/es]|insist[an/a] más|a|nunca
  ^ ya no respond[an/a/as]|contest[en/e/es]|insist[an/a]
  ^ déj[en/e/a]enme|dej[en/e/a]me ya? en_paz
  ^ go? bother|annoy|bug|text|harass|spam|pester|try|sell|preach somebody|someone|people|anyone who|that
  ^ spare me|us your|the|any|all|these|this|$ ..3
  ^ keep your|the|it|them|these .. to yourself|yourselves
  ^ save your|it|the|them texts|messages|tips|breath|advice|wisdom|speech|for_someone|for_somebody|for_people|for_anyone
  ^ no|de_no volver a <mandarme>|escribir|mandar|enviar|contactar
  ^ turn you off
  ^ stop i_am|im|i_beg begging|you|serious ..2
  ^ ne m ecrivez|envoyez|contactez|appelez|texte ..2 plus
`)

/** The same, and also as the speaker's own wish or question: "how do I", "I'd like to". */
export const WISHES = list(`
  ^ drop|withdraw|release|pull <self> $
  ^ remove|delete|take|unsubscribe from|off|out_of <determiner>* <thing>
  ^ take it|this off your|the|this list|texting_list
  ^ <remove> <person> <offOut> of? this|these|here|everything|it|that|there|all|your|the|any <determiner>* <thing>|thing|stuff|crap|shit|$
  ^ désabonner|désinscrire|me_désabonner|me_désinscrire|arrêter
  ^ cancel[o/ame/enme/eme]|desactiv[o/ar]|desuscrib[o/irme] $
  ^ baja definitiva|inmediata|total|del|de
  ^ alto a|con <determiner>* <thing>
  ^ <endThing>|<cease> <swear>* <determiner>* <thing> $
  ^ <endThing> <swear>* these|those|them|here $
  ^ <endThing> all? of? these|those
  ^ <endThing> <determiner>* texts|messages|emails|tips|notifications|subscription|program|enrollment from|to|on|about|before
  ^ stop|quit getting|receiving these|this|those|it|them|texts|messages|emails|tips|spam|anything
  ^ <unsubscribe> $
  ^ <unsubscribe> <me>
  ^ <unsubscribe> of|from <determiner>* <thing>
  ^ <unsubscribe> of|from this|these|those|it|all|everything|here|you|your|the|any|both|that
  ^ <unsubscribe> all|everything|my|this|these|it|here|for|as
  ^ be|get|having? removed|unsubscribed|unenrolled|opted_out|deleted|off_the_list $
  ^ be|get|having? removed|unsubscribed|unenrolled|opted_out|taken_off|deleted|dropped from|off? of? <determiner>* <thing> $
  ^ be|get taken_off|removed|let_out $
  ^ <remove> <self> off|out <swear>* $
  ^ <remove> <self> <offOut> of? <determiner>* <thing>
  ^ remove|unsubscribe|unenroll|withdraw <self> $
  ^ get off|out of? <determiner>* <thing>
  ^ get off this|the thing|list|train $
  ^ get off this thing|list
  ^ off|out of? <determiner>* <thing> $
  ^ off|out of|from this|these|those $
  ^ off $
  ^ <forget> my|this|our|his|her|mi <number>
  ^ block me|yourselves
  ^ leave <me> <swear>* alone
  ^ get|make|have <determiner>* <thing> to? stop|end|go_away|quit
  ^ get|make these|those|them|you to? stop|end|go_away|quit
  ^ get|make it|this to? stop texting|sending|messaging|bothering|emailing
  ^ have|get <determiner>* <thing> stopped|cancelled|canceled|ended|removed|turned_off|shut_off
  ^ have|get these|this|those stopped|cancelled|canceled|turned_off|shut_off
  ^ <determiner>* <thing> to? be? stop|stopped|end|ended|cease|canceled|cancelled|turned_off|gone|off $
  ^ these|those|them|you|you_all to? be? stop|stopped|end|ended|cease|gone|gone_away
  ^ you to? stop|quit|leave_me
  ^ turn|shut|switch <determiner>* <thing> off
  ^ turn|shut|switch these|this|those|them|the_texts|the_messages|the_tips|texts|messages|notifications off
  ^ <removeMe> $
  ^ <removeMe> ya? de|del|con <determiner>* <thing>
  ^ <removeMe> ya? de|del esto|eso|aquí|ahí|ustedes|ese|este|esta|esa|tu|su
  ^ quit|saqu|borr|elimin|retir|remuev <determiner>* número
  ^ quit[e/en/a/ar]|borr[e/en/a/ar]|elimin[e/en/a/ar]|desactiv[en/e/a]|retir[e/en/a/ar]|saqu[e/en]|remuev[a/an] mi|este|su|el|nuestro|ese número|teléfono|celular|contacto|nombre|correo|suscripción
  ^ <anular> <determiner>* <thing>
  ^ <cesen> <determiner>* <thing>
  ^ <anular> esto|eso|todo $
  ^ dejar|parar|deje|dejo|parar de <mandarmeSelf>
  ^ dejo|dejar de recibir
  ^ que dejen|paren de mandarme|enviarme|escribirme|molestarme|textearme
  ^ que me dejen|quiten|saquen|borren|den de|en|mi
  ^ no recibir|seguir_recibiendo más?
  ^ no recibir $
  ^ dej[en/e/a/ad]me|dej[en/e/a]nos ya? en|de paz|tranquil[o/a]|molestar|mandar|escribir|chingar|joder $
  ^ dej[en/e/a]me ya? en|de paz
  ^ se? cancela|cancelo|desactiva|desactivo|quita|quito|apaga|para|detiene esto|eso|este|el_servicio|la_suscripcion|los_mensajes $
  ^ par[a/o] esto|eso|los|las|estos|estas|de
  ^ pierd[a/e/an] mi número
  ^ olvid[a/e/en](se) de mi número
  ^ withdraw|log|sign|check|let|pull|count|leave|keep|get|cut|take me|us|myself|my_number|this_number out|off|from of|from? this|these|it|the_program|the_study|your_program|your_system|forever|everything
  ^ log|sign|check|opt me|us out $
  ^ withdraw|bow_out|drop_out|step_out|step_back|resign|pull_out|be_withdrawn|discontinue $
  ^ withdraw|bow_out|drop_out|step_away|step_back|resign|pull_out|back_out from|of this|the|your|these ..2
  ^ get out of these $
  ^ leave this|the|your program|list|service|group|chat|thing|text_list
  ^ make this|it|these|them|all_this go_away
  ^ den|denme|dame|deme|dar|darme|darnos|me_dan|me_den|me_dé|me_da de baja
  ^ cerrar|cierr[en/e/a] mi cuenta|suscripción
  ^ desactív[en/e/a]|dest[ene/iene]|cancél[en/e/a](lo/los/me/la/las) $
  ^ desactív[en/e/a]me(n)|cancél[en/e/a]me|retír[en/e/a]me $
  ^ que paren|pare|dejen|cesen $
  ^ parar|salir|cancelar|terminar|acabar esto|con_esto|los_mensajes $
  ^ be|get excused|released|freed|dropped|let_go|dismissed|cut|discharged from <determiner>* <thing>|these|this|those|it
  ^ be|get let_off|taken_out|kicked_off|kicked_out|dropped of? <determiner>* <thing>|these|this|it
  ^ undo|reverse|revoke|void|cancel|rescind|nullify|retract|annul my|the|that|this|our sign_up|signup|opt_in|registration|enrollment|subscription|membership|consent|permission|participation|yes|agreement
  ^ cancel|disenroll|deregister|discharge|dismiss|excuse|release me|us|my_participation $
  ^ cancel|disenroll|deregister|discharge|dismiss|excuse|release me|us|my_participation from|out|please|now|today
  ^ get|make|have|want|need|like|see <determiner>* <thing> to? be? stop|end|go_away|quit|finish|finished|disappear|over|gone|vanish|cease|stopped|ended
  ^ get|make|getting|making|have these|those|them|all_this|this_thing|that_thing to? be? go_away|stop|quit|end|disappear|finish|shut_up|leave_me_alone|not_come|stop_coming
  ^ not|never get|getting|receive|receiving|see|seeing|be_sent|have any|another|more|of|these|those|your|the* texts|messages|tips|emails|notifications|these|them|ones|from_you
  ^ these|those|them|it to? not|never|stop come|coming|arrive|arriving|show_up|showing_up|pop_up|buzz
  ^ make it so i|we do_not|no_longer|never|stop get|getting|receive|see
  ^ forget you ever? had|have|got|knew|saw this|my|the number|phone
  ^ stop <determiner>* <thing>|tecting
  ^ it|this|these|them|those|everything gone|off|stopped|cancelled|canceled|removed $
  ^ como? <anular>|que_ya_no|no lleguen|llegar|<manden>
  ^ <remove>|strike|cross me|us|my_name|our_names|my_number|this_number|my_phone|this_phone|my_info|my_contact|my_husband_s_number|my_wife_s_number from|off|out_of your|this|the|all|any|ur|ths|list ..3
  ^ remove|take|drop from|off list|roster|program|texts
  ^ make|let|have today|today_s|this|that|todays|tonight|it be? the|our|my last text|message|one|tip|day|$
  ^ today|this|todays|that be|to_be the|my last text|message|one|tip|day|$
  ^ turn you|you_guys|you_all|yourself|yourselves off
  ^ que? me elimin[en/e]|borr[en/e]|quit[en/e]|saqu[en/e] $
  ^ bail|bow_out|tap_out|step_down|drop_off|check_out on|from|of this|the|these|$ ..3
  ^ annulez|annuler|résilier|résiliez|supprimez|stoppez|arrêter mon|l|les|ces|vos|cet ..2
  ^ end|stop|cease|terminate|cancel|withdraw|discontinue my|our participation|involvement|subscription|enrollment|membership|part ..3
  ^ uninstall|unfollow|delist $
`)

/** Like `REQUESTS`, but somebody could have said it to somebody else: not when a person is near. */
export const SCOLDINGS = list(`
  ^ go away $
  now|please|just|so go away $
  ^ get lost $
  ^ fuck|piss|sod|bugger|buzz|screw|f|eff|back off|of $
  ^ fuck off
  ^ get a life $
  ^ kick rocks $
  ^ take a hike $
  ^ beat it $
  ^ jog on $
  ^ <cease> <determiner>* <stuff> $
  ^ no_more|no_more_of|enough_of|enough|stop|quit|cancel|end|discontinue|cease|disable|terminate|unsubscribe of? this|it|all|everything|here $
  ^ all? turn|shut|switch it off $
  ^ give it a rest $
  ^ delete|lose|erase this|the thread|number|contact $
  ^ quit|stop bothering|bugging|annoying|pestering
  ^ v[aya/ayan/e/ete]se? a la mierda|chingada|verga
  ^ cállense|cállate $
  ^ l[a/á]rgu[e/en]se $
  ^ no jod|chingu|fastidi|molest
`)

/** Statements that ask for it, in the clause's own words; `^` is where the frame ends. */
export const STATEMENTS = list(`
  done|finished|through getting|receiving|reading|with_getting these|this|those|texts|messages|tips|your|them
  getting|gonna_be|going_to_be|are|be blocked $
  file|filing|filed a? complaint|complaints
  ^ i|we? am|are? dropping out of? this|it|here|the_program|your_program|$
  ^ i|we? resign $
  ^ i|we? resign from this|the|your
  not being|be contacted|texted|messaged|bothered|emailed
  no more <determiner>* texts|messages|tips|emails needed|required|necessary|wanted|for_me|to_me|from
  ^ ya? no mandarme|enviarme|escribirme|textearme
  ^ i|we <unsubscribe>
  signed|sign me|up me|up? by mistake|accident|error|accidentally
  ^ i? accidentally signed up
  someone|somebody|he|she|they|friend|husband|wife signed|put me|us up|on|down without|as_a_joke|for_this|this
  another one|text|message|tip of|from these|your|you|this_number <thing>|$
  to be removed|taken_off|unsubscribed|opted_out from|off? of? <determiner>* <thing> $
  ^ this is s|his|her|my .. number|phone|cell $
  ^ report|reported|reporting as? spam
  ^ reported $
  ^ spam|harassment $
  <notWant> <receive>? any|more|your|this|the? marriage|relationship|couple(s)|your|any_more|more advice|tips|help $
  consent|permission revoked|withdrawn|rescinded|denied
  rather|prefer|better|appreciate you|they|it|if_you did_not|not|do_not <contact> <me>
  ^ that is enough|plenty <determiner>* <thing>
  ^ ya? no estoy|estamos interesad[o/a/os] $
  ^ ya? no estoy|estamos interesad[o/a/os] en sus|este|estos|el|los|seguir|recibir
  denunci[a/o/ar] por|como spam|acoso
  ^ esto es acoso|spam $
  si me vuelv[en/e/es] a|ha escrib|escribir|mandar|contactar|molestar|textear
  voy|vamos a reportar|denunciar|bloquear|demandar|reportarlos|denunciarlos|bloquearlos|demandarlos|bloquearte|reportarte|bloquear_este|reportarlo|bloquearlo
  ^ i|we? am|are? really|just|simply|honestly|truly|also|still|personally? <notWant> <receive>? <determiner>* <thing> $
  <notWant> <receive>? any|more|of|all|getting* these|those|your|such <determiner>* <thing>
  <notWant> <receive>? any|more|of|all* these|those|them $
  <notWant> <receive> any|more|of|all* this|them|it|anything $
  ^ i|we? <notWant> any|more|further|another|no* <determiner>* texts|messages|emails|tips|notifications|spam
  ^ i|we? <notWant> to? be? texted|contacted|messaged|emailed|bothered|spammed|notified|on_this|on_your|on_the_list|in_this_program|in_the_program|part_of_this
  <notWant> to? hear|hearing anything|more? from you|y_all|this_number
  <notWant> you|you_all|yall|you_guys|you_people|anyone to? text|texting|message|messaging|contact|contacting|send|sending|email|emailing|call|calling|write me|us|this|here|anything|these|any|to
  ^ do|does|did not want|need|wish|like any|more|of* these|those|any_more_of
  no longer wants|needs|wishes|wish|want|need to? get|receive|be? <determiner>* these|this|those|texts|messages|tips|emails|on_this|on_your|contacted|program
  not want|wish|need|like to? get|receive|be? any|more|of* these|this|those|your|the <determiner>* texts|messages|tips|emails|program|service|subscription|stuff
  does not want|need|like any|more|of* these|those <thing>|$
  ^ not|no_longer|never interested any? $
  ^ i|we? am|are? not|no_longer|never really|even|at_all? interested at_all? in? <determiner>* <thing>? $
  ^ i|we? am|are? not|no_longer interested in this|these|your|any|receiving|getting
  ^ you have|got|have_got|reached|dialed|are_texting|are_messaging|texted|are_contacting|called|sent_this_to|must_have|probably_have|may_have|have_reached|are_writing the|a? <someone>
  have|got|have_got|texting|texted|reached|messaging|contacting the|a? <someone>
  ^ i think|believe|guess? you|this|it? have|got|is|was|has? the|a? <someone> $
  ^ this|it|that is|was|must_be|has_to_be? the|a? <someone> $
  ^ the? <someone> $
  ^ the? <someone> dude|man|bro|please|stop|here|again|for|i|sorry|asshole|buddy|pal|my
  not my|his|her|their|our|the_right|the_correct|the_same number|phone|cell|phone_number
  this is not .. s|his|her|my number|phone|cell
  ^ this is .. s|his|her|my|their number|phone|cell now|not
  ^ this|that|it is|was? no_longer|not .. number|phone
  ^ this|that number|phone is|was no_longer|not
  ^ this|that number|phone|cell|line belongs|has_been|changed|was_reassigned|has_a_new_owner|now_belongs
  does not|no_longer have|has|use|uses|own|owns this|that|the number|phone|line
  ^ i|we? just|only|recently? got|have|bought|inherited this|a_new|the|a number|phone|line
  ^ new owner|person|number|phone of|here|has|who
  ^ new phone who
  ^ whoever signed|had|gave
  ^ no_one|nobody here? by|named|called|with
  ^ no_one|nobody here? by that name
  would like|wants|want|wishes|needs|asked|asking|asks|like to? be? removed|taken_off|unsubscribed|opted_out|off|out_of <determiner>* <thing>
  wants off|out of? <determiner>* <thing>
  wants|would_like these|you|the_texts|the_messages to? be? stop|stopped|end|quit
  you meant|mean|wanted|want|are_trying|were_trying|trying to? text|message|reach|contact|texting|reaching .. someone|somebody else
  meant for someone|somebody else
  ^ there is no|nobody .. named|called|by_that_name
  ^ you are texting|messaging|contacting a|the|my child|kid|minor|stranger|business|landline|wrong|work|dead|old
  ^ i do not know who|anybody|anyone this_was_meant|you_think|named|you_are_trying|you_are_looking
  ^ you must|may|might|probably|are? be|have|looking|trying|meant looking|for|the|to|someone someone|somebody|wrong|reach else|person|number|someone_else
  this was|is meant for someone|somebody else
  i|we|he|she|never|not|who sign|signed me|him|her|us? up for these|your|texts|messages|tips|emails|anything|any|daily|spam
  ^ i|we never|did_not|have_not sign|signed up $
  ^ i|we? never|did_not|have_not sign|signed up for this|it|that $
  ^ i|we? never|did_not subscribe|subscribed|enroll|enrolled|opt|opted to|in|for? <determiner>* <thing>? $
  ^ i|we? never|did_not|do_not|have_not subscribe|subscribed|opted|opt|enroll|enrolled to|in|for this|these|it|your|anything
  i|we never|did_not|do_not|have_not give|gave|given you|anyone permission|consent|my_number|authorization
  revoke|revoking|revoked|withdraw|withdrawing|withdrew|rescind|rescinding my|any|all|of|prior* consent|permission|authorization
  not|never consent|consented|agree|agreed|opt|opted|authorize|authorized to|in .. texts|texted|messages|messaged|contacted|emails|tips|these
  not|no have|has? my|our consent|permission to
  do not call list|registry|register
  do not contact list
  cease and desist
  cease|stop|end all communication(s)|contact|correspondence|texts|messages|messaging|texting
  ^ per tcpa|the_tcpa
  under|violation|violating|violate|violates .. tcpa
  the? tcpa
  report|reporting|reported you|this_number|these|this|your_number|it .. fcc|ftc|spam|police|carrier|junk|authorities|attorney|bbb
  report|reporting|reported you|your_number|this_number|these|your_company
  report|reporting|reported as|for spam|junk|harassment
  reported and blocked
  ^ i|you|we? am|are|will|have_been|got|going_to|just* blocked|blocking|block this|your|you|the|these number|texts|messages|guys|people
  ^ i|you? am|are|have_been|will|gonna|going_to* block|blocked|blocking you|these|this
  ^ you are|have_been|been blocked
  ^ blocked $
  my|our lawyer|attorney .. you|texts|messages|these|contact
  sue|suing you
  this|that is|constitutes harassment|spam|illegal|unsolicited
  <fedUp> all? of? these|those|your texts|messages|tips|emails|notifications|spam|advice
  <fedUp> all? of? these|those $
  <fedUp> being? texted|messaged|contacted|spammed|on_this_list|in_this_program
  <fedUp> getting|receiving|reading|seeing <determiner>* <thing>
  <fedUp> getting|receiving|reading|seeing these|this|those
  <fedUp> the|this|your|my|all|these|those <determiner>* texts|messages|tips|program|programme|subscription|texting|notifications|list|service|emails
  ^ i|we? am|are|will|would|just* quit|quitting|leaving|leave this|the|your|these|that <determiner>* <thing>
  ^ i quit $
  ^ i|we? am|are? withdrawing|unsubscribing|opting_out
  ^ i|we? do not|no_longer need|use|benefit|require these|the|your|this|any|from* <thing> $
  no|no_longer need|use|reason|point|interest for|in|of|sending|getting|to_get|to_send|receiving|in_getting|in_receiving|to_keep_getting any|more|of|these|those|the|your* texts|messages|tips|these|emails|program|reminders
  these|those <determiner>* <thing>? need|have|has|got|better|must|should|can|ought to? stop|end|cease|quit
  ^ <determiner>* texts|messages|tips|emails|notifications need|needs|have|has|got|better|must|should|can to? stop|end|cease
  these|texts|messages|tips|those|you do|does|did not stop
  these|those <thing>? to? stop|end|cease
  still|keep getting|receiving these|this|those|your|texts|messages|tips|emails $
  still|keep getting|receiving these|your|texts_from|messages_from|tips_from|text_messages
  i said|texted|told|asked|sent|replied|typed|wrote|put stop|you_to_stop|you_all_to_stop|unsubscribe|cancel|you_stop
  stop means stop
  what|which part of stop|no|unsubscribe|leave
  stop did|does not work
  tried|trying to unsubscribe|opt_out|stop_these|stop_getting|cancel_this|cancel_these|get_off_this|get_off_your|stop_this_from
  ^ have <determiner>* <thing> stop
  ^ i|we? <notWant> participate|take_part|be_part|be_in_this_program
  never want|hope|need to? hear|get|see|receive .. from_you|these|texts|another_one|another_text
  want|like|love to never get|hear|see|receive
  not to? hear from you
  hear from you again
  if you text|send|message|contact me again|one|another|anymore
  if i get|see|receive one|another more? text|message|tip|of_these $
  if i get|see|receive one|another more? text|message|tip|one? of_these|from_you|about_my
  ^ one more text|message|tip|of_these
  ^ the|this|that will|should|better|to? be the|my last text|message|tip|one
  ^ zero|no|none|0 texts|messages|tips|of_these
  zero|none|0 texts|messages|tips|of_these a|per|from|please|would
  not|stop my|this phone|number anymore|any_more|any_longer
  please unsubscribe|remove_me|take_me_off|stop_texting|stop_sending|opt_me_out|do_not_text
  asked|told|telling|begged|begging|asking you .. to? stop|leave_me_alone|quit|remove|unsubscribe
  why|how_come are|do|am you|i still|keep texting|messaging|sending|getting|contacting|receiving
  número|teléfono equivocado|incorrecto|erróneo
  ^ número|teléfono|persona equivocad[o/a]|incorrect[o/a]|erróne[o/a]
  es|tienen|tiene|tienes|marcaron un|el|este? número equivocado|incorrecto|erróneo
  equivoc[a/an/aron/ó/ado/ada/ados/aste/as] de|el número|persona|teléfono|celular|numero
  persona equivocada
  ^ no soy la|esa|quien|el|ese persona|que|buscan|creen
  ^ no soy yo
  ^ este|ese no es|pertenece .. número|teléfono|celular
  ^ este|ese número|teléfono|celular|cel ya|no|cambió|es no|es|le|de
  ya no tiene|usa|es este|ese|el|su número|teléfono|celular
  ^ aquí no|nadie vive|hay|se|conoce|conozco ningun|ninguna|llama|nadie|a
  ^ no conozco a|ningun|ninguna
  ^ no me|nos interesa(n) $
  ^ ya? no me|nos interesa(n) más? $
  ^ ya? no me|nos interesa(n) sus|este|el|recibir|estos|los|su|tus|nada
  reportar|reporto|reporté|denunciar|denuncio|demandar|bloquear|bloqueo|bloqueados|bloqueado los|lo|las|como|por|este|su|este_numero spam|acoso|número|voy|a
  l[o/os/es/e] voy a reportar|denunciar|bloquear|demandar
  ^ voy a reportar|bloquear|denunciar
  reportar|reporto|reportare como|por spam
  no|nunca me inscrib[i/ieron]|suscrib[i/ieron]|apunt[é/aron]|registr[é/aron]|anot[é/aron] $
  no|nunca me inscribí|suscribí|apunté|registré|anoté a|en|para|con esto|nada|este|estos|ustedes|ningun|su|ninguna
  ^ yo? no|nunca pedí|solicité|autoricé|acepté esto|estos|este|que|nada|recibir|sus|mensajes
  no autorizo|autoricé|consiento|acepto
  ^ retiro|revoco|revocar|retirar mi consentimiento|permiso|autorización
  <noQuiero> <recibir>? más? ya? <determiner>* <thing>
  !to|not|never|says|said|say|told|tells|like|i|he|she|they|him|her|would|did|will|can stop|quit|stp <swear>* texting|messaging|sending|contacting|emailing|bothering|spamming me|us|this_number|these
  <noQuiero> <recibir> más? nada? estos|esto|ustedes|más|nada|de_ustedes|sus|aquí|ahí
  <noQuiero> <recibir> $
  ^ ya no los|lo|las quiero|necesito|deseo $
  ^ ya no los|lo quiero|necesito
  ^ ya no manden|mandes|envíen|escriban|me_escriban
  ya no me|nos manden|mandes|envíen|escriban|texteen|contacten|molesten|sigan|lleguen
  por favor no|ya_no me manden|mandes|envíen|escriban|contacten|molesten|escribas
  me siguen|siguen llegando|mandando|escribiendo|enviando
  je ne veux plus
  plus de messages|sms
  pas interesse|interessee
  mauvais|faux numero
  you|anyone have|has|had no right|business|permission|reason|consent to? text|contact|message|texting|contacting|messaging|sending|send|write|have_my_number
  ^ i|we? no_longer|do_not|will_not|am_not|are_not|can_not|would_rather_not wish_to|want_to|going_to|plan_to|care_to|intend_to|be? participate|participating|continue|continuing|continue_with_this|take_part|taking_part|carry_on|go_on_with_this in|with|this|the|your|$
  ^ not|no_longer|wont|will_not be? participating|continuing|taking_part $
  ^ no_longer participate $
  ^ i|we? have? decided|chosen not_to|against|to_not go_on|continue|continuing|keep_going|carry_on|do_this|participate|stay with|in? ..3
  ^ i|we? thought|believe|swear i|we had? cancelled|canceled|unsubscribed|stopped|opted_out|ended|quit this|these|already|it|$
  does not|no_longer live|lives|work|works|stay here
  which|what word|text|code|number|command|thing stops|ends|cancels|turns_off|quits|gets_me_out this|these|it|them|of
  ^ i? do? not|nope|no want them|these $
  ^ i|we? have? no desire|wish|intention to|of continue|continuing|receive|receiving|get|getting|participate|participating
  ^ me|nos? retiro|retiramos|salgo|salimos|borro $
  ^ me|nos? retiro|retiramos|salgo|salimos de|del este? programa|grupo|lista|esto|aquí
  ^ abandono|dejo|termino|cancelo el|este programa|servicio
  ^ ya? no voy|vamos|quiero|queremos a? continuar|seguir|participar $
  ^ ya? no voy|vamos|quiero|queremos a? continuar|seguir|participar en|con el|este|esto|ustedes ..
  ^ ya? no participo|participaré|participamos|sigo|continúo $
  ^ ya? no los|las|lo quiero|necesito|deseo|ocupo $
  ^ me|nos molestan|fastidian|hartan|incomodan|estorban|cansan sus|estos|los|tantos mensajes|textos|correos
  les|os dije|pedí|he_dicho|había_dicho que? par[aran/en]|dej[aran/en]|no_me|ya_no_me
  cuántas veces tengo|tenemos|debo|hay que decir|decirles|repetir|pedir
  qué|cuál escribo|pongo|mando|palabra|digo|envío para que_paren|que_pare|parar|salir|cancelar|dejar|que_dejen|no_recibir
  ya? no hace|es|hay falta|necesario|necesidad que|de|seguir escrib[an/ir]|mand[en/ar]|envi[en/ar]|me_escriban|sigan|mandando
  ya pueden|puede|podrían dejar|parar de? mandar|enviar|escribir|textear|$
  ^ consider|mark|count|list me|my|us|this|the* participation|enrollment|subscription|membership|sign_up|service|trial? me? as? ended|over|done|out|gone|cancelled|canceled|terminated|unsubscribed|closed|finished|void|removed|inactive|opted_out|a_no
  ^ i|we? am|are? exiting|departing|quitting|leaving|ending|cancelling|canceling|ditching|deleting|uninstalling|removing <determiner>* <thing>|myself
  signed|sign|signing|enrolled|subscribed|registered|put me|us|my_number|my_phone|my_name|this_number up|in|on|down|here|into* for|on|in|to|here|without|as ..5 prank|joke|mess|funny|permission|knowing|asking|consent|revenge|laugh|laughs
  fake|false|bogus|random number .. mine|my|me
  messaging|texting|contacting|writing|emailing|calling|bothering|sending this|me|my|to|us|here* number|phone|line|$ is|are not|no_longer|un wanted|welcome|allowed|permitted|okay|ok|authorized|unwelcome|unwanted|appreciated|appropriate
  you|you_all|you_guys|they text|texted|texting|messaging|messaged|sent|contacted|emailed|spammed me ..6 had_it|enough|too_much|insane|ridiculous|stop|unacceptable|harassment|crazy
  <me>|my_phone|my_plan|my_line|it|this|personal <determiner>* <thing> is|are not|never allowed|permitted|welcome|ok|okay|appropriate
  want|need|have nothing more? else? to_do with this|it|you|your|these|them|that
  my? attorney|lawyer|solicitor .. hear|hearing|contact|contacted|involved
  my? therapist|doctor|wife|husband|counselor|boyfriend|girlfriend says|said|thinks|told|wants|agrees .. quit|stop|leave|cancel|drop|unsubscribe|end <determiner>* <thing>
  already|just|thought_i|have|had unsubscribed|cancelled|canceled|opted_out|quit_this|quit_these $
  i do not know|even|really* have a|any husband|wife|partner|spouse|boyfriend|girlfriend|kids|relationship .. why|stop|so|these|texts
  do not|did_not|never <determiner>* want|need|ask|send|have|accept ..2 these|those coming|arriving|showing|popping|delivered
  messages|texts|tips|these|they|this are|is going|coming|sent|addressed|getting|meant|intended to|for the? wrong|different|another|someone|somebody|other
  previous|old|prior|last|former owner|holder|user|customer .. number|phone|line
  lady|guy|man|woman|person|owner who had|owned|used this number|phone
  you|they keep|kept|are hitting|blowing up? my|this line|phone|cell|inbox
  ^ no further|more|additional ones|of_them needed|necessary|required|wanted|please
  i|we? prefer|want|request no contact|communication from|with your|you|this
  ^ i am|im # and|idk|i ..5 leave_me_alone|stop|who
  not be|on this|these|your|it list|anymore|any_more|any_longer
  this|these|it feels|feel|is|seems|are invasive|intrusive|creepy|inappropriate|unwanted|like_spam
  there is|s no .. at|on|with|under this|that number|phone|address
  consent|permission|authorization ..6 revoked|withdrawn|rescinded|cancelled|void
  take|taking|took back my yes|consent|permission|agreement|ok|okay|signup|sign_up
  said|texted|typed|sent|replied|hit|pressed|answered|put yes|y|open|start|join by accident|mistake|accidentally|on_accident|without_meaning
  pocket|butt texted|dialed|dial|text you|this|$
  wants|would_like|needs it|this|these|them off|gone|stopped|to_stop|cancelled|canceled|out|removed|ended
  graduated|moved_on|grown_out from|of|past ..1 needing|this|these|program
  am|was|been? asking|requesting|begging to|that_i be? removed|taken_off|stop|cancel|unsubscribe|let_out
  the|my last day|one|week in|of|with this|the|your program|service|these
  after today i|we|please|no ..3 not|no|nothing|none|done|out ..3
  ^ nothing|none|no_more after today|this|tonight|that
  changed|change my mind about? doing|this|participating|the_program|the_texts|the_tips|it|these|signing|joining|continuing
  ya? no tiene caso|sentido seguir|continuar|recibir|esto
  <notWant> <receive>? any|more|of* these|this|them|it|those|texts|messages|tips no_more|ever_again|at_all
  <notWant> participate|participating|continue|continuing|take_part|taking_part|go_on|going_on|proceed|proceeding|carry_on $
  ^ i|we? must|have_to|will|would|hereby decline|refuse to? ..3 $
  not|never the? intended|right|correct|actual recipient|person|owner|contact
  reached|texting|contacting|messaging a|an|our|the|my ..2 fax|business|office|landline|restaurant|school|hospital|clinic|store|company|work|shop|church line|number|phone|$ ..4
  filing|file|filed|complain|complaining|complaint|going|reporting with|to the? fcc|ftc|bbb|attorney_general|police
  these|they|those|this|the_texts|the_messages|your_texts have|has|need|needs|got|better|must to? stop|end|quit|cease $
  are|when_are|will you|these|they|this ..2 ever|going_to|gonna|never ..2 stop|quit|end $
  you|u|y_all need|have|got|better|must|should to|2? stop|quit $
  you|u keep|kept|still texting|sending|messaging|contacting|going|coming $
  said|texted|sent|told|replied stop|no|quit yesterday|already|before|last|twice|and ..2
  no more of that|this|these $
  keep|kept|been replying|texting|sending|typing no|stop|quit|unsubscribe ..4
  quién|quiénes les|le|te dio|dieron permiso|autorización|mi ..3
`)

/** Perhaps: ask. Looked for in the clause's own words. */
export const PERHAPS = list(`
  ^ go|try text|bother|bug|annoy|preach|send|message ..2 someone_else|somebody_else|someone_who_cares|anyone_else|other
  take a|the hint $
  can not take a hint
  ^ another unwanted|useless|stupid|annoying|pointless <thing>
  ^ i am|we_are? all set|good $
  ^ hard? pass $
  ^ i will|would|am? pass|passing $
  ^ nah|nope? i am|we_are? good|ok|fine $
  ^ get off my phone|back|case
  ^ who|how gave|did|do you|they|somebody|someone? get|got|give|have|my|this|you my|this? number
  ^ you people|guys|all are|do|will|can|never relentless|annoying|not|still|never|the_worst
  ^ i am|not your customer|client|audience|friend|subscriber
  ^ not for|my|our me|us|thing|cup_of_tea|style
  ^ this|it is not|no_longer working|relevant|needed|necessary|useful|for_me|helpful|helping|my_thing
  ^ no longer|not relevant|needed|necessary|useful|applicable|applies|required|wanted $
  ^ does not apply to|anymore|any_more|$
  ^ i am|we_are? no_longer|not with|in|together|married a_relationship|together|him|her|my|$
  ^ i have seen|heard|read|had enough $
  ^ i am bailing|leaving|out_of_here|checking_out|hanging_up|finished|gone $
  ^ let us end|call|stop it|this|here|it_quits|it_a_day
  ^ this will|should|has_to|must|needs_to be|stop|end the? end|last|now|here|it|goodbye $
  ^ goodbye and|forever|for_good
  ^ consider|please consider this|me my|out|done|gone|notice|resignation|a_cancellation|opted|unsubscribed
  ^ zero|no|0 interest $
  ^ uninterested|disinterested $
  ^ make them|these|those? go away
  ^ make|please make? it|this|them go_away|end|stop
  ^ i do not know|remember signing|subscribing|asking
  ^ how much longer|more
  ^ when do|does|will these|this|they end|stop|finish
  ^ i do not read|open|look_at these|them|your|those
  ^ nobody|no_one asked|wants|needs|cares|reads $
  ^ nobody|no_one asked|wants|needs|cares|reads for|about? these|this|your|you|it|that ..2
  ^ please? desist $
  ^ con|hasta esto|aqui basta|llego|nomas $
  ^ hasta aquí|aquí_llegué $
  ^ ya fue|estuvo|terminé|acabé|acabamos|me_voy|suficiente|es_mucho|no_más $
  ^ no era|es para mi|mí|nosotros $
  ^ no es|soy para|la mi|mí|persona $
  ^ quién es|les_dio|le_dio|son|te_dio ustedes|usted|mi_numero|mi_número ..2
  ^ por qué|que me siguen|mandan|llegan|escriben|sigue|están
  ^ ya no|me hace_falta|sirve|hacen_falta|sirven|quiero|gusta|interesa $
  ^ me arrepentí|cambié_de_opinión $
  ^ never again $
  ^ stfu $
  ^ i|we? <notWant> continue|go_on|keep_going|proceed|keep_doing_this $
  ^ drop out $
  ^ i am|want dropping|out out $
  ^ make|making it|this|that|all stop $
  ^ i|we|would? <notWant> this|it $
  ^ i|we? <notWant> to? do this $
  ^ i|we? <notWant> <receive>? this|it anymore $
  ^ i want|wanna|need|would_like out|off $
  ^ i am out|done $
  ^ we|i? am|are? done|finished|through with|here? this|it|here? $
  ^ i am sick|tired of this $
  ^ no thanks $
  ^ no thank you $
  ^ no gracias $
  ^ ya no|no_gracias gracias $
  ^ ya no gracias $
  ^ fuck|screw you $
  ^ fuck|screw this $
  ^ shut up $
  ^ shut the fuck|hell up $
  ^ go to hell $
  ^ too many texts|messages|emails|tips
  so|too many texts|messages|emails|tips from_you|a_day|per_day $
  ^ these|your|the texts|messages|tips are annoying|useless|pointless|stupid|dumb|garbage|trash|terrible|too_much|awful|not_helping|not_helpful|not_for_me|the_worst|making_it_worse|ridiculous|bullshit|spam
  ^ these are|is annoying|useless|pointless|stupid|dumb|garbage|trash|terrible|too_much|awful|not_helping|not_helpful|not_for_me|the_worst|ridiculous|spam
  ^ this is|was not for me|us $
  ^ not for me|us $
  ^ i want|would_like|need this to stop|end $
  ^ i want|would_like to stop|quit|end|cancel|finish this|it|now|here? $
  ^ i want|would_like to stop|quit|end|cancel|finish $
  ^ how|can|could|may do|can|i|we i|we? stop|end|quit|cancel this|it|now? $
  ^ this has|needs|got to stop|end $
  ^ give up $
  ^ i give up on this|these|program
  ^ i do not have|got time for this|these
  ^ spam $
  ^ leave us|me be $
  ^ dej[e/en/a]me $
  ^ aquí no es $
  ^ drop out $
  ^ please? not again $
  ^ how did|do you get|have my|this number
  ^ why am i getting|receiving these|this|texts|messages
  ^ why are|do you texting|text|messaging|message|sending me|this
  ^ me|esto quiero salir $
  ^ quiero salir|parar|terminar|dejarlo|dejar_esto|dejarlo_aqui|terminar_esto|que_pare|que_paren $
  ^ ya no quiero más? esto|nada|más|seguir? $
  ^ no quiero más? esto|nada|más|seguir $
  ^ no me sirve|sirven|funciona|ayuda|gustan más? $
  ^ ya estuvo|fue_suficiente|es_suficiente|me_cansé|me_harté $
  ^ me tienen hart[a/o]|hasta_la_madre|cansad[a/o]
  ^ son muchos mensajes|textos
  ^ demasiados|muchos mensajes|textos $
  ^ qué molestos|fastidio
  ^ este número es|pertenece
  ^ it was|has_been nice|good|fun|kind|great but|while|thanks ..
  ^ this is where i|we get|say|leave off|goodbye|you $
  ^ goodbye|bye|adios $
  ^ i|we? am|are leaving|quitting|out|withdrawing|resigning $
  ^ we|i? decided we|i do_not need|want this|it|them|these
  ^ i|we do_not need|want this|it|them $
  ^ not continuing|participating $
  ^ ya no lo|los leo|leemos|abro
  ^ mejor cancél[en/e]lo|cancel[en/ar] $
  ^ esto|eso no es lo mío|para_mi|para_mí|nuestro
  ^ me hace(n) sentir peor|mal $
  ^ he|she|this_person has|is passed_away|deceased $
  why do|did|am|are|would|is i|you|we|this|it|they get|getting|receive|receiving|texting|sending|on|in|have these|this|those|your|texts|messages|tips
  why|how|where you|do_you|are_you|they .. have|keep|got my|me|hitting|texting number|line|phone|me|info
  ^ bot|robot? begone|shoo|scram|vamoose|piss_off|get_bent|hush|silence|zip_it|pipe_down $
  fake|false|bogus|random number
  ^ i am|we_are|am? good|fine|ok|set|straight on|with|without this|it|these|that|em|the|your
  ^ not|no_longer going|gonna|planning|willing to? do|continue|start|finish|participate|keep_going ..2 week|day|program|this|it|these|rest
  off switch|button
  ^ another|oh|great|wow|yay|gee|thanks ..5 text|message|tip from|for ..4 not|never|bye|thrilling|nobody|no_one|unplug|asked
  wake up call .. never|not ask|asked
  somebody|someone|anybody|can_we|please unplug|deactivate|silence|shut_up|kill|mute|turn_off it|this|the ..3
  worst|dumbest|stupidest|lamest|useless|garbage|terrible|awful <determiner>* program|texts|tips|messages|service|advice|app
  asked|told|said|replied|begged|requested you? to? three|two|four|five|several|many|multiple|#|a_dozen|twice|nicely|politely times|already|now|$
  what will it take $
  my plan|phone|carrier|bill charges|costs|pay|pays
  pay|charged|charges|cost(s/ing) per|for|me|by|money ..2 text(s)|message(s)|incoming|each|every|money
  only|just|limited have|get|#? ..2 texts|messages a|per|left|each month
  eating up|through my|our|them plan|data|texts|minutes|up
  ^ bajen|bájenle|bájale|cálmense|ya_estuvo ya?|con|a|$
  como .. ya? no <manden>|lleguen|llegan|salgan
  <anular>|<removeMe> <determiner>* servicio|lista|mensajes|consejos|programa
  ^ i am|im good|set|straight|fine on this|these|that|it
  trick|way|secret|how to getting|get|making|make|stopping|stop these|this|them|it
  these|them|the_texts|the_messages|your_texts ..4 too_much|too_hard|unbearable|painful|triggering|upsetting for|to|$
  como .. no|dejen lleguen|<manden>
  ^ code|word|command .. not on|in|getting
  ready|happy|glad|time for .. these|this|stuff|thing|texts|messages to? finish|end|stop|be_over
  right to object
  nah|fam|bro|bruh i am good|ok|straight on|with
  no enviar|mandar|escribir más
  no lleguen|llegar
  ^ leave $
  ^ get out of this|here|it|that $
  ^ i|we? have? changed|change my|our mind $
  not a|the|my|our|right|good|great* fit|match for|$ ..3
  hard|gonna|going_to|i_will|ill pass on|$ ..4
  ^ u|you|not|ugh|oh|god* you|u again ..1 $
  quickest|fastest|easiest|best|only way off|out
  ^ quit|stop asking|trying|checking|insisting $
  say|saying|text|texting|send|sending|reply|replying|type|typing|write|writing stop the|will|would|do|does|to|$
  just|if_i|i|should|do say|text|send|reply|type|write stop|quit|unsubscribe|end|cancel
  ok|okay|fine|alright|possible|problem|allowed if i|we|to? quit|leave|stop|drop|bail|cancel|end before|early|now|the|this|halfway|$
  plan|data|phone|battery|minutes can_not|will_not|cannot handle|afford|take
  draining|eating|using|wasting|costing|killing my|me|our data|minutes|battery|plan|money|storage|time
  this|it is mine|my_number|my_phone now $
  ^ this|these is|are mine now $
  word|code|trick|secret|command to|for ..1 end|stop|quit|make|off
  ^ no mas|más $
  ^ if i|we quit|leave|stop|drop|bail|cancel|end before|early|now|the|this|halfway ..5
  ^ today_s|todays|this the|my|our? last one|text|message|tip
  ya estuvo|basta|estuvo ..2 de|con mensajes|textos|consejos|mensajitos|esto
  changed|has_changed|switched|got_rid_of number|this_number|phones|his_number|her_number|their_number $
  ^ how|can|may|could do|can|i i? leave $
  ^ hasta aquí nomás|no_más
  ^ aquí no vive|está|trabaja
  no_enviar|no_mandar|no_escribir más $
  is|s? not here $
  this|it|i is|am not tasha|her|him|that_person $
  gave you|them this|my|our number|phone|name ..3
  who authorized|allowed|permitted|told|let|asked|gave you ..5
  ^ can|could|would|will you not|stop|quit $
  ^ we|i got|are|am|just? divorced|separated|broke_up|broken_up in|last|this|now|recently|$ ..1 $
  these|they|those|your_texts|your_messages|the_texts|the_messages hurt|bother|upset|confuse|scare|depress|trigger|annoy|embarrass|stress|offend|distract me|us|him|her|to|$ ..2
  not|no_longer|never need|want you|your $
  time for me|us to go|leave|move_on|stop ..2 $
  overwhelmed|swamped|too_busy|exhausted .. program|texts|messages|these|this_program
  can_not|cannot do|handle|finish|keep_up_with this|the|your|these program|course|texts|tips|messages|challenge|lessons
  ^ i have|already? said no|stop already|before|twice|$
  ^ sure|yeah|go_ahead text|message|send me? again|another|one|more ..4
  ^ please? let me|us go $
  ^ is there any|a way out ..3 $
  ^ done here $
  ^ no means no ..2
  end|ending|terminate|withdraw my|our involvement|participation
  ^ <cease> textx|texs|textes|tects $
  ^ st op $
  ^ stio|stpp|atop|dtop $
  ^ text|message me|us again see|and|i_dare
  ^ ne m ecrivez|envoyez|contactez ..3
  get rid of me|us
  text me again see ..3
  ^ text me again $
`)

/**
 * Behind the phrases: a clause that names what we send, or the phone, and beside it something that
 * says no. Nobody's grammar is known here, so such a text is asked about.
 */
export const NAMING_US = list(`
  these|those|your|any|more|such|daily|all <determiner>* texts|messages|tips|emails|notifications|reminders|program|subscription|service|stuff|spam|advice|list|updates|alerts|nudges|services|account|company
  the|this|my <determiner>* texts|messages|notifications|subscription|texting|service|enrollment|messaging|mailing_list|text_list|membership|program|app|bot
  text|texting|message|messaging|contact|contacting|email|emailing|bother|bothering|spam|spamming|harass|harassing|pester|bug|bugging|send|sending|notify|ping|hit_up|blow_up|blowing_up me|us|this_number|here|my_phone|these|to_me|anything|anyone|this_phone|anymore|stuff|more
  my|this|our|his|her|their|the|a|wrong|right|s <determiner>* number|phone|cell|line|inbox
  your|the|this|any|mailing|contact|call|calling list|system|database|records|contacts|mailing_list|roster|files
  sign|signed|signing me? up|on
  subscribe|subscribed|subscription|enrolled|enroll|opted|consent|tcpa|fcc|unsubscribe|unsubscribing
  texts|messages|tips from|here|$
  hear|hearing|heard from you
  <determiner>* text|texts|messages|tips|program|mensajes|textos|consejos|programa|servicio|número $
  estos|sus|tus|más|esos|los|tantos mensajes|textos|consejos|correos|mensajitos|avisos|recordatorios
  mandarme|enviarme|escribirme|mandándome|escribiéndome|contactarme|molestarme|textearme|mándenme|manden|mandes|escriban|escribas|envíen|molesten|llegan|lleguen
  mi|este|el|su número|teléfono|celular|cel|lista|programa|suscripción|servicio
  la|su|tu|de lista|base_de_datos
  these|those|these_things $
  these|those are|make|makes|made|keep|come|coming|have|every|each|at|in|on|anymore|go|going|feel|cost|so|do|all|just|will|still|need|ever|again|any_more|away|off|out|from|before|without|any_longer
  more|another|other|further|any|extra one|ones $
  the|this|that|your|my|daily|whole|all|a|some|no <determiner>* stuff|robot|bot|machine|company|robots|wisdom|advice|help|tip_thing|text_thing
  participation|enrollment|subscription|membership|sign_up|signup|opt_in|notification|notifications|texts_from_you|incoming
  you|you_all|you_guys|you_people|y_all keep|kept|have|are|were|just|never|always|still|only|do|people* texted|texting|text|messaged|messaging|sent|send|sending|contacting|contacted|hitting|hit|blowing|spamming|bothering|bugging
  you_all|you_guys|you_people $
  your company|program|system|service|people|bot|robot|tips|texts|messages|list|number|app|stuff|things|website|database|group|team
  robot|bot
  inbox|line|landline
  consejos|mensajitos|mensajes|textos
`)

export const SAYING_NO = list(`
  stop|stops|stopped|cease|discontinue|unsubscribe|unsubscribed|cancel|cancelled|canceled|canceling|terminate|quit|end|ended|ending|halt|deactivate|disable|mute|suspend|revoke|withdraw|withdrawing
  remove|removed|removing|delete|erase|lose|scrub|strike|drop|purge|block|blocked|blocking|report|reporting|reported|opt|unenroll
  take|taking|taken|get|getting|want|be|come|came me|us|my_number|this_number|it|myself|him|her|them? off|out
  off|out of? your|this|the <thing>
  no more|longer|further|need|reason|point|interest|thanks|thank_you|use
  not|never ..2 want|need|like|wish|interested|text|message|contact|send|receive|sign|subscribe|consent|authorize|agree|ask|asked|request|opt|mine|appreciate|bother|care|email|enroll|give|gave|signed|asking|looking_for
  wrong|incorrect|mistaken|mistake|accident|error
  not|no_longer my|his|hers|her|the|a|this|mine|belong|belongs|have|at|reach|use|s|me|him|who
  enough|done|finished|over|through|fed_up|sick|tired|annoying|harassment|spam|unwanted|unsolicited|goodbye|last|waste|useless|pointless|sue|lawyer|attorney|illegal|scam
  leave|leaving
  alone|away|bye|anymore|any_more
  died|dead|deceased|passed|minor|divorced|divorce
  without|instead_of|rather_not|prefer_not|pass|refuse|decline|zero|none|too_many
  alto|parar|paren|pare|para_ya|basta|cancelen|cancelar|cancela|cancelo|baja|borren|borrar|bórrenme|quiten|quítenme|quitar|saquen|sáquenme|eliminen|eliminar|dejen|deje|deja|dejar|suspendan|detengan|terminen|retiren|equivocado|equivocada|equivocaron|equivocó|molestar|molesten|spam|acoso|bloquear|reportar|harta|harto|cansada|cansado|salirme|salir
  ya? no|nunca|ni|tampoco me|nos|le|lo|los|las? quiero|quiere|necesito|interesa|interesan|deseo|manden|mandes|escriban|escribas|envíen|pedí|inscribí|suscribí|autoricé|es|soy|sirven|lleguen|gustan|vuelvan|sigan|recibir
  no más
  no|nothing|not_any|without more|else|further|extra|additional
  had it|enough
  go|goes|going|went|make|made ..2 away|disappear
  quit|finish|finished|ended|over|exit|exiting|undo|unplug|revoke|excused|regret
  why do|did|am|are|is|you|would i|you|we|this|keep|get|getting|these
  not|never|no_longer come|coming|keep|get|getting|read|reading|useful|relevant|wanted|welcome|allowed|permitted|comfortable|for_me|into|opening|my_thing|know_who
  make|makes|making me ..2 anxious|sad|nervous|uncomfortable|cry_more|sick|worse|mad|angry|scream|crazy|feel_worse|feel_bad
  worse|worst|pointless|dumb|stupid|invasive|intrusive|creepy|weird|annoyed|irritating|irritated|frustrating|ridiculous|garbage|trash|nuisance|pest|hate|costing|charges|charged|cost
  prank|joke|fake|without_my|without_asking
  wake|wakes|waking me
  forget|burn|trash|ditch|scrap|nix|axe|chill|ease
  ya? no me? llegue(n)|llegan|ocupo|sirve|sirven|interesa
  bajen|bájenle|bájenme|cansan|molestan|estorban|de_dónde
`)

/**
 * Requests to us in the middle of a clause, as people write who use no full stops. Only in a
 * clause with nobody else in it.
 */
export const RUNNING_ON = list(`
  !to|not|never|said|says|say|told|goes|like|just|him|her|them|he|she|and|i leave|let <me> <swear>* alone|be
  !to|not|never|said|says|say|told|goes|like|him|her|them|he|she|i|would|did|will|can|could|was <cease> <swear>* <contacting> <swear>* <me>
  !to|not|never|said|says|say|told|goes|like|him|her|them|he|she|i|would|did|will|can|could|was|if do_not|never|dont <contact> <swear>* <me>
  !not|never|said|told|he|she|him|her|them|i|we|they|was <remove> <self> <offOut> of? this|these|your|the|that|ur|all|here <thing>|$
  !not|never|said|told|he|she|him|her|them|i|we|they|was unsubscribe|unenroll|opt|sign|count me|us|my_number|this_number
  !not|never|said|told|he|she|him|her|them|i|we|they|was|to lose|forget|delete|remove|block my|this number
  !not|never|said|told|he|she|him|her|them|they|was|to stop|cancel|end|discontinue|quit these|those|your|my_subscription|the_texts|the_messages|the_tips|this_program|this_service|all_texts|texts|messages|tips ..3
  no more|further|additional texts|messages|tips|emails|notifications|of_these|of_this|please|from_you
  would like|want|need|rather out|off|to_be_removed|to_be_taken_off|to_opt_out|to_unsubscribe|to_cancel|to_stop_getting|to_stop_receiving|no_more|not_to_be_contacted|not_get|not_receive
  !no dej[e/en] ya? de mandarme|enviarme|escribirme|molestarme|textearme|mandar|enviar
  no me|nos <manden> más|nada|mensajes|textos|ya|por
  <removeMe> de la|su|esta|este|sus|esto|aquí
  to_be removed|taken_off|unsubscribed|opted_out|let_out|taken_out $
  take|get|drop|let|pull me|us|my_number off|out i_guess|please|then|now|k|already|asap|$
`)
