import { expect, test } from 'vitest'
import { spellingKey } from '../../../src/core/names/spelling.ts'

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
