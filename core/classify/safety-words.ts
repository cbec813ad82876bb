import { list } from './phrase.ts'

/** The words that danger is told in, by what they mean. `verb~` is the verb in all its forms. */
const VERBS_EN = {
  /** Violence whatever follows, as long as it is done to somebody. */
  beat: list(`
    punch~, puch~, choaked, choacked, chocked, slaped, kiked, strangeled, hitme, slap~p, smack~, chok~e, chock~, strangl~e, stab~b, rap~e, assault~, batter~, molest~, backhand~, headbutt~, throttl~e, suffocat~e, whip~p, shov~e, clobber~, pummel~, wallop~, thrash~, manhandl~e, rough~_up, knock~_around, knock~_out, torment~, terroriz~e, terroris~e, tortur~e, bash~, belt~, kick~, strik~e, struck, slug~g, thump~, whack~, beat, beats, beating, beatin, beaten, hit, hits, hitting, hiting, hittin, hitted, spank~, cane, caned, whoop~, whup~p, bite, bites, bit, biting, bitten, scratch~, claw~, burn~, burnt, scald~, drown~, yank~, jerk~, drag~g, tackl~e, slam~m, stomp~, trampl~e, elbow~, kneed, grop~e, abus~e, attack~, hurt, hurts, hurting, hurtin, harm~, injur~e, electrocut~e, tased, drugged, drugs, poison~, spit_on, spits_on, spat_on, spit_at, spits_at, spat_at, kill~, kil, murder~, shoot, shoots, shooting, lay_into, laid_into, swing_at, swings_at, swung_at, swinging_at, lung~e_at, deck~, sock~, clock~, pistol_whip~p, sucker_punch~, gut_punch~, body_slam~m, shank~, mauled, brutaliz~e, jumped, knocked, wrestl~e, fondl~e, forc~e_himself_on, forc~e_herself_on, tied_up, ties_up, beat_up, beats_up, beating_up, smother~, waterboard~, stalk~
  `),
  /** Rough only by what is added: "pushed me into the wall". */
  push: list(`
    push~, grab~b, grabs, pull~, throw, throws, threw, throwing, thrown, thrw, fling, flung, hurl~, toss~, pin~n, hold, holds, held, holding, shake, shakes, shook, shaking, knock~, drag~g, yank~, shov~e, shut, smash~, press~, snatch~, corner~, wrench~, twist~, bend, bends, bent, squeez~e, crush~, tackl~e, slam~m, trip~p, jerk~, bounc~e, bang~
  `),
  against: list(`
    against, into, to_the, on_the, down, across, off, out_of, out, onto, through, over, by_my, by_the, by_her, by_his, so_hard, hard, around, up_against, backwards, at_the, under, around_like, in_the_car, on_the_bed, on_my, from_behind, too_hard, too_rough, until, again, when, so_tight, so_tightly, too_tight, really_hard, pretty_hard, because, last_night, yesterday, $
  `),
  kill: list(
    `kill~, kil, murder~, shoot, shoots, shooting, stab~b, strangl~e, drown~, burn~, bury, buries, end_me, end_you, slit, hunt~, chok~e, beat, hurt, hit, punch, slap, poison~, run_me_over, smash, break_my, cut_me, snap_my, make_me_pay, make_me_sorry, make_me_regret, destroy_me, ruin_me, come_after, get_me, put_me_in_the, put_a_bullet, put_me_six, beat_the, rape, smother, bash, throw_me, find_me, hurt_you, kill_you, knock_me, knock_my, set_fire, set_me_on, torch, crash_the, drive_us`,
  ),
}

