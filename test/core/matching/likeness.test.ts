/** What is compared of two reports, one number each. */
import { describe, expect, it } from 'vitest'
import { likenessOf } from '../../../src/core/matching/likeness.ts'
import { headOf, queryOf } from '../../../src/core/matching/query.ts'
import { articleOf } from '../differences/reports.ts'

const QUAKE = `Strong quake shakes Kesmark

An earthquake shook Kesmark on Monday and killed at least 18 people, Mayor Elvira Condori said. The road to Orquilla is cut, and 2,317 people slept outside.`
const QUAKE_TOO = `Eighteen dead in Kesmark earthquake

The earthquake that shook Kesmark left 2,317 people without a roof. Soldiers brought tents after Elvira Condori, the mayor, had asked for help. The road from Orquilla is blocked.`
const STRIKE = `Tram drivers walk out

Tram drivers in Velm walked out on Tuesday over pay. Their union, led by Oskar Brandl, wants 6 percent more, and talks with the city go on.`

const titled = (id: string, text: string, published: string | null = null) =>
  articleOf(id, text, { published, title: text.split('\n')[0] ?? null })
const alike = (a: string, b: string, days: readonly [string | null, string | null] = [null, null]) =>
  likenessOf(queryOf(titled('a', a, days[0])), headOf(titled('b', b, days[1])))

describe('two reports', () => {
  it('of one event share more of everything than two of different events', () => {
    const [same, other] = [alike(QUAKE, QUAKE_TOO).likeness, alike(QUAKE, STRIKE).likeness]
    for (const name of ['terms', 'words', 'names', 'rare names', 'rare numbers', 'top terms, less', 'top names, more', 'headlines'])
      expect(same[name], name).toBeGreaterThan(other[name] ?? 1)
  })
  it('one and the same: all shares are whole', () => {
    const { likeness } = alike(QUAKE, QUAKE)
    for (const name of ['terms', 'words', 'names', 'top terms, less', 'top names, less', 'copied'])
      expect(likeness[name], name).toBeCloseTo(1, 5)
  })
  it('what they share is told, the weightiest first', () => {
    expect(alike(QUAKE, QUAKE_TOO).shared[0]?.words).toBe('Kesmark')
    expect(alike(QUAKE, STRIKE).shared.map(({ words }) => words)).not.toContain('Kesmark')
  })
  it.each([
    [['2031-03-04', '2031-03-04'], 0],
    [['2031-03-04T23:00:00Z', '2031-03-06'], 2],
    [['2031-03-04', null], null],
    [[null, null], null],
  ] as const)('published %s: %s days', (dates, days) => {
    const found = alike(QUAKE, QUAKE_TOO, dates)
    expect(found.days).toBe(days)
    expect(found.likeness['no date']).toBe(days === null ? 1 : 0)
  })
  it('beyond two weeks days make no difference', () => {
    const far = alike(QUAKE, QUAKE_TOO, ['2031-03-04', '2031-03-18']).likeness
    expect(alike(QUAKE, QUAKE_TOO, ['2031-03-04', '2032-03-18']).likeness).toEqual(far)
  })
  it('headlines are not looked at where the rest is not enough', () => {
    const [asked, head] = [queryOf(titled('a', QUAKE)), headOf(titled('b', STRIKE))]
    expect(likenessOf(asked, head, ({ names = 1 }) => names > 0.5)).toBeNull()
    expect(likenessOf(asked, head, () => true)).toEqual(likenessOf(asked, head))
  })
  it.each([
    ['no keys', { keys: [] }],
    ['no headline', { title: null }],
    ['an empty headline', { title: '' }],
    ['keys that no text gives', { keys: [0xffffffff, 0xffffffff, 1] }],
  ])('%s: numbers all the same', (_, more) => {
    const { likeness } = likenessOf(queryOf(titled('a', QUAKE)), { ...headOf(titled('b', QUAKE_TOO)), ...more })
    for (const [name, amount] of Object.entries(likeness)) expect(Number.isFinite(amount), name).toBe(true)
  })
})
