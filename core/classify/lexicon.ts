import { list } from './phrase.ts'

/**
 * The words that more than one rule is made of. English as `normalise` leaves it (contractions in
 * full), Spanish with its accents.
 */

/** What we send, and what somebody may call it. */
const thing = list(`
  text(s), text message(s), texting, message(s), messaging, mms, email(s), mail(s), e mails, newsletter(s), tip(s), daily tip(s),
  program(s), programme, course, challenge, series, subscription(s), membership, enrollment, enrolment, registration, account, service(s), plan,
  notification(s), alert(s), reminder(s), update(s), nudge(s), prompt(s), list(s), mailing list, texting list, contact list, communication(s), correspondence,
  texting thing, text thing, tip thing, spam, spamming, spam text(s), bot, robot, robo texts, thread, campaign, open up, ads, promos, solicitation(s), messges, text thread, sequence, blasts, drip,
  mensaje(s), mensajito(s), mensaje(s) de texto, texto(s), textito(s), correo(s), consejo(s), consejito(s), tips, programa, curso, suscripción, inscripción, servicio,
  notificacion(es), aviso(s), recordatorio(s), alerta(s), publicidad, lista, cuenta
`)

/** What somebody may call it, and many other things too. */
const stuff = list(`
  lesson(s), words of wisdom, bulletins, blurbs, check ins, checkins, contact, question(s), advice, wisdom, noise, stuff, thing(s), crap, shit, bullshit, bs, junk, nonsense, garbage, cosa(s), tontería(s), chingaderas, pendejadas, mamadas, estupideces, basura, preguntas
`)

/** What may stand between the verb and the thing. */
const determiner = list(`
  these, this, those, that, the, your, my, all, any, of, more, such, daily, stupid, damn, goddamn, dumb, fucking, freaking, annoying, useless, unwanted, unsolicited, automated, automatic,
  a, every, each, another, further, other, future, whole, entire, couple(s), relationship, marriage, morning, text, email, phone, new, please, one, from, marketing, promotional, so called, distribution, mailing, contact, subscriber, above, following, love, dating, inspirational, motivational, self help, early, pointless, rest of the, rest of, little, silly, random, constant, ridiculous, cheesy, lame, bullshit, spam, sms, open up,
  estos, estas, este, esta, esos, esas, ese, esa, los, las, el, la, sus, tus, tu, su, mi, más, todos, todas, de, pinches, malditos, dichosos, tantos, tantas, otro, otros, ningún, ninguna, un, una, con, al, a, del, mis
`)

/** Whom we write to: the writer, the phone, or the person that it belongs to. */
const me = list(`
  me, us, to me, to us, with me, at me, this number, to this number, at this number, on this number, this phone number, this phone, to this phone, my phone, to my phone, on my phone, my number, to my number, at my number,
  this cell, my cell, this line, this device, this address, here, my inbox, my wife, my husband, my son, my daughter, my kid(s), my child(ren), my mom, my mother, my dad, my father, my grandma, my sister, my brother, my wife s phone, my girlfriend, my boyfriend, people, this person, strangers, a stranger, at work, him here
`)

const partner = list(`
  he, she, they, my husband, my wife, my partner, my boyfriend, my girlfriend, my bf, my gf, my fiance, my fiancee, my ex, my ex husband, my ex wife, my ex boyfriend, my ex girlfriend, my spouse, hubby, my hubby, my man, the wife, wife, husband, my old man, my so, dh, my guy, my dad, my father, my mom, my mother, my stepdad, my stepfather, my stepson, my kids dad, his dad, her dad, my first husband, my first wife, my late husband, the man i married, the father of my kids,
  él, ella, mi esposo, mi esposa, mi marido, mi mujer, mi pareja, mi novio, mi novia, mi ex, mi señor, mi viejo, mi papá, mi mamá, mi padre, mi madre, mi padrastro, mi ex esposo, mi ex marido, mi exmarido, el papá de mis hijos, el papá de mi hijo
`)

export const SETS = { thing, stuff, determiner, me, partner }
