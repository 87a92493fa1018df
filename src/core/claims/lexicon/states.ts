/**
 * States that exclude each other, by dimension: what is closed is not open. Data only.
 *
 * Things are concepts of the nouns that can be in such a state; a state's turns are words in a row, `|` parts alternatives.
 */
import { conceptOf } from '../concepts.ts'
import { type Turn, turnOf } from '../turns.ts'
import { CULPRITS } from './culprits.ts'
import { DESCRIBERS } from './describers.ts'
import { EVENTS } from './groups.ts'
import { PEOPLE_WORDS } from './people.ts'
import { wordSet } from './tables.ts'

export interface Dimension {
  readonly name: string
  /** Concepts of things that can be in these states. */
  readonly things: ReadonlySet<string>
  /** Persons by name can be, too. */
  readonly persons: boolean
  /** Places by name can be, too. */
  readonly places: boolean
  readonly turns: readonly (readonly [state: string, turn: Turn])[]
}

const TRAFFIC = `road street lane motorway highway bridge airport port border crossing station runway tunnel line route railway rail terminal
  harbour harbor path track avenue junction carriageway subway metro`
const HOUSES = `school shop store market museum office hospital park beach mall embassy consulate bank factory mine base plant building university
  library theatre church mosque stadium clinic restaurant hotel club house gate door exchange parliament court site centre center ward
  department room pipeline well reactor exit entrance`
const GOINGS = `talk flight service operation train work search match game meet trial train vote traffic production trading strike race concert
  tournament class lesson debate rescue ceasefire truce deal evacuate aid convoy project campaign hearing negotiation delivery session bus
  ferry summit festival parade ceremony celebration election referendum rally trip tour wedding premiere merger takeover show event transfer swap plan round launch construction mining production performance visit festivity league season`

/** Who shoots, serves and stays on duty by trade: "the officer fired twice". */
const OF_FORCES = wordSet(
  'officer constable corporal sergeant detective inspector lieutenant agent member militant activist operator candidate',
)
/** Words for people that mean other things as often, or nobody in particular. */
const NOBODY = wordSet('other others body head model forward coach')

const described = (isOffice: boolean): string[] =>
  [...DESCRIBERS].flatMap(([word, told]) => ((told.class === 'office') === isOffice ? [word] : []))
/** What a word with "@" stands for in the table: people by what they are, by the office that they hold, by what they did. */
const GROUPS: Readonly<Record<string, () => readonly string[]>> = {
  '@people': () => [...PEOPLE_WORDS.keys(), ...described(false)].filter(word => !CULPRITS.has(word) && !NOBODY.has(word)),
  '@offices': () => described(true).filter(word => !OF_FORCES.has(word)),
  '@culprits': () => [...CULPRITS, 'shooter'],
}

