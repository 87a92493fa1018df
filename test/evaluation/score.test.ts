/**
 * The scorer's definitions, on a story of three lines: what is right, a false alarm, an overclaim, a trap, found, unplaced.
 */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Difference, Relation, There } from '../../src/core/model.ts'
import { differenceWith, thereWith } from '../ui/sample.ts'
import { drawCurves, pointAt } from './curve.ts'
import { readStory } from './gold.ts'
import { placesOf, squeeze } from './places.ts'
import { addTallies, byKind, measuresOf, shownPairs, tally } from './score.ts'

const A = 'The dam burst at noon. It killed 12 people and hurt 40.'
const B = 'The dam gave way at 12 p.m. Fifteen people died; dozens were hurt.'
const C = 'A dam broke. Twelve people were killed.'

function story() {
  const folder = mkdtempSync(join(tmpdir(), 'story-'))
  for (const [name, text] of Object.entries({ a: A, b: B, c: C })) writeFileSync(join(folder, `${name}.txt`), text)
  const items = [
    {
      id: 'deaths',
      topic: 'people killed',
      kind: 'count',
      relation: 'conflict',
      level: 'core',
      values: [
        { label: '12', docs: { a: ['killed 12 people'], c: ['Twelve people were killed'] } },
        { label: '15', docs: { b: ['Fifteen people died'] } },
      ],
    },
    {
      id: 'hurt',
      topic: 'people hurt',
      kind: 'count',
      relation: 'precision',
      level: 'also',
      values: [
        { label: '40', docs: { a: ['hurt 40'] } },
        { label: 'dozens', docs: { b: ['dozens were hurt'] } },
      ],
    },
  ]
  const traps = [{ id: 'noon', why: 'the same time', forms: ['at noon', 'at 12 p.m.'] }]
  writeFileSync(join(folder, 'gold.json'), JSON.stringify({ cluster: 'dam', items, traps }))
  return readStory(folder)
}

const shownAs = (here: string, there: string, relation: Relation, article = 'b', change: Partial<There> = {}): Difference =>
  differenceWith({
    relation,
    here: { ...differenceWith().here, quote: here },
    there: [thereWith({ article, quote: there, relation, confidence: 0.6, ...change })],
  })

const told = story()
const score = (...differences: Difference[]) => tally(told, shownPairs(told, 'a', differences))

describe('a shown pair', () => {
  it('is right where both quotes touch two values of one item', () => {
    expect(score(shownAs('12 people', 'Fifteen people died', 'conflict'))).toMatchObject({
      shown: 1,
      right: 1,
      coreFound: 1,
      relationRight: 1,
    })
  })
  it('is right for an item of less weight too, which adds nothing to what is found', () => {
    expect(score(shownAs('hurt 40', 'dozens were hurt', 'precision'))).toMatchObject({ right: 1, coreFound: 0, overclaim: 0 })
  })
  it('is a false alarm where the values are the same', () => {
    expect(score(shownAs('killed 12 people', 'Twelve people were killed', 'conflict', 'c'))).toMatchObject({ right: 0, overclaim: 1 })
  })
  it('is an overclaim where it is called a conflict and the annotation calls it something else', () => {
    expect(score(shownAs('hurt 40', 'dozens were hurt', 'conflict'))).toMatchObject({
      right: 1,
      conflict: 1,
      overclaim: 1,
      relationRight: 0,
    })
  })
  it('is a trap where both quotes lie on one', () => {
    expect(score(shownAs('burst at noon', 'way at 12 p.m.', 'precision'))).toMatchObject({ right: 0, traps: 1 })
  })
  it('is unplaced where a quote is not in the text, or is no pinpoint', () => {
    expect(score(shownAs('killed 13 people', 'Fifteen people died', 'conflict'))).toMatchObject({ unplaced: 1, right: 0 })
    expect(score(shownAs(`${A} ${A} ${A}`, 'Fifteen people died', 'conflict'))).toMatchObject({ unplaced: 1 })
  })
  it('of a report outside the story does not count', () => {
    expect(score(shownAs('killed 12 people', 'Fifteen people died', 'conflict', 'elsewhere'))).toMatchObject({ shown: 0 })
  })
})

describe('a story', () => {
  it('has its core pairs counted in both directions', () => {
    expect(score()).toMatchObject({ core: 4, items: 1, itemsFound: 0 })
    expect([...byKind(told, [])]).toEqual([['count', { core: 4, found: 0 }]])
  })
  it('adds up with others', () => {
    const right = score(shownAs('killed 12 people', 'Fifteen people died', 'conflict'))
    const wrong = score(shownAs('killed 12 people', 'Twelve people were killed', 'conflict', 'c'))
    expect(measuresOf(addTallies([right, wrong]))).toEqual({ precision: 0.5, recall: 1 / 8, overclaim: 0.5, relation: 1, traps: 0 })
  })
})

describe('places', () => {
  it.each([
    ['killed  12 people.', 'KILLED 12', 1],
    ['“killed” – 12', 'killed 12', 1],
    ['44 people', '4', 0],
    ['one, two, one', 'one', 2],
  ])('%s holds %s %d times', (text, quote, times) => {
    expect(placesOf(squeeze(text), quote)).toHaveLength(times)
  })
  it('lie in the sentence that is given', () => {
    expect(placesOf(squeeze('It fell. Then it fell.'), 'it fell', 'Then it fell.')).toEqual([[14, 21]])
  })
})

describe('a curve', () => {
  const outcomes = [
    {
      told: { story: told, reports: new Map(), invented: true },
      shown: shownPairs(told, 'a', [
        shownAs('killed 12 people', 'Fifteen people died', 'conflict', 'b', { confidence: 0.9 }),
        shownAs('killed 12 people', 'Twelve people were killed', 'conflict', 'c', { confidence: 0.3 }),
      ]),
    },
  ]
  it('keeps what is sure enough', () => {
    expect(pointAt(outcomes, 0.2)).toMatchObject({ shown: 2, precision: 0.5, recall: 0.25 })
    expect(pointAt(outcomes, 0.5)).toMatchObject({ shown: 1, precision: 1, recall: 0.25 })
  })
  it('is drawn as well-formed SVG with its label', () => {
    const drawing = drawCurves([{ label: 'Invented', dash: '', points: [pointAt(outcomes, 0.2), pointAt(outcomes, 0.5)] }])
    expect(drawing).toMatch(/^<svg [^>]*role="img"/)
    expect(drawing).toContain('>Invented</text>')
    expect(drawing.match(/<circle/g)).toHaveLength(2)
  })
})
