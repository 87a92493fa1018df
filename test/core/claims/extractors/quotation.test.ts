/** Statements in quotation marks. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('other', [
  [
    'Ann Moor said: "We shall build no bridge here."',
    {
      quote: '"We shall build no bridge here."',
      value: 'bridge, build, here, no, shall, we',
      speaker: 'Ann Moor',
    },
  ],
])

ignores('other', [
  'He called it "a disgrace".',
  'The so-called "dead zone" is closed.',
  'She said that the harbour would be rebuilt.',
  'They sang "We are the harbour".',
  'of the bridge," said Ann Moor, who has taught law at the academy for years.',
])