const PEOPLE = {
  who: list(`
    he, she, they, hes, shes, somebody, someone, my_husband, my_wife, husband, wife, hubby, partner, boyfriend, girlfriend, bf, gf, ex, exhusband, ex_husband, ex_wife, ex_boyfriend, spouse, fiance, fiancee, man, guy, dude, woman, father, dad, daddy, mother, mom, mommy, mum, mama, papa, stepdad, stepfather, stepmom, stepmother, step_dad, step_mom, brother, sister, uncle, aunt, cousin, grandfather, grandpa, grandma, son, daughter, baby_daddy, babys_dad, bd, in_law, roommate, neighbor, boss, coach, priest, pastor, teacher, babysitter, lover, date, drunk, asshole, bastard, jerk, monster, psycho, stranger, friend, parents, sons, brothers, guys, men, kid, boy, girl, teen, teenager, him, her, them, who, wifey, significant_other, old_man, old_lady, nephew, stepson, both, people,
    él, ella, ellos, esposo, esposa, marido, mujer, pareja, novio, novia, señor, viejo, papá, mamá, padre, madre, padrastro, madrastra, hermano, hermana, tío, tía, primo, abuelo, hijo, hija, suegra, suegro, exmarido, exesposo, vecino, hombre, tipo, chico, alguien, quien, cuñado, muchacho, jefe, chavo, wey
  `),
  him: list(`
    him, her, them, my husband, my wife, my partner, my boyfriend, my girlfriend, my bf, my gf, my ex, my spouse, hubby, my fiance, my man, my mom, my dad, my mother, my father, my sister, my brother, my stepson, my stepdad, my stepfather, my mother in law, the man i live with, the man i married, this man, that man, my own husband, my own wife, my own son, my son, my roommate, my ex husband, my ex wife, my ex boyfriend, someone, my old man, my baby daddy, my kids father, my kids dad, the father of my kids, my uncle, my cousin, my better half, dad, mom, daddy, mommy, mama
  `),
  kid: list(`
    kid(s), child(ren), son(s), daughter(s), baby, babies, toddler(s), infant, newborn, little one(s), little boy, little girl, boy(s), girl(s), stepson, stepdaughter, stepkids, stepkid, step son, step daughter, # year old(s), year old(s), # yr old, yr old, # yo, month old, twins, youngest, oldest, eldest, grandson, granddaughter, grandkids, grandchild, grandbaby, nephew, niece, teenager, teen, middle schooler, kiddo(s), preschooler, lil one, lil boy, lil girl,
    niño(s), niña(s), hijo(s), hija(s), bebé(s), hijastro(s), hijastra(s), hijito(s), hijita(s), chiquito(s), chiquita, nene(s), nena(s), pequeño(s), pequeña(s), chamaco(s), chamaca, nieto(s), nieta(s), sobrino(s), sobrina, criatura, chavito, peque(s), crío(s)
  `),
  whose: list(`
    the, our, my, his, her, his own, her own, my own, little, s, all, both, one of the, one of our, one of my, los, las, el, la, mi, mis, su, sus, nuestro(s), nuestra(s), a, al, de, older, younger, oldest, youngest, poor, own, two, three, # , of, to, at, on, with, un, una
  `),
}

const THINGS = {
  afraid: list(`
    afraid, affraid, afriad, scared, scard, scaredd, skared, terrified, terified, petrified, frightened, fearful, fearing, fear, scared_to_death, scared_shitless, scared_of, nervous, freaked_out, spooked, intimidated, panicked, panic
  `),
  terrified: list(
    `terrified, petrified, scared_to_death, scared_shitless, deathly_afraid, so_scared, very_afraid`,
  ),
  rage: list(`
    temper, anger, rage, rages, fists, fist, outburst(s), explosions, mood(s), mood swings, violence, violent side, drinking, drunk, hands, fury, tantrums, aggression, meltdowns, punches
  `),
  raging: list(`
    angry, mad, mad at, drunk, drinks, drinking, drinkin, drank, high, using, yells, yelling, screams, screaming, explodes, blows up, rages, raging, loses it, snaps, is pissed, pissed, upset, wasted, furious, violent, hits, throws, temper, comes home, gets home, walks in, walks through the door, raises his voice, raises her voice, slams, loses his temper, loses her temper, gets like that, gets that look, has been drinking, in a rage
  `),
  bodily: list(`
    neck, throat, hair, arm(s), wrist(s), face, jaw, nose, rib(s), finger(s), leg(s), head, eye(s), lip, mouth, tooth, teeth, ankle, collarbone, ponytail, shoulder(s), back, stomach, belly, chest, cheek, skull, ear, chin, shin(s), knee(s), foot, feet, windpipe, breast(s), thigh(s), butt, ass, hip, elbow, spine, pregnant belly, eardrum, eye socket, cheekbone
  `),
  grip: list(
    `neck, throat, hair, arm(s), wrist(s), face, jaw, ponytail, chin, windpipe, collar, shirt, ankle(s), ear, shoulders, mouth, scruff, braid(s), head`,
  ),
  weapon: list(`
    knife, knives, gun(s), pistol, rifle, shotgun, revolver, handgun, machete, bat, hammer, belt, weapon(s), scissors, razor, blade, firearm, crowbar, pipe, screwdriver, axe, ax, wrench, glock, frying pan, skillet, broken bottle, box cutter, baseball bat, extension cord, cable, broom, broomstick, pocketknife, loaded gun, kitchen knife, butcher knife, golf club, curling iron, taser, brick, lighter, cuchillo(s), pistola, arma(s), machete, navaja, cinturón, cinto, martillo, tijeras, palo, bate, cable, escopeta, rifle, botella, tubo, fierro, correa, chancla, desarmador, plancha, hacha, puñal
  `),
  object: list(`
    plate(s), glass(es), cup, mug, bottle(s), chair(s), phone, remote, dish(es), lamp, vase, shoe(s), boot(s), keys, pan, pot, knife, things, stuff, something, bowl, ashtray, book(s), laptop, iron, rock(s), food, beer, can, drink, dinner, coffee, toys, tools, hammer, whatever, anything, ladle, frying pan, coffee cup, coffee mug, stool, objects, furniture, shit, fork, spoon, lighter, controller, candle, water, soup, brush, toaster
  `),
  essentials: list(`
    phone, cell, cell phone, cellphone, iphone, money, paycheck(s), pay check, pay, wages, salary, bank card, debit card, card, cards, credit card(s), atm card, ebt, bank cards, keys, car keys, house keys, car, id, passport, papers, documents, wallet, purse, green card, visa, birth certificate(s), social security, ss card, insulin, shoes, clothes, meds, medicine, medication, inhaler, pills, birth control, checkbook, checks, tips, savings, disability check, glasses, hearing aid(s), wheelchair, walker, crutches, charger, laptop, driver s license, license, bank account, tablet, wifi, internet, cash, epipen, pension
  `),
  private: list(`
    phone, texts, text messages, messages, location, every move, emails, email, mileage, odometer, calls, call log, phone log, purse, receipts, whereabouts, social media, facebook, browser, browsing, browser history, gps, car, accounts, bank account, every text, instagram, insta, snapchat, snap, tiktok, whatsapp, phone calls, bank statements, underwear, panties, clothes, search history, dms, trash, mail, steps, ring camera, laundry, pockets, bag, diary, phone bill, tire tracks, gas, snap map, life360, find my, contacts, camera roll, passwords, sheets, body
  `),
}

