import { describe, expect, it } from 'vitest'
import * as words from '../../src/ui/words.ts'

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return textsIn(value(1, 1)).concat(textsIn(value(3, 2)))
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  return []
}

describe('the words that readers see', () => {
  // Dates and numbers on an axis have no words of ours.
  const { clockOnLine, dayOnLine, momentOnLine, numberOnLine, ...spoken } = words
  const texts = Object.values(spoken).flatMap(textsIn)
  it('are found by this test', () => {
    expect(texts.length).toBeGreaterThan(80)
    expect(texts).toContain('3 claims are stated differently by 2 outlets')
  })
  it.each(texts)('pass no verdict: %s', text => {
    expect(text).not.toMatch(/\b(?:wrong|false|correct|true|untrue|fact-?check\w*|lie[sd]?|mistake\w*|error\w*|contradict\w*)\b/i)
  })
})

describe('counts', () => {
  const cases: readonly [string, string][] = [
    [words.statedDifferently(1, 1), '1 claim is stated differently by 1 outlet'],
    [words.statedDifferently(4, 3), '4 claims are stated differently by 3 outlets'],
    [words.statedDifferently(4, 3, 2), '4 claims are stated differently by 3 outlets, 2 voices'],
    [words.comparedWith(4, 4, 3), 'Compared with 4 reports of 4 outlets, 3 voices'],
    [words.nearCopyOf('Dawn'), 'near copy of Dawn'],
    [words.nearCopyOf(null), 'near copy of this article'],
    [words.saysTheSame(1), '1 outlet says the same as this article'],
    [words.comparedWith(1, 1), 'Compared with 1 report of 1 outlet'],
    [words.tabName(null), 'Open Otherwise'],
    [words.tabName(2), 'Open Otherwise: 2 claims stated differently'],
  ]
  it.each(cases)('%s', (text, wanted) => {
    expect(text).toBe(wanted)
  })
})
