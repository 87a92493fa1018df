/**
 * Two claims about one thing → same, precision, scope, conflict, attribution, or apart.
 *
 * Each row: two sentences, the kind of claim taken from both, and the verdict. Swapping the sentences changes no verdict.
 */
import { describe, expect, it } from 'vitest'
import { judge } from '../../../src/core/differences/judge.ts'
import type { Kind } from '../../../src/core/model.ts'
import type { Verdict } from '../../../src/core/verdict.ts'
import { claimsIn, pairOf } from '../claims/harness.ts'

type Row = readonly [kind: Kind, relation: Verdict['relation'], a: string, b: string]

const VERDICTS: readonly Row[] = [
  ['date', 'conflict', 'The market hall collapsed on May 16.', 'The hall collapsed on May 17.'],
  ['date', 'same', 'The hall collapsed on June 3.', 'The hall collapsed last week.'],
  // The midnight that ends a day begins the next.
  ['date', 'same', 'The lease expires at midnight on June 30.', 'The lease will expire on July 1.'],
  ['date', 'conflict', 'The lease expires at midnight on June 30.', 'The lease will expire on July 3.'],
  ['date', 'conflict', 'The lease expires at noon on June 30.', 'The lease will expire on July 1.'],
  // Of what is to be, another quarter is another time, whatever the year; of what has been, each has figures of its own.
  ['date', 'conflict', 'The merger will close in the third quarter.', 'The merger is expected to close in the fourth quarter.'],
  ['date', 'apart', 'The sale closed in the third quarter.', 'The sale closed in the fourth quarter.'],
  // One figure of two changes.
  ['percentage', 'conflict', 'Profit rose 9.6%.', 'Profit fell 9.6%.'],
  ['percentage', 'same', 'Profit rose 9.6%.', 'Profit climbed 9.6%.'],
  ['count', 'same', 'The coalition can lose no more than four seats.', 'The coalition can afford to lose only four seats.'],
  ['count', 'conflict', 'The coalition can lose no more than four seats.', 'The coalition can afford to lose only three seats.'],
  ['date', 'conflict', 'The hall collapsed on May 16.', 'The hall collapsed last week.'],
  ['date', 'same', 'The court will sit again next month.', 'The court will sit again on July 8.'],
  ['date', 'precision', 'The hall collapsed in May.', 'The hall collapsed on May 16.'],
  ['date', 'same', 'The 1997-1999 border war killed thousands.', 'The war began in June 1997.'],
  ['date', 'same', 'They fought a war from 1997 to 1999.', 'The war began in June 1997.'],
  ['date', 'precision', 'The war began in 1997.', 'The war began in June 1997.'],
  ['count', 'scope', 'Twelve Italians were freed.', 'The army freed 40 prisoners.'],
  ['count', 'conflict', 'Fifty Italians were freed.', 'The army freed 40 prisoners.'],
  // Prices on a market move all day.
  ['percentage', 'apart', 'Shares fell 9.6% in morning trading.', 'The shares closed down 11.2%.'],
  ['percentage', 'conflict', 'At the close the shares had dropped by 10.4%.', 'The shares closed down 11.2%.'],
  ['percentage', 'scope', 'Shares in Halden fell 9.6%.', 'Shares in Halden fell 11.2%.'],
  ['percentage', 'apart', 'Shares in Halden fell 9.6%.', 'Shares in Corvina fell 11.2%.'],
  ['percentage', 'conflict', 'Profit fell 9.6%.', 'Profit fell 11.2%.'],
  ['money', 'apart', 'Halden shares fell to $61.02. Corvina rose to $27.', 'Corvina shares rose to $27.22 in morning trading.'],
  [
    'attribution',
    'apart',
    'Prosecutors said the men had fled by car.',
    "The men had fled by car, prosecutors' spokeswoman Ruth Amsel said.",
  ],
  ['count', 'precision', 'The clip has been viewed 5 million times.', 'The clip has racked up 6 million views.'],
  ['count', 'conflict', 'About 3,200 homes lost power.', 'The storm cut off power to 4,000 customers.'],
  ['duration', 'conflict', 'A walker found her body nine days later.', 'Her body was pulled from the lake 10 days later.'],
  // None of the worst hurt, some hurt: both.
  ['count', 'apart', 'Nobody was seriously injured.', 'Three people were injured.'],
  ['count', 'scope', 'Two people were seriously injured.', 'Three people were injured.'],
  ['polarity', 'same', 'The fire caused no serious injuries.', 'The fire caused no serious injuries, authorities said.'],
  // Two days by which it is to be done.
  ['date', 'conflict', 'The plant will close by the end of March.', 'The plant will close by June.'],
  ['date', 'conflict', 'The bank aims to save it by 2027.', 'The bank aims to save it by 2028.'],
  ['date', 'conflict', 'The lamps were sold between May 2018 and June 2020.', 'The lamps were sold between May 2018 and July 2020.'],

  ['money', 'scope', 'The stock rose 48 cents.', 'The stock rose 8 cents.'],
  ['money', 'conflict', 'The firm lost $4 million.', 'The firm lost $5 million.'],
  ['count', 'scope', 'The index lost 6 points.', 'The index fell 4.77 points.'],
  ['count', 'conflict', 'Brandt scored 24 points.', 'Brandt scored 26 points.'],
  ['role', 'same', 'Clara Voss, the governor of Tarnow province, spoke.', 'Clara Voss, the governor of Tarnow, spoke.'],
  ['status', 'same', 'The curfew will be in force until Friday.', 'The mayor imposed a curfew.'],
  ['role', 'precision', 'Deputy Prime Minister Clara Voss spoke.', 'Interior Minister Clara Voss spoke.'],
  ['role', 'conflict', 'Deputy Prime Minister Clara Voss spoke.', 'Prime Minister Clara Voss spoke.'],
  // Beside an hour in Greenwich stands the day of Greenwich.
  ['date', 'apart', 'The quake struck at 1600 GMT on May 16.', 'The quake struck at 3 a.m. on May 17.'],
  ['date', 'conflict', 'The quake struck at 1600 GMT on May 16.', 'The quake struck at 3 a.m. on May 19.'],
  ['date', 'conflict', 'The quake struck at 4 p.m. on May 16.', 'The quake struck at 3 a.m. on May 17.'],
  ['date', 'apart', 'Viktor Brandt arrived on May 16.', 'Viktor Brandt collapsed on May 18.'],
  ['role', 'conflict', 'Senator Clara Voss spoke.', 'Secretary of State Clara Voss spoke.'],
  ['role', 'same', 'Defence Minister Clara Voss spoke.', 'Secretary of Defense Clara Voss spoke.'],
  ['role', 'conflict', 'Foreign Minister Clara Voss spoke.', 'Deputy Foreign Minister Clara Voss spoke.'],
  ['role', 'apart', 'Former president Clara Voss spoke.', 'Senator Clara Voss spoke.'],
  ['role', 'apart', 'Colonel Clara Voss spoke.', 'Governor Clara Voss spoke.'],
  ['count', 'conflict', 'The storm killed 31 people.', 'The storm killed 44 people.'],
  ['count', 'precision', 'The storm killed 44 people.', 'The storm killed dozens of people.'],
  ['count', 'precision', 'The army lost more than 5,000 soldiers.', 'The army lost thousands of soldiers.'],
  ['count', 'same', 'The storm killed 44 people.', 'The storm killed at least 44 people.'],
  ['count', 'scope', 'The storm killed 44 people.', 'The storm killed 31 soldiers.'],
  // Nearly as many as all, and no kind that is always a part.
  ['count', 'conflict', 'The blast killed 13 people.', 'The blast killed eleven miners.'],
  ['count', 'scope', 'The blast killed 13 people.', 'The blast killed eleven children.'],
  ['count', 'scope', 'The blast killed 27 people.', 'The blast killed 14 miners.'],
  ['count', 'scope', 'The storm left 40 people with serious injuries.', 'The storm injured 45 people.'],
  ['count', 'conflict', 'The storm left 60 people with serious injuries.', 'The storm injured 45 people.'],
  ['count', 'scope', 'Two men were charged.', 'Three men were arrested.'],
  ['count', 'conflict', 'Two men were arrested.', 'Three men were arrested.'],
  ['count', 'conflict', 'The storm killed 31 people.', 'The storm killed 44 soldiers.'],
  ['count', 'same', 'The storm killed 44 people.', 'The storm killed forty-four people.'],
  ['count', 'apart', 'The army lost 5,000 soldiers a week.', 'The army lost 1,000 soldiers.'],
  ['count', 'conflict', 'Brandt sent 90 firefighters.', 'Some of the 120 firefighters were hurt.'],
  ['polarity', 'conflict', 'Moscow has yet to comment.', 'Moscow confirmed the exchange.'],
  ['polarity', 'conflict', 'The mayor resigned.', 'The mayor did not resign.'],
  ['polarity', 'same', 'The mayor resigned.', 'Mayor Anna Tarn resigned.'],
  ['polarity', 'apart', 'The mayor resigned.', 'The mayor might resign.'],
  ['polarity', 'apart', 'Moscow confirmed the exchange.', 'Moscow announced the exchange.'],
  ['status', 'conflict', 'They reached a tentative deal on wages.', 'They agreed on wages.'],
  ['status', 'same', 'They reached a preliminary deal on wages.', 'They agreed in principle on wages.'],
  ['attribution', 'attribution', 'Clara Voss said that the bridge would be closed.', 'Ivo Brandt said that the bridge would be closed.'],
  ['attribution', 'attribution', 'Clara Voss said that the bridge would be closed.', 'Reports said that the bridge would be closed.'],
  ['attribution', 'same', 'Clara Voss said that the bridge would be closed.', 'Senator Voss said that the bridge would be closed.'],
  ['attribution', 'apart', 'The company said that the bridge would be closed.', 'Marwick Haulage said that the bridge would be closed.'],
  ['attribution', 'apart', 'The former mayor said that the bridge would be closed.', 'Clara Voss said that the bridge would be closed.'],
  ['attribution', 'same', 'Clara Eichhorn said that the bridge would be closed.', 'Eichorn said that the bridge would be closed.'],
  ['attribution', 'attribution', 'Clara Voss said that the bridge would be closed.', 'A villager said that the bridge would be closed.'],
  [
    'attribution',
    'attribution',
    'The Kolda Tribune reported that the bridge would be closed.',
    'The mayor said that the bridge would be closed.',
  ],
  // One names the speaker, the other says what he is.
  [
    'attribution',
    'attribution',
    'Clara Voss, a police officer, said that the bridge would be closed.',
    'Officials said that the bridge would be closed.',
  ],
  // The spokesman and the body that he speaks for are one voice.
  [
    'attribution',
    'same',
    'A spokesman for the Kolda Harbour Board said that the bridge would be closed.',
    'The Kolda Harbour Board said that the bridge would be closed.',
  ],
  [
    'attribution',
    'apart',
    'Police Inspector Clara Voss said that the bridge would be closed.',
    'Police said that the bridge would be closed.',
  ],
  ['attribution', 'same', 'The KHB said that the bridge would be closed.', 'The Kolda Harbour Board said that the bridge would be closed.'],
  ['polarity', 'attribution', 'No one was injured, Clara Voss said.', 'No one was injured, Ivo Brandt said.'],
  ['polarity', 'apart', 'The town will build a bridge.', 'The town has not built a bridge.'],
  ['polarity', 'conflict', 'The town will build a bridge.', 'The town will not build a bridge.'],
  ['place', 'precision', 'The army withdrew from Ostava and Kolda.', 'The army withdrew from the region.'],
  ['place', 'scope', 'The army withdrew from Ostava and Kolda.', 'The army withdrew from Ostava and Merin.'],
  ['place', 'same', 'The army withdrew from Ostava and Kolda.', 'The army withdrew from Kolda and Ostava.'],
  ['participants', 'scope', 'She met European leaders.', 'She met NATO officials.'],
  ['participants', 'same', 'She met European leaders.', 'She met with leaders of Europe.'],
]
describe('judge', () => {
  it('a share is nothing beside the whole that it is told of', () => {
    const countOf = (text: string, said: number) => claimsIn(text).find(c => c.value.type === 'count' && c.value.said === said)
    const [share, whole] = [countOf('Brandt played 71 games.', 71), countOf("Brandt played in 71 of the club's 82 games.", 82)]
    expect(share && whole && judge(share, whole).relation).toBe('apart')
    expect(share && whole && judge(whole, share).relation).toBe('apart')
    const others = countOf('Brandt played 70 games.', 70)
    expect(others && whole && judge(others, whole).relation).toBe('conflict')
  })
  it.each(VERDICTS)('%s, %s: %s / %s', (kind, relation, a, b) => {
    expect(judge(...pairOf(kind, a, b)).relation).toBe(relation)
    expect(judge(...pairOf(kind, b, a)).relation).toBe(relation)
  })
  it.each(VERDICTS.filter(([, relation]) => relation !== 'same' && relation !== 'apart'))(
    '%s, %s gives its reason: %s / %s',
    (kind, _, a, b) => {
      const { reason } = judge(...pairOf(kind, a, b))
      expect(reason).not.toBe('')
      expect(reason).not.toMatch(/\b(?:wrong|false|true|lies?|incorrect|right)\b/i)
    },
  )
})
