/** What banks, schools, ships and laws are called. Invented names. */
import { finds, ignores, knownMisses } from '../harness.ts'

finds('name', [
  [
    'A fire broke out at CORVINA MARINE BANK on Monday.',
    { quote: 'CORVINA MARINE BANK', value: 'krvna, mrn', head: 'bank', action: 'break' },
  ],
  ['Ten died at the Santa Olga clinic.', { quote: 'Santa Olga clinic', value: 'olga, snta', head: 'hospital' }],
  ['They slept in the gym of Quincy Elementary.', { quote: 'Quincy Elementary', value: 'knc', head: 'school' }],
  ['The shell hit Alhamra, a village primary school.', { quote: 'Alhamra, a village primary school', value: 'almra', head: 'school' }],
  ['The shell hit a school called Alhamra.', { quote: 'school called Alhamra', value: 'almra', head: 'school' }],
  ['The ferry Aurora sank.', { quote: 'ferry Aurora', value: 'aurora', head: 'ship' }],
  ['He cited the Rural Review Act.', { quote: 'Rural Review Act', value: 'reviv, rrl', head: 'law' }],
  ['They fled to a nearby church.', { quote: 'a nearby church', value: '', head: 'church' }],
])

ignores('name', [
  'Police found blood on the Cornish yacht.',
  'They fled to a church.',
  'The church is closed.',
  'Churches were closed.',
  'He robbed the bank.',
  'The school board met.',
  'They fled to the old church.',
  'He sat on the bank of the river.',
  'Bank managers protested.',
])

knownMisses('name', {
  finds: [['The bank is named after the Corvina.', { quote: 'bank is named after the Corvina', value: 'krvna', head: 'bank' }]],
})
