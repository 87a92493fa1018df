/** What somebody died of. Invented sentences. */
import { finds, ignores, knownMisses } from '../harness.ts'

finds('cause', [
  ['Dana Weld dead at 86 after fall.', { quote: 'dead at 86 after fall', value: 'fall', head: 'vld' }],
  ['Dana Weld was stabbed to death in her flat.', { quote: 'was stabbed to death', value: 'stab', head: 'vld' }],
  ['Dana Weld was shot dead.', { quote: 'was shot dead', value: 'shoot', head: 'vld' }],
  ['Dana Weld froze to death.', { quote: 'froze to death', value: 'freeze' }],
  ['Dana Weld was killed in a car crash.', { quote: 'was killed in a car crash', value: '<crash, road_crash' }],
  ['Dana Weld was 86. Her heart simply gave out.', { quote: 'Her heart simply gave', value: '<heart_trouble, heart_failure', head: 'vld' }],
  ['Dana Weld died after a fall at home.', { quote: 'died after a fall at home', value: 'fall', action: 'die' }],
  ['Dana Weld died in a car crash near Korvale.', { quote: 'died in a car crash near Korvale', value: '<crash, road_crash' }],
  ['Dana Weld died after a long illness.', { quote: 'died after a long illness', value: 'illness' }],
  ['The cause of death was drowning.', { quote: 'The cause of death was drowning', value: 'drown' }],
  ['All of the hikers drowned.', { quote: 'All of the hikers drowned', value: 'drown' }],
])

ignores('cause', [
  'Dana Weld died on Tuesday.',
  'Four people died in the fire.',
  'The plant died of thirst.',
  'Police shot dead two men.',
  'The heart of the town gave out.',
  'Dana Weld could die of the wound.',
  'Dana Weld died at a friend’s house.',
])

knownMisses('cause', {
  finds: [['Her heart gave out, and Dana Weld was dead.', { quote: 'heart gave out', value: 'heart_failure' }]],
})
