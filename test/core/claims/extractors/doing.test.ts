/** What a named person was doing, heard or saw. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('other', [
  ['Dana Weld was walking her dog near the quay.', { quote: 'was walking her dog near the quay', value: 'dog, quay, walk', action: 'do' }],
  [
    'Dana Weld heard two sailors quarrelling over a rope.',
    { quote: 'heard two sailors quarrelling over a rope', value: 'quarrel, rope, sailor', action: 'hear' },
  ],
  ['Dana Weld saw a man running from the bank.', { quote: 'saw a man running from the bank', value: 'bank, man, run', action: 'see' }],
])

ignores('other', [
  'The men were walking home.',
  'Dana Weld was not sleeping.',
  'Dana Weld was missing until noon.',
  'Dana Weld was awaiting news.',
  'The yard was shut, police said, and Tarnow welders saw the boat he was mending.',
  'Dana Weld hears music.',
  'Dana Weld was saying goodbye.',
  'Dana Weld will be sleeping.',
])
