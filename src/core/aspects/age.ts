/**
 * How old somebody is: the same person, two ages.
 *
 * "Dana Weld, 34" / "34-year-old Dana Weld" → same; "Dana Weld, 36" → conflict; "Dana Weld, in her 30s" → precision.
 * "left the stage at 35" / "died at 91" → not compared.
 */
import { opened, shut } from '../gate.ts'
import { yearOf } from '../gates/alike.ts'
import type { Claim, DurationValue, Frame } from '../model.ts'
import { SECONDS } from '../values/lexicon/units.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

/** Somebody without a name is the same one where so many words of the sentences are shared. */
const FEWEST_SHARED = 3
/** How sure the gate is of "a 34-year-old man" on both sides, and of a man and a name. */
const NAMELESS = 0.5
const ONE_NAMED = 0.3
/** Between two reports a birthday may lie. */
const BIRTHDAY = 0.6
/** At the end of a life and at its last mention the age is one. */
const OF_THE_DAY = new Set(['', 'die'])

const ends = (v: DurationValue): readonly [number, number] => [v.min ?? 0, v.max ?? Number.POSITIVE_INFINITY]

function judgeAges(here: Claim, there: Claim): Verdict {
  const [a, b] = [here.value, there.value]
  if (a.type !== 'duration' || b.type !== 'duration') return APART
  if (a.said === b.said && a.bound === b.bound && a.min === b.min) return SAME
  const [x, y] = [ends(a), ends(b)]
  if (x[0] <= y[1] && y[0] <= x[1]) return { relation: 'precision', reason: 'one tells the age more exactly' }
  return { relation: 'conflict', reason: 'two ages' }
}

function shared(a: Frame, b: Frame): number {
  const other = new Set([...b.terms, ...b.names])
  return [...new Set([...a.terms, ...a.names])].filter(t => t !== a.head && t !== b.head && other.has(t)).length
}

/** "Ann Weld" is not "Jonas Weld". */
function givenNamesClash(a: Frame, b: Frame): boolean {
  const given = (f: Frame) => f.parts.find(p => p.startsWith('given:'))
  return given(a) !== undefined && given(b) !== undefined && given(a) !== given(b)
}

function isYearApart({ value: a }: Claim, { value: b }: Claim): boolean {
  if (!('said' in a) || !('said' in b) || a.said === null || b.said === null) return false
  return Math.abs(a.said - b.said) < SECONDS.year * 1.5
}

function gateAges(here: Claim, there: Claim) {
  const [a, b] = [here.frame, there.frame]
  if (yearOf(a) && yearOf(b) && yearOf(a) !== yearOf(b)) return shut('ages in different years')
  if (a.action !== b.action && !(OF_THE_DAY.has(a.action) && OF_THE_DAY.has(b.action))) return shut('ages at different times of life')
  const named = [a, b].filter(f => f.parts.includes('named')).length
  if (named === 2) {
    if (a.head !== b.head || givenNamesClash(a, b)) return shut('other persons')
    return opened(isYearApart(here, there) ? BIRTHDAY : 1)
  }
  if (shared(a, b) < FEWEST_SHARED) return shut('nothing says that they are one')
  if (named === 1) return opened(ONE_NAMED)
  return a.head === b.head ? opened(NAMELESS) : shut(`a ${a.head} and a ${b.head}`)
}

export const AGE: Aspect = { name: 'age', gate: gateAges, judge: judgeAges }
