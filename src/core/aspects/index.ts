/**
 * The questions that claims answer beside the plain ones of their kind: for each, when two answers may be compared and what
 * they say of each other. Extraction stands in claims/extractors/, under the same name.
 *
 * "Andrew Lopez, 20" / "an 18-year-old, Andrew Lopez" → aspect `age`: open (one person), conflict.
 */
import type { Gate } from '../gate.ts'
import type { Claim } from '../model.ts'
import type { Verdict } from '../verdict.ts'
import { AGE } from './age.ts'
import { AGENT } from './agent.ts'
import { ANNOUNCER } from './announcer.ts'
import { BEARER } from './bearer.ts'
import { CERTAINTY } from './certainty.ts'
import { CHARGE } from './charge.ts'
import { CHOICE } from './choice.ts'
import { COMMENT } from './comment.ts'
import { DEED } from './deed.ts'
import { DEMAND } from './demand.ts'
import { DESCRIPTOR } from './descriptor.ts'
import { DESIGNATION } from './designation.ts'
import { DISTANCE } from './distance.ts'
import { DOING } from './doing.ts'
import { EXTENT } from './extent.ts'
import { CHILDREN, MARRIAGES } from './family.ts'
import { FULL_NAME } from './fullName.ts'
import { IDENTIFIER } from './identifier.ts'
import { INITIATOR } from './initiator.ts'
import { ISSUE } from './issue.ts'
import { LABEL } from './label.ts'
import { LIST } from './list.ts'
import { LOCATION } from './location.ts'
import { MOMENT } from './moment.ts'
import { MOVEMENT } from './movement.ts'
import { NTH } from './nth.ts'
import { OFFENCE } from './offence.ts'
import { PENALTY } from './penalty.ts'
import { PROGRESS } from './progress.ts'
import { QUOTATION } from './quotation.ts'
import { QUOTED } from './quoted.ts'
import { RANK } from './rank.ts'
import { REACH } from './reach.ts'
import { SAID } from './said.ts'
import { SITUATION } from './situation.ts'
import { PLEA, STAGE } from './stage.ts'
import { STATE } from './state.ts'
import { RECORD, SCORE, VOTE } from './tally.ts'
import { TERM } from './term.ts'
import { THING_ASPECTS } from './things.ts'
import { TRIGGER_ASPECTS } from './trigger.ts'
import { WHY } from './why.ts'
import { WORK } from './work.ts'
import { WOUND } from './wound.ts'

export interface Aspect {
  readonly name: string
  /** Claims of different heads never answer each other: the gate is not asked of them. */
  readonly ofOneHead?: true
  /** May the two be compared at all, and how sure is it that both answer the same question? */
  readonly gate: (here: Claim, there: Claim) => Gate
  readonly judge: (here: Claim, there: Claim) => Verdict
}

const ALL: readonly Aspect[] = [
  AGE,
  DISTANCE,
  CHILDREN,
  MARRIAGES,
  NTH,
  RECORD,
  SCORE,
  VOTE,
  MOMENT,
  SAID,
  TERM,
  WORK,
  CERTAINTY,
  PROGRESS,
  OFFENCE,
  PENALTY,
  PLEA,
  STAGE,
  STATE,
  DESCRIPTOR,
  BEARER,
  DESIGNATION,
  FULL_NAME,
  ...THING_ASPECTS,
  WHY,
  CHARGE,
  IDENTIFIER,
  QUOTATION,
  RANK,
  EXTENT,
  DOING,
  DEED,
  LABEL,
  ...TRIGGER_ASPECTS,
  LIST,
  REACH,
  LOCATION,
  MOVEMENT,
  SITUATION,
  WOUND,
  AGENT,
  ANNOUNCER,
  CHOICE,
  COMMENT,
  ISSUE,
  INITIATOR,
  DEMAND,
  QUOTED,
]

export const ASPECTS: ReadonlyMap<string, Aspect> = new Map(ALL.map(aspect => [aspect.name, aspect]))
