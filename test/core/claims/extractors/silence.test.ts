/** Whether somebody has commented. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('polarity', [
  ['The bank is not saying a word about the sale.', { quote: 'The bank is not saying a word', value: 'silent' }],
  ['The club remained silent on Monday.', { quote: 'The club remained silent on Monday', value: 'silent' }],
  ['Ruth Amsel would not be drawn on the plan.', { quote: 'Ruth Amsel would not be drawn', value: 'silent' }],
  ['The bank had no comment.', { quote: 'The bank had no comment', value: 'silent' }],
  ['The police said they had no comment.', { quote: 'The police said they had no comment', value: 'silent' }],
  ['Norway has not commented on the sale.', { quote: 'Norway has not commented on the sale', value: 'silent', head: 'comment' }],
  [
    'There was no comment from the Norwegian ministry.',
    { quote: 'no comment from the Norwegian ministry', value: 'silent', head: 'comment' },
  ],
  ['The bank and its lawyers refused to comment on the sale.', { quote: 'The bank and its lawyers refused to comment', value: 'silent' }],
  ['Police could not be reached for comment.', { quote: 'Police could not be reached for comment', value: 'silent', head: 'comment' }],
  ['Norway announced the sale of the ships.', { quote: 'Norway announced the sale of the ships', value: 'spoke', head: 'comment' }],
  ['The ships were sold in May, Norway said.', { quote: 'were sold in May, Norway said', value: 'spoke', head: 'comment' }],
])

ignores('polarity', [
  'The comment was short.',
  'His answer was a smile.',
  'The word is old.',
  'Her comments were in the paper.',
  'A reaction was near.',
  'The statement was long.',
])
