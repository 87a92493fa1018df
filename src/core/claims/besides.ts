/**
 * Those who are told beside a number of others, and have to be added to it for the toll.
 *
 * "killed a judge and three others" → 1 at the three; "two guards and four other people were hurt" → 2 at the four.
 */
import type { Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { isPlural } from './describe.ts'
import { LAW_FATES } from './lexicon/fates.ts'
import type { Reading } from './reading.ts'

/** What the figure of the others bears. No concept is written with a colon. */
export const besideTerm = (count: number | 'some'): string => `beside:${count}`

/** Words from the first of those told to "and". */
const REACH = 8
const BOUND = /^(?:at|least|about|around|nearly|some|almost|more|than|up|to|as|many)$/
const NAMED = /^(?:NOUN|PROPN|ADJ|DET|PRON|NUM|PART)$/

/** Null where nobody stands before the others; `some` where nobody can tell how many. */
export function besideTold(reading: Reading, at: Range, head: string, action: string): number | 'some' | null {
  const { tokens } = reading
  if (head !== 'person' || !isOthers(tokens, at.to)) return null
  let joint = at.from - 1
  while (BOUND.test(tokens[joint]?.lower ?? '')) joint--
  // Beside the one whom the law has and everybody knows of; the hurt are told beside the dead, and those are no part of them.
  if (joint < 0 && LAW_FATES.has(action)) return 'some'
  if (!/^(?:and|,|&)$/.test(tokens[joint]?.lower ?? '')) return null
  const from = startOf(tokens, joint)
  return from === null ? null : countIn(reading, { from, to: joint })
}

/** "three others", "3 other people". */
const isOthers = (tokens: readonly Token[], i: number): boolean => /^others?$/.test(tokens[i]?.lower ?? '')

/** Where the words for those before begin: right behind a verb, or with the sentence. */
function startOf(tokens: readonly Token[], joint: number): number | null {
  for (let i = joint - 1; i >= joint - REACH; i--) {
    const token = tokens[i]
    if (!token) return i + 1 < joint ? i + 1 : null
    if (/^(?:VERB|AUX)$/.test(token.pos)) return i + 1 < joint ? i + 1 : null
    // "John Weld, 34, and two others": an age. Other commas part a list, or hold what somebody is.
    if (token.lower === ',' && /^\d{1,2}$/.test(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.lower === ',') continue
    if (token.lower === ',' && i === joint - 1) continue
    if (!NAMED.test(token.pos)) return null
  }
  return null
}

/** "two guards" → 2, "a judge" → 1; of "guards" nobody knows. */
function countIn({ tokens, values }: Reading, { from, to }: Range): number | 'some' | null {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  const counts = values.filter(v => v.value.type === 'count' && v.start >= start && v.end <= end)
  const ages = tokens.slice(from, to).filter((t, k) => tokens[from + k - 1]?.lower === ',' && /^\d{1,2}$/.test(t.lower))
  const told = counts.filter(v => !ages.some(age => age.start === v.start))
  const [only] = told
  if (told.length > 1) return null
  const people = tokens.slice(from, to).filter(t => t.pos === 'NOUN' || t.pos === 'PROPN')
  if (only?.value.type === 'count') return only.value.bound === 'exact' ? only.value.said : 'some'
  if (people.length === 0) return null
  return isPlural(people.at(-1)) ? 'some' : 1
}
