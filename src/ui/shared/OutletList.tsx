/**
 * Who states it: each outlet's name with a link to the quote, the date, and how much later or earlier than the article.
 *
 * Example row: The Quay · 18 May 2025, 15:08 · 13 h later · demonstration
 */
import type { Source } from '../../core/model.ts'
import { APART, nearCopyOf, SIDEBAR, UNNAMED } from '../words.ts'
import { Found } from './Found.tsx'
import { copiedOutlet } from './grouping.ts'
import { linkToQuote } from './links.ts'
import { apartFrom, wordsOf, writtenDate } from './time.ts'

export interface Stating extends Source {
  readonly article: string
  readonly voice: string
  readonly quote: string
}

interface OutletListProps {
  readonly reports: readonly Stating[]
  /** The article's own date. */
  readonly published: string | null
  /** Ids of reports that were made up for demonstration. */
  readonly demonstration: readonly string[]
}

function Outlet({ report }: { readonly report: Stating }) {
  const link = linkToQuote(report.url, report.quote)
  const name = report.outlet ?? UNNAMED
  if (link === null)
    return (
      <span class="outlet">
        <Found text={name} />
      </span>
    )
  return (
    <a class="outlet" href={link} target="_blank" rel="noopener noreferrer" title={report.title ?? undefined}>
      <Found text={name} />
      <span class="unseen">{SIDEBAR.newTab}</span>
    </a>
  )
}

export function When({ published, than }: { readonly published: string | null; readonly than: string | null }) {
  const written = writtenDate(published)
  const apart = apartFrom(than, published)
  return (
    <span class="when">
      {written === null ? SIDEBAR.dateUnknown : <time dateTime={published ?? undefined}>{written}</time>}
      {apart !== null && (
        <span class="apart">
          {' · '}
          {typeof apart === 'string' ? (
            wordsOf(apart)
          ) : (
            <>
              <span aria-hidden="true">{wordsOf(apart)}</span>
              <span class="unseen">{APART.thanHere(wordsOf(apart))}</span>
            </>
          )}
        </span>
      )}
    </span>
  )
}

export function Demonstration() {
  return (
    <span class="demonstration" title={SIDEBAR.demonstrationMore}>
      {SIDEBAR.demonstration}
    </span>
  )
}

/** A report that repeats another's text adds no voice, and says so. `undefined`: it repeats none. */
export function NearCopy({ original }: { readonly original: string | null | undefined }) {
  return original === undefined ? null : <span class="copy">{nearCopyOf(original)}</span>
}

export function OutletList({ reports, published, demonstration }: OutletListProps) {
  return (
    <ul class="outlets">
      {reports.map(report => (
        <li key={report.article}>
          <Outlet report={report} />
          {demonstration.includes(report.article) && <Demonstration />}
          <NearCopy original={copiedOutlet(report, reports, UNNAMED)} />
          <When published={report.published} than={published} />
        </li>
      ))}
    </ul>
  )
}
