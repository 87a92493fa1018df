/**
 * The extractors of English in the order they run. A place earlier in the list wins where two claims of
 * one kind stand on the same words.
 */

import type { Claim } from '../model.ts'
import { extractAges } from './extractors/age.ts'
import { AGENT_TRIGGERS, extractAgents } from './extractors/agent.ts'
import { extractAmounts } from './extractors/amount.ts'
import { ANNOUNCER_TRIGGERS, extractAnnouncers } from './extractors/announcer.ts'
import { extractAttributions } from './extractors/attribution.ts'
import { extractBearers } from './extractors/bearer.ts'
import { extractCauses } from './extractors/cause.ts'
import { CERTAINTY_TRIGGERS, extractCertainty } from './extractors/certainty.ts'
import { CHARGE_TRIGGERS, extractCharges } from './extractors/charge.ts'
import { extractCounts } from './extractors/count.ts'
import { extractDates } from './extractors/date.ts'
import { DEATH_TRIGGERS, extractDeaths } from './extractors/death.ts'
import { DEED_TRIGGERS, extractDeeds } from './extractors/deed.ts'
import { DEMAND_TRIGGERS, extractDemands } from './extractors/demand.ts'
import { DENIAL_TRIGGERS, extractDenials } from './extractors/denial.ts'
import { extractDescriptors } from './extractors/descriptor.ts'
import { DESIGNATION_TRIGGERS, extractDesignations } from './extractors/designation.ts'
import { DESTINATION_TRIGGERS, extractDestinations } from './extractors/destination.ts'
import { DOING_TRIGGERS, extractDoings } from './extractors/doing.ts'
import { extractDurations } from './extractors/duration.ts'
import { EXTENT_TRIGGERS, extractExtents } from './extractors/extent.ts'
import { extractFamily, FAMILY_TRIGGERS } from './extractors/family.ts'
import { extractFullNames } from './extractors/fullName.ts'
import { extractIdentifiers, IDENTIFIER_TRIGGERS } from './extractors/identifier.ts'
import { extractInitiators, INITIATOR_TRIGGERS } from './extractors/initiator.ts'
import { extractIssues, ISSUE_TRIGGERS } from './extractors/issue.ts'
import { extractLabels, LABEL_TRIGGERS } from './extractors/label.ts'
import { extractLaw } from './extractors/law.ts'
import { extractLocations } from './extractors/location.ts'
import { extractMoments, MOMENT_TRIGGERS } from './extractors/moment.ts'
import { extractMovements, MOVEMENT_TRIGGERS } from './extractors/movement.ts'
import { extractOffences } from './extractors/offence.ts'
import { extractOneOf } from './extractors/oneOf.ts'
import { extractParticipants, PARTICIPANT_TRIGGERS } from './extractors/participants.ts'
import { extractParties, PARTY_TRIGGERS } from './extractors/parties.ts'
import { extractPenalties, PENALTY_TRIGGERS } from './extractors/penalty.ts'
import { extractPlaces, PLACE_TRIGGERS } from './extractors/place.ts'
import { extractPolarities } from './extractors/polarity.ts'
import { extractProgress, PROGRESS_TRIGGERS } from './extractors/progress.ts'
import { extractQuotations, QUOTATION_TRIGGERS } from './extractors/quotation.ts'
import { extractQuotedWords } from './extractors/quotedWords.ts'
import { extractRanks, RANK_TRIGGERS } from './extractors/rank.ts'
import { extractReaches, REACH_TRIGGERS } from './extractors/reach.ts'
import { extractRoles } from './extractors/role.ts'
import { extractSayings } from './extractors/saying.ts'
import { extractSilence } from './extractors/silence.ts'
import { extractSituations } from './extractors/situation.ts'
import { extractSpans } from './extractors/span.ts'
import { extractStates } from './extractors/state.ts'
import { extractStatuses, STATUS_TRIGGERS } from './extractors/status.ts'
import { extractTallies, TALLY_TRIGGERS } from './extractors/tally.ts'
import { extractTerms } from './extractors/term.ts'
import { extractThings } from './extractors/things.ts'
import { CAUSE_TRIGGERS, extractTriggers } from './extractors/trigger.ts'
import { extractVagueCounts, VAGUE_COUNT_TRIGGERS } from './extractors/vagueCount.ts'
import { extractWorks } from './extractors/work.ts'
import { extractWounds, WOUND_TRIGGERS } from './extractors/wound.ts'
import type { Draft } from './frames.ts'
import type { ArticleReading, Reading } from './reading.ts'
import type { Triggers } from './triggers.ts'

