import { list } from './phrase.ts'

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** Sex that is forced, life that is controlled or watched, fear, flight. These carry their own no. */
export const COERCION = lines(`
  rape(s/d)|raping|rapist|raped|molest(s/ed/ing/er)|molestation|grope(s/d)|groped|groping|sexual_assault|sexually_assaulted|sexually_abused|sexual_abuse|nonconsensual|non_consensual|coerc~e|coercion|marital_rape
  force(s/d)|forcing|coerc~e|pressur~e|guilt(s/ed/ing)|make|makes|made|making|blackmail(s/ed)|manipulat~e|bull~y me|us|herself|himself|her ..2 on|to|into|have|do|perform|give|upon|in|for|touch|watch|onto ..2 sex|me|bed|things|oral|intercourse|porn|it|threesome|videos|abortion|swallow|sleep_with|anal|strip|undress|prostitut~e|sexual|intimate|intimacy|stuff_i|things_i|blow_job|kiss|touch
  forced|forces|force|forcing|made|makes|make|making me|us to? ..1 <made_to>
  made me get_an|have_an|get_rid abortion|of_it|of_the_baby
  no|stop|not_want|wait|not_tonight ..6 anyway|anyways|regardless|does_not_listen|did_not_listen|kept_going|keeps_going|did_not_stop|does_not_stop|held_me|still_did|ignored|ignores|did_not_care|does_not_care|whether_i
  says|say|said|tell|told|saying|telling|when_i|even_when_i|i_say ..2 no|stop ..3 anyway|still|keeps|kept|gets|got|mad|mean|just|does|did|punish(es)|sulks_and_then|angry|hurts|forces
  ^ and|but|then? <who> ..2 do(es)|did|do|had|has|takes|took|went|goes it|me|sex|what_he_wants|ahead|what_he_wanted anyway|anyways|$
  not take|accept|respect|listen_to|hear no|when_i_say_no|me_saying_no|the_word_no
  never|not ask(s/ed) ..2 consent|if_i_want|permission
  without|against|ignored|ignores|violated my|any? consent|will|permission|wishes ..2
  never|not consent(ed)
  while|when|after|since|even i ..2 asleep|sleeping|passed_out|unconscious|blacked_out|too_drunk|was_drunk|drugged|out_cold|sick_in_bed|crying ..5 sex|inside|touch|on_me|in_me|undress|did|does|took|take|takes|climb|raped|he|she
  sex|slept_with|touch(es/ed)|touching|climb(s/ed)|finger(s/ed)|inside|got_on|filmed|did_it|had_his|has_his|does_it|does_things|did_things ..4 asleep|sleeping|passed_out|unconscious|my_sleep|i_sleep|blacked_out|crying|cry
  wake|woke|wakes|waking up ..2 to|with ..3 on_top|inside|in_me|touching|his_hands|his_hand|on_me|his_fingers|choking|holding|standing_over|over_me
  lie|lay|lied|laid|stay|stayed|freeze|froze there|still ..4 let|until|till|wait|cry|and_took|done|finish(es/ed)|over|him|while
  let|letting|lets|give|gave|giving him|her|in ..4 because|or|so|if|to_keep|otherwise|just_to|cause ..5 mad|angry|nasty|afraid|scared|mean|hurt|hits|violent|yell(s)|rages|pouts_for_days|worse|safe|peace|explode(s)|punish(es)
  if i|we ..2 not|refuse|no|disagree|leave|talk|argue|tell|cry|say_anything|make_noise|complain|fight_back|speak ..6 nasty|hits|hurt(s)|worse|violent|mean|punish(es)|pay|rages|explodes|threatens|beats|kick(s)|throws|gets_physical|screams_in|slaps|smacks|pushes|grabs|chokes
  owe(s) him|her|it ..3 sex|body|wife|duty
  wifely|marital|his dut(y/ies)|right ..4 sex|body|refuse|no|bed
  sex ..4 duty|owe(s)|force(d)|forced|refuse|threat(s)|afraid|scared|or_else|punish(es)|not_want_to|said_no|say_no|pressur(e/ed/es)|coerced|money|allowed|rape|demand(s)|demanded|consent|unwanted|hurts_and_he|crying|mad_if
  unwanted|rough sex|touching|contact|advances ..3 hurt(s)|cried|no|bleed|bled|scared|again|$
  nude(s)|naked|sex_tape|intimate|private|pics|pictures|photos|video(s) ..5 threaten(s/ed)|leak(s/ed)|post(s/ed/ing)|send(s/ing)|sent|share(s/d)|blackmail(s/ed/ing)|online|everyone|boss|without_my|without_me_knowing|if_i_leave
  threaten(s/ed)|leak(s/ed)|post(s/ed)|send|sent|share(d)|show|blackmail(s/ed)|upload(ed) ..4 nude(s)|naked|sex_tape|intimate|my_pictures|my_photos|my_pics|private_photos
  condom ..4 off|without|refuse(s)|took|hole(s)
  hide|hides|hid|flush(es/ed)|throws_away|threw_away|tamper(s/ed) ..2 birth_control|my_pill|the_pill|plan_b|condoms
  grope(s)|touches|grabs|gropes|touched|grabbed|fingers my breast(s)|boobs|crotch_when|ass_when|crotch|private(s)|vagina|penis|body
  his|her|their hand(s)|fingers ..1 under|down|up|in|inside ..2 blanket|pajamas|shirt|pants|underwear|diaper|nightgown|skirt|panties|pjs
  not|never|will_not|refuse(s/d)|stop(s/ped) ..1 let(s/ting)?|allow(s/ed/ing)|permit(s/ted)|want|let|letting|lets me|us ..2 <freedom>
  not|never|nt|no_longer|only|am allow(ed) ..1 to|out|my|any|near|friends|a_job|a_phone|a_car|visitors|alone|in|money|on|at|outside|have|without|one|anywhere|company|privacy
  not supposed|permitted|able to ..1 talk_to|leave|see_my|go_out|go_anywhere|call|have_friends|have_money|work|leave_the_house|have_a_phone ..5 he|she|him|her|without|husband|wife|partner
  can not|never|barely ..1 leave|go_out|go_anywhere|see_my|talk_to|call|get_out|have_friends|have_a|use_my|even_go|even_pee|sleep|wear|spend|shower|even|do_anything ..6 because_he|because_she|he_will|she_will|he_gets|she_gets|without_him|without_her|without_his|without_her|without_asking|without_permission|he_follows|he_has|unless_he|unless_she|he_took|he_hides|he_keeps|unless_he|his_permission
  ask|asking|beg|begging|need|needs|get|have|without|wait_for for|to_ask_for|to_have|his|her|to_get permission|his_ok|approval|his_approval ..2 leave|go|spend|see|buy|use|talk|to|before|for|from|$
  ask|beg|asking|begging him|her|my_husband|my_wife|my_boyfriend|my_girlfriend|them for money|cash|every_dollar|tampons|pads|gas_money|grocery_money|diapers|food_money|lunch_money|my_own_money|gas|a_dollar
  control(s/led/ling)|in_control_of|keeps|handles ..1 my|every|the|all|what|who|where|everything|when|all_of|me|our|how ..2 money|penny|cent|finances|bank|wear|eat|go|see|talk|talk_to|i|me|moment|aspect|part|life|move|spend|food|sleep|friends|accounts|phone|$
  every penny|cent|dollar|receipt|text|message|call|move|minute|second ..6 he|she|account|explain|show|controls|watch(es)|takes|checks|control|i_spend|reads|tracks|i_make|i_earn
  no|not|without ..1 access|have|have_any|own|allowed ..2 money|bank_account|accounts|account|income|my_own_money|a_dime|a_penny|finances
  gives|give|giving|on me an? allowance
  <who>|and|keeps ..2 take(s)|took|taking|hid|hide(s)|hiding|keep(s)|kept|hold(s)|confiscat~e|stole|steal(s)|cut(s)|cut_off|smash(es/ed)|grab(s/bed)|snatch(es/ed)|destroy(s/ed)|cancel(s/led)|broke|breaks|control(s)|disconnect(s/ed)|threw|flush(es/ed)|refuses_me|burn(s/ed)|tore_up|rip(s/ped)_up|unplug(s/ged)|spend(s)|spent|withhold(s)|lock(s/ed)_up|gambl(es/ed)_away away|up|off|out? my|our|all_my|all_of_my|all_our|me_my <essentials>
  ^ take(s)|took|takes|hid|hides|confiscated|stole|keeps|smashed away? my|all_my phone|keys|money|car_keys|passport|wallet|card|cards|papers|paycheck|id|meds
  took|takes my <essentials> away|so_i|and_will_not|and_would_not|again|from_me|because|when_i|until|and_hid|and_threw
  not|never give|gave|gives|giving|hand(s)|return it|me|my ..1 back|phone|keys|money|passport|medicine|meds|food
  <check> all_of?|through? my|all_my|every|all_of_my|all_our|through_my|every_single|our|me_for_my ..1 <private>
  <check> my <private>
  <check> on|up_on me every|all_the_time|constantly|100|20|50|30|all_day|through|via|with
  <check> me|us on|with|constantly|everywhere|all_the_time|24_7|by|wherever|online|at_work|via|like_a|over|from|in_the_shower|to_work|home|around|when|so|and_waits|if
  tracker|airtag(s)|air_tag|gps|tracking_device|tracking_app|spyware|hidden_camera(s)|listening_device|recorder|spy_app|stalkerware|keylogger|nanny_cam|camera(s)|life360|find_my_iphone|location_sharing|cameras_all ..5 on|in|under|watch|listen|me|around|at|inside|always|constantly|track(s)|if_i|mad|installed
  put|hid|installed|found|placed|stuck|set_up|planted|discovered ..3 tracker|airtag|gps|spyware|camera(s)|recorder|app|keylogger|tracking
  has|have|know(s)|want(s)|demand(s)|took|make(s)_me_give|make(s)_me|makes_me_share|needs all_of|my|the|every|all* password(s)|passcode|logins|pin|location|pin_number
  send|text|prove|show|facetime|share|call|video|report|check_in|account him|her|my|with|a|for|where ..2 picture|pic|photo(s)|selfie|proof|location|where_i|receipts|every_time|every_hour|every_minute|my_steps|what_i_m_wearing ..5 go|am|every|always|anywhere|mad|or|when|time|prove|constantly|hour|store|leave
  where i am ..1 at|every|all|always|24
  know(s) where ..3 am|live(s)|works|sleep(s) ..2 times|at_all|always|every|now|and|he|find|afraid|scared
  times me|my|how_long
  count(s)|check(s)|clock(s)|time(s)|track(s)|write(s)_down ..1 my|how_many|how_long|the ..1 miles|mileage|steps|minutes|calories|odometer|i_take|i_am_gone|i_m_gone|at_the_store|the_shower
  isolat~e|cut(s/ting)|cutting|keep(s)|kept me|us off|away|from|off_from ..2 family|friends|everyone|everybody|people|mom|mother|world|anyone|sister
  tell(s)|decid~e|choos~e|pick(s)|dictat~e|order(s) me? what_to_wear|what_i_wear|what_i_can|what_i_eat|who_i_can|who_i_see|who_to_talk|who_i_talk|where_i_can|when_i_can|what_i_am_allowed|when_to_eat|when_to_sleep|how_much_i_eat|who_my_friends
  show(s/ed)|turn(s/ed)|showing|pop(s/ped) up ..2 at|outside|everywhere|wherever|uninvited ..2 work|job|house|door|apartment|i|place|gym|school|go|drunk|$
  park(s/ed/ing)|sit(s/ting)|wait(s/ing)|drive(s)|driving|drove|lurk(s/ed/ing)|circl(es/ing/ed)|stand(s/ing) outside|in_front_of|across_from|by|past|near|around|down_the_street_from|outside_of my|our|her house|home|work|job|apartment|place|building|school|window|door|office|street ..3
  ex|ex_husband|ex_wife|he|she|my_exs ..4 stalk(s/ed/ing)|keeps_following|will_not_leave_me|will_not_stop_calling|keeps_calling|keeps_showing|keeps_coming|keeps_driving|keeps_parking|keeps_texting_threats|harass(es/ed/ing)|burner|fake_accounts
  stalk(s/ed/ing/er)|stalker
  follow(s/ed/ing) me|us|her everywhere|around|to_work|home|from|wherever|all|to_the_store|to_my|in_his|in_her|after|when_i|at|and|every|with|all_day|out_of
  follow(s/ed) me $
  harass(es/ed/ing)|harassment me|us|my|at|sexual
  blackmail(s/ed/ing)|extort(s/ed/ing)|hostage|captive|imprisoned|kidnap(s/ped/ping)|trafficked
  prisoner|hostage|captive|slave in|of|to|like|here|by
  live|feel|am|treated|like like? a prisoner|hostage|slave|captive
  immigration|deport(ed)|ice|green_card|visa|papers|undocumented|citizenship|status ..6 call|calls|threat(en)|threatens|me|leave|report|tell|over_my_head|against
  call(s/ing)|report(s) ..3 immigration|ice|cps|la_migra ..4 me|if|leave|tell
  not|never|no_longer|dont|nt|hardly|rarely|barely ..1 feel|felt|be|been|feeling|am|are|is|truly_feel|is_not ..1 safe ..1 at|with|around|in|here|there|alone|near|anymore|tonight|right|going|sleeping|to_go|for|leaving|being|when|if|because|home|now|living|staying|and|$
  unsafe|not_safe in|at|with|around|here|home|there|for|to|near|$
  afraid|scared|worried|fear(s)|fearing|terrified|concerned for my|our|her|his|their|the life|safety|lives|kids|children|daughter|son|baby
  in|real|serious|great danger
  <afraid> of|about|by? <him>|this_guy|that_man|the_man ..1 $|when|now|again|and|at|in|because|too|all|every|so|but|honestly|sometimes|since|or|for|finding|hurting|hitting|coming|getting|doing|after|tonight|anymore|most|a_lot|if|even|always|physically|really|who|more
  <afraid> of ..2 <rage>
  <afraid> to ..1 go|come|be|sleep|stay|leave|return|get|say_no|walk|drive|close|shower|sit|disagree|even|breathe|move|undress|tell_anyone|call_the|tell_the_police|speak|ask_for|make_him|make_her|upset|piss|cross|break_up ..2 home|house|alone|him|her|asleep|there|inside|room|my_eyes|with|because|no|next|police|cops|in|bed|here|back|for|me|at_night|out|sound|noise|mad|angry|$
  <afraid> of ..1 going|coming|being|sleeping|getting|leaving|saying_no|upsetting|making|walking|setting|pissing|triggering|getting_hit|what ..2 home|house|alone_with|him_off|her_off|asleep|him_mad|her_mad|him_angry|her_angry|beaten|hit|hurt|killed|him|her|in_the_door|no
  <afraid> ..1 leave|leaving him|her|this|the
  <afraid> of|about|that|for? what <who> ..1 might|will|would|could|is|may|can|is_gonna|does|s|did|is_going|is_capable ..1 do|gonna|going|when|capable|doing|to|if|happen|of|next
  <afraid> <who> ..1 will|would|might|could|is_going|gonna|is_gonna|may|can|finds|ll ..1 <beat>|find|do_something|come_after|snap|explode|lose_it|lash|get_violent|retaliate|follow|take_the_kids|harm|do_it|finish|come_back|see_this|see_these|read|catch|get_physical|go_off|blow_up|do_worse|track|show_up|get_mad_and|get_out
  <afraid> that <who> ..2 <beat>|find_me|do_something|snap|explode|get_violent|come_after|show_up
  <afraid> when|whenever|every_time|if|anytime|because|cause|before|once|how|as ..1 <who> ..3 <raging>
  scare(s/d)|frighten(s/ed)|terrif(ies/ied)|intimidat~e|terroriz~e|terroris~e me|us|the_kids|my_kids ..1 when|sometimes|so|a_lot|last|to_death|now|with|at_times|too|again|shitless|physically|badly|because|more|on_purpose|half|$
  <who>|temper|anger|rage|voice|eyes|drinking|look ..2 scare(s)|frighten(s)|terrif(ies)|intimidates|terrorizes the? hell|shit|crap|me|us|out|kids
  <terrified> of <who>|my_own
  dread(s)|dreading|panic|heart|stomach|freeze|tense|shake|shaking|tremble|trembling|flinch|flinched|flinches|flinching|cower|cowering|brace|hide|duck|sick ..4 when|whenever|hearing|hear|if|every_time|if|sound|for|pulls ..4 key|keys|truck|car|footsteps|home|door|garage|raises|yells|moves|hand|touches|walks|drunk|voice|driveway|pulls|him|he|she|near|fast|drops
  flinch(es/ed/ing)
  hide|hid|hiding|hides|lock|locked|barricade(d)|shut myself|ourselves|me|us|the_kids|in|with_the_kids|under|behind ..2 in|the|my|with|from|bathroom|closet|bedroom|car|laundry|room|attic|basement|garage|him|her ..4 until|till|when|because|so|from_him|from_her|he|she|calm|passes_out|drunk|safe|kids|scared|drinks|yelling
  hide|hid|hiding|hides in|inside|under the|a|my|our closet|bathroom|basement|car|garage|attic|bed|laundry_room|kids_room|shower
  hide|hid|hiding|hides|run|ran|running|fled|flee|escap~e|get_away|getting_away|protect|safe from him|her|my_husband|my_wife|my_ex|my_boyfriend|my_partner|them|my_girlfriend|my_dad|my_father|my_stepdad
  sleep|slept|sleeping ..3 chair|dresser|knife|door_locked|locked|keys|shoes_on|clothes_on|one_eye|phone_under|bat|bag ..5
  chair|dresser|furniture ..2 against|under|in_front_of ..2 door|doorknob|knob
  sleep|slept|sleeping|stay|stayed|staying|spent_the_night|hid|living ..1 in|at|with|on ..1 my_car|the_car|his_car|a_shelter|the_shelter|a_motel|womens_shelter|daughter_s_room|daughters_room|kids_room|son_s_room|sons_room|bathtub|the_bathroom|closet ..6
  shelter ..6 kids|women|womens|dv|domestic|leave|went|hotline|stay|number
  bag|bags|suitcase|go_bag ..2 packed|ready|hidden
  packed|hidden|secret|go|emergency|escape bag|suitcase|stash|money|plan|phone ..3 case|leave|trunk|sister|escape|get_out|away|car|under|ready|night
  how do|can|would|could|am i|to ..2 leave|get_out|escape|get_away ..1 safely|safe|alive|him|her|without_him|this_marriage|this_relationship|this_house|from_him|from_her|an_abusive
  plan|planning|want|trying|need|going|have|ready|able|hope|saving|know_how|cannot|can_not|afraid|tried|waiting|gotta|got ..1 leave|escape|get_out|get_away|run_away|flee|to_leave|to_escape|to_get_out|to_get_away|to_flee ..6 careful|safe|safely|secretly|work|before_he|before_she|alive|without_him_knowing|without_her_knowing|hurt|kill|kills|him_finding|here_before|asleep|sleeping|abuse
  if|when|before|in_case|so|hope|unless <who> ..2 find(s)|see(s)|catch(es)|read(s)|hear(s)|know(s)|knew|check(s)|sees_me|finds_me|saw|found ..1 this|these|my_phone|out|me|it|texts|text|messages|the_phone|i_told ..5 dead|kill|kills|hurt|hurts|beat|trouble|mad|hit|worse|angry|furious|happens|lose|loses|bad|pay|hell|rage|destroy|punish
  if|when <who> ..1 find(s)|see(s)|catch(es)|read(s)|found|saw|knew this_phone|these_texts|these_messages|this_number|this_text|me_texting|this|these $
  delete|erase|hide|not ..1 text|this|these|my|call|texts|messages ..6 because|before|so|if|when|he|she ..1 he|she|see|sees|checks|finds|home|reads|will_see
  not safe|allowed to? text|talk|answer|write|respond|reply|type
  punish(es/ed/ing)|punishment me|us
  cut(s/ting) me off from
  have|has|having|get|getting me|us deported
  tell|tells|told|call immigration
  picture|photo|emoji of a bullet|gun|grave|noose|coffin
  cut|messed_with|tampered|loosened the|my brakes

  if i ..1 say|do|make the|something|a wrong|bad ..5 hurt|hit|pay|hurts|hits
  make(s)|made|making me ..1 pay|regret|sorry|suffer|beg ..2 for|it|if|i|$
  pay for it
  walk(s/ing)? on|tiptoe|egg eggshells|egg_shells|shells ..6 explode(s)|hit(s)|hurt|violent|rage(s)|scared|afraid|blow(s)|snap(s)|kill|hit_me|scream(s)
  get(s)|got|turn(s/ed)|goes|gets_so|is|becomes|so nasty|mean|scary|dangerous|aggressive|ugly|crazy ..2 when|if|with|after|on ..3 drunk|drinks|drinking|no|drink|liquor|beer|refuse|me
  because_of|know|knows what he|she does|did|is_doing to me|us|my_body
  what he|she would|will|is_going_to|could do to me|my_body|us
  in my|our face ..2 screaming|yelling|yell|scream|and|again|spit|$
  scream(s/ed/ing)|yell(s/ed/ing)|get(s)|got|getting ..2 in|inches_from my face
  belittle(s/d)|degrade(s/d)|humiliat~e|calls_me ..4 whore|slut|bitch|worthless|stupid|cunt|fat|useless|garbage|pig|every_day|in_front_of_everyone
  calls|called|calling me ..3 whore|slut|bitch|cunt|hoe|worthless|retard|pig
  gaslight~ ..4 hit|abus|afraid|control|isolat
  own|owns me
  his|her|like property
  <who>|and ..1 take(s)|took|taking|keep(s)|collect(s)|pockets|spends ..1 my whole|entire|full|own ..1 <essentials>
  gives|give|hands|leaves me ..2 bucks|dollars|a_week|change|a_few_dollars|pocket_money|lunch_money
  will_not|would_not|not|never|refuses_to allow|permit it|that|them|any
  <who> ..2 take(s)|took|get(s)|gets|do(es)|have|has what ..1 want(s)|wants_from_me|wanted
  even|although|while i ..1 cry|cried|crying|beg|begged|said_no|say_no|am_crying
  already|was|his|he|she|still ..2 inside|in|on_top_of me
  come|comes|came|coming|sneak(s)|snuck|climb(s/ed)|crawl(s/ed)|get(s)|got ..1 in|into|to my|our|her|his room|bed|bedroom ..2 at_night|when_i|every|as_a|drunk
  uncle|cousin|grandpa|grandfather|stepdad|stepfather|brother|coach|babysitter|priest|teacher|father|dad|man|neighbor|boy|stepbrother|pastor ..2 did ..1 things|stuff|something|it to ..1 me|us|her|him|my
  no judge|cop|one|body|court ..2 believe|take ..2 a_man|me|my_word
  nobody|no_one|people|cops|police ..1 believe(s)|laugh(ed/s)|laughed_at ..1 a|me|men man|guy|$
  gets|got|has|with|knows that|the look|eyes ..4 kids|hide|run|lock|door|leave|quiet
  when|whenever he|she|they gets|has that look ..2 $
  lock|locked|locking the|my|our ..1 door(s) ..6 kids|scared|hide|afraid|passes_out|him|her|safe
  one wrong|false|bad word|move|look
  because_of|it_hurt|hurt|begging|begged|asked|cried|said_stop|screamed|told ..5 not|never stop|listen|care|get_off ..1 $
  not stop|quit ..1 when|after|even ..2 i ..1 asked|said|told|cried|begged|screamed|pushed
  made|makes|make me lie|pretend ..3 broken|bruise(s)|arm|eye|finger|face|doctor|nurse|hospital|happened|marks|fell
  cut|cuts|cutting me off from|completely
  have not|never seen|talked_to|spoken_to ..6 allow|let|allows|permit|forbids
  <who> ..1 do(es)|did|will_do|does it again|when ..1 $|drinking|drunk|drinks|drink
  footsteps|keys|truck|car|voice|garage|boots ..4 shake|shaking|tremble|stomach|panic|freeze|sick|hide|flinch|run|heart|tense
  stomach|heart ..2 drops|sinks|races|pounds|stops ..5 home|hear|truck|door|car|keys|lock|hide
  run(s)|ran|rush to ..2 bathroom|closet|bedroom|room|neighbors ..3 lock|hide|it|$
  money|cash|savings|bag|clothes|documents|papers|phone ..3 hidden|stashed|hid|saved|hiding|stash ..6 run|leave|escape|go|out|away|ready|case|day
  call(ing)|called|contact(ed)|went_to|go_to|reach(ed)_out_to|number|text(ed)|calling ..2 shelter|hotline|dv|advocate|women_s_center|safe_house|crisis_center|womens_center
  film(s/ed/ing)|record(s/ed/ing)|photograph(s/ed)|video(s/ed)|videotape(s/d)|takes_pictures ..1 us|me|it|our ..3 without|asking|sex|naked|bed|shower|shows|asleep|consent|sleeping|secretly
  shows|showed|sends|sent|shared|posted ..2 buddies|friends|naked|nudes|people ..2 of|naked|video|pictures
  <who> ..2 has|makes|made|had|gets|copies ..1 keys|key ..2 made|change|copied|locks
  change(s/d) the locks
  cry|crying|cried|beg|begged|scream|screamed|tears ..4 does_it|did_it|finishes|finish|he_is_done|she_is_done|he_does|on_me|in_me|goes
  even not|does_not|did_not stop
  makes|made|forces|forced <whose>* <kid> ..1 stand|kneel|sleep|sit|eat|stay|hold|watch|drink ..5 punish(ment)|garage|outside|cold|dark|floor|corner_for|hours|rice|naked|hands_up|soap|all_night
  not|never let me sleep|rest|eat|close
  wake(s)|waking|woke me up? ..1 to|so_he_can|and|just_to scream|yell|fight|have_sex|hit|argue
  keep(s)|kept me up|awake all|yelling|until|screaming
  take|takes|accept no ..1 for_an_answer
  not|refuses|never|wont ..1 take|takes|accept(s) no
  comes|walks|came|walked|barges|watches|stands|watched|peeks ..1 in|into|me|there|us ..1 when|while ..1 i|my_daughter|she ..1 shower(s)|change(s)|changing|undress|dressing|sleep(ing)|bathe|bath|naked|dressed
  mom_s|moms|mothers|mother_s boyfriend|husband ..5 me|my|shower|room|touch|bed
  shaking|trembling|hiding|crying|panicking|shake|terrified ..3 he|she|him|her ..2 coming|home|be_home|back|here|outside
  <who> ..1 is coming|will_be|be home ..2 soon|and|any ..4 hide|clean|scared|afraid|terrified|dead|kill|mad|shaking
  house|dinner|laundry|dishes|kids ..2 not clean|ready|done|quiet ..5 hit|mad|scared|hurt|kill|afraid
  left|leave|leaves|leaving them|him|her|the_kids ..1 home|alone ..2 alone|for|days|night|overnight|while ..4 days|night|using|high|drunk|bar|weekend|all_day|hours
  a|his|her|like prisoner|hostage|captive|slave|servant
  all my money|paycheck|check|wages|income|earnings ..1 goes|go|is|has_to_go ..3 his|her|him
  i get # ..1 a_week|a_month|a_day|dollars|to_live_on
  sex ..3 not|never|no|without ..1 a|my? choice|optional|say|option
  not ..1 a|have|get|my? choice|say ..3 sex|bed
  does|will|would not let_up|stop ..1 until|till|when i ..1 agree|cry|beg|scream|bleed|give_in
  until|till i ..1 agree|give_in|beg|apologize|say_sorry|pass_out|cry|submit
  not let ..2 us|me|kids|children|anyone ..3 leave|go_out|go_anywhere|go_outside|see
  not let me shut|close|lock the|a|my? door
  have|need to ..1 keep|leave|hand ..1 my phone ..2 unlocked|open|over|him|her
  belong(s) to him|her
  scary|terrifying|frightening ..1 when|if
  follows me ..3 room ..2
  scared|afraid ..5 for_my_life|kill_me|alone_with_him|alone_with_her|hit_me|hurt_me
  nobody|no_one|not|anyone|somebody|who|never would|will|d|ever|even|going_to* believe(s/d) ..1 me|a_man|men ..4 $|hit(s)|beat(s)|hurt(s)|abuse|rape|because|what_he|what_she|if|about
`)

