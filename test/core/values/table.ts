/**
 * Tables of sentences for one kind of value.
 *
 * A row says what is found, as "words = description": ['It lasted two hours.', 'two hours = 2 h'].
 */
import { describe, expect, test } from 'vitest'
import type { FoundValue, Value } from '../../../src/core/model.ts'
import { describeValue, findValues } from '../../../src/core/values/index.ts'

/** A Saturday. */
export const PUBLISHED = '2025-05-17'

export type Row = readonly [sentence: string, ...found: string[]]

function write(sentence: string, { value, start, end }: FoundValue): string {
  return `${sentence.slice(start, end)} = ${describeValue(value)}`
}

export function found(sentence: string, kind: Value['type'], published: string | null = PUBLISHED): string[] {
  return findValues(sentence, { published })
    .filter(each => each.value.type === kind)
    .map(each => write(sentence, each))
}

export function finds(kind: Value['type'], rows: readonly Row[], published: string | null = PUBLISHED): void {
  describe(`finds ${kind}`, () => {
    test.each(rows.map(([sentence, ...expected]) => ({ sentence, expected })))('$sentence', ({ sentence, expected }) => {
      expect(expected.length).toBeGreaterThan(0)
      expect(found(sentence, kind, published)).toEqual(expected)
    })
  })
}

export function ignores(kind: Value['type'], sentences: readonly string[], published: string | null = PUBLISHED): void {
  describe(`ignores as ${kind}`, () => {
    test.each(sentences)('%s', sentence => {
      expect(found(sentence, kind, published)).toEqual([])
    })
  })
}

/** The only value of a phrase. */
export function theValue(phrase: string, published: string | null = PUBLISHED): Value {
  const [first, second] = findValues(phrase, { published })
  if (!first || second) throw new Error(`not one value: ${phrase}`)
  return first.value
}
