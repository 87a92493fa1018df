/**
 * Fits the weights by which reports are recognised as of one event and writes src/core/matching/weights.ts. Works offline.
 *
 * In: the annotated stories, real ones where a machine has them beside the checkout, hidden among generated news and pages.
 * The same stories give the same weights. Example: `npm run fit:match`
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDependencies } from './lib/dependencies.mjs'
import { loadMatching } from './lib/matching.mjs'
import { requireNode } from './lib/node-version.mjs'
import { ROOT } from './lib/root.mjs'
import { weightsFile } from './lib/weights-file.mjs'

const OUT = 'src/core/matching/weights.ts'
const SIZE = 2000
const SEED = 7

const comment = (pairs, stories) => [
  'What each likeness of two reports weighs. Written by `npm run fit:match`, never by hand; the names are those of likeness.ts.',
  '',
  `Fitted to ${pairs} pairs of reports, most of them of ${stories} annotated stories; scripts/fit-match.mjs says how.`,
]

try {
  requireNode()
  await ensureDependencies(ROOT)
  const { module, stories, noise, missing } = await loadMatching({ size: SIZE, seed: SEED })
  if (missing !== null) console.log(`The real stories are not on this machine (${missing}): fitted to the invented ones alone.`)
  const samples = module.trainingSamples(stories, noise, SEED)
  const told = new Set(stories.map(({ event }) => event)).size
  writeFileSync(join(ROOT, OUT), weightsFile(comment(samples.length, told), module.weightsFor(samples)))
  console.log(`${OUT}: fitted to ${samples.length} pairs`)
} catch (error) {
  console.error(`fit-match: ${error.message}`)
  process.exitCode = 1
}
