/** What scripts/lexicon-frequencies.mjs needs of the core: how terms are formed, hashed and graded. */
export { DIGIT_BITS, FIRST_DIGIT, levelOf } from '../../src/core/matching/documentFrequencies.ts'
export { hashOf } from '../../src/core/matching/hash.ts'
export { stemOf } from '../../src/core/matching/stems.ts'
export { foldName } from '../../src/core/names/spelling.ts'
