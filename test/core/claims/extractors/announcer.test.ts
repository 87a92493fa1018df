/** Who made a death, a resignation known. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('attribution/announcer', [
  ['The death of Jonas Brandt was announced by his agent.', { quote: 'announced by his agent', value: 'agent', head: 'die' }],
  ['The family let it be known that Jonas Brandt had died.', { quote: 'The family let it be known that Jonas Brandt', value: 'family' }],
  ['Jonas Brandt died. His daughter broke the news on Tuesday.', { quote: 'His daughter broke the news', value: 'daughter', head: 'die' }],
  ['Jonas Brandt died on Tuesday, his agent said.', { quote: 'died on Tuesday, his agent said', value: 'agent', head: 'die' }],
  ["Jonas Brandt's resignation was announced by his lawyer.", { quote: 'announced by his lawyer', value: 'lawyer', head: 'resign' }],
])

ignores('attribution/announcer', [
  'The minister announced a rise in the death toll.',
  'The minister confirmed twelve deaths.',
  'Jonas Brandt did not confirm the death of the bill.',
  'The board announced a new plan for Jonas Brandt.',
  'Jonas Brandt passed a law, his party said.',
  'The mayor broke the news that the pool would close.',
])
