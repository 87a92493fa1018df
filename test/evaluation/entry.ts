/** What scripts/evaluate.mjs needs of the sources, as one module. Example: `npm run evaluate` builds it into .cache/evaluate. */
export * from '../../src/core/compare.ts'
export { THRESHOLDS } from '../../src/core/differences/find.ts'
export * from './candidates.ts'
export * from './curve.ts'
export * from './gold.ts'
export * from './paraphrases.ts'
export * from './run.ts'
export * from './score.ts'
