const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** What only sounds alike. Its words are struck; danger in other words of the clause counts. */
export const HARMLESS = lines(`
  push(es/ed/ing) me|him|her|us|them away ..1 when|emotionally|every|because|$
  push(es/ed/ing) him|her|them away
  was|were|got|been|is hit|struck|run_over|knocked by|with|down ..1 car|truck|bus|drunk_driver|train|lightning|a_bike|foul_ball|suv|van
  held|holds|hold me ..1 down_to_earth|up|together
  can not live|do|go_on|keep_going like|this ..2 house|mess|kitchen|diet|schedule|commute|haha
  we|each|ourselves|fun ..4 allowance
  took|takes|take the|my car_keys|keys ..2 had|drank|beer(s)|drinks|tipsy|too_much
  kids|twins|toddlers|boys|puppies is|are|be killing|beating|hurting me
  pulled|pulls|pull me ..2 into|in|onto the? shower|hug|kiss|lap|dance|bed|arms|pool|water|photo
  grabbed|grabs|pinched|pinches|smacked|smacks my butt ..4 laugh(ed)|giggl(ed)|smile(d)|still|fun|flirt|years|kitchen
  broke|breaks|sprained|hurt|bruised|broken his|her|my|their ..1 <bodily>|ankle|hip|toe|collarbone ..1 falling|fell|off|on|skiing|in_a|at|playing|when_he_was_a_kid|as_a_kid|snowboarding|in_high_school|slipping|running|hiking|years_ago
  bruise(s) ..2 from|off ..1 bumping|the|falling|table|moving|playing|yoga|blood_draw|iv|soccer|gym|hiking|bike|couch
  wish|like|love|want|miss <who> ..1 touch(ed)|held|kissed me ..1 more|again|often
  threaten(s/ed) to ..1 throw_out|throw_away|sell|burn|donate my|the recliner|chair|couch|shirt|sweater|jeans|shoes|robe|slippers|hat
  hide|hid ..2 from <him> $
  put me back on
  scratch|log|sign me off|out
  going|go|way|pretty we|they|it hard
  scared <him>|me when|by|coming|jumping ..2 came|quietly|behind|jumping|in
  wait(s/ed/ing) ..3 outside|at ..4 flower(s)|coffee|umbrella|surprise|lunch|roses|ride|ring
  keeps|kept|keep|puts|hangs my ..1 keys|car_keys|wallet|phone|glasses ..5 lose|hook|safe_for_me|because_i_lose|bowl|charged|drawer_because
  threw|throws|throwing me over his_shoulder|her_shoulder
  threw|throws|throwing|flung|put|wrapped|wraps his|her|their arms around ..1 me|us|my ..1 neck
  locked|lock|shut the|our kids|dog|cat|door ..4 peace|quiet|minutes|alone_time|romance|privacy|kissed|laughing
  jump(s/ed) in_front_of the? camera|tv|mirror
  i would|d|ll jump|step|die|walk|kill|fight|take ..5 for my|his|her|our|him|them|the ..1 <kid>|family|husband|wife|him|her|them|$
  could|would have|of strangled|killed|murdered|choked|punched|slapped the|that|my|his|our contractor|plumber|boss|cat|dog|neighbor|landlord|salesman|realtor|tv|printer|computer|mother_in_law|referee|ref|coworker
  slam(s/med) the|a? door(s)|cupboard|cabinet|drawer|laptop|trunk|car_door
  abusive|violent|harsh|threatening words|language|tone|lyrics|word
  let me|us see ..2 present|gift|ring|cake|surprise|dress|painting
  not allowed in|to|near|on ..2 kitchen|garage_until|couch|peek|look_until|cook|help|sugar|salt|eat_gluten|eat_dairy|drive_after_surgery|lift|drive_yet|caffeine|gluten|spoilers
  told <him> ..1 i_was|i_am|i_m|how afraid|scared
  he|she scared me with|by ..2 news|hospital|test|cough|fever|joke|boo|results
  was|were|got|been|being|gets hit ..1 with|by ..2 bill|cold|flu|covid|news|storm|layoffs|fee|tax|taxes|reality|wave|hurricane|idea
  was|were|got|been|being attacked|beaten|killed|crushed ..1 at|in|by work|chess|boss|reviews|cards|scrabble|a_nine|a_kid|the_meeting|meeting|monopoly|uno|golf|tennis|mosquitos|mosquitoes
  hurt|hurts|hurting <him>|me|us ..1 with|by ..2 words|silence|lying|lies|tone|saying|ignoring|forgetting|leaving|cheating|not|tongue|joke|comment(s)|coldness
  like poking|picking a bruise|scab
  honest|open|talk|vulnerable with <him>
  push(es/ed/ing) me|him|her|us|them ..2 to be|do|try|apply|go|get|take|talk|work|finish|study|see|think|grow
  kick(s/ed) me|him|her|us under the table
  <beat> me|us|him|her ..2 up this_week|this_month|lately|at_cards|at_chess
  work|job|life|week|day|cancer|chemo|grief|flu|cold|covid|stress|heat|month|year|weather|allergies|stairs|workout|schedule|boot_camp|migraine|fever|wind|rain|trail|hike ..1 beat|beating|beats|kicking|kicked|kicks|killing|kills|hit|hits|hitting|knocked|knocks|crushing|attacking|hurting|slammed|punched|drag~g|torturing|choking me|us|him|her|my|our
  it|that|this|which ..2 hit|hits|hurt|hurts|hitting|killed|kills|killing|struck|strikes|stabbed|knocked|slammed|slaps|slapped me|us|him|her
  the|this|that|these|those|a ~<who> hit|hits|hurt|hurts|killed|kills|struck|strikes|shook|shakes me|us|him|her
  fell|fall|falling|tripped|slipped|hiking|bike|ladder|skiing|soccer|football|skating|basketball|ice ..4 bruise(d/s)|broke|broken|sprained|hurt
  bruised ..2 knee|shin|toe|ego
  made me watch|eat|laugh|smile|a|an|cry|promise|dinner|breakfast|soup|tea|coffee|feel|think|want|realize|wonder|stop|look|go_to|try|wait
  <beat> my heart|ego|pride|feelings|trust|confidence|credit|schedule
  broke|breaks|breaking my heart|trust|concentration|leg_skiing|streak
  not|never|no_longer <afraid> of|to
  shook|shakes|shook_his|shook_her|shaking my|his|her head|hand
  hand(s) on my|his|her back|shoulder|shoulders|knee|heart|belly|cheek|leg|arm|waist|hip|chest
  arms around my|his|her neck|shoulders
  hand|hands over my|his|her mouth ..2 laugh(ing/ed)|giggl(ing/ed)|gasp(ed)|surprise
  covered|cover|covers|covering my|her|his mouth|face|eyes ..3
  held|holds|holding|took|takes|squeezed|grabbed|grabs|squeezes my|his|her hand(s)
  held|holds my|his|her face
  held|holds|took|touched my|his|her arm|shoulders $|and|while|at
  pulled|pulls|brushed|tucked ..1 my|her|his hair ..2 back|out_of|behind|face|into
  grabbed|grabs|pulled|pulls|pushed me ..3 kiss(ed)|hug(ged)|close|closer|dance|danced|into_his_arms|into_her_arms|onto_the_dance|laughing
  threw|throws|throw ..3 snowball(s)|pillow(s)|popcorn|party|grape(s)|sock(s)|kiss(es)|paper|ball|water_balloon(s)|frisbee|toy|confetti|blanket|sponge|flour|marshmallow(s)|leaves|remote_to|towel
  <beat> ..3 snowball(s)|pillow(s)|water_balloon(s)|dodgeball|paintball|nerf|frisbee|tennis_ball|foul_ball|soccer_ball|ball
  playfully|jokingly|accidentally|gently|by_accident|by_mistake|in_his_sleep|in_her_sleep|in_my_sleep|without_meaning
  ^ we ..2 hit|beat|killed|wrestled|kicked|shoot|shot|jumped
  hit|hits|hitting him|her|me|them up|like_a|as_i|that|how|in_the_feels|different|all_at_once
  hit ..1 on me|him|her
  gun|guns for|control|fire|show|shy|safety
  not|never <no>* hurt|hit|harm|kill a fly|soul
  baby|it kick(s/ed/ing) ..2 me|first|in_my|inside|tonight|ribs|all_night
  watch(es/ed/ing) me|us|him|her ..1 cook|play|dance|paint|sing|garden|get_ready|with_the_kids|read|laugh|open|across
  check(s/ed/ing) ..1 on|in me|us|him|her|with
  follow(s/ed/ing) ..1 the|a|my lead|recipe|rules|plan|advice|budget|account|page|instagram
  hide|hid|hiding|hides|locked|lock ..3 present(s)|gift(s)|surprise|cookies|chocolate|snacks|candy|easter|cake|ring|birthday|tears|read|work|wrap|homework|shower|peace|pee|quiet
  hide|hid|hiding my feelings|face|tears|emotions|anger|true|sadness
  hide|hiding from him|her ..1 feelings|how|that|what|my_feelings
  hide|hiding from myself|my_feelings|conflict|it|feelings
  run|ran|escape|escaping|hide from my|the feelings|conflict|problems|it|conversation|kids_for
  let|lets|letting me ..1 win|cook|pay|help|sleep_in|drive_his|carry|finish|have_the_last|down|know|touch_the_grill|in|cry|clean|lift|do_the_dishes
  not let me|us ..1 win|cook|pay|help|carry|down|clean|lift|do_the|give_up|forget|quit|skip|go_of_my|touch_the|wash|do_dishes|wallow|touch_his|eat_the_last|drive_his|see_the_gift|see_the_present|see_him_cry|see_her_cry|see_what|go_to_bed_angry|go_to_bed_mad|go_without|have_the_last|get_a_word|in_emotionally
  take(s)|took the|our|my kids|boys|girls|baby|kid|son|daughter to|out|for|swimming|camping|fishing|school|away_for|so
  keep(s)|kept the money|bills|finances|money_stuff|kids ..1 to|so|in
  keep(s) my keys ..2 by|on|spare
  takes|took my car|phone|keys|card ..3 wash|oil|shop|fixed|fix|gas|repair(ed)|mechanic|charge(d)|inspection|tires|upstairs|case
  take(s)|took|taking my|the|his|her pills|meds|medicine|medication|insulin|vitamins ..2 every|with|on_time|for|daily|at|each|as
  pills for|every|at|this|organizer
  slap(s/ped) the|his|her|my table|knee|desk|ball|counter|bass|thigh
  feel|feels|felt|feeling|like ..1 a? slap|punch|punched|slapped|beaten|kicked|stabbed|hit|trapped|attacked|choking|drowning|suffocating|strangled ..2
  jump scare
  jump(ed/s/ing) off|into|in the ..1 couch|pool|lake|bed|dock|water|diving_board|swing|trampoline
  jump(ed/s) me with
  surprised|jumped|startled ..4 scared|scare(s)
  scared|scare|scares ..3 movie(s)|halloween|haunted|spider(s)|jump(ing)|boo|prank(s)|bug(s)|snake|roller_coaster|thunder|storm|behind_the_door|dog(s)|height(s)|flying|dentist|dark
  <afraid> ..4 movie(s)|halloween|haunted|spider(s)|thunder|storm(s)|dog(s)|height(s)|flying|dentist|needles|snakes|elevator(s)|clowns|bees|water|public_speaking
  <afraid> of|to|that|i|about|is ..1 losing|being_a_burden|rejection|rejected|abandonment|abandoned|vulnerable|being_vulnerable|opening_up|alone|being_alone|judged|commitment|intimacy|failing|failure|change|conflict|growing_old|getting_old|dying|death|becoming|being_a_bad|ending_up|turning_into|say_it|say_i_love|disappointing|messing|asking|the_answer|growing_apart|boring|hurting_his_feelings|hurting_her_feelings|silence|saying|the_future|losing_him|losing_her|being_left|cancer|getting_sick|aging|cheating|divorce|being_too|not_being|surgery|being_seen|speaking_up|the_word
  <afraid> <who> ..1 will|would|might ..1 leave|laugh|say|think|stop_loving|get_bored|reject|die|be|cheat|not|forget|see|judge|feel|answer|find_someone|never|get_hurt|get_sick|fall|leaves|find_me_boring|change|ask|quit|walk_away|worry|lose_his_job|lose_her_job
  scared|afraid|worried he|she|they is|was|are !going|gonna
  <afraid> when|if|because <who> ..2 quiet|silent|cries|sick|late|drives_at|travels|sad|cold|distant|goes_quiet|stops_talking|asks|leave|leaves|flies|hospital|surgery
  scared|afraid of|about|for ..1 surgery|diagnosis|health|results|operation|him_dying|him_leaving|her_leaving|her_dying|losing
  afraid|scared|worried of|that what <who> ..1 will|would|might say|think|answer|feel|reply|find|want
  die|dying|died|dead|death ..1 of|from|for|laughing|to|inside ..1 laughter|laughing|embarrassment|curiosity|boredom|heat|shame|hunger|happiness|know|see|hear|try|tell|ask|eat|cute(ness)|cringe|excitement|cancer|covid|old_age|a|an|heart|complications
  dead|died|dying tired|serious|inside|silence|laughing|lol|lmao|battery|phone|end|line|weight|plants|set|quiet|asleep|sexy|wrong|on_my_feet|last|before_i|in_his|in_her|when_i|of
  i am|m dead lol|haha|lmao
  die|died|kill|killed for|to <him>|this|that|a|some|you|us|my_kids|coffee|see|chocolate
  i would|will|d die for|without|if|of|before
  rather die|be_dead than
  kill~ ..1 it|time|the_mood|me_with|two_birds|the_vibe|the_lights|the_engine|the_conversation|spiders|a_spider|the_spider|weeds|for_a|for_some|the_joke|romance|the_bottle|the_romance
  kill|killed him|her|them|me|us ..1 lol|haha|when_he_forgot|when_she_forgot|for_that|for_eating|to|if_he_eats|with|for_forgetting|for_leaving|to_say|to_ask|to_call|to_listen|to_text
  could|could_have|wanted_to|would_have|almost ..2 kill(ed)|strangled|murdered|strangle|murder|choke(d) him|her|them when|for|over|but ..3 cake|birthday|dishes|laugh(ed)|lol|haha|forgot|toilet|joke|spoil(ed)|loving
  silence|suspense|waiting|feet|back|wait|distance|not_knowing|quiet|shoes|knees|guilt|curiosity ..2 killing|kills|kill|killed|hurts|hurt
  kill|killing|kills myself|himself|herself ..1 at|over|to|for|trying|working|with|at_work|laughing
  want|wanted|going|feel_like|felt_like ..2 die|disappear|crawl|vanish|sink ..3 embarrass(ed/ment)|laughing|floor|when_he|when_she|joke|story|hole|shame|from_shame
  disappear when|into
  out|tired|sick|done|exhausted of living|life|existing ..1 in|with|out_of|paycheck|like_roommates|apart|from|two|like_this|separate|parallel
  no|any|a|see|the point|reason|use in|of|to ..1 talking|arguing|trying_to_explain|fighting|going_to_bed|cooking|asking|telling|complaining
  living|live|go_on|go_on_like|keep_going|carry_on ..1 like_roommates|with_his_mess|in_silence|apart|paycheck
  not want to go_on|keep_going|live|be_here|be_around|be ..2 like_roommates|with_his|with_her|with_my|near|when|for|in_this_town|in_this_city|in_this_apartment|the_trip|vacation|work|party|this_tired
  can not|nt live|imagine_life|breathe|sleep without
  ready|want|time|like to ..1 go home|out|back|bed|to|on|camping|dancing|somewhere|see|with
  better|happier off ..1 without ~me
  miss|missed|misses me ..1 when|while|at|too|so
  say|said|saying goodbye to ..1 my|his|her|our mom|dad|grandma|grandmother|grandfather|dog|cat|mother|father|house|friends|old
  goodbye kiss|hug|text
  giv~e|gave away ..2 old|baby|clothes|toys|books|couch
  one|my|the last day|days at|of|in
  cut|cutting|cuts down|back|out|off|the|class|corners|coupons|calories|carbs|sugar|his|her|grass|hair|wood|onions|vegetables|cake|fabric|costs|dinner|short|loose
  cut|burned|burnt|burn|hurt|cuts ..1 my|his|her|myself|himself|herself ..1 hand|finger|thumb|back|knee|tongue|foot|toe|arm|leg ..2 cooking|shaving|chopping|on_the|on_a|slicing|gardening|opening|at_the_gym|at_work|playing|lifting|running|while|oven|stove
  punched|punches|punch out|in|line|card|the_air|the_clock|numbers
  kick(s/ed/ing) myself|himself|ass_at_work|back|off|the_ball|the_bucket|the_habit|butt_at|my_butt_at|my_ass_at
  beat(s/ing) myself|himself|herself|themselves|yourself up|over|about
  beat|beats|beating|kicked|kicks|crushed|destroyed|killed|smoked|whooped|slaughtered|whipped me|us|him|her|them|my_butt|my_ass|my_husband|my_wife|my_son|my_daughter ..2 at|by_two|fair|again_at ..2
  beat|beats|beating me|us|him|her|them in|to ..1 golf|tennis|chess|uno|monopoly|race|argument|game|wordle|it|the|bowling|punch|match|overtime|checkers
  smack|slap talk|dab|bet|shot
  attack(s/ed) our|the|my|his ..1 idea|problem|plan|weeds|laundry|dishes|closet|mess|project
  under|panic|heart|anxiety|asthma|shark|bear attack(s)
  shot|shoot|shoots|shooting me|him|her|us|down|hoops|pool|up|the|a|for|some|an ..1 look|glance|text|email|breeze|smile|wink|every|hoops|idea(s)|video|wedding|photo(s)|picture(s)|basket(s)|message|you|stars
  murder|crime|killer|serial_killer|thriller|horror|true_crime ..2 show|podcast|series|movie|documentary|mystery|novel|book
  movie|film|show|series|book|novel|podcast|documentary|episode|dream|dreamed|dreamt|nightmare|video_game|game|play ..6 kill~|murder~|hit|die|died|dies|shot|beat|beats|knife|gun|suicide|abus~e|violence|violent|raped|strangl~e|stab~b|scared|cried|drown~|crash
  watched|watching|saw|read|reading|watch ..2 movie|film|show|series|book|novel|podcast|documentary|news|thriller|game|match|wrestling|boxing|fight ..6
  accident|surgery|stroke|heart_attack|labor|birth|kidney_stones|appendix|cancer|flu|fall|fell|allergic|car_accident|crash|asthma|fever|seizure|dehydrat(ed/ion)|stitches_from ..4 er|hospital|stitches|emergency_room
  er|hospital|emergency_room ..4 accident|surgery|stroke|heart_attack|labor|birth|kidney|appendix|cancer|flu|fell_off|allergic|fever|dad|mom|mother|father|grandma|held_my_hand|waiting|visit(ing)|broken_ankle
  marks ..2 card|report|exam|school|test|calendar|wall|map|occasion|anniversary|grades
  scars ..3 surgery|c_section|childhood|acne|operation
  bloody mary
  police|cop|cops|sheriff ..2 officer|show|academy|station_job|career|retired|pulled_over|directed|helped|escort|parade
  called|call the police|cops on|about|because ..3 neighbor(s)|music|party|raccoon|noise
  jail|arrested development|monopoly
  stay(ed/ing)|slept|sleep|sleeping in|on the|my ..1 tent|camper|couch|guest_room|hammock|recliner
  sleep(s)|slept with|in ..2 dog|cat|window|light
  on top of me ..1 dog|cat|like_work
  on top of ..1 everything|that|things|it|work|the_world|each
  screaming|yelling|yell|scream ..3 game|tv|excitement|joy|concert|football|goal|roller_coaster|laughing|referee
  drive(s) me|us|him|her crazy|nuts|insane|up_the_wall|mad|bananas|home|to|around
  out of my|his|her mind|comfort|league|hands|control|system
  control(s) ..2 remote|thermostat|music|tv|playlist|radio|game
  thermostat|remote|playlist|radio ..4 control(s)
  self control|defense_class|defence_class
  <check> ..1 my tire(s)|oil|homework|math|work|essay|blood_pressure|sugar|mood|pulse|temperature|forehead|car_for|car_before|car_tires|email_for
  read(s) my mind|poem(s)|book|draft|essay|story|letter(s)|novel|writing|lips|face|body_language|mood
  read(s/ing) my text(s)|message(s)|email(s) and|but|out|aloud|to|then|finally|without
  share(s/d)|sharing my|our|the location ..2 so|for|in_case|hike|run|trip|airport
  ask(s/ed) ..2 permission ..2 hug|kiss|hold
  permission to ..1 feel|rest|cry|fail|be|grieve|say
  stalk(s/ed/ing) ..2 instagram|facebook|celery|profile|zillow
  violent ..1 storm(s)|movie|game|games|video|wind|show|sneeze|cough
  not|never|nothing|no|isn_t|without|non|nor ..2 violent|abusive|dangerous|violence|aggressive|abuse
  abusive ..1 boss|coworker|manager
  abuse of|drug|substance|alcohol power|abuse|funds
  the pushing|shots|beating|hitting
  kids|boys|girls|twins|children|son|daughter|brothers|sisters|they ..3 hit|hits|push(ed)|bit|bite|kick(ed)|punched|slapped|fought|fighting|beat|wrestle(d)|hurt each_other|another|his_brother|her_sister|his_sister|her_brother|a_kid|the_ball|a_classmate|his_classmate|classmate|their_heads|his_head|her_head|her_knee|his_knee|his_friend|the_wall
  <kid> ..1 hit|kicked|threw|beat|shot|killed|punched|bit|hits ..1 a|his|her|the|it|out|their|me_in|me_with|me_at|at ..2 home_run|ball|goal|game|head|test|milestone|curveball|match|record|growth|growth_spurt|puberty|terrible|team|wall|tongue|lip|car|pitch|street|road|final|first|winning|tantrum|fit|cheerios|cereal|food|toy(s)|snowball|pillow|cards
  <kid> ..1 was|got|were|is|are ..1 hit|hurt|locked|knocked ..2 with|at_soccer|at_practice|playing|in_a_game|in_the_game|by_a_ball|out_by|by_the_flu|by_a_cold|sledding|skating|on_the_playground|falling
  <kid> ..1 is|are|was|were <afraid> of ..1 the|dogs|spiders|thunder|monsters|school|storms|water|needles|bugs|vacuum|clowns|shots|losing
  spank~ .. birthday|new
  touch~ my|his|her|me|us|him ..1 heart|base|soul|deeply
  it|that|gesture|letter|words|moment ..2 touched me|him|her|us
  touch~ me|him|her ..1 by|how|that|with_his_words|with_her_words|so_much
  rough week|day|patch|night|draft|month|year|morning|estimate|start|time|around_the_edges
  tied|tie me|us|him|her|up ..1 at_work|my_shoes|together|in|to_the_past|to_my_desk|the_game
  locked|lock ..1 in|out|the ..1 savings|rate|of_the_house|of_the_car|my_keys|accident(ally)|door_and_went|up_shop|shop|gaze|eyes
  i ..2 locked|lock myself|ourselves out|in_my_head|in_my_office
  trapped|stuck|cornered in ..1 traffic|elevator|routine|rut|meeting|job|conversation|my_head|my_own|my_body|mud|snow
  pinned|pin me|us|it|him ..1 on|to_the_mat|with_a|at_wrestling|in_wrestling
  wrestl~e ..2 over|with|the|kids|team|match|laughing|laughed|remote|blanket(s)
  chas~e me|us|him|her|each ..2 with_the_hose|with_a_spider|dreams|around_laughing|giggling|laughing|around_the_yard|around_the_park
  tackl~e ..1 me|us|him|her|the|our|it|this ..2 hug(s)|kiss(es)|project|laundry|dishes|bills|budget|problem|bed_laughing
  bit|bites|bite|biting my|his|her|the ..1 lip|tongue|nails|bullet|apple|cookie|dust
  a bit|little_bit|quite_a_bit
  bit of|too|more|less|about|like|overwhelmed|sad|tired|about|better|nervous|scared|down
  spit|spat ..1 out|it|coffee|water|toothpaste|gum|fire
  burn(ed/t/s)|burning the|my|our dinner|toast|rice|cookies|candle|chicken|food|pancakes|steak
  burn(ed/t/s)|burning out|dinner|toast|rice|cookies|candle|calories|bridge(s)|chicken|food|pancakes|steak|house_making
  knock(s/ed/ing) ..1 on|at|over_the|me_over_with|it|out_of_the_park|it_out|off_early|out_the|me_off_my_feet|my_socks|socks|wood
  dragged|drag|drags me|us|him|her ..1 to|out|into|along|onto|through|around ..2 dance|church|gym|mall|store|party|ikea|target|doctor|yoga|concert|market|bed|shopping|festival|karaoke|therapy|costco|movie(s)
  strangl~e|choke(d) ..1 up|tears|on|back|the_life
  threaten(s/ed/ing) ..1 to|me|us|him ..2 rain|sing|dance|cook|tickle|cancel|eat|unplug|wear|buy|never_cook|return_the|hide_the_remote|quit_his|quit_her|retire|shave|leave_me_for|rain|buy_a|get_another|adopt|grow
  scratch~ ..1 my back|his_back|that|the_surface|off|tickets|from_scratch
  from scratch
  strike|strikes|struck ..1 up|out|a|me_as|a_chord|gold|a_deal|a_balance|by
  belt it|out|song|loop|tightening
  whip~p ..1 up|cream|into_shape|eggs|the_house
  smack(s/ed) ..2 middle|lips|dab
  slam(s/med) dunk
  bash birthday
  birthday|holiday|engagement bash
  poison ivy|oak|control
  drown~ ..2 in|out|my_sorrows|work|laundry|debt|bills|emails|dishes|paperwork|syrup|noise
  crush on
  jerk chicken
  abs killing
  hold~|held me ..1 accountable|tight|close|while|all_night|until_i_fell|until_i_stopped|for|when_i|in_his|in_her|up|and|as_i
  hit|hits|hitting it_off|send|rock|snooze|home|pause|play|mute|traffic|refresh|puberty|the_gym|the_road|the_roof|pay_dirt|his_stride|her_stride|our_stride|#
  snap~p a|at_each|photo|picture|out|fingers|his_fingers|beans|chat|back_to
  fight|fights|fighting ..1 for|like|over|about|fair|the|cancer|against|traffic|tears|back_tears|crime|fire|fires
`)

