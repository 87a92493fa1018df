/**
 * Words around four figures that tell a year from a count.
 *
 * "the 2016 elections" → the year · "another 2000 voters" → a count
 */
import { wordSet } from './wordSet.ts'

export const COUNTING: ReadonlySet<string> = wordSet(
  `than over least nearly almost exactly some estimated roughly approximately total another $ £ € up no. # additional extra`,
)

/** Plural nouns that take a year before them. */
export const YEARLY: ReadonlySet<string> =
  wordSet(`elections olympics games protests talks championships riots attacks results primaries floods finals sales figures
  negotiations accords agreements earnings midterms revenues polls cuts hearings wildfires levels demonstrations profits models
  playoffs taxes returns bombings awards tests estimates findings`)

export const OWNERS: ReadonlySet<string> = wordSet(`the since his her its their year during late early mid`)
