/**
 * What gates ask of two clauses: what both say, whether their people, kinds and days can be the same, and how far open a gate stands.
 *
 * "86 Eritreans" / "64 Ethiopians" → other peoples; "closed the bridge" / "the bridge was shut" → one shared key, bridge.
 */
import { isRole } from '../claims/figureRoles.ts'
import { MARKS, OLD_MARKS } from '../claims/lexicon/countMarks.ts'
import { clash, meets, sameKeys } from '../keys.ts'
import type { DateValue, Frame } from '../model.ts'
import { rememberedOf } from '../remember.ts'

/** Gates that only the likeness of the rest can justify stand this far open. */
export const AJAR = 0.3
/** Another verb, or none, on either side. */
export const OTHER_VERB = 0.4
export const NO_VERB = 0.6

/** Words that every statement shares. */
const GENERAL = new Set([
  'say',
  'confirm',
  'announce',
  'report',
  'claim',
  'spokesman',
  'president',
  'official',
  'leader',
  'minister',
  'percent',
  'cent',
])

const isMark = (part: string): boolean => MARKS.some(mark => mark === part)

export const isPeople = (part: string): boolean => part.startsWith('@')

/** "86 Eritreans" / "64 Ethiopians" */
export const peoplesClash = (a: Frame, b: Frame): boolean => clash(a.parts.filter(isPeople), b.parts.filter(isPeople))

/** That it was long ago says of nobody who it was. */
export const isOld = (part: string): boolean => OLD_MARKS.some(mark => mark === part)

/** Kinds and marks, whatever their people. */
export const kindsOf = (frame: Frame): readonly string[] => frame.parts.filter(part => !isPeople(part) && !isOld(part))

export function partsClash(a: Frame, b: Frame): boolean {
  if (peoplesClash(a, b)) return true
  const [x, y] = [kindsOf(a), kindsOf(b)]
  if (x.length === 0 || y.length === 0) return false
  return !meets(x, y) || (x.some(isMark) && !sameKeys(x, y))
}

/** Neither lies within the other, nor do they overlap. */
export const timesClash = (a: DateValue | null, b: DateValue | null): boolean =>
  !!a?.anchored && !!b?.anchored && (a.to < b.from || b.to < a.from)

/** The year a clause speaks of, where it is known. */
export const yearOf = ({ when }: Frame): string | null =>
  when?.anchored && when.from.slice(0, 4) === when.to.slice(0, 4) ? when.from.slice(0, 4) : null

export const daysClash = (a: DateValue | null, b: DateValue | null): boolean =>
  a?.granularity === 'day' && b?.granularity === 'day' && timesClash(a, b)

/** Terms and names of a clause. */
export const keysOf = rememberedOf((frame: Frame): ReadonlySet<string> => new Set([...frame.terms, ...frame.names]))

/** Said of nothing in particular: shared by all. */
export const isGeneral = (key: string): boolean => GENERAL.has(key)

/** Terms and names that both clauses hold, the general ones left out. */
export function sharedKeys(a: Frame, b: Frame): number {
  const other = keysOf(b)
  let shared = 0
  for (const key of keysOf(a)) if (other.has(key) && !GENERAL.has(key) && !isRole(key)) shared++
  return shared
}
