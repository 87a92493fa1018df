/** What somebody died of. Invented sentences. */
import { finds, ignores, knownMisses } from '../harness.ts'

finds('cause', [
  ['Dana Weld died after a fall at home.', { quote: 'died after a fall at home', value: 'fall', action: 'die' }],
  ['Dana Weld died in a car crash near Korvale.', { quote: 'died in a car crash near Korvale', value: 'crash' }],
  ['Dana Weld died after a long illness.', { quote: 'died after a long illness', value: 'illness' }],
  ['The cause of death was drowning.', { quote: 'The cause of death was drowning', value: 'drown' }],
  ['All of the hikers drowned.', { quote: 'All of the hikers drowned', value: 'drown' }],
])

ignores('cause', [
  'Dana Weld died on Tuesday.',
  'Four people died in the fire.',
  'The plant died of thirst.',
  'Dana Weld could die of the wound.',
  'Dana Weld died at a friend’s house.',
])

knownMisses('cause', {
  finds: [['Her heart gave out, and Dana Weld was dead.', { quote: 'heart gave out', value: 'heart_failure' }]],
})
