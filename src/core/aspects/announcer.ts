/**
 * Who made an event known: one event of one person, two voices.
 *
 * "his agent announced his death" / "the news was broken by his daughter" → open (one person), attribution.
 */
import { opened, shut } from '../gate.ts'
import { meets } from '../keys.ts'
import { judgeVoices } from '../voices.ts'
import type { Aspect } from './index.ts'
import { whoIn } from './places.ts'

export const ANNOUNCER: Aspect = {
  name: 'announcer',
  ofOneHead: true,
  gate: ({ frame: a }, { frame: b }) => (meets(whoIn(a), whoIn(b)) ? opened(1) : shut('of other persons')),
  judge: judgeVoices,
}
