import { SETS } from './lexicon.ts'
import { list } from './phrase.ts'

/**
 * What danger sounds like. ACTS are undone by a "never" or "nunca" before them; STATES carry
 * their own negation ("won't let me leave") and are not. IDIOMS are what only sounds alike: they
 * clear the clause they stand in.
 */
export const SAFETY_SETS = {
  ...SETS,
  /** These hardly ever mean anything else; what else they mean is among the idioms. */
  danger: list(`
    bruise(s), bruised, bruising, strangle(d/s), strangling, strangulation, choked me, chokes me, raped, rapes, rapist, rape, molested, molests, assaulted, assaults, battered, abuser, abusive, abused, abusing, abuses, domestic violence, threatened me, threatens me, threatening me, threatened us, stalking, stalker, stalked, hostage, gunpoint, knifepoint, pistol, shotgun, firearm, held me down, holds me down, pinned me, black eye, death threats, restraining order, protective order, women s shelter, beats me up, beat me up, beaten up, hurts me, punched me, punches me, slapped me, slaps me, kicked me in, shoved me, shoves me, hitting me, hits me, smacked me, smacks me, beats me, beating me, bites me, burned me with, whipped me, violent, violence, violently, unsafe, terrorizes, terrorized, terrorizing, terrorize, gaslights and, coerced, coercion, coerces, marital rape, nonconsensual, non consensual, forced himself, forces himself, forced herself, trafficked, bodily harm, manhandled, manhandles, manhandling, roughed up, backhand, backhanded, headlock, chokehold, choke hold, pepper spray, taser, wife beater, wifebeater, kick(ed) me out of the car, laid hands on, laid a hand, lays hands on, put hands on, puts hands on, hands on me, swings at me, swung at me, lunged at me, lunges at me, death grip, kidnapped, kidnap, imprisoned, tortured, torture(s) me, suffocated, suffocating me, suffocates me, waterboard, dragged me, drags me, drowned me, held my head, bashed my, hate crime, honor killing,
    rastreador, violad[a/o], violación, violador, maltrato, maltratos, moretón, moretones, golpiza, golpizas, puñetazo(s), cachetada(s), bofetada(s), me violó, me viola, abusador, agresor, me ahorca, me ahorcó, violencia, violento, violenta, me amenaza, me amenazó, ahorcarme, golpearme, pegarme, matarme, me golpeó, me golpea, me pegó, me pega, me pegaba, me golpeaba, navaja, pistola, suicidarme, orden de restricción, me patea, me pateó, me cachetea, me encierra, cachetead[a/o]
  `),
  him: list(
    `him, her, them, my husband, my wife, my partner, my boyfriend, my girlfriend, my bf, my gf, my ex, my spouse, hubby, my fiance, my man, my mom, my dad, my mother, my father, my sister, my stepson, my mother in law`,
  ),
  when: list(
    `when, now, again, because, cause, sometimes, tonight, always, right now, today, lately, these days, too, at night, after, since, if, whenever, all the time, every day, so much, honestly, and, more, at times, physically, anymore, still, a lot, cuando, ahora, otra vez, si, porque, mucho, a veces, desde, por las noches, siempre, de verdad, hoy`,
  ),
  strike: list(`
    hit(s), hitting, hiting, hitted, punch(es/ed/ing), slap(s/ped/ping/ed), smack(s/ed/ing), kick(s/ed/ing), chok(e/es/ed/ing), chock(ed/s/ing), strangl(e/es/ed/ing), shov(e/es/ed/ing), beats me up, beat up, beats up, beating up, beaten up, backhand(s/ed), headbutt(s/ed), whip(s/ped), slam(s/med), smother(s/ed), suffocat(e/es/ed), stab(s/bed), assault(s/ed), batter(s/ed), molest(s/ed), abuse(s/d), attack(s/ed), threaten(s/ed/ing), tackl(e/es/ed), drag(s/ged), body slam(med), elbow(s/ed), clock(s/ed) me in, sock(s/ed), belt(s/ed), bash(es/ed), wallop(ed), knock(s/ed) around, rough(s/ed) up, throttl(e/es/ed), spit(s/ting) on, spat on, spit(s/ting) at, spat at, spit in, elbow(s/ed), shoulder check(ed), clobber(ed)
  `),
  bodily: list(
    `neck, throat, hair, arm, arms, wrist, wrists, face, jaw, nose, rib, ribs, finger, fingers, leg, head, eye, lip, tooth, teeth, ankle, collarbone, hand, ponytail, shoulder, shoulders`,
  ),
  weapon: list(
    `knife, knives, gun, pistol, rifle, shotgun, machete, bat, hammer, belt, razor, weapon, cuchillo(s), pistola, arma, machete, navaja, cinturón, cinto, martillo`,
  ),
  object: list(
    `plate(s), glass(es), cup, mug, bottle, chair, phone, remote, dish(es), lamp, vase, shoe(s), keys, pan, pot, knife, things, stuff, something, bowl, ashtray, book(s), laptop, iron, rock, food, plato(s), vaso, taza, botella, silla, celular, control, zapato(s), cosas, algo, sartén, florero`,
  ),
  ofMine: list(
    `phone, cell, cell phone, cellphone, money, paycheck(s), pay check, pay, wages, salary, bank card, debit card, card, cards, credit card(s), bank cards, keys, car keys, house keys, car, id, passport, papers, documents, wallet, purse, green card, birth certificate, social security, glasses, insulin, shoes, clothes`,
  ),
  spying: list(
    `check(s/ed/ing), go(es) through, went through, going through, read(s/ing), monitor(s/ed/ing), track(s/ed/ing), look(s/ed/ing) through, search(es/ed/ing), inspect(s/ed), record(s/ed/ing), hack(s/ed) into, hack(s/ed), spy on, spies on, spied on, listens to, listens in on, clone(d)`,
  ),
  private: list(
    `phone, texts, messages, location, every move, emails, email, mileage, odometer, calls, call log, purse, receipts, whereabouts, social media, facebook, browser, browsing, gps, car, accounts, where i go, everything i do, where i am, every text, instagram, phone calls, bank statements, underwear, clothes, search history`,
  ),
  child: list(`
    kid(s), child(ren), son(s), daughter(s), baby, babies, toddler, infant, newborn, little one(s), little boy, little girl, boy(s), girl(s), stepson, stepdaughter, stepkids, step son, step daughter, # year old(s), year old, # yr old, month old, twins, youngest, oldest, eldest, grandson, granddaughter, nephew, niece, teenager, teen, four year old, five year old, three year old, two year old, six year old, seven year old,
    niño(s), niña(s), hijo(s), hija(s), bebé(s), hijastro, hijastra, hijito, hijita, chiquito(s), chiquita, nene, nena, pequeño(s), pequeña, chamaco(s), nieto, nieta, sobrino, criatura
  `),
  whose: list(
    `the, our, my, his, her, his own, her own, my own, little, 's, all, both, one of the, one of our, one of my, los, las, el, la, mi, mis, su, sus, nuestro(s), nuestra(s), a, al, a mi, a los, a la, a el, a mis, a nuestro, a nuestra, a nuestros, a su, a sus, s, of, a las, older, younger, oldest, youngest`,
  ),
  hurtChild: list(`
    hit(s), hitting, hiting, slap(s/ped/ping), smack(s/ed/ing), beat(s), beating, kick(s/ed/ing), punch(es/ed), choke(s/d), shook, shake(s), shaking, hurt(s), hurting, abus(e/es/ed/ing), molest(s/ed/ing), burn(s/ed/t), bruise(d), whip(s/ped), belt(s/ed), threaten(s/ed), starve(s/d), drag(s/ged), shove(s/d), threw, throws, yank(s/ed), harm(s/ed), pinch(es), grab(s/bed), spank(s/ed/ing) .. belt, assault(ed), rape(s/d), locks, locked, lock, strangled, pushed, pushes, screams at and hits, laid hands on, raised a hand to, raises a hand to, lay hands on,
    pega, pegó, pegaba, golpea, golpeó, golpeaba, maltrata, maltrató, lastima, lastimó, zarandeó, sacude, sacudió, sacudí, quemó, quema, abusa de, abusó de, toca, tocó, violó, cachetea, cacheteó, azota, azotó, amenaza, amenazó, patea, pateó, empuja, empujó, jala, jaló, encierra, encerró, ahorca, ahorcó, aventó, avienta, amarra, amarró, le di una nalgada, pegué, golpeé, lastimé, cacheteé, aventé, le pega, les pega, les pegó, le pegó, le grita y le pega
  `),
  getHurt: list(
    `hurt, harm, hit, kill, do something to, snap at, shake, lose it with, take it out on, beat`,
  ),
  golpear: list(`
    peg[a/ó/aba/o/ue/aron/an/ado/ar/ando/arme/ue] , golpe[a/ó/aba/o/ado/ar/an/aron/ando/arme], cachete[a/ó/aba/o/ado], cachetada, abofete[a/ó/o], pate[a/ó/o/aba/ado], empuj[ó/a/o/aba/ado], aventó, avienta, aventaba, ahorc[ó/a/o/aba/ado/ando], ahog[ó/a/aba/ar], estrangul[ó/a/aba/ar], jal[ó/a/oneó/onea/o/oneo/aba] d[el/e], jaloneó, jalonea, zarandeó, zarandea, sacudió, sacude, agarr[ó/a/o/aba] d[el/e], agarr[ó/a/o] a golpes, agarr[ó/a/o] fuerte, tir[ó/a/o] al, tir[ó/a/o] contra, tir[ó/a/o] por, tir[ó/a/o] del, arrastr[ó/a/o/aba], lastim[ó/a/aba/o/ado], maltrat[a/ó/aba/o/ado], amenaz[ó/a/aba/o/ado/ando], mordió, escupió, escupe, quemó, cort[ó/o] con, torció, tuerce, rompió, fracturó, quebró, dejó un moretón, dejó moretones, dejó morada, dejó el ojo, da golpes, dio un golpe, dio golpes, dio una golpiza, dio una patada, dio un puñetazo, dio una cachetada, dio cachetadas, da cachetadas, dio una bofetada, soltó un golpe, metió un golpe, madreó, madrea, puso una mano encima, pone la mano encima, puso la mano encima, ahorcar, golpear, estrangular, ahogar, empujar, violar, apuñalar, patear, levantó la mano, levanta la mano, ha levantado la mano, alzó la mano, dio con el, dio con un, violó, viola, violaba, abusó, abusa, forzó, forza, fuerza, obligó a tener, obliga a tener, obligó a acostarme, obliga a acostarme, obligó a hacer cosas, encerró, encierra, acosa, acosó, apuntó, agredió, agrede, apuñaló, acuchilló, sofocó, asfixió, tapó la boca, tomó a la fuerza, agarró a la fuerza, somató, cinchó, dejó inconsciente
  `),
  dieSelf: list(
    `kill, killing, kil, hurt, hurting, harm, harming, hang, hanging, shoot, shooting, cut, cutting, burn, burning, drown, starve, unalive, off, offing, poison`,
  ),
}

