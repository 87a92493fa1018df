/** Who said it. Invented persons and sayings. */
import { finds, ignores, knownMisses } from '../harness.ts'

finds('attribution', [
  [
    'Jonas Torvik said the talks on the harbour would go on next week.',
    { quote: 'Jonas Torvik said the talks on the harbour would go', value: 'trvk', speaker: 'Jonas Torvik' },
  ],
  [
    '"The bridge was never inspected," said engineer Ruth Amsel.',
    { quote: 'was never inspected," said engineer Ruth Amsel', value: 'amsl', speaker: 'Ruth Amsel' },
  ],
  [
    'The fire was caused by a gas leak, according to the police.',
    { quote: 'caused by a gas leak, according to the police', value: 'police', speaker: 'the police' },
  ],
  [
    'Torvik told reporters that the new law would raise the price of bread.',
    { quote: 'Torvik told reporters that the new law would raise', value: 'trvk' },
  ],
  [
    'A senior Norwegian official said the pipeline had been damaged by an anchor.',
    { quote: 'A senior Norwegian official said the pipeline had been damaged', value: 'official' },
  ],
  ['Reports said the mine had been closed since May.', { quote: 'Reports said the mine had been closed', value: '' }],
  ['The army denied that it had attacked the school.', { quote: 'The army denied that it had attacked', value: 'force', action: 'deny' }],
  [
    'Jonas Weld said the talks on the harbour would go on next week.',
    { quote: 'Jonas Weld said the talks on the harbour would go', value: 'vld', speaker: 'Jonas Weld' },
  ],
])

ignores('attribution', [
  'The town has two schools and a library.',
  'The law states its aims in the first line.',
  'She posted the letter on Friday.',
  'The guide recommended the old road.',
  'The clock on the tower showed noon.',
  'The post office is closed on Sundays.',
  'He said no.',
  'Her notes were on the table near the window.',
  'The stress on the beams was too high.',
  'It said that the doors would open at noon.',
])

knownMisses('attribution', {
  // Things don't speak.
  ignores: [
    'The storm claimed 19 lives in the harbour town.',
    'The song tells of a lost sailor.',
    'The company reported a profit of $3 million.',
  ],
})
