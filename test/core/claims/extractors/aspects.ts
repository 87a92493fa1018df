/**
 * Tables for claims that answer a question of their own: sentence, quote and value of the claim of that aspect.
 *
 * `aspectFinds('children', [['She leaves three children.', 'leaves three children', '3']])`
 */
import { expect, it, onTestFailed } from 'vitest'
import { describeValue } from '../../../../src/core/values/index.ts'
import { claimsIn, traceOf } from '../harness.ts'

const read = (aspect: string, text: string): readonly (readonly [string, string])[] =>
  claimsIn(text)
    .filter(claim => claim.frame.aspect === aspect)
    .map(claim => [claim.quote, describeValue(claim.value)] as const)

export function aspectFinds(aspect: string, rows: readonly (readonly [sentence: string, quote: string, value: string])[]): void {
  it.each(rows)(`${aspect} in: %s`, (sentence, quote, value) => {
    onTestFailed(() => console.error(traceOf(sentence)))
    expect(read(aspect, sentence)).toContainEqual([quote, value])
  })
}

export function aspectIgnores(aspect: string, sentences: readonly string[]): void {
  it.each(sentences.map(s => [s]))(`no ${aspect} in: %s`, sentence => {
    onTestFailed(() => console.error(traceOf(sentence)))
    expect(read(aspect, sentence)).toEqual([])
  })
}
