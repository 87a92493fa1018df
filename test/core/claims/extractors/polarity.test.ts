/** Yes or no: whether somebody has commented, whether a deed was done. Invented sentences. */
import { finds, ignores, knownMisses } from '../harness.ts'

finds('polarity', [
  [
    'The club denied that it was its supporters who threw the bottle.',
    { quote: 'its supporters who threw the bottle', value: 'no', parts: ['support'] },
  ],
  ['Coalition calls no-confidence vote after governor resigns', { quote: 'confidence vote after governor resigns', value: 'yes' }],
  ['The bank paid no dividend in May.', { quote: 'The bank paid no dividend in May', value: 'no', head: 'pay' }],
  ['He was not arrested on Monday.', { quote: 'He was not arrested on Monday', topic: 'Whether he was arrested', value: 'no' }],
  [
    'Anders Lunde was questioned. He was not arrested on Monday.',
    { quote: 'He was not arrested on Monday', topic: 'Whether Anders Lunde was arrested', value: 'no' },
  ],
  ['She did not resign.', { quote: 'She did not resign', topic: 'Whether she did resign', value: 'no' }],
  ['The army withdrew from Orlo.', { quote: 'The army withdrew from Orlo', topic: 'Whether the army withdrew', value: 'yes' }],
  ['The army denied that it had shelled the school.', { quote: 'it had shelled the school', value: 'no', head: 'shell' }],
  ['The army did not deny that it had shelled the school.', { quote: 'it had shelled the school', value: 'yes', head: 'shell' }],
  [
    'The army denied the raid and has shelled the school.',
    { quote: 'The army denied the raid and has shelled', value: 'yes', head: 'shell' },
  ],
  ['The army said that it had shelled the school.', { quote: 'it had shelled the school', value: 'yes', head: 'shell' }],
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

finds('polarity', [
  ['Nobody was arrested.', { quote: 'Nobody was arrested', value: 'no', head: 'arrest' }],
  ['The ferry did not carry lifeboats.', { quote: 'The ferry did not carry lifeboats', value: 'no' }],
  // Accepting and refusing are answers to one question.
  ['She refused the medal.', { quote: 'She refused the medal', value: 'no', head: 'accept' }],
  ['The union accepted the offer.', { quote: 'The union accepted the offer', value: 'yes', head: 'accept' }],
  ['The board turned down the offer.', { quote: 'The board turned down the offer', value: 'no', head: 'accept' }],
  ['The council banned cars from the bridge.', { quote: 'The council banned cars from the bridge', value: 'no', head: 'allow' }],
  // What is to be.
  ['The town will sell the school.', { quote: 'The town will sell the school', value: 'will', head: 'sell' }],
  ['The town will not sell the school.', { quote: 'The town will not sell the school', value: 'wont', head: 'sell' }],
  // What is told as absent.
  ['There were no reports of damage.', { quote: 'were no reports of damage', value: 'no', head: 'damage' }],
  ['The quake passed without any injuries.', { quote: 'passed without any injuries', value: 'no', head: 'injure' }],
  ['He offered no apology to the families.', { quote: 'offered no apology to the families', value: 'no', head: 'apologise' }],
])

ignores('polarity/choice', ['The firm said the raid had no effect.', 'She said there would be no closures.'])

ignores('polarity', [
  'The shooting began at 8:10 p.m., according to a timeline released by police.',
  'No Swede had won the race since 2009.',
  'Nobody had ever opened the vault before.',
  'If the union refused the offer, the port was empty.',
  'No other news came.',
  'The view was fine.',
  'The mayor would not have resigned.',
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
    [
      "The mayor's office of Porto refused to comment.",
      { quote: "The mayor's office of Porto refused to comment", value: 'silent', head: 'comment' },
    ],
  ],
})
