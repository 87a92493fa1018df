/** Which penalty. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('status/penalty', [
  ['Weld was sentenced to life in prison.', { quote: 'sentenced to life in prison', value: 'life', action: 'given' }],
  ['Weld was sentenced to death for the murder.', { quote: 'sentenced to death', value: 'death', action: 'given' }],
  ['Weld gets life', { quote: 'gets life', value: 'life', action: 'given' }],
  ['The judge gave Weld a life sentence.', { quote: 'gave Weld a life sentence', value: 'life', action: 'given' }],
  ['Weld faces the death penalty.', { quote: 'faces the death penalty', value: 'death', action: 'facing' }],
  ['Prosecutors are seeking life imprisonment.', { quote: 'seeking life imprisonment', value: 'life', action: 'asked' }],
  ['Weld was jailed for 18 years.', { quote: 'jailed for 18 years', value: 'years', action: 'given' }],
  ['Weld could face up to 20 years in prison.', { quote: 'face up to 20 years in prison', value: 'years', action: 'facing' }],
])

ignores('status/penalty', [
  'Weld was spared the death penalty.',
  'Weld appealed against his life sentence.',
  'The state abolished the death penalty.',
  'Weld was given life jackets.',
  'She spent her life in prison reform.',
  'Weld is serving two years.',
  'The crash caused the death of two men.',
])
