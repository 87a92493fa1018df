import { expect, it } from 'vitest'
import { type Labelled, type Placed, placeLabels } from '../../../../src/ui/shared/drawings/labels.ts'

const WIDTH = 280
const dot = (at: number, width = 60): Labelled => ({ from: at, to: at, width })

it.each<[string, readonly Labelled[], readonly Placed[]]>([
  [
    'far apart share a row',
    [dot(40), dot(200)],
    [
      { row: 0, x: 10 },
      { row: 0, x: 170 },
    ],
  ],
  [
    'close together are stacked',
    [dot(100), dot(110)],
    [
      { row: 0, x: 70 },
      { row: 1, x: 80 },
    ],
  ],
  [
    'a third goes where there is room',
    [dot(100), dot(110), dot(200)],
    [
      { row: 0, x: 70 },
      { row: 1, x: 80 },
      { row: 0, x: 170 },
    ],
  ],
  [
    'at the ends stay within the picture',
    [dot(0), dot(280)],
    [
      { row: 0, x: 0 },
      { row: 0, x: 220 },
    ],
  ],
  [
    'over a long band keep its whole row free',
    [{ from: 0, to: 280, width: 60 }, dot(30)],
    [
      { row: 0, x: 110 },
      { row: 1, x: 0 },
    ],
  ],
])('labels %s', (_, marks, places) => {
  expect(placeLabels(marks, WIDTH)).toEqual(places)
})
