/** Sport: questions and their answers, read by ../issues.ts. Data only. */

export const SPORT = `
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

# fit ; Whether he is fit to play
out: ruled out of|for the|this|next|sunday|saturday|several|up|at|six|four|three|two
out: will|would|to miss the|at|several|about|up|three|four|five|six|two|his|sunday|saturday rest|next|least|season|weeks|games|match|game|remainder|world|test
out: sidelined|out for|of the|at|several|up|six|four|three|two season|least|weeks|months|to
doubt: doubtful|doubt|questionable for|to
fit: declared|passed|pronounced fit
fit: is|was fully fit|recovered
`