export const SELF_HARM = list(`
  want|wants|wanna|like|ready|try|tried|tries|going|planning|tempted|thinking|thought|thoughts|urge|urges|idea to|about|of ..1 die|dying|death|suicide|killing|kill|cutting|cut|overdosing|overdose|jumping|jump|hanging|hang myself|himself|herself|off|$
  world|everyone|everybody|family|kids|he|she|they ..1 better|happier|fine|easier ..1 without|if me|i_was|i_were|i_died|i_am
  not want|wanna to? exist|wake|live|be alive|anymore|up|tomorrow|$
  done with|living life|this_life|living|anymore
  not do this life
  thinking|thought|think|thoughts|planning|ready|want|about of|about|to? ending|end it $
  cutting myself
  garage ..5 engine|running|car_on
  engine on|running ..5 garage
  easier|better|happier|best for_everyone|for_them|for_everybody|for_him|for_her|for_the_kids|if|off ..3 i_was|i_were|i_wasn_t|i_wasnt|i_am|without_me|i_died|i_disappeared|i_left_this_world
  i was|were not|gone here|around|alive $
  i was|were not|gone $
  point|reason|use in|of|to being|staying|keep|go|going|continue|wake|living|stay here|alive|going|around|living|on|up
  ready to die|go|give_up_on_life
  no way out
  see|have no future
  not see a|any way_out|future|tomorrow
  ways|how|place|way to|of|i_could die|kill_myself|end_it|do_it|end_my|disappear_forever|dying
  the|those|his|her|my|bottle_of pills in|on|again|calling|next|sitting ..3 thought|think|counted|hand|front|thinking|counter
  looking|look|stare|staring|stared at|into the|my|those* pills|medicine_cabinet|razor|razors|blade|knife_and|train_tracks|tracks
  razor|razors|blade|blades
  relapsed|relapse on|with|to? self_harm|cutting|harming
  fresh cuts|scars
  hurt|hurting|harm|harming|hit|hitting|punish|punishing|scratch|scratching|bite|punch|punching myself
  slam|slammed|bang|banged|hit my head against|on
  unalive|unaliving
  life insurance
  written|wrote|write|writing my|a|the will_and|goodbye|note|letters_to|letter_to_my_kids
  say|said|saying goodbye to everyone|the_world|my_kids|forever|life
  give|giving away my things|stuff
  not care if|about i|living|staying live|wake|die|make_it|alive
  not make it through|to the|tonight|tomorrow|night
  just? let me die|go
  god take me
  please take me god|lord
  rather be dead
  death would
  die in|by my|his_sleep|own
  to be with my dead|mom_in_heaven
  crash|accident ..3 would_not_mind|hope|hoping|be_a_relief|end_it
  hope i|something get|do_not|does_not|happens_to|never|die|kills hit|wake|me|cancer|make_it
  dark thoughts|place ..3 die|end|myself|hurt
  want|wanna to? be? dead|die|not_exist|stop_existing|not_be_here|not_be_alive
  stop existing|living|breathing
  exist anymore
  her|him|he|she|son|daughter|husband|wife|partner talks|talking|talked|threatens|threatened|threatening|says|said|tried ..4 suicide|killing|kill|dying|die|ending|end_it|not_be_here|not_wanting
  harm|hurt himself|herself|themselves
  hospital ..5 overdose|pills|suicide|attempt|wrists|tried_to_die
  attempt|attempted|attempts on my|his|her|to|suicide life|kill|end|suicide|die
  desaparecer para_siempre|de_este_mundo|del_mundo
  ganas|pensado|pienso|pensando|quiero|quisiera|deseo de|en|no? morir(me)|desaparecer|matarme|no_existir|acabar|terminar_con_mi|no_despertar|existir|estar_aqui|no_estar|vivir_mas|matar
  no tengo|hay|encuentro|veo ya? razón|razones|motivo|salida|fuerzas|motivos|sentido ..2 vivir|vida|seguir_viviendo|$
  sería mejor que|si yo? no|me ..2 estuviera|existiera|muriera|hubiera
  estarían|estaría|están|estarán|vivirían mejor|más ..2 sin_mi|si_yo|si_no|si_me
  sobro en este|esta
  me quiero|quisiera ir|desaparecer de|para este|siempre|esta
  me hago|hacerme|hice|hiciera daño|cortes|cortadas
  me estoy|he|vuelto_a cortando|cortado|cortar|lastimando
  me quem|me_araño|me_golpeo
  tirarme|aventarme|lanzarme|aventar|colgarme|ahorcarme|cortarme|envenenarme|dispararme|ahogarme
  me voy|iba a matar|colgar|tirar|aventar|suicidar
  pastillas ..4 todas|tomar|tomarme|dormir|tomé|guardadas|guardando|junté|juntando|frasco
  frasco de pastillas
  ya no quiero estar|seguir aquí|viva|vivo|viviendo|en_este_mundo
  ya no puedo|aguanto más? con_la_vida|esta_vida|vivir
  que me muera|muriera
  dormirme y|para no|ya|siempre
  dormir para siempre
  kill|killing|kil|hang|hanging|drown|unalive|unaliving|off|offing|shoot|shooting|hurt|hurting|harm|harming myself|my_self|himself|herself|themself|themselves|itself
  cut|cutting|burn|burning|burned|burnt|scratch myself again|last|on_purpose|to|when|because|with|until|so|and
  cut|cutting|burned|burn myself $
  self harm|harming|harmed|injury
  selfharm|kms|ctb
  been cutting again|since|myself
  started|start|starting cutting again|myself
  i cut|burn|burned|slit|slash my|up arms|arm|wrist|wrists|thighs|legs|leg
  suicide|suicidal|suicidally|suicides
  end|ending|ended|take|taking|took|taken my|his|her|their own? life|lives
  end|ending it all
  end it tonight|for_good|myself
  want|wanna|wants|wanted|ready|rather|hope|wish|wishing|wishes|like|going to|i|he|she? was|were|be? die|dead
  want to just? die
  better off dead|if_i_died|if_i_was|if_i_were|if_i_weren_t
  better off|without without|if me|i_was|i_were|i_am|gone
  fine|better|happier|easier without me in|here|around|alive|gone|$
  if i was|were|am|just* gone|dead|not_here|not_around|died|never_born|disappeared|did_not_exist
  go to sleep|bed ..2 not|never wake
  not|never wake|waking up again|tomorrow|anymore|$
  not want|wanna|wish to? be? here|alive|live|exist|living|around|wake_up any_more|anymore|any_longer|$
  not want|wanna to? live|exist|be_alive|wake_up
  not want|wanna to? be here|alive|on_this_earth|in_this_world $
  not want|wanna to? be here|around anymore|any_more
  no|any|a|see|find reason|point|purpose|will|desire to|in|of live|living|life|being_alive|go_on_living|being_here|keep_living
  nothing|something to? live for
  not go|going on living|with_life|anymore|any_more|any_longer|$
  mejor|hasta|ganas_de me mato|muero
  vida ya? no tiene sentido
  not see myself|me living|being_alive
  tired|sick|done of|with living|being_alive|existing
  tired|sick of life $
  not worth living|being_alive
  life is not worth
  never been born
  wish i .. dead|never_been_born|could_disappear_forever|could_die|did_not_exist|would_not_wake_up|was_never_born|would_die
  i just? want|wish to? disappear $
  i just? want|wish to? disappear forever|and|from_this
  want it all to? be? over|end|stop
  overdose|overdosed|overdosing
  pills saved|stashed|counted|lined_up|hidden|ready
  took|take|swallow|swallowed|taking|saving all|the_whole|a_bottle|the_bottle|too_many|a_bunch|a_handful|up|a_lot|extra of? the|my|his|her|bottle|of* pills|meds|tylenol|medication
  goodbye|suicide letter|letters|note|notes
  jump|jumping|jumped off|in_front_of|from the|a bridge|roof|building|train|balcony|window|overpass|cliff|car|bus
  on the bridge|ledge|roof ..5 thought|thinking
  drive|driving|turning|turn|steering|swerve|swerving|crash|crashing into|off|my|the .. oncoming|tree|wall|bridge|traffic|lane|road|car|pole|ravine
  gun to|in my|his|her head|mouth
  slit|slitting my|his|her wrists|wrist
  noose
  no|nobody|anyone|anybody|no_one|one one? would|will|d even|ever* miss|notice|care me|if_i|$
  would anyone|anybody|they even? miss|notice|care if_i|me
  world .. without me|better_without
  thoughts|thinking|thought|think about|of dying|death|ending_things|ending_everything|not_being_here|not_existing|not_being_alive
  do not care if|whether i live|die|wake
  make a plan|planned how to die|kill
  matarme|suicidar(me/se/lo)|suicid[io/a/arme/arse/arte/ó/é]
  suicidio|suicida
  quitar(me/se) la vida
  quit[o/arme/arse] la vida
  me quiero|quisiera|quería|quiere|voy_a|gustaria|vaya_a morir|matar
  quiero|quisiera|quería|prefiero|preferiría|quiere|deseo|ganas_de|querer morir(me/se)
  quiero|quisiera|prefiero|preferiria estar muert[o/a]
  quisiera|quiero no_haber_nacido|desaparecer|no_despertar|estar_muerta|estar_muerto
  ojalá no|me despertara|despertar|hubiera_nacido|muriera|muera|hubiera_muerto
  no quiero|quisiera|quiere|deseo|tengo_ganas_de seguir? vivir|viviendo|existir|estar_aqui|estar_viva|estar_vivo|despertar|vivir_mas|vivir_asi|en_este_mundo|despertarme
  ya no|ni quiero|puedo|tengo_ganas_de vivir|existir|viviendo
  ya? no despertar|despierto|despertarme más|nunca|jamas|$
  no vale la pena vivir
  sin ganas de vivir
  no le|tiene|veo|encuentro|hallo sentido|caso a|seguir|mi|la|de vivir|viviendo|vida
  no tengo por|para|nada qué|que? vivir
  cansad[a/o] de vivir
  mejor|mejores|feliz|felices|bien sin mí
  nadie me extrañ|va_a_extrañar
  nadie me extrañ[aría/ara/aria]|echaría_de_menos
  si yo? me muero|muriera|mato|matara|desapareciera|no_estuviera
  hacer(me/se) daño
  me hago|hice|haciendo daño
  lastimarme|hacerme_daño|cortarme
  me cort[é/o/aba] otra|los|las|el|la|con|de_nuevo|anoche|ayer|para|cuando|brazos|$
  me quem[é/o] los|el|la|a brazo|brazos|propósito
  me tomé|tomar(me) todas|muchas|un_frasco|un_bote|el_frasco|un_monton|demasiadas las|de|pastillas
  acabar|terminar con todo|mi_vida|esta_vida
  aventar(me)|tirar(me)|lanzar(me)|saltar del|de|al|a un|una|la|el? puente|tren|metro|azotea|balcón|edificio|carro|ventana
  carta de despedida|suicidio
  se quiere|va_a|quiso|intentó|intento|trató_de matar|suicidar|quitar
`)

