/**
 * Nouns that say what somebody is, by what they tell: data only. A line is `concept words`; nouns of one line say the same.
 * Only descriptions of one class are compared: that a minister is also a brother is no difference.
 */

import { linesOf, wordSet } from './tables.ts'

export type DescriberClass = 'office' | 'kin' | 'trade' | 'case' | 'sport'

const TABLE: Readonly<Record<DescriberClass, string>> = {
  // Whom a body is led, served or spoken for by.
  office: `
    president
    premier
    chancellor
    minister
    secretary
    undersecretary
    governor gov
    mayor
    senator sen
    representative congressman congresswoman rep
    legislator lawmaker parliamentarian mp assemblyman assemblywoman councillor councilman councilwoman councilor alderman
    ambassador
    envoy
    consul
    diplomat
    commissioner
    director
    manager
    administrator
    superintendent
    supervisor
    coordinator
    chairman chairwoman chairperson chair
    ceo
    treasurer
    leader
    chief
    head
    boss
    official
    executive exec
    founder co-founder cofounder
    owner co-owner proprietor
    tenant leaseholder
    operator
    spokesman spokeswoman spokesperson
    judge justice magistrate
    prosecutor
    attorney
    sheriff
    marshal
    deputy
    constable
    corporal
    sergeant
    detective
    inspector
    lieutenant
    captain skipper
    major
    colonel
    brigadier
    general
    admiral
    commander
    commandant
    officer
    agent
    ranger
    warden
    investigator
    bishop archbishop
    cardinal
    priest
    pastor
    rabbi
    imam
    prophet
    cleric
    dean
    principal headmaster headteacher headmistress
    chaplain
    editor
    curator
    trustee
    adviser advisor aide
    negotiator
    member
    activist
    militant
    commentator
    candidate
    caretaker`,
  kin: `
    brother
    sister
    son
    daughter
    father dad
    mother mom mum
    husband
    wife spouse
    widow
    widower
    fiance fiancee
    boyfriend
    girlfriend
    partner
    grandson
    granddaughter
    grandfather granddad
    grandmother
    uncle
    aunt
    nephew
    niece
    cousin
    brother-in-law
    sister-in-law
    mother-in-law
    father-in-law
    son-in-law
    daughter-in-law
    stepson
    stepdaughter
    stepfather
    stepmother
    twin
    parent
    sibling
    child`,
  // What somebody does or did for a living.
  trade: `
    doctor physician medic
    surgeon
    dentist
    nurse
    pharmacist dispenser
    psychiatrist
    psychologist
    paramedic
    teacher schoolteacher
    lecturer
    professor
    student
    scientist
    seismologist
    geologist
    biologist
    chemist
    physicist
    economist
    historian
    engineer
    architect
    lawyer solicitor barrister
    accountant
    bookkeeper
    auditor
    banker
    broker
    trader
    analyst
    businessman businesswoman entrepreneur
    contractor
    builder
    carpenter
    electrician
    plumber
    mechanic
    driver
    cabdriver
    trucker
    pilot
    steward stewardess
    sailor
    fisherman
    farmer
    rancher
    miner
    worker employee
    labourer laborer
    clerk
    cashier
    salesman saleswoman
    shopkeeper
    auctioneer
    dealer
    waiter waitress
    cook chef
    barber
    hairdresser
    janitor
    cleaner
    watchman
    firefighter fireman
    policeman policewoman
    soldier
    journalist reporter correspondent
    columnist
    broadcaster presenter
    photographer
    cameraman
    producer
    writer author
    novelist
    poet
    screenwriter
    playwright
    composer
    songwriter
    musician
    singer vocalist
    rapper
    drummer
    guitarist
    bassist
    pianist
    violinist
    conductor
    dancer
    ballerina
    actor actress
    comedian
    model
    pin-up pinup
    designer
    painter
    sculptor
    artist
    preacher evangelist
    missionary
    monk
    nun
    developer
    programmer
    hacker
    consultant
    lobbyist
    butcher
    baker
    tailor
    signalman
    stationmaster
    railwayman`,
  // What somebody is to a crime, a trial or an accident.
  case: `
    suspect
    defendant co-defendant accused
    accomplice
    plaintiff
    gunman shooter
    killer murderer
    attacker assailant
    bomber
    robber
    thief burglar
    bandit
    kidnapper
    hijacker
    arsonist
    hostage
    captive
    fugitive
    prisoner inmate
    convict
    victim
    survivor
    witness eyewitness
    informant
    whistleblower whistle-blower
    passer-by passerby bystander
    neighbour neighbor`,
  sport: `
    champion champ
    titleholder title-holder
    contender
    challenger
    medallist medalist
    winner
    record-holder
    striker forward
    midfielder
    playmaker
    defender
    goalkeeper keeper goalie
    winger
    quarterback
    pitcher
    catcher
    outfielder
    shortstop
    slugger
    infielder
    batsman
    bowler
    boxer fighter
    heavyweight
    wrestler
    runner
    sprinter
    marathoner
    cyclist
    swimmer
    skier
    golfer
    jockey
    coach trainer
    referee
    umpire
    substitute
    rookie
    veteran`,
}

export interface Describer {
  readonly concept: string
  readonly class: DescriberClass
}

