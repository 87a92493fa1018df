/** Who did it. Invented sentences. */
import { expect, it } from 'vitest'
import { claimsIn, finds, ignores } from '../harness.ts'

finds('attribution', [
  ['Hooded youths hurled bottles at the bank.', { quote: 'Hooded youths hurled bottles at the bank', value: 'group:youth', head: 'throw' }],
  [
    'Demonstrators set fire to a bank in the old town.',
    { quote: 'Demonstrators set fire to a bank in the old town', value: 'group:protest', head: 'burn' },
  ],
  // Whose the deed was, as a noun tells.
  ['The market was hit by a suspected Norwegian air raid.', { quote: 'by a suspected Norwegian air raid', value: '@no', head: 'attack' }],
  ['Norwegian jets struck the market.', { quote: 'Norwegian jets struck the market', value: '@no', head: 'attack' }],
  // What qualifies a name is no doer of its own.
  ['Norwegian government forces bombed the market.', { quote: 'Norwegian government forces bombed the market', value: '@no' }],
  [
    'The raid was carried out by either Norwegian or Danish planes.',
    { quote: 'was carried out by either Norwegian or Danish planes', value: '@dk, @no', head: 'attack' },
  ],
  ['The attack on the market was carried out by rebels.', { quote: 'was carried out by rebels', value: 'group:militant', head: 'attack' }],
  [
    'The mayor blamed the rebels for the attack on the market.',
    { quote: 'blamed the rebels for the attack on the market', value: 'group:militant', action: 'blame' },
  ],
  ['Three people were shot by police near the market.', { quote: 'were shot by police', value: 'group:police', head: 'kill' }],
])

it.each([
  ['The Red Heron Brigade bombed the market.', 'firefighter'],
  ['The Island State bombed the market.', 'government'],
])('what is a name is no group: %s', (sentence, group) => {
  const found = claimsIn(sentence).filter(({ frame }) => frame.aspect === 'agent')
  expect(found).toHaveLength(1)
  expect(JSON.stringify(found)).not.toContain(group)
})

ignores('attribution', [
  'Two boys found alive in a cabin near Orvel.',
  'The Orvel police station bombing shook the town.',
  'Norway blast: dozens were hurt.',
  'The survey was carried out by three pupils.',
  'Monday strikes are rare.',
  'The storm struck at noon.',
  'The rebels did not attack the market.',
  'The rebels may attack the market.',
  'Rain hit the market.',
  'The Hilltown bridge was struck by lightning.',
  'He threw a party.',
  'The band struck a chord.',
  'The attack lasted an hour.',
])

it('one or the other is open, both are not', () => {
  const doersOf = (text: string) => claimsIn(text).find(claim => claim.frame.aspect === 'agent')?.value
  expect(doersOf('The raid was carried out by either Norwegian or Danish planes.')).toMatchObject({ open: true })
  expect(doersOf('The raid was carried out by Norwegian and Danish planes.')).toMatchObject({ open: false })
})
