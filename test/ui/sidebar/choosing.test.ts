import { describe, expect, it, vi } from 'vitest'
import { type Filter, NO_FILTER } from '../../../src/settings.ts'
import { choicesOf, fitting, inOrder, isFilter, passes } from '../../../src/ui/sidebar/choosing.ts'
import { differenceWith, thereWith } from '../sample.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const at = (start: number) => ({ ...differenceWith().here, start })
const differences = [
  differenceWith({ id: 'hurt', here: at(90) }),
  differenceWith({ id: 'when', here: at(10), kind: 'date', there: [thereWith({ outlet: 'Dawn' }), thereWith()] }),
  differenceWith({ id: 'who', here: at(50), kind: 'role', relation: 'precision', there: [thereWith({ outlet: null })] }),
]
const choices = choicesOf(differences)
const ids = (filter: Partial<Filter>) =>
  differences.filter(difference => passes(difference, fitting({ ...NO_FILTER, ...filter }, choices))).map(({ id }) => id)

it('what there is to choose from, counted by cards', () => {
  expect(choices).toEqual({
    relations: [
      { value: 'conflict', count: 2 },
      { value: 'precision', count: 1 },
    ],
    kinds: [
      { value: 'date', count: 1 },
      { value: 'count', count: 1 },
      { value: 'role', count: 1 },
    ],
    outlets: [
      { value: 'Dawn', count: 1 },
      { value: 'The Quay', count: 2 },
    ],
  })
})

describe('lists', () => {
  it.each<[string, Partial<Filter>, readonly string[]]>([
    ['everything', {}, ['hurt', 'when', 'who']],
    ['one relation', { relations: ['conflict'] }, ['hurt', 'when']],
    ['two relations', { relations: ['precision', 'conflict'] }, ['hurt', 'when', 'who']],
    ['a kind', { kind: 'role' }, ['who']],
    ['an outlet', { outlet: 'The Quay' }, ['hurt', 'when']],
    ['both', { relations: ['conflict'], outlet: 'Dawn' }, ['when']],
    ['a relation that no card has: everything', { relations: ['scope'] }, ['hurt', 'when', 'who']],
    ['an outlet that is not here: everything', { outlet: 'Vesper' }, ['hurt', 'when', 'who']],
    ['a kind that is not here: as the rest says', { kind: 'money', relations: ['precision'] }, ['who']],
    ['what no card is', { kind: 'role', outlet: 'Dawn' }, []],
  ])('%s', (_, filter, wanted) => {
    expect(ids(filter)).toEqual(wanted)
  })
  it('tells a filter from none', () => {
    expect([NO_FILTER, { ...NO_FILTER, outlet: 'Dawn' }].map(isFilter)).toEqual([false, true])
  })
})

it.each([
  ['strength', ['hurt', 'when', 'who']],
  ['article', ['when', 'who', 'hurt']],
] as const)('in order of %s', (sort, wanted) => {
  const placed = differences.map(difference => ({ difference }))
  expect(inOrder(placed, sort).map(({ difference }) => difference.id)).toEqual(wanted)
})
