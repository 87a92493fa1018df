// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import type { DateValue, There } from '../../../../src/core/model.ts'
import { Drawing } from '../../../../src/ui/shared/drawings/Drawing.tsx'
import { layoutOf } from '../../../../src/ui/shared/drawings/layout.ts'
import { pictureOf } from '../../../../src/ui/shared/drawings/picture.ts'
import { differenceWith, people, thereWith } from '../../sample.ts'

afterEach(cleanup)

const dawn: There = thereWith({
  article: 'dawn-1',
  outlet: 'Dawn',
  quote: 'at least 31 hurt',
  value: { ...people(31), max: null, bound: 'atLeast' },
})
const month = (iso: string): DateValue => ({
  type: 'date',
  from: `${iso}-01`,
  to: `${iso}-28`,
  granularity: 'month',
  bound: 'exact',
  anchored: true,
})

it('says its values in a text alternative, and labels each by outlet', () => {
  render(<Drawing picture={pictureOf(differenceWith({ there: [thereWith(), dawn] }), null)} />)
  const image = screen.getByRole('img', {
    name: 'On one line: This article “31 people were hurt”; The Quay “44 people were hurt”; Dawn “at least 31 hurt”',
  })
  const labels = [...image.querySelectorAll('.value text')].map(({ textContent }) => textContent)
  expect(labels).toEqual(['This article · 31', 'The Quay · 44', 'Dawn · 31 or more'])
})

it('tells this article’s value from others’ by shape', () => {
  render(<Drawing picture={pictureOf(differenceWith(), null)} />)
  expect(document.querySelectorAll('.value.own circle')).toHaveLength(0)
  expect(document.querySelectorAll('.value.other circle')).toHaveLength(1)
})

it('draws one mark for outlets that state one value', () => {
  const layout = layoutOf(
    differenceWith({ there: [thereWith(), thereWith({ article: 'orlo-1', outlet: 'Orlo Post', quote: 'hurting 44' })] }),
  )
  expect(layout?.marks.map(({ label }) => label)).toEqual(['This article · 31', 'The Quay and 1 more · 44'])
})

describe('nothing is drawn', () => {
  it.each([
    ['for one value', differenceWith({ there: [thereWith({ value: people(31) })] })],
    ['for words', differenceWith({ here: { ...differenceWith().here, value: { type: 'term', key: 'pilot', implies: [] } } })],
    ['where the other value is of another kind', differenceWith({ there: [thereWith({ value: month('2025-03') })] })],
    [
      'where a year was guessed',
      differenceWith({
        here: { ...differenceWith().here, value: month('2025-02') },
        there: [thereWith({ value: { ...month('2025-03'), anchored: false } })],
      }),
    ],
  ])('%s', (_, difference) => {
    const { container } = render(<Drawing picture={pictureOf(difference, null)} />)
    expect(container.innerHTML).toBe('')
  })
})
