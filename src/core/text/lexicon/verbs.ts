/** Verb forms that the tagger gets wrong: data only. */

const lines = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/))

/** Past forms and participles whose lemma the library misses: form, lemma. */
export const IRREGULAR_LEMMAS: ReadonlyMap<string, string> = new Map(
  lines(`
    retook retake
    slain slay
    slew slay
    wounded wound
    injured injure
    dead dead
    died die
    dying die
    shot shoot
    struck strike
    hurt hurt
    fled flee
    sank sink
    sunk sink
    withdrew withdraw
    withdrawn withdraw
    outlines outline
    overtook overtake
    undertook undertake
    upheld uphold
    withheld withhold
    forbade forbid
    rebuilt rebuild
    resold resell
    won win
    lost lose
    met meet
    held hold
    led lead
    said say
    told tell
  `).map(([form = '', lemma = '']) => [form, lemma]),
)

/** Third-person forms that open many headlines and are nouns elsewhere: form, lemma. */
export const HEADLINE_VERBS: ReadonlyMap<string, string> = new Map(
  lines(`
    plans plan
    strikes strike
    backs back
    hits hit
    vows vow
    calls call
    urges urge
    seeks seek
    talks talk
    moves move
    fires fire
    attacks attack
    bombs bomb
    raids raid
    demands demand
    offers offer
    orders order
    claims claim
    reports report
    votes vote
    cuts cut
    bans ban
    charges charge
    sentences sentence
    jails jail
    names name
    wins win
    beats beat
    loses lose
    dies die
    kills kill
    wants want
    warns warn
    blames blame
    faces face
    fears fear
    hopes hope
    buys buy
    sells sell
    launches launch
    starts start
    ends end
    opens open
    closes close
    quits quit
    slams slam
    denies deny
    rejects reject
    accepts accept
    agrees agree
    signs sign
    rocks rock
    shakes shake
    sparks spark
    prompts prompt
    halts halt
    delays delay
    returns return
    visits visit
    leaves leave
    steps step
    rises rise
    falls fall
    jumps jump
    drops drop
    gains gain
    shares share
    tests test
    aims aim
    looks look
    marks mark
    hails hail
    mourns mourn
    pleads plead
    swaps swap
    addresses address
    amends amend
    approaches approach
    awards award
    axes axe
    bars bar
    beheads behead
    blocks block
    breaks break
    burns burn
    captures capture
    causes cause
    challenges challenge
    chases chase
    cheats cheat
    curbs curb
    declines decline
    deports deport
    discharges discharge
    dumps dump
    eases ease
    escapes escape
    fells fell
    fines fine
    floods flood
    grounds ground
    hijacks hijack
    hikes hike
    hosts host
    interrupts interrupt
    kidnaps kidnap
    leaks leak
    lifts lift
    limits limit
    loses lose
    nets net
    opposes oppose
    overturns overturn
    pardons pardon
    picks pick
    pledges pledge
    praises praise
    presses press
    probes probe
    purchases purchase
    questions question
    rams ram
    rapes rape
    releases release
    repatriates repatriate
    repeals repeal
    reviews review
    sacks sack
    scraps scrap
    scrapes scrape
    seals seal
    sheds shed
    shoots shoot
    shuts shut
    sinks sink
    skids skid
    slashes slash
    snatches snatch
    soars soar
    stabs stab
    stalls stall
    stops stop
    storms storm
    strips strip
    summons summon
    surrounds surround
    sweeps sweep
    thanks thank
    tops top
    topples topple
    torches torch
    torpedoes torpedo
    trails trail
    triples triple
    tumbles tumble
    vetoes veto
    wounds wound
    wrecks wreck
    yields yield
    rescues rescue
    arrests arrest
    strangles strangle
    plunges plunge
    surges surge
    slumps slump
    doubles double
    hands hand
    evacuates evacuate
    resigns resign
    rejoins rejoin
    welcomes welcome
  `).map(([form = '', lemma = '']) => [form, lemma]),
)

/** Pasts that are tagged as adjectives wherever they stand → the verb. */
export const ADJECTIVAL_PASTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    informed: 'inform',
    alleged: 'allege',
    injured: 'injure',
    wounded: 'wound',
    armed: 'arm',
    limited: 'limit',
    disabled: 'disable',
    detailed: 'detail',
    advanced: 'advance',
    experienced: 'experience',
    divided: 'divide',
    isolated: 'isolate',
    interested: 'interest',
    excited: 'excite',
    complicated: 'complicate',
  }),
)

/** Bare forms that are nouns elsewhere, as headlines put them behind a plural: "Police arrest three", "Rebels storm base". */
export const BARE_VERBS: ReadonlySet<string> = new Set(
  lines(`
    arrest attack raid storm ambush rescue release free fine ban bar sack axe halt block fire march protest rally clash demand vow pledge
    slam back cut name probe search hunt strike visit fear face claim blame report call charge jail question challenge delay test hail
    mourn plan target capture shell bomb torch loot flood crash chase shoot stab murder kidnap hijack free welcome open close double
    swap trade review repeal veto vote walk travel return flee surrender retreat advance command control field host house total number cost
    share lead top trail rule police guard escort rank record
  `).flat(),
)

/** Pasts that are tagged as nouns or adjectives even where only a verb can stand: form, lemma. */
export const MISTAKEN_PASTS: ReadonlyMap<string, string> = new Map(
  lines(`
    abducted abduct
    barricaded barricade
    beheaded behead
    chased chase
    drowned drown
    foiled foil
    fractured fracture
    grazed graze
    looted loot
    maimed maim
    quarantined quarantine
    rescued rescue
    smuggled smuggle
    strangled strangle
    healed heal
    groomed groom
    infected infect
    married marry
    mined mine
    separated separate
    contested contest
    retired retire
    reformed reform
  `).map(([form = '', lemma = '']) => [form, lemma]),
)

/** Of these, what may well describe the noun behind: "two retired officers". */
export const DESCRIBING_PASTS: ReadonlySet<string> = new Set(
  'infected married mined separated contested retired reformed fractured drowned rescued abducted looted smuggled'.split(' '),
)

/** Pasts that are nouns as often: form, lemma. */
export const NOUN_PASTS: ReadonlyMap<string, string> = new Map([
  ['shot', 'shoot'],
  ['cost', 'cost'],
  ['split', 'split'],
  ['spread', 'spread'],
  ['burst', 'burst'],
  ['forecast', 'forecast'],
  ['broadcast', 'broadcast'],
])

/** What is told behind a comma, and tagged as a noun: ", wounding 38", ", closing the road": form, lemma. */
export const MISTAKEN_GERUNDS: ReadonlyMap<string, string> = new Map(
  lines(`
    abducting abduct
    arresting arrest
    beating beat
    beheading behead
    burning burn
    capsizing capsize
    clearing clear
    closing close
    damaging damage
    devastating devastate
    detecting detect
    emptying empty
    firing fire
    freezing freeze
    gathering gather
    hijacking hijack
    landing land
    lifting lift
    looting loot
    offering offer
    opening open
    ploughing plough
    plowing plow
    poisoning poison
    raiding raid
    revealing reveal
    ruling rule
    sealing seal
    smuggling smuggle
    spending spend
    staging stage
    stoning stone
    strangling strangle
    striking strike
    sweeping sweep
    testing test
    wounding wound
    shooting shoot
    stabbing stab
    killing kill
    bombing bomb
    cutting cut
    ending end
    blocking block
  `).map(([form = '', lemma = '']) => [form, lemma]),
)
