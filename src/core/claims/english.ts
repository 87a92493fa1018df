/**
 * The extractors of English in the order they run. A place earlier in the list wins where two claims of
 * one kind stand on the same words.
 */
import { extractAges } from './extractors/age.ts'
import { extractAgents } from './extractors/agent.ts'
import { extractAmounts } from './extractors/amount.ts'
import { extractAnnouncers } from './extractors/announcer.ts'
import { extractAttributions } from './extractors/attribution.ts'
import { extractBearers } from './extractors/bearer.ts'
import { extractCauses } from './extractors/cause.ts'
import { extractCertainty } from './extractors/certainty.ts'
import { extractCharges } from './extractors/charge.ts'
import { extractCounts } from './extractors/count.ts'
import { extractDates } from './extractors/date.ts'
import { extractDeaths } from './extractors/death.ts'
import { extractDeeds } from './extractors/deed.ts'
import { extractDemands } from './extractors/demand.ts'
import { extractDenials } from './extractors/denial.ts'
import { extractDescriptors } from './extractors/descriptor.ts'
import { extractDesignations } from './extractors/designation.ts'
import { extractDestinations } from './extractors/destination.ts'
import { extractDoings } from './extractors/doing.ts'
import { extractDurations } from './extractors/duration.ts'
import { extractExtents } from './extractors/extent.ts'
import { extractFamily } from './extractors/family.ts'
import { extractFullNames } from './extractors/fullName.ts'
import { extractIdentifiers } from './extractors/identifier.ts'
import { extractLabels } from './extractors/label.ts'
import { extractLaw } from './extractors/law.ts'
import { extractLocations } from './extractors/location.ts'
import { extractMoments } from './extractors/moment.ts'
import { extractMovements } from './extractors/movement.ts'
import { extractOffences } from './extractors/offence.ts'
import { extractParticipants } from './extractors/participants.ts'
import { extractParties } from './extractors/parties.ts'
import { extractPlaces } from './extractors/place.ts'
import { extractPolarities } from './extractors/polarity.ts'
import { extractProgress } from './extractors/progress.ts'
import { extractQuotations } from './extractors/quotation.ts'
import { extractQuotedWords } from './extractors/quotedWords.ts'
import { extractRanks } from './extractors/rank.ts'
import { extractReaches } from './extractors/reach.ts'
import { extractRoles } from './extractors/role.ts'
import { extractSayings } from './extractors/saying.ts'
import { extractSilence } from './extractors/silence.ts'
import { extractSituations } from './extractors/situation.ts'
import { extractStates } from './extractors/state.ts'
import { extractStatuses } from './extractors/status.ts'
import { extractTallies } from './extractors/tally.ts'
import { extractTerms } from './extractors/term.ts'
import { extractThings } from './extractors/things.ts'
import { extractTriggers } from './extractors/trigger.ts'
import { extractVagueCounts } from './extractors/vagueCount.ts'
import { extractWorks } from './extractors/work.ts'
import { extractWounds } from './extractors/wound.ts'
import type { Draft } from './frames.ts'
import type { ArticleReading, Reading } from './reading.ts'

export type Extractor = (reading: Reading, article: ArticleReading) => Draft[]

export const EXTRACTORS: readonly Extractor[] = [
  // Values first: their spans are surest.
  // Counts in words that name no count: "a mother of 13", "married twice".
  extractFamily,
  extractTallies,
  extractCounts,
  extractVagueCounts,
  extractAmounts,
  extractDates,
  // Beside the dates of events, since these two are asked of speakers and of titles.
  extractSayings,
  extractWorks,
  extractAges,
  // Minutes of a game are neither clock times nor lengths.
  extractMoments,
  // Before lengths of events: a sentence is no event that lasts.
  extractTerms,
  // Knows the publication day: "since March 2022" is a length of time.
  (reading, article) => extractDurations(reading, article.article.published),
  extractPlaces,
  extractDestinations,
  // Behind movements: what leaves a place does not happen there.
  extractLocations,
  extractSituations,
  extractMovements,
  extractReaches,
  extractWounds,
  extractParticipants,
  extractParties,
  extractRoles,
  // Behind the offices of the table: what else a person is said to be, and who bears a role.
  extractDescriptors,
  extractBearers,
  extractDesignations,
  extractFullNames,
  // Statuses before yes and no: "agreed" is both.
  extractStatuses,
  extractLaw,
  // Reads the same steps of the law for what they are about.
  extractOffences,
  extractProgress,
  extractCertainty,
  extractStates,
  extractDenials,
  // Silence before yes and no: "declined to comment" is both.
  extractSilence,
  extractPolarities,
  extractAttributions,
  // Questions of their own, which no plain kind asks.
  extractThings,
  extractDeaths,
  extractCauses,
  extractCharges,
  extractIdentifiers,
  extractQuotations,
  extractRanks,
  extractExtents,
  extractDoings,
  extractDeeds,
  extractLabels,
  extractTriggers,
  // Beside who said it: who demands it, and whose the quoted words are.
  extractDemands,
  extractAnnouncers,
  extractQuotedWords,
  // And who did it.
  extractAgents,
]