/** The same in Spanish. */
export const INOFENSIVO = lines(`
  me|nos|le|se|les peg[ó/a/aba/ué] ..1 sol|el_sol|el_calor|el_frío|el_viento|gripe|la_gripe|la_risa|risa|un_susto|susto|sueño|hambre|la_noticia|duro_la|mucho_la|la_nostalgia|la_realidad|su_energía|su_alegría|la_canción|tos|catarro|virus|el_virus|un_resfriado|antojo|acento|el_cansancio|con_la_puerta|con_la_mesa|con_el_mueble|un_grito_de_alegría|la_idea|en_el_corazón|en_el_alma|su_risa|la_tristeza|con_una_almohada|con_la_almohada
  noticia|canción|realidad|soledad|tristeza|silencio|vida|trabajo|economía|pandemia|crisis|calor|gripe|película|idea|muerte|pérdida|distancia|frase|palabras|verdad|cansancio|enfermedad ..3 golpe[ó/a/aron]|peg[ó/a/aron]|mat[ó/a]|sacudió|lastim[ó/a/aron]|tumb[ó/a]|dej[ó/a] ..2
  se ..1 peg[ó/a/aron] en|con|a|contra ..2
  <kid> ..1 se peg[ó/a]|golpe[ó/a]|lastim[ó/a]|cay[ó]|quem[ó]|mordió|raspó ..3
  se ..1 golpe[ó/a]|lastim[ó/a]|quem[ó/a]|mord[ió] ..2 cabeza|rodilla|pie|dedo|jugando|futbol|fútbol|bici|mano|cocinando|lengua|brazo_jugando
  <kid> ..2 pele[a/an/aron]|peg[an/aron]|golpe[an/aron]|empuj[an/aron] entre|en_la_escuela|por_un_juguete|con_su_hermano|con_su_hermana
  me ..1 empuj[ó/a/aron] a|hacia_adelante|en_el_columpio|en_los_columpios ..1
  me ..1 mat[a/ó/an]|matan|mata de|a|el|la|con|cuando ..1 risa|besos|silencio|curiosidad|duda|cosquillas|ternura|espalda|hambre|aburrimiento|estrés|calor|trabajo|nervios|su|ganas|sueño|pies|dolor_de|baila|sonrisa
  me ..1 muer[o/e]|morí(a)|morir|morirme|muriendo|morid[o]|muert[a/o] de|por|del|la ..1
  muert[a/o]|muer[o/e] de|del|por
  dio|da|dan|daba un|una|el|la ..1 golpe de_suerte|de_estado|de_calor|bajo
  de golpe
  golpe de suerte|estado|realidad|calor|sol
  nos|me|le|les di[o/eron]|dimos|ganó|gan[é/amos/aron]|metieron una paliza ..2 en|al|jugando|a_las|futbol|el_partido|jaja
  dominó|ajedrez|cartas|lotería|videojuego(s)|billar|ping_pong|baraja|damas|xbox|parchís|uno ..4
  paliza|golpe(s)|gana|ganó ..4 dominó|ajedrez|cartas|lotería|parchís|fifa|uno|futbol|tenis|boliche|partido|scrabble
  me tir[ó/a]|avent[ó/a]|lanz[ó/a] ..2 beso(s)|flor(es)|almohada|cojín|piropo(s)|indirecta(s)|mirada|onda|bola(s)_de_nieve|agua|sonrisa|globos|palomitas|papelito
  me jal[ó/a/aba] ..3 bailar|pista|beso|besarme|abrazar(me)|hacia|cobija
  me agarr[ó/a]|tom[ó/a]|apret[ó/a]|cogió|sujet[ó/a] ..1 de_la|la|mi|fuerte_la mano|manita|cintura
  me abraz[ó/a] ..3
  me ..1 quit[ó/a/aron/é] ..2 peso|sueño|duda(s)|pena|hambre|frío|ganas|estrés|hielo|palabra(s)|cobija|preocupación|miedo|dolor|vendas|cansancio|estrés|zapatos|abrigo|vergüenza|tristeza|lágrimas|cuenta
  se quit[ó/é/aba] ..1 el|la|los
  me|nos ..1 encerr[é/amos/aba]|encierro ..4 llorar|trabajar|estudiar|leer|envolver|pensar|rezar|hablar|descansar|sola_a_respirar|bañarme
  me escond[í/o]|escond[í/ió] ..3 regalo(s)|sorpresa|llorar|dulces|chocolate(s)|comer|jugar|lágrimas|sentimientos
  no me|nos deja(n) ..1 pagar|cocinar|ganar|ayudar|cargar|lavar|nunca_pagar|nunca_ganar|terminar_de_comer|caer|rendir(me)|limpiar|tomar_café|de_sorprender|de_gustar
  nunca|jamás ..1 deja(n) pagar|ganar|cocinar
  <miedo> ..1 a|de|que|al|los|las|por|con ..1 perder(l[o/a])|perder_el|abrirme|quedarme_sol[o/a]|que_me_deje|dejarme|estar_sol[o/a]|decir(le)_lo|decirle_que_l[o/e]|hablar|fracas[ar/o]|fracaso|equivocarme|volar|rechazo|confiar|silencio|alturas|arañas|perros|truenos|oscuridad|futuro|compromiso|sentir|me_deje|me_deja|se_vaya|se_aburra|deje_de|engañe|ser_vulnerable|vejez|envejecer|enfermar|no_ser|cambiar|cambio|amar|muerte|morir|mi_papá_se|ser_madre|ser_padre|salir_lastimad[a/o]|olvide|juzgue|rechace|decepcionar(lo)|pelear|agujas|avión|doctor|dentista|payasos|examen|diga|piense|operación|ya_no_me_quiera|no_me_quiera|se_canse|arruinar|repetir|lo_que_diga|cirugía|me_quede
  me da(ba) ..1 <miedo> abrirme|decir|hablar|perder|quedarme_sol[a/o]|ser|pedir|mostrar|sentir|que_se|que_me_deje|el_silencio|el_futuro|preguntar|no_ser|confiar|volar|llorar|expresar|equivocarme|cambiar|querer
  no|nunca ..2 <miedo>
  sin miedo
  quisiera|quiero|quería ..1 desaparecer|morir(me) ..1 de_vergüenza|de_la_pena|de_la_vergüenza|de_risa|unos_días|un_rato|del_trabajo|cuando_contó|en_la_playa|contigo|viej[a/o]|a_su_lado
  dolió|duele|lastim[ó/a/aron] ..1 que|cuando|lo_que|su|sus|con_sus|mis ..2
  me ..1 lastim[ó/a/é/aron] ..1 lo_que|con_sus|sus|que|su|sentimientos|la_rodilla|el_pie|la_espalda|jugando|en_el_gym ..2
  me|nos ..1 cort[é/ó/o] ..1 el_pelo|el_cabello|el_dedo|un_dedo|pelo|las_uñas|cocinando|rasurándome|la_llamada|el_agua|la_luz|el_fleco|con_una_hoja|con_papel|la_inspiración|picando
  me ..1 quem[é/ó] ..2 cocinando|comal|estufa|horno|café|sol|aceite|sartén|plancha|playa|lengua
  me forcé|obligué|obligo|forzo a
  me oblig[ó/a] a ..1 descansar|comer_bien|ir_al_doctor|sonreír|reír|parar|pensar|salir_a_caminar|dormir_temprano|tomar_agua|tomarme
  película|serie|novela|libro|documental|programa|podcast|sueño|soñé|telenovela|videojuego ..6
  partido|juego|final ..3 a_golpes|golpe
  rompe|rompió|partió|parte ..1 el|mi corazón|alma|hielo|esquemas
  nunca|jamás|no ..1 violent[o/a]|agresiv[o/a]|violencia|maltrat[o/a]|golpes
  sigue|siguió|siguen|persigue ..1 gustando|queriendo|haciendo|en_instagram|en_redes|sus_sueños|soñando|siendo|enamorad[o/a]|trabajando|dormid[o/a]|la_corriente|el_juego|diciendo
  me sigue|siguen|siguió gustando|queriendo|haciendo|en|contando|doliendo|amando|costando|pareciendo|sorprendiendo|la_corriente|el_juego|cuidando
  <miedo> ..1 de|a ..1 enfermar(me)|ser_una_carga|ser_carga
  escond[í/ió/o] ..2 regalo|sorpresa|pastel|dulces|chocolates
  <kid> ..1 le|lo peg[ó/a]|empuj[ó/a]|mordió ..1 a ..1 compañer[o/a]|hermanit[o/a]|herman[o/a]|amig[o/a]|niñ[o/a]|gato|perro
  nos pegamos|pegaron|pegó un|una susto
  peg[ó/é/amos] con pegamento|cinta|kola
  cerr[ó/é/amos]|cierra la|con puerta ..1 con_llave|llave|y
  nunca|jamás ..2 violent[o/a]|agresiv[o/a]
  ganó|gana|ganan|gané ..6
  cay[ó/eron]|tropezó|resbaló ..6 morado|golpe|sangre|moretón
  se le ..1 puso|hizo|quedó ..3 morado|moretón|chichón
  golpe[ó/é/a] ..1 la_mesa|el_balón|la_pelota|el_volante_de ..2
  le da(n) <miedo> envejecer|perder|el|la|volar|morir|que_l[o/a]_deje|el_futuro|los
  no puedo vivir sin
  sin ..1 él|ella no_puedo
  me control[o/é]|controlarme|control_remoto|bajo_control
  controla|revisa ..2 tarea|tareas|presión|azúcar|televisor|llantas|aceite|termostato|gasto_del_súper
  atrapad[a/o] en|rutina|tráfico|trabajo ..1
  se mat[a/ó/an]|matándose ..1 trabajando|por|estudiando|de|en_el_gimnasio
  nos|me|le reímos|reí ..3
`)

