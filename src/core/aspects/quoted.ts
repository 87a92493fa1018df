/**
 * The same words in quotation marks in both reports, said by different people.
 *
 * "what aides called \"ghost lines\"" / "\"we call these ghost lines,\" Weld said" → open, attribution.
 */
import { opened, shut } from '../gate.ts'
import type { Claim } from '../model.ts'
import { judgeVoices } from '../voices.ts'
import type { Aspect } from './index.ts'

/** So much of the shorter quotation must stand in the longer one. */
const HELD = 0.7
/** A single word proves little, and nothing where the other quotation is long. */
const SINGLE = 0.4
const PAIR = 0.7
const SHORT = 4

const wordsOf = (claim: Claim): readonly string[] => claim.frame.terms.filter(t => t.startsWith('w:'))

export const QUOTED: Aspect = {
  name: 'quoted',
  gate: (here, there) => {
    const [short = [], long = []] = [wordsOf(here), wordsOf(there)].sort((x, y) => x.length - y.length)
    const held = short.filter(word => long.includes(word)).length / Math.max(1, short.length)
    if (held < HELD || (short.length === 1 && long.length > SHORT)) return shut('other words')
    return opened(held * (short.length === 1 ? SINGLE : short.length === 2 ? PAIR : 1))
  },
  judge: judgeVoices,
}