const DEATH = {
  end: list(`
    die, dying, dead, kill_myself, killing_myself, end_it, end_it_all, ending_it, ending_it_all, end_my_life, ending_my_life, take_my_life, taking_my_life, suicide, suicidal, not_be_here, not_being_here, not_being_alive, not_be_alive, not_exist, not_existing, disappear_forever, not_waking_up, not_wake_up, never_wake_up, never_waking_up, hang_myself, hanging_myself, shoot_myself, shooting_myself, drown_myself, overdose, overdosing, unalive, unaliving, be_gone, being_gone, being_dead, be_dead, stop_existing, stop_living, cease_to_exist, hurt_myself, hurting_myself, cut_myself, cutting_myself, harm_myself, harming_myself, ending_things, end_things_for_good, kms, off_myself, offing_myself, jump, jumping, slit_my, doing_myself_in, do_myself_in, die_in_my_sleep, check_out_for_good, checking_out_for_good, checking_out_of_life, leave_this_world, leaving_this_world, leave_this_earth, meet_my_maker, stop_breathing, my_own_death, being_better_off_dead
  `),
  longing: list(`
    want(s), wanted, wanting, wanna, wish~, hope, hoping, pray~, praying, dream of, fantasize about, fantasizing about, fantasise about, daydream about, daydreaming about, think about, thinking about, thinkin about, thinkin of, thinking of, thought about, thought of, thoughts of, thoughts about, think of, considered, considering, consider, planning, plan to, planned, plan on, going to, ready to, tempted to, tempt~, tried to, trying to, try to, attempted, attempt, rather, like to, feel like, feeling like, felt like, urge to, urges to, idea of, would like to, want to, wanted to, about to, googled, googling, looked up ways to, ways to, how to, talk about, talks about, talking about, close to, came close to, google how to, threatens to, threatened to, threatens, threatening to, threatening, says, obsessed with, scheduled, dreaming of, imagine, imagining, prefer to
  `),
}

