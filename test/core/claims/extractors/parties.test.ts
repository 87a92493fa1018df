/** Lists of countries that do something together. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('participants', [
  ['Vessels from Greece and Italy took part in the search.', { quote: 'Greece and Italy', value: '@gr, @it', head: 'list' }],
  ['Norway, Sweden and Finland signed the treaty.', { quote: 'Norway, Sweden and Finland', value: '@fi, @no, @se', head: 'list' }],
])

ignores('participants', [
  'Vessels from Greece took part in the search.',
  'Greece, unlike Italy, stayed away.',
  'The mayor and the governor took part.',
  'Ann Reyes and Paul Okafor took part.',
  'It lies between the sea and Norway.',
])