const TABLE = `
# open ; ${TRAFFIC} ${HOUSES}
closed: closed|shut|sealed|blocked|impassable|cordoned|barricaded
closed: closes|shuts
closed: closure|closures
closed: out of service|operation
closed: locked|bolted|chained|padlocked
open: unlocked
open: could|can be opened
open: reopened|reopens|reopening|re-opened|reopen
open: open|opened again
open: remains|remain|stays|stay|stayed|remained|is|are|was|were open
open: working|operating|functioning|running|open again
open: is|are|was|were working|operating|functioning|operational
open: back|again in service|operation|use
open: resumed|resumes operations|service|flights
# going ; ${GOINGS}
suspended: suspended|suspends|suspend
stopped: halted|halts|stopped|interrupted|abandoned|paused|broken off|down
delayed: postponed|postpones|delayed|delays|adjourned|deferred
stopped: cut|cuts|cutting short
delayed: put|puts|pushed off|back
cancelled: cancelled|canceled|cancels|scrapped|axed
cancelled: called|calls off
on: resumed|resumes|restarted|resume|restart
ahead: go|goes|going|went ahead
ahead: push|pushes|pushed through
ahead: as planned|scheduled|foreseen|normal
on: back to normal
on: goes|going|went|go on
# home ; @people person villager resident evacuate home
away: evacuated|displaced
away: forced|ordered|told|made|had to leave|flee|evacuate
away: forced|ordered|told|moved out of
away: ordered|told|moved out
away: fled their
back: allowed|able to return|go
back: allowed|able back|home
back: returned|returning|return home
back: returned|returning|return to their
back: back home
back: back in their
# force ; curfew ban alert warn emergency sanction order lockdown restriction embargo blockade siege law rule moratorium watch advisory quarantine
on: in|into force|effect|place
on: imposed|imposes|declared|declares|announced|ordered|introduced
on: remains|remain|stays in|on
off: lifted|lifts|ended|expired|cancelled|canceled|revoked|removed|rescinded|eased|scrapped|withdrawn
# health ; @people @offices person gunman rider
alive: is|was|are|were alive
alive: survived
dead: among the dead|victims|fatalities
dead: dead|died|dies|deceased
critical: critical condition
critical: in|a|very critical|grave
critical: critically ill|injured|wounded|hurt
critical: on|life life|support support
critical: fighting|fights for his|her|their life|lives
serious: serious condition
stable: stable condition
stable: in|is|was|were|are stable
stable: out of danger
stable: recovering
home: discharged|released from hospital|the
home: was|been|is discharged
home: left|leaves|leave hospital
home: left|leaves|leave the hospital
hospital: remains|remained|remain|still|stays|stayed|kept in hospital
hospital: remains|remained|remain|still|stays|stayed|kept in a|the hospital
light: slightly|lightly injured|hurt|wounded
serious: seriously|badly|severely|gravely injured|hurt|wounded
unhurt: unhurt|unharmed|uninjured|unscathed
unhurt: not|n't hurt|injured|harmed|wounded
hurt: injured|wounded|hurt
light: not|n't seriously|badly injured|hurt|wounded
light: minor|slight|light injuries|wounds|cuts|bruises
# found ; @people captain person plane ship boat body diver
missing: missing|unaccounted|disappeared
missing: among the missing
missing: still|yet not|to been|be found|located
found: found|located|rescued|recovered safe|alive|well|unharmed|dead|by|in|on
found: been|was|were|are found|located|rescued|recovered
found: accounted for
# captive ; @people priest person
held: held|taken|hold|holding hostage|captive|prisoner
held: kidnapped|abducted|captured
held: still|being held
free: freed|released
escaped: escaped|escapes
escaped: managed|able to escape
rescued: rescued|liberated
# culprit ; @culprits
taken: arrested|captured|detained|apprehended|caught|overpowered|subdued|disarmed
taken: into|in custody
free: at large
free: on the run|loose
fled: fled|flees|escaped|escapes
fled: got|gets away
killed: killed
killed: shot dead
killed: shot and killed
killed: killed|shot by
suicide: killed|shot|shoots|kills|stabbed himself|herself|themselves
suicide: took|taken|takes|taking his|her|their own life|lives
suicide: turned|turns|turning the|his|her|a gun|weapon|rifle|pistol|knife on himself|herself
suicide: blew|blown|blows|blowing himself|herself|themselves up
suicide: detonated|detonates|detonating his|her|their|an explosives|explosive vest|belt
died: died|dead
# control ; city town village district area region airport base province territory border port neighbourhood neighborhood suburb capital
whole: full|complete|total|entire control
whole: retook|recaptured|retaken|liberated|seized|captured|overran|overrun
whole: in|under|took|taken|has|have|regained control of
part: parts|most|half|swathes of
contested: contested|disputed|besieged
contested: fighting|clashes continued|continues|continue|rages|raged|goes
# member ; group party church sect club union team league band organisation organization faction movement nato alliance committee board
out: ejected|expelled|excommunicated|ousted|suspended|kicked from|in|out|by|last
out: independent|breakaway|splinter sect|group|faction|party
out: left|quit|leaving the
out: former|ex member
in: member|members|leader|leaders of
# office ; @offices coach
resigned: resigned|resigns|quit|quits|resignation
resigned: stepped|steps|stood|stands down
leaving: step|stand down
leaving: leave|leaves|depart|departs|go|resign|retire next|in|at|this|by
leaving: is|are to leave|go
leaving: is|are|be departing|quitting|resigning|retiring
leaving: is|are|be leaving next|in|at|this|by|his|her|their|after|,|.
leaving: give|gives|giving up her|his|the|their office|post|job|role|position
leaving: leave|leaves|leaving the|his|her|their post|job|office|company|club
leaving: step|stepping|stand|standing aside|down
leaving: resign|resigning
resigned: gave|given up her|his|the|their office|post|job|role|position
resigned: handed|hands|tendered|submitted in|his|her|the resignation|his|her
resigned: left office
resigned: left his|her|the post|job|office
resigned: relinquished|relinquishes|vacated|vacates
dismissed: dismissed|fired|sacked|ousted|axed|toppled|overthrown|deposed|unseated
forced: forced|pushed|driven out
forced: forced|pushed|driven out of office|power
dismissed: voted|kicked|thrown out
dismissed: voted|kicked|thrown out of office|power
dismissed: relieved of|from his|her|the duties|post|office|position|command
dismissed: stripped of his|her|the post|office|title|command
leaving: decided|deciding|decides|plans|planned|intends|wants|chosen|chose|opted|going to retire|quit|resign
staying: stay|stays|stayed|remain|remains|remained|continue|continues|staying|remaining as|at|in|on
staying: staying|stay put
staying: is|are not|n't leaving|quitting|resigning|retiring|departing
staying: is|are not|n't stepping|standing down|aside
staying: no plan|plans|intention|intentions|intent to|of resign|resigning|quit|quitting|leave|leaving|step|stepping|go|retire
staying: keep|keeps|kept|retain|retains|retained his|her|the|their job|post|office|seat
staying: cling|clings|clinging to power|office|his|her
dismissed: removed from|as
dismissed: given|shown the sack|door|boot|axe
parted: part|parts|parted ways|company
parted: by mutual consent|agreement
retired: retired|retires
suspended: suspended
suspended: placed|put on * leave
suspended: placed|put on leave
gone: gone already|since
gone: cleared|clears|clearing his|her desk|office
open: left|leaves open|undecided if|whether|his|her
open: made|make up his|her mind
# race ; team club candidate bidder company party suitor player runner contender
in: in|into|entered|join|joined|joins the race|running|hunt|battle|sweepstakes|mix|bidding|contest|chase|fray
in: in|into|entered|join|joined|joins the * race|hunt|battle|sweepstakes|chase|bidding
in: in|among|one the|of the race|running|hunt|sweepstakes|frontrunner|frontrunners|contenders|favourites|favorites|bidders|suitors
in: expressed|express|showed|shown|shows interest
in: put|made|makes|making|submitted|submitting|submit in|a|an bid|offer
out: out of the race|running|hunt|contention|bidding
out: pulled|dropped|bowed|drop|pulls|drops out
out: no interest
out: not interested
out: ruled|rules out
# device ; alarm system camera engine light siren phone network power machine radar brake website server sprinkler door lift reactor pump
  steering rudder signal sensor detector generator elevator hydrant extinguisher transponder airbag valve boiler
works: working|functioning|operational|intact|restored
works: work|worked|sounded|functioned|sound|function|functions|wailed|rang|blared
works: went|go|goes|gone off
broken: broken|failed|disabled|offline|faulty|inoperable|malfunctioned
broken: out of order|service|action
broken: switched|turned off
broken: silent|deactivated|disconnected|inoperative
broken: stayed|remained|were|was silent|off|mute|quiet
# fire ; fire blaze flame wildfire
out: extinguished|doused
out: put|been|is|was out
contained: contained|controlled|tamed
contained: under control
burning: burning|raging|raged|ablaze|smouldering|smoldering|rages|burned|burns
burning: out of control
# power ; power electricity water supply gas home household customer house city town phone village
off: without power|electricity|water|gas|supplies
off: cut|knocked off|out
off: blackout|outage|outages
on: restored|reconnected
# lines ; internet broadband wi-fi wifi telephone phone mobile communication line access service
off: cut|severed|down|disrupted|disconnected|jammed|unavailable
off: cut off
on: restored|reconnected|unaffected|working
on: not|n't been affected|disrupted|cut|interrupted
on: not|n't affected|disrupted|cut|interrupted
on: remained|remains|stayed|were|was up|on|online
# paper ; certificate licence license permit insurance registration visa passport mandate concession warrant accreditation
valid: valid|renewed
valid: in force|order
valid: up to date
expired: expired|lapsed|invalid
expired: run|ran out
expired: out of date
withdrawn: revoked|withdrawn|rescinded
none: never had|held|got|received|obtained a|an|any
none: had|has|have|held no|neither
none: without a|an|any
# bail ; captain driver man woman suspect defendant accused driver officer teenager student officer businessman
free: granted|given bail
free: grant|grants|granted him|her bail
held: denied|refused bail
held: in|into custody
held: led|taken away in handcuffs
held: remanded in
free: released|freed|out on bail
free: remains|remain|remained|is free
held: denied|refused|denies|refuses him|her bail
# afloat ; ship boat ferry vessel tanker barge trawler yacht freighter catamaran
sunk: sank|sunk|sinks|capsized|capsizes|foundered
sunk: gone|went|goes down|under
aground: aground|grounded|beached
aground: ran|run onto|on the|a rocks|reef|sandbank
afloat: afloat|refloated|docked|moored|berthed
afloat: towed|limped to|into|back
# truce ; ceasefire truce armistice
holds: holds|holding|held|respected|observed
broken: broken|breached|violated|collapsed|shattered|unravelled|unraveled
# exam ; exam examination medical physical test inspection audit
passed: passed|passes|cleared|aced
passed: sailed|sails|came|come through
failed: failed|fails|flunked
ahead: to pass|undergo|take|sit|complete
ahead: is|are|was|were scheduled|set|due|planned for|on|to
ahead: is|are today|tomorrow|next
ahead: scheduled|planned for
# marriage ; couple pair
married: married|marries|wed|weds
divorced: divorced|divorces
separated: separated|estranged
separated: split|splits|broke|broken up
# trend ; export import sale price profit revenue turnover output production unemployment joblessness inflation wage salary demand
  rent tariff yield turnout crime emission ridership attendance investment deficit debt rate fare pollution poverty
up: rose|rises|risen|increased|grew|grown|climbed|jumped|surged|soared|gained|rallied|rocketed|rebounded
up: raised|raises|hiked|hikes|lifted
down: fell|falls|fallen|dropped|declined|decreased|slipped|tumbled|plunged|slid|shrank|slumped|dipped|plummeted
down: lowered|lowers|slashed|reduced|reduces
down: cut|cuts interest|its|their|key|benchmark|base|the|rates|prices
flat: unchanged|flat|steady
flat: little changed
# forecast ; profit earnings revenue turnover result sale income company firm group bank retailer maker carmaker airline quarter
above: beat|beats|beating|topped|topping|exceeded|exceeding|surpassed|above forecasts|expectations|estimates|predictions
above: beat|beats|beating|topped|topping|exceeded|exceeding|surpassed|above * forecasts|expectations|estimates|predictions
above: beat|beats|beating|topped|topping|exceeded|exceeding|surpassed|above market|analysts|analyst * forecasts|expectations|estimates
above: ahead of forecasts|expectations|estimates|predictions
above: ahead of * forecasts|expectations|estimates|predictions
above: better|higher|more than expected|forecast|predicted|feared
above: ahead of what * expected|forecast|predicted
above: ahead of what * had expected|forecast|predicted
above: ahead of what the * had expected|forecast|predicted
below: missed|misses|missing|below|undershot forecasts|expectations|estimates|predictions
below: missed|misses|missing|below|undershot * forecasts|expectations|estimates|predictions
below: short|shy of forecasts|expectations|estimates|predictions
below: short|shy of * forecasts|expectations|estimates|predictions
below: worse|lower|less than expected|forecast|predicted|hoped
`

