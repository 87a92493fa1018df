/** What a person is said to be. Invented persons. */
import { finds, ignores, knownMisses } from '../harness.ts'

finds('role', [
  ['Kremlin spokesman Oleg Barin declined to comment.', { quote: 'Kremlin spokesman Oleg Barin', value: 'office:spokesman', head: 'brn' }],
  ['Team coach Ruth Amsel was pleased.', { quote: 'Team coach Ruth Amsel', value: 'sport:coach, ~team', head: 'amsl', action: 'sport' }],
  ['It was sold in May, his nephew Drew Marsh said.', { quote: 'nephew Drew Marsh', value: 'kin:nephew', head: 'mrs', action: 'kin' }],
  ['Half-brother Elias Carver is suspected.', { quote: 'Half-brother Elias Carver', value: '^half, kin:brother', head: 'krvr' }],
  [
    'It was sad, said Water Committee Chairman Rep. Hugo Orley, who left.',
    { quote: 'Water Committee Chairman Rep. Hugo Orley', value: 'committe, office:chairman, water', head: 'orl' },
  ],
  [
    'The director of research in Velmora, Lena Adler, said it was over.',
    { quote: 'director of research in Velmora, Lena Adler', value: 'office:director, research, ~velmora, ~vlmra', head: 'adlr' },
  ],
  [
    'Ann Lund, a former director of the Harbour Board, said so.',
    { quote: 'Ann Lund, a former director of the Harbour Board', value: 'board, harbor, office:director, ~former', head: 'lnd' },
  ],
  [
    'Dana Weld lived here. Weld was deputy director of the bureau.',
    { quote: 'Weld was deputy director of the bureau', value: '^deputy, bureau, office:director' },
  ],
  [
    'Ivo Rain, the three-time sailing champion, fell.',
    { quote: 'Ivo Rain, the three-time sailing champion', value: '+three-time, sail, sport:champion' },
  ],
  [
    'The suspect, identified as Pavel Rezov, fled.',
    { quote: 'suspect, identified as Pavel Rezov', value: 'case:suspect', head: 'rsv', action: 'case' },
  ],
])

ignores('role/descriptor', [
  'The director spoke for an hour.',
  'Dana Weld was the third cabinet minister to resign.',
  'Reporters Ann Lund and Ben Orr were there.',
  'Clara Voss met her brother.',
  'Clara Voss was not a nurse.',
  'Clara Voss will be director.',
  'In Velmora, Clara Voss met the nurses.',
  'Nurses helped Clara Voss.',
  'After talks with Clara Voss, officials were pleased.',
  'Clara Voss, 54, died on Monday.',
  'Clara Voss was there with a doctor.',
])

knownMisses('role', {
  finds: [['Clara Voss works as a nurse.', { quote: 'works as a nurse', value: 'trade:nurse', head: 'vos' }]],
})
