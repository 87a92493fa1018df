/**
 * otherwise extract: an article → the article as read, and its claims.
 *
 * otherwise extract post.html --json
 */
import { prepareReport } from '../core/compare.ts'
import type { Article, Claim, Report } from '../core/model.ts'
import { findBlocks } from '../core/text/clean.ts'
import { describeValue } from '../core/values/index.ts'
import type { Arguments } from './arguments.ts'
import { type Command, JSON_OPTION, OUTLET, onlyPath, PUBLISHED, printJson, publishedFrom } from './command.ts'
import type { Io } from './io.ts'
import { type Colours, coloursFor, count, plain, widthOf, wrap } from './output.ts'
import { readArticleFile } from './reading.ts'
import { writtenDate } from './timeApart.ts'

const INDENT = '   '

function claimText(claim: Claim, place: number, colours: Colours, width: number): string {
  const { frame, speaker, firmness } = claim
  const about = [claim.topic, ...frame.parts.map(part => `only ${part}`)].join(', ')
  const said = speaker ? `said by ${speaker.named ? speaker.words : speaker.words || 'somebody unnamed'}` : 'in the report’s own words'
  return [
    wrap(`${claim.kind} “${plain(claim.quote)}”`, width, INDENT, `${place}. `).replace(claim.kind, colours.bold(claim.kind)),
    wrap(`= ${describeValue(claim.value)}`, width, INDENT),
    colours.dim(wrap(`about: ${about}; ${said}; ${firmness}`, width, INDENT)),
  ].join('\n')
}

function extractText(article: Article, report: Report, io: Io): string {
  const colours = coloursFor(io.stdout, io.env)
  const width = widthOf(io.stdout)
  const language = article.language ?? 'language unknown'
  const about = [article.outlet ?? 'unnamed outlet', writtenDate(article.published), language, count(report.words, 'word')]
  const body = findBlocks(article.text)
    .filter(({ kind }) => kind === 'body')
    .map(({ start, end }) => wrap(article.text.slice(start, end), width))
  return `${[
    `${colours.bold(wrap(article.title ?? 'Untitled article', width))}\n${colours.dim(wrap(about.join(' · '), width))}`,
    ...body,
    colours.bold(count(report.claims.length, 'claim')),
    ...report.claims.map((claim, i) => claimText(claim, i + 1, colours, width)),
  ].join('\n\n')}\n`
}

async function run(args: Arguments, io: Io): Promise<number> {
  const path = onlyPath(args, 'extract', 'an ARTICLE')
  const article = await readArticleFile(io, path, { published: publishedFrom(args), outlet: args.one('outlet') })
  const report = prepareReport(article)
  if (!args.has('json')) {
    io.stdout.write(extractText(article, report, io))
    return 0
  }
  const { id, title, outlet, published, url, language, text } = article
  const described = report.claims.map(claim => ({ ...claim, described: describeValue(claim.value) }))
  const blocks = findBlocks(text)
  printJson(io, { article: { id, title, outlet, published, url, language, words: report.words, text, blocks }, claims: described })
  return 0
}

export const extract: Command = {
  name: 'extract',
  usage: 'ARTICLE [--json] [--published DATE] [--outlet NAME]',
  summary: 'print an article as read, and the claims in it',
  options: { json: JSON_OPTION, published: PUBLISHED, outlet: OUTLET },
  examples: ['otherwise extract post.html', 'otherwise extract post.txt --published 2025-05-17 --json'],
  run,
}
