/** Questions that a story asks once. Invented sentences. */
import { compares } from './verdicts.ts'

compares('issue', [
  ['conflict', 'The mayor offered no apology.', 'The mayor apologised to the families.'],
  ['conflict', 'No group has claimed responsibility.', 'The Tarn Front claimed responsibility.'],
  ['conflict', 'The army had received no warning.', 'Officers in town say they had been warned.'],
  ['same', 'Ruth Weld conceded defeat.', 'Ruth Weld telephoned her rival to concede.'],
  ['conflict', 'The ferry was overloaded.', 'The coastguard said the ferry was not overloaded.'],
  ['conflict', 'There were too many people on board.', 'The owner said the boat was within its capacity.'],
  ['conflict', 'Police believe that Brandt acted alone.', 'Police are looking for a second gunman.'],
  ['conflict', 'Officers said he had acted alone.', 'It is not known whether he acted alone.'],
  ['conflict', 'Brandt showed no emotion as the verdict was read.', 'Brandt wept in the dock.'],
  ['conflict', 'He gave no reaction.', 'He shook his head as the sentence was read.'],
  ['conflict', 'The crew sent a distress call.', 'No distress call was received.'],
  ['conflict', 'Both flight recorders have been recovered.', 'The black boxes have not been found.'],
  ['conflict', 'There were no survivors.', 'One survivor was pulled from the wreck.'],
  ['conflict', 'The bus was speeding.', 'The driver was within the speed limit.'],
  ['conflict', 'The gang demanded a ransom of 40 million crowns.', 'No ransom demand was received.'],
  ['conflict', 'The owner said it had received no demand for money.', 'The kidnappers have asked for a ransom.'],
  ['conflict', 'There was a gale warning for the bay.', 'No storm warning was in force.'],
  ['conflict', 'The boat sailed in spite of a storm warning.', 'No storm warning had been issued.'],
  ['conflict', 'Several miners are feared trapped under the rubble.', 'Nobody was still under the rubble, officials believe.'],
  ['conflict', 'Jonas Brandt was charged with murder.', 'Charges had not been filed by Friday.'],
  ['conflict', 'Jonas Brandt has not been charged.', 'Prosecutors brought charges on Friday.'],
  ['conflict', 'It was unclear whether Brandt had been charged.', 'Jonas Brandt was charged with murder.'],
  ['not compared', 'Ruth Weld conceded defeat.', 'Ruth Weld apologised to the families.'],
])
