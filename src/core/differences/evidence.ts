/**
 * What speaks for and against showing one pair of claims, as named numbers between about -1 and 1.
 *
 * In: an aligned pair that was judged different, and what else both reports say. Out: evidence by name, for `confidence.ts`.
 * Example: "killing 44 people" / "31 dead" → likeContext .4, bothLead 1, figureKnownThere 0, bestForBoth 1, …
 */

import type { Alignment } from '../align.ts'
import { clash, meets, sameKeys } from '../keys.ts'
import { MEASURED_KINDS } from '../kinds.ts'
import type { Claim, Relation } from '../model.ts'

/** How the pair stands among the other pairs of the same two reports. */
export interface Standing {
  /** Best alignment of the article's claim with a claim that states the same, 0 where none does. */
  readonly agreesHere: number
  readonly agreesThere: number
  /** Best alignment score of either claim with any claim of the other report that can be compared. */
  readonly bestHere: number
  readonly bestThere: number
  /** How many claims of the other report could be meant as well. */
  readonly rivals: number
  /** The value stands elsewhere in the other report. */
  readonly knownThere: boolean
  readonly knownHere: boolean
  /** How far into each report the claims stand, 0..1. */
  readonly depthHere: number
  readonly depthThere: number
  /** How alike the two reports are as a whole. */
  readonly story: number
  /** Other claims of the same two sentences that state the same, and others that differ. */
  readonly agreeBeside: number
  readonly differBeside: number
  /** Other values that either report itself gives to the same question, head and action: it tells of several such things. */
  readonly moreHere: number
  readonly moreThere: number
}

export type Evidence = Readonly<Record<string, number>>

const isToll = (claim: Claim): boolean => claim.kind === 'count' && claim.frame.head === 'person'

const speakerKey = (claim: Claim): string => claim.speaker?.key ?? ''

/** "dozens", "several": that the word stands elsewhere too doesn't say that the figure is known there. */
export const isVague = (claim: Claim): boolean => 'bound' in claim.value && claim.value.bound === 'vague'

/** `relation` as judged. Names read as sentences: "the terms of both clauses are alike", "both stand in the lead". */
export function evidenceOf(alignment: Alignment, relation: Relation, standing: Standing): Evidence {
  const { here, there, score, likeness } = alignment
  const flag = (condition: boolean): number => (condition ? 1 : 0)
  const group = isToll(here) ? 'toll' : here.frame.aspect || here.kind
  return {
    likeness: score,
    'likeness of terms': likeness.terms,
    'likeness of names': likeness.names,
    'likeness of contexts': likeness.context,
    'likeness of heads': likeness.head,
    'same head': flag(here.frame.head === there.frame.head && here.frame.head !== ''),
    'same action': flag(here.frame.action === there.frame.action && here.frame.action !== ''),
    'other action': flag(here.frame.action !== there.frame.action && here.frame.action !== '' && there.frame.action !== ''),
    'a part named on one side only': flag(!sameKeys(here.frame.parts, there.frame.parts)),
    'both lead': flag(here.lead && there.lead),
    'one leads': flag(here.lead !== there.lead),
    'a headline': flag(here.headline || there.headline),
    'far apart': Math.min(1, likeness.far / 4),
    'same rate': likeness.rate,
    agreement: Math.max(standing.agreesHere, standing.agreesThere),
    'agreement on both sides': Math.min(standing.agreesHere, standing.agreesThere),
    'agreement, nearer': flag(
      Math.max(standing.agreesHere, standing.agreesThere) >= score && standing.agreesHere + standing.agreesThere > 0,
    ),
    'agreement over likeness': Math.max(0, Math.max(standing.agreesHere, standing.agreesThere) - score),
    'value known to both': flag(standing.knownHere && standing.knownThere),
    'value known to one': flag(standing.knownHere !== standing.knownThere),
    'value known, measured': flag(MEASURED_KINDS.has(here.kind) && (standing.knownHere || standing.knownThere)),
    'behind the best': standing.bestHere + standing.bestThere - 2 * score,
    'best for both': flag(score >= standing.bestHere && score >= standing.bestThere),
    rivals: Math.log1p(standing.rivals) / 3,
    'same speaker': flag(speakerKey(here) !== '' && speakerKey(here) === speakerKey(there)),
    'other speakers': flag(speakerKey(here) !== '' && speakerKey(there) !== '' && speakerKey(here) !== speakerKey(there)),
    'a rough word, compatible': flag(relation === 'precision' && (isVague(here) || isVague(there))),
    'same actor': flag(meets(here.frame.actors, there.frame.actors)),
    'other actors': flag(clash(here.frame.actors, there.frame.actors)),
    'other names': flag(clash(here.frame.names, there.frame.names)),
    'sentences agree besides': Math.min(1, standing.agreeBeside / 2),
    'sentences differ besides': Math.min(1, standing.differBeside / 2),
    'depths apart': Math.abs(standing.depthHere - standing.depthThere),
    'reports alike': standing.story,
    'far apart, toll': flag(isToll(here)) * Math.min(1, likeness.far / 2),
    'both name more of the sort': Math.min(1, Math.log1p(Math.min(standing.moreHere, standing.moreThere)) / 2),
    'measured, conflict': flag(relation === 'conflict' && MEASURED_KINDS.has(here.kind)),
    [`kind ${group}`]: 1,
    [`relation ${relation}`]: 1,
    [`kind ${group}, likeness`]: score,
  }
}
