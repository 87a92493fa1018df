/**
 * How far a thing was destroyed, closed, flooded.
 *
 * "fully flooded" / "nearly fully flooded" → conflict; "damaged" / "badly damaged" → precision.
 */
import { type Gate, opened, shut } from '../gate.ts'
import type { Claim } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

const OTHER_THING = 0.5
const UNNAMED = 0.8

/** How much of the whole: the one excludes the other. */
const BOUNDS = new Set(['whole', 'almost', 'part'])
const isBound = ({ value }: Claim): boolean => value.type === 'term' && BOUNDS.has(value.key)

function gateExtents(a: Claim, b: Claim): Gate {
  const [x, y] = [a.frame, b.frame]
  if (x.action === y.action) return opened(1)
  // "destroyed the station" / "damaged forty shops": each its own degree, unless both are told as bounds of one whole.
  if (x.action && y.action) return isBound(a) && isBound(b) ? opened(OTHER_THING) : shut(`${x.action} against ${y.action}`)
  return isBound(a) && isBound(b) ? opened(UNNAMED) : shut('of an unnamed thing')
}

function judgeExtents(here: Claim, there: Claim): Verdict {
  if (here.value.type !== 'term' || there.value.type !== 'term') return APART
  const [a, b] = [here.value.key, there.value.key]
  if (a === b) return SAME
  return { relation: isBound(here) && isBound(there) ? 'conflict' : 'precision', reason: 'to another degree' }
}

export const EXTENT: Aspect = { name: 'extent', ofOneHead: true, gate: gateExtents, judge: judgeExtents }
