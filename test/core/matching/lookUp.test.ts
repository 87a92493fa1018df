/** Rows of days, and what a query finds in them. */
import { describe, expect, it } from 'vitest'
import type { KeyTerm } from '../../../src/core/corpus.ts'
import { addToRow, dayOf, emptyRow, UNDATED } from '../../../src/core/matching/dayRow.ts'
import { hashOf, keyOf } from '../../../src/core/matching/hash.ts'
import { daysAround, lookUp, nearness } from '../../../src/core/matching/lookUp.ts'

const term = (word: string, impact = 100): KeyTerm => ({ hash: hashOf('name', word), impact, words: word })
const keys = (...words: string[]) => words.map(word => keyOf(term(word).hash, 100))
const DAY = dayOf('2031-03-04')
const row = (day: number, ...reports: (readonly [number, ...string[]])[]) =>
  addToRow(
    emptyRow(day),
    reports.map(([id, ...words]) => ({ id, keys: keys(...words) })),
  )
const query = (published: string | null, ...words: string[]) => ({ terms: words.map(word => term(word)), published })
const ids = (...found: Parameters<typeof lookUp>) => lookUp(...found).hits.map(({ id }) => id)

describe('a day', () => {
  it.each([
    ['2031-03-04', 22_342],
    ['2031-03-04T23:59:00-08:00', 22_342],
    ['1970-01-01', 0],
    [null, UNDATED],
    ['yesterday', UNDATED],
    ['1969-12-31', UNDATED],
  ])('%s', (published, day) => {
    expect(dayOf(published)).toBe(day)
  })
  it('of an article is read with a week before and after; without one, all are', () => {
    expect(daysAround('2031-03-04')).toEqual({ from: DAY - 7, to: DAY + 7 })
    expect(daysAround(null)).toBeNull()
  })
  it('further away counts less, an unknown one like one or two days', () => {
    const far = [0, 1, 2, 5].map(days => nearness(DAY, DAY + days))
    expect(far).toEqual([...far].sort((a, b) => b - a))
    expect(far[0]).toBe(1)
    expect(nearness(DAY, UNDATED)).toBeGreaterThan(far[2] ?? 1)
    expect(nearness(DAY, UNDATED)).toBeLessThan(far[1] ?? 0)
  })
})

describe('looking up', () => {
  const rows = [row(DAY, [1, 'velm', 'orlo', 'condori'], [2, 'velm'], [3, 'tarn']), row(DAY + 3, [4, 'velm', 'orlo', 'condori'])]
  it('passes over what hardly shares anything, and not over what is only some days away', () => {
    const faint = { id: 8, keys: [keyOf(term('velm').hash, 2)] }
    const near = addToRow(emptyRow(DAY), [faint])
    expect(ids(query('2031-03-04', 'velm', 'orlo', 'condori'), [near], 5)).toEqual([])
    expect(ids(query('2031-03-04', 'velm', 'orlo', 'condori'), [row(DAY + 7, [9, 'velm'])], 5)).toEqual([9])
  })

  it('finds what shares most first; nearer days before further ones', () => {
    expect(ids(query('2031-03-04', 'velm', 'orlo', 'condori'), rows, 10)).toEqual([1, 4, 2])
  })
  it('counts what it looked at, found or not', () => {
    expect(lookUp(query('2031-03-04', 'velm'), rows, 10).reports).toBe(4)
    expect(lookUp(query('2031-03-04', 'velm'), [], 10)).toEqual({ hits: [], reports: 0 })
  })
  it('gives at most as many as asked for, the best', () => {
    expect(ids(query('2031-03-04', 'velm', 'orlo', 'condori'), rows, 1)).toEqual([1])
    expect(ids(query('2031-03-04', 'velm'), rows, 0)).toEqual([])
  })
  it('finds nothing without a shared term', () => {
    expect(ids(query('2031-03-04', 'nobody'), rows, 10)).toEqual([])
    expect(ids(query('2031-03-04'), rows, 10)).toEqual([])
  })
  it('a term that most reports of these days hold tells less than one that few hold', () => {
    const crowd = Array.from({ length: 900 }, (_, i): readonly [number, ...string[]] => [100 + i, 'summit'])
    const [first] = ids(query('2031-03-04', 'summit', 'velm'), [row(DAY, ...crowd, [7, 'velm'])], 5)
    expect(first).toBe(7)
  })
  it('is not led astray by terms whose hashes fall together in its tables', () => {
    const many = Array.from({ length: 64 }, (_, i) => `name${i}`)
    const found = lookUp(query('2031-03-04', ...many), [row(DAY, [1, ...many], [2, ...many.slice(0, 32)], [3, 'name63'])], 10).hits
    expect(found.map(({ id }) => id)).toEqual([1, 2, 3])
  })
  it('goes through more reports than a block holds', () => {
    const crowd = Array.from({ length: 1000 }, (_, i): readonly [number, ...string[]] => [i, `only${i}`])
    expect(ids(query(null, 'only999'), [row(UNDATED, ...crowd)], 5)).toEqual([999])
    expect(ids(query(null, 'only256'), [row(UNDATED, ...crowd)], 5)).toEqual([256])
  })
})

describe('a row', () => {
  it('takes a report again in its old place, with the new keys', () => {
    const before = row(DAY, [1, 'velm'], [2, 'tarn'])
    const after = addToRow(before, [{ id: 1, keys: keys('orlo') }])
    expect([...after.ids]).toEqual([1, 2])
    expect(ids(query('2031-03-04', 'velm'), [after], 5)).toEqual([])
    expect(ids(query('2031-03-04', 'orlo'), [after], 5)).toEqual([1])
    expect(ids(query('2031-03-04', 'velm'), [before], 5)).toEqual([1])
  })
})