export const CHILDREN = list(`
  did|does|doing|done things|something to <whose>* <child>
  touching <whose>* <child>
  spanked|spanks|hit|hits|whipped him|her|them so|until|with ..5 marks|bled|bruise|bruises|belt|welts|hard
  <hurtChild>|hurt|hits|hit them|him|her ..3 in_front_of|too|kids|he_is_only|she_is_only|only|year_old
  <child> ..3 bruise|bruises|bruised|welts|welt|black_eye|handprint|marks|bleeding|burn|burns|bite_marks
  <child> ..3 flinches|flinch|cowers|cower|wets|begged|begs ..3 when|hit|stop|him|dad|daddy|mommy|bed
  <child> ..4 by <partner>|his_dad|her_dad
  <child> saw|watched|sees|watches|heard|witnessed ..2 him|her|dad|daddy|me|us ..2 hit|hitting|choke|choking|beat|beating|punch|push|hurt|slap|do_it
  dad|daddy|mom|mommy|father|stepdad ..2 hits|hit|hurts|hurt|touches|touched|beats|spanks me|him|her|them|us|too
  takes|took|take it|his_anger|her_anger|his_temper out on <whose>* <child>
  out on the kids
  rough|violent|physical|abusive|aggressive with|to|toward|towards <whose>* <child>
  yank(s/ed/ing)|jerk(s/ed)|grab(s/bed)|pull(s/ed)|drag(s/ged)|twist(s/ed)|squeeze(s/d)|pinch(es/ed) <whose>* <child> ..1 by|so|arm|ear|hair|until|hard
  threw|throws|throw ..3 at <whose>* <child>
  <partner> ..2 spank(s/ed)|whoop(s/ed)|whup(s/ped)|swat(s/ted)|paddle(s/d)|switch(es/ed)|pop(s/ped) <whose>* <child>
  <child>|baby ..2 crying|cry|cries|cried ..3 hit|shook|shake|slap|pillow|shut_him|shut_her|hurt
  afraid|scared|terrified to leave|of_leaving <whose>* <child> ..3 him|her|alone|with
  afraid|scared|worried for <whose>* <child>
  safe|safety ..2 <child>
  <child> ..1 not safe
  not safe for|around <whose>* <child>
  cps|dcf|child_protective
  take|takes|took|taking|keep|kidnap the|my|our kids|children|baby|son|daughter ..2 away|from_me|and_run|out_of_the_country|and_disappear
  hits|smacks|slaps|beats|hurts|shakes|kicks|spanks them|the_baby|him|her ..2 when|for|if
  quemó|quema|golpea|golpeó|lastima|lastimó|pega|pegó|sacude|sacudió|maltrata|jalonea|zarandea|avienta|aventó|grita ..2 <whose>* <child>
  <child> ..4 golpes|moretones|moretón|marcas|lastimad[o/a]|golpead[o/a]
  <child> ..2 vieron|vio|ven|ve|presenciaron ..2 me|cómo|cuando ..2 peg|golpe|pega|pegó|golpea|golpeó|ahorcaba|empujó
  <child> le tienen|tiene|tenía miedo|terror
  desquita|desquitó con ..2 <child>
  pasar la mano con <whose>* <child>
  toca|tocó|toque|toquetea|manosea|manoseó ..2 <child>
  nalgue[a/ó/ar]|cinturon[azo/azos]|cinto|chanclazo(s)|cuerazos
  quitarme|quitar|llevarse|lleva a? mis|los|el|la|mi|nuestros hijos|niños|hijo|hija|bebé
  <hurtChild> <whose>* <child>
  spank(s/ed/ing) .. belt|bled|bruise|bruises|marks|blood|bruised
  spank(s/ed) <whose>* <child> ..6 belt|bled|bruise|bruises|marks|hard|spoon|cord
  scared|afraid|terrified|worried|fear|think|know|what_if <partner>|i ..4 <getHurt> <whose>* <child>
  scared|afraid|terrified|worried ..4 <getHurt> <whose>* <child>
  <child> ..2 scared|afraid|terrified|frightened of <him>|dad|daddy|mommy|his|him|their
  <child> ..5 hide|hides|hid|hiding in|from|under|when
  touch(es/ed/ing) him|her|them|me|my|our|his .. at night|inappropriately|private|privates|down_there|in_her_sleep|in_bed|under
  touch(es/ed/ing) <whose>* <child> ..6 at_night|inappropriate|inappropriately|private|privates|sexually|down|wrong|bath|places|sleep
  inappropriate with|touching <whose>* <child>
  inappropriately ..3 <child>
  child|sexual abuse|molester|porn
  bruises|bruise|marks|welts|burns on|all_over <whose>* <child>
  leaves|left|leaving <whose>* <child> alone|locked|in in|all|overnight|for|the car|night|days|hours
  locks|locked|lock|locking <whose>* <child> ..2 in|out|outside
  <child> ..2 go|goes|went hungry|without_food|without_eating
  not feed(ing) <whose>* <child>
  take|kidnap|steal|hurt|kill <whose>* <child> .. never|alive|not see
  kill <whose>* <child>
  <child> says|said|told ..6 hits|hit|touches|touched|hurts|hurt|beats|beat him|her|them|me
  i lost it|control with|on <whose>* <child> ..5 hit|slapped|shook|bruise
  held|holds <whose>* <child> ..3 under|over|by
  <hurtChild> <whose>* <child>
  tengo|da|miedo|temo ..5 haga|hacer|lastime|pegue|golpee|haga_daño|mate algo? daño? <whose>* <child>
  le|les peg[a/ó/aba/ue/ué/o]|golpe[a/ó/é]|grit[a/ó] .. <whose>* <child>
  le|les d[i/io/an/ía/aba] ..3 golpes|nalgadas|cachetada|cinturonazos|golpiza|bofetada|cintarazos .. <child>
  <child> ..3 tiene(n) miedo|moretones
  tenemos|nos|se escond[emos/en/íamos] .. <child>
  nos escondemos
  mis? hij[os/o/as/a] ..3 escond[emos/en/idos]
  se mete al cuarto|cama de <whose>* <child>
  deja|dejó <whose>* <child> sol[o/a/os/as]|encerrad[o/a/os/as]|sin_comer
`)

