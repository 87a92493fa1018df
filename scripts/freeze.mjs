/**
 * Keeps what stories are judged by, before anybody looks at their failures and mends rules: weights are fitted to it from then on.
 *
 * In: folders of annotated stories. Out: test/fixtures/frozen-evidence.jsonl.gz grows. A story is frozen once; then its folder may move from
 * test/fixtures/unseen to test/fixtures/stories. Example: `npm run freeze -- test/fixtures/unseen/ferry`
 */
import { ensureDependencies } from './lib/dependencies.mjs'
import { FROZEN, loadEvaluation } from './lib/evaluation.mjs'
import { requireNode } from './lib/node-version.mjs'
import { ROOT } from './lib/root.mjs'

try {
  requireNode()
  const folders = process.argv.slice(2)
  if (folders.length === 0) throw new Error('name the stories: npm run freeze -- FOLDER...')
  await ensureDependencies(ROOT)
  const { module, told } = await loadEvaluation(folders)
  const all = module.freeze(module.readFrozen(FROZEN), module.evidenceOf(told))
  module.writeFrozen(FROZEN, all)
  console.log(`${told.length} stories frozen, ${all.size} in all`)
} catch (error) {
  console.error(`freeze: ${error.message}`)
  process.exitCode = 1
}
