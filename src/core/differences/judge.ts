/**
 * Two aligned claims → same, precision, scope, conflict, attribution, or apart (not comparable after all).
 *
 * "Senator" / "Secretary of State" → conflict: two offices of one group.
 */
import type { Bound, Claim, Kind, Relation, SetValue, Speaker, TermValue, Value } from '../model.ts'
import { compareValues } from '../values/index.ts'

export interface Verdict {
  readonly relation: Relation | 'same' | 'apart'
  readonly reason: string
}

const SAME: Verdict = { relation: 'same', reason: '' }
const APART: Verdict = { relation: 'apart', reason: '' }

function judgeRole(a: TermValue, b: TermValue): Verdict {
  const former = (v: TermValue) => v.implies.includes('former')
  if (a.key === b.key && former(a) === former(b)) return SAME
  if (former(a) !== former(b) || !a.implies.some(group => b.implies.includes(group))) return APART
  return { relation: 'conflict', reason: 'two different offices' }
}

function judgePolarity(a: TermValue, b: TermValue): Verdict {
  // That both speak says nothing of what they say.
  if (a.key === 'spoke' && b.key === 'spoke') return APART
  if (a.key === b.key) return SAME
  if (a.key === 'maybe' || b.key === 'maybe') return APART
  return {
    relation: 'conflict',
    reason:
      a.key === 'silent' || b.key === 'silent'
        ? 'one says that nothing was said, the other quotes a statement'
        : 'yes in one, no in the other',
  }
}

/** Stages of the law of which one includes the other, as far as a reader is concerned. */
const LAW_STEPS = ['arrested', 'charged', 'convicted']

function judgeLaw(a: string, b: string): Verdict {
  const reason = `${a} here, ${b} there`
  const [shorter = '', longer = ''] = [a, b].sort((x, y) => x.length - y.length)
  if (longer === `not ${shorter}` || [a, b].sort().join() === 'acquitted,convicted') return { relation: 'conflict', reason }
  const [i, j] = [LAW_STEPS.indexOf(a), LAW_STEPS.indexOf(b)]
  if (i < 0 || j < 0) return APART
  return Math.max(i, j) === 2 ? { relation: 'conflict', reason } : { relation: 'precision', reason }
}

function judgeStatus(a: TermValue, b: TermValue): Verdict {
  if (a.key === b.key) return SAME
  if (![a.key, b.key].every(key => key === 'agreed' || key === 'tentative')) return judgeLaw(a.key, b.key)
  return { relation: 'conflict', reason: `${a.key} here, ${b.key} there` }
}

const isPerson = (s: Speaker): boolean => s.named && !s.key.startsWith('@')

/**
 * Two named people are two voices. Nobody in particular ("reports") is another voice than somebody. Everything
 * else may be one voice in other words: a spokesman, his ministry, "the statement".
 */
function judgeSpeakers(a: Speaker | null, b: Speaker | null): Verdict {
  if (!a || !b) return APART
  if (a.key === b.key) return SAME
  const reason = `${a.words} here, ${b.words} there`
  if (isPerson(a) && isPerson(b)) return { relation: 'attribution', reason }
  if (a.key === '' || b.key === '') return { relation: 'attribution', reason }
  const [person, other] = isPerson(a) ? [a, b] : [b, a]
  if (isPerson(person) && person.side && other.side && person.side !== other.side) return { relation: 'attribution', reason }
  return APART
}

function judgeParticipants(a: SetValue, b: SetValue): Verdict {
  const only = (x: SetValue, y: SetValue) => x.members.filter(m => !y.members.includes(m))
  const groups = (list: readonly string[]) => list.filter(m => m.startsWith('group:'))
  const left = only(a, b)
  const right = only(b, a)
  if (left.length === 0 && right.length === 0) return SAME
  // One list holds the other: more parties are named.
  if (a.members.length > 1 && b.members.length > 1 && (left.length === 0 || right.length === 0) && groups([...left, ...right]).length === 0)
    return { relation: 'scope', reason: 'one names more parties' }
  if (groups(left).length === 0 || groups(right).length === 0) return APART
  return { relation: 'scope', reason: 'other parties are named' }
}

function judgePlace(a: SetValue, b: SetValue): Verdict {
  if (a.members.length === 0 && b.members.length === 0) return APART
  if (a.members.length === 0 || b.members.length === 0)
    return { relation: 'precision', reason: 'one names the places, the other describes them' }
  const shared = a.members.filter(m => b.members.includes(m))
  if (shared.length === a.members.length && shared.length === b.members.length) return SAME
  if (shared.length > 0) return { relation: 'scope', reason: 'other places are listed' }
  // A town may lie in a country: only likes contradict each other.
  const country = (v: SetValue) => v.members[0]?.startsWith('@')
  return a.members.length === 1 && b.members.length === 1 && country(a) === country(b)
    ? { relation: 'conflict', reason: 'other places' }
    : APART
}

const TERM_KINDS: Partial<Record<Kind, (a: TermValue, b: TermValue) => Verdict>> = {
  role: judgeRole,
  polarity: judgePolarity,
  status: judgeStatus,
}
const SET_KINDS: Partial<Record<Kind, (a: SetValue, b: SetValue) => Verdict>> = { participants: judgeParticipants, place: judgePlace }

const HEDGES: ReadonlySet<Bound> = new Set(['exact', 'about', 'atLeast'])

/** "58" / "at least 58": the same figure, hedged. Readers don't take that for a difference. */
function sameFigure(a: Value, b: Value): boolean {
  if (!('said' in a) || !('said' in b) || a.type !== b.type || a.type === 'duration' || a.said === null || a.said !== b.said) return false
  const shares = (v: Value) => ('each' in v ? v.each : null)
  return HEDGES.has(a.bound) && HEDGES.has(b.bound) && shares(a) === shares(b)
}

/** "on Friday night" says nothing against "at 8.40 pm". */
function coversOnly(a: Value, b: Value, verdict: Verdict): boolean {
  return (
    verdict.relation === 'precision' &&
    a.type === 'time' &&
    b.type === 'time' &&
    a.granularity !== b.granularity &&
    [a, b].some(v => v.granularity === 'part-of-day')
  )
}

export function judge(here: Claim, there: Claim): Verdict {
  if (here.kind === 'attribution') return judgeSpeakers(here.speaker, there.speaker)
  const a = here.value
  const b = there.value
  if (a.type === 'term' && b.type === 'term') return TERM_KINDS[here.kind]?.(a, b) ?? APART
  if (a.type === 'set' && b.type === 'set') return SET_KINDS[here.kind]?.(a, b) ?? APART
  const verdict = compareValues(a, b)
  return sameFigure(a, b) || coversOnly(a, b, verdict) ? SAME : verdict
}
