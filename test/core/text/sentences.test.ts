import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/model.ts'
import { splitSentences } from '../../../src/core/text/sentences.ts'

function sentencesOf(text: string): string[] {
  const block: Block = { kind: 'body', start: 0, end: text.length }
  return splitSentences(text, [block]).map(sentence => sentence.text)
}

/** Written with "|" where a sentence ends and the next begins; one line is one paragraph. */
const SPLITS: readonly string[] = [
  'The bridge fell. |Nobody was hurt.',
  'Why did it fall? |Nobody knows.',
  'It fell! |Nobody was hurt.',
  // Glued
  'She met him in Orlo.|Both sides left early.',
  'The talks ended at noon.|“It was a good day,” she said.',
  'The price rose to 4.5 million.|Critics were not pleased.',
  '“We are ready.”|Roe left at once.',
  'The plan failed (it was late).|Roe left at once.',
  'It happened in 2021.|The mayor resigned.',
  // Abbreviation at the end of a sentence
  'He moved to the U.S. |He never came back.',
  'The launch is set for 6:30 a.m. |Afterwards he flies home.',
  'They met at 9 p.m. |The room was full.',
  'She works for Acme Inc. |She likes it there.',
  'It was sold to Beta Corp. |Shares rose at once.',
  'He left Washington, D.C. |The hearing went on.',
  'He was born in Memphis, Tenn. |His mother was a nurse.',
  'They chose Plan B. |The mayor agreed.',
  'They sold cars, boats, etc. |The firm grew.',
  'The court sits on Elm St. |The mayor lives there.',
  // Quotations of several sentences, quotes with spaces, ellipsis
  '“It was dark. |We saw nothing. |Then it fell,” Roe said.',
  'He added: " There is no safe place. |We all left. "',
  '"I told them so. |They did not listen."',
  'She said: "Give us time." |Then she hung up.',
  'He waited… |Nothing happened.',
  'He waited... |Nothing happened.',
  'Who knew? |“Not me,” Roe said.',
  'The dam broke. |"Water came from everywhere," a farmer said.',
  'They “won.” |The others did not.',
  'It took 3 days. |5 people were found.',
  // One word, shouting
  'It took 3 days. |20 people left by p. 5 and approx. 7 stayed.',
  'No. |He would not go.',
  'HE SAID SO. |IT WAS TRUE.',
  'God help us!!! |He left.',
]

const WHOLE: readonly string[] = [
  'U.S. Senator Jane Roe met U.K. Prime Minister John Doe.',
  'The U.S. Department of Works paid for it.',
  'The call starts at 10 a.m. Eastern on Monday.',
  'They met at 5 p.m. GMT in the old hall.',
  'They met at 5 p.m. Monday in the old hall.',
  'Mr. Ban met Mrs. Roe and Dr. Doe.',
  'Gen. Roe and Lt. Col. Doe were there.',
  'Sen. Roe told Gov. Doe to wait.',
  'He lives at No. 5 and she at No. 10 Elm Road.',
  'J. D. Vann and J.D. Vann are the same man.',
  'President John A. Doe of Ohio spoke for an hour.',
  'George W. Roe, 43, was there.',
  'Acme Inc. Chief Executive Jane Roe resigned.',
  'Acme Inc. said it would pay.',
  'It happened on Jan. 6 and again on Sept. 11, 2001.',
  'He was born in Nashville, Tenn. and lives there.',
  'St. Orlo is a small town near Mt. Doe.',
  'It cost $1.5 million, or 2.75 percent more.',
  'He posted it on roe.com and Doe.co.uk on Monday.',
  'You can read it at MTV.com or www.orlo.org.',
  '“Who are you?” Roe asked.',
  '“Get out!” the mayor shouted.',
  '“What now?” asked the mayor.',
  '“It was … well … odd,” she said.',
  '“We will see what happens… we are ready,” he said.',
  'US President\nJane Roe announced a plan.',
  'The so-called Yahoo! merger failed.',
  'It was Roe v. Doe that settled it.',
  'The group (including Mr. Roe, Ms. Doe et al.) left.',
  'They sell e.g. Cars and boats.',
  '“The plan,” said Roe, “is dead.”',
  'Washington, D.C. Mayor Jane Roe spoke.',
  'The G.O.P. Senator lost.',
  'He is a Ph.D. Student of law.',
]

describe('splitSentences: finds', () => {
  it.each(SPLITS)('%s', marked => {
    const text = marked.replaceAll('|', '')
    expect(sentencesOf(text)).toEqual(marked.split('|').map(part => part.trim()))
  })
})

describe('splitSentences: leaves whole', () => {
  it.each(WHOLE)('%s', text => {
    expect(sentencesOf(text)).toEqual([text])
  })
})

describe('splitSentences: spans', () => {
  const text = '  Storm hits Orlo \n\n The storm came.It left.  \n'
  const blocks: Block[] = [
    { kind: 'headline', start: 0, end: 18 },
    { kind: 'body', start: 19, end: text.length },
  ]
  it('point at the very words, without white space, with block and headline', () => {
    expect(splitSentences(text, blocks)).toEqual([
      { start: 2, end: 17, text: 'Storm hits Orlo', block: 0, headline: true },
      { start: 21, end: 36, text: 'The storm came.', block: 1, headline: false },
      { start: 36, end: 44, text: 'It left.', block: 1, headline: false },
    ])
  })
  it.each([...SPLITS, ...WHOLE])('slice gives the sentence: %s', marked => {
    for (const sentence of splitSentences(marked, [{ kind: 'body', start: 0, end: marked.length }]))
      expect(marked.slice(sentence.start, sentence.end)).toBe(sentence.text)
  })
  it('finds nothing in nothing', () => {
    expect(splitSentences('', [])).toEqual([])
    expect(splitSentences(' \n ', [{ kind: 'body', start: 0, end: 3 }])).toEqual([])
  })
})
