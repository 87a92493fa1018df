/**
 * The extractors of English in the order they run. A place earlier in the list wins where two claims of
 * one kind stand on the same words.
 */
import { extractAmounts } from './extractors/amount.ts'
import { extractAttributions } from './extractors/attribution.ts'
import { extractCounts } from './extractors/count.ts'
import { extractDates } from './extractors/date.ts'
import { extractDenials } from './extractors/denial.ts'
import { extractDestinations } from './extractors/destination.ts'
import { extractDurations } from './extractors/duration.ts'
import { extractLaw } from './extractors/law.ts'
import { extractParticipants } from './extractors/participants.ts'
import { extractParties } from './extractors/parties.ts'
import { extractPlaces } from './extractors/place.ts'
import { extractPolarities } from './extractors/polarity.ts'
import { extractRoles } from './extractors/role.ts'
import { extractStatuses } from './extractors/status.ts'
import type { Draft } from './frames.ts'
import type { ArticleReading, Reading } from './reading.ts'

export type Extractor = (reading: Reading, article: ArticleReading) => Draft[]

export const EXTRACTORS: readonly Extractor[] = [
  // Values first: their spans are surest.
  extractCounts,
  extractAmounts,
  extractDates,
  // Knows the publication day: "since March 2022" is a length of time.
  (reading, article) => extractDurations(reading, article.article.published),
  extractPlaces,
  extractDestinations,
  extractParticipants,
  extractParties,
  extractRoles,
  // Statuses before yes and no: "agreed" is both.
  extractStatuses,
  extractLaw,
  extractDenials,
  extractPolarities,
  extractAttributions,
]
