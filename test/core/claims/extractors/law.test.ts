/** How far the law has come with a person. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('status/stage', [
  ['Jonas Weld was arrested on the quay.', { quote: 'was arrested on the quay', value: 'arrested', action: 'law' }],
  ['Jonas Weld has been charged with fraud.', { quote: 'has been charged with fraud', value: 'charged', action: 'law' }],
  ['Jonas Weld was released without charge.', { quote: 'was released without charge', value: 'uncharged', action: 'law' }],
  ['Jonas Weld has not been charged.', { quote: 'has not been charged', value: 'uncharged', action: 'law' }],
  ['A jury convicted Jonas Weld of theft.', { quote: 'convicted Jonas Weld of theft', value: 'convicted', action: 'law' }],
  ['Jonas Weld was acquitted of all counts.', { quote: 'was acquitted of all counts', value: 'acquitted', action: 'law' }],
  ['Jonas Weld pleaded not guilty.', { quote: 'pleaded not guilty', value: 'denies' }],
  ['Jonas Weld has confessed to nothing.', { quote: 'confessed to nothing', value: 'denies' }],
  ['Jonas Weld confessed to the killing.', { quote: 'confessed to the killing', value: 'confessed' }],
  ['A jury found Jonas Weld guilty of arson.', { quote: 'found Jonas Weld guilty of arson', value: 'convicted' }],
  ['Guilty verdict against Jonas Weld', { quote: 'Guilty verdict against Jonas Weld', value: 'convicted' }],
  ['Jonas Weld is in custody awaiting trial.', { quote: 'is in custody awaiting trial', value: 'awaiting-trial' }],
  ['Jonas Weld will be sentenced in May.', { quote: 'will be sentenced in May', value: 'awaiting-sentence' }],
  ['Jonas Weld was jailed for life.', { quote: 'was jailed for life', value: 'sentenced' }],
  ['Jonas Weld is now serving a sentence of nine years.', { quote: 'serving a sentence of nine years', value: 'serving' }],
  ['Jonas Weld was released on bail.', { quote: 'was released on bail', value: 'bailed' }],
  // Without a name it is the suspect.
  ['Police arrested three men.', { quote: 'arrested three men', value: 'arrested', head: 'suspect' }],
  ['No arrests have been made.', { quote: 'No arrests have been made', value: 'not-arrested', head: 'suspect' }],
  ['Police are hunting for the gunman.', { quote: 'hunting for the gunman', value: 'sought', head: 'suspect' }],
  ['Two sailors accused of murdering the skipper are on trial.', { quote: 'on trial', value: 'on-trial', head: 'suspect' }],
  // What stands between a subject and its verb.
  ['Jonas Weld, who runs a boatyard, was charged on Monday.', { quote: 'was charged on Monday', value: 'charged', head: 'vld' }],
  // The furthest stage is where things stand.
  ['Jonas Weld was arrested in May. A court convicted him.', { quote: 'convicted', value: 'convicted', head: 'vld' }],
])

finds('status/plea', [
  ['Jonas Weld pleaded guilty to arson.', { quote: 'pleaded guilty to arson', value: 'guilty' }],
  ['A jury convicted Jonas Weld of theft.', { quote: 'convicted Jonas Weld of theft', value: 'jury' }],
])

ignores('status/stage', [
  'Jonas Weld praised the judge.',
  'Police arrested 40 protesters.',
  'Jonas Weld could be charged next week.',
  'The bank charged a fee.',
  'The film was released in May.',
  'Jonas Weld released a statement.',
  'The minister accused the press of lying.',
  'The plan was cleared by the council.',
  'What Jonas Weld is accused of would be no crime at home.',
  'Jonas Weld questioned the plan.',
  'Jonas Weld was found in the harbour.',
  'The hostages were released at dawn.',
  'Six charges of gunpowder went off.',
  'The trial of the new engine began.',
  'The patient was cleared for travel.',
  'Jonas Weld admitted that he was tired.',
  'She appealed to the crowd.',
  'They held the door.',
  'The arrested growth of the reef worries divers.',
  'He served nine years as mayor.',
  'Jonas Weld served two terms as mayor.',
])