export const ACTS = list(`
  pushes|grabs|drags|shoves|throws|yanks|jerks|kicks|strikes|whacks|shakes|slams me|us
  yanked|jerked|struck|whacked|shook|flung|hurled|wrestled|rammed|clotheslined|kneed|stomped|trampled me|us
  stomped|stomps|kicked|kicks on|in|me my|the|in? back|stomach|head|belly|hand|foot|ribs|face|pregnant
  my|his|her hands|hand|fists|fist on|at me|us|him|her
  got|getting|get|gets|put|puts|had|has his|her|a|my|in* hands|fist|knife|gun|belt ..2 on|around|at|against|to me|my|her|him|us
  hurt|hurts|hitting|hit|hits|beat|beats|harmed me|us ..2 physically|badly|again|before|too
  force|forces|forced me ..3 sex|bed|things|intimate|intimacy|have|touch|kiss|on_me|on_top
  made|makes|make me do ..1 things|sexual|stuff|it ..2 not|no|bed|want|dirty|wrong
  against my wishes|will|consent
  lock|locks|locked ..3 room|closet|basement|garage|bathroom|house|bedroom|shed|attic ..3 hours|night|punish|punishment|all|weekend|days|until|leave|out
  watch|watching|watches|following|follows|tracking|tracks|spying|monitoring ..2 me|my_every|my_location|my_phone|everything_i
  me revisa|checa|espía|vigila|controla|rastrea|sigue|persigue|acosa|monitorea|amenaza|insulta_y|humilla|encierra|golpea|pega|empuja|jalonea|cela_y
  my|his|her eye(s) is|are|was black
  black and blue
  <partner> watches everything
  hand|hands|belt|cord round|around my|his|her throat|neck
  sat|sits|sitting|kneels|knelt|kneeling|stood|stands on me|my_chest|top_of_me|my_back
  on top of me
  beat|beats|kick|kicks|knock|knocks|kicked|knocked|choked|slapped the crap|shit|hell|life|daylights|living|tar out of
  wave(s/d)|waving|swing(s/ing)|brandish(ed) his|her|the|a <weapon>
  <partner>|and ..4 <weapon> around|out|at
  next time ..4 not_stop|kill|worse|break
  i will|would be sorry
  she|he|and ..1 took|swallowed|takes pills|all_her_pills|all_his_pills
  so hard ..2 marks|bruise|bruises|bleeding|fell
  find me wherever|anywhere|no_matter|if
  locked in the|a|my|here|for
  am|was|are|were locked in|inside|up
  keeps|kept|keeping me in|inside|home|here|locked
  shows|show up everywhere|wherever|where
  bag|suitcase packed
  did|does|doing things to <whose>* <child>
  could|might|will|going_to hurt|kill someone|somebody
  me sujet[ó/a]|agarr[ó/a] ..2 fuerza|pared|suelo
  <danger>
  <partner>|and|he ..2 <strike>|hurt|hurts me|us|her|him
  each other ..3 hit|physical|punch
  <strike>|hit|hits|hitting each other
  <partner> ..3 corner(s/ed)|crowds|towers over me|us
  corner(s/ed) me
  gets|got|getting in my|up_in_my face
  scream(s/ed/ing)|yell(s/ed/ing) in my face
  <partner> ..2 throw(s)|threw|throwing|thrown things|stuff|objects|dishes|chairs|furniture|shit|anything|whatever
  throws|threw|throwing things|stuff|dishes|chairs|plates|furniture|objects at|when|around|across|again|and|near|against|$
  destroy(s/ed)|smash(es/ed)|break(s)|broke|rip(s/ped)|burn(s/ed)|cut(s)|shred(s/ded) ..1 my clothes|things|stuff|phone|laptop|glasses|passport|papers|belongings|books|dishes|diploma
  drive(s)|drove|driving|speeds|speeding like_crazy|fast|recklessly|so_fast|on_purpose|crazy ..4 scare|kill|me|us|angry|mad
  tries|tried|try|trying|going|threatens|threatened|wants|threatening to ..1 hit|kill|choke|strangle|run_me|hurt|push_me|stab|shoot|drown|burn|poison|smother|suffocate|rape|force_me|ram
  run me over|down|off_the_road
  ran me over|off_the_road|into
  forced|forces|force|made|makes me|us to? ..1 have|sleep|do|perform|swallow|strip|kneel|beg|sit_in|stand_in|drink|take_pills|get_rid|give_him|give_her|sign|watch_porn|quit_my|delete|stay_home|eat_off|undress ..3 him|her|sex|abortion|pills|job|friends|money|passwords|on_the_floor|outside|papers|contacts|$
  does not take|accept|respect|listen no|when_i_say_no
  sex ..5 not|no|crying|cry|hurts|hurt|pain|force|forces|afraid|scared|or_else|anyway|duty|owe|owes|refuse|asleep|mad|threat|threatens
  have|having sex because_i_am_scared|so_he|or_he|to_keep_him
  touch(es/ed/ing) me ..2 when|after|even|without|while ..3 no|not|asleep|sleep|stop|want|consent
  takes|took|remove(s/d)|slipped the|off condom
  without|with no my|a* consent|condom
  pictures|photos|videos|nudes of me ..4 without|threat|send|post|internet|everyone
  threats
  threat to
  blackmail(s/ed/ing)
  record(s/ed/ing) me|us|my|everything
  immigration|deported|deport|ice|la_migra|migra|papeles ..4 me|call|calls|threat|if|llama|llamar|amenaza|deporten|deporta
  counts|count|checks|writes_down the|my miles|mileage|odometer|gas|minutes|calories|receipts|steps
  times|time me|my ..3 store|shower|bathroom|work|errands
  tells|decides|chooses|picks|dictates|controls|orders me? what|when|who|where|how i can|am_allowed|wear|eat|talk_to|see|go|spend|sleep|do
  allowed to|one|only ..3 a_week|once|when_he|if_he|if_she|when_she
  permission
  allowance
  accuses|accused|accusing me of cheating ..5 hit|phone|check|checks|follow|locked|grab|shove|search
  has|have|knows|demands|wants|took|makes_me_give all_of? my|the|every passwords|password|passcode|logins|pin
  share|sharing my|your location ..3 or|always|he|she|all
  calls|called|texts|texting|calling me|my_work ..2 20|30|40|50|100|every_five|every_ten|every_hour|constantly_to_check|nonstop
  where i am at|every|all
  isolated from
  i am not|no_longer allowed
  go bag|bag_packed
  escape plan|from
  escaped|fled|flee|fleeing|ran_away|run_away from|with|my|him|her|the_house|in_the_middle
  long sleeves ..4 bruise|bruises|summer|hide|marks|cover
  concealer|makeup ..4 bruise|bruises|eye|mark|marks|neck
  er|emergency_room|hospital|urgent_care ..6 he|she|hit|fell|broke|pushed|because|stitches
  <partner> ..3 not remember doing|hitting
  swollen|sore|broken|fractured|bruised|cracked|bloody|busted|split lip|jaw|wrist|eye|face|arm|rib|ribs|nose|cheek|throat|neck ..4 from|he|she|after|when|because|last_night|again|where
  clump|clumps|handful of my? hair
  hair ..2 out|pulled|ripped
  ring ..3 cut|mark|face
  marks|mark|scars|scar|handprint|handprints|fingerprints|scratches on|around|from|he|across my|his|where|him|me|she|left
  left|leaves|leaving|left_me_with marks|a_mark|bruises|a_bruise|me_bleeding|me_with_a_black
  bled|bleed|bleeding|blood ..4 he|she|hit|face|nose|mouth|lip|me|my
  walk(s/ing)|tiptoe ..2 eggshells ..6 hit|hurt|explode|explodes|violent|afraid|scared|scream|kill
  so he|she|that_he|that_she will|does|would|can|did not ..1 hit|hurt|get_mad|explode|beat|kill|find|snap|get_violent|yell_at_the_kids|come_after|lose_it
  would|will|might|could|going_to|gonna|to|and|then* explode(s) ..2 at|on|and|if me|us|hit|throw|the_kids
  lose(s) control|it ..2 and|at|on ..1 hit|hits|me|us|breaks|throws|the_kids
  blacks out ..4 hit|hits|violent
  drunk|drinking|drinks|drank|high|angry|mad|rage|temper ..5 hit|hits|push|pushes|shove|shoves|grab|grabs|slap|slaps|throw|throws|hurt|hurts|threatens|scared|afraid|scary|violent|hide|kick|breaks|broke|mean_with
  i ..3 lost_my_temper|snapped|lost_it|saw_red|lost_control ..4 hit|slapped|pushed|shoved|grabbed|threw|punched|choked|kicked
  i ..2 hit|punched|slapped|kicked|shoved|choked|strangled|smacked|headbutted|bit <him>|first|back|my|someone|the_mother
  my hand|hands|fist ..2 around|on|at|across|connected his|her|their neck|throat|face
  wanted|want|tempted|almost|nearly|about to? ..1 hit|punch|slap|choke|strangle|hurt|kill|stab|push|smack <him>
  almost|nearly|came_close_to hit|hitting|punched|punching|slapped|slapping|choked|choking|hurt|hurting|pushed|swung <him>|me|at
  got|get|gets|getting|been|being|was|were beat|beaten|knocked|hit|kicked|punched|slapped|pushed|thrown|choked up|around|down? by
  <partner>|and ..1 clawed|claws|cracked|bent|bends|wrenched|snapped|injured|sprained|bruised|slashed|gouged|scratched|burns my <bodily>
  will|would be dead|next $
  like|about hurting|hitting|killing|stabbing|choking|strangling|punching <him>
  been|caught|saw|keeps|was touching <whose>* <child>
  broke|kicked|busted|breaks|kicks|broken|knocked down|in|through the|my|our .. door
  shoving|pushing|slapping match
  kil|kill|kills me if|and|one|$
  <partner>|and will|would|is_going_to|gonna|going_to kil|kill|hurt|hit|beat me|us
  <strike> me|us
  <partner> ..2 <strike> my|at me|at us
  <strike> me|us|my <bodily>?
  <strike> in|on|across the|my|his|her? <bodily>
  i ..3 <strike> <him>
  i ..2 beat|bit|grabbed|pushed|shoved|scratched|threw|hurt <him> $
  i ..2 beat|grabbed|pushed|shoved|push|shove|pulled|dragged|pinned|threw <him> ..2 into|against|down|by|off|up|out|fell|hard|so|around|to_the|onto|again|back|wall|floor|and|across
  i ..2 grabbed|grab|squeezed|twisted|pulled|broke|choked his|her arm|arms|wrist|throat|neck|hair|face
  i ..2 threw|throw|threw_a|throwing ..4 at <him>
  grabbed|grabs|grab|had|held <him> by the throat|neck|hair
  ^ and|but|then? slapped|hit|punched|kicked|choked|shoved|beat|strangled|attacked <him>|me|us
  i got physical|violent|aggressive
  i ..2 raised|laid|put my|a hand|hands|fist on|to|at
  put|laid|lays|puts|lay|putting|laying|gets|got|placed his|her|their|a|my* hand|hands|finger on|around|over|upon me|him|her|my|us|his
  hand|hands|fingers|arm|belt|pillow|cord around|over|on my|his|her throat|neck|mouth|face
  hand(s) over my mouth
  raise(s/d)|lifts|lifted|lift|cocked|raising his|her|their hand|hands|fist|fists|arm
  held|holding|holds|pushed|put|pressed|with the|a|his|her? pillow|hand|knife|gun|blade over|to|on|at|against my|me
  beat|beats|beating|beaten me $
  beat|beats|beating|beaten me|us up|with|badly|so|until|when|for|in_front|because|black|bloody|every|last|after|again|and|while|like|unconscious|senseless|if|as
  been|being|was|were|got|getting|get hit|beaten|slapped|punched|choked|strangled|abused|assaulted|raped|battered|kicked|shoved by <partner>|him|her
  being|was|were|got|been|getting beaten|slapped|punched|choked|strangled|abused|assaulted|raped|battered|molested|stalked
  bit|bites|scratched|scratches|burned|burnt|pinched|burns me|us|my
  push|pushed|pushes|pushing|pusht me|us into|against|down|over|onto|off|hard|so|around|again|out|to_the|back|on|up|when|last|across|in_the|through|while|$
  grab|grabbed|grabs|grabbing me|us by|so|hard|from|around|and|too|again|when
  grab|grabbed|grabs|pulled|pulls|pull|yanked|yanks|twisted|twists|twist|squeezed|squeezes|broke|breaks|fractured|dislocated|broken|crushed|dragged my|her|me_by_my|me_by_the|me_by arm|arms|wrist|wrists|throat|neck|hair|face|jaw|nose|rib|ribs|finger|fingers|leg|collarbone|tooth|teeth|hair|chin|ponytail
  threw|throws|throw|throwing|thrown|tossed me|us down|against|across|into|on|onto|off|out|to_the|around|over|up
  threw|throws|throw|throwing|thrown|chucked|hurled|smashed|launched|flung .. <object> at|in|over|against|across me|my|him|her|us|the_wall|head
  threw|throws|throwing|thrown|hurled|chucked ..4 at|toward my|me|his|her|us head|face|when|again|and|during|last|$
  pin|pinned|pins|held|holds|hold|holding me|her|him|us down|to_the|against|by|on_the|under|there
  pin|pinned|pins me|us
  tied|ties|handcuffed|chained|gagged me
  knocked|knocks me|us out|down|over|unconscious|to|into|around
  swung|swings|lunged|came|charged|comes|goes|went at|after me|us|with .. <weapon>|fist|fists|$
  swung|lunged|lunges|swings at me
  choke(d)|strangle(d)|kill|hurt|shoot|bury|stab|burn|beat|murder|destroy|drown me|us if|for|in|when|and|with|one_day|someday|or|before|to|alive|$
  hurts|hurt|hurting me|us $
  hurts|hurt|hurting me|us physically|again|badly|bad|when|on_purpose|if|last|before|sometimes
  get|got|getting|gets|be|been hurt|beaten|hit by|again|if|badly
  threaten(s/ed/ing) me|us|my|to|with ..2 <weapon>|kill|hurt|hit|beat|shoot|burn|take|me|my|harm|murder|deport|call|him|herself|himself|us|out
  death threat(s)
  pulled|pointed|points|pulls|waved|waves|put|held|holds|aimed|got|grabbed|took|came|cleaned|loaded|keeps|showed a|the|his|her|out|with* <weapon> ..3 on|at|to|out|by|when|me|my|in_front|and
  keeps|has|sleeps_with|carries a|his* <weapon> by|under|next|near|when|in|on
  got|gets|getting|gotten|became|becomes|turns|turned|went|is|was|be|being|been|him|her|he|she too|so|very|really|a_little|a_bit|pretty|more|even|always* violent|physical|abusive|aggressive|physically
  get violent|physical|rough
  gets|got|getting rough with|when|and|$
  get rough
  rape(s/d)|raping
  forced|forces|force|forcing|coerced|pressured|coerces|guilted|made|makes|make|making me|himself|herself|us to|into|on|have|do|perform|get|onto* sex|me|bed|things|sleep|touch|watch|strip|swallow|undress|it|oral|abort|abortion|quit|stay|beg|kneel|porn|sexual
  forced|forces|made|makes me|us to? have|do|perform|give|get_in|get_on|drink|eat|sleep|sit|stay|stand|show|tell|hand|share|ask|sign|quit|send ..4 sex|things|outside|floor|passwords|password|phone|receipts|permission|location|nudes|papers|job|naked|money
  sexual|sexually assault|assaulted|abuse|abused|abuses|harass|harassed|violence
  have|had|has|having|wants|do|did|force|do_it|want sex|intercourse ..4 when|while|even|after i|though|if|he ..5 no|not|asleep|sleeping|drunk|refuse|want|unconscious
  if|when i refuse|say_no|said_no ..4 he|she|gets|got|forces|anyway|mad|rough|hit|hurts|punishes
  said|say|told no|stop|him_no ..5 did|does|kept|keeps|anyway|regardless|go it|going|anyway|did_not_stop
  did|does|do it anyway
  against my will
  touches|touched|groped|gropes|fondled|has_sex_with|did_things_to|got_on_top_of|enters me|us when|while|without|in|against ..2 sleep|asleep|sleeping|not|want|consent|will|my
  while i was|am asleep|sleeping|drunk|passed_out|unconscious
  broke|breaks|brakes|smashed|smashes|destroys|destroyed|punched|punches|punching|kicks|kicked|smashing|slams|slammed my|the|a|his|her|things|hole|holes|through* phone|things|stuff|wall|door|walls|dishes|tv|windshield|belongings
  lock(s/ed/ing) me|us in|out|inside|up|outside|on
  lock(s/ed) the|all? doors? ..5 not leave|get_out
  trap(s/ped) me
  trapped in|here|at my|this|the|home|house|with
  held|holding|holds|keeps|kept|keeping me hostage|prisoner|captive|locked|trapped|against|from_leaving|inside
  punched|kicked|put|punches .. hole|holes in|through
  prisoner in|of my|this|own|house|home
  i feel|am|live a|like_a? hostage|captive
  block(s/ed/ing)|stand(s/ing)|stood|barricade(s/d) the|in_the|in_front_of_the|my|me|at_the door|doorway|exit|way_out|car|in_the|from_leaving
  take(s/n)|took|taking|hid|hides|keeps|kept|holds|confiscated|stole|steals|controls|controlled|cut|smashed|grabbed|snatched|destroyed|cancelled|broke away? my|all_my|all_our|the|all_the|all|every* <ofMine>
  took|takes|taken my <ofMine> away
  control(s/led/ling) ..2 money|finances|what_i|who_i|where_i|everything|every|me|my
  gives|give me an? allowance
  have|need to ask|beg|account|show for|him|her|receipts|every
  <spying> all_of? my|all_my|every|on <private>
  <spying> me|us on|through|with|constantly|everywhere|all_the|24_7|by
  look(s/ed) at|through my phone|messages|texts
  tracker|airtag|air_tag|gps|tracking_device|tracking_app|spyware|camera|cameras|hidden_camera|listening_device|recorder|microphone|tracking_software|spy_app ..4 on|in|under|around|at|inside my|the|our|me|house|his|bag|purse|every car|phone|bedroom|house|bag|purse|bathroom|room|to|truck|home
  track(s/ed/ing) my|me|where|everywhere
  watch(es/ing/ed) me|us from work|his|the_car|across|outside|the_parking|the_street|another
  watch(es/ing/ed) me|us on|through|constantly|everywhere|with|all_the|24_7|like_a_hawk|via|over|in_the_shower|when_i|sleep|on_camera
  watching|outside|parked|sits|sitting ..3 my work|house|job|apartment|office
  watch(es) my every
  follow(s/ed/ing) me|us everywhere|around|to|home|from|when|all|in_his|in_her|wherever|at
  stalk(s/ed/ing/er) me|us|my
  is|was|been|has_been|keeps|my stalking|stalker
  show(s/ed) up at my work|job|house|place
  isolat(es/ed/ing) me|us
  cut(s/ting) me off from my|everyone|all|friends|family
  spits|spit|spat in|on|at me|my
  hit(s/ting) <him>
  my|his|her ex|dad|father|mother|mom|stepdad|husband|wife|boyfriend used_to|would|always|often|sometimes|had? beat|hit|slap|choke|kick|punch|rape|hurt|beats|hits me|us|my_mom|my_mother
  abusive relationship|marriage|husband|wife|partner|boyfriend|girlfriend|ex|man|father|dad|mother|parent|home
  domestic violence|abuse
  physical(ly) abuse|violence|abusive|abused|hurt|fight|assault|attacked|hurts|harmed
  is|it|this abuse|abusive
  abuse(s/d) me
  emotionally|verbally|mentally|financially abusive|abuses|abused
  kill|hurt|harm|shoot|stab|choke|strangle|hit|beat|attack <him> $
  want|wanna|wanted|going|ready|tempted|urge|like|might|may|will|could to? hurt|harm|hit|punch|kill|stab|shoot|strangle|slap|beat|poison|choke|attack <him> ..2 $|badly|and|so|sometimes|again|when|physically|really|in|one
  scared|afraid|worried|terrified of? i|myself|what|that|hurting|hitting i|might|may|will|could|am|him|her* do|hurt|hit|lose|harm|capable ..2 to|him|her|it|myself|them
  me|nos <golpear>
  me|nos ha|había|han|volvió_a|llegó_a|quiso|va_a|iba_a|intentó|trató_de|quiere|puede|sigue|anda* <golpear>
  le|lo|la he|había|quise <golpear>
  le|lo|la|yo pegué|golpeé|cacheteé|empujé|aventé|pateé|mordí|lastimé|ahorqué|jaloneé|amenacé|agarré_a_golpes
  yo le pego|golpeo
  ^ ya? golpeé|empujé|cacheteé|pateé|ahorqué|lastimé|agredí|mordí|jaloneé|abofeteé a mi|él|ella
  ^ y? lo|la|le|los|las empujé|golpeé|cacheteé|pateé|ahorqué|lastimé|agredí|mordí|jaloneé|abofeteé
  le d[i/oy] una?|golpes|un|de cachetada|golpe|patada|empujón|bofetada|golpes|puñetazo|manazo|cachetadas|golpiza
  me|nos|le|la d[io/a/aba/ieron/ando] ..2 golpe|golpes|cachetada|cachetadas|patada|patadas|puñetazo|bofetada|golpiza|empujón|paliza|manazo|cinturonazos|cabezazo
  me|nos grita(ba)|insulta(ba) ..6 golpea|pega|golpes|empuja|levanta
  levant[ó/a/aba]|alz[ó/a] la mano
  me|nos amenaz[a/ó/aba/o/ado] ..1 con|de|a ..3 matar(me/nos)|<weapon>|muerte|quitarme|quitar|pegarme|golpearme|hacerme|irse_y|correrme|si
  amenaza(s) de muerte
  me|nos|te va|iba|quiere|puede|intentó|trató|a|de* matar|golpear|pegar|lastimar|hacer_daño
  me|nos mata|mataría|mataba|pega|golpea si|cuando|porque
  si me_voy|lo_dejo|hablo|le_digo|me_salgo|la_dejo|lo_denuncio|digo_algo ..2 mata|pega|golpea|mataría|va_a|matar|quita
  me|nos avent[ó/aba/o]|avienta|tir[ó/a/aba]|lanz[ó/a]|arroj[ó/a] ..2 <object>
  me agarr[ó/a/o/aba] ..2 cuello|brazo|brazos|pelo|cabello|garganta|cara|fuerza|golpes|muñeca
  me jal[ó/a/oneó/onea/aba] ..2 pelo|cabello|brazo|greñas|cabellos
  me puso|pone las|la|sus|una manos|mano|cuchillo|pistola|navaja ..2 cuello|encima|garganta|cara
  manos en el|mi cuello
  me rompió|fracturó|quebró|torció|tuerce|dislocó el|la|un|una brazo|nariz|costilla|dedo|diente|labio|mano|muñeca|pierna|mandíbula|celular
  se? pone|puso|pus[o/ieron]|vuelve|volvió|es|era|fue muy|bien|tan|más|bastante* violent[o/a]|agresiv[o/a]
  lleg[a/ó/amos] a los golpes
  a golpes|empujones
  me oblig[ó/a/aba/o]|forz[ó/a/aba/o]|fuerza|hace|hacía ..1 a? tener|hacer|acostarme|abortar|dormir ..2 relaciones|sexo|cosas|con_él|quería|afuera
  me oblig[ó/a/aba]|forz[ó/aba] $
  tener relaciones|sexo ..4 fuerza|no_quiero|no_quería|sin|dormida|obligada
  relaciones a la fuerza
  a la fuerza
  me viol[ó/a/aba/aron]|abus[ó/a/aron]
  viol[ó/ada/ación/ado]
  abus[ó/a/aba] de mí
  me toc[ó/a/aba] ..3 dormida|dormía|permiso|fuerza
  me encerr[ó/aba]|encierra|dej[ó/a]_encerrada|tiene_encerrada|tenía_encerrada ..3 en|con|bajo|cuarto|casa|baño|llave|todo
  me quit[ó/a/aba]|escond[ió/e]|revis[a/ó/aba]|romp[ió/e]|control[a/ó/aba]|le[e/yó]|hacke[a/ó]|tom[a/ó] ..1 el|la|mi|mis|las|los|todo|todas celular|cel|teléfono|dinero|llaves|tarjeta(s)|pasaporte|papeles|mensajes|identificación|carro|sueldo|documentos|bolsa|cheque|whatsapp|redes|ubicación|correos|llamadas|quincena
  me vigila(ba)|sigue_a_todas|rastrea(ba)|espía|espiaba|acosa(ba)|persigue
  me sigue|siguió a|por|hasta|en todas|todos|mi_trabajo|el_trabajo|su_carro|su_coche|donde
  me tiene vigilad[o/a]|controlad[o/a]|amenazad[o/a]|encerrad[o/a]|checad[o/a]
  rastreador|gps|cámara|cámaras|micrófono en|de|por|me mi|el|la|toda|cuarto|carro
  maltrat[o/a/ada/ado/aba]
  violencia doméstica|familiar|intrafamiliar|física|en
  abuso sexual|físico
  golpes|moretones|moretón|moretes|moratones en|por|que|de|del los|las|el|la|mis|mi|todo|me|ojo brazos|piernas|cara|cuello|cuerpo|espalda|dejó|hizo|morado
`)