const classes = Object.entries(TABLE) as readonly (readonly [DescriberClass, string])[]

/** Lower-case noun in the singular → what it tells. */
export const DESCRIBERS: ReadonlyMap<string, Describer> = new Map(
  classes.flatMap(([name, text]) =>
    linesOf(text).flatMap(words => words.map((word): [string, Describer] => [word, { concept: words[0] ?? word, class: name }])),
  ),
)

/** Heads of bodies, all one: "union boss", "union leader". They are no deputies, and contradict no office of a head. */
export const TOP_HEADS = wordSet('leader chief head boss')

/** Members that say less than the office they hold. */
export const LOOSE_HEADS = wordSet('official executive officer representative diplomat agent worker cleric legislator artist medic')

/** What anybody in office may be besides. */
export const BESIDES = wordSet(
  'candidate founder owner member activist commentator aide adviser militant spokesman negotiator parent partner sibling child twin model veteran officer deputy businessman student actor dancer comedian writer producer commander attorney prosecutor',
)

/** Who of these leads a body holds another office in it as well. */
export const CLERGY = wordSet('prophet bishop archbishop cardinal priest pastor rabbi imam cleric chaplain')

/** Ranks, which officers have beside their posts. */
export const RANKS = wordSet(
  'constable corporal sergeant detective inspector superintendent lieutenant captain major colonel brigadier general admiral officer marshal',
)

/** Places in a team. */
export const POSITIONS = wordSet(
  'striker midfielder playmaker defender goalkeeper winger quarterback pitcher catcher outfielder shortstop infielder batsman bowler',
)

/** Words before a noun that put its bearer on another rung: a deputy director is no director. */
export const RUNGS = wordSet(
  'deputy vice assistant associate acting interim caretaker under lieutenant junior half step detective lance district major brigadier',
)

/** What ministers, secretaries and commissioners are of; in capitals these are no names. */
export const OFFICE_FIELDS = wordSet(
  `agriculture aviation budget children civil commerce communication communications community culture defence defense development digital
  disaster disasters economic economics economy education electricity employment energy environment environmental equality family families
  finance fire fisheries fishery foreign forestry forests gender health heritage higher home housing human immigration industry industrial
  information infrastructure innovation integration interior internal irrigation justice labour labor land lands law local management maritime
  migration mines mining natural oil parliamentary pensions petroleum planning police ports power press prisons public railway
  railways regional religious research resources rights roads rural safety sanitation science security shipping social solidarity
  sport sports technology telecommunications tourism trade transport transportation treasury urban veterans water welfare women works
  youth`,
)

/** Words before a noun that only add to it. */
export const TRIMMINGS = wordSet(
  'executive senior chief top lead two-time three-time four-time five-time one-time self-proclaimed self-styled',
)

/** Words before a noun that a description can do without, or that date it. */
export const IDLE = wordSet(
  'former ex retired late then affair affairs current longtime long-time new newly outgoing incoming famous well-known prominent notorious alleged own beloved young old elder older younger eldest youngest only other another fellow local british american state national federal off-duty undisputed unbeaten reigning defending mr mrs ms dr sir prime general conservative socialist liberal republican democratic leftist islamist country nation city town county world corp. inc. co.',
)

/** Roles of which somebody or something has one: two bearers contradict each other. */
export const SINGLE_BEARERS = wordSet(
  `grandson granddaughter father mother husband wife widow widower fiance fiancee boyfriend girlfriend grandfather grandmother
  brother sister son daughter nephew niece uncle aunt cousin stepfather stepmother stepson stepdaughter twin
  brother-in-law sister-in-law son-in-law daughter-in-law mother-in-law father-in-law
  agent coach captain pilot driver mayor sheriff judge gunman bomber suspect defendant attacker killer hijacker
  kidnapper victim survivor hostage accomplice watchman biographer publicist informant whistleblower plaintiff referee
  goalkeeper conductor caretaker operator`,
)

/** Of these there may be several in a story: two names go together. */
export const SEVERAL_BEARERS = wordSet(
  'suspect defendant attacker killer hijacker kidnapper victim survivor hostage accomplice informant plaintiff',
)

/** Offices of which every body has one: two bearers contradict each other where the body is the same. */
export const BODY_OFFICES = wordSet(
  'president premier chairman director ceo principal dean manager editor owner founder governor minister secretary',
)

/** Roles of which somebody has one, though a report may name several: only "his lawyer" and "her lawyer" are compared. */
/** Offices of which every country and body has one: they are compared only where nothing says that they are of others. */
export const OFFICES_OF_BODIES = wordSet(`${[...BODY_OFFICES].join(' ')} spokesman`)

export const OWNED_BEARERS = wordSet('lawyer attorney photographer doctor surgeon adviser spokesman manager trainer boss editor partner')

/** Offices that one person has after another, for some years each. */
export const HELD_OFFICES =
  wordSet(`minister mayor president ambassador secretary director governor chairman premier chancellor senator coach manager captain
  commissioner envoy treasurer`)

/** Whose grades everybody leaves out: a brigadier general is called general. */
export const GRADED_RANKS = wordSet('general colonel admiral sergeant judge')

/** Words that are used of any rank: an assistant professor is called professor, too. */
export const LOOSE_RANKS = wordSet('prosecutor professor attorney coach editor lawyer')
