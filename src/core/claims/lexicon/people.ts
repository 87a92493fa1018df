/** People whom numbers count, by the word for them: data only. */

import { wordSet, wordsByFirst } from './tables.ts'

/** People without saying which: "six people", "31 others", "lives", "bodies". The toll is that of all. */
const ANYONE = `person people other others body victim casualty human member dead life soul individual inhabitant resident villager citizen
  head corpse fatality survivor compatriot countryman national`

/** One row a kind of people that news tells apart; the first word is the key. */
const KINDS = `
  civilian noncombatant
  child kid youngster minor schoolchild schoolchildren toddler infant baby newborn
  son
  daughter
  girl schoolgirl
  boy schoolboy
  woman female
  man male
  teen teenager youth adolescent youngster
  soldier troop serviceman conscript marine
  recruit cadet trainee
  militant insurgent terrorist jihadist rebel extremist fighter
  police officer policeman cop constable patrolman gendarme detective
  steal thief burglar robber raider
  attacker gunman shooter fanatic assailant bomber hijacker kidnapper perpetrator
  suspect defendant associate accomplice companion co-defendant
  journalist reporter cameraman
  student pupil
  passenger traveller traveler
  crew crewman crewmember sailor seaman mariner seafarer
  worker employee staffer labourer laborer staff colleague workman technician engineer contractor mechanic electrician welder fitter
  machinist cleaner builder seamstress
  manager executive
  guard sentry watchman
  climber mountaineer hiker alpinist trekker skier snowboarder
  miner
  firefighter fireman
  prisoner detainee inmate captive pow convict escapee fugitive
  hostage
  patient
  refugee migrant immigrant asylum-seeker evacuee
  protest protester demonstrator marcher activist striker supporter spectator fan mourner worshipper worshiper pilgrim onlooker participant rioter parishioner congregant churchgoer attendee concertgoer festivalgoer counter-protester counterprotester counter-demonstrator counterdemonstrator
  doctor nurse medic paramedic
  teacher
  tourist holidaymaker visitor
  guest customer diner reveller partygoer clubber patron
  official deputy lawmaker legislator senator councillor mp delegate
  family household parent relative
  player athlete
  voter
  republican
  democrat
  conservative tory
  socialist
  investor shareholder client saver depositor
  farmer fisherman
  pilot
  plaintiff complainant
  juror
  friend pal acquaintance
  witness bystander pedestrian driver motorist
  foreigner expatriate
  volunteer candidate
`

export const ANYBODY_WORDS: ReadonlySet<string> = wordSet(ANYONE)

/** Lemma → key of the kind. */
export const PEOPLE_WORDS: ReadonlyMap<string, string> = wordsByFirst(KINDS)

/** Peoples without a country of their own and communities of one faith, one of them; several end in "s" or are told by the same word. */
export const PEOPLES: ReadonlySet<string> = wordSet(
  `kurd arab jew berber tuareg roma gypsy tatar chechen ingush circassian tamil pashtun hazara baloch baluch punjabi sindhi bengali sikh hindu
  buddhist muslim christian catholic protestant copt druze alawite sunni shia shiite yazidi yezidi ahmadi rohingya uighur uyghur karen kachin
  hutu tutsi zulu xhosa igbo hausa fulani yoruba kikuyu dinka nuer oromo amhara tigrayan maasai quechua aymara mapuche inuit maori sami
  mormon amish mennonite anglican evangelical baptist methodist lutheran`,
)

/** A count of these is never a count of all: parts of a toll, helpers, people beside. Other kinds may well be all there were. */
export const NEVER_ALL = wordSet(
  'attacker child girl boy woman teen critical some foreigner doctor firefighter patient witness friend journalist family crew volunteer',
)

/** Kinds that two reports may call the same people by. */
export const NEAR_PARTS: readonly ReadonlySet<string>[] = [
  wordSet('man steal attacker suspect militant teen'),
  wordSet('child girl boy student teen'),
  wordSet('passenger tourist guest hostage friend patron'),
  wordSet('worker miner'),
  wordSet('protest student teen worker'),
  wordSet('hostage prisoner soldier'),
  // Whoever is abducted abroad is told by trade, by origin, or by what has become of him.
  wordSet('foreigner worker hostage crew tourist'),
  wordSet('guard soldier'),
  wordSet('guard police'),
  // Recruits are told by whom they were to join.
  wordSet('recruit soldier'),
  wordSet('recruit police'),
  wordSet('official voter'),
]

/** What else is counted and called by several names: "2,400 jobs", "2,400 posts". The first word is the key. */
const THINGS = `
  job post position role
  comment submission letter e-mail email petition objection
  film feature movie picture
  count charge crime offence offense felony
  piece item object artefact artifact artwork jewel painting
  branch outlet shop store
  shot bullet round
  house home dwelling property residence
  building structure
  route destination connection
  bomb explosive device
  handgun pistol revolver
  rifle kalashnikov
  lorry truck
  motorcycle motorbike
  helicopter chopper
  canister cylinder
  grave tomb
  car vehicle automobile
  bus coach
  carriage wagon
  speedboat dinghy motorboat
  record disc disk copy
  apartment flat condominium
  shell rocket missile projectile
  raid strike airstrike sortie
  wife spouse
  aftershock
  case infection
  tent shelter
  title championship crown
  goal
  book novel
  seat
  vote ballot
  state
`
/** Things that two reports may call by either name. */
export const NEAR_THINGS: readonly ReadonlySet<string>[] = [
  wordSet('bus carriage'),
  wordSet('ship speedboat'),
  wordSet('house building'),
  wordSet('house apartment'),
  wordSet('shell bomb'),
  wordSet('explode shell bomb'),
  wordSet('comment petition'),
]

/** Heads that may stand for whatever else is counted. */
export const ANY_THING = wordSet('piece thing unit specimen exhibit valuable')

export const THING_WORDS: ReadonlyMap<string, string> = wordsByFirst(THINGS)

/** Verbs by which jobs go, whether jobs or people are counted. */
export const CUTTING =
  wordSet(`cut cuts cutting shed sheds shedding axe axes axed axing slash slashed slashing eliminate eliminated eliminating lose
  loses lost scrap scrapped go dismiss dismissed sack sacked fire fired lay laid reduce reduced redundant redundancies redundancy layoffs
  part parting let lets`)
