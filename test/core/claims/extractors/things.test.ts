/** Weapons, vehicles, substances, illnesses, hurt parts of the body, plays. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('other', [
  ['Two tank shells struck the dairy in Korvale.', { quote: 'Two tank shells struck', value: '<weapon, shell, shell/tank', action: 'hit' }],
  ['The guard was shot with a sawn-off shotgun.', { quote: 'shotgun', value: '<gun, <weapon, shotgun', action: 'arm' }],
  ['The gang hurled petrol bombs over a fence.', { quote: 'hurled petrol bombs', value: '<bomb, <explosive, <weapon, petrol_bomb' }],
  ['The thieves escaped in a white pick-up truck.', { quote: 'escaped in a white pick-up truck', value: '<truck, <vehicle, pickup' }],
  ['A van exploded outside the town hall.', { quote: 'A van exploded', value: '<vehicle, van', action: 'explode' }],
  ['The sample contained traces of a diuretic.', { quote: 'contained traces of a diuretic', value: 'diuretic' }],
  ['Jonas Weld broke his left wrist.', { quote: 'broke his left wrist', value: '<arm, wrist, wrist/left' }],
  ['Jonas Weld underwent surgery on his right knee.', { quote: 'underwent surgery on his right knee', value: '<leg, knee, knee/right' }],
  ['Milo Hask was shown a straight red card.', { quote: 'was shown a straight red card', value: 'red_card' }],
  ['Milo Hask converted a penalty.', { quote: 'converted a penalty', value: 'penalty' }],
])

finds('cause', [
  [
    'Dana Weld died of acute kidney failure.',
    { quote: 'died of acute kidney failure', value: 'kidney_failure, kidney_failure/acut', action: 'die' },
  ],
  ['Dana Weld was diagnosed with leukaemia in May.', { quote: 'was diagnosed with leukaemia', value: '<cancer, <illness, leukaemia' }],
])

ignores('other', [
  'The coach praised the bus drivers.',
  'The head chef left the room.',
  'He laid the first stone of the library.',
  'The ferry left at noon.',
  'The arms depot belongs to the state.',
  'The left won the election in March.',
  'The face of the clock is blue.',
  'Nobody carried a weapon.',
  'The vehicle was painted in June.',
  'The drug is sold in two countries.',
  'The toll of the Tarnow mine blast rises to nine.',
  'Nine miners died when the mine exploded.',
])

ignores('cause', [
  'She works at the Larkdale Cancer Center in Velmora.',
  'The illness is rare.',
  'A suicide bomber stood at the gate.',
  'The company failed in March.',
])
