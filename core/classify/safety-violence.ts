const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** What is done to somebody, by whom, with what. A denial before them undoes these. */
export const VIOLENCE = lines(`
  <beat> me|us|mee
  <beat> on|at me|us
  <beat> the shit|hell|crap|living|life|daylights|fuck|piss|tar
  <who> ..3 <beat> him|her|them|my_mom|my_mother|my_sister|my_dad|my_brother|my_mum|mom|mum
  <who> ..2 <beat> <whose>* <kid>|mother|wife|girlfriend|sister|husband
  <beat> my|his|her|our? mom|mother|sister|wife|girlfriend|husband|boyfriend|partner|grandma
  <beat> my <bodily>
  <beat> me|us? ..3 in|on|across|upside|around|against the|my|his|her? <bodily>
  i ..3 <beat> <him>|my_kid|my_son|my_daughter|someone
  used to|would|always|still|again|sometimes|often|constantly|keeps|kept <beat> me|us|her|him|on|my
  get(s)|got|getting|gotten|been|being|be|was|were|is|am|are ..1 hit|beat|beaten|punched|slapped|choked|strangled|kicked|abused|assaulted|raped|battered|shoved|molested|stalked|threatened|whipped|thrown|dragged|slammed|attacked|smacked|jumped|tortured|burned|stabbed|pushed|grabbed|knocked|groped|drugged|chased|tied|spanked|shot_at ..2 by|around|up|down|against|into|when|for|on|again|if|because|with|as|over|at|across|in|every|last|out|so|over|until|while|$
  <push> me|us <against>|wall|floor|ground|bed|couch
  <push> my|his|her|me_by_the|me_by_my|us_by_the|by_the|by_my|onto_my|her_by_the <grip>
  <push> me|us|her|him $
  <who> ..2 shoves|pushes|grabs|drags|yanks|corners|chases|drags me|us|her|him
  hold|held|holds|pushes|pushed|shoved|pressed|put|had|holding my|me <bodily>? down|under|against|to_the|underwater|so|until|back|over|in_the
  <who>|and|then ..3 broke|breaks|fractured|dislocated|cracked|busted|bloodied|split|knocked_out|bent|twisted|snapped|sprained|blackened|shattered|ruptured|injured|cut|split_open my|her|his <bodily>
  my <bodily> ..3 broken|bruised|bloody|bleeding|fractured|swollen|busted|purple|black_and_blue ..3 by|from|after|when|because|where he|she|him|her|they|my
  hand|hands|fingers|arm|belt|cord|rope|pillow|scarf|phone_cord|forearm round|around|on|over|across|to|at my|his|her|our|their|the throat(s)|neck(s)|mouth|windpipe|face
  hands|fist(s) on me|us|him|her
  lay(s)|laid|laying|put(s)|putting|raise(s/d)|raising|lift(s/ed)|lay ..1 his|her|a|their|my hand(s)|finger|fist(s) on|at|to me|us|her|him|my|his
  raise(s/d)|raising|lift(s/ed)|cock(s/ed)|drew|draws ..1 his|her|their|a hand|hands|fist|fists|arm|belt
  gets|got|getting|get|became|becomes|turn(s/ed)|went|been|goes|is|was|so|too|being ..2 physical|violent|physically ..2 with|on|when|again|again|toward|towards|last|after|if|sometimes|and|because|$
  physically ..2 hurt(s/ing)|harm(s/ed)|attack(s/ed)|abus~e|fight|fought|fights|fighting|aggressive|violent|force(s/d)|restrain(s/ed)|stop(s/ped)|block(s/ed)|intimidat~e
  fist|foot|boot|elbow|knee|shoe|belt ..2 in|into|to|on|against|across my|her|his <bodily>
  his|her fist|fists|knuckles
  sits|sat|sitting|kneels|knelt|kneeling|stood|standing|stands|stomped on my chest|back|neck|stomach|head|face|arms|throat|belly
  could|can not breathe|breath ..5 he|she|hands|hand|held|sat|squeezed|on_top|choke|neck
  saw stars|black
  till|until ..2 saw_stars|turned_blue|passed_out|pass_out|blacked_out|could_not_breathe|bled|turned_purple|was_blue|stopped_breathing|went_limp
  so|too tight|hard ..3 bruise(d/s)|marks|mark|purple|breathe|bled|cried|hurt|blue|fell|bleeding|handprint
  <push>|threw ..2 <object> at|into|against|toward|towards|across ..1 me|us|my|the_wall|the_room|him|her|wall
  throw(s)|threw|throwing|chuck(s/ed/ing)|hurl(s/ed/ing) ..3 at me|us|my|her|his
  throw(s)|throwing|threw things|stuff|dishes|plates|furniture|objects|chairs|shit ..1 when|at|again|around|and|during|across|if|last|because|$
  <who> ..3 throw(s)|throwing|threw things|stuff|dishes|plates|furniture|objects|chairs|shit
  came|comes|coming|went|goes|charge(s/d)|charging|lunge(s/d)|ran|runs|swung|swing(s)|swinging|chase(s/d)|took_a_swing|takes_a_swing|rush(es/ed) ..1 at|after|for me|us|my|her|him ..1 with|swinging|again|so|screaming|like|and|in|last|when|fists|$
  chas(es/ed/ing) me|her ..2 with|down|out|in_his|in_her|screaming|home|through|to
  ..1 at|after me|us|him|her with <weapon>|a|an|his|her|the|scissors ..2 <weapon>
  <weapon> ..2 to|at|on|against|in my|me|us|his|her|our|the <bodily>|head|kids|$
  pull(s/ed)|point(s/ed/ing)|aim(s/ed)|wave(s/d)|waving|grab(s/bed)|held|holds|hold|got|gets|put(s)|showed|shows|load(s/ed)|cock(s/ed)|hit|hits|threaten(s/ed)|came|cleans|sharpen(s/ed/ing)|use(s/d)|swung|swing(s)|set|laid|kept|keeps|sleeps|sits|brings|brought ..3 <weapon> ..3 on|at|to|me|us|out|when|while|table|bed|fight|argue|fighting|under|next|near|talk
  <who> ..2 has|have|owns|got|bought|keeps|carries a|his|the|that|some* gun(s)|rifle|pistol|shotgun|firearm|weapon(s)|handgun ..6 scared|afraid|drunk|angry|fight|argue|himself|herself|me|leave|kill|threat|use|house|head|temper|when|bed
  gun(s)|pistol|shotgun ..6 threat|angry|drunk|himself|herself|argu(e/ing/ed)|fight(s/ing)|afraid|scared|leave|left|mad|yelling
  threaten(s/ed/ing)|threatning|threatend|threat|threats ..2 me|us|my_life|him|her|my_family|my_kids|to_kill|to_hurt|to_hit|to_shoot|to_burn|to_beat|of_violence|with
  threaten(s/ed/ing)|threatning|threatend|swore|swears|vows|vowed|promised to? ..1 <kill>|harm|take_the_kids|take_my_kids|take_the_baby|post|share|leak|send|report|call_ice|call_immigration|call_cps|deport|out_me|kick_me_out|evict|ruin|destroy|tell_my_boss|show_my|show_everyone|leak_my|hang_himself|crash
  threat(s) ..1 against|to|on me|my|kill|hurt|my_life
  make(s)|making|made threats
  say(s)|said|told|tell(s)|swore|swears|promised|yelled|screamed|texted|whispered|warn(s/ed)|keeps_saying|kept_saying|threatened|joked|jokes|saying|think(s)|know(s) ..5 will|would|wants_to|could|can|is_going_to|going_to|gonna|gon|ll|should|might|to|rather|if|ought <kill> ..1 me|us|him|her|my|you|himself|herself|everyone|both|the|$
  will|would|going_to|gonna|could|might|wants_to|want_to|tried_to|trying_to|tries_to|about_to|threatens_to|gon|almost|nearly|try_to <beat> me|us|my_family|my_kids|us_both
  will|would|going_to|gonna|could|might|want(s/ed)_to|tried_to|trying_to|like_to|ready_to|need_to|feel_like|felt_like|urge_to|fantasize_about|dream_about|thought_about|thinking_about|think_about|almost|nearly|wanna|tempted_to <kill>|killing|stabbing|strangling|poisoning|hurting|hitting|choking|beating|smothering|punching|slapping|shake|shaking <him> !at|in|by|to|with|off ..2 $|so|in|with|sometimes|when|again|while|badly|for|and|because|if|too
  one_day|someday|next_time ..3 <kill> me|us
  kil|kill|kills|end|finish|bury|murder me|us !with|inside|time ..2 if|when|one|someday|in|and|or|before|$
  no one|body|nobody|they|you|anyone ..2 find|finds|found|miss ..1 body|bodies
  nobody|no_one|never will|would|ever|gonna|d ever? find me|my_body|you|us
  find|dig ..1 body|grave|hole
  be|end_up|wind_up dead|in_the_ground|in_a_ditch|six_feet|in_a_box|in_the_hospital|on_the_news|in_a_body_bag|a_statistic ..3 $|if|by|one|when|because|someday
  end up|wind_up|be dead|on_the_news|a_statistic|in_a_ditch|killed
  afraid|worried|think|know|feel(s)|convinced|scared ..4 kill|kills|murder me|us|one|someone
  run(s)|ran|running|tried_to_run|drove|drive me|us|her over|down|off_the_road
  drive(s)|drove|driving|speeds|swerv(es/ed/ing) ..4 fast|crazy|recklessly|like_a_maniac|100|90|wild|into|off ..6 scared|afraid|fight(ing)|argu(e/ing/ed)|mad|angry|scare|kill|both|shut_up|screaming|me|scream|punish
  grab(s/bed)|jerk(s/ed)|yank(s/ed)|took the? wheel
  out|side of|on the car|truck|highway|road|freeway ..4 left_me|kicked_me|threw_me|pushed_me|dumped_me
  left|leaves|dumped|dropped|abandoned|kicked me ..2 on|at|in|out|by the side|road|highway|middle|gas_station|freeway|woods|desert|car
  kick(s/ed)|lock(s/ed)|throw(s/n)|threw me|us out_of_the_house|outside|out_in|out_of_the_car|out_at|out_of_our|out_at_night|out_naked|out_on
  sleep|slept|stand|stay|kneel|sit|wait|stood|eat|beg outside|in_the_snow|in_the_rain|on_the_porch|in_the_yard|in_the_car|on_the_floor|naked|in_the_dog|in_the_corner|off_the_floor ..6 made|makes|forced|he|she|locked|punish
  made|makes|make|forced|forces|having|have me|us ..1 stand|kneel|sleep|sit|beg|crawl|strip|eat|wait|stay outside|naked|on_the|in_the|off_the|for_hours|on_my|until|like_a_dog|in_front
  starv~e|drug~g|roofied|poison~ me|us
  put(s)|slip(s/ped) ..1 something|pills|drugs|stuff in my drink|food|coffee
  burn(s/ed)|burnt|cut(s)|carved|slice(s/d)|stab(s/bed)|scald(s/ed) me|my_arm|my_leg|my_hand|my_face|my_skin with|on|from|when
  <who>|and ..2 destroy(s/ed)|smash(es/ed)|break(s)|broke|rip(s/ped)|shred(s/ded)|cut(s)|throws_out|threw_out|trash(es/ed)|wreck(s/ed)|slash(es/ed)|set_fire_to|punch(es/ed)|kick(s/ed)|bust(s/ed)|pours_bleach_on|keyed|hit(s) ..1 my|the|our|a|holes_in|a_hole_in|through|in_the|in_my ..1 clothes|things|stuff|phone|laptop|passport|papers|belongings|dishes|diploma|wall(s)|door(s)|tv|car|tires|windshield|window(s)|furniture|glasses|dresser|mirror|house|computer|closet|steering_wheel|dashboard|cabinet(s)|fridge
  hole(s) in|through the|our|my|his? wall(s)|door(s)|drywall|sheetrock
  kick(s/ed)|break(s)|broke|bust(s/ed)|knock(s/ed)|tore|smash(es/ed)|bang(s/ed/ing)|pound(s/ed/ing)|beat(s/ing) ..1 in|down|through|on|up the|my|our door(s)|window(s)
  kick(s/ed)|break(s)|broke|broken|bust(s/ed)|smash(es/ed) the|my|our door(s) ..1 in|down|open
  broke|breaks|breaking|broken|got|came|climb(s/ed) into|in|through my|the|our house|home|apartment|place|window|room
  hurt(s)|hurting|kick(s/ed/ing)|hit(s/ting)|kill(s/ed/ing)|beat(s)|throw(s)|threw|strangled|shot|poison(s/ed)|abuse(s/d)|choke(s/d)|drown(ed)|give(s)_away|starve(s/d) ..1 my|the|our|his|her|a dog(s)|cat(s)|puppy|pet(s)|kitten|animals|bird|rabbit|bunny|hamster|horse(s)
  take(s)|took|takes|taking|taken it|his|her|that|shit|everything anger|stress|rage|temper|day|bad_day? out on me|us|my_body|the_kids|the_dog
  hurts|hurt|harms me|us|her|him ..1 physically|badly|bad|on_purpose|when|if|again|last|before|sometimes|because|$
  show|hide|cover|have|left|leave(s)|leaving|leaves|got|with|still|see|saw|notice(d)|seen ..2 bruise(s)|the_marks|marks_on|marks_to|a_black_eye|handprint(s)|finger_marks|hand_marks|belt_marks|welts|a_mark
  bruise(s/d) ..3 he|she|him|her|arms|neck|wrist(s)|thigh(s)|are|is|face|by|cover|hide|makeup|faded|fading|gone|everywhere|all_over|work|on_my|covered|healing
  my|her|the|these|more|new|these|old|always|finger|fingerprint|hand|some bruises|bruise|black_eye(s)|welts
  black_eye(s)|shiner|busted_lip|split_lip|fat_lip|swollen_eye|swollen_lip|broken_jaw|broken_nose|bloody_nose|bloody_lip|bald_spot ..5 he|she|work|people|makeup|hide|cover|told|again|him|her|husband|wife|from|gave
  lied|lie|lying|lies to|about ..3 doctor(s)|nurse(s)|er|hospital|how_i|how_my|my_arm|the_bruise(s)|my_eye|my_face|police|cops|dentist|the_marks|social_worker
  told|tell|telling|say|said|lied|tells ..4 i fell|slipped|tripped|walked_into|ran_into|bumped_into|bumped|hit_my|was_clumsy|am_clumsy|fell_down|was_in_a_car|had_fallen
  wear|wore|wearing|put_on|use|used|bought|turtleneck|scarf|sunglasses ..2 long_sleeves|sunglasses|makeup|concealer|foundation|turtleneck(s)|scarf|scarves|turtle_neck ..6 hide|cover|bruise(s)|marks|so_nobody|so_no_one|noticed|asked|summer|church|work|again
  long sleeves
  cover|covered|covering|hide|hid|hiding up? ..1 my|the bruise(s)|marks|eye|neck|arms|welts|scratches|cuts
  er|emergency_room|hospital|urgent_care|stitches|concussion|broken_rib(s)|fractured ..6 he|she|they|him|hit|pushed|threw|lied|told_them|told_the|again|husband|wife|boyfriend|girlfriend|partner
  he|she|him|her|husband|wife|boyfriend|partner|ex ..5 put|sent|landed me in_the_hospital|in_the_er|in_the_icu|in_hospital|to_the_hospital|to_the_er|in_a_wheelchair
  gave|gives|giving me|her|us a|another|two ..2 concussion|black_eye(s)|bloody|fat_lip|busted|split_lip|bruise(s)|broken|beating|whooping
  i|we|neighbor(s)|kids|daughter|son|mom|he|she|someone|to|had|me|finally|almost ..2 call(s/ed/ing) the|911? cops|police|sheriff|911|dv_hotline|hotline|law
  911|cops|police|sheriff ..2 called|came|come|came_out|showed_up|here|at_our|at_my|again|arrested|took|involved|report
  pressed|press|pressing|file|filed|drop(ped)|dropped_the charges|report|restraining|protective|po|a_police_report
  arrested|jail|prison|locked_up|probation ..4 hitting|assault|domestic|battery|strangulation|choking|violence|beating|dv|what_he_did_to|abuse
  dv|domestic|intimate_partner|spousal|elder violence|abuse|assault|victim|situation|dispute|shelter|charge(s)|advocate|hotline
  restraining|protective|protection|no_contact order(s)
  order of protection
  abus~e|abuser(s)|abusive|abuser_s|abusing
  battered|beaten|abused|assaulted wife|woman|women|man|husband|spouse|child
  self_defense|self_defence
  violent|aggressive man|husband|wife|partner|relationship|marriage|home|father|boyfriend|side|tendencies|temper|outburst(s)|episode(s)|streak|again|drunk|ex|household
  <who> ..2 is|was|s|has_been|gets|can_be|turned|be|became so|very|really|pretty|a|always|too* violent|dangerous|abusive|physical
  the hitting|beatings|beating|violence|slapping|choking|punches|pushing|shoving|threats|abuse|bruises|shoves|fists
  choked|strangled|punched|slapped|beaten|raped|threatened|kicked|shoved|pushed|assaulted|hit again|twice|once|unconscious|last_night|yesterday|badly|so|because|by|for|in_front|on_the|in_the_face|until|during
  ^ <beat> ..1 across|in|on|against the face|wall|mouth|stomach|head|ribs|floor|back|counter|door
  ^ got|was|been|being? thrown|pushed|shoved|slammed|grabbed|dragged|knocked|choked|held|pinned ..1 against|by|into|down|on|across|through|to ..1 wall|throat|neck|hair|floor|ground|stairs|door|counter|bed|arm|arms|wrists
  locked|trapped|shut|kept|held me|us? in|inside|out|up ..4 room|bathroom|closet|basement|garage|house|car|shed|bedroom|attic|trunk|cage|hours|night|days|week|weekend|until
  lock(s/ed/ing)|locking|tie(s/d)|tied|tying|handcuff(s/ed)|chain(s/ed) me|us|her in|out|inside|up|down|outside|to|away|from
  block(s/ed/ing)|stand(s/ing)|stood|guard(s/ed/ing)|barricad~e|bar(s/red) in_front_of|in|by|against|the|my the|my? door(way)|doorway|exit|stairs|driveway|way_out|car|path|only_way|hallway|way
  trap(s/ped/ping)|corner(s/ed/ing)|box(es/ed)_me pins me|us
  trapped|cornered|pinned me|us|against|in_the_kitchen|in_the_bathroom|in_a_corner
  hit|hits|hitting|slam(s/med)|bang(s/ed)|smash(es/ed)|bash(es/ed)|crack(s/ed)|bounced my|her|it <bodily>? on|into|against|off|with the|a|my counter|wall|floor|door|table|sink|car|window|sidewalk|concrete|tile|headboard|tub|steering_wheel|dashboard|ground
  slam(s/med)|shut(s)|crush(es/ed) his|her|my hand|hands|fingers|arm|foot|head in the|a? door|drawer|window|on_purpose|car
  i ..2 <push> <him> ..2 into|against|down|by|off|out|hard|so|around|to_the|onto|again|back|wall|floor|across|stairs|because|when|and_she|and_he|last|$
  i ..2 <push> <him> by
  i ..3 throw|threw|throwing|hurled|chucked ..5 at <him>|his|her ..1 head|face|and|when|because|last|again|$
  i ..2 got|get|became|was physical|violent|aggressive|rough|handsy
  i ..2 lost|lose my_temper|it|control|my_cool|my_shit ..4 hit|slapped|shoved|pushed|grabbed|punched|choked|threw|kicked|on_him|on_her
  i|my|i_ve ..2 laid|put|raised|put_my|laid_my a|my* hand(s)|fist(s) on|to|at|around|towards
  i ..3 grab|grabbed|squeeze|squeezed|twist(ed)|pulled|pull|broke|bent|yanked|held his|her|their|my_wife_s|my_husband_s arm(s)|wrist(s)|throat|neck|hair|face|jaw
  i ..1 am|was|m an? abuser|abusive|the_abuser|violent|the_one_who_hits|the_violent_one|a_wife_beater|dangerous_to
  ever|again|before|time|gonna|promised|promise|swore|swear|scared|afraid|worried|fear ..3 hit|hurt|hitting|hurting|lay_hands_on|laying_hands_on|put_hands_on|harm <him>|my_kids|my_kid|the_kids|again
  each other ..3 hit(ting)|physical|punch(es/ing)|shov(e/ing)|slap(ping)
  <beat>|shove each other|eachother
  gave|give|gives|giving|got|get me|us|her|a ..3 hiding|beating|thrashing|hiding|whooping|licking|whipping|black_eye|slap(s)|smack(s)|punch(es)|kicking|thumping|wallop|clout|shove(s)|backhand|belting
  knock~|smack~|slap~p|throw(s/ing)|threw|push~|bat~t|bash~|kick~|beat(s/ing)|shov~e me|us|her|him about|around
  <who>|and|who ..2 bites|kicks|hits|punches|slaps|scratches|shoves|chokes|bites $|and|too|me|when|if|like|first|back
  <who> ..1 kicks|hits|punches|slaps|scratches and kicks|hits|bites|punches|slaps|scratches
  broke|breaks|fractured|cracked|knocked_out|loosened ..3 of my ..1 <bodily>
  where|when|after|because|since he|she|they ..1 kicked|hit|punched|slapped|grabbed|choked|pushed|shoved|threw|burned|bit|elbowed|beat|twisted|squeezed
  my <bodily> ..3 from|where ..3 hand|fist|boot|foot|kick(ed)|punch(ed)|hit|slap|grip|slapped|fists
  run(s)|ran|chas~e|came|comes|went|goes|after ..4 with a|an|the|his|her <weapon>
  <who> is next ..2
  put|bury|throw|stick me|mommy|mom|mama|us|her|him ..1 in|under ..2 hole|ground|grave|river|dirt|lake|trunk|wall
  people|everyone|boss|coworker(s)|coworkers|nobody|friend(s)|mom|sister|teacher|doctor|they ..2 ask(s/ed)|notice(d/s)|saw|comment(ed) ..2 my eye|face|neck|arm(s)|lip|bruise(s)|marks|wrist(s)
  start(s/ed)|begin|began|escalat~e ..1 with|to|as|from ..1 shoving|pushing|hitting|slapping|a_slap|a_shove|grabbing|yelling_and_then|punching|pinching
  just|only|it_was ..1 one|a|1|two ..1 slap|punch|push|shove|kick|hit|smack
  <who>|partner_s|partners|husband_s|wife_s|ex_s s? fists|fist
  squeez~e ..4 hand|fingers|knee|arm|thigh|wrist ..3 till|until|hard|hurts|hurt|cry|so
  drove|drives|drive at me|us with|in
  swing|swings|swung $
  accidents happen
  might|could|will|gonna|going_to|would|will_be ..1 be|get|end_up ..1 hit|hurt|beaten|killed|choked|slapped
  put(s)|sent|knocked|threw me ..1 through|on_the_floor|on_the_ground|on_my_ass|in_a_wheelchair|in_the_er|in_the_icu|into_the_wall|out_cold|against_the_wall|to_sleep_by
  got|gave|get|getting|have|had ..2 fat_lip|black_eye|busted_lip|bloody_nose|split_lip|swollen_lip|slap|backhand|smack|punched|bruised_rib(s)
  grip(s/ped/ping)|clench~|clamp~|crush~|squeez~e|twist~|wrench~|dig(s)|digging|yank~ my|her|into_my arm|wrist|hand|shoulder|neck|thigh|knee|fingers|jaw ..4
  pour(s/ed)|douse(s/d)|threw|splash(es/ed) ..2 gasoline|lighter_fluid|bleach|boiling|acid|hot_water|hot_coffee|gas|hot_oil|scalding
  punch(es/ed)|kick(s/ed)|put(s) ..2 hole(s) ..3
  next to|inches_from|past my|her head|face
  used|uses|using|took|takes|brought|gets|got_out|pulls_out|pulled_out the|his|her|a belt|cord|stick|switch|paddle|hose|whip ..1 again|on|when|to|out|$
  hurts|hard|painful|can_not|could_not|barely to? ..1 sit|walk|swallow|breathe|move_my ..6 he|she|belt|last_night|after|because|from
  chas~e ..4 with a|an|the <weapon>
  is|he_is|she_is coming|going|gonna ..1 to? hurt|kill|beat|get me|us
  <who> ..1 looking for me|us ..2
  had|have|has|made|told|asked ..1 me? to? lie ..2 at|to|for ..1 hospital|er|doctor(s)|nurse(s)|police|cops|court|judge|cps|school|boss
  not|never|stopped ..1 wear|wearing ..2 shorts|dresses|tank_tops|swimsuit|skirts|short_sleeves ..3 because|marks|bruise(s)|he|scars|legs|anymore
  because_of|from|of|see|with|shows the|his|her|all marks|welts|prints|fingerprints|scratches
  had|has|have|with|holding|carrying|grabbed|brought|came_with|got a|the knife|machete|gun|bat|hammer ..3
  took|taking|take|taken|endure(d)|put_up_with|years_of|survived|surviv~e|lived_through ..2 beatings|hits|blows|violence|abuse|punches
  back(s/ed/ing)|corner(s/ed/ing)|force(s/d) me|us|her ..1 into|in|against a|the corner|wall|room|closet
  threaten~ ..1 my|our|the mother|mom|family|sister|brother|parents|dad|friend(s)|kids|dog|cat
  had|have|having|got|get the? cops|police|911|law ..2 out|here|over|called|come|involved|at_my_door
  heard ..1 me|us|her screaming|scream|crying|yelling|beg ..4
  blood|bleeding ..4 from|pillow|sheets|lip|nose|mouth|ear ..4 he|she|lip|last_night|nose|hit|after
  i|we|to ..2 hid|hide|hidden|removed|locked_up ..1 the|all|our|all_the|my ..1 knives|knife|guns|gun|weapons|scissors|razors|ammo|bullets|pills
  hit|hits|choked|beat|punched|slapped|strangled ..3 and|then ..2 flowers|sorry|cried|apologized
  <who>|and ..2 hit(s)|punches|slaps|kicks|squeezes|chokes harder
  black and blue
  ended|ends|ending with ..2 me|us|her ..3 hospital|er|floor|bleeding|bruised|police|crying_on_the_floor
  force(s/d)|push(es/ed)|shove(s/d)|held|holds my head ..1 down|under|into|onto
  broke|broken|smashed|destroyed ..1 every|three|two|all ..3 phone(s)|i_own|owned
  <who> ..1 pushes|shoves|hits|throws|slaps|kicks|grabs $|shoves|throws_stuff|throws
  get|gets|got violent|physical|abusive
  raise|lift|move my hand|arm ..3 flinch(es)|cower(s)|ducks
  pulled|pulls|ripped|yanked ..2 my|her hair ..1 out
  shoving|pushing|slapping|fist match|fight|fights
`)
