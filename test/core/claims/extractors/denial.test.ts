/** Denied or confirmed. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('polarity', [
  [
    'The ministry denied that rubber bullets had been used.',
    { quote: 'The ministry denied that rubber bullets', value: 'no', head: 'confirm' },
  ],
  [
    'The ministry confirmed that rubber bullets had been used.',
    { quote: 'The ministry confirmed that rubber bullets', value: 'yes', head: 'confirm' },
  ],
  ['Paul Okafor ruled out closing the plant.', { quote: 'Paul Okafor ruled out closing the plant', value: 'no', head: 'confirm' }],
  ['Paul Okafor did not rule out closing the plant.', { quote: 'Paul Okafor did not rule out closing', value: 'yes', head: 'confirm' }],
  [
    'The dam company rejected claims that the wall was unsafe.',
    { quote: 'The dam company rejected claims that the wall', value: 'no', head: 'confirm' },
  ],
  [
    'Norway disputed the allegation that its ships had fished there.',
    { quote: 'Norway disputed the allegation that its ships', value: 'no', head: 'confirm' },
  ],
])

ignores('polarity', [
  'No official confirmed the report.',
  'The ministry may confirm it tomorrow.',
  'A confirmed case was in the north.',
  'The denial came late.',
  'The rule is out of date.',
])
