/** Lists of names: countries, persons, bodies, titles. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('participants', [
  ['Vessels from Greece and Italy took part in the search.', { quote: 'Greece and Italy', value: '@gr, @it', head: 'list' }],
  ['Norway, Sweden and Finland signed the treaty.', { quote: 'Norway, Sweden and Finland', value: '@fi, @no, @se', head: 'list' }],
  ['Ann Reyes and Paul Okafor took part.', { quote: 'Ann Reyes and Paul Okafor', value: 'ann ries, paul okfr', head: 'list' }],
  ['Latvia Norway and Sweden agree to talks.', { quote: 'Latvia Norway and Sweden', value: '@lv, @no, @se', head: 'list' }],
  [
    'She posed for Harvest, Garden Life and Meridian.',
    { quote: 'Harvest, Garden Life and Meridian', value: 'garden life, hrvst, mrdn', head: 'list' },
  ],
  ['She appeared in magazines such as Harvest and Meridian.', { quote: 'Harvest and Meridian', head: 'list', value: 'hrvst, mrdn' }],
  [
    'Either the Harbour Service or the Coastal Survey examines every well.',
    { quote: 'Harbour Service or the Coastal Survey', value: 'coastal srv, hrbr srvc', head: 'list' },
  ],
])

ignores('participants', [
  'Vessels from Greece took part in the search.',
  'Greece, unlike Italy, stayed away.',
  'The mayor and the governor took part.',
  'It lies between the sea and Norway.',
  'Greece’s president and Italy were absent.',
  'Peru demands that Chile withdraw from Arica and Tacna.',
  'Ann Reyes, a nurse, knew Paul Okafor.',
  'Swedish and Danish divers looked for it.',
  'He left Oslo on Monday and Paris was next.',
])
