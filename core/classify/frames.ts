import { alternatives, list } from './phrase.ts'

/** The frames that people put around a request, and that leave its core as it was. */

/** Kindness and noise, before or after. */
const COURTESIES = list(`
  please, ok, okay, k, hey, hi, hello, good morning, good evening, good afternoon, yo, sorry, thanks, thank you,
  thank you very much, thanks so much, thank you so much, thanks a lot, thanks again, many thanks, kindly, guys, folks, sir, maam,
  team, dude, bro, man, buddy, pal, lol, lmao, smh, haha, jaja, ugh, omg, um, uh, well, oh, wow, gee, yeah, yep, seriously, honestly, just, moi,
  god bless, god bless you, no offense, have a good day, have a great day, have a nice day, bye, goodbye, cheers, best, regards, everyone, you all, all of you,
  por favor, porfavor, porfis, gracias, muchas gracias, mil gracias, hola, buenos dias, buenas tardes, buenas noches, buenas, oigan, oye, oiga,
  je veux, je voudrais, señores, señor, señorita, amigos, amigo, disculpe, disculpen, disculpa, perdon, perdonen, bueno, mira, miren, saludos, bendiciones, dios los bendiga, svp, merci, s il vous plait, bonjour
`)

/** What may open a request besides. */
const OPENERS = list(`
  also, nah, nope, nvm, never mind, anyway, anyways, otherwise, first, first off, second, lastly, finally, ps, honestly, look here, you know what, quick thing, i guess, i think, guess, and, but, so, then, or, because, really, again, immediately, already, for real, actually, once again, look, listen, fine, cool,
  for god s sake, for gods sake, for the love of god, for christ s sake, for the last time, once and for all, for fucks sake, ffs, jesus, jesus christ, jfc,
  like i said, as i said, i repeat, you people, you guys, you idiots, you assholes, you creeps, you jerks, asshole, assholes, idiots, stupid bot, bot, robot, the fuck, fucking, damn, hell,
  do me a favor and, do us all a favor and, do yourself a favor and, be a dear and, be so kind as to, be kind enough to, would you be so kind as to, if you could, if you would, if you, if you can,
  go ahead and, you can go ahead and, feel free to, you are welcome to, time to, it is time to, it s time to, how about you, how about, how about you just, why do not you, why do not you just, can we,
  can you, could you, would you, will you, can you all, could you all, will you all, can you guys, could you guys, can you people, can u, can someone, can somebody, could someone, could somebody, someone, somebody, would someone, would you mind, do you mind, would you kindly, would you be able to, are you able to,
  you can, you may, you could, you should, you need to, you have to, you must, you all need to, you people need to, you guys need to, you better, you had better, you have got to, you got to, you ought to, yall need to,
  i want you to, i want you all to, i need you to, i would like you to, i would like for you to, i would love for you to, i would love it if you would, i would love if you, i would appreciate it if you would, i would appreciate it if you, i would appreciate if you, i would appreciate if you would, it would be great if you could, it would be great if you,
  i am asking you to, i am asking that you, i asked you to, i have asked you to, i ve asked you to, i told you to, i have told you to, i already told you to, i already asked you to, how many times do i have to tell you to, how many times do i have to tell you, how many times do i have to ask you to, how many times do i have to say, how many times must i tell you to, how many more times do i have to tell you to, how do i get you to, how do i make you, how can i get you to, how can i make you, what do i have to do to get you to, what do i have to do to make you, what will it take for you to, what will it take to get you to, what does it take to get you to, what does it take for you to, when will you, when are you going to, when are you people going to, will you ever, will you people, would you people, why will you not, why will not you, why will you all not, why do you all not, why can not you, why do you not, what do i do to make you, i keep telling you to, i keep asking you to, i have been asking you to, i am telling you to, i am telling you, i will ask you again to, i am politely asking you to, i politely ask you to, politely asking you to, politely asking that you, i am asking nicely, asking nicely, asking you to, telling you to, i am instructing you to, i hereby request that you, i hereby request to, i hereby demand that you, i am formally requesting that you, i require you to, i expect you to, i wish you guys would, i wish you people would, i wish these people would, i ask you to, i ask that you, you people better, i would be grateful if you would, i would be grateful if you could, i would be grateful if you, it would be nice if you, it would be nice if you would, maybe you could, maybe you should, maybe, perhaps you could, next time, could you guys please, i said to,
  i said, i say, i already said, i just said, i demand that you, i demand you, i request that you, i request you, i am requesting that you, i am requesting you, i insist that you, i am begging you, i am begging you to, i beg you to, i beg you, begging you to, we ask that you, we ask you to, we are asking you to, we want you to, we would like you to, my request is to, this is a request to, this is my request to, my only request is, all i want is for you to, all i ask is that you, what i want is for you to, i hope you, i wish you would, i wish you, i am going to need you to, ima need you to, consider this my request to, consider this my notice to, this is my formal request to, this is notice to, this is your notice to, final warning, last warning, i am texting to, i am writing to, i am messaging to, writing to, texting to, tell them to, tell your boss to, tell your system to, make sure to, make sure you, be sure to, remember to,
  y, e, pero, asi que, por eso, entonces, ya, solo, mejor, favor de, hagan el favor de, haga el favor de, hagame el favor de, haganme el favor de, hazme el favor de, por lo que mas quieran, por el amor de dios, de verdad, en serio, neta,
  pueden, puede, puedes, me lo pueden, me los pueden, me lo puede, me los puede, lo pueden, los pueden, podrian, podria, podrias, podeis, me pueden, me puede, me puedes, me podrian, me podria, podran, podra, serian tan amables de, seria tan amable de, si pueden, si pudieran,
  quiero que, necesito que, les pido que, les pido de favor que, le pido de favor que, te pido de favor que, hagan favor de, haga favor de, hagan el favor, me hacen el favor de, tengan la bondad de, si fueran tan amables de, la verdad, pues, bueno pues, ay, oigan ya, le pido que, te pido que, les pido, le pido, te pido, quisiera que, quisiera pedirles que, me gustaria que, pido que, exijo que, les exijo que, les ruego que, le ruego que, les suplico que, les agradeceria que, les agradezco que, agradeceria que, le agradeceria que, ya les dije que, ya te dije que, ya dije que, les dije que, te dije que, deseo que, les solicito que, solicito que, solicito, ustedes, usted, pinches, cabrones, alguien
`)

