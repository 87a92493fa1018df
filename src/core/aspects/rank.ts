/**
 * How one thing ranks, told in two ways.
 *
 * "the coldest since 1963" / "the coldest in decades" → precision; "the largest since 2002" / "the largest ever" → scope.
 */
import { type Gate, opened, shut } from '../gate.ts'
import { clash, meets } from '../keys.ts'
import type { Claim, Frame } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'
import { membersOf, overlap } from './sets.ts'

/** Ranks by size, strength and harm are told by one another's words; the thing may be named otherwise. */
const OTHER_THING = 0.4
const OTHER_WORD = 0.7
const HARM = new Set(['large', 'strong', 'power', 'bad', 'severe', 'close', 'rich'])

function gateRanks(a: Claim, b: Claim): Gate {
  const [x, y] = [a.frame, b.frame]
  const ways = x.action === y.action || (HARM.has(x.action) && HARM.has(y.action))
  if (!ways) return shut(`${x.action} against ${y.action}`)
  const strength = x.action === y.action ? 1 : OTHER_WORD
  if (x.head && x.head === y.head) return opened(strength)
  if (x.head && y.head && !sharesMatter(x, y)) return shut(`${x.head} against ${y.head}`)
  return opened(strength * OTHER_THING)
}

/** Another word for the thing: something else is said of both. */
const sharesMatter = (a: Frame, b: Frame): boolean =>
  meets(a.names, b.names) || a.terms.some(t => t !== a.action && t !== b.action && b.terms.includes(t))

/** Years counted back from the day of the report are out by this much. */
const COUNTED = 1

/** "The country's" says no more than the name of the country does. */
const spans = (claim: Claim): readonly string[] => membersOf(claim).filter(m => !m.startsWith('by:') && !/^(?:countri|nation|@)/.test(m))
const years = (list: readonly string[]): readonly string[] => list.filter(m => /^\d{4}$/.test(m))

/** "the fourth-fastest" / "the fifth-fastest". */
const NTH = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))$/

const GENERAL = new Set(['since', 'ever', 'year', 'time', 'decade', 'month', 'week', 'one of'])

function judgeRanks(here: Claim, there: Claim): Verdict {
  const [a, b] = [spans(here), spans(there)]
  const only = (x: readonly string[], y: readonly string[]) => x.filter(m => !y.includes(m)).length
  if (a.length === 0 || b.length === 0) return APART
  if (only(a, b) === 0 && only(b, a) === 0) return SAME
  // "the highest level of spending since 1990" / "spending at its highest level since 1990"
  const untold = (x: readonly string[], y: readonly string[], other: Frame) => x.some(m => !y.includes(m) && !other.terms.includes(m))
  if (!untold(a, b, there.frame) && !untold(b, a, here.frame)) return SAME
  // "since the strike began" / "since the start of the strike": from one event on.
  const since = [a, b].every(list => list.includes('since') && years(list).length === 0)
  if (since && a.some(m => !GENERAL.has(m) && b.includes(m))) return SAME
  const [i, j] = [a.filter(m => NTH.test(m)), b.filter(m => NTH.test(m))]
  if (clash(i, j)) return { relation: 'conflict', reason: 'another rank' }
  // "the second-largest in the country" / "Norway's second-largest": the place that both give says it all.
  if (i.length > 0 && j.length > 0 && (years(a).length === 0 || years(b).length === 0)) return SAME
  // "the second-largest bank" / "one of the largest leaks"
  if (i.length + j.length > 0 && here.frame.head !== there.frame.head) return APART
  // "ever" and "in its history" are one, unless each names another history.
  const [m, n] = [a, b].map(list => list.filter(x => x !== 'ever')) as [string[], string[]]
  if (a.includes('ever') && b.includes('ever') && (m.length === 0 || n.length === 0 || overlap(m, n) > 0)) return SAME
  const [p, q] = [years(a), years(b)]
  if (
    p.length > 0 &&
    q.length > 0 &&
    p.some(year => q.some(other => Math.abs(Number(year) - Number(other)) <= COUNTED)) &&
    !(a.includes('one of') !== b.includes('one of'))
  )
    return SAME
  if (p.length === 0 || q.length === 0) return { relation: 'precision', reason: 'ranked against something else' }
  // "The first since 1998" / "the first since 1989", unless each is the first of another place.
  const [k, l] = [a, b].map(list => list.filter(x => !p.includes(x) && !q.includes(x))) as [string[], string[]]
  const elsewhere = clash(k, l) || clash(here.frame.names, there.frame.names)
  return elsewhere ? { relation: 'scope', reason: 'ranked against something else' } : { relation: 'conflict', reason: 'other years' }
}

export const RANK: Aspect = { name: 'rank', gate: gateRanks, judge: judgeRanks }
