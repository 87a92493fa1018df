/**
 * Figures of one sort that count other things: of two kinds, of another year, some of a group, of two polls.
 *
 * "17 of damage" / "nine of burns" → "of two kinds"; "In 1996 Corvina took 22 children" / "41 children" → "one is of an earlier year".
 */
import { AMONG, kindsIn, peoplesIn, tellsYear, yearOf, yearsTold } from '../claims/countTerms.ts'
import { rolesApart } from '../claims/figureRoles.ts'
import { housesIn } from '../claims/polls.ts'
import { clash } from '../keys.ts'
import type { Claim, Frame } from '../model.ts'
import { isOld } from './alike.ts'

/** "17 of damage" / "nine of burns": what is counted is left out of both, and they are of two kinds. */
const kindsClash = (a: Frame, b: Frame): boolean => clash(kindsIn(a.terms), kindsIn(b.terms))

/** "two Tajik servicemen" / "one Kyrgyz serviceman": those of two countries. */
const countriesClash = (a: Frame, b: Frame): boolean => clash(peoplesIn(a.terms), peoplesIn(b.terms))

/** The dead of a war on both sides: a story has seldom two, and either may be told as history. */
export const areWarDead = (a: Frame, b: Frame): boolean => [a, b].every(({ action, terms }) => action === 'die' && terms.includes('war'))

/** "In 1996 Corvina took 22 children" / "41 children": background that a year opens, unless the other is of that year as well. */
function isBackground(a: Frame, b: Frame): boolean {
  const [x, y] = [yearOf(a.terms), yearOf(b.terms)]
  if (x && y) return x !== y
  if (areWarDead(a, b)) return false
  const [year, other] = x ? [x, b] : [y, a]
  return !!year && other.when?.from.slice(0, 4) !== year && !tellsYear(other.terms, year)
}

const YEAR = 4
const yearsIn = ({ terms, when }: Frame): readonly string[] => [...yearsTold(terms), ...(when?.anchored ? [when.from.slice(0, YEAR)] : [])]

const isHistory = ({ parts }: Frame): boolean => parts.some(isOld)

/** "Twenty-three were injured in November 2013" / "he wounded more than 20 others": one of them is of years ago, as far as is told. */
export const isHistoryOfOne = (a: Frame, b: Frame): boolean => isHistory(a) !== isHistory(b) && !areWarDead(a, b)

/** "Last year a storm killed 12" / "The storm killed 31": an event that one of them introduces is not the other's. */
const isFormer = (a: Frame, b: Frame): boolean => isHistoryOfOne(a, b) && [a, b].some(({ parts }) => parts.includes('former'))

/** "the gravest accident since 1998, when nine died" / "Last March three were killed": the tolls of two years, both gone by. */
const ofOtherYears = (a: Frame, b: Frame): boolean => [a, b].every(isHistory) && !areWarDead(a, b) && clash(yearsIn(a), yearsIn(b))

/** "three of the children were treated" / "five girls": some of a group, of whom another thing is told. */
const areOthers = (a: Frame, b: Frame): boolean => a.terms.includes(AMONG) !== b.terms.includes(AMONG) && a.action !== b.action

/** Why two counts of one head are of two things; null where nothing tells. */
export function countsApart(a: Frame, b: Frame): string | null {
  if (kindsClash(a, b)) return 'of two kinds'
  if (countriesClash(a, b)) return 'of two countries'
  if (isBackground(a, b)) return 'one is of an earlier year'
  if (ofOtherYears(a, b)) return 'of two years gone by'
  if (isFormer(a, b)) return 'of an event before'
  return areOthers(a, b) ? 'some of them' : rolesApart(a, b)
}

/** Two polls, each by a house of its own. */
export const pollsClash = (a: Frame, b: Frame): boolean => clash(housesIn(a.terms), housesIn(b.terms))

/** "Two were treated at the scene" / "No one was injured": who is treated is hurt, where the other says that nobody is. */
export function treatsNobody({ value, frame: a }: Claim, { frame: b }: Claim): boolean {
  return value.type === 'count' && value.said === 0 && a.action === 'injure' && b.action === 'treat' && b.head === 'person'
}
