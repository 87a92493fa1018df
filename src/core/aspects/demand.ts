/**
 * Who calls for a thing: the same demand from different parties.
 *
 * "The union demanded an independent inquiry" / "An inquiry was needed, independent of the army, the UN urged" → attribution.
 */
import { opened, shut } from '../gate.ts'
import type { Frame } from '../model.ts'
import { judgeVoices } from '../voices.ts'
import type { Aspect } from './index.ts'

const FEWEST = 2
/** So much of the shorter demand stands in the longer one. */
const SHARE = 0.3

const keys = (frame: Frame): readonly string[] => [...new Set([...frame.terms, ...frame.names])].filter(t => t !== 'demand')

export const DEMAND: Aspect = {
  name: 'demand',
  gate: (here, there) => {
    const [a, b] = [keys(here.frame), keys(there.frame)]
    const shared = a.filter(t => b.includes(t)).length
    const share = shared / Math.max(1, Math.min(a.length, b.length))
    return shared >= FEWEST && share >= SHARE ? opened(Math.min(1, share)) : shut('other demands')
  },
  judge: judgeVoices,
}
