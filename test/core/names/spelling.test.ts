import { expect, test } from 'vitest'
import { isShortenedName, spellingKey } from '../../../src/core/names/spelling.ts'

const ONE_NAME = [
  ['Selenskyj', 'Zelensky', 'Zelenskyy', 'Zelenskiy'],
  ['Lavrov', 'Lawrow'],
  ['Peskov', 'Peskow'],
  ['Volodymyr', 'Wolodymyr'],
  ['Sergei', 'Sergey', 'Serguei'],
  ['Tchaikovsky', 'Chaikovskii'],
  ['Mohammed', 'Muhammad', 'Mohamed'],
  ['Qaddafi', 'Kaddafi'],
  ['Al-Assad', 'Assad'],
  ['Salah al-Din', 'Salaheddin'],
  ['Müller', 'Muller'],
  ['Fallujah', 'Falluja'],
]
const TWO_NAMES = [
  ['Austria', 'Australia'],
  ['Iran', 'Iraq'],
  ['Putin', 'Trump'],
  ['Niger', 'Nigeria'],
  ['Slovakia', 'Slovenia'],
  ['Rubio', 'Biden'],
  ['Lavrov', 'Peskov'],
  ['Donetsk', 'Dnipro'],
]

for (const [first = '', ...others] of ONE_NAME)
  for (const other of others) test(`${first} and ${other} are one name`, () => expect(spellingKey(other)).toBe(spellingKey(first)))
for (const [a = '', b = ''] of TWO_NAMES) test(`${a} and ${b} are two names`, () => expect(spellingKey(a)).not.toBe(spellingKey(b)))

const SHORTENED = [
  ['Larkdale Hospital', 'Larkdale Security Hospital'],
  ['Velmora Airport', 'Velmora International Airport'],
]
const NOT_SHORTENED = [
  ['Larkdale Hospital', 'Larkdale Hospital'],
  ['Larkdale Hospital', 'Marwick Security Hospital'],
  ['Larkdale', 'Larkdale Hospital'],
  ['Voss', 'Vossberg'],
]
const shortened = (a: string, b: string) => isShortenedName(spellingKey(a), spellingKey(b))
for (const [a = '', b = ''] of SHORTENED)
  test(`${a} is short for ${b}`, () => expect([shortened(a, b), shortened(b, a)]).toEqual([true, true]))
for (const [a = '', b = ''] of NOT_SHORTENED)
  test(`${a} is not short for ${b}`, () => expect([shortened(a, b), shortened(b, a)]).toEqual([false, false]))
