/**
 * A finished comparison: the sentence that sums it up, the search box, the cards, the reports.
 *
 * Example: “2 claims are stated differently by 3 outlets”, two cards, “Compared with 4 reports of 3 outlets”
 */
import { Fragment } from 'preact'
import { useCallback, useState } from 'preact/hooks'
import type { Difference } from '../../core/model.ts'
import type { TabState } from '../../messages.ts'
import { NO_FILTER } from '../../settings.ts'
import { differingOutlets, differingVoices } from '../shared/grouping.ts'
import { HIDDEN, partialWords, SIDEBAR, searchedThrough, statedDifferently } from '../words.ts'
import { Cards } from './Cards.tsx'
import { Gradually } from './Gradually.tsx'
import { HiddenList } from './HiddenList.tsx'
import { ListHead } from './ListHead.tsx'
import { Overview } from './Overview.tsx'
import { Related, Sources } from './Sources.tsx'
import { useListed } from './useListed.ts'

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
  /** A few cards first, the others in turns: beside a page that has work of its own. */
  readonly gradually?: boolean
}

/** `hidden`: how many were called no difference. */
export function summaryOf({ comparison, dismissed = [] }: Compared, hidden = dismissed.length): string {
  const { differences, stories } = comparison
  if (differences.length > 0) return statedDifferently(differences.length, differingOutlets(differences), differingVoices(differences))
  if (hidden > 0) return HIDDEN.byYou(hidden)
  return stories.length > 0 ? SIDEBAR.nothingDifferent : SIDEBAR.nothingComparable
}

const NONE: readonly Difference[] = []

export function Differences({ state, wanted, located, onLocate, gradually = false }: DifferencesProps) {
  const { comparison, demonstration, partial, unread, searched, dismissed = NONE } = state
  const { differences, stories } = comparison
  const { published } = comparison.article
  const list = useListed(differences, dismissed, wanted)
  const { all, dismissals } = list
  const hidden = dismissals.before.length + dismissals.placed.filter(one => one.hidden).length
  /** A card that the overview leads to must not be hidden by a search or a filter. */
  const reveal = () => {
    list.search('')
    if (list.filtered) list.choose({ filter: NO_FILTER })
  }
  const inTurns = gradually && wanted?.id == null
  const [cardsDrawn, setCardsDrawn] = useState(false)
  const whenDrawn = useCallback(() => setCardsDrawn(true), [])
  // Sooner, and each turn of the cards would push it down before the reader's eyes.
  const followsCards = !inTurns || cardsDrawn || list.listed.length === 0
  const parts = [
    <Fragment key="head">
      <Overview differences={all} onOpen={reveal} />
      <ListHead list={list} comparison={comparison} demonstration={demonstration} />
    </Fragment>,
    <Cards key="cards" {...{ list, comparison, demonstration, located, onLocate }} gradually={inTurns} onDrawn={whenDrawn} />,
    followsCards && (
      <Fragment key="rest">
        <HiddenList hidden={dismissals.before} whole={all.length === 0} onUndo={dismissals.undo} />
        {stories.length > 0 && (
          <Sources stories={stories} published={published} demonstration={demonstration} open={all.length === 0 && hidden === 0} />
        )}
        <Related stories={comparison.related ?? []} published={published} demonstration={demonstration} open={stories.length === 0} />
      </Fragment>
    ),
  ]
  return (
    <div class={followsCards ? 'comparison' : 'comparison unfinished'}>
      <h2 class="summary">{summaryOf({ ...state, comparison: { ...comparison, differences: all } }, hidden)}</h2>
      {partial !== false && <p class="note">{partialWords(partial)}</p>}
      {unread !== undefined && <p class="note">{SIDEBAR.unread(unread)}</p>}
      {stories.length === 0 && <p>{searchedThrough(searched)}</p>}
      {stories.length > 0 && all.length === 0 && <p>{hidden > 0 ? HIDDEN.nothingElse : SIDEBAR.nothingDifferentMore}</p>}
      <Gradually items={parts} first={0} turn={1} wanted={!inTurns} />
    </div>
  )
}
