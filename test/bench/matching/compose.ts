/**
 * Sentences of real news → made-up pages of sentences that speak of like things: real words and names in real numbers.
 *
 * composePages(sentences, 2000, 7): each page is a sentence and the dozen that share most rare words with it.
 */

import { stemOf } from '../../../src/core/matching/stems.ts'
import type { Article } from '../../../src/core/model.ts'
import { Draw } from './random.ts'

const PAGE = 12
/** Words in more sentences than this join nothing. */
const COMMON = 120

export function composePages(sentences: readonly string[], count: number, seed: number): Article[] {
  const draw = new Draw(seed)
  const holders = new Map<string, number[]>()
  const words = sentences.map(sentence => [...new Set((sentence.match(/\p{L}{3,}/gu) ?? []).map(word => stemOf(word.toLowerCase())))])
  words.forEach((list, i) => {
    for (const word of list) {
      const known = holders.get(word)
      if (known === undefined) holders.set(word, [i])
      else known.push(i)
    }
  })
  return Array.from({ length: count }, (_, page): Article => {
    const first = draw.below(sentences.length)
    const alike = new Map<number, number>()
    for (const word of words[first] ?? []) {
      const held = holders.get(word) ?? []
      if (held.length <= COMMON) for (const i of held) alike.set(i, (alike.get(i) ?? 0) + 1 / held.length)
    }
    const near = [...alike].sort(([a, x], [b, y]) => y - x || a - b).map(([i]) => i)
    const chosen = near.slice(0, PAGE)
    while (chosen.length < PAGE) chosen.push(draw.below(sentences.length))
    const text = chosen.map(i => sentences[i]).join(' ')
    return { id: `page-${page}`, outlet: null, title: null, published: null, url: null, language: 'en', text }
  })
}
