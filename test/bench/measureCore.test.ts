/** The bench measures what it says: other figures are another report, and every row is a time. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPlainText } from '../../src/core/text/plain.ts'
import { makeStore, measureComparison, measureExtraction, median, vary } from './measureCore.ts'

const FOLDER = resolve(import.meta.dirname, '../fixtures/cli/story')
const articles = ['morning', 'evening'].map(name => readPlainText(readFileSync(join(FOLDER, `${name}.txt`), 'utf8'), name))
const [article] = articles

describe('bench', () => {
  it.each<[number[], number]>([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[], 0],
  ])('the median of %j is %d', (numbers, middle) => {
    expect(median(numbers)).toBe(middle)
  })
  it('fills a store with reports that all differ', () => {
    const store = makeStore(articles, 9)
    expect(new Set(store.map(({ fingerprint }) => fingerprint)).size).toBe(9)
    expect(new Set(store.map(({ id }) => id)).size).toBe(9)
  })
  it('keeps the length of a varied report', () => {
    if (!article) throw new Error('the fixture is gone')
    expect(vary(article, 3).text.split(' ')).toHaveLength(article.text.split(' ').length)
    expect(vary(article, 0)).toBe(article)
  })
  it('gives a time for each reader and each comparison', () => {
    if (!article) throw new Error('the fixture is gone')
    for (const time of Object.values(measureExtraction(articles, 1))) expect(time).toBeGreaterThan(0)
    const row = measureComparison(article, makeStore(articles, 4), true, 1)
    // The article itself is passed over.
    expect(row).toMatchObject({ stored: 4, compared: 3, ms: expect.toSatisfy(ms => ms > 0) })
  })
})