export const STATES = list(`
  if he|she finds|sees|knew|knows|found|catches|reads|saw ..3 this|these|out|text|texting|phone|messages
  can not let|have him|her see|find|know ..2
  delete this|these|them|the_texts before|so|because|after he|she
  he|she reads|checks|sees|will_see these|this|them|everything
  i am not safe
  help me ..3 hurt|hit|kill|scared|he|she
  need to get away|out from|before|of_here|tonight|safely|safe
  trying|plan|planning|want|need|have to leave|escape|get_away|run ..3 safely|safe|before_he|before_she|before_it|secretly|without_him|kill|hurt
  keep|keeps|kept me from|up|away leaving|my_family|seeing|my_friends|work|all_night_yelling
  not allow|let|want me ..2 job|work|friends|family|money|phone|drive|car|alone|doctor|makeup
  <partner> ..2 owns me
  says|said|tells|told|thinks ..2 own|owns|belong|property
  <partner> ..2 decides|controls|dictates ..1 what|who|when|everything|where|every
  spends|spent|withholds|withheld|withholding my|money|food|medicine|medication|insulin
  starve(s/d) me|us
  sleep|slept|sleeping|stay|stayed|staying|hid|hiding with|in|at|outside|on my|the|a car|porch|shelter|motel|sisters|neighbors ..4 safe|because_he|because_she|hit|afraid|scared|rage|drunk
  neighbor(s/ss) ..3 called|heard ..3 police|cops|screaming|scream|911
  punished|punishes|punishing|punishment ..2 me|for|if|when|by
  grip|squeeze|squeezes|squeezed ..3 hurt|hurts|hard|bruise|mark|arm|neck|throat
  pain ..4 hit|kicked|punched|threw|pushed
  wall|door|floor|bed|couch|counter|car|stairs ..3 slam|slammed|shoved|threw|pushed|pinned|dragged ..2 me
  slam(s/med)|shov(es/ed)|thr(ew/ows)|push(es/ed)|pinn(ed) ..2 me|her|him ..2 wall|door|floor|bed|couch|counter|car|stairs|ground|table|fridge
  foot|knee|fist|elbow|boot|belt ..4 my|me stomach|back|face|ribs|head|chest|neck
  spit|spits|spat|piss|urinate|pee on me
  what|something bad|terrible|if ..2 happen|happens to_me
  last time i|he|she ..6 hospital|hit|hurt|police|bruise|black_eye|punched|broke|choked
  used to|always|still|again|sometimes|often|never_stops beat|hit|hits|choke|slap|kick|punch|hurt|force|lock|beats|kicks ..1 me|us|my_mom|the_kids
  <child> ..3 cover|hide|run|cry|scream ..3 hits|hit|fight|violent|drunk|home|mad|yells
  afraid|scared|terrified|frightened|scares|fear|fearing ..3 he|she|him|her|husband|wife|partner ..4 hit|kill|hurt|gun|violent|lose_it|snap|explode|follow|finds|find_out|temper|drunk|drinks|mad|angry|yells|screams|hands|fist|drives
  afraid|scared|terrified|frightened of|when|to <him> ..2 when|when_he|when_she
  afraid|scared|terrified|frightened|dread to? ..1 go|be|sleep|come|going|coming|being home|alone_with|next_to|with_him|with_her
  dread|dreading hearing|when|the his|her|he|she|sound ..3 car|key|keys|home|footsteps|truck
  heart|stomach|body|hands ..3 races|drops|pounds|shake|shakes|freeze|freezes ..3 home|door|car|keys|his_key
  i freeze|flinch|cower|duck|jump|shake when|whenever|if|every
  am|feel|feeling|live|are|is in danger
  in danger
  sleep with ..3 door locked|knife|one_eye|phone
  locked|lock my|the bedroom|bathroom? door ..5 scared|afraid|him|her|he|she|safe|night
  barricade(d)
  keys in|between my hand|fingers
  no where|nowhere to go ..4 hit|safe|afraid
  can not leave ..6
  not|never|nobody believe|believes|believed me ..4 hit|hurt|abuse|police
  nobody|no_one|anyone|everyone would|will|d believe me|thinks|him
  tell|told|tells|telling anyone|anybody|no_one|my_mom|the_police ..4 hurt|kill|worse|regret|sorry|next_time
  make|makes|made me regret|pay_for|sorry
  regret it
  watch my back
  not let|allow|permit me|us ..6 without_him|without_her|by_myself|alone|anymore
  not let|allow|permit me ..2 doctor|hospital|church|school|bank|license|meds|medicine|medication|sleep_until|close_the_door|lock|shower|birth_control
  not give|leave me|us money|any_money|food|the_keys|my_keys|my_phone|a_cent|my_medicine|gas_money
  all|every access|money|paycheck|penny ..4 his|her|control|he|she|account
  hides|hid|hiding my|the keys|phone|car_keys|money|wallet|pills|medication|shoes|passport|glasses
  cameras|camera all_over|everywhere|in_every|inside_the|in_the
  <partner> ..2 tracks|monitors|stalks|spies|controls my|me|everything|every
  will|would not let me go|out_of|out|leave|sleep|up
  temo|miedo|temor ..3 vida|seguridad|pegue|mate|llegue|toma|enoja|pase|haga|golpee|reaccione|borracho|tomado|grita
  me da|dan|entra pánico|terror|pavor|mucho_miedo|miedo ..3 llega|oír|oigo|enoja|toma|escucharlo|verlo|mirada|reacción|solo_con
  tiemblo|me_tiembla|me_paralizo cuando ..3 llega|enoja|grita|levanta|oigo
  me acorral|arrincon|zarande|jalone|pellizc|cinturon
  me acorral[ó/a]|arrincon[ó/a]|pellizc[ó/a]|apret[ó/a/aba]|apriet[a/an]|aprieta|samaque[ó/a]|rasguñ[ó/a]|ara[ñó/ña]|tumb[ó/a]|azot[ó/a]|estrell[ó/a]|revent[ó/a]|ensartó|sujet[ó/a]|inmoviliz[ó/a]|sometió|aplast[ó/a] ..3 brazo|brazos|cuello|pared|cara|puerta|suelo|piso|cama|esquina|fuerte|cuarto|contra|que|hasta|boca|$
  avienta|aventaba|avientan|tira|rompe|rompió|destroz[a/ó]|quiebra ..1 cosas|platos|todo|mis|muebles|sillas|lo_que ..3 enoja|pared|mí|cosas|celular|ropa|$
  grita en_la|en_mi cara
  no me|nos da|daba|dio dinero|ni_un|para_comer|para_el_gasto
  no tengo acceso
  me prohíbe|prohibió|prohibe|prohibe|exige|exigió|obliga|obligaba ver|hablar|salir|trabajar|usar|mis|que_le|contraseñas|a_darle|a_quedarme|a_pedir|tener|ir|mandarle|compartir
  pedir(le) permiso
  me amenaz[ó/a/aba] $
  me amenaz[ó/a/aba] con ..5
  cámaras|camaras|gps|rastreador ..4 casa|carro|coche|celular|cuarto|sala|verme|vigilarme
  mi ubicación
  la migra|inmigración ..3 amenaza|llamar|hablar|si
  tengo|traigo|quedé|salí|amanecí|escondo|tapo|cubro ..2 moretones|moretón|golpes|marcas|morado|rasguños|golpe
  me dejó|deja marcas|marcada|sangrando|morada|tirada|inconsciente|un_moretón|moretones|sin_aire|hinchada
  me hice|hizo sangr|sangrar|daño
  sangre|sangrando|sangré ..5 nariz|boca|labio|golpe|cara
  terminé|acabé|fui|llegué en|al|a el? hospital|urgencias ..5 golpe|pegó|empujó|él|brazo|por
  borracho|tomado|toma|drogado|enojado|enoja ..5 pega|golpea|empuja|avienta|miedo|violento|grita_y|rompe|amenaza|fuerza|agresivo
  me toca|tocó|agarra|manosea ..3 dormida|no_quiero|fuerza|sin_mi|aunque
  aunque le? dig[a/o]|dije|diga que? no
  le digo|dije que? no y|pero|e ..3 igual|sigue|siguió|obliga|insiste|lo_hizo
  no quería|quiero ..2 me_obligó|me_obliga|me_forzó|y_él|fuerza
  sexo|relaciones ..4 fuerza|obliga|obligada|no_quiero|no_quería|miedo|amenaza|dormida
  not take no for
  not|never consent|consented
  ^ but <partner> made|makes|forced|forces me $
  if i leave|left|go|run|try|ever ..4 find|hunt|come_after|kill|hurt|track me
  afraid|scared|terrified|frightened|fearful of <him> s temper|anger|rage|reaction|reactions|moods|outburst|outbursts|fists|violence|hands|drinking
  afraid|scared|terrified|frightened|fearful of his|her temper|anger|rage|fists|violence|outbursts|mood_swings
  not let|lets|letting|allow|allows|allowing|permit me|us to? leave|go_out|go_anywhere|go_home|go_to|out_of|work|out
  not let|lets|letting|allow|allows|allowing|permit|want me|us to? see|talk|visit|use|have|call|contact|get|speak|meet|hang_out|spend ..2 my|friends|family|anyone|anybody|a_job|job|phone|money|car|people|mom|sister|kids|other|others|without
  afraid|scared|terrified|frightened|fearful|petrified|fear|fearing of? <him> $
  afraid|scared|terrified|frightened|fearful|petrified of <him> <when>
  afraid|scared|terrified|frightened|nervous|worried of? what <partner> might|will|would|could|is|may|can
  afraid|scared|terrified|frightened that? <partner> is|will|would|might|may|could|going|gonna* going|to* hurt|hit|kill|beat|find|do|snap|come|explode|shoot|follow|harm|attack|choke|track
  afraid|scared|terrified|frightened|fear|fearing for my|our|their|the life|safety|lives|kids
  afraid|scared|terrified|frightened to be|go|stay|sleep|come|leave|return|get alone|home|asleep|with|him|her|in|there|here|inside|out
  afraid|scared|terrified to leave|sleep $
  afraid|scared|terrified|not_safe|unsafe at|in|inside my|our|the? own? home|house
  <partner> scares|scare|scared|frightens|terrifies|terrified me when|sometimes|so|a_lot|again|last|to_death|now|$
  <partner> ..2 scary when|and
  live|lives|living|lived in fear
  not|never|no_longer|dont feel|felt|be|been|am|feeling safe at|with|around|in|here|there|alone|near|anymore|tonight|right|$
  is|are|am|feel|felt|feeling unsafe
  not safe here|for|at|with|around|to_go|to_be|$
  never|nor|refuses|refused lets|let|to_let me|us leave|out|go_out|see_my|work|have_money
  not|never allowed|permitted to|out leave|go|have|see|talk|work|use|drive|call|spend|wear|speak|without|visit|contact|lock|close|alone
  not|never allowed out|outside|near|friends|a_phone|money|visitors
  forbid(s/den)|forbade|bans|banned me|us|to from|to|see
  can not leave him|her|or|because|the_house ..5 hurt|kill|threat|hunt|find|safe|money|keys|without
  not go anywhere|out without|by|unless
  not have|no access to my|any|the|our* own? money|bank|bank_account|accounts
  no money of my
  i would|will|d starve without
  need|ask|have|get his|her|for permission to? go|leave|spend|see|buy
  restraining order
  protective|protection order
  order of protection
  black eye(s)
  bruise(s/d) on|from|where|all|he|she|around|up|my|again|i
  bruises
  cover|covered|covering|hide|hiding|hid|makeup ..4 bruise|bruises|marks
  walked into a door|cabinet
  did not fall
  split|bloody|busted lip|nose .. he|she|when|from|again
  bust(ed) my|lip
  needed|got|need stitches
  flinch|flinched|flinches|flinching ..2 when|every|if|at|because|whenever
  hide|hid|hiding|hidden|hides the|all|my|all_the* knives|knife|gun|guns
  hide|hid|hiding|hides ..3 in|from|under the|my|a|him|her? bathroom|closet|car|basement|garage|back_room|bedroom|room|bed|him|her|neighbor|neighbors|neighbour
  lock(ed/s) myself|ourselves|us in|inside the|my|a bathroom|bedroom|room|car|closet
  locked myself|ourselves in
  sleep|slept|sleeping in|at my|the car|shelter
  sleep with|next .. knife|locked|bag_packed|the_night_he
  shelter ..3 women|dv|domestic|went|kids
  women s|battered shelter
  called|call|calling|calls the? cops|police|911|sheriff on|because|when|again|he|after|last|tonight|me|for
  cops|police|sheriff were|got|had|have|came|come|been|showed|took|arrested|removed ..2 called|to|came|come|on|again|last|because|him|her|out|here|when|home|in|over|saturday|sunday|night
  police|cops came|took
  arrested for|last|again|him ..3 hitting|assault|domestic|battery|choking|because
  pressed|press|file|filed charges
  knows where my|i|we|you|she ..2 live|lives|work|works|sleep|sleeps|is|are|go|goes
  what could|would|might|will happen to my|me|her|him|us|them if
  find|finds|found|catch|catches out|me ..6 kill|hurt|beat|dead
  hurt|kill|hit|beat me if|when he|she|i|they finds|find|found|leave|left|tell|told|say|ever|try
  says|said|told|swore|swears|promised|threatened|yelled ..5 will|would|is_going_to|gonna|could|wants_to|if kill|hurt|shoot|bury|beat|burn|choke|find_me|end_me|strangle|make_me_regret|make_me_pay|hunt|slit|break_my
  kill me if|and|in_my_sleep|one_day|some_day|someday|or|before|when_i_leave
  am|i_am|be next $
  bury|bury_me|hunt me in|down|under
  burn the|our|my house down
  and i mean|really_mean it this
  never see|see_them .. alive
  punish(es/ed) me|us|by
  to punish me
  hurt|hurts|killed|kills|kicked|kicks|hit|beat|beats|threw my|the|our dog|cat|puppy|pet|kitten
  tie|tied me up|down|to
  scared|afraid .. he|she finds|will|might|would out|find
  tengo|tenemos|tenía|tuve|vivo|vivimos|siento|sentí|con|por|da|das|mucho miedo ..1 de|a|con|cuando|por|que ..1 él|ella|mi_esposo|mi_marido|mi_pareja|mi_novio|mi_esposa|mi_ex|mi_mujer|se_enoja|toma|llega|me_pegue|me_mate|me_golpee|me_haga|me_lastime|me_encuentre|mi_vida|grita|haga|se_entere|lo_que
  le tengo|tenía|tenemos|agarré|tienen mucho|tanto|mucho? miedo $
  le tengo|tenía|tenemos|tienen mucho? miedo a|cuando|porque|desde|de ..1 mi|él|ella|toma|se|llega|esposo|marido|que|verdad
  me da|daba mucho|tanto? miedo mi|llegar|estar|cuando|que|volver|ir|regresar|dormir|él|ella|lo|su|quedarme ..3 casa|esposo|marido|pareja|novio|enoja|toma|tomado|borracho|llega|haga|él|ella|a_solas|con_él|pegue|mate|golpee|tomada|haria|hacer|reacción|mirada
  miedo de|a|con mi esposo|marido|pareja|novio|esposa|ex|mujer|señor
  miedo de|a él|ella $
  miedo de|a volver|regresar|llegar|ir|estar|dormir a|con|en|junto|sola ..1 casa|él|ella|mi|su
  miedo de? que me|nos|le|les ..1 haga|pegue|mate|lastime|golpee|encuentre|quite|siga|hagan|vuelva
  vivo|vivir|vivimos con|en miedo
  temo por mi|la|mis|nuestra|su
  me asusta|asustaba|aterra|aterroriza cuando|que|mucho|su ..3 enoja|toma|grita|golpea|pega|llega|pone|mirada
  no me|nos siento|sentimos|sentía segur[o/a/os/as] en|con|aquí|a|cerca|ni|$
  no estoy|estamos a salvo
  no estoy|estamos segura|seguro|seguros $
  no estoy|estamos segura|seguro|seguros en|aquí|con|cerca mi|la|él|ella|esta|su|aquí|de_él|$
  insegur[a/o] en mi|casa|aquí
  no me|nos deja|dejaba|permite|dejó|dejan|dejo salir|ver|trabajar|hablar|tener|ir|usar|manejar|visitar|comer|dormir|llamar|contestar|salirme|irme|estudiar
  me tiene|tenía|ha prohibid[o/a]
  me prohíbe|prohibió|prohibe|prohibía
  no puedo|podemos|podía salir|ver|hablar|ir ..3 sin_su|sin_permiso|sin_él|sin_que|con_nadie|sola
  tengo|tenía que pedirle permiso|dinero
  pedir(le) permiso para|de
  escond[o/í/emos/er/imos/ía] ..2 <weapon>
  nos? me? escond[o/í/emos/imos/en/er/íamos/erme/ernos] ..3 baño|cuarto|clóset|closet|carro|patio|él|cuando|toma|llega
  me encerr[é/aba] en el baño|cuarto
  me encierro en ..2 baño
  orden de restricción|alejamiento|protección
  llam[é/aron/ó/amos]|vino|vinieron|llegó|llegaron a? la policía|patrulla
  la policía vino|llegó|se_lo
  moret[ones/ón/es]
  moratones
  ojo morado
  me ca[í/igo] de_las|por_las escaleras
  dij[e/eron] .. que me caí
  me va|vaya|quiere a? matar|encontrar|golpear|pegar
  dice|dijo|juró|jura|me_dijo|amenaza|amenazó ..2 que ..3 mata|matar|pegar|golpear|hacer_daño|quitar_a_los|quitar_los|quemar|me_mata|desaparecer|quita|enterrar
  me controla ..2 todo|dinero|celular|quien|que|con
  sin dinero|un_peso ..3 él|me|quita
  siempre? me? revisa|checa ..2 celular|teléfono|mensajes
`)

