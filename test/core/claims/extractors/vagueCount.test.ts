/** Counts without a figure: none, many, multiple, some. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('count', [
  ['No one was hurt in the fire.', { quote: 'No one was hurt', value: '0', head: 'person', action: 'injure' }],
  [
    'No-one is believed to have been hurt.',
    { quote: 'No-one is believed to have been hurt', value: '0', head: 'person', action: 'injure' },
  ],
  ['Nobody has been arrested.', { quote: 'Nobody has been arrested', value: '0', head: 'person', action: 'arrest' }],
  ['There were no reports of injuries.', { quote: 'no reports of injuries', value: '0', head: 'person', action: 'injure' }],
  ['Many others were wounded.', { quote: 'Many others were wounded', value: 'at least 3', head: 'person', action: 'injure' }],
  ['Judge Alder gave him multiple life sentences.', { quote: 'multiple life sentences', value: 'at least 2', head: 'sentence' }],
  ['Ivo Brandt scored twice in the second half.', { quote: 'scored twice', value: '2', head: 'goal', action: 'score' }],
  ['Ivo Brandt completed his hat-trick.', { quote: 'completed his hat-trick', value: '3', head: 'goal', action: 'score' }],
  ['There were some apparent aftershocks.', { quote: 'some apparent aftershocks', value: 'at least 2', head: 'aftershock' }],
])

ignores('count', [
  'Lightning struck twice.',
  'Ivo Brandt wore a hat.',
  'No one knows why.',
  'Many people like the harbour.',
  'Some people left early.',
  'There is no injury time.',
  'Multiple reports said so.',
  'Some of the shots missed.',
])