/** Yes and no, alone. */
export const AGREES: ReadonlySet<string> = new Set(
  list(
    `yes, y, yeah, yep, yup, yes i do, sure, sure thing, of course, absolutely, definitely, i agree, agree, i accept, accept, yess, ye, ya, yea, yes yes, si, si quiero, claro, claro que si, acepto, de acuerdo, dale, simon, oui, ok, okay, k, ok yes, count me in, i am in, lets go, let us go, let us do it`,
  ),
)
export const DECLINES: ReadonlySet<string> = new Set(
  list(
    `no, n, nope, nah, no way, no thanks, no thank you, no gracias, not interested, never mind, nevermind, not now, non, no quiero, no i do not, i decline, decline`,
  ),
)

/** Frames that make the speaker's wish of the verb that follows. */
const WISHES = list(`
  i want to, i want you guys to, i would be happy to, i would be glad to, i am happy to, it is time for me to, it is best for me to, it is time for us to, i am about to, i intend to, i plan to, i mean to, i am planning to, i am willing to, i hope to, hoping to, i am hoping to, hope to, i was hoping to, i was wanting to, i was wondering if i could, i was wondering if you could, wondering if i can, wondering if you can, wondering if i could, wondering if you could, i wonder if you can, i wonder if you could, i want, i would like to, i would like, i would love to, i need to, i need, i wish to, i wish, i wanted to, i would prefer to, i would prefer, i prefer to, i would rather, i am going to, i am gonna, i have decided to, i decided to, i choose to, i elect to, i opt to, i am ready to, i am trying to, i have been trying to, i am here to, let me, let us,
  want, wanna, want to, would like to, would love to, need to, like to, trying to, i really want to, i really need to, i just want to, i just want, i just need to, i only want to, we want to, we want, we would like to, we would like, we need to, we wish to, i think i will, i think i want to, i think i would like to, i think i am going to, i think i need to, i think i am ready to, i think it is time to, i think we should, i will, i will just, i hereby, i am, i guess i will, i do want to,
  all i want is to, what i want is to, i demand to, i request to, i am requesting to, i am asking to, i ask to, i am looking to, please let me, you need to let me,
  quiero, quisiera, me gustaria, deseo, necesito, queremos, quisieramos, prefiero, voy a, vamos a, tengo que, me quiero, me quisiera, quiero que me, quisiera que me, necesito que me, me gustaria que me, solicito que me, pido que me, les pido que me, le pido que me, favor de, ya quiero, ya me quiero, solo quiero, he decidido, decidi, pienso, estoy tratando de, trato de
`)

