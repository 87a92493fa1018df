/**
 * Scores the differences shown against the annotated stories, and prints tables: by story, by kind, held out, over the threshold.
 *
 * The invented stories are in the repository; real ones are measured where a machine has them beside the checkout.
 * Example: `npm run evaluate`, `npm run evaluate -- --curve`, `npm run evaluate -- --failures test/fixtures/stories/ferry`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureDependencies } from './lib/dependencies.mjs'
import { buildEvaluation, FROZEN, loadEvaluation } from './lib/evaluation.mjs'
import { requireNode } from './lib/node-version.mjs'
import { ROOT } from './lib/root.mjs'
import { printTable } from './lib/table.mjs'

const HELP = 'npm run evaluate -- [--curve] [--failures] [--json] [STORY...] | npm run evaluate -- --paraphrases'
const DRAWING = 'docs/images/precision-recall.svg'
/** Other people's sentences, too: beside the checkout, where a machine has them. */
const PARAPHRASES = '../shared/pairs/news-paraphrases.jsonl'
const FLAGS = {
  paraphrases: { type: 'boolean' },
  curve: { type: 'boolean' },
  failures: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({ options: FLAGS, allowPositionals: true })
    return { ...values, folders: positionals }
  } catch (error) {
    console.error(`evaluate: ${error.message.split('\n')[0]}\n${HELP}`)
    process.exit(2)
  }
}

const two = number => number.toFixed(2)
const three = number => number.toFixed(3)

const HEAD = ['', 'shown', 'precision', 'recall', 'items', 'overclaim', 'relation', 'traps']

function row(module, label, tally) {
  const m = module.measuresOf(tally)
  const items = `${tally.itemsFound}/${tally.items}`
  return [label, tally.shown, two(m.precision), two(m.recall), items, two(m.overclaim), two(m.relation), tally.traps]
}

const atLeast = (outcome, thresholds) => outcome.shown.filter(({ confidence, relation }) => confidence >= thresholds[relation])
const named = ({ precision, conflict }) => (precision === conflict ? `${precision}` : `${precision}, conflicts ${conflict}`)

function sumAt(module, outcomes, thresholds) {
  return module.addTallies(outcomes.map(outcome => module.tally(outcome.told.story, atLeast(outcome, thresholds))))
}

function kindsAt(module, outcomes, thresholds) {
  const kinds = new Map()
  const of = kind => kinds.get(kind) ?? { core: 0, found: 0, shown: 0, right: 0 }
  for (const outcome of outcomes) {
    const shown = atLeast(outcome, thresholds)
    for (const [kind, { core, found }] of module.byKind(outcome.told.story, shown))
      kinds.set(kind, { ...of(kind), core: of(kind).core + core, found: of(kind).found + found })
    for (const pair of shown) {
      const known = of(pair.kind)
      kinds.set(pair.kind, { ...known, shown: known.shown + 1, right: known.right + (pair.items.length > 0 ? 1 : 0) })
    }
  }
  return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))
}

function printOutcomes(module, title, outcomes) {
  if (outcomes.length === 0) return
  const rows = outcomes.map(outcome =>
    row(module, outcome.told.story.name, module.tally(outcome.told.story, atLeast(outcome, module.THRESHOLDS.normal))),
  )
  printTable(`${title}, by story, at the default threshold (${named(module.THRESHOLDS.normal)})`, HEAD, [
    ...rows,
    row(module, 'all', sumAt(module, outcomes, module.THRESHOLDS.normal)),
    ...['low', 'high'].map(level => {
      const thresholds = module.THRESHOLDS[level]
      return row(module, `all, --threshold ${level} (${named(thresholds)})`, sumAt(module, outcomes, thresholds))
    }),
  ])
  printTable(
    `${title}, by kind, at the default threshold`,
    ['', 'core pairs found', 'of', 'shown', 'right'],
    kindsAt(module, outcomes, module.THRESHOLDS.normal).map(([kind, { core, found, shown, right }]) => [kind, found, core, shown, right]),
  )
}

function printCurve(title, points) {
  printTable(
    title,
    ['threshold', 'shown', 'precision', 'recall', 'overclaim', 'relation', 'traps'],
    points.map(p => [two(p.threshold), p.shown, three(p.precision), three(p.recall), two(p.overclaim), two(p.relation), three(p.traps)]),
  )
}