/** `told`: what the extractors before it found in the sentence. */
export type Extractor = (reading: Reading, article: ArticleReading, told: readonly Claim[]) => Draft[]

export interface Listed {
  readonly extract: Extractor
  /** Where it is asked; everywhere where none are given, since values, names and quotations are quickly looked through. */
  readonly at?: Triggers
}

export const EXTRACTORS: readonly Listed[] = [
  // Values first: their spans are surest.
  // Counts in words that name no count: "a mother of 13", "married twice".
  { extract: extractFamily, at: FAMILY_TRIGGERS },
  { extract: extractTallies, at: TALLY_TRIGGERS },
  // Knows the publication day: what lies long before it is history.
  { extract: (reading, article) => extractCounts(reading, article.article.published) },
  { extract: (reading, article) => extractOneOf(reading, article.article.published) },
  { extract: extractVagueCounts, at: VAGUE_COUNT_TRIGGERS },
  { extract: extractAmounts },
  { extract: extractDates },
  // Beside the dates of events, since these two are asked of speakers and of titles.
  { extract: extractSayings },
  { extract: extractWorks },
  { extract: extractAges },
  // Minutes of a game are neither clock times nor lengths.
  { extract: extractMoments, at: MOMENT_TRIGGERS },
  // Before lengths of events: a sentence is no event that lasts.
  { extract: extractTerms },
  // Knows the publication day: "since March 2022" is a length of time.
  { extract: (reading, article) => extractDurations(reading, article.article.published) },
  { extract: extractPlaces, at: PLACE_TRIGGERS },
  { extract: extractDestinations, at: DESTINATION_TRIGGERS },
  // Behind movements: what leaves a place does not happen there.
  { extract: extractLocations },
  { extract: extractSituations },
  { extract: extractMovements, at: MOVEMENT_TRIGGERS },
  { extract: extractReaches, at: REACH_TRIGGERS },
  { extract: extractWounds, at: WOUND_TRIGGERS },
  { extract: extractParticipants, at: PARTICIPANT_TRIGGERS },
  { extract: extractParties, at: PARTY_TRIGGERS },
  { extract: extractRoles },
  // Behind the offices of the table: what else a person is said to be, and who bears a role.
  { extract: extractDescriptors },
  { extract: extractBearers },
  { extract: extractDesignations, at: DESIGNATION_TRIGGERS },
  { extract: extractFullNames },
  // Statuses before yes and no: "agreed" is both.
  { extract: extractStatuses, at: STATUS_TRIGGERS },
  { extract: extractLaw },
  // Reads the same steps of the law for what they are about.
  { extract: extractOffences },
  // Behind the terms: some years are a penalty as well.
  { extract: (reading, _, told) => extractPenalties(reading, told), at: PENALTY_TRIGGERS },
  { extract: extractProgress, at: PROGRESS_TRIGGERS },
  { extract: extractCertainty, at: CERTAINTY_TRIGGERS },
  { extract: extractStates },
  { extract: extractDenials, at: DENIAL_TRIGGERS },
  // Questions by name before verbs of any kind: "apologised" is both.
  { extract: extractIssues, at: ISSUE_TRIGGERS },
  // Silence before yes and no: "declined to comment" is both.
  { extract: extractSilence },
  { extract: extractPolarities },
  { extract: extractAttributions },
  // Questions of their own, which no plain kind asks.
  { extract: extractThings },
  { extract: extractDeaths, at: DEATH_TRIGGERS },
  { extract: extractCauses },
  { extract: extractCharges, at: CHARGE_TRIGGERS },
  { extract: extractIdentifiers, at: IDENTIFIER_TRIGGERS },
  { extract: extractQuotations, at: QUOTATION_TRIGGERS },
  { extract: extractRanks, at: RANK_TRIGGERS },
  { extract: extractExtents, at: EXTENT_TRIGGERS },
  { extract: extractDoings, at: DOING_TRIGGERS },
  { extract: extractDeeds, at: DEED_TRIGGERS },
  { extract: extractLabels, at: LABEL_TRIGGERS },
  { extract: extractTriggers, at: CAUSE_TRIGGERS },
  // Beside who said it: who demands it, and whose the quoted words are.
  { extract: extractDemands, at: DEMAND_TRIGGERS },
  { extract: extractAnnouncers, at: ANNOUNCER_TRIGGERS },
  { extract: extractInitiators, at: INITIATOR_TRIGGERS },
  { extract: extractQuotedWords },
  // And who did it.
  { extract: extractAgents, at: AGENT_TRIGGERS },
  // Last: lengths that nothing above asked for.
  { extract: (reading, _, told) => extractSpans(reading, told) },
]