/** Frames that make a question of it. */
const QUESTIONS = list(`
  how do i, how do i go about, how can i, how could i, how do we, how would i, how am i supposed to, how does one, how do you, how to, how i, how can we, can i, can i please, can i just, could i, could i please, may i, can we, could we, do i have to, do i need to,
  is there a way to, what is the trick to, what is the secret to, is there a trick to, what is the best way to, what is the easiest way to, is there a setting to, is there somewhere to, is there somewhere i can, is there a place to, is there a place i can, is there a place where i can, can i choose to, is it ok to, is it okay to, would it be ok to, would it be okay to, do you have a way to, is there any chance to, is there any way to, is there some way to, is there a way i can, is there any way i can, is there a way for me to, any way to, any chance i can, any chance you could, any chance you can, is it possible to, would it be possible to, am i able to, is there an option to, is there a button to, is there a link to, is there a code to, is there a word to, is there a number to,
  what do i have to do to, what do i do to, what do i have to text to, what do i have to say to, what do i text to, what do i type to, what do i send to, what do i say to, what do i need to do to, what do i reply to, what word do i text to, what is the word to, what is the command to, what is the way to, what is it going to take to, what does it take to, what will it take to, what must i do to, what can i do to, what should i do to, what should i text to, what is the process to,
  where do i go to, where do i, where can i, where can i go to, where is the link to, where is the button to, who do i contact to, who do i call to, who do i talk to to, who do i have to talk to to, tell me how to, tell me how i, tell me how i can, show me how to, i do not know how to, i do not know how i, i can not figure out how to, i can not find how to, i do not see how to, i do not see a way to, i want to know how to, i need to know how to, i would like to know how to, do you know how to, does anyone know how to, help me, please help me, explain how to, explain how i, what are the steps to, what happens if i, which word do i send to,
  como, como puedo, como podria, como le hago para, como hago para, como hago pa, como hago, como se hace para, como se, como es que, que hago para, que tengo que hacer para, que debo hacer para, que necesito hacer para, que hay que hacer para, que le hago para, que pongo para, que escribo para, que mando para, que texto para, que palabra mando para, donde, donde puedo, a donde voy para, puedo, podria, podemos, se puede, es posible, hay manera de, hay forma de, hay alguna manera de, hay alguna forma de, existe alguna forma de, me pueden decir como, me puede decir como, me dicen como, alguien sabe como, no se como, quiero saber como, quisiera saber como, diganme como, digame como, dime como, ayudenme a, me ayudan a, me ayuda a
`)

/** What may close a request besides. */
const TAILS = list(`
  to end, to quit, to opt out, to unsubscribe, to cancel, to stop, now, right now, for now, already, immediately, asap, at once, today, anymore, any more, any longer, ever, again, ever again, forever, for good, altogether, completely, entirely, permanently, for ever, from here on, from now on, going forward, effective immediately, this instant, this minute, right away, straight away, as soon as possible, at your earliest convenience, pronto, yesterday, period, full stop,
  from you, from you all, from you guys, from you people, from this, from this number, from open up, to me, to us, to my phone, to this number, to this phone, at this number, on this number, on my phone, on my cell, for me, for us, for him, for her, then, you can, on me, with this, with these, here, there, either, too, all of them, all together, all of it, any of it, if possible, if that is ok, so much, very much, at all, every day, everyday, all day, every morning, all the time, all day long, at 8 in the morning, before i, or else, cause, though, somehow, y gracias, and thank you, and thanks, and god bless, and have a good day, mate, fam, fools, please and thank you, you assholes, you idiots, you creeps, you jerks, you guys, you people, you bastards, assholes, asshole, jerk, jerks, creep, idiots,
  ya, más, nunca más, nunca, jamás, otra vez, de nuevo, de inmediato, inmediatamente, ahora, ahora mismo, ahorita, definitivamente, para siempre, por siempre, a este numero, a este teléfono, a mi numero, a mi telefono, a mi celular, al celular, a este celular, hoy, cuanto antes, lo antes posible, de una vez, de una buena vez, de ustedes, suyos, con esto, por aqui, aqui, si no es molestia, si son tan amables, si es posible, entienden, entendido, cabrones, pendejos, ya por favor, tambien, y ya, de una vez por todas
`)

