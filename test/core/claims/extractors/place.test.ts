/** Where: places that something leaves or enters, named or described. Invented sentences. */
import { finds, ignores, knownMisses } from '../harness.ts'

finds('place/', [
  [
    'The army agreed to withdraw from the regions of Ostava, Merin and Kolda.',
    { quote: 'the regions of Ostava, Merin and Kolda', value: 'klda, mrn, ostva', head: 'withdraw', action: 'from' },
  ],
  [
    'Rebels demanded a withdrawal from key areas held by the army.',
    { quote: 'key areas held by the army', value: '', head: 'withdraw', action: 'from' },
  ],
  ['Villagers were evacuated from Velmora and Tarn.', { quote: 'Velmora and Tarn', value: 'trn, vlmra', head: 'evacuate', action: 'from' }],
  ['Thousands fled to Georgia.', { quote: 'Georgia', value: '@ge', head: 'flee', action: 'to' }],
  ['Moscow wants Ukrainian withdrawals from four regions.', { quote: 'four regions', value: '', head: 'withdraw', action: 'from' }],
  ['The group was deported to Albania.', { quote: 'Albania', value: '@al', head: 'deport', action: 'to' }],
  ['Tourists fled from the island.', { quote: 'the island', value: '', head: 'flee', action: 'from' }],
  ['Soldiers retreated to the border.', { quote: 'the border', value: '', head: 'withdraw', action: 'to' }],
])

ignores('place/', [
  'The train goes from Porto to Lisbon.',
  'He comes from Oslo.',
  'The letter to the mayor was short.',
  'She withdrew from the race.',
  'He withdrew 200 euros from his account.',
  'The company withdrew from the contract.',
  'She has lived in Turin since May.',
  'They fled from him.',
  'Water flows into the valley.',
  'They moved from house to house.',
])

knownMisses('place/', {
  finds: [['Families were displaced from the coast.', { quote: 'the coast', value: '', action: 'from' }]],
})
