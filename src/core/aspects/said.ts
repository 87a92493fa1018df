/**
 * On which day something was said: the same speaker, clearly the same statement, two days.
 *
 * "Vell said on Monday that the bridge would open in May" / "in an interview Tuesday Vell said the bridge would open in May" → conflict
 */
import { opened, shut } from '../gate.ts'
import type { Claim, Frame } from '../model.ts'
import { compareValues } from '../values/index.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

/** Whoever speaks says many things: so many words of what is said must be shared, and so many make it certain. */
const FEWEST_SHARED = 4
const CERTAIN_SHARED = 8

/** Words of every statement. */
const GENERAL = new Set(['say', 'confirm', 'announce', 'report', 'claim', 'official', 'spokesman', 'statement', 'interview'])

const said = (frame: Frame): readonly string[] =>
  [...new Set([...frame.terms, ...frame.names])].filter(t => t !== frame.head && !GENERAL.has(t))

function judgeDays(here: Claim, there: Claim): Verdict {
  const verdict = compareValues(here.value, there.value)
  // Days that overlap are one day, told more or less exactly.
  return verdict.relation === 'conflict' ? verdict : verdict.relation === 'apart' ? APART : SAME
}

export const SAID: Aspect = {
  name: 'said',
  ofOneHead: true,
  gate: ({ frame: a }, { frame: b }) => {
    const other = new Set(said(b))
    const shared = said(a).filter(t => other.has(t)).length
    return shared >= FEWEST_SHARED ? opened(Math.min(1, shared / CERTAIN_SHARED)) : shut('other statements')
  },
  judge: judgeDays,
}