/** And what pleads or insists: too personal to be noise beside a stop word. */
const PLEADINGS = list(`
  you hear me, do you hear me, do you understand, you understand, understood, got it, is that clear, i mean it, i am serious, i beg you, i am begging you, i said, would you, will you, can you, could you, if you would, if you do not mind
`)

const TAIL = new RegExp(` (?:${alternatives([...COURTESIES, ...TAILS, ...PLEADINGS])}) $`)
const OPENING = new RegExp(`^ (?:(?:${alternatives([...COURTESIES, ...OPENERS])}) ){1,6}`)
const WISH = new RegExp(`^ (?:${alternatives(WISHES)}) `)
const QUESTION = new RegExp(`^ (?:${alternatives(QUESTIONS)}) `)
const COURTEOUS_OPENING = new RegExp(`^ (?:(?:${alternatives(COURTESIES)}) ){1,6}`)
const COURTEOUS_END = new RegExp(` (?:${alternatives(COURTESIES)}) $`)
const ONLY_COURTESIES = new RegExp(
  `^ (?:(?:${alternatives([...COURTESIES, ...TAILS, 'and', 'y', 'no', 'nope', 'reply', 'text', 'texting', 'i am texting', 'replying', 'word'])}) ){0,12}$`,
)

/** The words of a clause without what frames them. */
export interface Framed {
  /** Without its opening and closing. */
  said: string
  /** Without opening, wish or question, and with its closing but for courtesies. */
  request: string
  /** Without the wish or question either. */
  core: string
  /** Whether the core was wished, asked about, or neither. */
  frame: 'bare' | 'wish' | 'question'
}

/** Words that only weigh what stands beside them, anywhere. */
const FILLERS =
  / (?:really|just|simply|honestly|actually|kindly|truly|definitely|seriously|literally|please|personally|officially|politely|respectfully|formally|absolutely|totally|frankly|finally)(?= )/g

/** Takes the frames off a clause, so that a request begins with its verb and ends with its object. */
export function unframe(words: string): Framed {
  const plain = words.replace(FILLERS, '')
  const opened = (plain === ' ' ? words : plain).replace(OPENING, ' ')
  const frame = QUESTION.test(opened) ? 'question' : WISH.test(opened) ? 'wish' : 'bare'
  const bare =
    frame === 'bare'
      ? opened
      : opened.replace(frame === 'wish' ? WISH : QUESTION, ' ').replace(OPENING, ' ')
  return {
    said: withoutEnd(opened, TAIL),
    request: withoutEnd(bare, COURTEOUS_END),
    core: withoutEnd(bare, TAIL),
    frame,
  }
}

/** Takes off only what is kind: for commands, where "today" or "now" may be the point. */
export function withoutCourtesies(words: string): string {
  if (isCourtesy(words)) return words
  return withoutEnd(words.replace(COURTEOUS_OPENING, ' '), COURTEOUS_END)
}

/** Nothing is said but kindness and emphasis. */
export const isCourtesy = (words: string) => ONLY_COURTESIES.test(words)

function withoutEnd(words: string, end: RegExp): string {
  let rest = words
  for (let count = 0; count < 5; count++) {
    const shorter = rest.replace(end, ' ')
    if (shorter === rest || shorter === ' ') return rest
    rest = shorter
  }
  return rest
}
