import { expect, it } from 'vitest'
import { alarmsOf, readPairs } from './paraphrases.ts'

it('reads one pair a line and refuses a label of its own', () => {
  expect(readPairs('{"a":"A.","b":"B.","label":"paraphrase"}\n\n')).toEqual([{ a: 'A.', b: 'B.', label: 'paraphrase' }])
  expect(() => readPairs('{"a":"A.","b":"B.","label":"same"}')).toThrow()
})

it('shows the other figure, and nothing between two wordings', () => {
  const pair = (a: string, b: string) => alarmsOf({ a, b, label: 'paraphrase' }).map(({ kind, relation }) => `${kind} ${relation}`)
  expect(pair('The storm killed 17 people in Velmora.', 'The storm killed 21 people in Velmora.')).toEqual(['count conflict'])
  expect(pair('The storm killed 17 people in Velmora.', 'Seventeen people died in the Velmora storm.')).toEqual([])
})