/** A denial just before the act: "has never so much as pushed me". */
export const NEVER = 'never, nunca, jamás, no one has, nobody has, nobody ever, nadie'
export const NOT = 'not, no, nor, neither, without, sin, ni, instead of, hasnt, didnt, tampoco'
/** What may stand between the denial and the act. */
export const LIGHT =
  'ever, once, even, been, be, being, really, actually, physically, has, have, had, laid, a, any, to, got, gotten, get, gets, me, us, him, her, ha, han, he, había, habían, le, les, la, lo, nos, se, en la vida, siquiera, una, vez, un, would, will, raised, put, going, gonna, so much as, as much as, of, being, ni, anyone, my kids, at all, hay, hubo, there, is, was, he, she, do'
/** What brings a denied act back: it was done at another time, or more, or where it shows. */
export const BUT_BEFORE =
  'before, until, till, except, only, hasta, antes, excepto, salvo, in the face, in public, in front of, where it shows, again, otra vez, sober, sobrio'
export const BUT_LATELY =
  'in a, in weeks, in months, in days, in # , for a, for # , for weeks, for months, week, weeks, month, months, days, since, anymore, any more, any longer, yet, lately, as hard, as bad, as much, as often, so hard, that hard, that much, hard enough, this time, this week, this month, this year, today, tonight, before, until, till, except, only, again, just, once, hasta, antes, desde, esta vez, hace, ya, últimamente, tan fuerte, tanto, tan seguido, hoy, esta semana, semanas, meses, días, recently, ahora, on purpose, mean to, meant to, in front of, always, every time, all the time, siempre, a propósito, siempre que, without hitting, want to, stop, help, control, why, cómo, por qué, want him, want her, keep, in years, right now'
