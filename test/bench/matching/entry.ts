/** What scripts/bench-match.mjs and scripts/fit-match.mjs need, as one module. */

export { WEIGHTS } from '../../../src/core/matching/weights.ts'
export { RELATED, SAME } from '../../../src/core/stories.ts'
export { readPlainText } from '../../../src/core/text/plain.ts'
export { readStory } from '../../evaluation/gold.ts'
export { composePages } from './compose.ts'
export { dated, itemOf, withDates } from './corpus.ts'
export { inventNews } from './invent.ts'
export { CANDIDATES, decide, heldOut, lookUpAll, recallAt, samplesOf, someOf, trainingSamples, weightsFor } from './measure.ts'
