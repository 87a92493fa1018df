/** Words that places are described by, and words that say how something lies to a place: data only. */

import { linesOf } from './tables.ts'

/** What a place noun stands for. `rank`: 0 a part of a building, 1 a building or a site, 2 a street or a quarter, 3 a town, 4 a region, 5 a country. */
export interface PlaceNoun {
  readonly concept: string
  readonly rank: number
}

/** Rank, then words that news uses for one another; the first names them all. */
const NOUNS = `
  5 country nation
  4 region province state county governorate oblast prefecture territory countryside peninsula archipelago
  4 island isle
  4 valley
  3 town city village hamlet municipality settlement capital metropolis suburb resort
  2 district neighbourhood neighborhood quarter borough slum township ward
  2 camp encampment
  2 street road avenue lane boulevard sidewalk pavement roadside kerb curb alley
  2 highway motorway freeway interstate expressway
  2 intersection junction crossroads crossroad roundabout corner
  2 ramp exit
  2 bridge overpass viaduct
  2 tunnel underpass
  2 square plaza
  2 border frontier
  2 checkpoint roadblock
  2 beach shore coast coastline seafront riverfront
  2 sea ocean strait gulf bay
  2 river canal creek lake reservoir pond
  2 mountain hill slope hillside ridge
  2 forest wood woodland jungle
  2 field meadow farmland
  2 desert
  2 swamp marsh bog wetland
  2 ravine gorge canyon gully
  2 ditch trench
  2 cliff
  2 dam weir
  2 cave cavern grotto
  2 orchard vineyard plantation
  2 sewer drain culvert
  2 frontline
  2 enclave stronghold pocket bastion holdout
  2 project projects
  1 home house apartment flat residence bungalow cottage villa mansion household
  1 hospital clinic infirmary
  1 scene
  1 hotel motel inn guesthouse hostel
  1 school schoolyard preschool kindergarten
  1 university campus college
  1 court courthouse courtroom
  1 church cathedral chapel
  1 mosque
  1 synagogue
  1 temple shrine
  1 airport airfield airbase airstrip runway terminal
  1 station
  1 prison jail penitentiary cell
  1 market bazaar souk marketplace
  1 store shop supermarket mall grocery boutique jeweller jeweler
  1 bank branch
  1 office bureau
  1 headquarters
  1 factory plant refinery workshop mill
  1 warehouse depot hangar
  1 mine pit quarry colliery
  1 farm ranch
  1 base barracks garrison outpost
  1 embassy consulate
  1 parliament legislature
  1 palace castle
  1 stadium arena venue gymnasium gym
  1 pitch
  1 theatre theater cinema
  1 museum gallery
  1 library
  1 nightclub club disco
  1 bar pub
  1 restaurant cafe café diner canteen
  1 park zoo playground
  1 port harbour harbor quay dock pier wharf marina shipyard
  1 cemetery graveyard
  1 mortuary morgue
  1 shelter refuge
  1 centre center
  1 compound grounds complex estate
  1 building block tower skyscraper high-rise
  1 site facility laboratory lab
  1 crossing
  1 stand terrace grandstand
  1 well
  1 studio
  1 lodge cabin hut barn shed tent
  1 pool
  1 dormitory dorm
  1 monastery convent abbey
  1 orphanage
  1 casino
  0 kitchen
  0 cellar basement
  0 roof rooftop
  0 lobby foyer reception
  0 bedroom
  0 bathroom toilet lavatory
  0 laundry
  0 corridor hallway
  0 stairs staircase stairway stairwell
  0 garden yard backyard courtyard lawn
  0 balcony
  0 gate entrance door doorway gateway
  0 window
  0 floor storey story
  0 cockpit
  0 deck
  0 lot carpark
  0 garage
  0 room hall cabinet ballroom auditorium chamber classroom newsroom
  0 lift elevator
  0 driveway porch patio veranda
  0 platform
  0 dumpster dustbin
  0 fridge freezer
  0 treasury vault
  0 attic loft
  0 bed
  0 stage podium
  0 car vehicle van truck bus lorry trunk boot
  0 train carriage
  0 plane
  0 boat
  0 convoy
`

export const PLACE_NOUNS: ReadonlyMap<string, PlaceNoun> = new Map(
  linesOf(NOUNS).flatMap(([rank = '0', ...words]) =>
    words.map((word): [string, PlaceNoun] => [word, { concept: words[0] ?? word, rank: Number(rank) }]),
  ),
)

/** How something lies to a place. */
export type Lie = 'in' | 'at' | 'on' | 'near' | 'out' | 'edge' | 'centre' | 'under' | 'from' | 'to' | 'between' | 'along'

const words = (text: string): string[] => text.trim().split(/\s+/)

/** Prepositions of place. */
export const LIES: ReadonlyMap<string, Lie> = new Map(
  (
    [
      ['in', 'in inside within into through throughout across'],
      ['at', 'at'],
      ['on', 'on onto atop upon over aboard'],
      ['near', 'near by beside behind around off opposite alongside past'],
      ['out', 'outside'],
      ['under', 'under beneath below underneath'],
      ['from', 'from'],
      ['to', 'to toward towards'],
      ['between', 'between'],
      ['along', 'along'],
    ] as const
  ).flatMap(([lie, list]) => words(list).map((word): [string, Lie] => [word, lie])),
)

