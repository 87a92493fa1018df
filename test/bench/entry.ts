/** What scripts/bench.mjs needs of the sources, as one module. Example: `npm run bench` builds it into .cache/bench. */
export { readPlainText } from '../../src/core/text/plain.ts'
export * from './measureCore.ts'
