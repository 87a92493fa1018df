import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareValues, describeValue, findValues } from '../../../src/core/values/index.ts'
import { runs } from '../../runs.ts'

const words = [
  ...'more than about nearly at least between and to from in on by before after over the a an one two dozen hundred thousand million'.split(
    ' ',
  ),
  ...'$ € % . , - ( ) : / 3 10 31 1,200 2022 1990s 4.6 3.45pm a.m. GMT ET Friday March May early mid late week weeks year hours'.split(' '),
  ...'miles percent dollars pounds people ago later each side quarter half of third sixth magnitude soldiers Boeing aged old'.split(' '),
]
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map(list => list.join(' '))
const glued = fc.array(fc.constantFrom(...words), { maxLength: 10 }).map(list => list.join(''))
const published = fc.constantFrom(null, '2025-05-17', '2024-02-29T10:00:00Z', 'nonsense')

describe('of any words', () => {
  test('values stand in order, do not overlap and lie in the text', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, glued, fc.string()), published, (text, day) => {
        let end = 0
        for (const value of findValues(text, { published: day, both: true })) {
          expect(value.start).toBeGreaterThanOrEqual(end)
          expect(value.end).toBeGreaterThan(value.start)
          expect(text.slice(value.start, value.end).trim()).toBe(text.slice(value.start, value.end))
          end = value.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      runs(500),
    )
  })

  test('each value says the same as itself, and two are judged alike from both sides', () => {
    fc.assert(
      fc.property(sentence, sentence, published, (a, b, day) => {
        const [first] = findValues(a, { published: day })
        const [second] = findValues(b, { published: day })
        if (first) expect(compareValues(first.value, first.value).relation).toBe('same')
        if (first && second) {
          expect(compareValues(first.value, second.value).relation).toBe(compareValues(second.value, first.value).relation)
        }
      }),
      runs(500),
    )
  })

  test('a description has words and no broken number', () => {
    fc.assert(
      fc.property(sentence, published, (text, day) => {
        for (const { value } of findValues(text, { published: day })) {
          expect(describeValue(value)).toMatch(/\S/)
          expect(describeValue(value)).not.toMatch(/NaN|undefined|null|Infinity/)
        }
      }),
      runs(500),
    )
  })
})

test('the spans of a whole sentence', () => {
  const text = 'On Friday, more than 5,000 people paid $3 million in less than two hours, 12% more than in early 2022.'
  expect(findValues(text, { published: '2025-05-17' }).map(value => `${value.value.type} ${text.slice(value.start, value.end)}`)).toEqual([
    'date Friday',
    'count more than 5,000',
    'money $3 million',
    'duration less than two hours',
    'percentage 12%',
    'date early 2022',
  ])
})

test('curly marks and long dashes are read like plain ones', () => {
  expect(findValues('nine o’clock', { published: null })).toHaveLength(1)
  expect(findValues('30–40 men', { published: null })).toMatchObject([{ value: { min: 30, max: 40 } }])
})

test.each([
  '9',
  'a ',
  'one hundred and ',
  'about ',
  '1-',
  'Friday ',
  "'",
  '1 000 ',
  'two years, ',
  '12:30 ',
  'from 1 to ',
  '$',
  '1,111',
  '2022-',
])('a very long row of %j is read to its end', part => {
  expect(() => findValues(part.repeat(20_000), { published: '2025-05-17' })).not.toThrow()
})
