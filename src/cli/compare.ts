/**
 * otherwise compare: an article and a corpus → what other reports of its story state differently.
 *
 * otherwise compare post.txt --corpus reports --json
 */
import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { compareArticle } from '../core/compare.ts'
import type { Arguments } from './arguments.ts'
import { type Command, choiceFrom, JSON_OPTION, OUTLET, onlyPath, PUBLISHED, printJson, publishedFrom } from './command.ts'
import { comparisonText } from './comparisonText.ts'
import { BUNDLED, readCorpus } from './corpus.ts'
import { WrongUsage } from './failure.ts'
import { STANDARD_INPUT } from './input.ts'
import type { Io } from './io.ts'
import { coloursFor, widthOf } from './output.ts'
import { readArticleFile } from './reading.ts'

async function run(args: Arguments, io: Io): Promise<number> {
  const path = onlyPath(args, 'compare', 'an ARTICLE')
  const corpusPaths = args.all('corpus')
  if (corpusPaths.length === 0) throw new WrongUsage(`compare wants --corpus with a folder of reports, a pack, or “${BUNDLED}”`)
  const weaker = choiceFrom(args, 'threshold', ['normal', 'low']) === 'low'
  const article = await readArticleFile(io, path, { published: publishedFrom(args), outlet: args.one('outlet') })
  const itself = path === STANDARD_INPUT ? null : realpathSync(resolve(io.cwd, path))
  const { reports, demonstration } = await readCorpus(io, corpusPaths, itself)
  const assumeSameStory = args.has('assume-same-story')
  const comparison = compareArticle(article, reports, { assumeSameStory, weaker, now: () => performance.now() })
  if (args.has('json')) printJson(io, comparison)
  else {
    const colours = coloursFor(io.stdout, io.env)
    const explain = args.has('explain')
    io.stdout.write(comparisonText(comparison, { colours, width: widthOf(io.stdout), explain, demonstration, searched: reports.length }))
  }
  return 0
}

export const compare: Command = {
  name: 'compare',
  usage: 'ARTICLE --corpus PATH... [--json] [--assume-same-story] [--published DATE] [--outlet NAME] [--threshold normal|low] [--explain]',
  summary: 'list what other reports of the same story state differently',
  options: {
    corpus: {
      type: 'string',
      many: true,
      wants: 'a PATH',
      help: `a folder of reports, a pack (.json, .json.gz), or “${BUNDLED}”; may be given several times`,
    },
    json: JSON_OPTION,
    'assume-same-story': { type: 'boolean', help: "take every report to be about the article's story" },
    published: PUBLISHED,
    outlet: OUTLET,
    threshold: { type: 'string', wants: 'normal or low', help: 'low shows weaker differences too' },
    explain: { type: 'boolean', help: 'say more about why each difference is shown' },
  },
  examples: ['otherwise compare post.txt --corpus reports', 'cat post.html | otherwise compare - --corpus bundled --json'],
  run,
}
