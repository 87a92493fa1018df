/**
 * Hides the annotated stories among other news and prints how well they are found: look-up, and decision held out.
 *
 * `npm run bench:match -- --reports 20000`. Weights are fitted anew for each story without it. Where the machine lacks the real
 * stories, the invented ones are measured alone.
 */
import { parseArgs } from 'node:util'
import { ensureDependencies } from './lib/dependencies.mjs'
import { loadMatching } from './lib/matching.mjs'
import { requireNode } from './lib/node-version.mjs'
import { ROOT } from './lib/root.mjs'
import { printTable } from './lib/table.mjs'

const SEED = 7
const FITTED_AMONG = 2000
const DAYS = 365
const GENERATED_QUERIES = 400

const share = amount => (Number.isFinite(amount) ? amount.toFixed(3) : '-')

function rowOf(name, module, queries, weights) {
  const told = module.decide(queries, weights)
  return [
    name,
    String(queries.length),
    share(module.recallAt(queries, 20)),
    share(told.acceptedRight / told.right),
    share((told.acceptedRight + told.relatedRight) / told.right),
    `${told.accepted - told.acceptedRight} of ${told.accepted}`,
    share(1 - told.acceptedRight / told.accepted),
  ]
}

function measure({ module, items, label, weights, queried, asked = item => item }) {
  return ['real', 'invented', 'generated'].flatMap(group => {
    const queries = items.slice(...queried[group]).flatMap(item => (item.group === group ? [asked(item)] : []))
    if (queries.length === 0) return []
    return [rowOf(`${group}, ${label}`, module, module.lookUpAll(items, queries), weights)]
  })
}

try {
  requireNode()
  await ensureDependencies(ROOT)
  const { values } = parseArgs({ options: { reports: { type: 'string', default: '20000' } } })
  const size = Number(values.reports)
  if (!Number.isInteger(size) || size < FITTED_AMONG) throw new Error(`--reports takes a whole number from ${FITTED_AMONG}`)
  const { module, stories, noise, missing } = await loadMatching({ size, seed: SEED })
  if (missing !== null) console.log(`The real stories are not on this machine (${missing}).`)
  const samples = module.trainingSamples(stories, module.someOf(noise, FITTED_AMONG), SEED)
  const all = module.weightsFor(samples)
  const held = module.heldOut(samples, [...new Set(stories.map(({ event }) => event))])
  const weights = ({ item }) => held.get(item.event) ?? all
  const plain = [...stories, ...noise]
  const told = [0, stories.length]
  // Not among those that weights are fitted to.
  const queried = {
    real: told,
    invented: told,
    generated: [plain.length - noise.filter(({ group }) => group === 'page').length - GENERATED_QUERIES],
  }
  const undated = plain.map(item => module.dated(item, null))
  const dated = module.withDates(plain, DAYS, SEED)
  console.log(`${stories.length} reports of ${held.size} stories among ${noise.length} others; dates are drawn within ${DAYS} days.`)
  printTable(
    'Stories found',
    ['asked with', 'queries', 'recall@20', 'accepted', 'or related', 'wrong event', 'share'],
    [
      ...measure({ module, items: dated, label: 'dated', weights, queried }),
      ...measure({ module, items: dated, label: 'itself without a date', weights, queried, asked: item => module.dated(item, null) }),
      ...measure({ module, items: undated, label: 'no dates', weights, queried }),
    ],
  )
} catch (error) {
  console.error(`bench-match: ${error.message}`)
  process.exitCode = 1
}
