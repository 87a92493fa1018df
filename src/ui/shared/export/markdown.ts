/**
 * A comparison → Markdown to paste into a note or a mail: a heading for each difference, a line for each report.
 *
 * - [The Quay](https://quay.example/a), 3 Mar 2025, 09:00: “44 people were hurt” (differs)
 */
import type { Comparison, Difference, Source, Summary } from '../../../core/model.ts'
import { EXPORT, KIND_WORDS, RELATION_WORDS, UNNAMED } from '../../words.ts'
import { linkTo } from '../links.ts'
import { withoutOuterMarks } from '../outerMarks.ts'
import { writtenDate } from '../time.ts'

/** What comes from pages stays text: no emphasis, no link, no HTML. */
function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~#&!$]/gu, '\\$&')
}

const quoted = (quote: string) => `“${plain(withoutOuterMarks(quote))}”`

function named({ outlet, url }: Pick<Source, 'outlet' | 'url'>): string {
  const name = plain(outlet ?? UNNAMED)
  const link = linkTo(url)
  return link === null ? name : `[${name}](${link.replace(/[()]/gu, bracket => (bracket === '(' ? '%28' : '%29'))})`
}

const dated = (published: string | null) => writtenDate(published) ?? EXPORT.noDate

type Invented = (article: string) => boolean

function cardOf({ topic, kind, relation, here, there, same }: Difference, isInvented: Invented): string {
  const mark = (article: string) => (isInvented(article) ? ` (${EXPORT.demonstration})` : '')
  const others = there.map(report => {
    const says = `${named(report)}${mark(report.article)}, ${dated(report.published)}: ${quoted(report.quote)}`
    return `- ${says} (${RELATION_WORDS[report.relation]})${report.reason === '' ? '' : `. ${plain(report.reason)}`}`
  })
  const alike = same.map(report => {
    return `- ${named(report)}${mark(report.article)}, ${dated(report.published)}: ${quoted(report.quote)} (${EXPORT.same})`
  })
  const heading = `## ${plain(topic)} (${KIND_WORDS[kind]}, ${RELATION_WORDS[relation]})`
  return [heading, '', `- ${EXPORT.here}: ${quoted(here.quote)}`, ...others, ...alike].join('\n')
}

function headOf({ title, outlet, published, url }: Summary): string {
  return `# ${plain(title ?? EXPORT.untitled)}\n\n${named({ outlet, url })}, ${dated(published)}`
}

/** `demonstration`: ids of reports that were made up. */
export function markdownOf(
  { article, differences }: Pick<Comparison, 'article' | 'differences'>,
  demonstration: readonly string[],
): string {
  const isInvented: Invented = id => demonstration.includes(id)
  return `${[headOf(article), ...differences.map(difference => cardOf(difference, isInvented))].join('\n\n')}\n`
}
