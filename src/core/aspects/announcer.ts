/**
 * Who made an event known: one event of one person, two voices.
 *
 * "his agent announced his death" / "the news was broken by his daughter" → open (one person), attribution.
 */
import { opened, shut } from '../gate.ts'
import { meets } from '../keys.ts'
import type { Frame } from '../model.ts'
import { judgeVoices } from '../voices.ts'
import type { Aspect } from './index.ts'

const who = (frame: Frame): readonly string[] => frame.terms.filter(t => t.startsWith('who:'))

export const ANNOUNCER: Aspect = {
  name: 'announcer',
  gate: ({ frame: a }, { frame: b }) => {
    if (a.head !== b.head) return shut(`${a.head} against ${b.head}`)
    return meets(who(a), who(b)) ? opened(1) : shut('of other persons')
  },
  judge: judgeVoices,
}
