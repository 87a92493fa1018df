/**
 * People counted as those who did it: how many robbers, gunmen, attackers there were.
 *
 * "four burglars in masks", "Three men broke into the villa", "At least five people took part in the theft" → true;
 * "he and four companions stormed the hotel" → false, since he is left out.
 */
import type { Counted } from './counted.ts'
import { clauseAround, clauseOf } from './frames.ts'
import { ASSAULTING, CONTESTS, CRIME_NOUNS, CULPRITS, MAYBE_CULPRITS, MENACING } from './lexicon/culprits.ts'
import type { Reading } from './reading.ts'

/** "took part in the armed robbery": the crime stands no further behind than this. */
const REACH = 8

export function isPerpetrator(reading: Reading, counted: Counted): boolean {
  const { tokens, parse } = reading
  const { range, parts } = counted
  if (counted.head !== 'person' || /^(?:and|other|another|with)$/.test(tokens[range.from - 1]?.lower ?? '')) return false
  const words = tokens.slice(range.from, range.to).map(t => t.lower)
  if (words.some(w => /^(?:of|other|others|more|all)$/.test(w))) return false
  if (words.some(w => CULPRITS.has(w))) return true
  const kind = parts[0] ?? ''
  const maybe = parts.length === 0 || MAYBE_CULPRITS.has(kind)
  if (!maybe) return false
  if (MAYBE_CULPRITS.has(kind) && words.some(w => MENACING.has(w))) return true
  const behind = tokens.slice(range.to, range.to + REACH).map(t => t.lower)
  const part = /^(?:took|taken|take|taking) part in\b|^(?:were|was|are|is) involved in\b/.test(behind.slice(0, 3).join(' '))
  if (part) return behind.slice(3).some(w => CRIME_NOUNS.has(w))
  if (!MAYBE_CULPRITS.has(kind)) return false
  const owner = counted.phrase ? clauseOf(parse, counted.phrase) : null
  if (owner?.as === 'object') return false
  const clause = owner?.clause ?? clauseAround(parse, range)
  if (!clause || clause.verb.passive || clause.verb.negated || clause.verb.planned || clause.verb.from < range.to) return false
  const main = tokens[clause.verb.main]
  // "Three men entered the race"
  if (clause.objects.some(o => CONTESTS.has(tokens[o.head]?.lower ?? ''))) return false
  return !!main && ASSAULTING.has(main.lemma) && (main.lemma !== 'open' || tokens[clause.verb.main + 1]?.lower === 'fire')
}
