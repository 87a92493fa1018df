/**
 * What somebody is charged with or convicted of.
 *
 * "charged with murder" / "charged with manslaughter" → conflict; "arson" / "third-degree arson" → precision.
 */
import { ALSO_OF } from '../claims/law.ts'
import { type Gate, opened, shut } from '../gate.ts'
import type { Claim } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

const SUSPECT = 'suspect'
const UNNAMED = 0.5
/** A charge and a verdict may name the offence otherwise. */
const OTHER_STEP = 0.7

const CONVICTED = new Set(['convicted', 'sentenced', 'serving', 'awaiting-sentence', 'confessed'])

function gate(a: Claim, b: Claim): Gate {
  const [other, named] = a.frame.head === SUSPECT ? [a, b] : [b, a]
  const unnamed = other.frame.head === SUSPECT && named.frame.terms.includes('chief suspect')
  if (a.frame.head !== b.frame.head && !unnamed) return shut('other persons')
  const step = CONVICTED.has(a.frame.action) === CONVICTED.has(b.frame.action) ? 1 : OTHER_STEP
  return opened(a.frame.head === b.frame.head ? step : step * UNNAMED)
}

const isNumbered = (offence: string): boolean => /:(?:first|second|third|fourth)/.test(offence)

/** Reporters call one heist a robbery, a theft or a burglary. */
const TAKING = new Set(['robbery', 'theft', 'burglary', 'larceny'])

function base(offence: string): string {
  const named = offence.split(':')[0] ?? offence
  return TAKING.has(named) ? 'taking' : named
}

const taken = (offences: readonly string[]): boolean => offences.length > 0 && offences.every(offence => TAKING.has(offence))
const uniq = (list: readonly string[]): string[] => [...new Set(list)].sort()

/** "First-degree murder in the killing of a guard": the bare deed says no more than the exact one. */
function offencesOf({ value }: Claim): readonly string[] {
  const members = value.type === 'set' ? value.members : []
  return members.filter(m => m.includes(':') || !members.some(other => other.startsWith(`${m}:`)))
}

function judge(here: Claim, there: Claim): Verdict {
  const [a, b] = [offencesOf(here), offencesOf(there)]
  if (a.length === 0 || b.length === 0) return APART
  if (a.join() === b.join() || (taken(a) && taken(b))) return SAME
  const [x, y] = [uniq(a.map(base)), uniq(b.map(base))]
  const shared = x.filter(offence => y.includes(offence))
  if (shared.length === x.length && shared.length === y.length) {
    const exact = (list: readonly string[]) => list.filter(m => m.includes(':')).length
    const clash = exact(a) > 0 && exact(b) > 0 && exact(a) === exact(b)
    if (clash) return { relation: 'conflict', reason: 'the offence is named otherwise' }
    // "Aggravated murder" is "her murder" in short; "second-degree" says which of two.
    return [...a, ...b].some(isNumbered) ? { relation: 'precision', reason: 'one tells the degree' } : SAME
  }
  if (shared.length > 0) return { relation: 'scope', reason: 'one names more offences' }
  // Cleared of one, convicted of another: both, mostly.
  if ((here.frame.action === 'acquitted') !== (there.frame.action === 'acquitted')) return APART
  // "Also convicted of arson": one of several, as is what the other report names.
  if ([here, there].some(({ frame }) => frame.parts.includes(ALSO_OF))) return APART
  // What no table knows may be the same deed in other words.
  const plain = [...x, ...y].some(offence => offence.startsWith('deed '))
  if (plain) return APART
  // Convicted of one thing and on trial for another: both can be true.
  const oneStep = CONVICTED.has(here.frame.action) === CONVICTED.has(there.frame.action)
  return { relation: oneStep ? 'conflict' : 'scope', reason: 'other offences' }
}

export const OFFENCE: Aspect = { name: 'offence', gate, judge }
