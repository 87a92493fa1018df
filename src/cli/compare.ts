/**
 * otherwise compare: an article and a corpus → what other reports of its story state differently.
 *
 * otherwise compare post.txt --corpus reports --json
 */
import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Context, compareMatched, contextWith, findMatches, prepareReport } from '../core/compare.ts'
import { comparisonJson } from '../core/comparisonJson.ts'
import { claimsAt, explainerOf } from '../core/explain.ts'
import { queryOf } from '../core/matching/query.ts'
import type { Arguments } from './arguments.ts'
import { type Command, choiceFrom, JSON_OPTION, OUTLET, onlyPath, PUBLISHED, publishedFrom } from './command.ts'
import { comparisonText } from './comparisonText.ts'
import { BUNDLED, readCorpus } from './corpus.ts'
import { explanationText } from './explanationText.ts'
import { WrongUsage } from './failure.ts'
import { STANDARD_INPUT } from './input.ts'
import type { Io } from './io.ts'
import { coloursFor, plain, widthOf, wrap } from './output.ts'
import { readArticleFile } from './reading.ts'

interface Asked {
  readonly path: string
  /** Two quotes: why is this pair shown or not? */
  readonly pair: readonly [here: string, there: string] | null
}

/** `ARTICLE … --explain "quote A" "quote B"`: the two quotes stand behind the article. */
function askedFrom(args: Arguments): Asked {
  const [path, here, there, ...rest] = args.paths
  if (path === undefined || here === undefined || !args.has('explain')) return { path: onlyPath(args, 'compare', 'an ARTICLE'), pair: null }
  if (there === undefined || rest.length > 0)
    throw new WrongUsage('--explain takes no quotes, or two behind the article: one of the article, one of another report')
  return { path, pair: [here, there] }
}

function printPair(io: Io, context: Context, [here, there]: readonly [string, string]): void {
  const explanations = explainerOf(context).explainPairs(here, there)
  const colours = coloursFor(io.stdout, io.env)
  const width = widthOf(io.stdout)
  if (explanations.length > 0) {
    io.stdout.write(`${explanations.map(one => explanationText(one, width, colours)).join('\n\n')}\n`)
    return
  }
  const read = claimsAt(context.here.claims, here)
  const reason =
    context.compared.length === 0
      ? 'no report of the corpus is taken for the same story (--assume-same-story skips that)'
      : `no claim is read at “${plain(read.length === 0 ? here : there)}” in ${read.length === 0 ? 'the article' : 'any report of its story'}`
  io.stdout.write(`${wrap(`Not compared: ${reason}.`, width)}\n`)
}

async function run(args: Arguments, io: Io): Promise<number> {
  const { path, pair } = askedFrom(args)
  const corpusPaths = args.all('corpus')
  if (corpusPaths.length === 0) throw new WrongUsage(`compare wants --corpus with a folder of reports, a pack, or “${BUNDLED}”`)
  const level = choiceFrom(args, 'threshold', ['normal', 'low', 'high'])
  const article = await readArticleFile(io, path, { published: publishedFrom(args), outlet: args.one('outlet') })
  const itself = path === STANDARD_INPUT ? null : realpathSync(resolve(io.cwd, path))
  // Whoever takes every report for the same story wants every report.
  const corpus = await readCorpus(io, corpusPaths, itself, args.has('assume-same-story') ? null : article.published)
  const options = { level, now: () => performance.now() }
  const start = performance.now()
  const stories = findMatches(queryOf(article), corpus.heads, args.has('assume-same-story'))
  const match_ms = performance.now() - start
  const reports = await corpus.reports(stories.same.map(({ article: id }) => id))
  if (pair !== null) {
    printPair(io, contextWith(prepareReport(article), stories, reports, options), pair)
    return 0
  }
  const comparison = compareMatched(article, stories, reports, options)
  if (args.has('json')) io.stdout.write(comparisonJson({ ...comparison, timings: { ...comparison.timings, match_ms } }))
  else {
    const colours = coloursFor(io.stdout, io.env)
    const explained = args.has('explain') ? explainerOf(contextWith(prepareReport(article), stories, reports, options)) : null
    const { demonstration, heads } = corpus
    const asked = { colours, width: widthOf(io.stdout), explain: explained?.explainShown ?? null, demonstration, searched: heads.length }
    io.stdout.write(comparisonText(comparison, asked))
  }
  return 0
}

export const compare: Command = {
  name: 'compare',
  usage:
    'ARTICLE --corpus PATH... [--json] [--assume-same-story] [--published DATE] [--outlet NAME] [--threshold normal|low|high] [--explain [QUOTE QUOTE]]',
  summary: 'list what other reports of the same story state differently',
  options: {
    corpus: {
      type: 'string',
      many: true,
      wants: 'a PATH',
      help: `a folder of reports, a pack (.json, .json.gz, or a folder of days), .jsonl, or “${BUNDLED}”; may be given several times`,
    },
    json: JSON_OPTION,
    'assume-same-story': { type: 'boolean', help: "take every report to be about the article's story" },
    published: PUBLISHED,
    outlet: OUTLET,
    threshold: { type: 'string', wants: 'normal, low or high', help: 'low shows weaker differences too, high the surest only' },
    explain: {
      type: 'boolean',
      help: 'say why each difference is shown; with two quotes behind the article, why that pair is shown or not',
    },
  },
  examples: [
    'otherwise compare post.txt --corpus reports',
    'cat post.html | otherwise compare - --corpus bundled --json',
    'otherwise compare post.txt --corpus reports --explain "killing 17" "21 dead"',
  ],
  run,
}
