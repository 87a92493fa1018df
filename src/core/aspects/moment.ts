/**
 * When in a game something happened: the same goal or stoppage, two moments.
 *
 * "in the 113th minute" / "in the 116th" → conflict, "in the 31st" → apart; "67th minute" / "midway through the second half" → precision.
 */
import { opened, shut } from '../gate.ts'
import type { Claim, Frame } from '../model.ts'
import { SECONDS } from '../values/lexicon/units.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

/** Verbs and nouns by which news tells one goal, and one end of a fight. */
const GOALS = new Set([
  'score',
  'goal',
  'head',
  'equalis',
  'net',
  'convert',
  'strike',
  'attack',
  'win',
  'lead',
  'make',
  'hit',
  'shoot',
  'finish',
  'put',
])
const STOPPAGES = new Set(['stop', 'end', 'halt', 'war', 'finish', 'knockout', 'challeng', 'stoppag', 'wave', 'contest', 'bout'])

/** How far the gate opens for one event in other words, and where only names or terms are shared. */
const OTHER_WORDS = 0.6
const ONLY_NAMES = 0.4

const kin = (a: string, b: string): boolean => [GOALS, STOPPAGES].some(set => set.has(a) && set.has(b))

function sharedKeys(a: Frame, b: Frame): number {
  const other = new Set([...b.terms, ...b.names])
  return [...new Set([...a.terms, ...a.names])].filter(t => other.has(t)).length
}

/** Two reports of one moment are no further apart, in seconds. */
const MOST_APART = 8 * SECONDS.minute

function judgeMoments(here: Claim, there: Claim): Verdict {
  const [a, b] = [here.value, there.value]
  if (a.type !== 'duration' || b.type !== 'duration') return APART
  const [from, to, min, max] = [a.min ?? 0, a.max ?? 0, b.min ?? 0, b.max ?? 0]
  if (from === min && to === max) return SAME
  // Two rough moments that allow each other tell nothing.
  const exact = Math.min(to - from, max - min) <= SECONDS.minute
  if (from <= max && min <= to && !exact) return SAME
  // Nobody puts one goal twenty minutes later: it is another.
  if (Math.max(min - to, from - max) > MOST_APART) return APART
  return from <= max && min <= to
    ? { relation: 'precision', reason: 'one tells the moment more exactly' }
    : { relation: 'conflict', reason: 'two moments of the game' }
}

export const MOMENT: Aspect = {
  name: 'moment',
  gate: ({ frame: a }, { frame: b }) => {
    if (a.action !== b.action) return shut(`moments of a ${a.action} and of a ${b.action}`)
    if (a.head && a.head === b.head) return opened(1)
    const shared = sharedKeys(a, b)
    const named = a.names.some(n => b.names.includes(n))
    if (kin(a.head, b.head)) return shared > 0 ? opened(OTHER_WORDS) : shut('nothing says that they are one')
    const enough = a.head === '' || b.head === '' ? shared > 0 : shared > 1 && named
    return enough ? opened(ONLY_NAMES) : shut(`${a.head} against ${b.head}`)
  },
  judge: judgeMoments,
}
