import { expect, test } from 'vitest'
import { spellingKey } from '../../../src/core/names/spelling.ts'
import { baseLetters } from '../../../src/core/text/baseLetters.ts'
import { tagTokens } from '../../../src/core/text/tokens.ts'

test.each([
  ['Perušić', 'Perusic'],
  ['Đorđe', 'Dorde'],
  ['Łódź', 'Lódz'],
  ['Yıldırım', 'Yildirim'],
  ['Nguyễn', 'Nguyen'],
  // Known to the language model, or of another script: left alone.
  ['Müller', 'Müller'],
  ['Новак', 'Новак'],
])('“%s” is read as “%s”, as long as before', (text, base) => {
  expect(baseLetters(text)).toBe(base)
  expect(base).toHaveLength(text.length)
})

test('words with marked letters are one token each, verbatim and in place', () => {
  const text = 'She said Jurčević met İlker Doğan in Łomża.'
  const tokens = tagTokens({ text, start: 100 })
  expect(tokens.map(token => token.text)).toEqual(['She', 'said', 'Jurčević', 'met', 'İlker', 'Doğan', 'in', 'Łomża', '.'])
  for (const token of tokens) expect(text.slice(token.start - 100, token.end - 100)).toBe(token.text)
  expect(tokens.filter(token => token.pos === 'PROPN').map(token => token.text)).toEqual(['Jurčević', 'İlker', 'Doğan', 'Łomża'])
})

test.each([',', '.', '—then', '-wide', '/', '%', '”', ';'])(
  'the possessive before “%s” is told apart, and what is read later is read as before',
  behind => {
    const words = (text: string) => tagTokens({ text, start: 0 }).map(token => token.text)
    const name = `Quayfell${behind.codePointAt(0)}`.replace(/\d/g, digit => 'abcdefghij'[Number(digit)] ?? '')
    const later = `They sold ${name}'s largest mill.`
    const [before, cut] = [words(later), `The yard is ${name}'s${behind} mill.`]
    const tokens = tagTokens({ text: cut, start: 0 })
    expect(tokens.map(token => token.text).slice(3, 5)).toEqual([name, "'s"])
    for (const token of tokens) expect(cut.slice(token.start, token.end)).toBe(token.text)
    expect(words(later)).toEqual(before)
    expect(words(`The yard is ${name}’s${behind} mill.`).slice(3, 5)).toEqual([name, '’s'])
  },
)

test.each([
  ['with breaks that nobody sees', 'The blast hit the mar\u00adket on Mon\u200bday.', ['market', 'Monday']],
  ['with letters and marks apart', 'Police found Rene\u0301 Dupre\u0301 there.', ['René', 'Dupré']],
])('words %s are read as one, and quoted as they stand', (_, text, words) => {
  const tokens = tagTokens({ text, start: 0 })
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
  expect(tokens.map(({ lower }) => lower)).toEqual(expect.arrayContaining(words.map(word => word.toLowerCase())))
  expect(tokens.map(token => token.text).join('')).toBe(text.replaceAll(' ', ''))
})

test.each([
  ['Đorđe Marić', 'Dorde Maric'],
  ['Yıldırım', 'Yildirim'],
])('“%s” and “%s” are one name', (marked, plain) => {
  expect(spellingKey(marked)).toBe(spellingKey(plain))
})
