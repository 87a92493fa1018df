/** Periods whose year nobody can give: their months and days are known all the same. */
import { expect, test } from 'vitest'
import { compareValues, describeValue, findValues } from '../../../src/core/values/index.ts'

function read(text: string) {
  const [first] = findValues(text, { published: null })
  if (!first) throw new Error(`nothing in ${text}`)
  return first.value
}

test.each([
  ['from 10 to 31 March', 'between 10 and 31 March', 'same'],
  ['from 10 to 31 March', 'from 12 to 31 March', 'conflict'],
  ['from 10 to 31 March', 'from 2 to 6 April', 'apart'],
  ['from 10 to 31 March', '12 March', 'apart'],
] as const)('%s and %s: %s', (a, b, relation) => {
  expect(compareValues(read(a), read(b)).relation).toBe(relation)
  expect(compareValues(read(b), read(a)).relation).toBe(relation)
})

test('are told by their days', () => {
  expect(describeValue(read('from March 10 to May 2'))).toBe('March 10 to May 2')
})

test('two weekdays of a nameless week are no period', () => {
  expect(describeValue(read('between Monday and Friday'))).toBe('Monday')
})