const lines = TABLE.trim().split('\n')

const OF_PERSONS = /^(?:health|found|captive|office|home|race|member|bail|marriage)$/

function readTable(): readonly Dimension[] {
  const read: Dimension[] = []
  let turns: [string, Turn][] = []
  let head: string | null = null
  const close = () => {
    if (head === null) return
    const [name = '', things = ''] = head.slice(2).split(' ; ')
    const words = things.trim().split(/\s+/)
    const persons = OF_PERSONS.test(name.trim())
    const acting = persons || words.includes('@culprits')
    // "Killer" and "death" are told by one concept: of persons that of the deed is none.
    const keys = words
      .flatMap(word => GROUPS[word]?.() ?? [word])
      .flatMap(word => [word, conceptOf(word) ?? word])
      .filter(key => !acting || !EVENTS.has(key))
    read.push({
      name: name.trim(),
      things: new Set(keys),
      persons,
      places: /^(?:control)$/.test(name.trim()),
      turns,
    })
  }
  for (const line of lines) {
    if (line.startsWith('# ')) {
      close()
      head = line
      turns = []
    } else if (line.includes(': ')) {
      const [state = '', words = ''] = line.trim().split(': ')
      turns.push([state, turnOf(words)])
    } else if (head !== null) head += ` ${line.trim()}`
  }
  close()
  return read
}

export interface Entry {
  readonly dimension: Dimension
  readonly state: string
  readonly turn: Turn
}

let entries: ReadonlyMap<string, readonly Entry[]> | undefined

/** Turns by their first word. Read once and only when asked: concepts need the language model. */
export function stateTurns(): ReadonlyMap<string, readonly Entry[]> {
  if (entries) return entries
  const read = new Map<string, Entry[]>()
  for (const dimension of readTable())
    for (const [state, turn] of dimension.turns)
      for (const word of turn[0] ?? []) read.set(word, [...(read.get(word) ?? []), { dimension, state, turn }])
  entries = read
  return read
}

/** What a state of so many of a group bears: "47 people were missing". */
export const SOME_OF = 'some'

/** Implied where a clause tells how a state came about, and no more. */
export const ACT = 'act'
