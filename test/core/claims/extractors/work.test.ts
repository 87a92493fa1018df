/** When films, books and songs came out. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('date', [
  [
    'She is seen in the 2009 HBO film, The Glass Orchard.',
    { quote: '2009 HBO film, The Glass Orchard', value: '2009', head: 'glass orchard' },
  ],
  [
    'A novel called "The Glass Orchard" was published in 2010.',
    { quote: 'The Glass Orchard" was published in 2010', value: '2010', head: 'glass orchard' },
  ],
  ['Best known is The Glass Orchard (1957), a comedy.', { quote: 'The Glass Orchard (1957)', value: '1957', head: 'glass orchard' }],
  ["She was seen in 1959's The Glass Orchard.", { quote: "1959's The Glass Orchard", value: '1959', head: 'glass orchard' }],
  [
    'The album "Slow Water" came out in May 1990 and sold well.',
    { quote: 'Slow Water" came out in May 1990', value: 'May 1990', head: 'slow water' },
  ],
])

ignores('date/work', [
  'The 2009 film festival opened.',
  'She saw a film in 2009.',
  'The book was long.',
  'Vell (1957) was born here.',
  'In 2009 Ann Vell saw Rome.',
  'The 2009 elections were lost.',
])
