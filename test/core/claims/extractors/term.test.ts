/** Prison terms, bans and contracts. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('duration', [
  [
    'Weld was sentenced to 18 years in prison.',
    { quote: 'sentenced to 18 years in prison', value: '18 years', head: 'prison', action: 'given' },
  ],
  [
    'Weld, who was given a further sentence of 310 years, was silent.',
    { quote: 'given a further sentence of 310 years', value: '310 years', parts: ['further'] },
  ],
  ['Prosecutors had asked for 30 years.', { quote: 'asked for 30 years', value: '30 years', action: 'asked' }],
  ['Weld gets 22 years', { quote: 'gets 22 years', value: '22 years', head: 'penalty', action: 'given' }],
  [
    'If she is convicted, Weld faces up to ten years in prison.',
    { quote: 'faces up to ten years in prison', value: 'at most 10 years', action: 'facing' },
  ],
  [
    'Editors could be fined or jailed for up to three years.',
    { quote: 'jailed for up to three years', value: 'at most 3 years', head: 'prison', action: 'facing' },
  ],
  [
    'Weld was sentenced to life with no chance of parole for 30 years.',
    { quote: 'to life with no chance of parole for 30 years', value: '30 years', head: 'prison', action: 'least' },
  ],
  [
    'The forward had two years left on his contract.',
    { quote: 'two years left on his contract', value: '2 years', head: 'contract', action: 'left' },
  ],
  ['The runner was banned for four years.', { quote: 'banned for four years', value: '4 years', head: 'ban', action: 'given' }],
  ['The club offered him an eight-year contract.', { quote: 'offered him an eight-year contract', value: '8 years', head: 'contract' }],
])

ignores('duration/term', [
  'The siege lasted 11 days.',
  'He has lived here for 18 years.',
  'Named an ambassador, he served four years.',
  'The mayor begins a four-year term.',
  'They got two minutes of silence.',
  'She waited 30 years.',
  'The prison was built 90 years ago.',
  'They signed after years of talks.',
])
