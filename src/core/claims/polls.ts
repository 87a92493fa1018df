/**
 * Whose poll a share was found by: two houses ask other people.
 *
 * "A Halden Institute poll found the parties tied at 45%" → "poll:" and the key of Halden Institute; a poll that nobody is named for → nothing.
 */
import type { Reading } from './reading.ts'

const POLL = /^(?:polls?|surveys?)$/
/** A house stands at most this far before its poll: "a Halden/Corvina College poll". */
const BEFORE = 5
/** "a poll published on Sunday by the Halden Institute" */
const BEHIND = 6

const MARK = 'poll:'

/** Marks of the houses whose poll the sentence tells of. */
export function pollTerms({ tokens, mentions }: Reading): readonly string[] {
  const at = tokens.findIndex(t => t.pos !== 'VERB' && POLL.test(t.lower))
  if (at < 0) return []
  const by = tokens.findIndex((t, i) => i > at && i <= at + BEHIND && /^(?:by|from)$/.test(t.lower))
  const houses = mentions.filter(
    ({ from, to, type }) => type !== 'country' && ((to <= at && at - from <= BEFORE) || (by > 0 && from > by && from <= by + 2)),
  )
  return houses.map(house => MARK + house.key)
}

/** The houses among the terms of a claim. */
export const housesIn = (terms: readonly string[]): readonly string[] => terms.filter(term => term.startsWith(MARK))
