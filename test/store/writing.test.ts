import { expect, it } from 'vitest'
import { toldBy } from '../../src/store/writing.ts'

const aborted = new DOMException('The transaction was aborted, so the request cannot be fulfilled.', 'AbortError')
const nameOf = (error: unknown) => (error instanceof Error ? error.name : String(error))

it.each([
  ['the transaction knows that the storage is full', new DOMException('', 'QuotaExceededError'), aborted, 'QuotaExceededError'],
  ['the transaction was given up without a word', null, aborted, 'NotWrittenError'],
  // Chromium, of values that it keeps in files of their own.
  ['a file could not be written', new DOMException('Failed to write blobs (IOError)', 'DataError'), aborted, 'NotWrittenError'],
  ['the disk fails', null, new DOMException('Internal error committing transaction.', 'UnknownError'), 'NotWrittenError'],
  ['our own mistake', null, new TypeError('undefined is no report'), 'TypeError'],
  ['the connection is gone', null, new DOMException('The database connection is closing.', 'InvalidStateError'), 'InvalidStateError'],
] as const)('%s', (_, cause, error, name) => {
  expect(nameOf(toldBy({ error: cause }, error))).toBe(name)
})
