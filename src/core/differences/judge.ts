/**
 * Two aligned claims → same, precision, scope, conflict, attribution, or apart (not comparable after all).
 *
 * "Senator" / "Secretary of State" → conflict: two offices of one group.
 */

import { ASPECTS } from '../aspects/index.ts'
import { ALSO } from '../claims/extractors/role.ts'
import { GRADED_RANKS, LOOSE_RANKS } from '../claims/lexicon/describers.ts'
import { ANY_SOURCE } from '../claims/lexicon/speech.ts'
import { MARKET } from '../claims/marketReadings.ts'
import type { Bound, Claim, Kind, SetValue, TermValue, Value } from '../model.ts'
import { areOtherQuarters } from '../values/compareDates.ts'
import { compareValues } from '../values/index.ts'
import { APART, judgeAnswers, SAME, type Verdict } from '../verdict.ts'
import { judgeVoices } from '../voices.ts'
import {
  inOtherZone,
  isCalledByDate,
  isEndOfSpan,
  isMidnightBetween,
  isNoneOfWorse,
  isPartOf,
  isRoughFromToday,
  isShare,
  isWorsePart,
  judgeMarket,
  limitsAgree,
  ofOtherDoings,
  otherSteps,
  withThoseBeside,
} from './reconcile.ts'

/** "Deputy Prime Minister" / "Interior Minister": who stands in for the head of a government mostly has a ministry besides. */
const isSecond = (a: string, b: string): boolean =>
  /^(?:deputy|vice) (?:prime minister|premier|chancellor)$/.test(a) && /minist|secretary of/.test(b) && !b.includes('prime')

/** Whose assistants everybody calls by the same word. */
const isLooseSecond = (a: string, b: string): boolean => a === `deputy ${b}` && LOOSE_RANKS.has(b)

/** "Brig. Gen. Weld" / "Gen. Weld": a general of any grade is called so. */
const isLooseGrade = (a: string, b: string): boolean => a.endsWith(` ${b}`) && GRADED_RANKS.has(b)

function judgeRole(a: TermValue, b: TermValue): Verdict {
  const former = (v: TermValue) => v.implies.includes('former')
  if (a.key === b.key && former(a) === former(b)) return SAME
  if (!former(a) && !former(b) && (isSecond(a.key, b.key) || isSecond(b.key, a.key)))
    return { relation: 'precision', reason: 'offices that one may hold at once' }
  // "Chairman and Chief Executive" / "Chief Executive"
  if (a.implies.includes(`${ALSO}${b.key}`) || b.implies.includes(`${ALSO}${a.key}`)) return SAME
  if (!former(a) && !former(b) && (isLooseGrade(a.key, b.key) || isLooseGrade(b.key, a.key))) return SAME
  if (isLooseSecond(a.key, b.key) || isLooseSecond(b.key, a.key)) return { relation: 'precision', reason: 'one says of which rank' }
  if (former(a) !== former(b) || !a.implies.some(group => b.implies.includes(group))) return APART
  return { relation: 'conflict', reason: 'two different offices' }
}

/** Of these it matters who says that there were none. */
const TOLD_AS_NONE: ReadonlySet<string> = new Set(['injure', 'die', 'casualty', 'damage', 'missing', 'arrest'])

/** The same "no" from different people is a difference of its own: "no one was hurt, Weld said" / "a statement said". */
function judgeNo(here: Claim, there: Claim): Verdict {
  const [a, b] = [here.speaker, there.speaker]
  if (a && b) return judgeVoices(here, there)
  const one = a ?? b
  // "officials said": nobody whom it would matter to know.
  if (one && !one.named && ANY_SOURCE.has(one.key)) return SAME
  if (!one?.key || !TOLD_AS_NONE.has(here.frame.head)) return SAME
  return { relation: 'attribution', reason: `${a?.words ?? 'nobody named'} here, ${b?.words ?? 'nobody named'} there` }
}

function judgePolarity(a: TermValue, b: TermValue, here: Claim, there: Claim): Verdict {
  return a.key === 'no' && b.key === 'no' && here.frame.head !== 'confirm' ? judgeNo(here, there) : judgeAnswers(a, b)
}

