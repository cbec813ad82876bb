const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** Wanting to die, harming oneself, and somebody else who does. */
export const DESPAIR = lines(`
  <longing> ..3 <end> !of|from|laughing|to|for
  <longing> just? <end> $
  want(s)|wanna|wanted to? dye|dieee $|anymore|so
  slap|bang|bash|hit|hits|slam my_own|my head|face ..1 against|on|into
  i|he|she ..1 want(s)|wanna|wanted|want_to|wants_to to? just? die|be_dead|disappear|vanish|not_wake_up $
  i|he|she ..1 <longing> to? just? <end> lol|lmao|tbh|honestly|rn|right_now|so|because|and|sometimes|every|today|tonight|again|some|most|all|anymore|haha|though|when|but|now|or
  kill~|hurt|hurting|hurts|harm~|hang~|shoot|shooting|drown~|unaliv~e|off|offing|cut|cuts|cutting|burn~|poison~|starv~e|scratch~|punch~|hit|hitting|hits|punish~|stab~b|slap~p|bit(ing) myself|my_self|meself|himself|herself|themself|themselves !over|at|with_work|shaving|cooking|laughing|out|off|up|on_the|chopping
  i ..1 been|started|start|keep|kept|am|back_to|was cutting|cuttin|burning|self_harming !back|down|off|out|the|calories|carbs|some|his|her|my|onions|grass|corners|it|costs|dinner|in|up|a
  cut|cuts|cutting|slit|slice(d)|burn(s/ed)|carve(d)|scratch(ed) ..1 my|up_my own? arm(s)|wrist(s)|thigh(s)|leg(s)|skin|stomach
  self|selfharm harm(ing/ed)|injur(y/ing)|mutilat~e|destruct
  selfharm(ing)|kms|ctb|unalive|suicide|suicidal|suicidally|sewerslide|overdos~e|od_d|od_ed
  wrist(s)|razor(s)|blade(s)|noose|cutting ..3 again|my|drawer|scars|skin|slit|thought|thinking|relief|found|bleed|blood|help
  relaps~e ..2 cutting|self_harm|harm
  took|take|taken|taking|swallow(ed/ing)|swallow|down(ed)|saving|save|saved|stash(ed/ing)|hoard(ed/ing)|count(ed/ing)|stockpil~e|line(d)|look(s/ed/ing)_at|stare(d)_at|staring_at|hid|keep|got|googled|enough ..3 all|whole|bottle|bunch|handful|too_many|extra|lot|rest|up|out|enough|of|the|my|his ..3 pills|meds|tylenol|sleeping_pills|medication|xanax|ambien|insulin|oxy|advil|ibuprofen|tablets|opioids|paracetamol !for|at|every|this|like|with
  pills ..6 wonder|thought|think|enough|all|counter|easy|end|counting|stare|tempting|call|waiting|look|quick
  look|looked|stare|stared|staring|looking|wonder|think|thought|thinking ..4 pills|bridge|rope|gun|razor|razors|train|tracks|cliff|overpass|balcony|knife|noose|garage_rafters|edge ..2 and|$
  bridge|overpass|ledge|rooftop|roof|balcony|tracks|train_tracks|cliff ..5 thought|thinking|jump|hour|hours|end|edge|wondered|wonder|step|over|looked_down
  stood|stand|standing|sat|sitting|park(ed)|went|drove|walked ..2 on|at|by|to|near|over ..1 bridge|ledge|overpass|edge|roof|tracks|cliff|rooftop ..4 $|thought|thinking|hour|hours|jump|and
  jump|jumping|jumped|step|stepping|throw_myself|throwing_myself|walk|walking ..1 off|in_front_of|out_in_front|into|under|from ..1 bridge|roof|building|train|bus|traffic|balcony|overpass|cliff|window|truck|car
  drive|driving|steer|steering|swerve|swerving|crash|crashing|run|running|turn|turning|veer(ing)|wrap|car|wrapping ..4 into|off|in_front_of|around ..2 tree|wall|bridge|traffic|pole|ravine|truck|cliff|river|oncoming|lake|guardrail|semi|median
  let|letting|hope|wish|pray|praying ..4 truck|car|bus|cancer|heart_attack|god|lord|lightning|plane|lord ..3 hit|take|crash|kill|end|takes|takes_me|took
  goodbye|suicide|farewell|last letter(s)|note(s)|video(s)|message(s)
  wrote|writing|write|written|left|leave|recorded|record ..1 letter(s)|note(s)|goodbye(s)|will|videos|messages ..3 kids|children|family|after|gone|everyone|them|goodbye|husband|wife|when_i
  saying|said|say|want_to_say|time_to_say my? goodbye(s) ..2 everyone|kids|forever|world|all|them|family|for_good|$
  this is|might|could|will_be ..2 goodbye|last_message|last_text|my_last
  giv~e|gave|giving ..1 away ..1 my|all|stuff|things|everything|belongings
  <no> ..1 want|wanna|wish|wanted|like|feel_like|care_to|deserve|able|can|need to? ..1 be_here|live|exist|be_alive|wake_up|be_on_this|be_in_this_world|be_around|keep_living|go_on|carry_on|continue_living|keep_going|stay_alive|breathe ..2 anymore|any_more|any_longer|$|tomorrow|tbh|honestly|lately|sometimes|like_this|another|and|if|this|with_this
  <no> ..1 be|being|been here|alive|around anymore|any_more|any_longer|tomorrow|much_longer|next_week|for_christmas
  <no> ..1 wake(s)|waking|woke up !next|early|in_time|late|the|before|with|to|until|at|him|her
  going|go to sleep|bed ..3 not|never|forever wake|waking
  sleep|asleep forever|for_good|permanently
  <no> ..2 care|matter|bother ..1 if_i|whether_i|that_i ..1 live|die|wake|make_it|alive|am_alive|exist|get_hit|lived|died|woke
  wish|wishing|hope|pray i ..2 dead|never_born|not_here|not_exist|was_not|were_not|was_never|disappear|vanish|not_wake|die|gone|not_alive|never_been_born|just_stop|cease|would_not_wake|had_died|had_succeeded|was_not_born|was_in_the_ground|could_disappear|would_die
  wish|hope|pray god|lord|someone|something|cancer|he would ..1 take|kill|end me|it|my
  better|happier|easier|fine|okay|ok|best off? ..1 without_me|if_i_was|if_i_were|if_i_died|if_i_am|i_was_gone|i_were_gone|dead|if_i_disappeared|if_i_were_not|if_i_was_not|if_i_did_not|when_i_am_gone|once_i_am_gone|with_me_gone|with_me_dead|if_i_just|if_i_never|if_i_left_this
  better|happier off without me
  everyone|everybody|they|family|kids|world|he|she|husband|wife|nobody|no_one ..3 better|happier|easier|fine|notice|miss|care|cry ..1 without_me|if_i|me|i_was|off_if|my_funeral|i_were|when_i_m_gone ..1 $|was|were|gone|dead|died|disappeared|vanished|not|had|just|in|missing
  no|nobody|any|anyone|anybody|no_one|one|who one? would|will|d|to even|ever|really* miss|notice|care me|if_i ..2
  burden ..4 everyone|family|kids|alive|here|gone|them|better|anymore
  point|reason|purpose|use|sense|will|desire|strength|energy|worth in|to|of|for ..1 live|living|life|alive|being_alive|go_on|going_on|being_here|keep_living|waking_up|continue|continuing|exist|existing|keep_going|carry_on|staying_alive|being_on|carrying_on|staying|stay_alive|stay_here|keep_on|breathing|this_life
  <no> ..2 reason|point|purpose|hope|future|way_out|way_forward ..2 $|left|for_me|anymore|in_sight|but
  <no> ..1 see|have|got|want a? ..1 future|tomorrow|way_out|way_forward|point|light|reason|next_year|next_birthday ..2 $|anymore|for_me|at_all|in|of_this|any_longer|to
  nothing left? to|worth live|living for?
  what ..1 living|live for $
  life ..3 not|isnt|aint|no_longer|hardly|never worth ..1 living|it|$
  <no> ..2 worth living|being_alive|it_anymore|being_here|waking
  tired|sick|done|exhausted|over|weary|finished|fed_up ..1 of|with|from ..1 living|being_alive|life|existing|this_life|breathing|being_here|it_all|waking_up ..1 $|and|anymore|so|i|honestly|every|like_this|tbh
  ready|time|want|okay|prepared|at_peace to|for|with ..1 go|die|dying|leave_this|be_with|meet|death|leave_this_world|be_done|let_go|join $
  ready|time|want|wanna|wish|like|going to? ..1 be_with|join|see my|his|our ..3 heaven|dead|late|in_heaven|up_there|other_side
  want|wanna|need|wish|ready|just it_all|everything|life|the_pain|my_life|out|this_pain|the_noise to? be? over|end|stop|of_this_life|gone|done|of_life
  out of this|my|here life|world|body|existence|earth|forever
  leave|leaving|depart|exit|escape|check_out_of|gone_from this world|earth|life|planet
  can not|nt|could_not ..1 do|take|go|keep|live|handle|face|bear|carry this|it|on|going|doing|another|like|life|living ..1 anymore|life|any_more|another_day|like_this|one_more_day|any_longer|living|alive
  <no> ..1 make|made|making it ..1 through|past|to|another ..1 night|tonight|tomorrow|week|weekend|year|morning|christmas|birthday|day
  end|ending|ended|take|taking|took|taken my|his|her|their own? life|lives|suffering|misery|pain
  end|ending|ended it all|for_good|tonight|today|once
  !please|to|well end it|things $
  never been|be|was|were born
  <no> been? born|exist|existed
  cut|cuts|slit|slits his|her|their|my wrist(s)|arms|veins
  disappear|vanish ..1 forever|for_good|off_the|completely|from_this|from_the_earth|permanently|into_nothing
  i ..2 disappear|vanish|stop_existing|fade_away|be_gone|not_exist $
  just? let_me die|go $
  god|lord|jesus ..2 take_me|call_me_home|let_me_die|take_me_home
  life_insurance ..5 better|more|worth|kids|die|money|gone|pay
  worth more dead
  suicid|attempted|attempts|attempt ..3 suicide|life|last|before|again|tried|year|hospital|ago|kill
  he|she|they|son|daughter|husband|wife|partner|who|brother|kid|teen|boyfriend|girlfriend ..4 says|said|talks|talked|talking|threatens|threatened|threatening|tried|tries|trying|text(s/ed)|wants|wanted|told_me|keeps_saying ..3 suicide|kill(ing)_himself|kill(ing)_herself|himself|herself|end_it|die|not_be_here|dead|end_his|end_her|ending|killing|hang|shoot|better_off
  use it on himself|herself|me|himself_if
  hung|hanged|hang|hanging|shot himself|herself|myself
  put|stick|stuck|held|had|eat|gun|barrel ..2 gun|barrel|it|pistol|bullet in|to my|his|her|own* mouth|head|temple
  bullet ..2 my|his head|brain
  rope|noose|gun|pistol|razor|pills|bullet(s) ..3 bought|ready|tie|tied|trunk|drawer|garage|picked_out|plan|waiting|loaded
  bought|tied|tie|buy|got|have|found a|the|some|my* rope|noose|razor_blades|gun|hose|charcoal ..4 $|plan|garage|ready|closet|but
  plan|date|way|method|day|spot|place ..3 how|where|to|of|when|set|picked ..2 die|kill|end_it|do_it|end_my|suicide|end_things|jump
  garage ..5 engine|running|car_on|exhaust|rope|door_closed
  engine|car|exhaust ..1 running|on ..4 garage
  dark|bad|scary|intrusive|those thoughts|place|thinking ..5 die|end|myself|hurt|again|knife|pills|back|act|loud|getting_louder
  intrusive|suicidal thoughts|ideation
  dying|death|dead sounds|would|feels|seems|looks ..2 nice|peaceful|good|easier|better|relief|kinder|like_a|solve|restful
  rather ..1 dead|die !than|before|from
  how long|many ..3 to|pills|it_takes|bleed die|overdose|bleed_out|drown|would_kill|kill|to_die
  the only way out
  only way ..2 out|end|stop|escape ..3 die|death|dying|dead|myself|pain|$
  nobody|no_one|anyone would come|show|go to my funeral
  my|at_my own? funeral ..4 who|cry|come|sad|miss|planning|wonder
  988|lifeline|crisis_line|crisis_text|suicide_hotline
  stop eating|taking my insulin|heart_meds ..3 die|end|until|slowly|hoping|purpose
  <no> ..2 be|being here|around|alive ..1 next|much_longer|for_long|long|by ..2
  have|made|got|set a? plan ..1 and|to a|the|do|end|die|date|time|place ..2
  <kid>|kids|they|family ..2 deserve(s)|need(s) ..2 mom|mother|dad|father|wife|parent|husband ..2 not|isnt|isn|better ..1 me
  they|everyone|kids|he|she|family|everybody would be ..1 better_off|happier|fine|okay $|without
  hang|hanged|hung|hanging|stop|can_not_stop|keep|imagining|picturing|fantasizing|fantasies|thoughts|daydream|imagine ..2 hurting|killing|hitting|stabbing|strangling|choking|punching <him>
  <kid> ..2 deserve(s) better than me
  painless|quick|easiest|easy|peaceful|less_painful|fastest way(s)|method|death|to ..1 to? go|die|end|suicide|do_it|out
  googl~e|search~|looked_up|researching|read_about ..2 way(s)|how|methods ..2 to go|die|end|kill|do_it|painless
  think|thinking|thoughts ..4 death|dying !of_my|of_his|of_her|in|metaphor
  <no> ..1 sure|know|certain ..2 if|want|whether|why ..2 i|to|want|should|even|deserve ..2 keep_living|live|living|alive|be_here|exist|go_on|keep_going|stay_alive|make_it
  want|wanting|trying|continue|keep ..1 to? keep_living|stay_alive|going_on_living|living|be_alive !with|in|together|here|like|apart|near|out
  imagin~e|picture|picturing|plan|planning|think_about|thinking_about|dream_about my own? funeral|death|suicide
  told|tells|said|says|telling|wants|wish|tell ..2 to|i|me|you|should ..1 kill_myself|die|go_kill|end_it|kill_yourself
  burden ..1 anymore|any_more|any_longer|to_everyone|on_everyone
  think|thoughts|thinking ..2 death|dying ..1 every|all|constantly|daily|a_lot|calms|too_much
  my time is up|up_soon|over|coming
  made|making peace with dying|death|it_and
  am|going|will|gonna to? do_it tonight|tomorrow|today|soon|this_time
  took|take|put|holding|held a|the|my* blade|razor|knife|box_cutter to|on|against my ..2
  only|just ..2 alive|staying|here|living|reason ..2 for|because ..2 <kid>|kids|dog|cat|mom|them|him|her
  <kid> ..6 sore|hurts|bleeding|red ..2 down_there|between|private|bath|bottom|diaper|when_he
  psych|psychiatric ward|hold|hospital ..3 tried|attempt|suicid|pills|hurt|last|for
`)

