/** When: days, months, years and times of day, with the event that they date. Invented sentences. */
import { finds, ignores, knownMisses } from '../harness.ts'

finds('date', [
  ['The war began in early 2019.', { quote: 'began in early 2019', value: 'early 2019', head: 'war' }],
  [
    'Since the invasion in March 2019, the town has been cut off.',
    { quote: 'the invasion in March 2019', value: 'March 2019', head: 'invade' },
  ],
  [
    'The election will be held on 9 November 2025.',
    { quote: 'will be held on 9 November 2025', value: 'November 9, 2025', head: 'election' },
  ],
  ['The bridge collapsed on Tuesday.', { quote: 'collapsed on Tuesday', value: 'June 10, 2025' }],
  ['He resigned on June 10.', { quote: 'resigned on June 10', value: 'June 10, 2025', head: 'resign' }],
  ['The ship sank in the spring of 2024.', { quote: 'sank in the spring of 2024', value: 'March to June 2024', head: 'sink' }],
  ['The bridge collapsed on Tuesday.', { quote: 'collapsed on Tuesday', value: 'February 3, 2026' }, { published: '2026-02-04' }],
])

ignores('date', [
  'Since 2019 the village has had no doctor.',
  'In May the fields are yellow.',
  'The minister said on Wednesday that prices were fair.',
  'He told reporters in an interview on Tuesday that he was tired.',
  'The 2024 budget was tight.',
  'He is 62.',
  'The company employs 1980 people.',
  'It was late.',
  'March winds shook the tents.',
  'May she rest in peace.',
  'It happened years ago.',
  'The train runs every day.',
])

finds('time', [
  ['The trial opened at 9:30 a.m. on Monday.', { quote: 'opened at 9:30 a.m.', value: '09:30' }],
  [
    'The explosion happened shortly after midnight.',
    { quote: 'happened shortly after midnight', value: '00:00 to 00:20', head: 'explode' },
  ],
  ['A fire broke out around 11:40 p.m.', { quote: 'broke out around 11:40 p.m.', value: '23:30 to 23:50' }],
  ['The ferry sank at 4:12 a.m. local time.', { quote: 'sank at 4:12 a.m. local time', value: '04:12', head: 'sink' }],
  ['The ceasefire ends at 10 a.m. Eastern.', { quote: 'ends at 10 a.m. Eastern', value: '10:00 (UTC-4)', head: 'ceasefire' }],
])

ignores('time', [
  'He worked all night.',
  'Nobody knew when it would begin.',
  'The clock on the tower had stopped.',
  'The talks lasted two hours.',
  'It was the longest night of the year.',
  'The goal fell in the 89th minute.',
])

knownMisses('date', {
  finds: [
    // An adverb behind the clause's last noun.
    ['Police arrested the skipper two days ago.', { quote: 'arrested the skipper two days ago', value: 'June 10, 2025', head: 'arrest' }],
    ['The talks in Lisbon took place on March 3.', { quote: 'took place on March 3', value: 'March 3, 2025', head: 'talk' }],
  ],
})
knownMisses('time', {
  ignores: ['Psalm 10:30 was read.'],
  finds: [
    ['The call will take place at 10 a.m. Eastern.', { quote: 'will take place at 10 a.m. Eastern', value: '10:00 (UTC-4)', head: 'call' }],
    ['The hearing starts at 1400 GMT.', { quote: 'starts at 1400 GMT', value: '14:00 (UTC)' }],
    ['Voting ended at 8 p.m.', { quote: 'Voting ended at 8 p.m.', value: '20:00', head: 'election' }],
  ],
})
