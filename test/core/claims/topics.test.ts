/** Topics read as a person would word them. Invented sentences. */
import { expect, it } from 'vitest'
import { pluralOf } from '../../../src/core/claims/topicWords.ts'
import { claimsIn } from './harness.ts'

it.each<[sentence: string, topic: string]>([
  ['The bridge was last inspected in March.', 'When the bridge was last inspected'],
  ['The airport has been closed since Friday.', 'Since when the airport has been closed'],
  ['The museum will be shut until Sunday.', 'Until when the museum will be shut'],
  ['The van exploded at 8:20 a.m.', 'What time the van exploded'],
  ['Four thieves escaped on Monday.', 'When four thieves escaped'],
  ['The strike lasted nine days.', 'Length of the strike'],
  ['Police arrived within six minutes.', 'Within how long police arrived'],
  ['Thousands stopped work for 24 hours.', 'How long thousands stopped work'],
  ['Nordhav pays 12,000 euros to each family.', 'How much Nordhav pays'],
  ['The court imposed a fine of 2.4 billion euros.', 'Amount of the fine'],
  ['The storm brought winds of 230 kilometres per hour.', 'Speed of the winds'],
  ['It lies about six kilometres away.', 'Distance'],
  ["Shares in Corvel, the country's third-largest mobile operator, fell 4.1 percent.", 'Rise or fall in percent'],
  ['It is the largest march since 2002.', 'Rank of the march'],
  ['Bread has become 9 percent dearer since spring.', 'How much dearer'],
  ['The bridge collapsed because of a cracked cable.', 'Why the bridge collapsed'],
  ['The closure of the bridge was due to a cracked cable.', 'Cause of the closure'],
])('%s → %s', (sentence, topic) => {
  expect(claimsIn(sentence).map(claim => claim.topic)).toContain(topic)
})

it('no topic has a colon', () => {
  const text = 'The war began in early 2019. Two people died in Orquilla at noon. She paid 500 euros on Friday. The mast is 30 metres high.'
  expect(claimsIn(text).filter(({ topic }) => topic.includes(':'))).toEqual([])
})

it.each([
  ['winter', 'winters'],
  ['constable', 'constables'],
  ['policeman', 'policemen'],
  ['factory', 'factories'],
  ['day', 'days'],
  ['church', 'churches'],
  ['person', 'people'],
  ['jobs', 'jobs'],
  ['staff', 'staff'],
  ['aircraft', 'aircraft'],
])('how many there are is asked of a plural: %s → %s', (noun, plural) => {
  expect(pluralOf(noun)).toBe(plural)
})
