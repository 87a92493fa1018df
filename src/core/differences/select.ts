/**
 * Which pairs of two reports are shown: the surest first, each topic of either report once.
 *
 * A headline's "dozens" and the body's "58" against another report's "72": only 58 / 72 is kept. Swapping the reports
 * selects the same pairs.
 */
import { MEASURED_KINDS } from '../kinds.ts'
import type { Claim } from '../model.ts'
import type { Candidate } from './candidates.ts'
import { isVague } from './evidence.ts'

export interface Weighed extends Candidate {
  /** 0..1 */
  readonly confidence: number
}

const overlap = (a: Claim, b: Claim): boolean => a.start < b.end && b.start < a.end

/** Both see one difference in the same passages: told by words, it can be seen by two kinds ("denied" is a polarity and an attribution). */
function samePassages(a: Weighed, b: Weighed): boolean {
  const measured = MEASURED_KINDS.has(a.alignment.here.kind) || MEASURED_KINDS.has(b.alignment.here.kind)
  if (measured && a.alignment.here.kind !== b.alignment.here.kind) return false
  const [here, there] = [overlap(a.alignment.here, b.alignment.here), overlap(a.alignment.there, b.alignment.there)]
  // "Governor Brandt" of a headline and "Governor Ilse Brandt" of the text: an office and who somebody is are told by the same words.
  return (here && there) || ((here || there) && isRoleOfOne(a, b))
}

const isRoleOfOne = ({ alignment: a }: Weighed, { alignment: b }: Weighed): boolean =>
  a.here.kind === 'role' && b.here.kind === 'role' && a.here.frame.head === b.here.frame.head && a.there.frame.head === b.there.frame.head

/** "dozens" against "58": rough and compatible, and told by the pair of exact figures where there is one. */
const isRough = ({ relation, alignment: { here, there } }: Weighed): boolean =>
  relation === 'precision' && (isVague(here) || isVague(there))

/** Finer than this no difference of sureness means anything: a letter more in a text moves it. */
export const hundredths = ({ confidence }: { readonly confidence: number }): number => Math.round(confidence * 100)

/** The same order whichever of the two reports is the article. */
function bySureness(a: Weighed, b: Weighed): number {
  const starts = ({ alignment: { here, there } }: Weighed) => [here.start + there.start, Math.min(here.start, there.start)] as const
  const [[sumA, leastA], [sumB, leastB]] = [starts(a), starts(b)]
  return Number(isRough(a)) - Number(isRough(b)) || hundredths(b) - hundredths(a) || sumA - sumB || leastA - leastB
}

export function selectPairs(
  sure: readonly Weighed[],
  topicsHere: ReadonlyMap<Claim, Claim>,
  topicsThere: ReadonlyMap<Claim, Claim>,
): Weighed[] {
  const kept: Weighed[] = []
  const takenHere = new Set<Claim>()
  const takenThere = new Set<Claim>()
  for (const pair of [...sure].sort(bySureness)) {
    const { here, there } = pair.alignment
    const [a, b] = [topicsHere.get(here) ?? here, topicsThere.get(there) ?? there]
    if (takenHere.has(a) || takenThere.has(b) || kept.some(other => samePassages(other, pair))) continue
    takenHere.add(a)
    takenThere.add(b)
    kept.push(pair)
  }
  return kept
}