/** Agreements by how firm they are. */
function judgeStatus(a: TermValue, b: TermValue): Verdict {
  return a.key === b.key ? SAME : { relation: 'conflict', reason: `${a.key} here, ${b.key} there` }
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

const TERM_KINDS: Partial<Record<Kind, (a: TermValue, b: TermValue, here: Claim, there: Claim) => Verdict>> = {
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

/** "all 50 states" */
const ALL_OF = /\ball (?:the )?\p{N}/iu

/** "several robberies" / "a spate of robberies": neither says how many. */
const FEWEST_TOLD = 10
const isSome = (value: Value): boolean => value.type === 'count' && value.bound === 'vague' && (value.min ?? 0) < FEWEST_TOLD

/** "the first since 2018" / "the first in seven years": reckoned from a year, the gap allows the length that is told. */
function sameGap(here: Claim, there: Claim): boolean {
  const [a, b] = [here.value, there.value]
  if (a.type !== 'duration' || b.type !== 'duration' || here.frame.action !== 'first' || there.frame.action !== 'first') return false
  const [told, reckoned] = a.bound === 'range' ? [b, a] : [a, b]
  return reckoned.bound === 'range' && told.said !== null && told.said >= (reckoned.min ?? 0) && told.said <= (reckoned.max ?? 0)
}

const UP_AND_DOWN: ReadonlySet<string> = new Set(['increase', 'decrease'])
/** "rose 4 percent" / "fell 4 percent": one figure of two changes. */
const inOtherDirections = ({ frame: a }: Claim, { frame: b }: Claim): boolean =>
  UP_AND_DOWN.has(a.action) && UP_AND_DOWN.has(b.action) && a.action !== b.action

/** "is to close in the third quarter" / "in the fourth": of what has been, each quarter has figures of its own. */
const toBeInOtherQuarters = ({ value: a, frame: x }: Claim, { value: b, frame: y }: Claim): boolean =>
  a.type === 'date' && b.type === 'date' && x.parts.includes('planned') && y.parts.includes('planned') && areOtherQuarters(a, b)

/** "found nine days later" / "found 10 days later": whole days are counted, not measured. */
function areOtherDays({ value: a, frame }: Claim, { value: b }: Claim): boolean {
  if (frame.action !== 'after' || a.type !== 'duration' || b.type !== 'duration') return false
  return a.unit === 'day' && b.unit === 'day' && a.bound === 'exact' && b.bound === 'exact' && a.said !== b.said
}

export function judge(here: Claim, there: Claim): Verdict {
  const aspect = ASPECTS.get(here.frame.aspect)
  if (aspect) return aspect.judge(here, there)
  if (here.kind === 'attribution') return judgeVoices(here, there)
  const a = here.value
  const b = there.value
  if (a.type === 'term' && b.type === 'term') return TERM_KINDS[here.kind]?.(a, b, here, there) ?? APART
  if (a.type === 'set' && b.type === 'set') return SET_KINDS[here.kind]?.(a, b) ?? APART
  if (isSome(a) && isSome(b)) return SAME
  // "a number of states" / "all 50 states": some of them, whatever the number of all is.
  if ((isSome(a) && ALL_OF.test(there.quote)) || (isSome(b) && ALL_OF.test(here.quote))) return APART
  if (inOtherZone(here, there) || isShare(here, there) || isShare(there, here)) return APART
  const verdict = compareValues(a, b)
  if (toBeInOtherQuarters(here, there)) return { relation: 'conflict', reason: 'other quarters of a year' }
  if (verdict.relation !== 'conflict' && inOtherDirections(here, there))
    return { relation: 'conflict', reason: 'up in one, down in the other' }
  if (verdict.relation === 'conflict' && [here, there].some(({ frame }) => frame.terms.includes(MARKET)))
    return judgeMarket(here, there, verdict)
  if (verdict.relation === 'conflict' && ofOtherDoings(here, there)) return APART
  if (withThoseBeside(here, there) || withThoseBeside(there, here)) return SAME
  if (verdict.relation === 'conflict' && isNoneOfWorse(here, there)) return APART
  if (verdict.relation === 'precision' && areOtherDays(here, there)) return { relation: 'conflict', reason: 'another number of days' }
  if (verdict.relation === 'conflict' && here.frame.head === 'view') return { relation: 'precision', reason: 'views grow by the hour' }
  const limits = limitsAgree(here, there)
  if (limits !== null) return limits ? SAME : { relation: 'conflict', reason: 'other limits' }
  const isSame =
    sameFigure(a, b) || sameGap(here, there) || isMidnightBetween(here, there) || isEndOfSpan(here, there) || isEndOfSpan(there, here)
  if (isSame || isRoughFromToday(here, there, verdict) || isCalledByDate(here, there, verdict)) return SAME
  return verdict.relation === 'conflict' && (isPartOf(here, there) || isWorsePart(here, there) || otherSteps(here, there))
    ? { ...verdict, relation: 'scope' }
    : verdict
}
