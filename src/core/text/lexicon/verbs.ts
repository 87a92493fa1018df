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
