/** Why something happened. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('cause', [
  ['The bridge was closed because of ice.', { quote: 'because of ice', value: 'ice', head: 'close', action: 'reason' }],
  ['Dockers walked out over unpaid wages.', { quote: 'over unpaid wages', value: 'unpaid, wage', head: 'walk', action: 'reason' }],
  ['A gas leak caused the blast.', { quote: 'A gas leak caused the blast', value: 'gas, leak', head: 'explode', action: 'reason' }],
  ['The closure of the bridge was due to ice.', { quote: 'due to ice', value: 'ice', head: 'close', action: 'reason' }],
  ['The closure of the bridge was because of ice.', { quote: 'because of ice', value: 'ice', head: 'close' }],
  ['The talks were held because of a row about nets.', { quote: 'because of a row about nets', value: 'net, row', head: 'talk' }],
  ['The crash was the result of a broken beam.', { quote: 'the result of a broken beam', value: 'beam, broken', head: 'crash' }],
  ['The delay was put down to fog.', { quote: 'put down to fog', value: 'fog', head: 'delay', action: 'reason' }],
  [
    'Officials attributed the delay to a broken beam.',
    { quote: 'attributed the delay to a broken beam', value: 'beam, broken', head: 'delay' },
  ],
  ['Police blamed the crash on ice.', { quote: 'blamed the crash on ice', value: 'ice', head: 'crash', action: 'reason' }],
  ['The reason for the delay was fog.', { quote: 'was fog', value: 'fog', head: 'delay', action: 'reason' }],
  ['Because of fog, the match was called off.', { quote: 'Because of fog', value: 'fog', head: 'call', action: 'reason' }],
  [
    'Dana Weld moved to Lisbon to escape the taxman.',
    { quote: 'to escape the taxman', value: 'flee, taxman', head: 'move', action: 'purpose' },
  ],
  ['The levy is aimed at saving the hospital.', { quote: 'aimed at saving the hospital', value: 'hospital, rescue', action: 'purpose' }],
  ['The mayor resigned after a row about the harbour.', { quote: 'after a row about the harbour', value: 'harbor, row', action: 'after' }],
])

ignores('cause', [
  'The bridge is due to open in May.',
  'The crane stood over the harbour.',
  'The strike lasted over 40 days.',
  'Police did not blame the crash on ice.',
  'The mayor blamed the youths for the fire.',
  'Dana Weld wants to sell the house.',
  'The council met for an hour.',
  'She has the right to vote.',
  'Two weeks after that the harbour reopened.',
  'The plan to sell the ferry was dropped.',
  'The mayor said the cause was not known.',
])
