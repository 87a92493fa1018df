/** Whether somebody has commented. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('polarity', [
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
