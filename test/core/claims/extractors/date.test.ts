/** When: days, months, years and times of day, with the event that they date. Invented sentences. */
import { finds, ignores, knownMisses } from '../harness.ts'

finds('date', [
  ['On Wednesday, Judge Pell dismissed the case.', { quote: 'Wednesday, Judge Pell dismissed', value: 'June 11, 2025', head: 'deny' }],
  ['On Thursday, the judge ordered the firm to stop.', { quote: 'Thursday, the judge ordered', value: 'June 12, 2025', head: 'order' }],
  ['The agency denied the application on Friday.', { quote: 'denied the application on Friday', value: 'June 6, 2025', head: 'deny' }],
  ['The submission was on Monday.', { quote: 'was on Monday', value: 'June 9, 2025', head: 'submiss' }],
  ['The tickets will be available on June 3.', { quote: 'will be available on June 3', value: 'June 3, 2026', head: 'avail' }],
  [
    'He has been in hospital since the crash at his estate on Monday.',
    { quote: 'the crash at his estate on Monday', value: 'June 9, 2025', head: 'crash' },
  ],
  ['The court upheld the ban on Friday.', { quote: 'upheld the ban on Friday', value: 'June 6, 2025', head: 'uphold' }],
  ['The gunmen took three nuns hostage on Sunday.', { quote: 'took three nuns hostage on Sunday', value: 'June 8, 2025', head: 'abduct' }],
  ['The election is due in October.', { quote: 'is due in October', value: 'October 2025', head: 'election' }],
  ['The losses occurred on Friday in Velmora.', { quote: 'occurred on Friday', value: 'June 6, 2025', head: 'lose' }],
  [
    'She was deputy minister from 1984 until 1988.',
    { quote: 'deputy minister from 1984 until 1988', topic: 'End of the time as minister', value: '1988', head: 'minister', action: 'end' },
  ],
  ['She served as mayor from 1984 to 1989.', { quote: 'as mayor from 1984 to 1989', value: '1989', head: 'mayor', action: 'end' }],
  ['The trial opened on Tuesday.', { quote: 'opened on Tuesday', value: 'June 10, 2025', head: 'trial', action: 'begin' }],
  ['The next round of talks will open on Monday.', { quote: 'will open on Monday', value: 'June 16, 2025', head: 'talk', action: 'begin' }],
  ['The shop opened on Tuesday.', { quote: 'opened on Tuesday', value: 'June 10, 2025', head: 'open', action: '' }],
  [
    'He would next face Ivo Orr, the union champion, in May.',
    { quote: 'face Ivo Orr, the union champion, in May', value: 'May 2026', head: 'face', parts: ['planned'] },
  ],
  ['The pact takes effect on Friday, said the minister.', { quote: 'takes effect on Friday', value: 'June 6, 2025', head: 'effect' }],
  ['The runner had a medical on Tuesday.', { quote: 'a medical on Tuesday', value: 'June 10, 2025', head: 'medic' }],
  [
    'The runner passed a medical at the club on Tuesday.',
    { quote: 'passed a medical at the club on Tuesday', value: 'June 10, 2025', head: 'medic' },
  ],
  ['Orlo has been under siege since May.', { quote: 'siege since May', value: 'May 2025', head: 'sieg' }],
  ['They have besieged Orlo since April.', { quote: 'have besieged Orlo since April', value: 'April 2025', head: 'sieg' }],
  [
    'Jets dropped four bombs on the market on Tuesday.',
    { quote: 'four bombs on the market on Tuesday', value: 'June 10, 2025', head: 'attack' },
  ],
  ['Both sides met. The quarrel goes back to the war that began in 2009.', { quote: 'began in 2009', value: '2009', head: 'war' }],
  [
    'The tram entered service in 1987.',
    { quote: 'entered service in 1987', topic: 'When the tram entered service', value: '1987', head: 'servic' },
  ],
  [
    'The clerk was led away in handcuffs on Tuesday.',
    { quote: 'was led away in handcuffs on Tuesday', value: 'June 10, 2025', head: 'arrest' },
  ],
  ['The clinic got the green light in 2019.', { quote: 'got the green light in 2019', value: '2019', head: 'approve' }],
  ['It was on Sunday that the pact was signed.', { quote: 'was on Sunday that the pact', value: 'June 8, 2025', head: 'agree' }],
  ['Two trams collided on the hill. That was in 2003.', { quote: 'was in 2003', value: '2003', head: 'crash' }],
  [
    'The collision, which occurred at 3am on Tuesday, blocked the pass.',
    { quote: 'occurred at 3am on Tuesday', value: 'June 10, 2025', head: 'crash' },
  ],
  ['He came to Norway in 2016.', { quote: 'came to Norway in 2016', value: '2016', head: 'arrive' }],
  ['The climber plunged to his death on Tuesday.', { quote: 'plunged to his death on Tuesday', value: 'June 10, 2025', head: 'die' }],
  ['The clerk was pronounced dead on Tuesday.', { quote: 'was pronounced dead on Tuesday', value: 'June 10, 2025', head: 'die' }],
  ['The council rejected the plan on Tuesday.', { quote: 'rejected the plan on Tuesday', value: 'June 10, 2025', head: 'deny' }],
  ['The appeal was dismissed on Tuesday.', { quote: 'was dismissed on Tuesday', value: 'June 10, 2025', head: 'deny' }],
  ['The mayor dismissed the manager on Tuesday.', { quote: 'dismissed the manager on Tuesday', value: 'June 10, 2025', head: 'sack' }],
  ['Gunmen stormed the depot on Tuesday.', { quote: 'stormed the depot on Tuesday', value: 'June 10, 2025', head: 'storm' }],
  ['The hearing was adjourned until Monday.', { quote: 'was adjourned until Monday', value: 'June 16, 2025', action: 'end' }],
  ['The kiln will close by August.', { quote: 'will close by August', value: 'by August 2025', head: 'close' }],
  ['The mill is to shut in August.', { quote: 'is to shut in August', value: 'August 2025', head: 'close', parts: ['planned'] }],
  ['The airport stays closed until at least Tuesday.', { quote: 'closed until at least Tuesday', value: 'June 17, 2025', action: 'end' }],
  [
    'On May 14 the army - or what was left of it - struck a hospital.',
    { quote: 'May 14 the army - or what was left', value: 'May 14, 2025' },
  ],
  [
    'She had not been seen in public since May.',
    { quote: 'not been seen in public since May', value: 'May 2025', head: 'appear', action: 'last' },
  ],
  [
    'The girl was last seen on Friday near the station.',
    { quote: 'was last seen on Friday', topic: 'When the girl was last seen', value: 'June 6, 2025', head: 'appear', action: 'last' },
  ],
  [
    'She showed herself for the last time in May, in Porto.',
    { quote: 'showed herself for the last time in May', value: 'May 2025', head: 'appear', action: 'last' },
  ],
  [
    'The minister gave the president his resignation on Monday.',
    { quote: 'gave the president his resignation on Monday', value: 'June 9, 2025', head: 'resign' },
  ],
  [
    'The singer passed away early on Tuesday, before it was light.',
    { quote: 'passed away early on Tuesday', value: 'June 10, 2025', head: 'die' },
  ],
  [
    'The lift was last inspected in June 2024.',
    { quote: 'was last inspected in June 2024', topic: 'When the lift was last inspected', value: 'June 2024', action: 'last' },
  ],
  ['The war began in early 2019.', { quote: 'began in early 2019', topic: 'Start of the war', value: 'early 2019', head: 'war' }],
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
  // In front of its clause, behind it, and right behind a participle.
  ['In 1955, she married a pilot.', { quote: '1955, she married', value: '1955', head: 'marri' }],
  [
    'On Tuesday, two guards involved in the robbery were arrested.',
    { quote: 'Tuesday, two guards involved in the robbery', value: 'June 10, 2025', head: 'arrest' },
  ],
  ['Police arrested the skipper two days ago.', { quote: 'arrested the skipper two days ago', value: 'June 10, 2025', head: 'arrest' }],
  ['The order signed on Tuesday would end the practice.', { quote: 'signed on Tuesday', value: 'June 10, 2025' }],
  ['The talks in Lisbon took place on March 3.', { quote: 'took place on March 3', value: 'March 3, 2025', head: 'talk' }],
  // Which end of it is dated.
  ['She began painting in 1950.', { quote: 'began painting in 1950', value: '1950', head: 'paint', action: 'begin' }],
  ['He ended his career in 1987.', { quote: 'ended his career in 1987', value: '1987', head: 'career', action: 'end' }],
  ['The marriage lasted from 1943 to 1947.', { quote: 'lasted from 1943 to 1947', value: '1943', head: 'marriag', action: 'begin' }],
  ['The marriage lasted from 1943 to 1947.', { quote: 'lasted from 1943 to 1947', value: '1947', head: 'marriag', action: 'end' }],
  ['The mill has been closed since Tuesday.', { quote: 'has been closed since Tuesday', value: 'June 10, 2025', action: 'begin' }],
  ['The lift was last inspected in May 2022.', { quote: 'was last inspected in May 2022', value: 'May 2022', action: 'last' }],
  ['The last inspection was in May 2022.', { quote: 'was in May 2022', value: 'May 2022', head: 'inspect', action: 'last' }],
  // The verb leans on its noun.
  ['Prosecutors filed charges on Tuesday.', { quote: 'filed charges on Tuesday', value: 'June 10, 2025', head: 'charge' }],
  ['The charges were sworn on Tuesday.', { quote: 'were sworn on Tuesday', value: 'June 10, 2025', head: 'charge' }],
  [
    'The first hearing is scheduled for June 21.',
    { quote: 'is scheduled for June 21', value: 'June 21, 2025', head: 'hear', parts: ['planned'] },
  ],
  [
    'The two armies keep a truce that both sides brokered in December.',
    { quote: 'brokered in December', value: 'December 2024', head: 'ceasefire' },
  ],
  [
    'The firm became aware of the fault in August 2023.',
    { quote: 'became aware of the fault in August 2023', value: 'August 2023', head: 'know' },
  ],
  ['The law comes into force on July 1.', { quote: 'comes into force on July 1', value: 'July 1, 2025', head: 'effect' }],
  ['The man has been in custody since June 6.', { quote: 'in custody since June 6', value: 'June 6, 2025', head: 'arrest' }],
  ['The actress passed away on Tuesday.', { quote: 'passed away on Tuesday', value: 'June 10, 2025', head: 'die' }],
])

