/** No text that a page, a feed or a pack brings can make a regular expression of the source slow. */
import { expect, it } from 'vitest'
import { BOUNDED } from '../../scripts/lib/bounded-regexes.mjs'
import { boundOf, findRegexes, nameOf, readNoted } from '../../scripts/lib/regexes.mjs'

const regexes = await findRegexes()

it('each was found to take linear time (else: npm run regexes), or has input that is kept short', () => {
  const noted = readNoted()
  expect(regexes.filter(regex => !noted.has(nameOf(regex)) && boundOf(regex) === null)).toEqual([])
})

it('what is said to be kept short is still there', () => {
  expect(BOUNDED.filter(({ file, source }) => !regexes.some(regex => regex.file === file && regex.source.startsWith(source)))).toEqual([])
})

it('those put together when a module is loaded are found as well', () => {
  expect(regexes.some(({ file, source }) => file === 'src/core/text/sentences.ts' && source.includes('said|says'))).toBe(true)
  expect(regexes.filter(({ source }) => source.includes('\\.git'))).toEqual([])
})
