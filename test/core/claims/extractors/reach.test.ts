/** How far things reach. Invented sentences. */
import { spellingKey } from '../../../../src/core/names/spelling.ts'
import { finds, ignores } from '../harness.ts'

const keys = (...names: string[]): string => names.map(spellingKey).sort().join(', ')

finds('place/reach', [
  [
    'The quake was felt in Velmora, Tarn County and Ostrel, the survey said.',
    { quote: 'felt in Velmora, Tarn County and Ostrel', value: keys('Velmora', 'Tarn', 'Ostrel'), head: 'feel' },
  ],
  [
    'An earthquake shook Tarn County and was felt in Velmora.',
    { quote: 'shook Tarn County and was felt in Velmora', value: keys('Velmora', 'Tarn'), head: 'feel' },
  ],
  ['The quake was felt across the region.', { quote: 'felt across the region', value: 'wide:region', head: 'feel' }],
  [
    'The governor declared a state of emergency in Velmora and Tarnani.',
    { quote: 'emergency in Velmora and Tarnani', value: keys('Velmora', 'Tarnani'), head: 'emergency' },
  ],
  ['The rioting has spread to Velmora.', { quote: 'spread to Velmora', value: keys('Velmora'), head: 'spread' }],
])

ignores('place/reach', [
  'She felt at home in Velmora.',
  'He shook hands in Velmora.',
  'The quake struck near Velmora.',
  'An emergency meeting was called.',
  'The fire spread quickly.',
])
