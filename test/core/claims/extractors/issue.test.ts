/** Questions that many stories ask with yes or no. Invented sentences. */
import { expect, test } from 'vitest'
import { claimsIn, finds, ignores } from '../harness.ts'

finds('polarity/issue', [
  ['Weld would appeal against the sentence.', { quote: 'Weld would appeal against the sentence', value: 'planned', head: 'appeal' }],
  ["There won't be an appeal.", { quote: "There won't be an appeal", value: 'none', head: 'appeal' }],
  ['An appeal was being considered.', { quote: 'An appeal was being considered', value: 'open', head: 'appeal' }],
  ['The verdict will be appealed.', { quote: 'The verdict will be appealed', value: 'planned', head: 'appeal' }],
  ['An appeal would be lodged within a week.', { quote: 'An appeal would be lodged', value: 'planned', head: 'appeal' }],
  ['Weld said no appeal was planned.', { quote: 'no appeal was planned', value: 'none', head: 'appeal' }],
  ['Weld had not decided whether to appeal.', { quote: 'Weld had not decided whether to appeal.', value: 'open', head: 'appeal' }],
  ['The bridge is closed until further notice.', { quote: 'The bridge is closed until further notice', value: 'open', head: 'openend' }],
  ['Corvina closed its border indefinitely.', { quote: 'Corvina closed its border indefinitely', value: 'open', head: 'openend' }],
  ['Corvina closed its border for 30 days.', { quote: 'Corvina closed its border for 30 days', value: 'set', head: 'openend' }],
  ['The bridge is closed until Friday.', { quote: 'The bridge is closed until Friday', value: 'set', head: 'openend' }],
  ['Weld was placed on unpaid leave.', { quote: 'placed on unpaid leave', value: 'unpaid', head: 'leave' }],
  ['The judge refused bail.', { quote: 'The judge refused bail', value: 'denied', head: 'bailed' }],
  ['Weld was released on bail.', { quote: 'Weld was released on bail', value: 'granted', head: 'bailed' }],
  ['The judge turned down a request for bail.', { quote: 'turned down a request for bail', value: 'denied', head: 'bailed' }],
  ['She will be given a state funeral.', { quote: 'She will be given a state funeral', value: 'state', head: 'funeral' }],
  ['There were no immediate reports of damage.', { quote: 'There were no immediate reports of damage', value: 'no', head: 'damage' }],
  ['There were no reports of injuries or damage.', { quote: 'no reports of injuries or damage', value: 'no', head: 'damage' }],
  ['The quake caused widespread damage.', { quote: 'The quake caused widespread damage', value: 'yes', head: 'damage' }],
  ['Dozens of houses were damaged.', { quote: 'Dozens of houses were damaged', value: 'yes', head: 'damage' }],
  ['The motive for the shooting is unclear.', { quote: 'The motive for the shooting is unclear', value: 'no', head: 'motive' }],
  ['The motive was robbery.', { quote: 'The motive was robbery', value: 'yes', head: 'motive' }],
  ['No weapon has been recovered.', { quote: 'No weapon has been recovered', value: 'no', head: 'weaponfound' }],
  ['The gun was found in a canal.', { quote: 'The gun was found in a canal', value: 'yes', head: 'weaponfound' }],
  ['Weld had two accomplices.', { quote: 'Weld had two accomplices', value: 'no', head: 'alone' }],
  ['Weld is held on $50,000 bail.', { quote: 'Weld is held on $50,000 bail', value: 'granted', head: 'bailed' }],
  ['Corvina recalled its ambassador.', { quote: 'Corvina recalled its ambassador', value: 'recalled', head: 'ambassador' }],
  [
    'Corvina summoned the Norwegian ambassador.',
    { quote: 'Corvina summoned the Norwegian ambassador', value: 'summoned', head: 'ambassador' },
  ],
  ['Weld took the stand in his own defence.', { quote: 'took the stand in his own defence', value: 'yes', head: 'testify' }],
  ['Weld chose not to give evidence.', { quote: 'Weld chose not to give evidence', value: 'none', head: 'testify' }],
  [
    'One of the directors voted against the takeover.',
    { quote: 'the directors voted against the takeover', value: 'no', head: 'unanimous' },
  ],
  ['The gunman is still at large.', { quote: 'The gunman is still at large', value: 'no', head: 'large' }],
  ['No arrests have been made.', { quote: 'No arrests have been made', value: 'no', head: 'large' }],
  ['Nobody has said they carried out the raid.', { quote: 'Nobody has said they carried', value: 'none', head: 'responsibility' }],
  [
    'The bank did not rule out compulsory redundancies.',
    { quote: 'bank did not rule out compulsory redundancies', value: 'open', head: 'layoffs' },
  ],
  ['Nobody will be dismissed, she promised.', { quote: 'Nobody will be dismissed, she promised', value: 'no', head: 'layoffs' }],
  ['No factory will be closed.', { quote: 'No factory will be closed', value: 'no', head: 'closures' }],
  ['The bomb was set off by a mobile phone.', { quote: 'bomb was set off by a mobile phone', value: 'remote', head: 'detonation' }],
  ['The device was wired to a timer.', { quote: 'The device was wired to a timer', value: 'timer', head: 'detonation' }],
  ['Jonas Weld gave himself up at noon.', { quote: 'Jonas Weld gave himself up at noon', value: 'surrendered', head: 'custody' }],
  ['Jonas Weld was tracked down after a week.', { quote: 'Jonas Weld was tracked down', value: 'caught', head: 'custody' }],
  ['One of the gunmen was taken alive.', { quote: 'One of the gunmen was taken alive', value: 'alive', head: 'attackers' }],
  [
    'The mayor, Ruth Amsel, offered no apology on Friday.',
    { quote: 'The mayor, Ruth Amsel, offered no apology', value: 'no', head: 'apology' },
  ],
  ['Weld said sorry to the families.', { quote: 'Weld said sorry to the families', value: 'yes', head: 'apology' }],
  ['Ruth Weld refused to apologise.', { quote: 'Ruth Weld refused to apologise', value: 'no', head: 'apology' }],
  ['The mayor will not apologise for the fire.', { quote: 'The mayor will not apologise', value: 'no', head: 'apology' }],
  ['She asked the victims for forgiveness.', { quote: 'She asked the victims for forgiveness', value: 'yes', head: 'apology' }],
  ['Ruth Weld has not conceded defeat.', { quote: 'Ruth Weld has not conceded defeat', value: 'no', head: 'concession' }],
  ['Ruth Weld telephoned her rival to admit defeat.', { quote: 'telephoned her rival to admit defeat', value: 'yes', head: 'concession' }],
  ['The army denies having been tipped off.', { quote: 'The army denies having been tipped off', value: 'no', head: 'warned' }],
  [
    'Officials ignored repeated warnings before the flood.',
    { quote: 'Officials ignored repeated warnings before the flood', value: 'yes', head: 'warned' },
  ],
  ['The wave came without warning.', { quote: 'The wave came without warning', value: 'no', head: 'warned' }],
  [
    'No group immediately claimed responsibility for the blast.',
    { quote: 'No group immediately claimed responsibility', value: 'none', head: 'responsibility' },
  ],
  [
    'None of the movements has so far owned up to the blast in the market.',
    { quote: 'None of the movements has so far owned up to the blast', value: 'none', head: 'responsibility' },
  ],
  [
    'Neither side has admitted responsibility.',
    { quote: 'Neither side has admitted responsibility', value: 'none', head: 'responsibility' },
  ],
  [
    'No group has claimed responsibility for the blast.',
    { quote: 'No group has claimed responsibility', value: 'none', head: 'responsibility' },
  ],
  [
    'The Tarn Front said its fighters had carried out the raid.',
    { quote: 'its fighters had carried out the raid', value: 'yes', head: 'responsibility' },
  ],
  ['The group had nothing to do with the raid.', { quote: 'The group had nothing to do with', value: 'denied', head: 'responsibility' }],
  [
    'The army, which denied its forces were behind the raid, said nothing.',
    { quote: 'denied its forces were behind the raid, said', value: 'denied' },
  ],
  ['The driver was not wearing a seat belt.', { quote: 'was not wearing a seat belt', value: 'no', head: 'belted' }],
  ['The man was already known to the police.', { quote: 'was already known to the police', value: 'yes', head: 'known' }],
  ['The family paid no ransom for the boy.', { quote: 'The family paid no ransom', value: 'no', head: 'ransom' }],
  ['Foul play was not suspected.', { quote: 'Foul play was not suspected', value: 'no', head: 'foul' }],
])

