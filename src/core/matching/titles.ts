/**
 * A headline → its terms, each under every hash that the text below may know it by: Title Case does not tell names from words.
 *
 * "Storm Hits Orlo" → [{ hashes: [word storm, name storm], weight: 3.9 }, …]
 */
import { foldName } from '../names/spelling.ts'
import { shareOf } from './documentFrequencies.ts'
import { hashOf } from './hash.ts'
import { stemOf } from './stems.ts'
import { wordsOfLine } from './words.ts'

export interface TitleTerm {
  readonly hashes: readonly number[]
  readonly weight: number
}

/** A headline is a line; what is longer is a text without one. */
const MAX_TITLE = 300
const MIN_LENGTH = 3
const TOO_COMMON = 0.25

export function titleTerms(title: string | null): TitleTerm[] {
  if (title === null) return []
  const terms = new Map<string, TitleTerm>()
  for (const { words, sort } of wordsOfLine(title.slice(0, MAX_TITLE), 0)) {
    const form = words.toLowerCase()
    if (sort === 'number') terms.set(form, weighed([hashOf('number', form.replaceAll(',', ''))]))
    else if (form.length >= MIN_LENGTH) terms.set(stemOf(form), weighed([hashOf('word', stemOf(form)), hashOf('name', foldName(form))]))
  }
  return [...terms.values()].filter(({ weight }) => weight > 0)
}

/** As telling as the commoner of what the word may be. */
function weighed(hashes: readonly number[]): TitleTerm {
  const share = Math.max(...hashes.map(shareOf))
  return { hashes, weight: share > TOO_COMMON ? 0 : -Math.log(share) }
}
