/**
 * Questions that news of many stories asks with yes or no, and all the ways of answering them. Data only.
 *
 * First line of each: the issue, what the topic calls it, and after `!` words that must not stand right behind. A turn is words in a
 * row, `|` parts alternatives, `*` is any word.
 */

import { type Turn, turnOf } from '../turns.ts'

export interface IssueTurn {
  readonly issue: string
  /** "Whether anyone apologised". */
  readonly topic: string
  readonly answer: string
  readonly words: Turn
  readonly not: ReadonlySet<string>
}

const TABLE = `
# appeal ; Whether there is to be an appeal ! for
planned: will|would|'ll|shall appeal
planned: will|would|'ll challenge|contest the|his|her|their|its verdict|ruling|sentence|conviction|decision|judgment|judgement
planned: plans|plan|intends|intend|vowed|vows|pledged|going|set|expected|wants|decided|planning|planned|promised to appeal
planned: appeal would|will be lodged|filed|made|launched|heard
planned: file|lodge|launch|filed|lodged|launched|filing|lodging an|the|his|her|their|its appeal
planned: is|was|are|were appealing against|the|his|her|their
planned: appeal has|had|was been|lodged|filed lodged|filed|on|in|by|with
none: no appeal was|is|will|would|has|had|planned|against
none: will|would|wo|'ll not|n't appeal|challenge|contest
none: not|never be|to appealing|appeal
none: no plan|plans|intention|reason|grounds to|for|of appeal|appealing
none: accepted|accepts|accept|accepting the verdict|ruling|sentence|judgment|judgement|sanction
none: waived|waives|forgo|forgoes * right|rights to|of appeal
open: not|n't decided|decide|said|say whether|if to|he|she|they|it|there|* appeal|would|will|'ll|* appeal|be|*
open: not|n't decided|decide|said|say whether|if to appeal
open: undecided|decide|deciding whether|if|on to|he|she|they|an appeal|would|will
open: considering|weighing|mulling|studying|consider|considers an|the appeal
open: considering|weighing|mulling|studying|consider|considers whether to appeal

# testify ; Whether the accused testified
yes: took|takes|taking the stand in his|her own
yes: took|takes|taking the witness stand in his|her own
yes: took|takes the stand and|to denied|deny|told|tell|defend|testified|insisted
yes: testified|testifies|testifying in|on his|her own defence|defense|behalf
yes: gave|gives|giving evidence in|on his|her own defence|defense|behalf
none: did|does|would|will not|n't testify
none: did|does|would|will not|n't take the stand
none: did|does|would|will not|n't give evidence
none: declined|declines|refused|refuses to testify
none: declined|declines|refused|refuses to take the stand
none: declined|declines|refused|refuses to give evidence
none: chose|chooses|opted|elected|decided not to testify
none: chose|chooses|opted|elected|decided not to take the stand
none: chose|chooses|opted|elected|decided not to give evidence

# openend ; Whether an end of it is set
open: until|till further notice|notification|instructions
open: closed|shut|suspended|halted|postponed|cancelled|canceled|adjourned|delayed|sealed|grounded|closes|suspends|extended indefinitely
open: indefinitely closed|shut|suspended|halted|postponed|adjourned|delayed|closes|suspends
open: closed|shut|suspended|halted|postponed|closes|suspends|shuts * indefinitely
open: closed|shut|suspended|halted|postponed|closes|suspends|shuts * * indefinitely
open: closed|shut|suspended|halted|postponed|closes|suspends|shuts * * * indefinitely
open: closed|shut|suspended|halted|postponed|closes|suspends|shuts * * * * indefinitely
open: indefinite closure|suspension|strike|postponement|walkout|curfew
set: closed|shut|suspended|halted|grounded|sealed|cancelled|canceled|postponed|closes|shuts|suspends|closing|suspending until|till monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|tomorrow|next|mid-day|noon|midnight|late|early|at|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31
set: closed|shut|suspended|halted|grounded|sealed|cancelled|canceled|postponed|closes|shuts|suspends|closing|suspending * until|till monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|tomorrow|next|mid-day|noon|midnight|late|early|at|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31
set: closed|shut|suspended|halted|grounded|sealed|cancelled|canceled|postponed|closes|shuts|suspends|closing|suspending * * until|till monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|tomorrow|next|mid-day|noon|midnight|late|early|at|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31
set: closed|shut|suspended|halted|grounded|sealed|cancelled|canceled|postponed|closes|shuts|suspends|closing|suspending * * * until|till monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|tomorrow|next|mid-day|noon|midnight|late|early|at|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31
set: closed|shut|suspended|halted|grounded|sealed|cancelled|canceled|postponed|closes|shuts|suspends|closing|suspending for a|an|one|two|three|four|five|six|seven|eight|nine|ten|10|12|14|15|20|24|28|30|45|48|60|72|90 day|days|week|weeks|month|months|hours|year|years
set: closed|shut|suspended|halted|grounded|sealed|cancelled|canceled|postponed|closes|shuts|suspends|closing|suspending * for a|an|one|two|three|four|five|six|seven|eight|nine|ten|10|12|14|15|20|24|28|30|45|48|60|72|90 day|days|week|weeks|month|months|hours|year|years
set: closed|shut|suspended|halted|grounded|sealed|cancelled|canceled|postponed|closes|shuts|suspends|closing|suspending * * for a|an|one|two|three|four|five|six|seven|eight|nine|ten|10|12|14|15|20|24|28|30|45|48|60|72|90 day|days|week|weeks|month|months|hours|year|years
set: closed|shut|suspended|halted|grounded|sealed|cancelled|canceled|postponed|closes|shuts|suspends|closing|suspending * * * for a|an|one|two|three|four|five|six|seven|eight|nine|ten|10|12|14|15|20|24|28|30|45|48|60|72|90 day|days|week|weeks|month|months|hours|year|years
set: closed|shut|suspended|halted|grounded|sealed|cancelled|canceled|postponed|closes|shuts|suspends|closing|suspending * * * * for a|an|one|two|three|four|five|six|seven|eight|nine|ten|10|12|14|15|20|24|28|30|45|48|60|72|90 day|days|week|weeks|month|months|hours|year|years

# leave ; Whether he is on leave, and paid
paid: paid leave
paid: paid administrative leave
paid: leave with pay
unpaid: unpaid leave
unpaid: unpaid administrative leave
unpaid: leave without pay
unpaid: suspended without pay
paid: suspended on|with full|pay

# bailed ; Whether bail was granted
granted: granted|given|gets|got|won|posted|grants|grant bail
granted: granted|given|grants|grant him|her|them|the bail
granted: released|freed|out|stay|remain|remains|walked|free on bail
granted: bail was|is|were|has granted|set|posted|been
granted: bail set|fixed at
granted: set|fixed|sets his|her|their|the bail at
denied: denied|refused|refuses|denies|opposed|rejected|rejects bail
denied: denied|refused|refuses|denies him|her|them|the bail
denied: bail was|were|is denied|refused|rejected|revoked
denied: bail has|had been denied|refused|rejected|revoked
denied: down|rejected|refused|denied|dismissed|rejects|refuses a|an|his|her|their|the request|application|plea|bid|motion for|to bail|be
denied: down|rejected|refused|denied|dismissed|rejects|refuses a|an|his|her|their|the bail request|application|plea|bid|motion
denied: without bail
denied: remanded in|into custody

# funeral ; What kind of funeral it is to be
state: state funeral|burial
private: private funeral|burial|ceremony|cremation
private: buried|cremated|funeral|burial in private

# ambassador ; What was done with the ambassador
summoned: summoned|summons|summoning|summon * ambassador|envoy|attache
recalled: recalled|recalls|recalling|withdrew|withdraws|recall * ambassador|envoy
expelled: expelled|expels|expelling|expel * ambassador|envoy|diplomat|diplomats
summoned: summoned|summons|summoning|summon * * ambassador|envoy|attache
recalled: recalled|recalls|recalling|withdrew|withdraws|recall * * ambassador|envoy
expelled: expelled|expels|expelling|expel * * ambassador|envoy|diplomat|diplomats
summoned: summoned|summons|summoning|summon * * * ambassador|envoy|attache
recalled: recalled|recalls|recalling|withdrew|withdraws|recall * * * ambassador|envoy
expelled: expelled|expels|expelling|expel * * * ambassador|envoy|diplomat|diplomats
recalled: ambassador was|had|has recalled|been recalled|home
summoned: ambassador was summoned
expelled: ambassador was expelled

# large ; Whether the suspect has been caught
no: suspect|suspects|gunman|gunmen|attacker|attackers|shooter|driver|killer|thief|thieves|robbers|man|men|fugitive is|are|was|were|remains|remain|remained at large
no: suspect|suspects|gunman|gunmen|attacker|attackers|shooter|driver|killer|thief|thieves|robbers|man|men|fugitive is|are|was|were|remains|remain|remained still at large
no: still|remains|remain|remained at large
no: still|remains|remain|remained|is|are|was|were on the run
no: on the run
no: no arrests|arrest has|have|had|was|were been|made
no: no one|suspects|suspect has|have|had been arrested|detained|caught|apprehended
no: nobody|no-one|none has|had|have been arrested|detained|caught|apprehended
no: nobody|no-one was|is arrested|detained|caught
yes: gunman|attacker|shooter|killer was arrested|detained|captured|caught|apprehended
yes: gunman|attacker|shooter|killer has|had been arrested|detained|captured|caught|apprehended

# apology ; Whether there was an apology
yes: apologised|apologized|apologises|apologizes|apologising|apologizing|apologise|apologize
yes: said|says|say|saying sorry
yes: asked|asks|begged|begs|begging|pleaded for forgiveness|pardon
yes: asked|asks|begged|begs * for forgiveness|pardon
yes: asked|asks|begged|begs * * for forgiveness|pardon
yes: offered|offers|issued|issues|made|makes|gave|gives|tendered|delivered a|an|his|her|its|their apology|apologies
yes: offered|offers|issued|issues|made|makes|gave|gives|tendered|delivered a|an|his|her|its|their * apology|apologies
no: offered|offers|offering|issued|made|gave|given|with no apology|apologies
no: no apology|apologies was|were|has|had|came
no: without apology|apologising|apologizing
no: without an|any apology

# remorse ; Whether remorse was shown
yes: showed|shows|expressed|expresses|voiced|felt|feels remorse|contrition|regret
yes: showed|shows|expressed|expresses|voiced deep|genuine|great|profound remorse|contrition|regret
no: showed|shows|shown|expressed|expresses|showing|expressing|felt|feels no|little remorse|contrition|regret
no: without remorse|contrition|regret

# concession ; Whether the loser has conceded ! that goal goals penalty penalties point points corner twice two three four ground nothing
yes: conceded|concedes|concede|conceding
yes: admitted|admits|admit|admitting|accepted|accepts|accept|accepting|acknowledged|acknowledges defeat
yes: concession speech|call

# warned ; Whether there had been a warning
yes: had|has|have|been|was|were been|already|also warned|alerted|notified|forewarned of|about|that|in|by|.|,|beforehand|twice|repeatedly|months|weeks|days|hours|years
yes: been warned|alerted|notified|forewarned
yes: there was|were|had|is|are|being a|an|several|repeated|already|many|been gale|storm|flood|weather|tsunami|avalanche|a|early warning|warnings|alert|alerts
yes: despite|defied|defying|against a|the|an|repeated|several|many|official|weather|storm|gale|flood warning|warnings|alert|alerts
yes: despite|defied|defying|against a|the|an|repeated|several|many|official weather|storm|gale|flood|tsunami|avalanche|official warning|warnings|alert|alerts
yes: spite of a|the|repeated|several|many|weather|storm|gale warning|warnings|alert|alerts
yes: spite of a|the|repeated|several|many weather|storm|gale|flood|official warning|warnings|alert|alerts
yes: tipped off
yes: received|had|got|get|given|gave|issued|ignored|dismissed|overlooked|disregarded|missed a|an|the|several|repeated|many|earlier|early|advance|prior|two|three warning|warnings|alert|alerts|tip|tip-off
yes: ignored|dismissed|overlooked|disregarded warning|warnings
yes: warning|warnings was|were there|ignored|dismissed|overlooked|disregarded|missed
no: no warning|warnings|notice|tip-off
no: no advance|prior|early|clear|specific|official|storm|gale|flood|weather|tsunami|avalanche warning|warnings|notice|alert|alerts
no: without warning|notice
no: without any|prior|advance warning|notice
no: no siren|sirens|alarm|alarms|alert|one|text warned|sounded|alerted

# overload ; Whether too many people were aboard ! with cases work
yes: was|were|been|badly|dangerously|grossly|severely|heavily overloaded|overcrowded
yes: overloaded|overcrowded ferry|boat|bus|vessel|ship|train|plane|truck|lorry|minibus|canoe|dinghy|club|hall|venue
yes: was|were|been too full|crowded
yes: too many people|passengers|guests|visitors|spectators on|aboard|inside|in
yes: over|above|beyond|exceeding|exceeded its|the|their|legal|permitted|licensed|maximum capacity
yes: over|above|beyond|exceeding|exceeded its|the|their legal|permitted|licensed|maximum|official capacity
no: not overloaded|overcrowded
no: within|below|under its|the|their capacity
no: within|below|under its|the|their legal|permitted|licensed|maximum|official capacity
no: no overloading|overcrowding

# alone ; Whether anybody helped
yes: acted|acting|act|worked|working|operated alone
yes: acted|acting|act by|on himself|herself|his|her
yes: no accomplice|accomplices
yes: lone gunman|attacker|wolf|shooter|assailant|bomber|killer|knifeman
no: accomplice|accomplices was|were|is|are|has|have|had
no: looking|searching|hunting|search|hunt for a|an|another second|other|possible gunman|attacker|suspect|shooter|person|man|woman|accomplice|assailant
no: looking|searching|hunting|search|hunt for accomplices
no: looking|searching|hunting|search|hunt for another|more|other|possible accomplices|accomplice|suspects|attackers|suspect|man|attacker|gunman
no: second gunman|attacker|suspect|shooter|assailant was|is|remains|fled|escaped|has|had
no: with the help of an|two|several|his|her accomplice|accomplices
no: not act|acted|acting alone
open: not|n't known|clear|established whether|if he|she|they|the acted|had|was|were|gunman|attacker|suspect|man alone|acted

# emotion ; Whether the accused showed emotion
none: showed|shows|showing|displayed|displays|betrayed|betrays|gave|gives|giving no|little emotion|reaction
none: showed|shows|showing|displayed|displays|betrayed|betrays no sign|flicker|trace|hint of emotion
none: without emotion
none: without visible|any|showing emotion|reaction
none: stared|staring|looked straight|impassively|blankly|ahead
none: listened|stood|sat|remained|was impassive|impassively|expressionless|motionless|emotionless
yes: wept|sobbed|cried|trembled|smiled|fainted|collapsed|shouted|swore in the dock
yes: wept|sobbed|cried|trembled|smiled|fainted|collapsed|shouted|swore as|when the|his|her|its verdict|sentence|judge|jury|foreman|conviction
yes: wept|sobbed|cried|trembled|smiled|fainted|shouted as|when he|she was sentenced|convicted|found|told|led|jailed
yes: broke down in the dock
yes: broke down as|when the|his|her verdict|sentence|judge|jury|foreman
yes: shook|shaking|shakes his|her head
yes: buried|put|hid his|her head|face in

# distress ; Whether there was a call for help
yes: sent|issued|made|transmitted|radioed|sends|received|picked a|the|an distress|mayday|sos call|signal|alert|message
yes: sent|issued|made|transmitted|radioed out|up a|the|an distress|mayday|sos call|signal|alert|message
yes: distress|mayday|sos call|signal|alert|message was|had|came|at|from|shortly|before
no: no distress|mayday|sos call|signal|alert|message
no: without sending|issuing|making a|any distress|mayday|sos

# recorder ; Whether the flight recorders have been found
yes: found|recovered|retrieved|located a|the|one|both|two flight|black|voyage|data|cockpit recorder|recorders|box|boxes|data|voice
yes: recorder|recorders|boxes has|have|had|was|were been found|recovered|retrieved|located
yes: recorder|recorders|boxes was|were found|recovered|retrieved|located
yes: black box has|had been found|recovered|retrieved|located
yes: black box was found|recovered|retrieved|located
no: recorder|recorders|boxes has|have|had|was|were not|yet been|yet|to found|recovered|retrieved|located|be
no: black box has|had|was not|yet been|yet|to found|recovered|retrieved|located|be
no: recorder|recorders|boxes is|are still missing

# survivors ; Whether anybody survived
yes: survivor|survivors was|were pulled|found|rescued|taken|picked|flown
yes: survivor|survivors has|have|had been pulled|found|rescued|taken|picked|flown
yes: sole|lone survivor
no: no survivors|survivor
no: nobody|no-one|none survived
no: nobody|no-one|none on|aboard board|survived survived|,
no: no one survived
no: no sign|signs|hope|chance of life|survivors
no: all|everyone|everybody aboard was|were|died|are|is dead|killed|lost|.|,
no: all|everyone|everybody on board was|were|died|are|is dead|killed|lost|.|,

# speed ; Whether it was too fast
yes: was|were|been speeding
yes: over|above|exceeding|exceeded|exceeds|broke|breaking the speed limit
yes: travelling|traveling|driving|going|moving too fast
yes: at excessive|high|great|breakneck speed|speeds
no: not speeding
no: within|below|under the speed limit
no: within|below|under the legal|permitted speed
no: no indication|sign|evidence of speeding|excessive

# demanded ; Whether a ransom was demanded
yes: demanded|demands|demanding|sought|seeking|wants|want|wanted a|the|their|his|her|more ransom
yes: demanded|demands|demanding|sought|seeking ransom
yes: asked|asks|asking|called|calling for a|the ransom
yes: asked|asks|asking|called|calling for ransom
yes: ransom demand|demands was|were|of|had|has|from|came|is
no: no ransom demand|demands|note|request
no: no demand|demands|request|requests for ransom|money|payment
no: no demand|demands|request|requests for a|any ransom|payment

# stuck ; Whether people are still under the ruins
yes: feared|believed|thought|reported trapped|buried|entombed
yes: feared|believed|thought|reported to be trapped|buried|under|beneath
yes: feared|believed|thought|reported to be still|also trapped|buried|under|beneath
yes: feared|believed|thought|reported to still be trapped|buried|under|beneath
yes: still|remain|remained|remains trapped|buried|under|beneath under|in|inside|the|beneath
no: nobody|no-one|none was|were|is|are|remained|remains still trapped|left|under|inside|buried|beneath
no: nobody|no-one|none was|were|is|are|remained|remains trapped|left|under|buried|beneath
no: no one|bodies|survivors|people was|were|is|are|remained|remain still trapped|left|under|inside|buried|beneath
no: no one|bodies|survivors|people was|were|is|are|remained|remain trapped|left|under|buried|beneath

# charged ; Whether charges have been brought
yes: was|were|been|is|are charged with|on|over|in|by
yes: charged with
yes: filed|brought|laid|pressed charges
yes: charges were|was|have|had been filed|brought|laid
yes: charges were|was filed|brought|laid
no: no charges were|was|have|had|has
no: charges have|had|were not been|yet|filed|brought|laid
no: without charge|charges
no: not|n't been|yet charged
no: not|n't yet been charged
open: unclear|known|clear whether|if he|she|they|anyone|anybody|the|* has|had|have|was|were|would been|be|charged charged|with

# rubber ; Whether rubber bullets were used
yes: rubber|plastic|rubber-coated bullet|bullets|rounds|pellets
no: no rubber|plastic bullets|rounds|pellets

# teargas ; Whether tear gas was used
yes: tear gas
yes: tear-gas|teargas
yes: tear-gassed|teargassed
no: no tear gas

# live ; Whether live ammunition was used
yes: live ammunition|rounds|bullets|fire
no: no live ammunition|rounds|bullets|fire

# incourt ; Whether the accused was in court
yes: was|were|is in court|attendance
yes: was|were|is in the dock|courtroom|court
yes: appeared|appears in court|person|custody
yes: listened|listening to the verdict|judgment|judgement|sentence|judge
yes: left|leaving the court|courtroom|courthouse
no: not in court|attendance
no: not in the dock|courtroom|court
no: in his|her|their absence
no: in absentia
no: stayed|remained away from the|court trial|court|hearing|verdict
no: did not|n't appear|attend in|the court|person|hearing|verdict|sentencing|trial

# walkout ; Whether there is to be a strike
yes: voted|voting|vote for|in|to strike|favour|favor|walk strike|of|out|action
yes: will|would go on strike
no: ruled|rules|ruling out a|any|further strike|strikes|walkout|walkouts|stoppage
no: ruled|rules|ruling out strike|strikes|industrial action
no: strike|walkout|stoppage|action was|is|were not|off on|planned|the
no: no plans|plan|intention to|of strike|striking|walk
open: not|n't|never rule|ruled|exclude|excluded out|a|any|strike a|any|further|strike|strikes|industrial|action
open: not|n't|never rule|ruled out a|any|further|strike strike|strikes|action|walkout
open: refused|declined to rule out a|strike|any|strikes
open: ballot|ballots|balloted|balloting|vote on|for a|strike|industrial|possible strike|action|walkout
open: strike ballot|vote

# handshake ; Whether they shook hands
yes: shook|shake|shaking|shakes hands
yes: shook|shake|shaking|shakes his|her hand
no: no handshake
no: without a handshake
no: without shaking hands

# unaccounted ; Whether people are missing
yes: unaccounted for
yes: still|remain|remains|remained|reported missing
yes: person|people|passenger|passengers|hiker|climber|skier|resident|residents|boy|girl|man|woman|child|worker|sailor|swimmer|others is|are missing
yes: one|two|three|four|five|six|seven|dozens|several|scores missing
no: everyone|everybody|all|residents|passengers|guests|pupils|workers|staff|those has|had|have been accounted
no: everyone|everybody|all|residents|passengers|guests|pupils|workers|staff was|were|is|are accounted
no: nobody|no-one|none was|is|were|are|remained|remains|remain missing|unaccounted
no: nobody|no-one|none was|is|were|are|remained|remains|remain still missing|unaccounted
no: no one was|is|were|are|remained|remains missing|unaccounted
no: last|final victim|body was|has found|recovered|been

# unanimous ; Whether all of them agreed
yes: unanimous|unanimously
yes: by unanimous|unanimously
no: by a majority
no: by a|an * majority
no: majority verdict|verdicts|decision|ruling
no: split|divided decision|verdict|ruling|jury|vote
no: voted|votes against the deal|takeover|offer|merger|decision|proposal|bid|acquisition|rise|cut|increase
no: justice|justices|judge|judges|director|directors|member|members|juror|jurors dissented
no: with one|two|three|four dissent|dissents|abstention|abstentions|dissenting

# suspect ; Whether the person is a suspect
yes: is|are|was|were|as|remains|become|became|named|considered|treated a|the suspect|suspects
yes: is|are|was|were|as|remains|become|became|named|considered|treated a|the|his|their formal|prime|main|chief|possible|key|official suspect|suspects
no: not a|being|considered|treated suspect|suspects|a|as suspect|suspects|a
no: not a suspect
no: not suspects

# guidance ; What became of the forecast
raised: raised|raises|raising|lifted|lifts|lifting|upgraded|upgrades|increased its|the|their forecast|forecasts|guidance|outlook
raised: raised|raises|raising|lifted|lifts|lifting|upgraded|upgrades|increased its|the|their * forecast|forecasts|guidance|outlook
raised: raised|raises|raising|lifted|lifts|lifting|upgraded|upgrades|increased its|the|their * * forecast|forecasts|guidance|outlook
raised: raised|raises|raising|lifted|lifts|lifting|upgraded|upgrades|increased its|the|their * * * forecast|forecasts|guidance|outlook
raised: raised|raises|raising|lifted|lifts|lifting|upgraded|upgrades|increased its|their * * * * forecast|forecasts|guidance|outlook
raised: raised|raises|raising|lifted|lifts|lifting|upgraded|upgrades|increased its|their * * * * * forecast|forecasts|guidance|outlook
raised: raised|raises|lifted|lifts|upgrades forecast|forecasts|guidance|outlook
lowered: cut|cuts|cutting|lowered|lowers|lowering|slashed|slashes|reduced|trimmed|trims its|the|their forecast|forecasts|guidance|outlook
lowered: cut|cuts|cutting|lowered|lowers|lowering|slashed|slashes|reduced|trimmed|trims its|the|their * forecast|forecasts|guidance|outlook
lowered: cut|cuts|cutting|lowered|lowers|lowering|slashed|slashes|reduced|trimmed|trims its|the|their * * forecast|forecasts|guidance|outlook
lowered: cut|cuts|cutting|lowered|lowers|lowering|slashed|slashes|reduced|trimmed|trims its|their * * * forecast|forecasts|guidance|outlook
lowered: cut|cuts|cutting|lowered|lowers|lowering|slashed|slashes|reduced|trimmed|trims its|their * * * * forecast|forecasts|guidance|outlook
lowered: cut|cuts|cutting|lowered|lowers|lowering|slashed|slashes|reduced|trimmed|trims its|their * * * * * forecast|forecasts|guidance|outlook
lowered: cut|cuts|lowered|lowers|slashes|trims forecast|forecasts|guidance|outlook
lowered: profit warning
kept: confirmed|confirms|confirming|reiterated|reiterates|maintained|maintains|kept|keeps|left|leaves|reaffirmed|reaffirms|backed|backs its|the|their forecast|forecasts|guidance|outlook
kept: confirmed|confirms|confirming|reiterated|reiterates|maintained|maintains|kept|keeps|left|leaves|reaffirmed|reaffirms|backed|backs its|the|their * forecast|forecasts|guidance|outlook
kept: confirmed|confirms|confirming|reiterated|reiterates|maintained|maintains|kept|keeps|left|leaves|reaffirmed|reaffirms its|the|their * * forecast|forecasts|guidance|outlook
kept: confirmed|confirms|confirming|reiterated|reiterates|maintained|maintains|kept|keeps|left|leaves|reaffirmed|reaffirms its|their * * * forecast|forecasts|guidance|outlook
kept: confirmed|confirms|confirming|reiterated|reiterates|maintained|maintains|kept|keeps|left|leaves|reaffirmed|reaffirms its|their * * * * forecast|forecasts|guidance|outlook
kept: confirmed|confirms|confirming|reiterated|reiterates|maintained|maintains|kept|keeps|left|leaves|reaffirmed|reaffirms its|their * * * * * forecast|forecasts|guidance|outlook

# dividend ; What became of the dividend
raised: raised|raises|raising|lifted|lifts|increased|increases a|its|the|their dividend|payout
raised: raised|raises|raising|lifted|lifts|increased|increases its|the|their * dividend|payout
lowered: cut|cuts|cutting|lowered|lowers|slashed|slashes|halved|reduced|reduces a|its|the|their dividend|payout
lowered: cut|cuts|cutting|lowered|lowers|slashed|slashes|halved|reduced|reduces its|the|their * dividend|payout
kept: kept|keeps|left|leaves|held|maintained|maintains a|its|the|their dividend|payout
none: no dividend
none: no final|interim|annual dividend
none: scrapped|scraps|suspended|suspends|cancelled|canceled|axed|omitted a|its|the|their dividend|payout

# foreignhelp ; Whether help from abroad is wanted
yes: accepted|accepts|accepting|welcomed|welcomes an|the|offers|all offer|offers|of of|help|aid|assistance
yes: asked|asks|asking|appealed|appeals|appealing|called|calling for help|aid|assistance
yes: asked|asks|asking|appealed|appeals|appealing|called|calling for international|foreign|outside|more|urgent|emergency help|aid|assistance
no: help|aid|assistance was|is not needed|required|necessary|wanted
no: no need for help|aid|assistance|foreign|international|outside
no: no more|further|foreign|international|outside help|aid|assistance was|is needed|required
no: turned|turns|turning down an|the|offers|offer|foreign|international|all offer|offers|of|help|aid|assistance
no: rejected|declined|refused|rebuffed|spurned an|the|offers|foreign|international|all offer|offers|of|help|aid|assistance

# forced ; Whether they forced their way in
yes: forced|forcing|broke|smashed|jemmied|prised the|a|open front|back|rear|side|main|door|window|lock door|window|entrance|gate
yes: forced|forcing|jemmied the|a door|window|lock|entrance|gate
yes: signs of forced|a|breaking entry|break-in
no: no sign|signs|evidence|trace|traces|indication of forced|a|breaking|force
no: without forcing a|the|any

# signed ; Whether it has been signed
yes: signed|signs|inked a|an|the|their agreement|deal|contract|treaty|accord|pact|memorandum
yes: signed|signs|inked a|an|the|their * agreement|deal|contract|treaty|accord|pact|memorandum
yes: agreement|deal|contract|treaty|accord|pact was|is|were signed
yes: agreement|deal|contract|treaty|accord|pact has|had been signed
no: agreement|deal|contract|treaty|accord|pact has|had|was not|yet|never been|yet|to signed|been|be
no: agreement|deal|contract|treaty|accord|pact was|is not|never signed
no: no agreement|deal|contract|treaty|accord|pact was|has|had|is|were signed|been
no: no * agreement|deal|contract|treaty|accord|pact was|has|had|is signed|been

# confess ; Whether the accused admits it
yes: confessed|confesses|confessing to
yes: confessed|confesses|confessing that|on|during|in
yes: admitted|admits|admitting|admit killing|murdering|shooting|stabbing|hitting|strangling|raping|stealing|manslaughter|murder|setting|starting|poisoning|beating|pushing
yes: admitted|admits|admitting|admit the|having|to killed|killing|murder|stabbed|shot|charges|charge|stabbing|shooting|crime|theft
yes: full|signed|written confession
no: denied|denies|denying the|all|both|any|these charge|charges|wrongdoing|crime|crimes|offence|offences
no: denied|denies|denying killing|murdering|murder|manslaughter|wrongdoing|shooting|stabbing|raping|rape
no: plead|pleaded|pleads|pleading|pled not guilty
no: is|was|were innocent
no: maintains|maintained|protested|protests|professed|proclaimed his|her|their innocence

# defused ; Whether a second bomb went off
exploded: second|another|third , smaller bomb|device|blast|explosion
exploded: second|another|third bomb|device|car-bomb exploded|blew|went|detonated
exploded: second|another|third smaller|bigger|larger|car|suicide bomb|device|bomber exploded|blew|went|detonated
defused: defused|disarmed|dismantled a|another|the second|third|bomb|device|other
defused: defused|disarmed|dismantled another|two|three
defused: second|another|third bomb|device was|were|had|is defused|disarmed|found|discovered
defused: found and defused|disarmed

# responsibility ; Who has claimed responsibility
yes: claimed|claims|claiming|took|takes|taken|taking|accepted|accepts|assumed responsibility
yes: claimed|claims|took|takes|accepted full|sole|joint responsibility
yes: responsibility was|is|has claimed|taken
yes: responsibility was|has * taken|claimed
yes: its|their|his men|fighters|members|militants|forces|soldiers|martyrs|volunteers carried out
yes: its|their|his men|fighters|members|militants|forces|soldiers|martyrs|volunteers had|have carried out
yes: its|their|his men|fighters|members|militants|forces|soldiers|martyrs|volunteers was|were|are behind
yes: it|they|he|she|we carried out the attack|bombing|assault|raid|killing|killings|strike|shooting|explosion
yes: it|they|he|she|we had|have carried out the attack|bombing|assault|raid|killing|killings|strike|shooting|explosion
yes: it|they|he|she|we was|were|is behind the
yes: owned|owns|own|owning up
yes: admitted|admits|admit|admitting responsibility|blame|fault
yes: admitted|admits|admit|admitting carrying|planting|firing|staging|ordering
denied: denied|denies|deny|denying|disclaimed responsibility|involvement|complicity
denied: denied|denies|deny|denying any|all involvement|responsibility|role|part|knowledge|link|connection|complicity
denied: had|has|have nothing|no to|part|role|hand do|in with|the|it
denied: denied|denies|denying carrying|being|having carried|behind|staged|done
none: no|nobody|no-one|none group|one|organisation|organization|militant|side|of has|had|have|group|claimed|them claimed|yet|immediately|so|said
none: nobody|no-one|none has|had claimed|owned|admitted
none: nobody|no-one|none has|had said|says it|they|he carried|was|were|did
none: no|without immediate|any claim|claims of
none: no claim|claims of

# detonation ; How the bomb was set off
remote: detonated|triggered|activated|exploded by|with|via|using|through mobile|cell|cellphone|phone|remote|radio|cellular
remote: detonated|triggered|activated|exploded by|with|via|using|through a|the mobile|cell|cellphone|phone|remote|radio|cellular
remote: set off by|with|via|using|through mobile|cell|cellphone|phone|remote|radio|cellular
remote: set off by|with|via|using|through a|the mobile|cell|cellphone|phone|remote|radio|cellular
remote: detonated|triggered|exploded|set remotely
remote: remote-controlled|remotely-detonated|remotely-controlled bomb|device|explosive|mine
remote: by remote control
timer: rigged|wired|connected|attached|linked to a|the|an timer|timing|alarm|clock
timer: detonated|triggered|activated|exploded|off by|with|using a|the timer|timing
timer: on|had|with a timer|time-delay
timer: time bomb|bombs
suicide: blew|blown|blow|blowing himself|herself|themselves up
suicide: suicide bomber|bombers|bombing|bombings|attacker
suicide: detonated|detonating|detonates his|her|their|an|a|explosives|suicide vest|belt|explosives|explosive|suicide|bomb

# custody ; How the suspect came into custody
surrendered: gave|gives|giving|given himself|herself|themselves up
surrendered: turned|turns|turning|handed|hands|handing himself|herself|themselves in|over
surrendered: surrendered|surrenders to police|authorities|officers
surrendered: surrendered|surrenders to the police|authorities
surrendered: walked|walks into a|the police
caught: was|were|been|is captured|apprehended|cornered
caught: caught|stopped|intercepted at|near border|checkpoint|airport
caught: caught|stopped|intercepted at|near a|the border|checkpoint|airport
caught: caught|stopped|intercepted at|near a|the|* * border|checkpoint|airport
caught: caught|arrested|stopped trying|attempting to flee|escape|leave|cross
caught: tracked|hunted|chased down
caught: hauled|dragged out of

# attackers ; Whether attackers were taken alive
alive: taken|captured|caught alive
alive: surviving|captured attacker|gunman|assailant|hijacker|bomber|militant
dead: attackers|gunmen|assailants|hijackers|militants|hostage-takers were|are|had|have shot|killed|gunned|dead|neutralised|neutralized
dead: attackers|gunmen|assailants|hijackers|militants|hostage-takers have|had been shot|killed|gunned|neutralised|neutralized
dead: no attacker|attackers|gunman|gunmen survived

# layoffs ; Whether anybody is to be dismissed
no: no compulsory|forced|involuntary redundancies|layoffs|lay-offs|dismissals|departures
no: without compulsory|forced|involuntary redundancies|layoffs|lay-offs|dismissals|departures
no: no redundancies|layoffs|lay-offs|dismissals
no: nobody|no-one will|would be forced|dismissed|laid|sacked
no: nobody|no-one must|has go|to
no: no one|employee|worker|jobs|job will|would be forced|dismissed|laid|sacked|lost|cut
no: ruled|rules|ruling out compulsory|forced|redundancies|layoffs|lay-offs|dismissals
open: not|n't|never rule|ruled|exclude|excluded out|compulsory|forced compulsory|forced|redundancies|layoffs|lay-offs|dismissals
open: refused|declined to rule out compulsory|forced|redundancies|layoffs|lay-offs|dismissals
open: not|n't|never rule|ruled|exclude|excluded out|job|further|more job|further|more|cuts|losses cuts|losses|job
open: refused|declined to rule out job|jobs|further|more cuts|losses
no: ruled|rules|ruling out job|any|further|more cuts|losses
no: ruled|rules|ruling out any|further|more job cuts|losses

# closures ; Whether anything is to be closed
no: no factory|plant|site|branch|store|office|school|hospital|mine|mill|shop will|would be closed|shut
no: no plans|plan|intention to|of close|shut|closing|shutting
no: ruled|rules|ruling out closing|closure|closures|shutting
open: not|n't|never rule|ruled|exclude|excluded out closing|closure|closures|shutting
open: refused|declined to rule out closing|closure|closures|shutting
open: not|n't|never rule|ruled|exclude|excluded out|further|more|any|plant|factory further|more|any|plant|factory|closures closures|closure
open: not|n't|never exclude|excluded|rule|ruled further|more|any|out plant|factory|further|more|any|store|branch closures|closure
no: no further|more|plant|factory|store|branch closures|closure
no: no further|more plant|factory|store|branch closures|closure

# insured ; Whether it was insured
yes: was|were|is|are|been|being fully|well insured
yes: was|were|is|are insured
yes: had|has|have insurance
no: was|were|is|are uninsured
no: had|has|have|without no|any insurance

# belted ; Whether belts, helmets or life jackets were worn
yes: wearing|wore|wear helmet|helmets|seatbelt|seatbelts|lifejackets
yes: wearing|wore|wear seat|safety|life belt|belts|jackets|vests
yes: wearing|wore|wear a|his|her|their helmet|helmets|seatbelt|seatbelts|lifejacket|lifejackets
yes: wearing|wore|wear a|his|her|their seat|safety|life|crash|cycle belt|belts|jacket|jackets|helmet|helmets
no: wearing|wore|wear no helmet|helmets|seatbelt|seatbelts|lifejackets
no: wearing|wore|wear no seat|safety|life belt|belts|jackets|vests
no: without helmet|helmets|seatbelts|lifejackets
no: without a|his|her|their helmet|helmets|seatbelt|seatbelts|lifejacket|lifejackets
no: without seat|safety|life belt|belts|jackets|vests
no: without a|his|her|their seat|safety|life belt|belts|jacket|jackets

# drink ; Whether alcohol was involved
yes: was|were|been|is drunk|intoxicated|inebriated
yes: been drinking
yes: over|above|exceeded the|legal|drink-drive|drink-driving|alcohol limit
yes: over|above|exceeded|twice|double|triple the|legal legal|drink-drive|drink-driving|alcohol limit
yes: times|twice|double the limit
yes: under the influence of alcohol|drink
yes: smelled|smelt|reeked|stank of alcohol|drink|beer|wine|whisky|whiskey|vodka
yes: tested positive for alcohol|drink
yes: alcohol played|was a|involved
no: was|were|is sober
no: no trace|traces|sign|signs|evidence of alcohol|drink
no: no alcohol
no: tested negative for alcohol
no: alcohol was|is not|n't involved|suspected|believed|thought|a
no: alcohol played no

# armed ; Whether the suspect was armed
yes: was|were|been armed
yes: heavily|lightly armed
yes: was|were|been carrying|brandishing|wielding a|an|the gun|knife|pistol|rifle|weapon|firearm|handgun|shotgun|axe|machete|hammer
no: was|were|is|been unarmed
no: unarmed
no: no weapon|gun|firearm|knife|weapons was|were found|recovered

# known ; Whether the suspect was known to the police
yes: known to police|authorities
yes: known to the police|authorities
yes: known to the intelligence|security|law services|service|enforcement
yes: had|has|have a criminal|police record
yes: had|has|have previous|prior|several|numerous convictions
yes: previously|already|earlier convicted|jailed|imprisoned
yes: been convicted|jailed before|previously
yes: previous|prior|earlier conviction|convictions for
yes: had|has|have several|numerous|two|three|four|many previous|prior convictions
no: unknown to police|authorities
no: unknown to the police|authorities
no: no criminal|police|previous|prior record|convictions|past|history
no: no previous|prior criminal record|convictions

# ransom ; Whether a ransom was paid
yes: paid|pays a|the ransom
yes: paid|pays a|the * ransom
yes: ransom was|had|has|been been|paid
no: no ransom
no: paid|pays no ransom
no: without paying a|any|the ransom

# terror ; Whether it is treated as terrorism
yes: treated|investigated|described|declared|classified as terrorism|terrorist|terror
yes: treated|investigated|described|declared|classified as a|an terrorist|terror
yes: act of terror|terrorism
yes: terrorist|terror attack|motive|act
no: not terror-related|terrorism-related|terrorism|terrorist
no: no link|links|connection to|with terrorism|terror|terrorists
no: no indication|sign|evidence|suggestion|suspicion of terrorism|terror
no: ruled|rules|ruling out terrorism|terror

# foul ; Whether it was done on purpose
yes: foul play is|was suspected
yes: suspected|suspect|suspects|suspecting arson|sabotage
yes: suspected|suspect|suspects|suspecting foul play
yes: treated|treating|investigated|investigating as suspicious|arson|murder|homicide|sabotage
yes: treated|treating|investigating * * as suspicious|arson|murder|homicide|sabotage
yes: deliberately|intentionally started|set|lit|caused
yes: started|set|lit|caused deliberately|intentionally
no: started|set|lit|caused accidentally
no: accidentally started|set|lit|caused
no: no sign|signs|evidence|indication|suspicion|suggestion of foul|arson|sabotage
no: ruled|rules|ruling out foul|arson|sabotage
no: foul play is|was not
no: foul play was|has|had been ruled
no: foul play was ruled

# tsunami ; Whether there is danger of a tsunami
yes: tsunami warning|alert|advisory|warnings|alerts was|were|issued|for|in|after
yes: issued|triggered|prompted|sparked a tsunami
no: no tsunami
no: tsunami threat|danger|risk has|had passed

# peaceful ; Whether it stayed peaceful
peaceful: ended|ending|passed|remained|stayed|dispersed|marched|demonstrated peacefully|peaceful
peaceful: passed|went off peacefully|quietly|calmly|without
peaceful: passed|ended|went without incident|incidents|violence|trouble
peaceful: was|were|been|largely|mostly|mainly|broadly|generally|overwhelmingly|entirely peaceful
peaceful: no violence|clashes|unrest|trouble
peaceful: no reports|report of violence|clashes|unrest|trouble
violent: turned|turns|became|turning violent|ugly
violent: clashed|clash|scuffled|battled|skirmished with police|officers|soldiers|troops|riot|security
violent: clashes|scuffles|skirmishes|battles with police|officers|soldiers|troops|riot|security
violent: clashes|scuffles|fighting|violence|unrest broke|erupted|flared
violent: threw|hurled|hurling|throwing|tossed|lobbed stones|rocks|bricks|bottles|petrol|molotov|firebombs|fireworks|firecrackers|eggs|paint
violent: broke|breaks|breaking up the|a|their rally|march|protest|demonstration|gathering|crowd
violent: set|setting|torched|burned|burnt|overturned cars|vehicles|fire|bins|shops

# permitted ; Whether the protest was allowed
banned: banned|unauthorised|unauthorized|unsanctioned|illegal|unpermitted march|rally|protest|demonstration|gathering|procession
banned: without permission|authorisation|authorization|a|official permit|permission|authorisation|authorization
banned: without permission|authorisation|authorization
banned: march|rally|protest|demonstration was|were|is banned|illegal|unauthorised|unauthorized
banned: march|rally|protest|demonstration had|has been banned
banned: march|rally|protest|demonstration was|is not authorised|authorized|sanctioned|permitted|allowed
allowed: authorised|authorized|sanctioned|permitted|legal march|rally|protest|demonstration|gathering
allowed: march|rally|protest|demonstration was|had|has been authorised|authorized|sanctioned|permitted|approved
allowed: permission for the march|rally|protest|demonstration was|had granted|given|been

# deathcause ; What is said of the cause of death
open: cause of death was|is|has|had not|unclear|unknown|yet
open: cause of his|her|their|the death|deaths was|is|were|has|had not|unclear|unknown|yet
open: not|n't give|disclose|specify|announce|reveal|release a|the cause
open: no cause of death
open: no cause was|is given|disclosed
known: died|dies of|from cancer|pneumonia|heart|stroke|complications|a|an|lung|breast|liver|kidney|leukemia|leukaemia|parkinson|alzheimer|natural|covid-19|aids|malaria|septicaemia|sepsis
known: cause of death was|is cancer|pneumonia|heart|stroke|complications|a|an|drowning|asphyxiation
known: after|following a|an long|short|brief|lengthy illness|battle|fight|struggle
known: after suffering a|an heart|stroke|aneurysm|embolism|brain

# deathpenalty ; Whether the death penalty is sought
none: not|n't|never seek|seeking|pursue|ask|request the|for death penalty|sentence|the
none: not|n't be|to seeking|seek|pursue the death penalty|sentence
none: against seeking|pursuing the death penalty|sentence
none: ruled out the death penalty
none: death penalty off the table
sought: seek|seeking|seeks|sought|pursue|pursuing the death penalty|sentence
sought: demanded|demands|wanted|requested|want the death penalty|sentence
sought: asked|ask|asking|calling|called for the death penalty|sentence

# bout ; How the bout ended
knockout: knocked|knocks|knocking * * out
knockout: knocked|knocks|knocking * out
knockout: was|were|been knocked out
knockout: won|wins|win|victory|beat|stopped by knockout|ko|kayo
stopped: technical knockout
stopped: won|wins|win|victory by|on tko
stopped: referee * * stopped|stops|halted|waved|waves|ended the|it|off
stopped: referee stopped|stops|halted|waved|waves|ended the|it|off
points: unanimous|split|majority points|decision
points: won|beat|outpointed|lost|win|victory|retained * * points
points: on points
corner: threw|throws|throw|thrown|throwing in the towel
corner: in the towel
corner: retired|quit|remained|stayed on his|her|the stool
corner: corner|trainer|team stopped|pulled|retired|withdrew the|him|his fight|out|fighter
disqualified: was|were|been disqualified

# paidin ; What the buyer pays with
cash: all - cash deal|offer|bid|transaction|takeover|acquisition|purchase
cash: in cash
shares: all - share|stock|paper deal|offer|bid|transaction|takeover|merger|acquisition
shares: in shares|stock
mix: cash and shares|stock
mix: cash - and - share|shares|stock
mix: mix|combination|mixture of cash|stock|shares and cash|stock|shares

# approval ; Whether it has been approved
needed: subject to regulatory|the|shareholder|shareholders|court|parliamentary|congressional approval|approvals|clearance
needed: subject|pending|awaiting|needs|requires|need|require to|regulatory|the|shareholder|court|parliamentary|congressional approval|approvals|clearance
needed: must|to be approved|cleared|ratified|endorsed by
given: won|received|gained|secured|obtained|got|given|granted|gave|gives final|preliminary|regulatory|provisional|conditional|formal|initial|the approval|clearance
given: won|received|got|given|granted|gave|gives the go - ahead
given: gave|gives|given|got the green light
given: was|were|been|has approved|cleared|ratified by
given: approved|cleared|ratified the deal|takeover|merger|rescue|plan|sale|acquisition|purchase
refused: blocked|vetoed|rejected|prohibited the deal|takeover|merger|sale|acquisition|purchase

# weather ; What the weather was like
foul: bad|poor|stormy|severe|rough|foul|terrible|atrocious|inclement weather|seas|conditions|visibility
foul: heavy|torrential|driving|pouring rain|rains|seas|fog|snow|snowfall
foul: strong|high|fierce|gusty winds|waves
foul: gale - force winds
foul: dense|thick|heavy fog|mist|smog
fair: good|fine|clear|calm|sunny|dry|perfect|ideal weather|skies|seas|conditions|visibility
fair: weather|sea|seas|sky|skies|conditions|visibility was|were good|fine|clear|calm|sunny|dry|fair
foul: weather|sea|seas|conditions|visibility was|were bad|poor|stormy|rough|choppy|terrible

# troops ; Whether troops are sent
standby: on standby
sent: deployed|deploying|deploys|sent|sending|sends|mobilised|mobilized|activated|activating|ordered|dispatched the national|army
sent: deployed|deploying|deploys|sent|sending|sends|mobilised|mobilized|activated|ordered|dispatched * national guard
sent: guard|troops|soldiers|army was|were|been|are|is deployed|sent|called|mobilised|mobilized|activated
sent: guard|troops|soldiers have|had|has been deployed|sent|called|mobilised|mobilized
none: ruled|rules|rule|ruling out sending|deploying|using troops|soldiers|the

# bodycam ; Whether a body camera recorded it
none: no body|bodycam camera|footage|video
none: no body - worn|camera|cam camera|footage|video
none: body camera|cameras was|were not|n't|off|switched|malfunctioning
none: body - worn camera|cameras was|were not|n't|off|switched|malfunctioning
none: not|n't wearing a body camera
none: not|n't wearing body cameras
yes: body camera|cameras footage|video|recorded|captured|shows|showed|recordings
yes: body - worn camera|cameras footage|video|recorded|captured|shows|showed|recordings

# stayed ; Whether anybody stayed at the scene
yes: remained|stayed|waited|stopped at the scene
no: fled|left|fleeing|leaving|flees the scene|area
no: drove|sped|driving|speeding off|away
no: hit - and - run
no: failed to stop

# search ; Whether the search goes on
on: still|continued|continue|continuing|continues|kept searching|digging|combing|scouring for|through|the|in
on: rescuers|crews|teams|divers|firefighters|searchers|volunteers|workers were|are searching|digging|combing|looking|scouring for|through|the|in
on: search|rescue|recovery effort|efforts|operation|operations|work continued|continues|continue|resumed|goes|went|was|were on|under|continuing|ongoing|today|for
on: search|rescue continued|continues|resumed|goes|went
off: search|rescue|recovery effort|efforts|operation|operations|work ended|over|concluded|finished|stopped|complete|completed
off: search|rescue|recovery effort|efforts|operation|operations|work was|were|had|has|have|is ended|over|concluded|finished|called|suspended|halted|been|complete|completed
off: search|hunt was|had|has|ended|is called|ended|over|been|suspended|at
off: called|calling|calls off the|their|its|a search|rescue|hunt
off: suspended|halted|ended|abandoned the|their|its|a search|rescue|hunt

# parole ; Whether parole is possible
none: without the|any|a possibility|chance|hope|prospect of parole
none: without possibility|chance|hope|prospect of parole
none: without parole
none: no possibility|chance|hope|prospect of parole
none: not|never eligible for parole
none: not|never be eligible for parole
possible: eligible|eligibility|considered|apply|up for parole
possible: with the|a possibility|chance of parole

# fit ; Whether he is fit to play
out: ruled out of|for the|this|next|sunday|saturday|several|up|at|six|four|three|two
out: will|would|to miss the|at|several|about|up|three|four|five|six|two|his|sunday|saturday rest|next|least|season|weeks|games|match|game|remainder|world|test
out: sidelined|out for|of the|at|several|up|six|four|three|two season|least|weeks|months|to
doubt: doubtful|doubt|questionable for|to
fit: declared|passed|pronounced fit
fit: is|was fully fit|recovered

# extradition ; Whether extradition is fought
fought: fight|fighting|fights|fought|contest|contesting|oppose|opposing|resist|resisting|challenge|challenging extradition
fought: fight|fighting|fights|fought|contest|contesting|oppose|opposing|resist|resisting|challenge|challenging his|her|their extradition
agreed: waived|waives|waive|waiving extradition
agreed: waived|waives|waive|waiving his|her right|rights to extradition
agreed: agreed|consented|consents|agrees to extradition
agreed: agreed|consented|consents|agrees to be|his|her extradited|extradition

# direct ; Whether they spoke face to face
direct: face - to - face
direct: face to face
direct: direct talks|negotiations|discussions|dialogue|contacts
indirect: indirect|proximity talks|negotiations|discussions|dialogue|contacts
indirect: through|via mediators|intermediaries
indirect: through|via a mediator|intermediary

# runoff ; Whether there is to be a second round
runoff: forced|forces|heads|headed|heading|go|goes|going|went into|to a runoff|run-off
runoff: forced|forces|heads|headed|heading|go|goes|going|went into|to a run - off
runoff: forced|forces|heads|headed|heading|go|goes|going|went into|to a second round
runoff: face|faces|facing a runoff
runoff: face|faces|facing a run - off
outright: won|wins|win|winning|victory|elected|re-elected outright
outright: won|wins|win|winning|victory|elected|re-elected in the first round
outright: avoid|avoids|avoided|avoiding|without a runoff
outright: avoid|avoids|avoided|avoiding|without a run - off
outright: avoid|avoids|avoided|avoiding|without a second round
outright: outright majority|victory|win

# warningshots ; Whether there was a warning before the shots
yes: warning shots|shot
yes: shots in|into the air
no: opened|opening|opens fire without warning
no: fired|firing|shot|shooting without warning
no: no warning shots
`

const lines = TABLE.split('\n').map(line => line.trim())

function readTable(): readonly IssueTurn[] {
  const read: IssueTurn[] = []
  let [issue, topic] = ['', '']
  let not: ReadonlySet<string> = new Set()
  for (const line of lines) {
    if (line.startsWith('# ')) {
      const [head = '', rest = ''] = line.slice(2).split(' ; ')
      const [named = '', barred = ''] = rest.split(' ! ')
      issue = head
      topic = named
      not = new Set(barred.split(' ').filter(Boolean))
    } else if (line) {
      const [answer = '', words = ''] = line.split(': ')
      read.push({ issue, topic, answer, words: turnOf(words), not })
    }
  }
  return read
}

/** Turns by the words they can begin with. */
export const ISSUE_TURNS: ReadonlyMap<string, readonly IssueTurn[]> = readTable().reduce((map, turn) => {
  for (const word of turn.words[0] ?? []) map.set(word, [...(map.get(word) ?? []), turn])
  return map
}, new Map<string, IssueTurn[]>())