/** Children who are hit, touched, shut in, left without, afraid, or made to watch. */
export const CHILD_HARM = lines(`
  <beat> <whose>* <kid> !home|up_at
  <beat> at|on <whose>* <kid>
  <push> <whose>* <kid> ..2 <against>|by|so|arm|ear|hair|until|wall|floor
  shake|shook|shaking|shaken|shakes|shaked|rattled ..1 <whose>* <kid> !hand|up
  grab(s/bed/bing)|yank~|jerk~|twist~|squeez~e|pinch~|drag~g|choke(d/s) <whose>* <kid>
  i ..3 <beat>|shake|shook|grabbed|threw|pushed|yanked|dragged|squeezed <whose>* <kid>
  i ..3 <beat>|shook|grabbed|yanked him|her|them ..4 mark|bruise|hard|belt|crying|cried|scared_of_me|face|baby|he_is_only|she_is_only
  <who> ..2 <beat>|shakes|shook|smacks|pops|pops|whoops|paddles|switches|swats|yanks|grabs|throws|threw|locks|locked|starves|drags|touches|touched|molests <whose>* <kid>
  spank~ ..4 belt|bled|bruise(s)|marks|hard|spoon|cord|black|blue|welts|stick|baby|paddle|switch|wire|blood
  hit|hits|beat|beats|whip(s/ped)|spank(s/ed) ..3 with_the|with_a|with|using ..1 belt|spoon|cord|switch|paddle|stick|hanger|shoe|brush|hose|extension|board|chancla|bat|ruler
  take|takes|took|using|used|gets|got|whip|out the|a|his|her belt|switch|paddle|extension_cord|spoon|chancla ..2 to|on|us|me|him|her|them|kids|out|son|daughter
  <kid> ..2 is|are|was|were|gets|got|been|being|has_been ..1 hit|beaten|slapped|spanked|abused|touched|molested|shaken|hurt|raped|burned|kicked|choked|locked|thrown|starved|yanked|grabbed|whipped|punched|bruised|screamed_at_and ..1 by|with|in|when|if|at|for|again|on|$
  <kid> ..4 bruise(s/d)|welt(s)|black_eye|handprint(s)|hand_print|marks|cigarette_burns|bite_marks|belt_marks|finger_marks|mark_on|marks_on|broken_arm|bleeding_down
  bruise(s)|welt(s)|handprint(s)|mark(s)|burns|blood|scratches|belt_marks ..2 on|all_over|in ..1 <whose>* <kid>|his|her ..1 $|s|back|arm|arms|legs|bottom|butt|underwear|diaper|neck|face|cheek|body|from
  <kid> ..4 afraid|scared|terrified|frightened|fear|fears ..1 of|to_be_alone|to_go|to_stay|when|around|because|him|go_home|her ..2 dad|daddy|mommy|mom|mama|papa|father|mother|him|her|his|stepdad|home|he|she|me|my|us|husband|wife|boyfriend|grandpa|uncle|their|with
  <kid> ..3 flinch(es/ed)|cower(s/ed)|wets|wet|hide(s)|hid|hides|begs|begged|shakes|trembles|freezes|cries|screams|jumps ..5 dad|daddy|mommy|mom|truck|him|her|bed|when|stop|father|from|comes|yells|walks|home|himself|herself
  <kid> ..1 saw|seen|watched|sees|watches|heard|hears|witness(ed)|see|watch|hear|walked_in_on|see_him|had_to_watch|watching|seeing ..3 hit|hits|hitting|chok~e|beat|beats|beating|punch~|push~|hurt|hurting|slap~p|do_it|drag~g|grab~b|threw|throw|throwing|strangle|knife|gun|kick~|threaten~|shove|bleed|bleeding|fight|pin|attack|rape|cut|overdose
  <kid> ..5 get_between|in_between|tried_to_stop|protect_me|call_911|called_911|called_the_police|pull_him_off|pulled_him_off|stop_hitting|defend_me|defended_me
  in_front_of|while_holding|holding|with ..1 <whose>* <kid> ..6 hit|hits|slap|punch|choke|beat|beats|pushed|threw|grabbed|drag
  hit|hits|slapped|punched|choked|beat|beats|pushed|threw|grabbed|dragged|kicked|shoved|choking|hitting ..4 in_front_of|while_i_was_holding|while_holding <whose>* <kid>|him|her|them|baby
  dad|daddy|mom|mommy|father|stepdad|stepfather|uncle|grandpa|grandfather|brother|coach|teacher|priest|babysitter|cousin|mother|stepmom|neighbor ..1 hit(s)|hurt(s)|touch(es/ed)|beat(s)|spank(s/ed)|molested|choked|whipped|slapped|rapes|raped|watches_her|watches_him|kisses|fondl~e me|him|her|them|us ..1 too|when|down|private|at_night|there|in|with|if|as|growing|until|$|for|every|on|while|and
  out on <whose>* <kid>
  anger|rage|temper|stress on <whose>* <kid>
  rough|violent|physical|abusive|aggressive|inappropriate|heavy_handed|touchy|sexual ..1 with|to|toward|towards <whose>* <kid>
  touch~|fondl~e|undress~|rub~b|grop~e|kiss~ ..1 <whose>* <kid>|her|him|me ..6 night|inappropriate|inappropriately|private(s)|down_there|sexually|wrong|bath|shower|sleep|places|private_parts|weird|bed|crotch|diaper|vagina|uncomfortable|the_way|under|secret
  did|does|doing|do things|something|stuff|it to ..1 <whose>* <kid> !nice|fun|for
  caught|found|saw|seen|walked_in_on|catch him|her|my_husband|my_boyfriend|my_wife|stepdad|them|my_dad|my_brother ..4 <kid> ..4 bed|touching|hand|bathroom|naked|blanket|room|shower|pants|hurting|hitting|shaking
  sneak(s/ing)|going|goes|go|gets|comes|slips|climbs ..2 into|in|to ..1 <whose>* <kid> ..1 s? room|bed at_night|when|after|while|and|$
  child|sexual|sexually abuse(d)|molester|porn|predator|abused
  inappropriate(ly) ..3 <kid>|with_me_when|touch~
  touched|molested|raped|abused|hit|beat me ..2 when_i_was|as_a_kid|as_a_child|growing_up|little|a_child|a_kid|since_i|until_i|years_old
  <kid> ..2 says|said|told|tells|telling|admitted ..6 hit(s)|touch(es/ed)|hurt(s)|beat(s)|kiss(es)|shook|lock(s/ed)|rubs|secret|scared_of|afraid_of|burn(s/ed) ..1 him|her|them|me|in|daddy|his|$
  lock(s/ed/ing)|shut(s)|leave(s)|left|leaving|put(s)|tie(s/d) ..1 <whose>* <kid> ..2 alone|in|outside|out|up|home_alone|by|overnight|locked ..1 the|a|his|her|all|for|overnight|closet|room|basement|shed|car|garage|crate|cage|dark|hours|night|bathroom|$
  <kid> ..3 locked|left|alone|outside|tied|shut ..2 closet|basement|shed|car|garage|hours|cage|crate|dark|overnight|bathroom|cold|dog_crate|home_alone
  <kid> ..2 go|goes|went|going|gone|starving|without|hungry|nothing ..1 hungry|without_food|without_eating|to_eat|without_dinner
  not|never|stopped|refuses|without|forget(s)|forgot|too_drunk feed(ing/s)|to_feed|change|eat|changing ..1 <whose>* <kid>
  not feed the_baby|him_for|her_for
  hurt|harm|hit|kill|shake|drown|smother|drop|throw|hurting|harming|killing|shaking|suffocate|snap|lose_it ..2 <whose>* <kid> !feelings
  scared|afraid|worried|terrified|fear|think|know|thoughts|voices|urges|urge ..5 hurt(ing)|harm(ing)|hit(ting)|kill(ing)|shake|shaking|drown(ing)|do_something_to|snap_at|take_it_out|drop(ping)|drowning ..1 <whose>* <kid>|them|him|the_baby
  afraid|scared|terrified|worried|not_safe|unsafe|nervous to? leave|leaving|about_leaving|for ..1 <whose>* <kid> ..2 him|her|alone|with|safety|safe|around|$|if|when|because|dad
  <kid> ..3 not|are_not|is_not|never|isnt safe ..1 with|around|here|at|in|there|from
  not safe for|around|to_have <whose>* <kid>
  trust ..1 alone_with|around <whose>* <kid>
  pillow ..3 baby|face|over_his|over_her
  cps|dcf|dcfs|child_protective|social_worker ..6 came|called|call|report|take|bruise|hit|school|if|kids|case|again
  take|takes|took|kidnap(s/ped)|steal|keep|hide|taking|keeping|get|disappear_with|run_off_with|snatch(ed) ..1 <whose>* <kid> ..3 away|from_me|out_of_the_country|and_disappear|and_i_would|and_id|and_i_will|never|to_mexico|if_i|and_run|if_i_leave|to_another|abroad|without|and_i
  said|says|threaten(s/ed)|threatening|swears|swore|told_me|promises|promised|will|would ..5 take|get|keep|kidnap|fight_me_for|hide ..1 <whose>* <kid>|full_custody ..1 $|away|from|if|and|when|custody
  never|not let|see|allow me? ..1 <whose>* <kid>|them ..1 again|alive|$|if
  kill|drown|burn ..1 <whose>* <kid>|us_all|them_all
  held|holds|hold|dangl~e ..1 <whose>* <kid> ..2 under|over|by|upside|underwater
  throw|threw|throws|hurl(ed)|chuck(ed)|threw_a|throws_a ..4 at <whose>* <kid>
  i ..2 lost|lose|snapped|lost_it|lost_my_temper|lost_control|blew_up ..3 on|at|with <whose>* <kid> ..5 hit|slapped|shook|bruise|hurt|smacked|scared|mark|grabbed
  slap(s/ped)|pop(s/ped)|smack(s/ed)|hit|hits|punch(es/ed) ..1 <whose>* <kid>|him|her|them ..1 in|across|upside|on the? face|mouth|head|back|lip
  he|she|dad|stepdad ..1 hits|smacks|slaps|beats|hurts|shakes|kicks|spanks|whips them|the_baby|him|her ..2 when|for|if|too|with|and
  drunk|drinking|high|wasted ..4 drive(s)|driving|drove|watching|with|holding ..2 <whose>* <kid>
`)

/** English for "no" and what stands for it, for the sets. */
export const NO =
  'not, no, never, nt, dont, cannot, hardly, barely, without, nothing, zero, any, is_not, isnt, no_longer, lost_the, lost_all, lost_my, none'
