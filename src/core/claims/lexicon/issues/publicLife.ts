/** Politics, protest and public life: questions and their answers, read by ../issues.ts. Data only. */

export const PUBLIC_LIFE = `
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

# concession ; Whether the loser has conceded ! that goal goals penalty penalties point points corner twice two three four ground nothing
yes: conceded|concedes|concede|conceding
yes: admitted|admits|admit|admitting|accepted|accepts|accept|accepting|acknowledged|acknowledges defeat
yes: concession speech|call

# handshake ; Whether they shook hands
yes: shook|shake|shaking|shakes hands
yes: shook|shake|shaking|shakes his|her hand
no: no handshake
no: without a handshake
no: without shaking hands

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

# signed ; Whether it has been signed
yes: signed|signs|inked a|an|the|their agreement|deal|contract|treaty|accord|pact|memorandum
yes: signed|signs|inked a|an|the|their * agreement|deal|contract|treaty|accord|pact|memorandum
yes: agreement|deal|contract|treaty|accord|pact was|is|were signed
yes: agreement|deal|contract|treaty|accord|pact has|had been signed
no: agreement|deal|contract|treaty|accord|pact has|had|was not|yet|never been|yet|to signed|been|be
no: agreement|deal|contract|treaty|accord|pact was|is not|never signed
no: no agreement|deal|contract|treaty|accord|pact was|has|had|is|were signed|been
no: no * agreement|deal|contract|treaty|accord|pact was|has|had|is signed|been

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

# troops ; Whether troops are sent
standby: on standby
sent: deployed|deploying|deploys|sent|sending|sends|mobilised|mobilized|activated|activating|ordered|dispatched the national|army
sent: deployed|deploying|deploys|sent|sending|sends|mobilised|mobilized|activated|ordered|dispatched * national guard
sent: guard|troops|soldiers|army was|were|been|are|is deployed|sent|called|mobilised|mobilized|activated
sent: guard|troops|soldiers have|had|has been deployed|sent|called|mobilised|mobilized
none: ruled|rules|rule|ruling out sending|deploying|using troops|soldiers|the

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
`
