import { expect, test } from 'vitest'
import { finds, ignores, theValue } from './table.ts'

finds('money', [
  ['He was 600,000 pounds ($760,000) in debt.', '600,000 pounds = £600,000', '$760,000 = $760,000'],
  ['The firm had 40,000 pounds in debts.', '40,000 pounds = £40,000'],
  ['A 9.6 billion crown loan followed.', '9.6 billion crown = 9.6 billion'],
  ['It cost 300 Czech crowns.', '300 Czech crowns = 300 CZK'],
  ['It cost $1.2 billion.', '$1.2 billion = $1.2 billion'],
  ['It cost more than $30.', 'more than $30 = more than $30'],
  ['It cost US$5 million and A$4.56.', 'US$5 million = $5 million', 'A$4.56 = A$4.56'],
  ['It cost £500m and €2bn.', '£500m = £500 million', '€2bn = €2 billion'],
  ['It cost 30bn euros.', '30bn euros = €30 billion'],
  ['A 110bn-euro loan followed.', '110bn-euro = €110 billion'],
  ['A $140-150 million bid followed.', '$140-150 million = $140 million to $150 million'],
  ['It cost between $19 and $22 million.', 'between $19 and $22 million = $19 million to $22 million'],
  ['It cost $3 million to $4 million.', '$3 million to $4 million = $3 million to $4 million'],
  ['It fell 19 cents.', '19 cents = $0.19'],
  ['It fell 63 Canadian cents.', '63 Canadian cents = C$0.63'],
  ['It cost 1,200 rubles and 300 yen.', '1,200 rubles = 1,200 RUB', '300 yen = 300 JPY'],
  ['It cost 40 Australian dollars.', '40 Australian dollars = A$40'],
  ['He paid 200 pounds.', '200 pounds = £200'],
  ['It cost EUR 500 or 300 CHF.', '500 = €500', '300 CHF = 300 CHF'],
  ['He earns $300 a week.', '$300 a week = $300 a week'],
  ['They lost millions of dollars.', 'millions of dollars = millions of dollars'],
  ['They lost tens of millions of euros.', 'tens of millions of euros = tens of millions of euros'],
  ['It cost nearly $10 million.', 'nearly $10 million = about $10 million'],
  ['It cost half a million dollars.', 'half a million dollars = $500,000'],
  ['It cost $30 or more.', '$30 or more = at least $30'],
  ['It cost five euros.', 'five euros = €5'],
  ['It cost R2.1bn and R200,000.', '2.1bn = 2.1 billion ZAR', '200,000 = 200,000 ZAR'],
  ['It cost R2.1-billion.', '2.1-billion = 2.1 billion ZAR'],
  ['It cost 1.9 billion rand ($103 million).', '1.9 billion rand = 1.9 billion ZAR', '$103 million = $103 million'],
  ['It cost 3 million rand from the fund.', '3 million rand = 3 million ZAR'],
  ['It cost RM500 and Dh400 million.', '500 = 500 MYR', '400 million = 400 million AED'],
  ['It cost 40 million forints.', '40 million forints = 40 million HUF'],
])

ignores('money', [
  'A wall 500m long fell.',
  'The calf weighed 136 pounds.',
  'A 500-pound bomb fell.',
  'Two pounds of flour were gone.',
  'They won 3 games.',
  'He won 5 medals.',
  'It rose 5 percent.',
  'The real thing has 3 parts.',
  'A dollar sign was painted.',
  'The euro fell.',
  'The crown has 3 stones.',
  'It held 600 pounds (270 kg) of flour.',
  'A yen for travel grew.',
  'It has 3 sterling parts.',
  'He scored 12 points.',
  'They took 5 rand maps.',
  'The R2 is a road.',
  'The N340 was shut.',
  'It is worth 3 times as much.',
  'The franc zone has 14 states.',
  'The pound fell.',
  'It holds 5m people.',
  'Rs are letters.',
  'It is not about the cents.',
  'The lira is old.',
  'The $ was painted over.',
])

test('a bare sign is the most common currency, a shared word is not', () => {
  expect(theValue('$5')).toMatchObject({ currency: 'USD' })
  expect(theValue('5 pesos')).toMatchObject({ currency: '?' })
  expect(theValue('5 Mexican pesos')).toMatchObject({ currency: 'MXN' })
})

test('words of every object are no currencies', () => {
  expect(() => theValue('5 constructor')).not.toThrow()
  expect(theValue('5 constructor')).toMatchObject({ type: 'count' })
})
