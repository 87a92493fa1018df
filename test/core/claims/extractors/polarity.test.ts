/** Yes or no: whether somebody has commented, whether a deed was done. Invented sentences. */
import { finds, ignores, knownMisses } from '../harness.ts'

finds('polarity', [
  ['Moscow has yet to comment on the talks.', { quote: 'Moscow has yet to comment', value: 'silent', head: 'comment' }],
  [
    'Kremlin spokesman Oleg Barin declined to comment.',
    { quote: 'Kremlin spokesman Oleg Barin declined to comment', value: 'silent', head: 'comment' },
  ],
  [
    'Kremlin spokesman Oleg Barin confirmed the preparations for the call.',
    { quote: 'Kremlin spokesman Oleg Barin confirmed the preparations', value: 'spoke', head: 'comment' },
  ],
  ['Norway confirmed the exchange.', { quote: 'Norway confirmed the exchange', value: 'spoke', head: 'comment' }],
  ['The captain was arrested on Monday.', { quote: 'The captain was arrested on Monday', value: 'yes', head: 'arrest' }],
  ['The mayor resigned.', { quote: 'The mayor resigned', value: 'yes', head: 'resign' }],
  ['The mayor did not resign.', { quote: 'The mayor did not resign', value: 'no', head: 'resign' }],
  ['The mayor might resign.', { quote: 'The mayor might resign', value: 'maybe', head: 'resign' }],
  ['The government did not approve the plan.', { quote: 'The government did not approve the plan', value: 'no', head: 'approve' }],
  ['No suspects were arrested.', { quote: 'No suspects were arrested', value: 'no', head: 'arrest' }],
  [
    '"The bridge was never inspected," said engineer Ruth Amsel.',
    { quote: 'The bridge was never inspected', value: 'no', head: 'inspect', firmness: 'quoted' },
  ],
])

ignores('polarity', [
  'The weather was fine.',
  'Prices are high.',
  'The crowd sang for hours.',
  'Rain fell all day.',
  'The book is not long.',
  'Nothing happened.',
  'She wanted a new bicycle.',
  'Two roads were empty.',
  'Not a sound could be heard.',
  'The song tells of a lost sailor.',
  'To close a harbour takes a day.',
])

knownMisses('polarity', {
  finds: [
    ['The ferry did not carry lifeboats.', { quote: 'The ferry did not carry lifeboats', value: 'no' }],
    ['Nobody was arrested.', { quote: 'Nobody was arrested', value: 'no', head: 'arrest' }],
    [
      "The mayor's office of Porto refused to comment.",
      { quote: "The mayor's office of Porto refused to comment", value: 'silent', head: 'comment' },
    ],
  ],
})
