import { expect, test } from 'vitest'
import { findMentions } from '../../../src/core/names/mentions.ts'
import { spellingKey } from '../../../src/core/names/spelling.ts'
import { tagTokens } from '../../../src/core/text/tokens.ts'

const mentionsOf = (text: string) => findMentions(tagTokens({ text, start: 0 }))

const TITLED: readonly (readonly [sentence: string, surname: string, office: string | null, side: string | null])[] = [
  ['Norwegian Foreign Minister Ida Brandt spoke on Monday.', 'Brandt', 'foreign minister', '@no'],
  ['U.S. Senator Paul Okafor voted against it.', 'Okafor', 'senator', '@us'],
  ['US Secretary of State Lena Moor arrived.', 'Moor', 'secretary of state', '@us'],
  ['Kremlin spokesman Igor Belov said nothing.', 'Belov', null, '@ru'],
  ['Former Prime Minister Ann Reyes was there.', 'Reyes', 'prime minister', null],
  ['Captain Jonas Weld steered the ship.', 'Weld', 'captain', null],
]
for (const [sentence, surname, office, side] of TITLED)
  test(sentence, () => {
    const mention = mentionsOf(sentence).find(m => m.type === 'person')
    expect(mention?.key).toBe(spellingKey(surname))
    expect(mention?.title?.office?.key ?? null).toBe(office)
    expect(mention?.side ?? null).toBe(side)
  })

test('“former” is kept', () =>
  expect(mentionsOf('Former Prime Minister Ann Reyes was there.').find(m => m.type === 'person')?.title?.former).toBe(true))
test('a full name is one mention', () =>
  expect(mentionsOf('They met Recep Tayyip Demir in March.').map(m => m.words)).toEqual(['Recep Tayyip Demir']))
test('a country is no person', () => expect(mentionsOf('Russia attacked Ukraine.').map(m => m.type)).toEqual(['country', 'country']))
test('weekdays and months are no names', () => expect(mentionsOf('It opened on Monday in March.')).toEqual([]))
test('a ministry is an organisation', () =>
  expect(mentionsOf('He heads the Ministry of Defence now.').map(m => [m.words, m.type])).toEqual([
    ['Ministry of Defence', 'organisation'],
  ]))
