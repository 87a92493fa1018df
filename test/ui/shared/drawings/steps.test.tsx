// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import type { Agreement, Difference, There } from '../../../../src/core/model.ts'
import { Drawing } from '../../../../src/ui/shared/drawings/Drawing.tsx'
import { pictureOf } from '../../../../src/ui/shared/drawings/picture.ts'
import { publishedAxis, publishedTimes } from '../../../../src/ui/shared/drawings/published.ts'
import { stepsOf } from '../../../../src/ui/shared/drawings/steps.ts'
import { layoutSteps } from '../../../../src/ui/shared/drawings/stepsLayout.ts'
import { differenceWith, people, thereWith } from '../../sample.ts'

afterEach(cleanup)

const HERE = '2025-03-02T20:00:00Z'

const stating = (outlet: string, said: number, published: string | null, change: Partial<There> = {}): There =>
  thereWith({ article: outlet, outlet, quote: `${said} were hurt`, value: people(said), published, ...change })
const agreeing = (outlet: string, published: string | null): Agreement => ({
  article: outlet,
  voice: outlet,
  outlet,
  title: null,
  url: null,
  published,
  quote: '31 hurt',
})
const quay = stating('The Quay', 44, '2025-03-03T09:00:00Z')
const dawn = stating('Dawn', 51, '2025-03-03T18:30:00Z')
const tollOf = (there: readonly There[], same: readonly Agreement[] = []): Difference => differenceWith({ there, same })

const levelsIn = (difference: Difference, published: string | null = HERE) =>
  stepsOf(difference, published)?.levels.map(({ words, statements }) => [words, ...statements.map(({ by }) => by)]) ?? null

describe('a count is drawn as steps', () => {
  it.each<[string, Difference, readonly (readonly string[])[]]>([
    [
      'where each time of publication has its own value',
      tollOf([dawn, quay]),
      [
        ['31', 'This article'],
        ['44', 'The Quay'],
        ['51', 'Dawn'],
      ],
    ],
    [
      'where outlets that say the same as the article make the third time',
      tollOf([quay], [agreeing('Orlo Post', '2025-03-02T12:00:00Z')]),
      [
        ['31', 'Orlo Post', 'This article'],
        ['44', 'The Quay'],
      ],
    ],
    [
      'where a bound is set by all that state a value',
      tollOf([quay, stating('Dawn', 51, dawn.published, { value: { ...people(51), max: null, bound: 'atLeast' } })]),
      [
        ['31', 'This article'],
        ['44', 'The Quay'],
        ['51 or more', 'Dawn'],
      ],
    ],
    [
      'where an undated report states what a dated one states',
      tollOf([quay, dawn, stating('Bell', 44, null)]),
      [
        ['31', 'This article'],
        ['44', 'The Quay'],
        ['51', 'Dawn'],
      ],
    ],
  ])('%s', (_, difference, levels) => {
    expect(levelsIn(difference)).toEqual(levels)
  })
})

describe('a count stays on one line', () => {
  it.each<[string, Difference, string | null]>([
    ['with two times of publication', tollOf([quay]), HERE],
    ['with one value', tollOf([], [agreeing('Dawn', dawn.published), agreeing('The Quay', quay.published)]), HERE],
    ['where two of three times are less than an hour apart', tollOf([quay, stating('Dawn', 51, '2025-03-03T09:40:00Z')]), HERE],
    ['where a value comes back after another', tollOf([quay], [agreeing('Dawn', dawn.published)]), HERE],
    ['where a later value is smaller', tollOf([quay, stating('Dawn', 40, dawn.published)]), HERE],
    ['where a value has no date', tollOf([quay, dawn, stating('Bell', 60, null)]), HERE],
    ['where a date cannot be read', tollOf([quay, stating('Bell', 60, 'last week')]), HERE],
    ['where the article has no date', tollOf([quay, dawn]), null],
    [
      'for other things than counts',
      differenceWith({ here: { ...differenceWith().here, value: { type: 'term', key: 'a', implies: [] } } }),
      HERE,
    ],
  ])('%s', (_, difference, published) => {
    expect(levelsIn(difference, published)).toBeNull()
  })
})

it('reads out each statement in order of time, and the article’s mark is told from others’ by shape', () => {
  render(<Drawing picture={pictureOf(tollOf([dawn, quay]), HERE)} />)
  const image = screen.getByRole('img', {
    name: /^By time of publication: .*This article “31.*; .*The Quay “44 were hurt”; .*Dawn “51 were hurt”$/,
  })
  expect(image.querySelectorAll('.value.own circle')).toHaveLength(0)
  expect(image.querySelectorAll('.value.other circle')).toHaveLength(2)
})

it('puts later statements further right and greater counts higher', () => {
  const steps = stepsOf(tollOf([dawn, quay]), HERE)
  const levels = (steps && layoutSteps(steps))?.levels ?? []
  expect(levels.map(({ words }) => words)).toEqual(['51', '44', '31'])
  const xs = levels.map(({ marks }) => marks[0]?.x ?? 0)
  expect(xs).toEqual([...xs].sort((a, b) => b - a))
})

it('joins outlets that state one value at nearly one time', () => {
  const steps = stepsOf(tollOf([quay, stating('Bell', 44, '2025-03-03T09:10:00Z'), dawn]), HERE)
  const labels = (steps && layoutSteps(steps))?.levels.flatMap(({ marks }) => marks.map(({ label }) => label))
  expect(labels).toEqual(['Dawn', 'The Quay and 1 more', 'This article'])
})

it('never has more than three labels over one another', () => {
  const many = Array.from({ length: 20 }, (_, i) => stating(`Outlet of town ${i}`, 44, `2025-03-03T${String(i).padStart(2, '0')}:00:00Z`))
  const steps = stepsOf(tollOf(many), HERE)
  const heights = (steps && layoutSteps(steps))?.levels.map(({ marks }) => new Set(marks.map(({ labelY }) => labelY)).size) ?? []
  expect(heights).toHaveLength(2)
  expect(Math.max(...heights)).toBeLessThanOrEqual(3)
})

describe('times of publication', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['within a day have clock times', ['2025-03-02T20:00Z', '2025-03-03T18:30Z'], ['2 Mar, 12:00', '3 Mar', '12:00', '4 Mar']],
    [
      'of another zone are put on the first one’s clock',
      ['2025-03-02T20:00+02:00', '2025-03-02T20:00Z'],
      ['2 Mar, 20:00', '20:30', '21:00', '21:30', '22:00'],
    ],
    ['of which one is a day only are days', ['2025-03-02T20:00Z', '2025-03-04'], ['2 Mar', '3 Mar', '4 Mar', '5 Mar']],
    ['far apart have days', ['2025-03-02T20:00Z', '2025-03-12T20:00Z'], ['2 Mar', '9 Mar', '16 Mar']],
  ])('%s', (_, dates, words) => {
    expect(publishedAxis(publishedTimes(dates))?.ticks.map(tick => tick.words)).toEqual(words)
  })
})
