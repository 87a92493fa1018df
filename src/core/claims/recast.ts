/**
 * Counts that reports word in many ways and mean as one: who is without power, how often something was watched.
 *
 * "knocking out power to 3,200 customers", "3,500 homes lost electricity" → head "blackout"; "viewed 5 million times" → head "view".
 */
import type { Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import type { Counted } from './counted.ts'
import { wordSet } from './lexicon/tables.ts'

export interface Recast {
  readonly head: string
  readonly action: string
  readonly topic: string
  readonly quote: Range
}

const SUPPLIED = wordSet(
  'customer home house household property business people person resident family consumer user premise building residence',
)
const LOST = /^(?:lost|lose|losing|loses|without|no)$/
const CUT =
  /^(?:knock(?:s|ed|ing)?|out|off|cut|cuts|cutting|outage|outages|failure|failures|blackout|blackouts|disrupted|disrupting|disruption|interrupted)$/
const BACK = /^(?:restored|restore|restoring|back|returned|reconnected)$/
/** Words between those who are counted and their power. */
const REACH = 7

const isPower = (token: Token | undefined): boolean => /^(?:power|electricity)$/.test(token?.lower ?? '')

/** "3,500 homes and businesses lost electricity", "left 4,000 people without power". */
function lostBehind(tokens: readonly Token[], { to }: Range): number | null {
  for (let i = to; i < Math.min(tokens.length, to + REACH); i++) {
    if (/^[;.]$/.test(tokens[i]?.text ?? '') || tokens[i]?.pos === 'NUM') return null
    if (LOST.test(tokens[i]?.lower ?? '')) return [i + 1, i + 2].find(k => isPower(tokens[k])) ?? null
  }
  return null
}

/** "knocking out power to about 3,200 customers", "power outages affected 4,000 homes". */
function cutBefore(tokens: readonly Token[], { from }: Range): number | null {
  const start = Math.max(0, from - REACH)
  const at = tokens.findLastIndex((t, i) => i >= start && i < from && isPower(t))
  if (at < 0 || tokens.slice(at, from).some(t => t.pos === 'NUM' || /^[,;.]$/.test(t.text))) return null
  const before = Math.max(0, at - 2)
  const first = tokens.findIndex((t, i) => i >= before && i < from && CUT.test(t.lower))
  return first < 0 ? null : Math.min(first, at)
}

function blackoutOf(tokens: readonly Token[], { range }: Counted): Recast | null {
  const counted = tokens.slice(range.from, range.to).some(t => SUPPLIED.has(t.lemma))
  if (!counted || tokens.slice(Math.max(0, range.from - REACH), range.to + REACH).some(t => BACK.test(t.lower))) return null
  const [behind, before] = [lostBehind(tokens, range), cutBefore(tokens, range)]
  if (behind === null && before === null) return null
  const quote = behind !== null ? { from: range.from, to: behind + 1 } : { from: before ?? range.from, to: range.to }
  return { head: 'blackout', action: '', topic: 'Number without power', quote }
}

const WATCHED = /^(?:view|watch|play|stream|see)$/

/** "had been viewed 5 million times", "racked up 6 million views". */
function viewsOf(tokens: readonly Token[], { range, head }: Counted): Recast | null {
  const told = { head: 'view', action: '', topic: 'Number of views' }
  if (head === 'view' && tokens[range.to - 1]?.lower === 'views') return { ...told, quote: range }
  if (tokens[range.to - 1]?.lower !== 'times') return null
  const from = tokens.findLastIndex((t, i) => i >= range.from - 4 && i < range.from && t.pos === 'VERB' && WATCHED.test(t.lemma))
  return from < 0 ? null : { ...told, quote: { from, to: range.to } }
}

export function recastOf(tokens: readonly Token[], counted: Counted): Recast | null {
  return blackoutOf(tokens, counted) ?? viewsOf(tokens, counted)
}
