/**
 * What two reports say of where: location, situation, movement, reach, wound. Each row: aspect, what comes of it, two sentences;
 * `shut` where they are never compared. Swapping sides changes nothing.
 */
import { describe, expect, it } from 'vitest'
import { judge } from '../../../src/core/differences/judge.ts'
import { gateOf } from '../../../src/core/gates.ts'
import { claimsIn } from '../claims/harness.ts'

type Row = readonly [aspect: string, verdict: string, a: string, b: string]

const ROWS: readonly Row[] = [
  // A home may lie in a town, and the town in a state.
  ['location', 'same', 'The nurse was killed in her Tarnford home.', 'The nurse was killed inside her Texas home.'],
  // A name that only says where the place lies.
  ['location', 'apart', 'Protesters clashed with police in Tarnford.', 'Protesters clashed with police in a Velmora suburb.'],
  [
    'location',
    'same',
    'Protesters clashed with police in a district of Tarnford.',
    'Protesters clashed with police in the district of Velmora.',
  ],
  [
    'location',
    'conflict',
    'Protesters clashed with police in the district of Tarnford.',
    'Protesters clashed with police in the district of Velmora.',
  ],
  ['location', 'same', 'Dana Weld was born in Tarnsund.', 'Dana Weld was born in the Black Sea port of Tarnsund.'],
  ['location', 'same', 'Rebels attacked an army base in Velmora.', 'Rebels attacked an army camp in Velmora.'],
  ['location', 'same', 'A fire swept through a factory near Velmora.', 'A fire swept through a factory at Tarnsund.'],
  ['location', 'shut', 'In 1999, an earthquake struck Tarnani.', 'An earthquake struck Velmora on Monday.'],
  ['location', 'precision', 'Born in Velmora to a docker, Dana Weld sang as a child.', 'Dana Weld was born in Tarnsund.'],
  ['location', 'conflict', 'Weld died at the scene.', 'Weld died in hospital.'],
  ['location', 'apart', 'Weld died at the scene.', 'Weld died in a shop.'],
  // The hurt die elsewhere, and much stands on a campus; a town has an edge.
  ['location', 'apart', 'Five people died in a nightclub in Velmora.', 'Five people died in hospital in Velmora.'],
  ['location', 'precision', 'The bomb exploded at the library.', 'The bomb exploded on the campus.'],
  ['location', 'conflict', 'The bomb exploded at the library.', 'The bomb exploded in the church.'],
  ['location', 'same', 'The bomb exploded at a bus park.', 'The bomb exploded at a bus station.'],
  ['location', 'same', 'The bomb exploded at the Bin Rasidi hospital.', 'The bomb exploded at the Bin Rasidea hospital.'],
  ['situation', 'same', 'The hospital in Velmora was hit.', 'The hospital on the edge of Velmora was hit.'],
  // Inside against outside, the middle against the edge.
  ['location', 'conflict', 'Three shells landed outside the school.', 'Three shells hit the school.'],
  ['location', 'conflict', 'He was shot in the courtroom.', 'He was shot outside the courthouse.'],
  ['location', 'precision', 'A shell landed near the school.', 'A shell landed in the school.'],
  ['location', 'same', 'The bomb exploded at the market.', 'The blast happened in the bazaar.'],
  ['location', 'precision', 'The bomb exploded at the entrance.', 'The bomb exploded inside the market.'],
  // Rooms and buildings.
  ['location', 'conflict', 'Police caught Dana Weld in a golf resort.', 'Police stopped Dana Weld at the airport.'],
  ['location', 'conflict', 'Dana Weld died at her home in Velmora.', 'Dana Weld died in a hospital in Tarnani.'],
  ['location', 'conflict', 'Police caught Dana Weld at the airport.', 'Dana Weld was arrested in a hotel.'],
  ['location', 'conflict', 'The thieves broke in through the roof.', 'The thieves entered through the kitchen.'],
  ['location', 'apart', 'The thieves entered through the kitchen.', 'The thieves broke into a museum.'],
  // Names: spelled otherwise, cut, contained, listed, other.
  ['location', 'same', 'The jewels were found at Larkdale Airport.', 'The jewels were found at Larkdale International Airport.'],
  ['movement', 'same', 'Dana Weld was sent to Larkdale State Hospital.', 'Dana Weld was sent to the Larkdale State Security Hospital.'],
  ['location', 'same', 'The quake struck in Khan Velmour.', 'The earthquake occurred in Khan Velmur.'],
  ['location', 'same', 'She died in Velmora, Norway.', 'She died in Norway.'],
  ['location', 'same', 'Weld died at a hospital in Lisbon.', 'Weld died in the Portuguese capital.'],
  ['location', 'precision', 'The fight was held at the Ostrel Arena.', 'The bout was held in Velmora.'],
  ['location', 'precision', 'The quake was centered near Velmora.', 'The quake was recorded in Tarnani.'],
  ['location', 'conflict', 'The cyclone made landfall at the town of Velmora.', 'The cyclone came ashore in the town of Tarnani.'],
  ['location', 'scope', 'She faces charges in Velmora and Tarnani.', 'She is to stand trial in Tarnani.'],
  ['location', 'scope', 'The army carried out no strikes near Velmora in Tarnani province.', 'The army carried out no strikes in Tarnani.'],
  // Other events.
  ['location', 'shut', 'A shell hit a school.', 'The mayor was born in Velmora.'],
  ['location', 'shut', 'Dana Weld died in Velmora.', 'Ivo Brandt died in Tarnani.'],
  ['location', 'shut', 'A shell hit a school in Velmora.', 'Shells hit schools in Velmora.'],
  ['location', 'shut', 'A shell hit a school in Velmora.', 'A shell hit another school in Tarnani.'],
  ['location', 'shut', 'Planes carried out strikes in Velmora.', 'Planes carried out no strikes in Velmora.'],
  // Things.
  ['situation', 'precision', 'It was calm in northwestern Ostrel province.', 'It was calm in northern Ostrel province.'],
  ['situation', 'conflict', 'The hospital lies in the centre of the town.', 'The hospital stands on the edge of the town.'],
  ['situation', 'scope', 'The district was on the front line.', 'The district was in a rebel enclave.'],
  ['situation', 'precision', 'The district was on the front line.', 'The district was in the old quarter of Velmora.'],
  ['situation', 'apart', 'A market in the town of Velmora was hit.', 'The market in Norway was hit.'],
  ['situation', 'shut', 'The hospital lies in Velmora.', 'The bank lies in Tarnani.'],
  ['situation', 'shut', 'A UN school in Velmora was hit.', 'A UN school in Tarnani was hit.'],
  ['situation', 'precision', 'The UN school in Velmora was hit.', 'A UN school in Tarnani was hit.'],
  // Journeys.
  ['movement', 'precision', 'Residents were sent to Ostrel Baptist Church.', 'Residents were taken to a nearby church.'],
  ['movement', 'scope', 'The buses left Velmora and Tarnani.', 'A convoy of buses left Tarnani.'],
  ['movement', 'apart', 'Dana Weld was taken to a hospital.', 'Dana Weld was taken to a police station.'],
  ['movement', 'same', 'The buses left Tarnani.', 'The buses departed from Tarnani.'],
  [
    'movement',
    'shut',
    'The wounded patients were sent across the border to Norway.',
    'The rockets were to be sent across the border to Sweden.',
  ],
  ['movement', 'shut', 'The buses left Velmora.', 'The buses went to Velmora.'],
  // Reach.
  ['reach', 'scope', 'The quake was felt in Velmora and Tarnani.', 'The quake was felt in Ostrel.'],
  ['location', 'precision', 'Born in Ostrel, Dana Weld was the daughter of a smith.', 'Dana Weld was born in Tarnani.'],
  ['reach', 'shut', 'The quake was felt across Elmvale.', 'The quake was felt as far away as Velmora and Tarnani.'],
  ['reach', 'same', 'The quake was felt in Tarnani and in Velmora.', 'The quake was felt in Velmora and Tarnani.'],
  ['reach', 'apart', 'There is a state of emergency in two provinces.', 'There is a state of emergency in Velmora and Tarnani.'],
  ['reach', 'shut', 'The quake was felt in Velmora.', 'There is a state of emergency in Velmora.'],
  // Bodies.
  ['wound', 'shut', 'Weld was shot in the chest.', 'It rained. Roofs flew. Trees fell. Wires tore. A young man lost an eye.'],
  ['wound', 'precision', 'Weld was shot in the back.', 'Weld was shot in the chest.'],
  ['wound', 'scope', 'Weld was shot in the chest.', 'Weld was hit in the face and chest.'],
  ['wound', 'precision', 'Weld was shot in the head.', 'Weld was shot in the chest.'],
  ['wound', 'precision', 'Weld was shot in the left arm.', 'Weld was shot in the arm.'],
  ['wound', 'same', 'Weld was shot in the head.', 'Weld was shot in the forehead.'],
]

/** Judged in the light of a whole report: a name needs to be told as a place once. */
const CONTEXT = ' Tarnani is calm. People live in Tarnani and in Velmora. Dana Weld and Ivo Brandt are known.'

describe('aspects of place', () => {
  it.each(ROWS)('%s, %s: %s / %s', (aspect, verdict, a, b) => {
    const [x, y] = [a, b].map(text => claimsIn(text + CONTEXT).find(claim => claim.frame.aspect === aspect && claim.start < text.length))
    if (!x || !y) throw new Error(`no ${aspect} in “${x ? b : a}”`)
    expect(gateOf(x, y).open ? judge(x, y).relation : 'shut').toBe(verdict)
    expect(gateOf(y, x).open ? judge(y, x).relation : 'shut').toBe(verdict)
  })
})
