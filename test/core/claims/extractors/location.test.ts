/** Where things happen: event, who takes part, place. Invented sentences. */
import { spellingKey } from '../../../../src/core/names/spelling.ts'
import { finds, ignores, knownMisses } from '../harness.ts'

const velmora = spellingKey('Velmora')

finds('place/location', [
  // It broke out and did not break in.
  ['A fire broke out in the kitchen of the hotel.', { quote: 'broke out in the kitchen', value: 'in kitchen', head: 'fire' }],
  [
    'A bomb exploded outside a school in Velmora.',
    { quote: 'exploded outside a school in Velmora', value: `out school ${velmora}`, head: 'hit' },
  ],
  ['The ferry sank in the port of Velmora.', { quote: 'sank in the port of Velmora', value: `in port ${velmora}` }],
  ['Two rockets landed at the perimeter of a bank.', { quote: 'landed at the perimeter of a bank', value: 'edge bank', head: 'hit' }],
  ['The two sides sat together in a guest house.', { quote: 'sat together in a guest house', value: 'in hotel', head: 'meet' }],
  [
    'Mounted police charged into families outside the bank.',
    { quote: 'charged into families outside the bank', value: 'out bank', head: 'clash' },
  ],
  ['The storm touched land near a lake.', { quote: 'touched land near a lake', value: 'near river', head: 'landfall' }],
  ['Weld died in hospital early on Friday.', { quote: 'died in hospital', value: 'in hospital', head: 'die' }],
  [
    'The clerk was shot on Garland Street, Weld said.',
    { quote: 'was shot on Garland Street', value: 'on street grlndstrt', head: 'shoot' },
  ],
  ['She died at her home on Friday.', { quote: 'died at her home', value: 'at home', head: 'die' }],
  [
    'He passed away in a hospital in Velmora on Friday, his agent said.',
    { quote: 'passed away in a hospital in Velmora', value: `in hospital ${velmora}`, head: 'die' },
  ],
  ['Police picked him up at the border.', { quote: 'picked him up at the border', value: 'at border', head: 'arrest' }],
  ['The owner was led away from his home.', { quote: 'was led away from his home', value: 'from home', head: 'arrest' }],
  ['Shells struck a market.', { quote: 'struck a market', value: 'in market', head: 'hit' }],
  ['The soldiers entered by the kitchens.', { quote: 'entered by the kitchens', value: 'near kitchen', head: 'enter' }],
  [
    'The quake struck about 12 miles north of Velmora.',
    { quote: 'struck about 12 miles north of Velmora', value: `near n ${velmora}`, head: 'quake' },
  ],
  ['The earthquake was centered near Velmora.', { quote: 'was centered near Velmora', value: `near ${velmora}`, head: 'quake' }],
  [
    'The fight was held at the Ostrel Arena in Velmora.',
    { quote: 'was held at the Ostrel Arena in Velmora', value: `at stadium ${spellingKey('Ostrel Arena')}`, head: 'match' },
  ],
  ['Thousands rallied outside parliament.', { quote: 'rallied outside parliament', value: 'out parliament', head: 'gather' }],
  [
    'In a hotel in Velmora, the ministers met for nine hours.',
    { quote: 'In a hotel in Velmora, the ministers met', value: `in hotel ${velmora}`, head: 'meet' },
  ],
  [
    'A van had been parked next to a bus station.',
    { quote: 'had been parked next to a bus station', value: 'near bus station', head: 'hit' },
  ],
  ['The attack on a convoy in Velmora failed.', { quote: 'attack on a convoy in Velmora', value: `on convoy ${velmora}`, head: 'hit' }],
  [
    'He told a crowd at the Riverside Hotel that he had won.',
    { quote: 'told a crowd at the Riverside Hotel', value: `at hotel ${spellingKey('Riverside Hotel')}`, head: 'speak' },
  ],
  [
    'The storm made landfall near the town of Velmora.',
    { quote: 'landfall near the town of Velmora', value: `near town ${velmora}`, head: 'landfall' },
  ],
  [
    'The army has not carried out any strikes near Velmora.',
    { quote: 'any strikes near Velmora', value: `near ${velmora}`, head: 'hit', parts: ['not'] },
  ],
  [
    'Three people died in a strike on another school.',
    { quote: 'a strike on another school', value: 'on school', head: 'hit', parts: ['other'] },
  ],
  ['The ministers met in the Omani capital.', { quote: 'met in the Omani capital', value: `in ${spellingKey('Muscat')}`, head: 'meet' }],
])

ignores('place/location', [
  'VELMORA, June 3 (Wire) - The mayor resigned.',
  'She said in a statement that she was sorry.',
  'He died in March.',
  'He died of pneumonia.',
  'The talks between Russia and Norway ended.',
  'The mayor believes in reform.',
  'They moved to Velmora.',
  'The company is based in Velmora.',
  'He was shot in the chest.',
  'They met on Tuesday at noon.',
  'The attack was condemned in a letter.',
  'The court fined him in absentia.',
  'She was killed in an accident.',
  'The fight was over in three minutes.',
  'It happened in a flash.',
  'The peace deal was signed by Russia.',
  'The train goes from Porto to Lisbon.',
  'Prices fell by four per cent.',
  'He met with Dana Weld.',
  'The team was beaten by Norway.',
])

knownMisses('place/location', {
  finds: [
    // The verb says nothing of dying.
    ['She went in a hospital bed.', { quote: 'went in a hospital bed', value: 'in bed', head: 'die' }],
    // A headline's noun is read as its verb.
    ['The Velmora talks ended on Monday.', { quote: 'Velmora talks', value: `in ${velmora}`, head: 'meet' }],
  ],
})
