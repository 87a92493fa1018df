/**
 * Things that happen somewhere: data only. Each line is what two reports may tell of one happening in different words, its first word
 * the name of the line.
 */

const TABLE = `
  die kill death dead murder slay perish killing slain fatality execute massacre drown succumb butcher
  shoot shooting gunfire gun shot
  hit strike attack bomb bombing explode explosion blast detonate detonation shell shelling airstrike raid land fall target slam
    bombard bombardment assault rocket missile ambush stab stabbing barrage hurl throw lob
  quake earthquake temblor tremor jolt epicenter epicentre aftershock
  fire blaze inferno burn
  crash collide collision ram overturn derail derailment plunge wreck mow crush pin
  meet talk meeting summit negotiation negotiate conference dine encounter session
  match fight bout game tournament race semifinal final clash-of
  funeral burial bury vigil memorial wedding ceremony
  gather rally protest demonstrate demonstration march assemble congregate protester demonstrator
  clash riot scuffle unrest rioting chaos rioter
  arrest detain apprehend capture catch seize nab custody stop
  find discover recover spot
  live reside dwell
  bear born birth
  raise grow
  enter burst storm penetrate abseil rappel rope lower intrude
  end finish
  trial try prosecute prosecution hearing charge count
  hold imprison incarcerate jail
  treat hospitalise hospitalize
  shelter hide sanctuary refuge
  sample urine
  steal theft snatch rob robbery burglary heist burgle
  landfall ashore
  flood flooding inundate
  work employ teach
  speak address
  sign
  park
  chase pursuit pursue
  siege standoff
  ship sink capsize
  evacuate evacuation
`

/** Lemma → line. */
export const HAPPENINGS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .reduce<string[][]>((lines, line) => {
      const list = line.trim().split(/\s+/)
      const last = lines[lines.length - 1]
      if (line.startsWith('    ') && last) last.push(...list)
      else lines.push(list)
      return lines
    }, [])
    .flatMap(list => list.map((word): [string, string] => [word, list[0] ?? word])),
)

/** Words of the table that are another thing as nouns: the land, the fall of a price, an end. */
export const VERBS_ONLY: ReadonlySet<string> = new Set('land fall park address end stop work find hold'.split(' '))

/** Lines that tell of one event from two sides: who is killed where the bomb goes off. */
export const KIN: readonly ReadonlySet<string>[] = [
  new Set(['die', 'shoot', 'hit']),
  new Set(['die', 'crash']),
  new Set(['arrest', 'find', 'hold']),
  new Set(['enter', 'steal']),
  new Set(['gather', 'clash', 'funeral']),
  new Set(['trial', 'hold']),
  new Set(['chase', 'end', 'crash', 'arrest']),
  new Set(['siege', 'hit', 'shelter']),
  new Set(['hit', 'enter']),
]

/** What shakes, burns or breaks out gives its name to whatever verb it takes: "the quake began near", "the fire started in". */
export const SELF_MOVING: ReadonlySet<string> = new Set(['quake', 'fire', 'crash', 'siege', 'chase', 'match', 'funeral', 'clash', 'flood'])

/** Verbs that say nothing of what happens. */
export const EMPTY_VERBS: ReadonlySet<string> = new Set(
  `be have do take hold occur happen begin start stage record center centre locate strike erupt break make report conduct carry launch
  register continue follow come see experience set become get face await centre situate`.split(/\s+/),
)

/** Verb and the word right behind it, or its object → line. */
export const PHRASALS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['die', 'pass away'],
      [
        'arrest',
        'pick up|pull over|give up|track down|hunt down|turn in|lead out|pull out|lead away|take away|haul out|haul away|drag out|take custody|led away',
      ],
      ['hit', 'go off|set off|blow up'],
      ['shoot', 'gun down|open fire'],
      ['enter', 'go in|get in|break in|break into|climb in|break through|force window|force door|smash window|rope down'],
      ['landfall', 'come ashore|make landfall|cross coast|touch land|hit land'],
      ['meet', 'sit down|sit together|sit opposite|hold talks|come together|get together|face each'],
      ['clash', 'charge into|charge at|charge through|trade blows|fight battle'],
      ['end', 'come halt|come stop|come end'],
      ['shelter', 'hole up|take refuge|seek refuge|take shelter'],
      ['gather', 'turn out|take streets'],
      ['raise', 'grow up'],
      ['crash', 'come down'],
    ] as const
  ).flatMap(([line, ways]) => ways.split('|').map((way): [string, string] => [way, line])),
)

/** What is parked, left or planted somewhere and then goes off. */
export const BOMBS: ReadonlySet<string> = new Set(
  'bomb device explosive explosives van car truck vehicle charge grenade jeep bus'.split(' '),
)
export const PLANTING: ReadonlySet<string> = new Set('park leave plant place hide stand drive conceal rig strap abandon attach'.split(' '))

/** Happenings of which a story seldom tells more than one: any two places are of that one. */
export const SINGLE: ReadonlySet<string> = new Set('quake crash match funeral landfall siege chase bear sign'.split(' '))

/** Happenings of which a story tells few. */
export const RARE: ReadonlySet<string> = new Set('arrest enter steal meet trial gather end sample find'.split(' '))

/** What each person does somewhere: nothing is compared but of the same person. */
export const PERSONAL: ReadonlySet<string> = new Set('work live bear raise speak hold treat shelter'.split(' '))

/** What hits is told apart from that something hits. */
export const WEAPONS: ReadonlySet<string> = new Set('shell rocket missile grenade mortar gun bomb petrol drone'.split(' '))

/** Who is spoken to, with "told": a speech has a place. */
export const AUDIENCES: ReadonlySet<string> = new Set('supporter crowd audience rally conference fan worshipper congregation'.split(' '))

/** Verbs that say where something lies: no happening. */
export const LYING: ReadonlySet<string> = new Set('be lie stand locate situate base headquarter center nestle site'.split(' '))

/** Verbs of going: where to and where from are told of by their own claims. */
export const GOING: ReadonlySet<string> = new Set(
  'move go flee travel sail head return send take bring transfer fly walk run come pass leave spread drive'.split(' '),
)

/** What is sent flying has a place it comes from, told apart from where it lands. */
export const SENDING: ReadonlySet<string> = new Set('fire shoot launch throw hurl lob fly rain pelt'.split(' '))

/** Verbs of saying and thinking: where they are said is no news. */
export const SAYING: ReadonlySet<string> = new Set(
  `say tell add state note report believe think know want claim confirm deny ask call describe insist warn expect hope suggest estimate
  mean seem appear like need help include involve use cause allow show give keep let feel remain`.split(/\s+/),
)

/** Verbs whose object is the place: "struck a market", "entered the hotel". */
export const PLACE_TAKERS: ReadonlySet<string> = new Set([
  'hit',
  'strike',
  'attack',
  'bomb',
  'shell',
  'raid',
  'target',
  'storm',
  'enter',
  'rock',
  'shake',
  'bombard',
  'rattle',
  'jolt',
  'ambush',
])
