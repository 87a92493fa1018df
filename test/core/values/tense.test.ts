import { expect, test } from 'vitest'
import { tenseAt } from '../../../src/core/values/tense.ts'
import { tokenize } from '../../../src/core/values/tokens.ts'

/** The tense at the word "Friday". */
const tense = (sentence: string): string => {
  const tokens = tokenize(sentence)
  const at = tokens.findIndex(token => token.low.startsWith('friday'))
  return tenseAt(tokens, at, at + 1)
}

test.each([
  ['The leaders met on Friday.', 'past'],
  ['It was sold Friday.', 'past'],
  ['The mayor could not be reached on Friday.', 'past'],
  ['The mayor would have spoken on Friday.', 'past'],
  ['On Friday, the mayor resigned.', 'past'],
  ['The alarm rang at 20:49 GMT on Friday.', 'past'],
  ['The U.S. troops left on Friday.', 'past'],
  ['The leaders will meet on Friday.', 'future'],
  ['The rules will be changed on Friday.', 'future'],
  ['The leaders plan to meet on Friday.', 'future'],
  ['A rally is expected on Friday.', 'future'],
  ['Leaders to meet on Friday', 'future'],
  ['On Friday, the mayor will resign.', 'future'],
  ['It could end on Friday.', 'future'],
  ['The mayor spoke, but talks will go on Friday.', 'future'],
  ['The hearing was adjourned until Friday.', 'future'],
  ['The match has been postponed till Friday.', 'future'],
  ['The clerk was remanded in custody until Friday.', 'future'],
  ['The pool remains closed until Friday.', 'future'],
  ['He sang until Friday.', 'unclear'],
  ['He announced a call for Friday.', 'unclear'],
  ['He put it off until Friday.', 'unclear'],
  ["He spoke after Friday's fire.", 'unclear'],
  ['They were expected to sing on Friday.', 'unclear'],
  ['He failed to sing on Friday.', 'unclear'],
  ['He has a chance of winning on Friday.', 'unclear'],
  ['Shares rose to close Friday.', 'unclear'],
  ['Mayor sings on Friday', 'unclear'],
] as const)('%s %s', (sentence, expected) => {
  expect(tense(sentence)).toBe(expected)
})
