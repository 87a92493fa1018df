/**
 * A comparison → a report for people, in colour where wanted. No verdict in it: only who states what.
 *
 * 1. Length of the talks: one is less precise
 *    here   “one hour and 40 minutes”
 *    there  Orlo Post, 18 May 2025, 1 day later: “less than two hours”
 */
import type { Explanation } from '../core/explain.ts'
import type { Comparison, Difference, Match, Relation, There } from '../core/model.ts'
import { explanationLines } from './explanationText.ts'
import { type Colours, count, plain, wrap } from './output.ts'
import { timeApart, writtenDate } from './timeApart.ts'

export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  conflict: 'differs',
  precision: 'one is less precise',
  scope: 'overlaps in part',
  attribution: 'credited to someone else',
}

const UNNAMED = 'unnamed outlet'
const INDENT = '   '
/** Under "here" and "there". */
const QUOTE_INDENT = ' '.repeat(10)

/** Near misses that are named. */
const MOST_RELATED = 3

export interface TextOptions {
  readonly colours: Colours
  readonly width: number
  /** Why an entry is shown; null where nobody asked. */
  readonly explain: ((difference: Difference, there: There) => Explanation | null) | null
  /** Ids of reports that were made up for demonstration. */
  readonly demonstration: ReadonlySet<string>
  /** How many reports there were to look through. */
  readonly searched: number
}

function outletsOf(stories: readonly Match[]): string {
  const named = new Set(stories.flatMap(({ outlet }) => (outlet === null ? [] : [outlet])))
  const unnamed = stories.filter(({ outlet }) => outlet === null).length
  if (named.size === 0) return count(unnamed, UNNAMED)
  return `${count(named.size, 'outlet')}${unnamed > 0 ? ` and ${count(unnamed, UNNAMED)}` : ''}`
}

function quoted(quote: string): string {
  return `“${plain(quote).replace(/^[“"\s]+|(?<![”"\s])[”"\s]+$/g, '')}”`
}

function thereText(there: There, difference: Difference, published: string | null, options: TextOptions): string {
  const { colours, width } = options
  const apart = timeApart(published, there.published)
  const who = [there.outlet ?? UNNAMED, writtenDate(there.published), apart].filter(part => part !== null).join(', ')
  const made = options.demonstration.has(there.article) ? ' (demonstration)' : ''
  const lines = [
    wrap(`${who}${made}:`, width, QUOTE_INDENT, `${INDENT}there  `),
    colours.cyan(wrap(quoted(there.quote), width, QUOTE_INDENT)),
    colours.dim(wrap(there.reason, width, QUOTE_INDENT)),
  ]
  if (there.url !== null) lines.push(colours.dim(QUOTE_INDENT + plain(there.url)))
  if (there.also !== undefined) lines.push(colours.dim(wrap(`also there: ${quoted(there.also)}, as here`, width, QUOTE_INDENT)))
  const why = options.explain?.(difference, there)
  if (why) lines.push(...explanationLines(why, width, QUOTE_INDENT).map(colours.dim))
  return lines.filter(line => line.trim() !== '').join('\n')
}

function differenceText(difference: Difference, place: number, published: string | null, options: TextOptions): string {
  const { colours, width } = options
  const head = wrap(`${difference.topic}: ${RELATION_WORDS[difference.relation]}`, width, INDENT, `${place}. `)
  const same = difference.same.map(({ outlet }) => outlet ?? UNNAMED)
  const lines = [
    colours.bold(head),
    colours.yellow(wrap(quoted(difference.here.quote), width, QUOTE_INDENT, `${INDENT}here   `)),
    ...(difference.here.also === undefined ? [] : [colours.dim(wrap(`also here: ${quoted(difference.here.also)}`, width, QUOTE_INDENT))]),
    ...difference.there.map(there => thereText(there, difference, published, options)),
  ]
  if (same.length > 0) lines.push(colours.dim(wrap(`as here: ${same.join(', ')}`, width, QUOTE_INDENT)))
  return lines.join('\n')
}

function headText({ article }: Comparison, { colours, width }: TextOptions): string {
  const about = [article.outlet, article.published && writtenDate(article.published), count(article.words, 'word')]
  return `${colours.bold(wrap(article.title ?? 'Untitled article', width))}\n${colours.dim(wrap(about.filter(Boolean).join(' · '), width))}`
}

/** Near copies of one text are one voice, and are named as such. */
function copyOf({ article, voice }: Match, stories: readonly Match[]): string[] {
  if (voice === article) return []
  const original = stories.find(other => other.article === voice)
  return [`near copy of ${voice === '' ? 'this article' : (original?.outlet ?? voice)}`]
}

function storiesText(stories: readonly Match[], { colours, width }: TextOptions): string {
  const lines = stories.map(story => {
    const name = `${story.outlet ?? UNNAMED} (${story.article})`
    return colours.dim(wrap(`${name}: ${[...story.why, ...copyOf(story, stories)].join('; ')}`, width, INDENT, ' - '))
  })
  return `${colours.bold('Reports compared')}\n${lines.join('\n')}`
}

/** Near misses are named, so that a reader can tell what was left out and why. */
function relatedText(related: readonly Match[], { colours, width }: TextOptions): string[] {
  if (related.length === 0) return []
  const lines = related.slice(0, MOST_RELATED).map(({ outlet, title, article, why }) => {
    const name = `${outlet ?? UNNAMED} (${article})${title === null ? '' : `, ${quoted(title)}`}`
    return colours.dim(wrap(`${name}: ${why.join('; ')}`, width, INDENT, ' - '))
  })
  return [`${colours.bold('Related, not compared')}\n${lines.join('\n')}`]
}

export function comparisonText(comparison: Comparison, options: TextOptions): string {
  const { stories, related = [], differences, article } = comparison
  const { width } = options
  const parts = [headText(comparison, options)]
  if (stories.length === 0) {
    parts.push(wrap(`Nothing comparable found: none of ${count(options.searched, 'report')} in the corpus is about this story.`, width))
    parts.push(...relatedText(related, options))
    return `${parts.join('\n\n')}\n`
  }
  const voices = new Set(stories.map(({ voice }) => voice)).size
  const copies = voices < stories.length ? `, ${count(voices, 'voice')} without near copies` : ''
  parts.push(wrap(`Compared with ${count(stories.length, 'report')} of ${outletsOf(stories)}${copies}.`, width))
  if (differences.length === 0) parts.push(wrap('Nothing that could be compared is stated differently.', width))
  else parts.push(...differences.map((difference, i) => differenceText(difference, i + 1, article.published, options)))
  parts.push(storiesText(stories, options), ...relatedText(related, options))
  return `${parts.join('\n\n')}\n`
}