const SPANISH = {
  pegar: list(`
    peg~ar, pegue, golpe~ar, cachete~ar, abofete~ar, pate~ar, empuj~ar, avent[ó/aba/aron/ado/aria/ar/arme], avient[a/an/e], ahorc~ar, ahorque, ahog[ó/aba/ar/arme], estrangul~ar, jalone~ar, jal~ar_del, jal~ar_de_los, jal~ar_de_las, zarande~ar, sacud[e/ió/ía/í/ir/irme/iendo], agarr~ar_d[el/e], agarr~ar_a, agarr~ar_fuerte, agarr~ar_por_el, tir[ó/a/aba]_al, tir[ó/a/aba]_contra, tir[ó/a/aba]_por, tir[ó/a/aba]_del, arrastr~ar, lastim~ar, maltrat~ar, amenaz~ar, mord[ió/ía/er], muerde, escup~ir, quem[ó/aba/ar], apuñal~ar, acuchill~ar, viol[ó/a/aba/aron/ar/ado/ada/arme], abus~ar, forz[ó/aba/ado/ar], fuerza_a, encerr[ó/aba/ado/ada/ar], encierr[a/an], acos~ar, agred~ir, agred[e/en], asfixi~ar, sofoc~ar, madre~ar, somat~ar, zurr~ar, pellizc~ar, rasguñ~ar, arañ~ar, bofete~ar, aporre~ar, apale~ar, azot~ar, tortur~ar, patalea, insulta_y, tumb~ar, aplast~ar, estrell~ar, revent~ar, somet[ió/e/ía], inmoviliz~ar, manose~ar, toquete~ar, drog[ó/aba/ado], apunt[ó/a]_con, persig[ue/uió], dispar[ó/a/ar], rompió_la, rompió_el, rompió_un, fracturó, quebró, torció, tuerce, dislocó, retuerc[e/en], retorció, pis[ó/a]_la, chingó, surt[ió/e], puse_las_manos, golpie~ar, pega_y
  `),
  golpe: list(`
    golpe(s), cachetada(s), patada(s), puñetazo(s), puñetazos, bofetada(s), golpiza(s), empujón, empujones, paliza(s), manazo(s), cinturonazo(s), cabezazo(s), puñetes, trompada(s), trompón, piña(s), piñazo, madrazo(s), hostia(s), guantazo(s), tortazo(s), chingadazo(s), putazo(s), jalón, jalones, codazo(s), rodillazo(s), correazo(s), chancletazo(s), mordida, mordidas, zarpazo, coscorrón, sopapo(s), galleta, cuerazo(s), fuetazo(s), cuchillada, balazo, navajazo, verguiza, madriza, coñazo(s)
  `),
  miedo: list(`miedo, pavor, terror, pánico, temor, pavor, miedito`),
  quien: list(`
    él, ella, mi esposo, mi esposa, mi marido, mi mujer, mi pareja, mi novio, mi novia, mi ex, mi señor, mi viejo, mi papá, mi mamá, mi padre, mi madre, mi padrastro, mi hermano, mi tío, mi exmarido, mi ex esposo, mi ex marido, mi ex pareja, mi exesposo, mi hijo, mi suegro, mi suegra, el papá de mis hijos, el papá de mi hijo, el padre de mis hijos, mi chico, mi hombre, mi compañero, mi prometido, ese hombre, este hombre, su papá
  `),
  morir: list(`
    morir(me/se), matarme, suicidarme, suicidio, suicidar, no_existir, dejar_de_existir, no_despertar, no_despertarme, no_despertar_nunca, desaparecer_para_siempre, desaparecer_del_mundo, desaparecer_de_este_mundo, no_estar, no_estar_aqui, no_estar_viva, no_estar_vivo, quitarme_la_vida, acabar_con_mi_vida, acabar_con_todo, terminar_con_mi_vida, terminar_con_todo, colgarme, ahorcarme, cortarme, hacerme_daño, lastimarme, tirarme, aventarme, lanzarme, dispararme, envenenarme, estar_muerta, estar_muerto, irme_de_este_mundo, dejar_este_mundo, dejar_de_vivir, cortarme_las_venas, dormirme_para_siempre, dormir_para_siempre, arrojarme, no_haber_nacido, desvivirme, autolesionarme, pegarme_un_tiro, irme_al_cielo
  `),
  deseo: list(`
    quiero, quisiera, quería, querido, querer, quiere, prefiero, preferiría, deseo, deseaba, ganas de, pensado, pensado en, pienso en, pensé en, pensando en, pensar en, pensaba en, pienso, planeo, planeado, planeando, intenté, intentado, intentó, traté de, tratado de, trató de, idea de, ideas de, me gustaría, a punto de, voy a, ojalá, sueño con, sería mejor, mejor, he pensado en, se me ocurre, pensamientos de, amenaza con, amenazó con, decidí, busqué cómo, cómo
  `),
}

export const SAFETY_WORDS = { ...VERBS_EN, ...PEOPLE, ...THINGS, ...DEATH, ...SPANISH }
