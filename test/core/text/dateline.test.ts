import { expect, test } from 'vitest'
import { datelineOf } from '../../../src/core/text/dateline.ts'

test.each([
  ['Bridge falls\nPosted: March 14th, 2013\nThe bridge fell.', '2013-03-14'],
  ['Bridge falls\n7: 00pm UK, Wednesday 05 May 2010\nThe bridge fell.', '2010-05-05'],
  ['Bridge falls\nBy Dana Weld, March 14, 2013\nThe bridge fell.', '2013-03-14'],
  ['Thursday, March 14, 2013\nThe bridge fell.', '2013-03-14'],
])('%s', (text, day) => {
  expect(datelineOf(text)).toBe(day)
})

test.each([
  ['The bridge that was opened on March 14, 1913 fell.'],
  ['Bridge falls on Thursday\nThe bridge fell.'],
  ['Remembering March 14, 2013\nThe bridge fell.'],
  ['March 2013\nThe bridge fell.'],
  [''],
])('no dateline: %s', text => {
  expect(datelineOf(text)).toBeNull()
})
