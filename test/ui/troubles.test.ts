import { expect, it } from 'vitest'
import { plainWords } from '../../src/ui/troubles.ts'

it.each([
  ['QuotaExceededError', 'is full'],
  ['VersionError', 'newer version'],
  ['InvalidStateError', 'private windows'],
  ['SecurityError', 'private windows'],
  ['HeldError', 'Close all other tabs'],
  ['NotUpgradedError', 'nothing was deleted'],
  ['NotWrittenError', 'disk is full'],
  ['AbortError', 'disk is full'],
  ['UnknownError', 'cannot read or write'],
])('a %s is said so that a reader can do something', (name, words) => {
  expect(plainWords(new DOMException('Encountered full disk while opening backing store.', name))).toContain(words)
})

it.each([
  [new DOMException('The pack is too new.', 'DataCloneError'), 'The pack is too new.'],
  [new Error('a pack of version 9'), 'a pack of version 9'],
  // An error of another kind that happens to have the name.
  [Object.assign(new Error('no'), { name: 'QuotaExceededError' }), 'no'],
  ['just words', 'just words'],
])('%s keeps its words', (error, words) => {
  expect(plainWords(error)).toBe(words)
})
