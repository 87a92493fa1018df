/**
 * Fits the weights of the evidence to the annotated stories and writes src/core/differences/weights.ts. Works offline.
 *
 * In: the invented stories, what they were judged by before anybody had looked at them, and the real ones where a machine has them beside the
 * checkout (see docs/evaluation.md). Stories that are still unseen are left out.
 * The same stories give the same weights. Example: `npm run fit`
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDependencies } from './lib/dependencies.mjs'
import { FROZEN, loadEvaluation } from './lib/evaluation.mjs'
import { requireNode } from './lib/node-version.mjs'
import { ROOT } from './lib/root.mjs'
import { weightsFile } from './lib/weights-file.mjs'

const OUT = 'src/core/differences/weights.ts'

function commentOf(told, frozen, pairs) {
  const invented = told.filter(one => one.invented).length
  return [
    'What each piece of evidence weighs. Written by `npm run fit`, never by hand; the names are those of evidence.ts.',
    '',
    `Fitted to ${pairs} pairs of claims from ${told.length - invented} real and ${invented} invented stories, ${frozen.size} of them once more as they`,
    'were judged before anybody had looked at them.',
  ]
}

try {
  requireNode()
  await ensureDependencies(ROOT)
  const { module, told, missing } = await loadEvaluation([])
  const frozen = module.readFrozen(FROZEN)
  if (missing !== null) console.log(`The real stories are not on this machine (${missing}): fitted to the invented ones alone.`)
  const { weights, pairs } = module.fitAll(told, frozen)
  writeFileSync(join(ROOT, OUT), weightsFile(commentOf(told, frozen, pairs), weights))
  console.log(`${OUT}: ${Object.keys(weights).length} weights, fitted to ${pairs} pairs of ${told.length} stories`)
} catch (error) {
  console.error(`fit: ${error.message}`)
  process.exitCode = 1
}
