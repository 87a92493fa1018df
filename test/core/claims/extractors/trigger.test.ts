/** What set it off, and why somebody did it, by name. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('cause', [
  ['The cause of the fire is not known.', { quote: 'cause of the fire is not known', value: 'unknown' }],
  ['The fire chief would not give a cause for the fire.', { quote: 'chief would not give a cause for the fire', value: 'unknown' }],
  ['It was unclear what caused the crash.', { quote: 'It was unclear what caused the crash', value: 'unknown' }],
  ['A short circuit started the fire in the club.', { quote: 'A short circuit started the fire', value: 'electrical', head: 'fire' }],
  ['Police blame arson for the fire.', { quote: 'blame arson for the fire', value: 'arson', head: 'fire' }],
  ['The ferry sank because of high winds.', { quote: 'sank because of high winds', value: 'wind', head: 'sink' }],
  ['An electrical fault caused the crash.', { quote: 'An electrical fault caused the crash', value: 'electrical', head: 'crash' }],
  ['He shot the guard in self-defence.', { quote: 'the guard in self-defence', value: 'self-defence', head: 'shoot' }],
  ['The stabbing was sparked by a row over money.', { quote: 'was sparked by a row over money', value: 'dispute', head: 'stab' }],
])

ignores('cause', [
  // Looking into it says less; and no accident is told of.
  'Police are investigating the cause of the fire.',
  'The cause of her anger is not known.',
  'The wind was cold in March.',
  'Firefighters ruled out arson.',
  'The candles are sold in Korvale.',
  'There was no gas leak before the blast.',
  'The row of houses is red.',
  'He won the match by mistake.',
])
