/** How far an agreement has come: agreed, tentative, none. Invented sentences. */
import { finds, ignores, knownMisses } from '../harness.ts'

finds('status/', [
  [
    'The two sides reached a tentative agreement on exchanging prisoners.',
    { quote: 'a tentative agreement on exchanging prisoners', value: 'tentative', head: 'agree' },
  ],
  [
    'The companies signed a preliminary deal to share the harbour.',
    { quote: 'a preliminary deal to share the harbour', value: 'tentative' },
  ],
  ['The two sides agreed to exchange prisoners.', { quote: 'The two sides agreed to exchange prisoners', value: 'agreed' }],
  ['Talks ended with the signing of a provisional pact.', { quote: 'a provisional pact', value: 'tentative' }],
  ['Both sides agreed in principle to a truce.', { quote: 'Both sides agreed in principle', value: 'tentative' }],
  ['Unions and the airline clinched a deal on wages.', { quote: 'clinched a deal on wages', value: 'agreed' }],
  ['No agreement was reached.', { quote: 'No agreement was reached', value: 'none' }],
  ['The talks ended without agreement on Sunday.', { quote: 'ended without agreement', value: 'none' }],
  ['They left the table without a deal.', { quote: 'left the table without a deal', value: 'none' }],
  ['The negotiations collapsed on Sunday.', { quote: 'The negotiations collapsed', value: 'none', head: 'agree', action: 'fail' }],
  ['The talks broke down at midnight.', { quote: 'The talks broke down', value: 'none' }],
  ['Nothing has been agreed, the mayor said.', { quote: 'Nothing has been agreed', value: 'none' }],
  ['Owners and dockers reached an agreement on wages.', { quote: 'reached an agreement on wages', value: 'agreed' }],
])

ignores('status/', [
  'They hope to reach a deal by Friday.',
  'The talks would collapse without a truce.',
  'The talks did not break down.',
  'The talks broke for lunch.',
  'The roof collapsed during the talks.',
  'Without a deal the yard will close.',
  'The two sides did not agree.',
  'The agreement runs for two years.',
  'Sellers could agree to a lower price.',
  'She disagreed with the board.',
  'The parties will sign a deal next week.',
  'A deal seemed far off.',
  'Agreement is rare in this house.',
  'The weather was fine.',
  'The fire was caused by a gas leak, according to the police.',
])

knownMisses('status/', {
  // “Pay” is taken for a verb.
  finds: [['Owners and dockers reached an agreement on pay.', { quote: 'reached an agreement on pay', value: 'agreed' }]],
})
