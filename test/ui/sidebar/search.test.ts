import { describe, expect, it } from 'vitest'
import { searcherOf } from '../../../src/ui/sidebar/search.ts'
import { differenceWith, thereWith } from '../sample.ts'

const differences = [
  differenceWith({ id: 'hurt' }),
  differenceWith({
    id: 'mayor',
    topic: 'Office of Ada Lindqvist',
    kind: 'role',
    relation: 'precision',
    here: { ...differenceWith().here, quote: 'mayor Ada Lindqvist' },
    there: [thereWith({ outlet: 'Zürcher Bote', quote: 'council member Lindqvist', reason: '' })],
  }),
  differenceWith({
    id: 'march',
    topic: 'Length of the march',
    kind: 'duration',
    here: { ...differenceWith().here, quote: 'marched for two hours' },
    there: [thereWith({ outlet: 'Orlo Post', quote: 'nearly three hours', reason: '' })],
    same: [{ ...thereWith({ outlet: 'Vesper' }) }],
  }),
]
const search = searcherOf(differences)
const found = (query: string) => search(query).map(({ id }) => id)

describe('finds', () => {
  const cases: readonly [query: string, ids: readonly string[]][] = [
    ['', ['hurt', 'mayor', 'march']],
    ['   ', ['hurt', 'mayor', 'march']],
    ['lindqvist', ['mayor']],
    ['lindkvist', ['mayor']],
    ['zurcher', ['mayor']],
    ['orlo', ['march']],
    ['vesper', ['march']],
    ['hours', ['march']],
    ['duration', ['march']],
    ['less precise', ['mayor']],
    ['orlo three', ['march']],
    ['quay', ['hurt']],
  ]
  it.each(cases)('“%s” → %j', (query, ids) => {
    expect(found(query)).toEqual(ids)
  })
})

describe('finds nothing for', () => {
  it.each(['kangaroo', 'orlo quay', '44 xylophone', '\\(*+'])('“%s”', query => {
    expect(found(query)).toEqual([])
  })
})
