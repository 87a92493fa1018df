/**
 * What a stretch of a sentence speaks of, as keys: the names in it and the concepts of its nouns, verbs and adjectives.
 *
 * "the planned sale of the forest company" → "compani", "forest", "plan", "sell".
 */
import type { Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { conceptOf, sortedSet } from './concepts.ts'
import { namesIn } from './frames.ts'
import { OPINIONS } from './lexicon/opinions.ts'
import type { Reading } from './reading.ts'

const TELLING = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN'])

/** Concepts of the words that tell something; words of names and of opinion are left out. */
export function contentIn(reading: Reading, range: Range): string[] {
  const { tokens, mentions } = reading
  const found: string[] = namesIn(reading, range)
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i]
    if (!token || !TELLING.has(token.pos) || OPINIONS.has(token.lower)) continue
    if (mentions.some(m => m.from <= i && i < m.to)) continue
    // "look into" is one verb.
    const concept = token.lemma === 'look' && tokens[i + 1]?.lower === 'into' ? 'investigate' : conceptOf(token.lemma)
    if (concept) found.push(concept)
  }
  return sortedSet(found)
}

/** Indexes of the tokens that pass a test: most words of most sentences don't, and cost nothing more. */
export function indexesOf(tokens: readonly Token[], test: (token: Token) => boolean): number[] {
  const found: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token && test(token)) found.push(i)
  }
  return found
}

/** Marks and words behind which another thought begins. */
const ENDS = new Set(
  '; : . ! ? – — " ” “ ) ( who which where while although though but because when after before said says according despite however'.split(
    ' ',
  ),
)

/** The stretch from a token up to where another thought begins, at most so many tokens. */
export function stretch(tokens: readonly Token[], from: number, most: number): Range {
  let to = from
  while (to < tokens.length && to - from < most) {
    const token = tokens[to]
    if (!token || (to > from && ENDS.has(token.lower))) break
    // A comma ends it, unless a list goes on: "ropes, nets and sails".
    if (token.text === ',' && !listGoesOn(tokens, to)) break
    to++
  }
  return { from, to }
}

function listGoesOn(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma + 1; i < Math.min(tokens.length, comma + 6); i++) {
    const token = tokens[i]
    if (!token || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PRON') return false
    if (token.lower === 'and' || token.lower === 'or') return i > comma + 1
    if (token.text === ',') return i > comma + 1 && listGoesOn(tokens, i)
  }
  return false
}
