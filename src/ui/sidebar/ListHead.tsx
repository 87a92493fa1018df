/** What stands above the cards: the search box, the filters, and what they leave out. Example: [Search] [3 differ] “3 of 9 shown. Show all” */

import type { Comparison } from '../../core/model.ts'
import { send } from '../../messaging.ts'
import { NO_FILTER } from '../../settings.ts'
import { formsOf } from '../shared/export/forms.ts'
import { CHOOSING, EXPORT, SIDEBAR, TOOLS } from '../words.ts'
import { Choosing, Shown } from './Choosing.tsx'
import { CopyMenu } from './CopyMenu.tsx'
import { FILTERED_FROM, type List } from './useListed.ts'

/** Fewer cards are seen at a glance: a search box would only be in the way. */
const SEARCHED_FROM = 3
/** One card has a menu of its own. */
const COPIED_FROM = 2

interface ListHeadProps {
  readonly list: List
  readonly comparison: Comparison
  readonly demonstration: readonly string[]
}

function NoHit({ onAll }: { readonly onAll: () => void }) {
  return (
    <p class="shown">
      <span role="status">{SIDEBAR.noHit}</span>
      <button type="button" class="plain quiet" onClick={onAll}>
        {CHOOSING.showAll}
      </button>
    </p>
  )
}

export function ListHead({ list, comparison, demonstration }: ListHeadProps) {
  const { all, listed, choices, filter, sort, filtered, choose, query, search } = list
  const count = all.length
  const shown = listed.flatMap(({ difference, hidden }) => (hidden ? [] : difference))
  return (
    <>
      {count >= SEARCHED_FROM && (
        <input
          class="search"
          type="search"
          aria-label={SIDEBAR.search}
          placeholder={SIDEBAR.search}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onFocus={list.prepare}
          onInput={event => search(event.currentTarget.value)}
        />
      )}
      <div class="list-tools">
        {count >= FILTERED_FROM && <Choosing choices={choices} filter={filter} sort={sort} onChoose={choose} />}
        {shown.length >= COPIED_FROM && (
          <CopyMenu
            label={shown.length === count ? EXPORT.copyAll : EXPORT.copyShown(shown.length)}
            forms={formsOf({ ...comparison, differences: shown }, demonstration)}
            onPrint={() => send('openPrintable', { only: shown.length === count ? null : shown.map(({ id }) => id) })}
          />
        )}
      </div>
      {filtered && <Shown shown={list.passing} all={count} onAll={() => choose({ filter: NO_FILTER })} />}
      {list.dismissals.failed && <p role="alert">{TOOLS.notKept}</p>}
      {count > 0 && list.passing > 0 && listed.length === 0 && <NoHit onAll={() => search('')} />}
    </>
  )
}
