/**
 * A finished comparison: the sentence that sums it up, the search box, the cards, the reports.
 *
 * Example: “2 claims are stated differently by 3 outlets”, two cards, “Compared with 4 reports of 3 outlets”
 */
import { useState } from 'preact/hooks'
import type { Difference } from '../../core/model.ts'
import type { TabState } from '../../messages.ts'
import { Card } from '../shared/Card.tsx'
import { differingOutlets, differingVoices } from '../shared/grouping.ts'
import { SIDEBAR, searchedThrough, statedDifferently } from '../words.ts'
import { Overview } from './Overview.tsx'
import { Related, Sources } from './Sources.tsx'
import { searchDifferences } from './search.ts'

export type Compared = Extract<TabState, { status: 'compared' }>

/** `asked` counts up, so that the same difference can be asked for again. */
export interface Wanted {
  readonly id: string | null
  readonly asked: number
  /** Bring it into view and leave the focus where it is. */
  readonly quietly?: boolean
}

export interface DifferencesProps {
  readonly state: Compared
  /** A difference that was asked for: its card has to be among those shown. */
  readonly wanted: Wanted | null
  /** Which passages are on the page. */
  readonly located: ReadonlySet<string>
  readonly onLocate: (difference: Difference) => void
}

/** Fewer cards are seen at a glance: a search box would only be in the way. */
const SEARCHED_FROM = 3

export function summaryOf({ comparison }: Compared): string {
  const { differences, stories } = comparison
  if (differences.length > 0) return statedDifferently(differences.length, differingOutlets(differences), differingVoices(differences))
  return stories.length > 0 ? SIDEBAR.nothingDifferent : SIDEBAR.nothingComparable
}

export function Differences({ state, wanted, located, onLocate }: DifferencesProps) {
  const [search, setSearch] = useState({ query: '', asked: 0 })
  const { comparison, demonstration, partial, searched } = state
  const { differences, stories } = comparison
  const { published } = comparison.article
  const asked = wanted?.asked ?? 0
  // A search from before a difference was asked for might hide it.
  const query = wanted?.id != null && search.asked !== asked ? '' : search.query
  const found = searchDifferences(differences, query)
  return (
    <div class="comparison">
      <h2 class="summary">{summaryOf(state)}</h2>
      {partial && <p class="note">{SIDEBAR.partial}</p>}
      {stories.length === 0 && <p>{searchedThrough(searched)}</p>}
      {stories.length > 0 && differences.length === 0 && <p>{SIDEBAR.nothingDifferentMore}</p>}
      <Overview differences={differences} onOpen={() => setSearch({ query: '', asked })} />
      {differences.length >= SEARCHED_FROM && (
        <input
          class="search"
          type="search"
          aria-label={SIDEBAR.search}
          placeholder={SIDEBAR.search}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={event => setSearch({ query: event.currentTarget.value, asked })}
        />
      )}
      {differences.length > 0 && found.length === 0 && <p role="status">{SIDEBAR.noHit}</p>}
      {found.length > 0 && (
        <ol class="cards">
          {found.map(difference => (
            <li key={difference.id}>
              <Card
                difference={difference}
                published={published}
                demonstration={demonstration}
                onLocate={located.has(difference.id) ? onLocate : null}
              />
            </li>
          ))}
        </ol>
      )}
      {stories.length > 0 && (
        <Sources stories={stories} published={published} demonstration={demonstration} open={differences.length === 0} />
      )}
      <Related stories={comparison.related ?? []} published={published} demonstration={demonstration} open={stories.length === 0} />
    </div>
  )
}
