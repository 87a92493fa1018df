/**
 * What matching is measured and fitted with: real and invented stories, and what they are hidden among.
 *
 * `const { module, stories, noise } = await loadMatching({ size: 20_000, seed: 7 })`
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadEvaluation } from './evaluation.mjs'
import { ROOT } from './root.mjs'
import { buildSources } from './sources.mjs'

/** Other people's sentences: beside the checkout, where a machine has them. */
const PAIRS = '../shared/pairs/news-paraphrases.jsonl'
const PAGES = 1500

function readSentences() {
  const path = join(ROOT, PAIRS)
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return [...new Set(lines.flatMap(line => [JSON.parse(line).a, JSON.parse(line).b]))]
}

export async function loadMatching({ size, seed }) {
  const module = await buildSources('test/bench/matching/entry.ts', 'matching')
  const { told, missing } = await loadEvaluation([], { prepare: false })
  const articles = told.flatMap(({ story, invented }) =>
    [...story.documents.values()].map(({ article }) => ({ event: story.name, group: invented ? 'invented' : 'real', article })),
  )
  const stories = articles.map(({ event, group, article }) => module.itemOf(event, group, article))
  const sentences = readSentences()
  const pages = sentences.length === 0 ? [] : module.composePages(sentences, PAGES, seed)
  const noise = [
    ...module.inventNews(size, seed).map(({ event, article }) => module.itemOf(event, 'generated', article)),
    ...pages.map(article => module.itemOf(article.id, 'page', article)),
  ]
  return { module, stories, noise, missing }
}
