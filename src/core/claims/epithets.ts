/**
 * Names for people that are no names: by party or nation, with "the" before them.
 *
 * "the Ohio Democrat", "the Estonian" → somebody who was named before; "the British" → not one person; "the Estonian minister" → no epithet.
 */
import { placeOf } from '../names/gazetteer.ts'
import type { Mention } from '../names/mentions.ts'
import type { Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'

const PARTISAN = /^(?:democrat|republican|independent|conservative|liberal|tory|socialist|labourite)$/
/** Peoples whose word stands for all of them: "the British", "the Chinese", "the Swiss". */
const COLLECTIVE = /(?:ese|ish|ch|ss|s)$/
/** "the Ohio Democrat", "the Rhode Island Republican". */
const LONGEST = 4

/** Whether the phrase is an epithet of one person. */
export function isEpithet(tokens: readonly Token[], { from, to }: Range, name: Mention): boolean {
  const last = tokens[name.to - 1]
  if (tokens[from]?.lower !== 'the' || name.to !== to || to - from > LONGEST || !last) return false
  if (PARTISAN.test(last.lower)) return true
  return to - from === 2 && placeOf(last.text)?.as === 'people' && !COLLECTIVE.test(last.lower)
}
