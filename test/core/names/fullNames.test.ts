/** One person or two, by the names in full. Invented names. */
import { describe, expect, it } from 'vitest'
import { fullNameKey, isSlip, maybeOnePerson } from '../../../src/core/names/fullNames.ts'

const one = (a: string, b: string) => maybeOnePerson(fullNameKey(a), fullNameKey(b))

describe('one person', () => {
  it.each([
    ['Rob Marsh', 'Robert Marsh'],
    ['R. Marsh', 'Robert Marsh'],
    ['Marsh', 'Robert Marsh'],
    ['Anton', 'Anton Marsh'],
    ['Ivo Tarik Demir', 'Tarik Demir'],
    ['Hugo Orley II', 'Rep. Hugo F. Orley'],
    ['Paul Del Grano', 'Paula DelGrano'],
    ['Philippos Karsen', 'Philip Karsenn'],
    ['Omar Abu Orsar', 'Omar Abu Orsak'],
    ['Yaroslav Selenko', 'Jaroslaw Zelenko'],
    ['Saeed Orsari', 'Said Orsari'],
    ['Sayeed Orsari', 'Said Orsari'],
    ['Khaled Orsari', 'Khalid Orsari'],
    ['Nikos Karsen', 'Nikolaos Karsen'],
    ['Thanos Karsen', 'Thanassis Karsen'],
    ['Al-Orsari', 'Adnan Orsari'],
    ['Adnan al - Orsari', 'Adnan Orsari'],
  ])('%s / %s', (a, b) => expect([one(a, b), one(b, a)]).toEqual([true, true]))
})

describe('two persons', () => {
  it.each([
    ['Drew Marsh', 'Karl Marsh'],
    ['Ron Marsh', 'Rob Marsh'],
    ['Marco Marsh', 'Marcus Marsh'],
    ['Jonas Marsh', 'Jan Marsh'],
    ['Rob Marsh', 'Rob Weld'],
    ['Declan Orr', 'Duncan Orr'],
    ['Anton', 'Jonas Marsh'],
  ])('%s / %s', (a, b) => expect([one(a, b), one(b, a)]).toEqual([false, false]))
})

describe('slips of the pen', () => {
  it.each([
    ['marsden', 'marsen', true],
    ['marsden', 'mardsen', true],
    ['marsden', 'marston', false],
    ['jan', 'jon', false],
  ] as const)('%s / %s', (a, b, slip) => expect(isSlip(a, b)).toBe(slip))
})