ignores('date', [
  'He denied the rumour on Friday.',
  'The mayor was in Velmora on Monday.',
  'The death toll rose to 19 on Friday.',
  'The drivers entered the second day of their strike on Tuesday.',
  'It was the third straight night of protests in the capital on Friday.',
  'The number of dead climbed to 34 on Sunday.',
  'The mayor rejected the criticism on Tuesday.',
  'The mayor dismissed the rumours on Tuesday.',
  'There have been 41 school shootings in the country this year.',
  'At least 40 foreign miners have been kidnapped in the delta so far this year.',
  'It was the worst fire in the county this year.',
  'The raid was the second this month.',
  'Osker was the ninth storm to hit the coast this year.',
  'About 90 mm of rain fell, more than the average for the whole of May.',
  'Some 14 miners were feared dead last night.',
  'That was in the end what she wanted.',
  'It was clear that nobody had asked her in time.',
  'KOLDA, May 14 (Northern Wire) - Jets struck a hospital.',
  'Kolda, May 14, NW – The council hailed the order.',
  'Since 2019 the village has had no doctor.',
  'In May the fields are yellow.',
  'He met the 1960s singer.',
  'The rebel-held town of Orvel was quiet.',
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
  ['A bomber drove a van at the gate at 9 a.m.', { quote: 'a van at the gate at 9 a.m.', value: '09:00', head: 'attack' }],
  ['The guard was shot Thursday night after a traffic stop.', { quote: 'was shot Thursday night', value: '18:00 to 05:00', head: 'shoot' }],
  ['The guard died of his wounds at noon.', { quote: 'died of his wounds at noon', value: '12:00', head: 'succumb' }],
  [
    'The mayor imposed a curfew from 10 p.m. to 6 a.m.',
    { quote: 'a curfew from 10 p.m. to 6 a.m.', value: '06:00', head: 'curfew', action: 'end' },
  ],
  [
    'The mayor imposed a curfew from 10 p.m. to 6 a.m.',
    { quote: 'imposed a curfew from 10 p.m.', value: '22:00', head: 'curfew', action: 'begin' },
  ],
  [
    'The fire was out at four in the morning.',
    { quote: 'was out at four in the morning', value: '04:00', head: 'extinguish', action: 'end' },
  ],
  ['The blaze was under control by 4 a.m.', { quote: 'was under control by 4 a.m.', value: 'by 04:00', head: 'extinguish', action: 'end' }],
  [
    'A flare set the ceiling alight just after 1am on Sunday.',
    { quote: 'set the ceiling alight just after 1am', value: '01:00 to 01:20', head: 'fire', action: 'begin', parts: ['past'] },
  ],
  ['The trial opened at 9:30 a.m. on Monday.', { quote: 'opened at 9:30 a.m.', value: '09:30' }],
  [
    'The explosion happened shortly after midnight.',
    { quote: 'happened shortly after midnight', value: '00:00 to 00:20', head: 'explode' },
  ],
  ['A fire broke out around 11:40 p.m.', { quote: 'broke out around 11:40 p.m.', value: '23:30 to 23:50' }],
  ['The ferry sank at 4:12 a.m. local time.', { quote: 'sank at 4:12 a.m. local time', value: '04:12', head: 'sink' }],
  ['The call will take place at 10 a.m. Eastern.', { quote: 'will take place at 10 a.m. Eastern', value: '10:00 (UTC-4)', head: 'call' }],
  ['The dam gave way shortly after 6 a.m.', { quote: 'gave way shortly after 6 a.m.', value: '06:00 to 06:20', head: 'collaps' }],
  ['The barge went onto the rocks at 21:40.', { quote: 'went onto the rocks at 21:40', value: '21:40', head: 'ground' }],
  ['The guard opened fire at 9am.', { quote: 'opened fire at 9am.', value: '09:00', head: 'shoot' }],
  ['Robbers burst into the shop at noon.', { quote: 'burst into the shop at noon', value: '12:00', head: 'enter' }],
  [
    'It was just after 1 a.m. when the fire broke out.',
    { quote: 'was just after 1 a.m. when the fire broke', value: '01:00 to 01:20', head: 'fire', action: 'begin' },
  ],
  ['Two boats collided off the cape. It happened at noon.', { quote: 'happened at noon', value: '12:00', head: 'crash' }],
  ['The hearing starts at 1400 GMT.', { quote: 'starts at 1400 GMT', value: '14:00 (UTC)', head: 'hear' }],
  ['Voting ended at 8 p.m.', { quote: 'ended at 8 p.m.', value: '20:00', head: 'election', action: 'end' }],
  [
    'At around 4:30 a.m., the thieves rammed a window.',
    { quote: 'around 4:30 a.m., the thieves rammed', value: '04:20 to 04:40', head: 'ram' },
  ],
  ['The town was shaken at 2:09 a.m. by a quake.', { quote: 'was shaken at 2:09 a.m.', value: '02:09', head: 'quake' }],
  ['The man was arrested this morning.', { quote: 'was arrested this morning', value: '00:00 to 12:00', head: 'arrest' }],
  ['The fire broke out late on Monday.', { quote: 'broke out late on Monday', value: '18:00 to 01:00', head: 'fire', action: 'begin' }],
  ['They fled in a dawn raid.', { quote: 'dawn raid', value: '03:20 to 07:30', head: 'attack' }],
  ['The ceasefire ends at 10 a.m. Eastern.', { quote: 'ends at 10 a.m. Eastern', value: '10:00 (UTC-4)', head: 'ceasefire' }],
])

ignores('time', [
  'Four men were detained in overnight raids, police said.',
  'He worked all night.',
  'Nobody knew when it would begin.',
  'The clock on the tower had stopped.',
  'The talks lasted two hours.',
  'It was the longest night of the year.',
  'Updated 16:05 BST',
  'The band sang its evening song.',
])

knownMisses('date', {
  // A title in front of its verb reads like a sentence.
  ignores: ['The 2024 Orvel Prize moved her.'],
})
knownMisses('time', {
  ignores: ['Psalm 10:30 was read.'],
})