export const CONTROL_WORDS = {
  check: list(`
    check~, go through, goes through, going through, went through, look~ through, read, reads, reading, monitor~, track~, search~, inspect~, record~, hack~, hacked into, hacks into, spy on, spies on, spied on, spying on, listen~ to, listen~ in on, clone, cloned, smell~, sniff~, watch~, log~g into, bugged, intercept~, open~, surveil~, trac~e, follow~, screenshot~
  `),
  freedom: list(`
    leave, go, out, see, talk, call, visit, work, have, drive, use, own, sleep, eat, shower, wear, study, breathe, get a job, get out, get help, contact, speak, text, hang, be alone, be around, walk, take the car, take the bus, near, anywhere, go out, spend, touch the money, keep my, near my, make friends, get my license, get a license, close the door, lock the, hold the baby, see a doctor, my friends, be with my, learn, come home, look at, say no, say anything, use the, have friends, work, alone, hang out, buy, go to the doctor, go anywhere, breastfeed, take my meds, take my medicine, pee, go to bed, get up, off the, off, up, off of, through, past, in the house
  `),
  made_to: list(`
    have sex, sleep with, do things, do it, do stuff, do sexual, perform, strip, undress, kneel, beg, quit my, quit school, quit work, delete my, delete all, stay home, stay in, sign, get an abortion, abort, give him, give her, get rid of, stop seeing, stop talking, drop out, cut off, ask permission, ask for, eat off, take pills, take off my, watch porn, drink, hand over, share my, turn over, show him, show her, tell him where, send him, send her, stand in, stand outside, stop taking, crawl, sleep on the, sleep outside, sleep in the, wear, block, unfriend, apologize on, lie to the, lie to my, give up my, account for, change clothes, change my, touch, kiss, swallow, do drugs, sit in, choose between, be with, let him, let her, cover my, keep the, earn
  `),
}