/** What only sounds like it, for any kind. */
export const IDIOMS = list(`
  beat|beats|beating me|us|him at|to|by_a|by_two|home|there|here|out|fair|twice_at
  at|in|of cards|chess|checkers|scrabble|uno|golf|tennis|trivia|mario|ping_pong|pool|darts|monopoly|game|games|wordle|bowling|rummy|dominoes|basketball|poker|video_games|the_race|a_race|jenga|catan|backgammon|trivial|boggle|air_hockey|words_with_friends|a_board_game|crazy_eights|gin
  it|that|this|song|news|words|realization|truth|reality|idea|wave|what|music|line|lyric|question|tip|comment|grief|loss|sadness|smell|memory|tiredness|silence|guilt|sunday|ending|movie|episode hit|hits|struck|strikes|crushed|kicked ..1 me|us|him|her|home|hard|different|close
  hit|hits me that|up|like|how|in_the_feels|all_at_once|suddenly|then|just|today_that|why
  it|then just|finally|really|suddenly|has* hit|hits me
  playfully|jokingly|playful|snowball|pillow_fight|tickle|tickled|tickling|nerf|water_gun|teasing|teasingly|piggyback|tag
  died|die|dying|dies of|from|for|laughing|inside|to ..1 laughter|embarrassment|curiosity|heat|boredom|laughing|shame|know|see|hear|try|a|coffee|happiness|cuteness|hunger
  want|wanted to die of|from|laughing|when_he|when_she|inside
  killing|kill|kills|killed me|him|us|her it|at|with_kindness|laughing|slowly_with|softly|lol
  silence|suspense|waiting|feet|back|head|knees|quiet|not_knowing|job|schedule|curiosity|heat|distance|wait|shoes|allergies|this|it|that is|are|was|kind_of|really|just* killing|kills|kill|killed
  kill for|time|the_mood|the_vibe|two_birds|the_lights|a_conversation|the_conversation|the_joke
  killing|killed it|time
  threw|throws|throw|throwing|threw_me me? a|an|out|in|away|up|on|off|together|him_a|her_a|us_a ..1 party|surprise|kiss|look|glance|smile|wink|ball|towel|couch|trash|dinner|bone|curveball|load|question|compliment|fit|tantrum|jacket|blanket|pillow|grape|popcorn|idea
  threw me off|for
  shot me|him|her a
  scared|afraid|terrified|scares|scare|frightened|fear|worried of|me|to|about|that|for losing|rejection|saying|being|silence|disappointing|opening|how|change|the_future|commitment|intimacy|failing|messing|making|asking|getting_hurt_again|boring|hurting_his|hurting_her|letting|vulnerability|conflict|the_answer|his_answer|her_answer|his_silence|her_silence|abandonment
  jump scare|scared
  haunted|horror|scary movie|house|film|story
  <partner>|him|her scared of|is_scared|was_scared of|the
  hurt|hurts|hurting|hurt_me my|his|her|with|by|when|that|inside|deeply|emotionally ..1 feelings|back|knee|words|silence|foot|ankle|shoulder|pride|saying|said|goes_silent|forgot|remark|comment|tone|not|ignoring
  it hurt|hurts
  words|comment|joke|silence|remark|tone|it|that|comments hurt|hurts|hurt_him|hurt_her|hurts_me|hurt_me|cut|cuts|stings|stung
  cut me|her|him|myself|off off|some|slack|a
  cut myself ..1 shaving|cooking|chopping|on|with_the_can|while|opening|gardening|slicing|peeling|a_slice|a_piece|some|off|short|a_break
  cut my finger|hair|thumb|bangs|losses|hours|nails
  cut his|her finger|hair|thumb|hand
  burn|burned|burnt the|dinner|rice|toast|myself|my_tongue|my_hand|my_finger|out|off|me_a|him_a|her_a|a_cd ..3 dinner|food|oven|pan|stove|cooking|iron
  kick(s/ed/ing) myself|himself|off|back|the_habit|around|it|up
  could kick|kill myself for
  pushed|push|pushes|pushing me|us|him|her to ..1 try|apply|sign|take|go|be|do|talk|see|think|make|get|finish|finally|start|open|call
  pushed|push|pushes|pushing me away|outside_my|on_the_swing|on_a_swing|in_the_cart|too_hard_to|forward|out_of_my_comfort|on_that|for_answers|on_it
  forced|force|forces me|us|myself|him|her|to to ..2 talk|be|smile|rest|slow|take_a|listen|sit_down|look|say|breathe|look_at|laugh|think|face|stay_quiet|spend|wait|cancel|eat_something
  made me|us do ..1 laugh|smile|dishes|chores|homework|yoga|the
  grabbed|grabs|grab|pulled|pulls me|my|her ..1 hand|coffee|close|closer|waist|in_for|into_a_hug|a_drink|and_kissed|and_hugged|by_the_hand|for_a|to_dance
  grabbed me by_the_hand|a
  took|takes my phone|keys|car|money|card|cards ..3 fix|fixed|repaired|charging|in_for|charge|repair|surprise|picture|pic|photo|warm|wash|shop|warmed|filled|gas|charged|cleaned|call|to_the|dinner|number
  suicide squad|mission|doors|door|prevention
  social|career|political suicide
  murder mystery|mysteries|podcast|show|documentary
  true crime
  serial killer(s)
  killing|kill himself|herself|myself ..1 at_work|laughing|with_work|at_the_gym|over|for_us|working|to_please|for_nothing|trying
  rope|cards|chess tied|tie
  tied up in|at|with
  locked|locks me out of_my|of_the_account|by_accident|accidentally
  locked|lock eyes|lips|arms
  locked myself|ourselves out
  held|holds|holding me close|tight|all|while|for|when|until|so|in_his|in_her|up|and|accountable|as
  pinned|pin it|to_the_fridge|the|a|my_hopes
  stabbed|stab in the dark
  attack(s/ed) ..1 the|my|his panic|heart|anxiety|pantry|weeds|yard|problem
  heart|panic|anxiety|asthma attack(s)
  feel|felt|feels|feeling|like attacked|beaten|beat|hit|crushed|trapped ..1 by|down|by_his|by_her|in_traffic|by_words
  like a slap|punch|kick
  slap|punch|kick in the|on_the face|gut|stomach|wrist|teeth|butt
  punch line|bowl|in|card|list|through
  beat myself|up_about|around|down|up_over|up_for
  beating myself|around
  tired|exhausted|beat from|after|today
  choke(d/s) up|back|on
  choking|chokes up|back|on
  choked me up
  smothers|smothered me|us with|in kisses|love|attention|hugs
  attacked|attacks|tackled|tackles me|us with kisses|hugs|a_hug
  drag(s/ged) me|us|him|her to|along|out|into|on|onto|through|away ..2 farmers|market|mall|store|dance|dance_floor|party|dinner|church|ikea|gym|work|movie|movies|target|shopping|concert|a|his_mom|her_mom|costco|brunch
  threaten(s/ed/ing) to|me ..3 tickle|leave|sing|cook|dance|eat|return|divorce|rain|unplug|burn_dinner|wear|with_tickles|cancel|hide_the_remote
  watch(es/ed/ing) me paint|cook|dance|play|sing|with|garden|sleep_and|get_ready
  checks|checked|check|checking on|in me|with|in
  checks|reads|read my text|texts|message|messages|email|emails and|but|then|to_me|to_him|out|finally|right|before|days
  follow(s/ed) me|us into|to the|kitchen|around_the_kitchen ..1 kitchen|porch|garden|couch|garage|store|like_a_puppy
  feel|felt|feels|make|made|makes|making|feeling me|us|him|her? safe enough|to|again|telling|sharing
  not feel|felt safe enough|to|telling|sharing|opening|being|saying|to_share|to_tell|to_talk|emotionally
  <partner> ..2 not|never feel|feels|felt safe
  whether|if he|she feels|felt safe
  in|on|watched|watching|a|the movie|show|film|book|series|novel|podcast|tv|episode|dream|documentary|video_game|play
  dreamt|dreamed|nightmare
  bite|bit|bites my|her|his|your tongue|lip|head|nails
  police academy|show|officer_pulled|report|procedural|car
  neighbors had|called|s the
  ..1 not|isn_t|is_not|never that|like|really|been? violent|abusive|abuse|physical|dangerous
  <child> hit|bit|kicked|pushed|slapped ..2 kid|child|brother|sister|a_wall|growth|each|another|his|her|classmate|friend|puberty|terrible|the
  hit(s) the road|roof|brakes|gym|lights|spot|nail|sack|hay|books|store|beach|town|jackpot|ceiling|snooze|button|ball|wall|gas|pool|trail|shops|target|mark|lottery|drums|slopes|mall|ground|bed|nail_on|showers
  hit(s) a wall|nerve|snag|bump|deer|milestone|rough|low|breaking|roadblock|new|pothole|patch|chord|sore
  hit(s) traffic|snooze|home|rock|send|refresh|me_up|different|pause|play|100|40|50|her_head|his_head|her_stride|his_stride|their
  better off without|alone his|her|the|that|a|tv|it|him|phone|sugar
  would|will not|not|nobody miss|missing|missed my|her|his|the|it|that|a lectures|recital|show|game|meeting|party|birthday
  not want to be here for|when|late|at_the|at_this|longer|in_this_house
  not want to live in|with_his|with_her|with_my|near|here|there|apart|like_roommates|like_this|together|alone|without_him|without_her
  not live without
  want to disappear into|from_the_party
  disappear into
  gas|gun|bat for|control|practice
  baseball bat|practice
  bulls|hot shot
  took|take pills|pill for|sleeping
  drive|driving|drove|drove_us into|off|to the|a|town|city|sunset|work|road|store|ocean ..1 for|together|and|trip
  turning into ..2 mother|father|routine|argument|fight|habit|something|someone|a
  drop dead gorgeous
  never felt|feel|been unsafe|scared|afraid
  burned|burnt me|him|her a
  <child> ..1 tied|tie me
  purse strings
  cat|dog|puppy|kitten|toddler|horse|goose|cats|dogs|parrot|mosquito|mosquitos|bug|bee ..2 scratched|bit|knocked|kicked|hit|pushed|tackled|jumped|attacked|bites|scratches|stung
  what <partner> will|might|would|is_going_to|may say|think|answer|feel|reply|want
  trapped in my|own|a|the own? head|thoughts|mind|loop|elevator|traffic|pattern|cycle|body
  phone for the|a|directions
  in the pool|air|water|lake|ball_pit|leaves|snow
  by accident|mistake
  put|puts|laid|rested|rests|rubbed|placed|slid|lays|wrapped his|her|a|their hand|hands|arm|arms ..1 my|his|her shoulder|shoulders|back|knee|cheek|leg|heart|belly|waist|forehead|arm|hair|chest
  levantó la mano como|para|y
  no|not|never|without threat(s)|violence|permission|violent|abusive|rough
  non violent|violence
  nonviolent communication|violence
  permission to ..1 be|feel|rest|cry|fail|stop|say_no|relax
  give|gave|giving myself|himself|herself|me permission
  violent storm|storms|movie|rain|game|video|show|wind
  bruised ego|apple|banana|feelings|pride|peach|fruit|knee|shin
  dead end|tired|silence|battery|serious|quiet|set|line|phone|weight|plants|inside_after|sexy
  i would|d|will die for|if
  over my dead
  nunca|jamás|no me|le|nos ha|han|había|he peg|golpe
  me mat[a/ó/an/as]|muer[o/e]|morí|moría|morir|morirme|mor[í/ía/imos] de|por|del|la|las|el ..1 risa|hambre|ganas|vergüenza|pena|sueño|frío|calor|amor|ternura|nervios|un|una|celos|curiosidad|miedo|silencio|cansancio|duda|espalda|pies|café
  me? matar|mataría|mató|mata|mato por|de|el|la|a_besos ..1 un|una|unas|unos|risa|tiempo|curiosidad|besos|silencio|duda
  está matándose|matando en|de|por|el|trabajando
  se mata|está_matando trabajando|por|en|estudiando
  canción|noticia|idea|comentario|realidad|frase|música|verdad|silencio|película|soledad|gripe|sol|sueño me|le|nos peg|golpe
  canción|noticia|idea|comentario|realidad|frase|música|verdad|silencio|película|soledad|gripe|sol|sueño me|le|nos ..1 pega|pegó|golpea|golpeó|mató|mata|lastimó
  me|le|nos|se peg[ó/a] la|su|fuerte|durísimo|una|el|con|mucho|el_sol|en ..1 susto|frío|calor|viento|noticia|canción|realidad|risa|gripe|sueño|sol|hambre|nostalgia|pegamento|rodilla|tos|acento|costumbre|cabeza|dedo
  se peg[ó/a] ..2 en|con|a
  paliza en|jaja|jajaja|jajajaja
  me|nos|le golpeó la|el realidad|noticia|silencio|soledad|nostalgia|recuerdo|calor
  de golpe
  golpe duro|bajo|de_suerte|de_estado
  me|nos dio|da|dieron una|la|un ..1 paliza|golpe_de_suerte ..4 dominó|ajedrez|cartas|juego|uno|tenis|fut|damas|lotería|scrabble|billar|boliche
  dominó|ajedrez|cartas|lotería|videojuego|billar|ping_pong|baraja|damas
  me empujó|empuja a
  me jal[ó/a] a|hacia|para bailar|él|ella|la_pista|un|besarme|abrazarme
  me tir[ó/a]|lanz[ó/a]|avent[ó/a] un|una|besos beso|flor|mirada|sonrisa|besos|indirecta|piropo|onda|guiño|almohada
  me amenazó|amenaza con cosquillas|hacerme_cosquillas|cantar|cocinar|besarme|no_darme
  me avent[é/o]|tir[é/o] a
  me forcé|obligué a
  me quit[ó/a/aron] la|un|el|las preocupación|peso|sueño|duda|pena|hambre|frío|ganas|estrés|hielo|palabras|cobija|palabra
  se quit[ó/a]
  me encerr[é/amos/aba] a|para
  follows|followed|follow me on|back|around_the|into instagram|facebook|tiktok|insta|twitter|kitchen|house|store|there|now
  follows|followed me on|around_the
  me sigue|siguió en instagram|facebook|tiktok|redes|insta
  rather die than
  me sigue|siguió gustando|queriendo|contando|hasta|a_la_cocina|el_juego|la_corriente|diciendo|pareciendo
  me|nos tom[ó/a]|agarr[ó/a] de_la|la|una mano|foto|cintura
  le|tiene|tengo|me|da|con miedo ..1 al|a_los|a_las|perderl[o/a]|abrirme|quedarme|que_me_deje|estar_sola|estar_solo|decir|hablar|fracasar|equivocarme|a_volar|de_perder|de_que_me_deje|no_ser|perder|confiar|de_abrirme|de_quedarme|de_decir|al_silencio|al_rechazo|a_equivocarme|a_los_perros|sentirme|que_se_vaya|que_se_aburra|de_que_se
  me duele|dolió que|cuando|el|su|la|no
  me rompe|rompió|partió|parte el corazón|alma
  se cort[ó/a] la|rasur|el_pelo|rasurándose|un|cocinando
  me cort[é/o/ó] el|la|un|a|un_poco|cocinando|con_el|rasurándome ..1 pelo|cabello|fleco|dedo|inspiración|media|palabra|frase|papel|flequillo
  serie|película|libro|novela|programa|documental de|sobre|donde|que
  no quiero vivir peleando|sin|así_peleando|con_sus|lejos|enojada|enojado|con_mi
  no puedo vivir sin
  prefiero|quiero|quisiera morir antes|de_risa
  no es|ha_sido|fue|era|soy violent[o/a]|agresiv[o/a]
`)

/** Before an act, these undo it. */
export const NEGATIONS = list(
  `never, not, has not, have not, did not, does not, would not, will not, nor, without, no one, nobody, nunca, jamás, no, ni, nadie, sin, instead of, neither`,
)
/** After it, these bring it back: "he never hit me before last night". */
export const EXCEPTIONS = list(`before, until, till, hasta, antes, only, just, except, again`)
