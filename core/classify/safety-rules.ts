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
  strike: list(`
    hit(s), hitting, hiting, hitted, punch(es/ed/ing), slap(s/ped/ping/ed), smack(s/ed/ing), kick(s/ed/ing), chok(e/es/ed/ing), chock(ed/s/ing), strangl(e/es/ed/ing), shov(e/es/ed/ing), beats me up, beat up, beats up, beating up, beaten up, backhand(s/ed), headbutt(s/ed), whip(s/ped), slam(s/med), smother(s/ed), suffocat(e/es/ed), stab(s/bed), assault(s/ed), batter(s/ed), molest(s/ed), abuse(s/d), attack(s/ed), threaten(s/ed/ing), tackl(e/es/ed), drag(s/ged), body slam(med), elbow(s/ed), clock(s/ed) me in, sock(s/ed), belt(s/ed), bash(es/ed), wallop(ed), knock(s/ed) around, rough(s/ed) up, throttl(e/es/ed), spit(s/ting) on, spat on, spit(s/ting) at, spat at, spit in, elbow(s/ed), shoulder check(ed), clobber(ed)
  `),
  child: list(`
    kid(s), child(ren), son(s), daughter(s), baby, babies, toddler, infant, newborn, little one(s), little boy, little girl, boy(s), girl(s), stepson, stepdaughter, stepkids, step son, step daughter, # year old(s), year old, # yr old, month old, twins, youngest, oldest, eldest, grandson, granddaughter, nephew, niece, teenager, teen, four year old, five year old, three year old, two year old, six year old, seven year old,
    niño(s), niña(s), hijo(s), hija(s), bebé(s), hijastro, hijastra, hijito, hijita, chiquito(s), chiquita, nene, nena, pequeño(s), pequeña, chamaco(s), nieto, nieta, sobrino, criatura
  `),
}

export const SELF_HARM = list(`
  kill|killing|kil|hang|hanging|drown|unalive|unaliving|off|offing|shoot|shooting|hurt|hurting|harm|harming myself|my_self|himself|herself|themself|themselves|itself
  if i was|were|am|just* gone|dead|not_here|not_around|died|never_born|disappeared|did_not_exist
  not go|going on living|with_life|anymore|any_more|any_longer|$
  not see myself|me living|being_alive
  pills saved|stashed|counted|lined_up|hidden|ready
  no|nobody|anyone|anybody|no_one|one one? would|will|d even|ever* miss|notice|care me|if_i|$
  hacer(me/se) daño
`)

export const CHILDREN = list(`
  touching <whose>* <child>
`)

export const ACTS = list(`
  my|his|her eye(s) is|are|was black
  <partner> watches everything
  sat|sits|sitting|kneels|knelt|kneeling|stood|stands on me|my_chest|top_of_me|my_back
  <partner>|and ..4 <weapon> around|out|at
  next time ..4 not_stop|kill|worse|break
  i will|would be sorry
  she|he|and ..1 took|swallowed|takes pills|all_her_pills|all_his_pills
  find me wherever|anywhere|no_matter|if
  am|was|are|were locked in|inside|up
  keeps|kept|keeping me in|inside|home|here|locked
  <danger>
  <partner>|and|he ..2 <strike>|hurt|hurts me|us|her|him
  tries|tried|try|trying|going|threatens|threatened|wants|threatening to ..1 hit|kill|choke|strangle|run_me|hurt|push_me|stab|shoot|drown|burn|poison|smother|suffocate|rape|force_me|ram
  forced|forces|force|made|makes me|us to? ..1 have|sleep|do|perform|swallow|strip|kneel|beg|sit_in|stand_in|drink|take_pills|get_rid|give_him|give_her|sign|watch_porn|quit_my|delete|stay_home|eat_off|undress ..3 him|her|sex|abortion|pills|job|friends|money|passwords|on_the_floor|outside|papers|contacts|$
  permission
  marks|mark|scars|scar|handprint|handprints|fingerprints|scratches on|around|from|he|across my|his|where|him|me|she|left
  so he|she|that_he|that_she will|does|would|can|did not ..1 hit|hurt|get_mad|explode|beat|kill|find|snap|get_violent|yell_at_the_kids|come_after|lose_it
  gets|got|getting rough with|when|and|$
  scared|afraid|worried|terrified of? i|myself|what|that|hurting|hitting i|might|may|will|could|am|him|her* do|hurt|hit|lose|harm|capable ..2 to|him|her|it|myself|them
`)

export const STATES = list(`
  can not leave ..6
  regret it
  <partner> ..2 tracks|monitors|stalks|spies|controls my|me|everything|every
  ^ but <partner> made|makes|forced|forces me $
  if i leave|left|go|run|try|ever ..4 find|hunt|come_after|kill|hurt|track me
  not|never allowed|permitted to|out leave|go|have|see|talk|work|use|drive|call|spend|wear|speak|without|visit|contact|lock|close|alone
  no money of my
  hide|hid|hiding|hides ..3 in|from|under the|my|a|him|her? bathroom|closet|car|basement|garage|back_room|bedroom|room|bed|him|her|neighbor|neighbors|neighbour
  knows where my|i|we|you|she ..2 live|lives|work|works|sleep|sleeps|is|are|go|goes
  am|i_am|be next $
  burn the|our|my house down
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
