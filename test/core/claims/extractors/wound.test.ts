/** Where on the body. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('place/wound', [
  ['The guard was shot in the neck and chest.', { quote: 'shot in the neck and chest', value: 'chest, neck', head: 'wound' }],
  ['A bullet struck him in the left arm.', { quote: 'struck him in the left arm', value: 'arm, side:left', head: 'wound' }],
  ['He was treated for wounds to the leg.', { quote: 'wounds to the leg', value: 'leg', head: 'wound' }],
  ['The boy was struck in the back.', { quote: 'struck in the back', value: 'back', head: 'wound' }],
  ['The boy lost an eye.', { quote: 'lost an eye', value: 'face', head: 'wound' }],
])

ignores('place/wound', [
  'He is the head of the bank.',
  'She hit the road.',
  'They stood on the other side.',
  'He lost his job.',
  'The company faces a loss.',
])