ignores('polarity/issue', [
  'There was no damage to the plant.',
  'The storm caused no major damage at the port.',
  'Residents returned to damaged homes.',
  'Police would appeal for witnesses.',
  'The shop was closed for repairs.',
  'She has paid the fine.',
  'The ambassador recalled the meeting.',
  // Asked for, planned, supposed.
  'The union called on her to apologise.',
  'Weld should apologise to the families.',
  'Weld would concede if the count was close.',
  'Will the mayor apologise?',
  // Another sense of the word.
  'The files are missing.',
  'The firm denied the report.',
  'Brandt admitted he was late.',

  'A suspect was arrested.',
  'The party lost its majority.',
  'They are to sign the treaty on Friday.',

  'The court was overloaded with cases.',
  'Relatives wept as the coffins arrived.',
  'The new boat has room for many people.',
  'Nobody acted on the plan alone.',
  'Lawmakers are looking for a second term.',
  'The firm pulled out of the deal.',
  'Tarn conceded two goals before the break.',
  'Weld conceded that the plan was late.',
  'Residents should heed warnings of high wind.',
])

test('a no in the clause before is a no: nobody said so', () => {
  const claims = claimsIn('No group has said it was behind the attack, but many suspect the rebels.').filter(
    c => c.frame.aspect === 'issue',
  )
  expect(claims.map(({ value }) => value)).toEqual([{ type: 'term', key: 'none', implies: [] }])
})
