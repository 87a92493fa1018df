import { expect, test } from 'vitest'
import { withGivenNames } from '../../../src/core/names/givenNames.ts'
import { findMentions } from '../../../src/core/names/mentions.ts'
import { spellingKey } from '../../../src/core/names/spelling.ts'
import { withSurnames } from '../../../src/core/names/surnames.ts'
import { tagTokens } from '../../../src/core/text/tokens.ts'

const mentionsOf = (text: string) => findMentions(withSurnames(tagTokens({ text, start: 0 })))

const TITLED: readonly (readonly [sentence: string, surname: string, office: string | null, side: string | null])[] = [
  ['Norwegian Foreign Minister Ida Brandt spoke on Monday.', 'Brandt', 'foreign minister', '@no'],
  ['U.S. Senator Paul Okafor voted against it.', 'Okafor', 'senator', '@us'],
  ['US Secretary of State Lena Moor arrived.', 'Moor', 'secretary of state', '@us'],
  ['Kremlin spokesman Igor Belov said nothing.', 'Belov', null, '@ru'],
  ['Former Prime Minister Ann Reyes was there.', 'Reyes', 'prime minister', null],
  ['Captain Jonas Weld steered the ship.', 'Weld', 'captain', null],
  ['It failed, said Water Committee Chairman Rep. Hugo Orley II.', 'Orley', 'chairman', null],
  ['The Corvina Council Vice President Dana Welder lost.', 'Welder', 'vice president', null],
  ['The Deputy Minister of Foreign Affairs Anders Holm left.', 'Holm', 'deputy foreign minister', null],
  ["Sheriff's Deputy Sgt. Dana Welder fell.", 'Welder', 'sergeant', null],
  ['They met Judge Edith van der Berg on Monday.', 'Berg', 'judge', null],
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

test('a body before a title is a name of its own', () =>
  expect(mentionsOf('The Corvina Council President Dana Larkin lost.').map(m => m.words)).toEqual(['Corvina Council', 'Dana Larkin']))
test('a hospital named after a queen is no queen', () =>
  expect(mentionsOf('They fled to Queen Ann Hospital.').map(m => [m.words, m.type])).toEqual([['Queen Ann Hospital', 'organisation']]))
test.each(['Nobel Prize', 'Tarn Stock Exchange', 'Velmora Film Festival'])('%s is nobody', name =>
  expect(mentionsOf(`They spoke of the ${name} there.`).map(m => m.type)).toEqual(['organisation']),
)
test('a clinic in small letters makes its name an organisation’s', () =>
  expect(mentionsOf('They fled to the Santa Olga clinic.').map(m => m.type)).toEqual(['organisation']))
test('a verb between a noun and a surname is a first name', () =>
  expect(mentionsOf('It was sold, his nephew Drew Marsh said.').map(m => m.words)).toEqual(['Drew Marsh']))
test('a place named after a saint is no person', () => expect(mentionsOf('They fled to Saint-Orsel.').map(m => m.type)).toEqual(['other']))
test('an office before a comma is nobody', () =>
  expect(mentionsOf("Estonia's Interior Minister, Ruth Amsel, left.").map(m => m.words)).toEqual(['Estonia', 'Ruth Amsel']))
test('a party and a state are no person', () =>
  expect(mentionsOf('Rep. Ivo Brandt, D-Ohio, left.').map(m => m.words)).toEqual(['Ivo Brandt', 'Ohio']))

test('“Sir Ivo” is Sir Ivo Weld, “Dame Vera” is nobody known', () => {
  const read = ['Sir Ivo Welder was a minister.', 'Sir Ivo died on Monday.', 'Dame Vera wept.'].map(mentionsOf)
  expect(withGivenNames(read).map(list => list[0]?.key)).toEqual([spellingKey('Welder'), spellingKey('Welder'), spellingKey('Vera')])
})