/** What was wrongly shown, surest first: the list to work on. */
function printFailures(module, outcomes) {
  const wrong = outcomes
    .flatMap(outcome => atLeast(outcome, module.THRESHOLDS.normal).map(pair => ({ ...pair, story: outcome.told.story.name })))
    .filter(pair => pair.items.length === 0)
    .sort((a, b) => b.confidence - a.confidence)
  console.log('\nShown and not in the annotation, surest first')
  for (const p of wrong)
    console.log(`${two(p.confidence)} ${p.story} ${p.article} ${p.other} ${p.kind} ${p.relation}: “${p.here}” | “${p.there}”`)
}

const LABELS = { paraphrase: 'judged to say the same', not_paraphrase: 'judged to say something else' }

/** How often a difference is shown between two sentences; with --failures each, surest first. */
async function printParaphrases({ failures }) {
  const path = join(ROOT, PARAPHRASES)
  if (!existsSync(path)) throw new Error(`the sentence pairs are not on this machine (${PARAPHRASES})`)
  const module = await buildEvaluation()
  const told = module.readPairs(readFileSync(path, 'utf8')).map(pair => ({ ...pair, alarms: module.alarmsOf(pair) }))
  const rows = Object.entries(LABELS).map(([label, title]) => {
    const pairs = told.filter(pair => pair.label === label)
    const alarms = pairs.flatMap(pair => pair.alarms)
    const withAny = pairs.filter(pair => pair.alarms.length > 0).length
    return [title, pairs.length, withAny, alarms.length, alarms.filter(alarm => alarm.relation === 'conflict').length]
  })
  printTable('Sentence pairs, at the default threshold', ['', 'pairs', 'pairs with any', 'differences shown', 'of them conflicts'], rows)
  if (!failures) return
  const shown = told.filter(pair => pair.label === 'paraphrase').flatMap(pair => pair.alarms)
  for (const a of shown.sort((x, y) => y.confidence - x.confidence))
    console.log(`${two(a.confidence)} ${a.kind} ${a.relation}: “${a.here}” | “${a.there}”`)
}

async function printStories(options) {
  const { module, told: all, missing } = await loadEvaluation(options.folders, { unseen: true })
  const told = all.filter(one => !one.unseen)
  if (missing !== null) console.log(`The real stories are not on this machine (${missing}): the invented ones alone are measured.`)
  const shipped = module.runShipped(told)
  const held = told.length > 1 ? module.runHeldOut(told, module.readFrozen(FROZEN)) : []
  const groups = [
    ['Real stories', outcome => !outcome.told.invented],
    ['Invented stories', outcome => outcome.told.invented],
  ]
  const unseen = module.runShipped(all.filter(one => one.unseen))
  const sets = [
    ...groups.flatMap(([name, has]) => [
      { title: `${name}, shipped weights`, outcomes: shipped.filter(has) },
      { title: `${name}, each with weights fitted to the other stories`, outcomes: held.filter(has) },
    ]),
    { title: 'Stories that no rule was written for', outcomes: unseen },
  ]
  if (options.json) {
    const summary = sets.map(({ title, outcomes }) => ({
      title,
      curve: module.curveOf(outcomes),
      default: module.pointAt(outcomes, module.THRESHOLDS.normal),
    }))
    console.log(JSON.stringify(summary, null, 2))
  } else {
    for (const { title, outcomes } of sets) printOutcomes(module, title, outcomes)
    if (options.failures) printFailures(module, held.length > 0 ? held : shipped)
  }
  if (options.curve) {
    for (const { title, outcomes } of sets) if (outcomes.length > 0) printCurve(title, module.curveOf(outcomes))
    const curves = sets
      .filter(({ title, outcomes }) => outcomes.length > 0 && title.includes('fitted'))
      .map(({ title, outcomes }, i) => ({
        label: `${title.split(',')[0]}, held out`,
        points: module.curveOf(outcomes),
        dash: i === 0 ? '' : '6 4',
      }))
    writeFileSync(join(ROOT, DRAWING), module.drawCurves(curves))
    console.log(`\ndrawn: ${DRAWING}`)
  }
}

const options = readOptions()
if (options.help) console.log(HELP)
else {
  try {
    requireNode()
    await ensureDependencies(ROOT)
    await (options.paraphrases ? printParaphrases(options) : printStories(options))
  } catch (error) {
    console.error(`evaluate: ${error.message}`)
    process.exitCode = 1
  }
}
