/**
 * Who set it going: one act of public life, two doers.
 *
 * "the president declared the emergency" / "the prime minister, Ruth Amsel, declared it" → open, conflict.
 */
import { DOERS } from '../claims/lexicon/agents.ts'
import { opened } from '../gate.ts'
import type { Claim } from '../model.ts'
import { APART } from '../verdict.ts'
import { judgeVoices } from '../voices.ts'
import type { Aspect } from './index.ts'

/** What both say of the act besides, and that both stand in the lead. */
const SAME_ACT = 0.5
const SHARED = 0.15
const MOST_SHARED = 2
const BOTH_LEAD = 0.2

const UNNAMED: ReadonlySet<string> = new Set([...DOERS.values(), 'group', 'man', 'woman', 'person', 'suspect'])
/** "the Red Star Brigade", no "militants in the north". */
const isOwnName = ({ speaker }: Claim): boolean => !!speaker && (speaker.named || !UNNAMED.has(speaker.key))

export const INITIATOR: Aspect = {
  name: 'initiator',
  ofOneHead: true,
  gate: ({ frame: a, lead: leadA }, { frame: b, lead: leadB }) => {
    const shared = a.terms.filter(t => t !== a.head && b.terms.includes(t)).length
    return opened(Math.min(1, SAME_ACT + SHARED * Math.min(MOST_SHARED, shared) + (leadA && leadB ? BOTH_LEAD : 0)))
  },
  judge: (here, there) => {
    // "the militants claimed responsibility" may be those that another report names.
    if (here.frame.head === 'responsibility' && !(isOwnName(here) && isOwnName(there))) return APART
    const verdict = judgeVoices(here, there)
    return verdict.relation === 'attribution' ? { ...verdict, relation: 'conflict' } : verdict
  },
}