/** Prepositions behind which a name that nothing else is known of is a place. */
export const FIRM_LIES: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'throughout', 'across', 'inside'])

/** Parts of a place: "the edge of the town", "the town's centre". */
export const PART_NOUNS: ReadonlyMap<string, Lie> = new Map(
  (
    [
      ['edge', 'edge perimeter outskirt outskirts periphery fringe fringes boundary'],
      ['centre', 'center centre heart middle core'],
      ['near', 'vicinity side foot back rear'],
      ['on', 'top front'],
      ['in', 'area part parts interior'],
    ] as const
  ).flatMap(([lie, list]) => words(list).map((word): [string, Lie] => [word, lie])),
)

/** Two words that are one kind of place; the kind of the second alone would be too wide. */
export const COMPOUNDS: ReadonlyMap<string, PlaceNoun> = new Map(
  (
    [
      ['front line', 'frontline', 2],
      ['golf resort', 'hotel', 1],
      ['ski resort', 'hotel', 1],
      ['spa resort', 'hotel', 1],
      ['holiday resort', 'hotel', 1],
      ['beach resort', 'hotel', 1],
      ['luxury resort', 'hotel', 1],
      ['guest house', 'hotel', 1],
      ['golf course', 'golf course', 1],
      ['golf club', 'golf course', 1],
      ['border post', 'border', 2],
      ['border checkpoint', 'border', 2],
      ['service station', 'petrol station', 1],
      ['concert hall', 'theatre', 1],
      ['opera house', 'theatre', 1],
      ['sports hall', 'stadium', 1],
      ['coffee shop', 'restaurant', 1],
      ['parking lot', 'lot', 0],
      ['car park', 'lot', 0],
      ['parking garage', 'lot', 0],
      ['shopping centre', 'store', 1],
      ['shopping center', 'store', 1],
      ['town hall', 'town hall', 1],
      ['city hall', 'town hall', 1],
      ['police station', 'police station', 1],
      ['petrol station', 'petrol station', 1],
      ['gas station', 'petrol station', 1],
      ['filling station', 'petrol station', 1],
      ['bus station', 'bus station', 1],
      ['bus terminal', 'bus station', 1],
      ['bus park', 'bus station', 1],
      ['motor park', 'bus station', 1],
      ['bus depot', 'bus station', 1],
      ['coach station', 'bus station', 1],
      ['bus stop', 'bus stop', 1],
      ['train station', 'railway station', 1],
      ['railway station', 'railway station', 1],
      ['metro station', 'railway station', 1],
      ['subway station', 'railway station', 1],
      ['polling station', 'polling station', 1],
      ['fire station', 'fire station', 1],
      ['power station', 'factory', 1],
      ['power plant', 'factory', 1],
      ['border crossing', 'border', 2],
      ['toll plaza', 'toll plaza', 2],
      ['toll booth', 'toll plaza', 2],
      ['camping site', 'camping site', 1],
      ['call centre', 'call centre', 1],
      ['call center', 'call centre', 1],
      ['detention centre', 'prison', 1],
      ['detention center', 'prison', 1],
      ['conference room', 'conference room', 0],
      ['living room', 'living room', 0],
      ['death row', 'prison', 1],
      ['housing project', 'project', 2],
      ['night club', 'nightclub', 1],
      ['emergency room', 'hospital', 1],
      ['intensive care', 'hospital', 1],
    ] as const
  ).map(([two, concept, rank]): [string, PlaceNoun] => [two, { concept, rank }]),
)

/** Words for the ground or the walls of what is named before them: "the school grounds". */
export const SHELLS: ReadonlySet<string> = new Set(words('compound grounds complex estate building site area lot centre center room'))

/** Compass words, also within "northern" and "north-east". */
export const DIRECTIONS: ReadonlyMap<string, string> = new Map(
  words(
    'north n northern n south s southern s east e eastern e west w western w northeast ne northeastern ne northwest nw northwestern nw southeast se southeastern se southwest sw southwestern sw north-east ne north-eastern ne north-west nw north-western nw south-east se south-eastern se south-west sw south-western sw north-northeast ne north-northwest nw south-southeast se south-southwest sw central c downtown c',
  ).flatMap((word, i, all): [string, string][] => (i % 2 === 0 ? [[word, all[i + 1] ?? '']] : [])),
)

/** First words that make a name a place's: "Port Ostrel", "Hotel Velmora". */
export const NAME_HEADS: ReadonlyMap<string, number> = new Map([
  ['port', 3],
  ['fort', 3],
  ['cape', 3],
  ['lake', 2],
  ['mount', 2],
  ['camp', 2],
  ['hotel', 1],
])

/** Generic words within a name that spellings leave out: "Ostrel province", "Tarn County". */
export const NAME_TAILS: ReadonlySet<string> = new Set(
  words('city county province state governorate district region prefecture oblast town village township municipality the of'),
)

/** Names that stand behind "in" and "at" and are no places. */
export const NO_PLACES: ReadonlySet<string> = new Set(
  words(`twitter facebook instagram youtube telegram parliament congress senate english french german arabic spanish christmas easter
    ramadan god islam covid nato hamas isis isil uefa fifa nasa nasdaq internet allah jesus christianity wall afp reuters
    olympics champions premier league cup bundesliga`),
)
