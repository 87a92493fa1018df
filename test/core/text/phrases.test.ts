import { expect, test } from 'vitest'
import { parseSentence, type Range } from '../../../src/core/text/phrases.ts'
import { tagTokens } from '../../../src/core/text/tokens.ts'

/** "subject | verbs | objects" of every clause, the objects with their prepositions. */
function clauses(text: string): string[] {
  const tokens = tagTokens({ text, start: 0 })
  const words = (r: Range) =>
    tokens
      .slice(r.from, r.to)
      .map(t => t.text)
      .join(' ')
  return parseSentence(tokens).clauses.map(c => {
    const objects = c.objects.map(o => (o.preposition ? `${o.preposition} ${words(o)}` : words(o))).join(', ')
    const marks = [c.verb.negated ? 'not' : '', c.verb.planned ? 'planned' : '', c.verb.passive ? 'passive' : ''].filter(Boolean).join(' ')
    return [c.subject ? words(c.subject) : '', `${c.verb.verbs.join('+')}${marks ? ` (${marks})` : ''}`, objects].join(' | ')
  })
}

const FINDS: readonly (readonly [string, ...string[]])[] = [
  ['The bomb killed six people and wounded thirty others.', 'The bomb | kill | six people', 'The bomb | wound | thirty others'],
  ['The ministry has yet to comment on the fire.', 'The ministry | comment (not) | on the fire'],
  ['The rule takes effect on Friday, said the mayor.', 'The rule | take | effect, on Friday', ' | say | the mayor'],
  ['Marta Orlo, the mayor, said the talks had failed.', 'Marta Orlo | say | ', 'the talks | fail | '],
  ['The mayor plans to meet the union.', 'The mayor | plan+meet (planned) | the union'],
  ['The deal is expected to be completed.', 'The deal | expect+complete (planned passive) | '],
  // Behind a modal stands a verb.
  ['The shop will close on Monday.', 'The shop | close (planned) | on Monday'],
  ['The fair would not last three days.', 'The fair | last (not planned) | three days'],
  ['The council did not open the hall.', 'The council | open (not) | the hall'],
  ['Crews could clear the road.', 'Crews | clear (planned) | the road'],
  ['The union may soon back the plan.', 'The union | back (planned) | the plan'],
  // A dash without spaces may open a list, or join a word.
  ['The fire killed three clerks-two women and a man.', 'The fire | kill | three clerks, two women, a man'],
  // Words that the tagger takes for nouns and adjectives wherever they stand.
  ['Two boys drowned in the canal.', 'Two boys | drown | in the canal'],
  ['The clerk was abducted on Monday.', 'The clerk | abduct (passive) | on Monday'],
  ['A trawler rescued the crew.', 'A trawler | rescue | the crew'],
  ['Two retired officers spoke.', 'Two retired officers | speak | '],
  ['The guard shot a man.', 'The guard | shoot | a man'],
  ['The bridge cost four million euros.', 'The bridge | cost | four million euros'],
  ['The first shot was heard at noon.', 'The first shot | hear (passive) | at noon'],
  ['Police arrest three after fire', 'Police | arrest | three, after fire'],
  ['Brandt lifts ban on boats', 'Brandt | lift | ban, on boats'],
  // An article and no noun behind.
  ['The injured were flown to Lerno.', 'The injured | fly (passive) | to Lerno'],
  ['The injured sailor was flown to Lerno.', 'The injured sailor | fly (passive) | to Lerno'],
  ['The museum is to open in June.', 'The museum | open (planned) | in June'],
  ['The plant is to be closed.', 'The plant | close (planned passive) | '],
  ['Nine sailors were rescued by a trawler.', 'Nine sailors | rescue (passive) | by a trawler'],
  ['The court did not convict him.', 'The court | convict (not) | him'],
  ['Born in the port of Lerno, Brandt studied law.', 'Brandt | bear | in the port, of Lerno', 'Brandt | study | law'],
  ['Wounded in the leg, the sailor crawled to the door.', 'the sailor | wound | in the leg', 'the sailor | crawl | to the door'],
  ['Two sailors held in the port were freed.', 'Two sailors | hold (passive) | in the port', 'Two sailors | free (passive) | '],
  ['The boy was shot at noon.', 'The boy | shoot (passive) | at noon'],
  ['The purse was found in a shed.', 'The purse | find (passive) | in a shed'],
  ['Pilots have accepted the offer.', 'Pilots | accept | the offer'],
  // A subject that stands before both verbs takes nothing from the first.
  [
    'Ana Brandt, who led the bank for years, gave up her post.',
    'Ana Brandt | lead | the bank, for years',
    'Ana Brandt | give | up her post',
  ],
  ['Both sides were able to agree on a swap.', 'Both sides | able+agree | on a swap'],
]
for (const [sentence, ...expected] of FINDS) test(sentence, () => expect(clauses(sentence)).toEqual(expected))

test('no verb, no clause', () => expect(clauses('A quiet night in the harbour')).toEqual([]))
