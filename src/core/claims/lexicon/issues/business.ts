/** Business: questions and their answers, read by ../issues.ts. Data only. */

export const BUSINESS = `
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
`
