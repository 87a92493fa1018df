/**
 * Who did it: the same deed with another doer.
 *
 * "Ruthenian jets struck the market" / "either Ruthenian or Carvan planes" → precision; "rebels" / "the army" → conflict.
 */
import { relatedIn } from '../families.ts'
import { opened, shut } from '../gate.ts'
import type { Claim, Frame, SetValue } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

/** Deeds that news tells of by one another's words. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set(['attack', 'kill', 'throw', 'burn', 'cause']),
  new Set(['attack', 'capture']),
  new Set(['order', 'cause']),
]
const OTHER_DEED = 0.5
const ENOUGH = 3
const AROUND = 3
/** Deeds that are the event itself, of which a report tells one. */
const EVENTS: ReadonlySet<string> = new Set(['attack', 'kill'])

const ofOneFamily = relatedIn(FAMILIES)
const related = (a: string, b: string): boolean => a === b || ofOneFamily(a, b)

/** What the deeds were done to, as far as both say it. */
function shared(a: Frame, b: Frame): number {
  return a.terms.filter(t => b.terms.includes(t) && t !== a.head && t !== b.head && !GENERAL.has(t)).length
}

/** What every attack is told with, and whom: they tell none from another. */
const GENERAL: ReadonlySet<string> = new Set(
  'attack blame carri suspect die injure person police protest force government militant fire bomb least'.split(' '),
)

const isGroup = (member: string): boolean => member.startsWith('group:')
const FIGHTERS: ReadonlySet<string> = new Set(['group:government', 'group:force', 'group:police'])

function judgeDoers(a: SetValue, b: SetValue, blamed: boolean): Verdict {
  const common = a.members.filter(m => b.members.includes(m))
  const same = common.length === a.members.length && common.length === b.members.length
  if (same) return a.open === b.open ? SAME : { relation: 'precision', reason: 'one leaves open which of them' }
  const reason = 'other doers are named'
  if (a.open || b.open)
    return common.length > 0 ? { relation: 'precision', reason: 'one leaves open who of several' } : { relation: 'attribution', reason }
  // A group beside a name may be that name's people.
  if (common.length > 0) {
    const rest = [...a.members, ...b.members].filter(m => !common.includes(m))
    return rest.every(isGroup) ? APART : { relation: 'scope', reason: 'one names more doers' }
  }
  const [x = '', y = ''] = [a.members[0], b.members[0]]
  if (isGroup(x) !== isGroup(y)) return FIGHTERS.has(x) || FIGHTERS.has(y) ? APART : { relation: 'precision', reason }
  if (FIGHTERS.has(x) && FIGHTERS.has(y)) return APART
  const likes = x.startsWith('@') === y.startsWith('@')
  // Two accusations may stand side by side.
  return { relation: blamed ? 'attribution' : likes ? 'conflict' : 'precision', reason }
}

export const AGENT: Aspect = {
  name: 'agent',
  gate: ({ frame: a, lead: leadA }: Claim, { frame: b, lead: leadB }: Claim) => {
    if (!related(a.head, b.head)) return shut(`${a.head} against ${b.head}`)
    const objects = shared(a, b)
    // Where neither says what it was done to, the sentences around have to tell.
    const around = a.context.filter(t => b.context.includes(t) && !GENERAL.has(t)).length
    if (objects === 0 && !(a.head === b.head && EVENTS.has(a.head) && ((leadA && leadB) || around >= AROUND)))
      return shut('done to other things')
    return opened((a.head === b.head ? 1 : OTHER_DEED) * Math.min(1, (objects + Number(leadA && leadB)) / ENOUGH))
  },
  judge: ({ value: a, frame: x }, { value: b, frame: y }) =>
    a.type === 'set' && b.type === 'set' ? judgeDoers(a, b, x.action === 'blame' || y.action === 'blame') : APART,
}
