/** Who calls for it. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('attribution', [
  [
    'The union demanded an independent inquiry into the blast.',
    { quote: 'The union demanded an independent inquiry', value: 'union', head: 'demand' },
  ],
  [
    'Norway called for an emergency session of the fishing council.',
    { quote: 'Norway called for an emergency session of the fishing council', value: '@no', head: 'demand' },
  ],
  ['Ruth Amsel urged the minister to close the mine.', { quote: 'Ruth Amsel urged the minister to close', value: 'amsl', head: 'demand' }],
  // Nobody's in particular.
  ['There were growing calls for the minister to step down.', { quote: 'calls for the minister to step', value: '', head: 'demand' }],
  [
    'A call by the union for a public inquiry went unheard.',
    { quote: 'call by the union for a public inquiry went', value: 'union', head: 'demand' },
  ],
])

ignores('attribution', [
  'She wants to sing.',
  'Three goals were required.',
  'They called the dog.',
  'The call lasted an hour.',
  'The demand was high.',
  'He asked her.',
])
