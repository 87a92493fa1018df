/**
 * How far from a named place, and which way.
 *
 * "four miles west of Tarn Hill" / "three miles southwest of Tarn Hill" → conflict; from another place → shut, but for "of the town".
 */
import { conceptSet } from '../claims/concepts.ts'
import { opened, shut } from '../gate.ts'
import { NO_VERB } from '../gates/alike.ts'
import type { Claim } from '../model.ts'
import { compareValues } from '../values/index.ts'
import type { Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

/** "west" holds of "southwest" loosely; "north" and "south" exclude each other. */
const isNear = (a: string, b: string): boolean => a.includes(b) || b.includes(a)

function judge(here: Claim, there: Claim): Verdict {
  const verdict = compareValues(here.value, there.value)
  const [a, b] = [here.frame.parts[0], there.frame.parts[0]]
  if (!a || !b || a === b || verdict.relation === 'conflict' || verdict.relation === 'apart') return verdict
  return { relation: isNear(a, b) ? 'precision' : 'conflict', reason: `${a} here, ${b} there` }
}

/** "six miles northeast of town", "180 km west of the state capital": the other report may name it. */
const UNNAMED = conceptSet(['town', 'city', 'village', 'capital'])

export const DISTANCE: Aspect = {
  name: 'distance',
  gate: (a, b) => {
    if (a.frame.head === b.frame.head) return opened(1)
    return UNNAMED.has(a.frame.head) !== UNNAMED.has(b.frame.head) ? opened(NO_VERB) : shut('from other places')
  },
  judge,
}
