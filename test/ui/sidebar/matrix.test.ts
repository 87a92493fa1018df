import { describe, expect, it } from 'vitest'
import type { Agreement, Difference } from '../../../src/core/model.ts'
import { type CellAt, cellAfter } from '../../../src/ui/sidebar/cellKeys.ts'
import { cutTo, matrixOf, voiceSpans } from '../../../src/ui/sidebar/matrix.ts'
import { differenceWith, thereWith } from '../sample.ts'

function states(outlet: string | null, published: string | null, change: Partial<ReturnType<typeof thereWith>> = {}) {
  return thereWith({ article: `${outlet}-1`, outlet, published, quote: `as ${outlet} has it`, ...change })
}

function agrees(outlet: string, published: string | null): Agreement {
  const article = `${outlet}-1`
  return { article, voice: article, outlet, title: null, published, url: null, quote: `so says ${outlet}` }
}

function topics(...given: readonly Partial<Difference>[]): readonly Difference[] {
  return given.map((change, i) => differenceWith({ id: `d${i}`, topic: `topic ${i}`, ...change }))
}

const drawn = (differences: readonly Difference[]) => {
  const matrix = matrixOf(differences)
  return (
    matrix && { across: matrix.columns.map(({ outlet }) => outlet), down: matrix.rows.map(({ cells }) => cells.map(({ state }) => state)) }
  )
}

describe('a matrix', () => {
  it.each<[string, readonly Difference[], ReturnType<typeof drawn>]>([
    ['is left out for one difference', topics({ there: [states('Dawn', null), states('Vesper', null)] }), null],
    ['is left out for one outlet', topics({ there: [states('Dawn', null)] }, { there: [states('Dawn', null)] }), null],
    [
      'has the outlets in order of time, those without a date last',
      topics({ there: [states('Vesper', null), states('Quay', '2025-03-04'), states('Dawn', '2025-03-03T08:00:00Z')] }, { there: [] }),
      {
        across: ['Dawn', 'Quay', 'Vesper'],
        down: [
          ['conflict', 'conflict', 'conflict'],
          ['silent', 'silent', 'silent'],
        ],
      },
    ],
    [
      'tells relations, the same and silence apart',
      topics(
        { there: [states('Dawn', '2025-03-03', { relation: 'scope' })], same: [agrees('Quay', '2025-03-04')] },
        { there: [states('Quay', '2025-03-04', { relation: 'attribution' })] },
      ),
      {
        across: ['Dawn', 'Quay'],
        down: [
          ['scope', 'same'],
          ['silent', 'attribution'],
        ],
      },
    ],
    [
      'shows the strongest where an outlet states a topic in two ways',
      topics(
        {
          there: [states('Dawn', '2025-03-03', { relation: 'precision' }), states('Dawn', '2025-03-03')],
          same: [agrees('Quay', '2025-03-04')],
        },
        { there: [states('Quay', '2025-03-04')], same: [agrees('Dawn', '2025-03-03')] },
      ),
      {
        across: ['Dawn', 'Quay'],
        down: [
          ['conflict', 'same'],
          ['same', 'conflict'],
        ],
      },
    ],
    [
      'keeps reports without an outlet apart',
      topics({ there: [states(null, null, { article: 'a' }), states(null, null, { article: 'b' })] }, { there: [] }),
      {
        across: [null, null],
        down: [
          ['conflict', 'conflict'],
          ['silent', 'silent'],
        ],
      },
    ],
  ])('%s', (_, differences, expected) => {
    expect(drawn(differences)).toEqual(expected)
  })

  it('puts near copies side by side, under one bracket', () => {
    const voice = 'wire'
    const matrix = matrixOf(
      topics(
        {
          there: [
            states('Dawn', '2025-03-01', { voice }),
            states('Quay', '2025-03-02', { voice: 'own' }),
            states('Vesper', '2025-03-03', { voice }),
          ],
        },
        { there: [] },
      ),
    )
    expect(matrix?.columns.map(({ outlet }) => outlet)).toEqual(['Dawn', 'Vesper', 'Quay'])
    expect(voiceSpans(matrix?.columns ?? [])).toEqual([
      { voice: 'wire', size: 2 },
      { voice: 'own', size: 1 },
    ])
  })

  it('is cut to the first topics and to the outlets that differ most often on them', () => {
    const matrix = matrixOf(
      topics(
        { there: [states('Late', '2025-03-09')], same: [agrees('Early', '2025-03-01')] },
        { there: [states('Late', '2025-03-09'), states('Middle', '2025-03-05')] },
        { there: [states('Early', '2025-03-01')] },
      ),
    )
    const cut = matrix && cutTo(matrix, 2)
    expect(cut?.rows.map(({ id }) => id)).toEqual(['d0', 'd1'])
    expect(cut?.columns.map(({ outlet }) => outlet)).toEqual(['Middle', 'Late'])
    expect(cut?.rows[0]?.cells.map(({ state }) => state)).toEqual(['silent', 'conflict'])
  })
})

describe('keys among cells', () => {
  it.each<[string, CellAt, CellAt | null]>([
    ['ArrowRight', { row: 0, column: 0 }, { row: 0, column: 1 }],
    ['ArrowRight', { row: 0, column: 2 }, { row: 0, column: 2 }],
    ['ArrowLeft', { row: 1, column: 0 }, { row: 1, column: 0 }],
    ['ArrowDown', { row: 0, column: 2 }, { row: 1, column: 2 }],
    ['ArrowUp', { row: 0, column: 2 }, { row: 0, column: 2 }],
    ['Home', { row: 1, column: 2 }, { row: 1, column: 0 }],
    ['End', { row: 1, column: 0 }, { row: 1, column: 2 }],
    ['Enter', { row: 1, column: 0 }, null],
  ])('%s from %j goes to %j', (key, from, expected) => {
    expect(cellAfter(key, from, { rows: 2, columns: 3 })).toEqual(expected)
  })
})
